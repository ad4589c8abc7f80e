import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach } from '@jest/globals';
import type { Terminal } from '../../src/commands/command.ts';
import { promptsOn } from '../../src/process/prompts.ts';
import { runCli } from '../../src/terminal.ts';
import { KEY } from '../scenarios/contoso.ts';
import {
  type FlowStudioOptions,
  type FlowStudioSimulator,
  startFlowStudio,
} from '../simulators/flow-studio/index.ts';

const ended: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

/** What one command of the terminal left behind. */
export interface Called {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Stage {
  root: string;
  server: FlowStudioSimulator;
  /** Runs a command in the repository, with the key and the simulator's address. */
  call(...args: string[]): Promise<Called>;
  /** The same where a person sits before it. */
  callAtTerminal(...args: string[]): Promise<Called>;
  /** The same, where the person types `answers`; `asked` is what the questions show. */
  callAnswering(
    answers: string,
    args: readonly string[],
    env?: NodeJS.ProcessEnv,
  ): Promise<Called & { asked: string }>;
  read(file: string): Promise<string>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Every file of the repository, in order. */
  files(): Promise<string[]>;
}

/** A repository in a folder of its own, and a Flow Studio beside it. */
export async function stage(
  options: FlowStudioOptions,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Stage> {
  const root = await mkdtemp(join(tmpdir(), 'flowgate-live-'));
  ended.push(() => rm(root, { recursive: true, force: true }));
  const server = await startFlowStudio(options);
  ended.push(() => server.close());
  const write = async (file: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  };
  for (const [file, content] of Object.entries(files)) await write(file, content);
  const call = async (
    isTTY: boolean,
    [command = '', ...args]: readonly string[],
    { env = {}, prompts }: Pick<Partial<Terminal>, 'env' | 'prompts'> = {},
  ): Promise<Called> => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await runCli([command, '--endpoint', server.url, ...args], {
      env: { FLOW_STUDIO_API_KEY: KEY, NO_COLOR: '1', ...env },
      root,
      temp: root,
      version: '0',
      now: () => new Date('2026-11-22T12:00:00Z'),
      stdout: { isTTY, write: (text) => out.push(text) },
      stderr: { isTTY, write: (text) => err.push(text) },
      ...(prompts === undefined ? {} : { prompts }),
    });
    return { code, stdout: out.join(''), stderr: err.join('') };
  };
  return {
    root,
    server,
    call: (...args) => call(false, args),
    callAtTerminal: (...args) => call(true, args),
    async callAnswering(answers, args, env = {}) {
      const input = Object.assign(new PassThrough(), { isTTY: true });
      const output = Object.assign(new PassThrough(), { isTTY: true });
      let asked = '';
      output.on('data', (text) => {
        asked += text;
      });
      input.end(answers);
      const called = await call(true, args, { env, prompts: () => promptsOn(input, output) });
      return { ...called, asked };
    },
    read: (file) => readFile(join(root, file), 'utf8'),
    write,
    async files() {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
        .toSorted();
    },
  };
}
