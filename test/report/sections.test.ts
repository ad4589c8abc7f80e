import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roomFor, type SectionUpdate, withPart } from '../../src/report/markdown/sections.ts';
import { names } from './hostile.ts';

const MAP = ['test', 'production'];
const review = '### plan\n\n<details>\n<summary>x</summary>\n\ny\n\n</details>\n\nDigest';
const part = (
  kind: SectionUpdate['kind'],
  where: string | string[] | null,
  body: string,
): SectionUpdate => ({
  kind,
  environments: where === null ? null : [where].flat(),
  body,
  isNews: true,
  plan: (previous) => previous,
});
const deployed = (where: string | string[], body: string) => part('deployed', where, body);
const checked = (where: string | string[] | null, body: string) => part('checked', where, body);
const all = (parts: SectionUpdate[], known = MAP) =>
  parts.reduce<string | null>((text, each) => withPart(text, each, known), null) ?? '';

describe('deployments', () => {
  test('each has its section, and what was reviewed stays below', () => {
    const first = withPart(review, deployed('test', 'one'), MAP);
    expect(first).toMatchInlineSnapshot(`
"<!-- flowgate:deployed test -->
one
<!-- /flowgate:deployed -->

<!-- flowgate:reviewed -->
<details>
<summary>Not deployed to <code>production</code> yet: the review of this pull request</summary>

### plan

<details>
<summary>x</summary>

y

</details>

Digest

</details>
<!-- /flowgate:reviewed -->"
`);
    const both = withPart(first, deployed('production', 'two'), MAP);
    expect(both).toBe(
      `${first.slice(0, first.indexOf('\n\n<!-- flowgate:reviewed'))}\n\n<!-- flowgate:deployed production -->\ntwo\n<!-- /flowgate:deployed -->`,
    );
    expect(withPart(both, deployed('test', 'again'), MAP)).toBe(
      both.replace('\none\n', '\nagain\n'),
    );
  });

  const foldOf = (text: string) => /<summary>(Not deployed.*)<\/summary>/.exec(text)?.[1] ?? null;

  test('the fold names what is not deployed yet, of all that was planned', () => {
    const known = ['dev', 'test', 'staging', 'production'];
    const planned = ['test', 'staging', 'production'];
    const reviewed = withPart(null, { ...checked(null, review), planned }, known);
    const one = withPart(reviewed, deployed('test', 'one'), known);
    expect(foldOf(one)).toContain('<code>staging</code> and <code>production</code> yet');
    const two = withPart(one, deployed('staging', 'two'), known);
    expect(foldOf(two)).toContain(' to <code>production</code> yet');
    expect(foldOf(withPart(two, deployed('production', 'three'), known))).toBeNull();
  });

  test('the fold names those of checks of single environments', () => {
    const known = ['dev', 'test', 'production'];
    const text = all(
      [checked(['dev', 'test'], 'D'), checked('production', 'P'), deployed('dev', 'one')],
      known,
    );
    expect(foldOf(text)).toContain('<code>test</code> and <code>production</code> yet');
  });

  test('a fold with hostile or many names can be read again', () => {
    const known = ['a</summary>\n\n', '<!-- flowgate:reviewed -->', 'b`', 'c', 'd', 'e', 'f', 'g'];
    const first = withPart(withPart(null, checked(null, review), known), deployed('g', 'G'), known);
    expect(withPart(first, deployed('g', 'G'), known)).toBe(first);
    expect(first.match(/<summary>Not deployed/g)).toHaveLength(1);
    expect(foldOf(first)).toContain('2 more');
  });

  test('once all that was planned is deployed, nothing of the review is left but its plan', () => {
    const hidden = '<!-- flowgate-plan\n{"version":1}\n-->';
    const whole = { ...checked(null, review), planned: ['production'], plan: () => hidden };
    const text = all([whole, deployed('production', 'D')]);
    expect(text).toBe(
      `<!-- flowgate:deployed production -->\nD\n<!-- /flowgate:deployed -->\n\n${hidden}`,
    );
    const elsewhere = all([{ ...whole, planned: MAP }, deployed('production', 'D')]);
    expect(elsewhere).toContain('### plan');
    expect(withPart(elsewhere, deployed('test', 'E'), MAP)).not.toContain('### plan');
  });

  test('five deployments are as long as one', () => {
    const lengths: number[] = [];
    let text: string | null = all([checked(null, review)]);
    for (const number of [1, 2, 3, 4, 5]) {
      text = withPart(text, deployed('test', `deployment ${number}`), MAP);
      text = withPart(text, deployed('production', `deployment ${number}`), MAP);
      lengths.push(text.length);
    }
    expect(new Set(lengths).size).toBe(1);
  });

  test('one that changed nothing leaves the outcome of the one before', () => {
    const nothing = { ...deployed('test', 'unchanged'), isNews: false };
    const first = withPart(review, deployed('test', 'created'), MAP);
    expect(withPart(first, nothing, MAP)).toBe(first);
    expect(withPart(null, nothing, MAP)).toContain('unchanged');
  });

  test('a check that ends late brings up to date what was reviewed, and loses none', () => {
    const text = all([checked(null, review), deployed('test', 'one'), checked(null, 'anew')]);
    expect(text).toContain('\none\n');
    expect(text).toMatch(/<summary>Not deployed.*<\/summary>\n\n<!-- .* -->\nanew\n/);
    expect(text).not.toContain('### plan');
  });

  test('without a map and an environment there is one', () => {
    expect(all([deployed([], 'one'), deployed([], 'two')], [])).toBe(
      '<!-- flowgate:deployed * -->\ntwo\n<!-- /flowgate:deployed -->',
    );
    expect(roomFor({ kind: 'deployed', environments: [] }, 0, 0)).toBeGreaterThan(40_000);
  });
});

describe('checks of some environments', () => {
  test('each has its section, in the order of the map', () => {
    const [one, two] = [checked('production', 'P'), checked('test', 'T')];
    expect(all([one, two])).toMatchInlineSnapshot(`
"<!-- flowgate:checked test -->
T
<!-- /flowgate:checked -->

<!-- flowgate:checked production -->
P
<!-- /flowgate:checked -->"
`);
    expect(all([two, one])).toBe(all([one, two]));
    expect(all([one, two, checked('test', 'T2')])).toBe(all([one, checked('test', 'T2')]));
  });

  test('the outcome takes the place of what was reviewed for its environment', () => {
    const text = all([checked('test', 'T'), checked('production', 'P'), deployed('test', 'D')]);
    expect(text).toMatch(/\nD\n[\s\S]*Not deployed to [\s\S]*\nP\n[\s\S]*<\/details>/);
    expect(text).not.toContain('\nT\n');
    const both = withPart(text, deployed('production', 'E'), MAP);
    expect(both).toMatch(/\nD\n[\s\S]*\nE\n/);
    expect(both).not.toMatch(/\n[TP]\n|reviewed/);
  });

  test('a check of all is one body again, and takes the place of sections', () => {
    expect(all([checked('test', 'T'), checked(null, 'whole')])).toBe(
      '<!-- flowgate:planned test,production -->\nwhole',
    );
    expect(all([checked(null, 'whole'), checked('test', 'T')])).not.toContain('whole');
  });

  test('a word on an environment replaces every older one on it', () => {
    const text = all([checked(['test', 'production'], 'both'), checked('test', 'T')]);
    expect(text).not.toContain('both');
  });
});

test('sections of environments that left the map are closed', () => {
  const before = all([checked('test', 'T'), checked('production', 'P'), deployed('test', 'D')]);
  const after = withPart(before, deployed('production', 'E'), ['production']);
  expect(after).toContain('\nE\n');
  expect(after).not.toMatch(/\n[TDP]\n/);
});

describe('length', () => {
  const long = (letter: string, length: number) => letter.repeat(length);

  test('the parts of all environments have room beside each other', () => {
    for (const kind of ['checked', 'deployed'] as const) {
      const known = ['a', 'b', 'c', 'd', 'e'];
      const room = roomFor({ kind, environments: ['a'] }, known.length, 0);
      const text = all(
        known.map((name) => part(kind, name, long(name, room))),
        known,
      );
      expect(text.length).toBeLessThan(60_000);
      for (const name of known) expect(text).toContain(long(name, room));
    }
  });

  test('of a comment that is too long what was reviewed goes first, but not its notes', () => {
    const note = '<!-- flowgate:plan\nx\n-->';
    const text = withPart(
      `${long('y', 50_000)}\n\n${note}`,
      deployed('test', long('z', 20_000)),
      MAP,
    );
    expect(text.length).toBeLessThan(60_000);
    expect(text).toContain(long('z', 20_000));
    expect(text).toContain('Too long to stay here');
    expect(text).toContain(note);
  });

  test('names of environments take little of it, and stay apart however alike they are', () => {
    const known = Array.from({ length: 6 }, (_, index) => `${long('<', 20_000)}${index}`);
    const text = all(
      known.map((name, index) => deployed(name, `body ${index}`)),
      known,
    );
    expect(text.length).toBeLessThan(2_000);
    for (const index of known.keys()) expect(text).toContain(`body ${index}`);
  });

  test('then the longest section of others', () => {
    const text = all([
      deployed('test', long('x', 45_000)),
      checked('test', 'T'),
      deployed('production', long('z', 20_000)),
    ]);
    expect(text).toContain(long('z', 20_000));
    expect(text).not.toContain('xx');
  });
});

test('twice is as once, whatever the environments are called, and none breaks out', () => {
  const parts = fc.array(
    fc.record({
      kind: fc.constantFrom('checked' as const, 'deployed' as const),
      environments: fc.option(fc.array(names, { maxLength: 2 })),
      body: fc.constantFrom('one', long20, '### x\n\n<details>\n\ny\n\n</details>'),
      isNews: fc.boolean(),
      plan: fc.constant((previous: string) => previous),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(parts, (given) => {
      const known = given.flatMap(({ environments }) => environments ?? []);
      let text: string | null = null;
      for (const each of given) {
        text = withPart(text, each, known);
        expect(withPart(text, each, known)).toBe(text);
        expect(text.length).toBeLessThan(60_000);
      }
      expect(text).not.toContain('--> @octocat');
    }),
  );
});

const long20 = 'z'.repeat(20_000);
