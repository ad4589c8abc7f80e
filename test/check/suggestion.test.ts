import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { withClock } from '../support/clock.ts';

const FILES = 50;
const LENGTH = 1_000_000;
const moduleOf = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url));

/** In a process of its own, since only there the garbage can be collected when asked. */
const PROGRAM = `
import { suggestionOf } from ${moduleOf('check/suggestion.ts')};
import { Source } from ${moduleOf('json/source.ts')};
gc();
const before = process.memoryUsage().heapUsed;
const kept = Array.from({ length: ${FILES} }, (_, index) => {
  const wrong = JSON.stringify({ a: \`@outputs('The_action_of_the_name_\${index}')\` }, null, 2);
  const text = \`\${wrong.slice(0, -1)},"rest": "\${'x'.repeat(${LENGTH})}"}\`;
  const edits = [{ kind: 'value', path: ['a'], to: "@outputs('Of_another_name')" }];
  return suggestionOf(new Source(\`\${index}.json\`, text), { edits });
});
gc();
const held = process.memoryUsage().heapUsed - before;
console.log(JSON.stringify({ held, diffs: kept.map(({ diff }) => diff.length) }));
`;

test('what a fix shows of a file does not keep the file in memory', () => {
  const args = [...withClock(), '--expose-gc', '--input-type=module', '--eval', PROGRAM];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  const { held, diffs } = JSON.parse(stdout);
  expect(diffs).toEqual(Array(FILES).fill(2));
  expect(held).toBeLessThan((FILES * LENGTH) / 4);
});
