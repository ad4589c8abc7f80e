import { describe, expect, test } from '@jest/globals';
import { matchesAccount } from '../../src/map/accounts.ts';
import { matchesConnector } from '../../src/map/connectors.ts';
import { matchesFile } from '../../src/map/files.ts';
import { folderOf, globFault, globMatcher } from '../../src/wording/glob.ts';
import { matcher } from '../../src/wording/glob-list.ts';
import { excessiveGrowth, takesLong } from '../support/growth.ts';

describe('a glob', () => {
  test.each([
    ['flows/a.json', 'flows/a.json', true],
    ['flows/*', 'flows/a.json', true],
    ['flows/*', 'flows/b/a.json', false],
    ['flows/*.json', 'flows/.json', true],
    ['flows/**', 'flows', true],
    ['flows/**', 'flows/a/b.json', true],
    ['flows/**', 'flowsa/b.json', false],
    ['**/*.json', 'a.json', true],
    ['**/*.json', 'b/.c/a.json', true],
    ['a/**/b/**/c', 'a/b/c', true],
    ['a/**/b/**/c', 'a/x/b/y/z/c', true],
    ['a/**/b', 'a/xb', false],
    ['a**b', 'axb', true],
    ['a**b', 'a/b', false],
    ['?.json', 'a.json', true],
    ['?.json', '.json', false],
    ['[a-c]x', 'bx', true],
    ['[^a-c]x', 'bx', false],
    ['[a', '[a', true],
    ['{a,b/{c,d}}.json', 'b/d.json', true],
    ['{a,b}.json', 'c.json', false],
    ['{a}.json', '{a}.json', true],
    [String.raw`a\*`, 'a*', true],
    [String.raw`a\*`, 'ab', false],
    ['Copy (1)*.json', 'Copy (1) of it.json', true],
    ['!flows/**', 'other/a.json', true],
    ['!flows/**', 'flows/a.json', false],
    ['./flows/*', 'flows/a.json', true],
  ])('%s and %s: %s', (glob, text, isMatch) => {
    expect(matchesFile(text, glob)).toBe(isMatch);
  });

  test('leaves out names with a dot, where folders are searched', () => {
    const find = (glob: string, file: string) => globMatcher(glob)(file);
    expect(find('**/*.json', '.git/a.json')).toBe(false);
    expect(find('**/*.json', 'a/.json')).toBe(false);
    expect(find('.github/*.json', '.github/a.json')).toBe(true);
    expect(find('**', 'a/.b/c')).toBe(false);
  });

  test.each([
    'a+(b)',
    '!(a)',
    '@(a|b)',
    '?(a)',
    '*(a)',
    '{1..3}',
    '*a'.repeat(21),
    `${'{a,b}'.repeat(7)}`,
  ])('%s is refused, and matches nothing but itself', (glob) => {
    expect(globFault(glob)).not.toBeNull();
    expect(globMatcher(glob)('aaaaaaab')).toBe(false);
  });

  test.each([
    ['flows/**/*.json', 'flows'],
    ['*.json', ''],
    ['./flows/a/{b,c}.json', 'flows/a'],
    ['flows/a.json', 'flows/a.json'],
    ['**', ''],
  ])('%s begins in %s', (glob, folder) => {
    expect(folderOf(glob)).toBe(folder);
  });
});

/** Globs that take hours where one way of matching is tried after the other. */
const HOSTILE = [
  'flows/*a*a*a*a*a*a*a*a*a*a*a*ab',
  `${'*a'.repeat(400)}b`,
  `${'**/a/'.repeat(150)}b`,
  `${'**/*a*/'.repeat(120)}b`,
  `${'{a,a}'.repeat(6)}b`,
  `${'{a,aa}'.repeat(150)}b`,
  `${'{'.repeat(400)}a,a${'}'.repeat(400)}b`,
  `${'{a,'.repeat(150)}a${'}'.repeat(150)}b`,
  `${'[a-a]*'.repeat(150)}b`,
  `${'?*'.repeat(400)}b`,
  `${'+(a|aa)'.repeat(20)}b`,
  `${'(a|a)+'.repeat(20)}b`,
  `${'(a*)*'.repeat(20)}b`,
  `${'!('.repeat(100)}a${')'.repeat(100)}b`,
  `${'!'.repeat(900)}a*b`,
  `${'['.repeat(900)}`,
  `${'\\'.repeat(900)}*`,
];
const TEXTS = ['a', 'a/', 'flows/a', 'aa/'];

describe('a hostile glob', () => {
  test.each(HOSTILE)('%s takes no time in any place of the map', (glob) => {
    const name = 'flows/'.concat('a'.repeat(200), '/', 'a/'.repeat(400), 'c');
    const everywhere = () => {
      matchesFile(name, glob);
      matchesAccount(name, [glob]);
      matchesConnector({ name, base: name }, [glob, `!${glob}`]);
      matcher([glob, `!${glob}`])(name);
      globFault(glob);
    };
    expect(takesLong(undefined, everywhere, 1_500)).toBe(false);
  });

  test.each(HOSTILE)('%s takes time as its text is long', (glob) => {
    for (const text of TEXTS) {
      const growth = excessiveGrowth(
        (size) => text.repeat(size),
        (long) => globMatcher(glob, { dot: true })(long),
        { size: 250, floor: 100 },
      );
      expect(growth).toBeNull();
    }
  });
});
