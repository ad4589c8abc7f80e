import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** Here, and not before the tests: TypeScript leaves a core idle, on which tests can run. */
test('npm run check:types finds nothing', async () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [tsc, ...args] = scripts['check:types'].split(' ');
  expect(tsc).toBe('tsc');
  const found = await promisify(execFile)(process.execPath, [TSC, ...args], { cwd: ROOT }).then(
    () => '',
    ({ stdout, stderr }) => `${stdout}${stderr}` || 'tsc failed',
  );
  expect(found).toBe('');
});
