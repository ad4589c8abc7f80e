import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { lookAt } from '../../src/commands/command.ts';
import { commandHelp, generalHelp } from '../../src/commands/help.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { runCli } from '../../src/terminal.ts';
import { withClock } from '../support/clock.ts';

/** Calls the command where nothing is: what it says of the call itself. */
async function called(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await runCli(args, {
    env: {},
    root: import.meta.dirname,
    temp: import.meta.dirname,
    version: '1.2.3',
    now: () => new Date('2026-11-22T12:00:00Z'),
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}

describe('help', () => {
  const check = COMMANDS.find(({ name }) => name === 'check');
  if (check === undefined) throw new Error('there is no check');

  test.each([['--help'], ['-h'], ['help'], []])('of the whole: %s', async (...args) => {
    expect(await called(...args)).toEqual({ code: 0, stdout: generalHelp(COMMANDS), stderr: '' });
  });

  test.each([
    ['check', '--help'],
    ['help', 'check'],
    ['-h', 'check'],
  ])('of a command: %s %s', async (...args) => {
    expect(await called(...args)).toEqual({ code: 0, stdout: commandHelp(check), stderr: '' });
  });
});

test.each([
  [['chek'], 'flowgate check'],
  [['Deploy'], 'flowgate deploy'],
  [['nonsense'], 'flowgate --help'],
  [['help', 'nonsense'], 'flowgate --help'],
])('%j is no command, and it says which may be meant', async (args, command) => {
  expect(await called(...args)).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining(command),
  });
});

test('a terminal that does not know its width is taken for one of 100 columns', () => {
  const stream = { write: () => true, isTTY: true, columns: 0 };
  expect(lookAt(stream, { env: {} }).width).toBe(100);
});

test('who reads may go away: the command goes on, and says nothing of it', async () => {
  const entry = join(import.meta.dirname, '../../src/cli.ts');
  const child = spawn(
    process.execPath,
    [...withClock(), entry, 'check', '--flows', 'flows/**/*.json'],
    {
      cwd: join(import.meta.dirname, '../../examples/contoso'),
      env: {},
    },
  );
  child.stdout.destroy();
  const stderr = text(child.stderr);
  const [code] = await once(child, 'exit');
  expect([code, await stderr]).toEqual([0, '']);
});
