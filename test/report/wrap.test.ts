import { expect, test } from '@jest/globals';
import { headLines, unbroken, wrapped } from '../../src/report/terminal/wrap.ts';

const NARROW = { width: 60, wraps: true };
const part = (text: string) => ({ text, drawn: text });

test('no word, path or command is cut, at 60 columns either', () => {
  const path = 'flows/finance and more/expense approval of the second line.json';
  const text = `see ${unbroken(path)}, and run \`flowgate check --fix --dry-run\` before you do anything else`;
  const lines = wrapped(text, 2, NARROW);
  expect(lines.filter((line) => line.includes(path))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('`flowgate check --fix --dry-run`'))).toHaveLength(1);
  expect(lines.join(' ').replaceAll(/\s+/g, ' ').trim()).toBe(text.replaceAll('\u{f0000}', ' '));
});

test('code that is longer than a line is broken at its spaces', () => {
  const lines = wrapped(`\`${'word '.repeat(30).trim()}\``, 0, NARROW);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});

test('a heading goes on in the next line where its parts do not fit', () => {
  const file = 'flows/finance/expense-approval-second-line.json:102:9';
  const parts = [part(file), part('warning'), part('expression-unreachable-action')];
  expect(headLines(parts, 2, NARROW)).toEqual([file, '  warning  expression-unreachable-action']);
  expect(headLines(parts, 2, { width: 60, wraps: false })).toHaveLength(1);
});
