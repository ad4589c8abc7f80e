import { expect, test } from '@jest/globals';
import { bare, call, entry, mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'use-not-allowed';

const map = (usedBy?: string[]) => mapOf({ production: { entries: { k: entry({ usedBy }) } } });

const found = (file: string, usedBy?: string[], baseMap?: string) =>
  linesOf(
    rule,
    { [file]: bare({ Send: call('k') }), [MAP_FILE]: map(usedBy) },
    baseMap === undefined ? {} : { baseMap },
  );

test.each([
  ['flows/a.json', undefined],
  ['flows/a.json', ['flows/*.json']],
  ['flows/a.json', ['other/**', 'flows/a.json']],
  ['flows/x/.y/a.json', ['flows/**']],
  ['flows/[old] (1).json', ['flows/[old] (1).json']],
  ['flows/a.json', ['flows/**', '!flows/b.json']],
])('%s may, by %j', (file, usedBy) => expect(found(file, usedBy)).toEqual([]));

test.each([
  ['flows/a.json', [], ''],
  ['flows/x/a.json', ['flows/*.json'], ' `flows/*.json`'],
  ['flows/a.json', ['flows/**', '!flows/a.json'], ' `flows/**` `!flows/a.json`'],
  ['flows/a.json', ['!flows/b.json'], ' `!flows/b.json`'],
  ['flows/a.json', ['1', '2', '3', '4', '5'], ' `1` `2` `3` 2'],
])('%s may not, by %j', (file, usedBy, names) => {
  expect(found(file, usedBy)).toEqual([
    expect.stringContaining(` use-not-allowed: \`${file}\` \`k\`${names}`),
  ]);
});

test("a pull request answers to the base branch's list", () => {
  const base = map(['flows/finance/**']);
  expect(found('flows/a.json', ['flows/**'], base)).toHaveLength(1);
  expect(found('flows/finance/a.json', ['flows/finance/**'], base)).toEqual([]);
});
