import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { lookAt } from '../../src/commands/command.ts';
import { commandHelp, generalHelp } from '../../src/commands/help.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { runCli } from '../../src/terminal.ts';
import { withClock } from '../support/clock.ts';

const PIPE = { width: 100, wraps: false };

/** Calls the command where nothing is: what it says of the call itself. */
async function called(...args: string[]) {
  return calledWith({}, ...args);
}

async function calledWith(env: NodeJS.ProcessEnv, ...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await runCli(args, {
    env,
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
    expect(await called(...args)).toEqual({
      code: 0,
      stdout: generalHelp(COMMANDS, PIPE),
      stderr: '',
    });
  });

  test.each([
    ['check', '--help'],
    ['help', 'check'],
    ['-h', 'check'],
  ])('of a command: %s %s', async (...args) => {
    expect(await called(...args)).toEqual({
      code: 0,
      stdout: commandHelp(check, PIPE),
      stderr: '',
    });
  });
});

test.each([
  ['chekc', 'did you mean flowgate check?'],
  ['write-baseline', 'did you mean flowgate check --write-baseline?'],
  ['my flows/a.json', "did you mean flowgate check 'my flows/a.json'?"],
  ['publish', 'try flowgate --help'],
])('`flowgate %s` is refused: %s', async (word, advice) => {
  const stderr = `flowgate: "${word}" is not a command; ${advice}\n`;
  expect(await called(word)).toEqual({ code: 2, stdout: '', stderr });
});

describe('at a terminal', () => {
  /** What a call prints where the terminal has this many columns. */
  async function shown(columns: number, ...args: string[]): Promise<string[]> {
    let all = '';
    const stream = { write: (text: string) => (all += text), isTTY: true, columns };
    await runCli(args, {
      env: {},
      root: import.meta.dirname,
      temp: import.meta.dirname,
      version: '1.2.3',
      now: () => new Date('2026-11-22T12:00:00Z'),
      stdout: stream,
      stderr: stream,
    });
    return all.split('\n');
  }
  const calls = [['--help'], ...COMMANDS.map(({ name }) => [name, '--help']), ['check']];

  test.each([60, 80, 120])('help and errors fit into %d columns, word by word', async (columns) => {
    for (const args of calls) {
      const lines = await shown(columns, ...args);
      const words = (text: string[]) => text.join(' ').split(/\s+/);
      expect(words(lines)).toEqual(words(await shown(1000, ...args)));
      const long = lines.filter((line) => line.length > columns).map((line) => line.trim());
      // An example is copied, so it is one line; a word may be longer than a line.
      expect(long.filter((line) => line.includes(' ') && !line.startsWith('flowgate '))).toEqual(
        [],
      );
    }
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

describe('what is misspelt', () => {
  test.each([
    [['check', '--enviroment', 'x'], '--enviroment', '--environment'],
    [['deploy', '--dryrun'], '--dryrun', '--dry-run'],
    [['plan', '--verbos'], '--verbos', '--verbose'],
    [['explain', 'owner-mismach'], 'owner-mismach', '`flowgate explain owner-mismatch`'],
  ])('%j names the nearest', async (args, written, meant) => {
    const { code, stderr } = await called(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(written);
    expect(stderr).toContain(` ${meant}?`);
  });

  test('quiet and verbose exclude each other', async () => {
    expect(await called('check', '--quiet', '--verbose')).toMatchObject({ code: 2 });
  });
});

test.each([
  [['check', '--fail-on', 'warn'], '`--fail-on` must be one of error, warning, never'],
  [['check', '--concurrency', '0'], '`--concurrency` must be'],
  [['check', '--shard', '3/2'], '`--shard` must be'],
  [['deploy', '--watch', '99'], '`--watch` must be'],
  [['plan', '--since'], '--since needs a value'],
  [['check', '--flows', 'flows/**', '--environment'], '--environment needs a value'],
  [['check', '--format', 'xml'], '`--format` must be one of'],
  [['report'], 'needs a subcommand'],
  [['report', 'split'], '"split" is not a subcommand'],
])('%j names the option as it is written here', async (args, message) => {
  expect(await called(...args)).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining(message),
  });
});

describe('explain', () => {
  async function explained(columns: number, ...args: string[]) {
    let stdout = '';
    const code = await runCli(['explain', ...args], {
      env: {},
      root: import.meta.dirname,
      temp: import.meta.dirname,
      version: '1.2.3',
      documents: () => join(import.meta.dirname, '../../docs'),
      now: () => new Date('2026-11-22T12:00:00Z'),
      stdout: { write: (text) => (stdout += text), isTTY: true, columns },
      stderr: { write: () => true },
    });
    return { code, stdout: stripVTControlCharacters(stdout) };
  }

  test.each(RULES.map(({ id }) => id))('shows the page of %s', async (id) => {
    const { code, stdout } = await explained(60, id);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${id}\n\n`));
    expect(stdout.endsWith(`/docs/rules/${id}.md\n`)).toBe(true);
    expect(stdout).not.toMatch(/\]\(|^#|^```/m);
    // What is not wrapped has no space to break at, or is code.
    const long = stdout.split('\n').filter((line) => line.length > 60 && !line.startsWith('  '));
    expect(long.filter((line) => / .* /.test(line.replace(/`[^`]*`/g, '')))).toEqual([]);
  });

  test('without a page it gives the address', async () => {
    const { code, stderr } = await called('explain', 'owner-mismatch');
    expect(code).toBe(2);
    expect(stderr).toContain('/docs/rules/owner-mismatch.md');
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

test.each([
  'FLOW_STUDIO_API_KEY',
  'AZURE_CLIENT_SECRET',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'GITHUB_TOKEN',
])('what is in %s is not shown, with a line break at its end either', async (name) => {
  const { stderr } = await calledWith({ [name]: 'hunter2222\n' }, 'check', 'no/hunter2222.json');
  expect(stderr).toContain('no/***.json');
});
