import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { shellWord } from '../../src/wording/shell.ts';

const SHARED = [
  'production',
  'snapshots/Default-1/flow-20261122.json',
  'C:/Users/dana/AppData/Local/Temp/flowgate-snapshots/a.json',
  String.raw`C:\Users\dana smith\a.json`,
  String.raw`\\server\share\a.json`,
  'Test & Demo; (EU) $HOME `id` #1',
  '@all',
  'a,b',
  '~/x',
  '100%',
  '"quoted" !name',
  "Dana's",
  'Dana’s',
  '',
];
const HARD = [`Dana's "own"`, "Dana's $HOME", String.raw`C:\Dana's\a.json`, 'Dana’s “own”'];

function inBash(word: string): string {
  return execFileSync('bash', ['-c', `printf '%s' ${word}`], { encoding: 'utf8' });
}

/** What PowerShell reads, by its language specification (2.3.5.2, String literals; 8.2, arguments). */
function inPowerShell(word: string): string | null {
  const single = /^['‘’‚‛]((?:[^'‘’‚‛]|['‘’‚‛]{2})*)['‘’‚‛]$/.exec(word);
  if (single) return (single[1] ?? '').replace(/(['‘’‚‛])['‘’‚‛]/g, '$1');
  const double = /^["“”„]([^"“”„$`]*)["“”„]$/.exec(word);
  if (double) return double[1] ?? '';
  return /^[^\s'‘’‚‛"“”„$`@#{}(),;&|<>-][^\s'‘’‚‛"“”„$`{}(),;&|<>]*$/.test(word) ? word : null;
}

describe('a word of a command', () => {
  test.each(SHARED)('%j is the same to bash and to PowerShell', (word) => {
    const written = shellWord(word, 'win32');
    expect(shellWord(word, 'linux')).toBe(written);
    expect(inBash(written)).toBe(word);
    expect(inPowerShell(written)).toBe(word);
  });

  test.each(HARD)('%j is written for the shell of the platform', (word) => {
    expect(inBash(shellWord(word, 'linux'))).toBe(word);
    expect(inPowerShell(shellWord(word, 'win32'))).toBe(word);
  });

  test('that means nothing to a shell has no quotes', () => {
    expect(shellWord('snapshots/a-1.json')).toBe('snapshots/a-1.json');
  });
});
