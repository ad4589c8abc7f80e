import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const SOURCE = join(import.meta.dirname, '../../src');
const EXPORTED =
  /^export (?:default )?(?:async )?(?:const|let|class|function\*?|type|interface) (\w+)/gm;

test('an exported name has one meaning: no two files of src declare it', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
  const declared = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const names = readFileSync(join(SOURCE, file), 'utf8').matchAll(EXPORTED);
      return [...names].map(([, name = '']) => ({ name, file: file.replaceAll('\\', '/') }));
    });
  expect(declared.length).toBeGreaterThan(1_000);
  const byName = Map.groupBy(declared, ({ name }) => name);
  const twice = [...byName].flatMap(([name, places]) => {
    const holders = new Set(places.map(({ file }) => file));
    return holders.size > 1 ? [`${name}: ${[...holders].join(', ')}`] : [];
  });
  expect(twice).toEqual([]);
});
