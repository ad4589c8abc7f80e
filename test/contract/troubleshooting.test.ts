import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT, read } from './repository.ts';

/** All that the source can say, with template texts as they are shown. */
const words = globSync('src/**/*.ts', { cwd: ROOT })
  .map((file) => readFileSync(join(ROOT, file), 'utf8').replaceAll('\\`', '`'))
  .join('\n')
  .replaceAll(/\$\{[^}]*\}/g, '');

const rows = [...read('docs/troubleshooting.md').matchAll(/^\| (.+?) \|/gm)].map(
  ([, cell = '']) => cell,
);

test('troubleshooting quotes words that Flowgate says', () => {
  const quoted = rows.flatMap((cell) => [...cell.matchAll(/"([^"]+)"/g)].map(([, text]) => text));
  expect(quoted.length).toBeGreaterThan(8);
  expect(quoted.filter((text = '') => !words.includes(text))).toEqual([]);
});

test('troubleshooting has every code of a refusal that Flowgate knows, and no other', () => {
  const named = rows.flatMap((cell) =>
    [...cell.matchAll(/`([A-Z]\w+[a-z]\w*)`/g)].map(([, code]) => code),
  );
  const [, list = ''] = /KNOWN_CODES: readonly string\[\] = \[([^\]]*)\]/.exec(words) ?? [];
  const known = [...list.matchAll(/'(\w+)'/g)].map(([, code]) => code);
  expect(known.length).toBeGreaterThan(15);
  expect(known.filter((code) => !named.includes(code))).toEqual([]);
  const others = ['Suspended', 'HTTPS_PROXY'];
  expect(named.filter((code = '') => ![...known, ...others].includes(code))).toEqual([]);
});
