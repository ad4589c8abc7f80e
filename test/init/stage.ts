import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { promptsOn } from '../../src/process/prompts.ts';
import { runCli } from '../../src/terminal.ts';
import {
  type FlowStudioSimulator,
  type FlowStudioState,
  makeKey,
  startFlowStudio,
} from '../simulators/flow-studio/index.ts';

export const ACCOUNT = 'svc-flows@contoso.com';
export const DEV = '3f0c6f2e-54b1-4d0c-9c8e-7a51d2b9e401';
export const PROD = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
export const MAP = 'connection-references.json';
export const KEY = makeKey({ upn: ACCOUNT });

const closing: (() => Promise<unknown>)[] = [];
export async function closeAll(): Promise<void> {
  for (const close of closing.splice(0)) await close();
}

/** A folder with these files. */
export async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'flowgate-init-'));
  closing.push(() => rm(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}

/** Two environments, with connections of several accounts, and these flows. */
export async function studio(
  connections: FlowStudioState['connections'],
  flows: FlowStudioState['flows'] = [],
): Promise<FlowStudioSimulator> {
  const server = await startFlowStudio({
    state: {
      environments: [
        { id: DEV, displayName: 'Dev' },
        { id: PROD, displayName: 'Contoso (default)' },
      ],
      keys: [{ key: KEY, upn: ACCOUNT }],
      connections,
      flows,
    },
  });
  closing.push(() => server.close());
  return server;
}

interface Options {
  env?: NodeJS.ProcessEnv;
  /** What a person types; absent: nobody is there. */
  answers?: string;
  /** Of the terminal; absent or 0: it does not wrap. */
  columns?: number;
}

/** Runs the command with real streams; where there are answers they come from a terminal's. */
export async function cli(
  root: string,
  args: readonly string[],
  { env = {}, answers, columns = 0 }: Options = {},
) {
  let [stdout, stderr, asked] = ['', '', ''];
  const input = Object.assign(new PassThrough(), { isTTY: answers !== undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  output.on('data', (text) => {
    asked += text;
  });
  const prompts = promptsOn(input, output);
  input.end(answers ?? '');
  const code = await runCli(args, {
    env,
    root,
    temp: root,
    version: '0',
    now: () => new Date('2026-11-22T12:00:00Z'),
    stdout: {
      write: (text) => (stdout += text),
      ...(columns > 0 ? { isTTY: true, columns } : {}),
    },
    stderr: { write: (text) => (stderr += text) },
    prompts: () => prompts,
  });
  return { code, stdout, stderr, asked };
}

export async function mapIn(root: string) {
  return JSON.parse(await readFile(join(root, MAP), 'utf8'));
}

/** Every file below `root` with its text. */
export async function filesIn(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(
    files.map(async (file) => [file.slice(root.length + 1), await readFile(file, 'utf8')]),
  );
  return Object.fromEntries(texts);
}
