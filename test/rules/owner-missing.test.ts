import { expect, test } from '@jest/globals';
import { bare, call, entry, mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'owner-missing';

const flow = bare({ Send: call('k') });

test('an entry that many flows use is reported once, and in each environment', () => {
  const entries = { k: entry({ owner: undefined }) };
  const files = {
    'a.json': flow,
    'b.json': flow,
    [MAP_FILE]: mapOf({ test: { entries }, production: { entries } }),
  };
  expect(linesOf(rule, files).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'connection-references.json:16:9 warning production',
    'connection-references.json:7:9 warning test',
  ]);
});

const BLANK = [
  '',
  ' ',
  '\t\r\n',
  '\u00a0\u2003\u3000',
  '\u200b',
  '\u200d\u2060\ufeff',
  '\u00ad\u200e\u202e\u2066',
  '\u3164\u115f\u2800',
  '\u{e0041}\ufe0f',
  '\u0000\u0085',
];

const withOwner = (owner: string | undefined, owners?: object) =>
  JSON.stringify({
    ...JSON.parse(mapOf({ production: { entries: { k: entry({ owner }) } } })),
    ...(owners === undefined ? {} : { owners }),
  });

test.each(BLANK)('an owner of which nobody sees anything is none: %j', (owner) => {
  const files = { 'a.json': flow, [MAP_FILE]: withOwner(owner) };
  expect(linesOf(rule, files)).toEqual([expect.stringContaining(' warning production ')]);
});

test.each([undefined, ...BLANK])('where a list says who may own one, %j is an error', (owner) => {
  const list = { allow: ['svc-*@contoso.com'] };
  const [line, ...more] = linesOf(rule, { 'a.json': flow, [MAP_FILE]: withOwner(owner, list) });
  expect(line).toMatch(/ error production owner-missing: .*`owner` `owners\.allow`/);
  expect(more).toEqual([]);
});

test("on a pull request it is the base branch's list", () => {
  const without = withOwner(undefined);
  const of = (map: string, baseMap: string) =>
    linesOf(rule, { 'a.json': flow, [MAP_FILE]: map }, { baseMap })[0]?.split(' ')[1];
  const list = { allow: ['svc-*@contoso.com'] };
  expect(of(without, withOwner('svc-a@contoso.com', list))).toBe('error');
  expect(of(withOwner(undefined, { allow: [] }), without)).toBe('warning');
});

test('a list that is empty allows nobody, and to name nobody is no way around it', () => {
  const files = { 'a.json': flow, [MAP_FILE]: withOwner(undefined, { allow: [] }) };
  expect(linesOf(rule, files)).toEqual([expect.stringContaining(' error production ')]);
});

test('an override answers like any other entry', () => {
  const flows = { 'a.json': { connectionReferences: { k: entry({ owner: '\u200b' }) } } };
  const document = JSON.parse(mapOf({ production: { entries: { k: entry() }, flows } }));
  const map = JSON.stringify({ ...document, owners: { allow: ['svc-*@contoso.com'] } });
  expect(linesOf(rule, { 'a.json': flow, [MAP_FILE]: map })).toEqual([
    expect.stringContaining(' error production '),
  ]);
});
