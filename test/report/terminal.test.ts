import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/check/check.ts';
import { toFixedText } from '../../src/report/terminal/fixed.ts';
import { wantsColor } from '../../src/report/terminal/look.ts';
import { toText } from '../../src/report/terminal.ts';
import { columns } from '../../src/wording/columns.ts';
import { excessiveGrowth } from '../support/growth.ts';
import { binding, change, drift, finding, flow, plan, report, unreadableFile } from './builders.ts';
import { FIXABLE } from './fixable.ts';
import { DEPLOYED, RICH } from './rich.ts';

const TEXT = Array.from(
  { length: 120 },
  (_, index) => `        "line${index + 1}": "shared_office365", // and more`,
).join('\r\n');
const LOOK = { width: 100, source: () => TEXT };

test('a rich report, without colour', () => {
  expect(toText(RICH, { ...LOOK, color: false })).toMatchSnapshot();
});

test('a deployment, without a source', () => {
  expect(toText(DEPLOYED, { width: 100, color: false })).toMatchSnapshot();
});

test('an empty report', () => {
  expect(toText(report(), { width: 100, color: false })).toBe('No flow is affected\n');
});

test('colour adds nothing but colour', () => {
  const coloured = toText(RICH, { ...LOOK, color: true });
  expect(coloured).toContain('\u001b[31m');
  expect(stripVTControlCharacters(coloured)).toBe(toText(RICH, { ...LOOK, color: false }));
  expect(toText(RICH, { ...LOOK, color: false })).not.toContain('\u001b');
});

function frame(text: string, parts: Partial<Finding>, width = 60): string[] {
  const findings = [finding({ line: 1, endLine: 1, ...parts })];
  const options = { width, color: false, source: () => text };
  return toText(report({ findings }), options).split('\n').slice(2, 4);
}

test('the range is underlined', () => {
  expect(frame('{ "key": "value" }', { column: 3, endColumn: 8 })).toEqual([
    '  1 │ { "key": "value" }',
    '    │   ^^^^^',
  ]);
});

test('an empty range still shows where', () => {
  expect(frame('{}', { column: 3, endColumn: 3 })).toEqual(['  1 │ {}', '    │   ^']);
});

test('wide and hidden characters keep the underline in place', () => {
  expect(frame('"漢字\u202e": "x"', { column: 8, endColumn: 11 })).toEqual([
    '  1 │ "漢字\\u202e": "x"',
    `    │ ${' '.repeat('"##**\\u202e": '.length)}^^^`,
  ]);
});

test('of a long line only what is around the range is shown', () => {
  const text = `{${'"a": 1, '.repeat(500)}"key": "value"${', "z": 2'.repeat(500)}}`;
  const column = text.indexOf('"key"') + 1;
  const [line = '', underline = ''] = frame(text, { column, endColumn: column + 5 });
  expect(line.length).toBeLessThanOrEqual(60);
  expect(line).toMatch(/…".*"key": "value", .*…$/);
  expect(line.slice(underline.indexOf('^'), underline.indexOf('^') + 5)).toBe('"key"');
});

test('a range over several lines is underlined to the end of its first', () => {
  expect(frame('  "a": {\n  }', { column: 3, endLine: 2, endColumn: 4 })).toEqual([
    '  1 │ "a": {',
    '    │ ^^^^^^',
  ]);
});

test('a line that is not there has no frame', () => {
  expect(frame('{}', { line: 9, endLine: 9 })[0]).toBe('');
});

test('wide characters take two columns of the width', () => {
  const text = `{"${'漢'.repeat(300)}": "字", "${'é'.repeat(300)}": 1}`;
  const [line = '', underline = ''] = frame(text, { column: 306, endColumn: 309 });
  expect(columns(line)).toBeLessThanOrEqual(60);
  expect(line).toContain('…漢');
  expect(columns(line.slice(0, line.indexOf('"字"')))).toBe(underline.indexOf('^'));
});

describe('on a terminal', () => {
  const LONG = `\`Send\` uses ${'a word and '.repeat(20)}${'x'.repeat(90)} ${'漢字 '.repeat(30)}`;

  test('sentences are wrapped at the width, each under its start', () => {
    const given = report({
      findings: [finding({ message: LONG })],
      notRun: Array.from({ length: 12 }, (_, index) => ({
        rule: `rule-${index}`,
        reason: { code: 'no-api-key' as const },
      })),
    });
    const lines = toText(given, { color: false, width: 60, wraps: true }).split('\n');
    expect(lines).toMatchSnapshot();
    const longer = lines.filter((line) => columns(line) > 60);
    expect(longer).toEqual([`  ${'x'.repeat(90)}`]);
  });

  test('in a log they are not', () => {
    const text = toText(report({ findings: [finding({ message: LONG })] }), {
      color: false,
      width: 60,
    });
    expect(text.split('\n')[1]).toBe(`  ${LONG}`);
  });
});

test('from two on, the findings of a file have a heading; from ten on, the rules', () => {
  const of = (number: number) => {
    const findings = Array.from({ length: number }, (_, index) =>
      finding({ rule: index % 3 === 0 ? 'owner-missing' : 'reference-unmapped', line: index + 1 }),
    );
    return toText(report({ findings }), { width: 100, color: false });
  };
  expect(of(1)).not.toContain('flows/a.json  1 error');
  expect(of(2)).toMatch(/^flows\/a\.json {2}2 errors\n\nflows\/a\.json:1:9 /);
  expect(of(9)).not.toContain('By rule');
  expect(of(10)).toContain('\nBy rule: reference-unmapped 6, owner-missing 4\n');
});

test('files that are no flows are listed by reason', () => {
  const codes = ['logic-apps', 'not-a-flow', 'not-a-flow'] as const;
  const skipped = codes.map((code, index) => ({ file: `${index}`, reason: { code } }));
  const text = toText(report({ flows: [flow('flows/a.json')], skipped }), {
    width: 100,
    color: false,
  });
  expect(text).toBe(
    'Skipped 3 other files: 2 not a flow, 1 Logic Apps workflow\nNothing to fix in 1 flow\n',
  );
});

test('an environment is named where there are several, whatever the message says', () => {
  const latest = finding({ environments: ['test'], message: '`Get_latest_rows` is too deep' });
  const lines = (environments: string[]) =>
    toText(report({ environments, findings: [latest] }), {
      width: 100,
      color: false,
    });
  expect(lines(['test'])).not.toContain('in test');
  expect(lines(['test', 'production'])).toContain('reference-unmapped  in test\n');
});

test('what can be fixed is said, and what was fixed is shown', () => {
  const options = { width: 60, color: false, wraps: true };
  expect(toText(FIXABLE, options)).toContain('`flowgate check --fix` fixes 2 of them\n');
  expect(toFixedText([], options)).toBe('Nothing was fixed\n\n');
  const fixed = FIXABLE.findings.filter(({ fix }) => fix !== undefined);
  const files = [
    { file: 'flows/a.json', fixed, reason: null },
    {
      file: 'flows/b\u202e.json',
      fixed: [],
      reason: { code: 'file-changed-since-read' } as const,
    },
  ];
  expect(toFixedText(files, options)).toMatchSnapshot();
  const coloured = toFixedText(files, { ...options, color: true });
  expect(stripVTControlCharacters(coloured)).toBe(toFixedText(files, options));
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '', NO_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
])('%j on a terminal (%s): colour %s', (env, isTTY, expected) => {
  expect(wantsColor(env, isTTY)).toBe(expected);
});

describe('flows that have one reason', () => {
  const blocked = (file: string, detail: string, parts: object = {}) =>
    change('blocked', { file, reason: unreadableFile(detail), ...parts });
  const steps = (changes: ReturnType<typeof change>[]) =>
    toText(report({ plan: plan(changes) }), { width: 100, color: false })
      .split('\n')
      .slice(1, -4)
      .map((line) => line.trimEnd());

  test('are told one below the other, and the reason once', () => {
    const reason = 'no end';
    const files = ['flows/a.json', 'flows/b.json', 'flows/c.json'];
    expect(steps(files.map((file) => blocked(file, reason)))).toEqual([
      ...files.map((file) => `  ! blocked   A flow  ${file}`),
      `      all 3: no flow can be read from it: this is not JSON: ${reason}`,
    ]);
  });

  test('are distinguished where the reasons differ and their words do not', () => {
    const edited = (file: string, last: string) => {
      const edits = [...'abcde', last].map((name) => `/definition/actions/${name}`);
      return change('blocked', { file, reason: { code: 'flow-edited', edits, cause: null } });
    };
    const same = steps([edited('flows/a.json', 'x'), edited('flows/b.json', 'x')]);
    expect(same.filter((line) => line.startsWith('      all 2'))).toHaveLength(1);
    const apart = steps([edited('flows/a.json', 'x'), edited('flows/b.json', 'y')]);
    expect(apart.filter((line) => line.includes('Git never had'))).toHaveLength(2);
  });

  test('are distinguished where another one, or more to show, is between them', () => {
    const rebound = { bindings: [binding('k', ['c-1', null], ['c-2', null])] };
    const changes = [
      blocked('flows/a.json', 'one'),
      blocked('flows/b.json', 'other'),
      blocked('flows/c.json', 'other', rebound),
    ];
    const lines = steps(changes).filter((line) => /^ {6}\w/.test(line));
    const why = '      no flow can be read from it: this is not JSON: ';
    expect(lines).toEqual([`${why}one`, `${why}other`, `${why}other`]);
  });
});

test('of a blocked flow it shows what a deployment would overwrite', () => {
  const [first] = RICH.plan?.changes.filter(({ action }) => action === 'update') ?? [];
  if (first?.action !== 'update') throw new Error('there is no update');
  const { diff } = first;
  const shown = (...parts: Parameters<typeof change>) =>
    toText(report({ plan: plan([change(...parts)]) }), { width: 100, color: false })
      .split('\n')
      .filter((line) => /^ {6}[~+-] /.test(line));
  expect(shown('blocked', { diff })).toEqual(shown('update', { diff }));
  expect(shown('blocked', { diff }).length).toBeGreaterThan(0);
  expect(shown('blocked')).toEqual([]);
});

test('what is quiet in a look at drift is as in Git', () => {
  const text = toText(report({ mode: 'drift', drift: [drift('flows/a.json')] }), {
    width: 100,
    color: false,
  });
  expect(text).toContain('  = 1 flow as in Git\n');
});

test('the findings of one line take time as they are many', () => {
  const many = (size: number) => {
    const text = JSON.stringify(Array.from({ length: size }, (_, index) => `?sig=${index}&`));
    const findings = Array.from({ length: size }, (_, index) =>
      finding({ line: 1, endLine: 1, column: index * 8 + 1, endColumn: index * 8 + 6 }),
    );
    return { text, findings };
  };
  const growth = excessiveGrowth(
    many,
    ({ text, findings }) =>
      toText(report({ findings }), { ...LOOK, source: () => text, color: false }),
    { size: 1_000, floor: 500 },
  );
  expect(growth).toBeNull();
});
