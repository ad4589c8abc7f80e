import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/check.ts';
import { toText } from '../../src/report/terminal.ts';
import { finding, report } from './builders.ts';
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
  expect(toText(report(), { width: 100, color: false })).toBe('No flow is concerned\n');
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
  return toText(report({ findings }), options).split('\n').slice(1, 3);
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

test('of a long line only what stands around the range is shown', () => {
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
