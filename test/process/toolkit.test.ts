import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withClock } from '../support/clock.ts';

const TOOLKIT = join(import.meta.dirname, '../../src/process/toolkit.ts');

/** What the runner reads when this is called with that. */
function printed(call: string, given: unknown): string {
  const script = `const { toolkit } = await import(process.argv[1]); const core = toolkit((text) => text.replaceAll('hunter2', '***')); const given = JSON.parse(process.argv[2]); ${call}`;
  const args = ['--input-type=module', '--eval', script, TOOLKIT, JSON.stringify(given)];
  return spawnSync(process.execPath, [...withClock(), ...args], { encoding: 'utf8' }).stdout;
}

const NAME = 'a\u001b[2J\u009b\u0085\u202eb\u2066\u2028c\u200b,:%\r\n::warning::d';

test('no character of a name reaches the runner raw in an annotation', () => {
  const text = printed('core.error(given, { file: given, title: given, startLine: 3 })', NAME);
  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(text).toMatchInlineSnapshot(`
"::error title=a\\u001b[2J\\u009b\\u0085\\u202eb\\u2066\\u2028c\\u200b%2C%3A%25\\r\\n%3A%3Awarning%3A%3Ad,file=a\\u001b[2J\\u009b\\u0085\\u202eb\\u2066\\u2028c\\u200b%2C%3A%25\\r\\n%3A%3Awarning%3A%3Ad,line=3::a\\u001b[2J\\u009b\\u0085\\u202eb\\u2066\\u2028c\\u200b,:%25\\r%0A::warning::d
"
`);
});

test.each(['info', 'notice', 'warning', 'setFailed'])('%s writes what nobody sees out', (name) => {
  const text = printed(`core.${name}(given)`, NAME.replace('\n', ''));
  expect(text).toContain(String.raw`a\u001b[2J\u009b\u0085\u202eb\u2066\u2028c\u200b`);
  expect(text).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}]/u);
});

test.each([
  ...['info', 'line', 'notice', 'warning', 'error', 'setFailed'].map((name) => `${name}(given)`),
  "setOutput('name', given)",
  'error("", { file: given, title: given })',
])('%s shows no secret', (call) => {
  const text = printed(`core.${call}`, 'before hunter2 after');
  expect(text).toContain('before *** after');
  expect(text).not.toContain('hunter2');
});
