import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import { withClock } from './clock.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where Node keeps what it compiled, so that a process starts in half the time. */
export const COMPILED = join(ROOT, 'node_modules/.cache/node-compile');

/** What starts a job: the names and the file that the runner hands to an action. */
export interface ActionEvent {
  name: string;
  payload: object;
  /** The commit and the ref that the job is for. */
  sha: string;
  ref: string;
}

export interface ActionRequest {
  /** The file that is started: `src/index.ts`, or `dist/index.js` as on a runner. */
  entry: string;
  /** The repository as the job has checked it out. */
  files: Readonly<Record<string, string | Uint8Array>>;
  event: ActionEvent;
  repository: string;
  /** Inputs under `with:`; the others have the defaults of action.yml. */
  inputs: Readonly<Record<string, string>>;
  /** The job's own token, which `${{ github.token }}` stands for. */
  token: string;
  apiUrl: string;
  /** What the runner sets besides, such as how to get a token of the job's identity. */
  env?: Readonly<Record<string, string>>;
}

/** All that a step leaves behind. */
export interface ActionRun {
  exitCode: number | null;
  /** The log as the runner shows it; the workflow commands in it as they were printed. */
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
  /** Whatever lies below the runner's temp folder and in the workspace that was not there before. */
  written: Record<string, string>;
  /** The folders of this run, for whoever masks them. */
  workspace: string;
  temp: string;
}

/** Runs the action in a process of its own, as the runner starts a step, and cleans up after it. */
export async function runAction(request: ActionRequest): Promise<ActionRun> {
  const home = await mkdtemp(join(tmpdir(), 'flowgate-run-'));
  try {
    const place = await prepare(home, request);
    const ended = await start(request.entry, place.workspace, environment(request, place));
    return {
      ...ended,
      outputs: fromCommandFile(await readFile(place.output, 'utf8')),
      summary: await readFile(place.summary, 'utf8'),
      written: await newFiles([place.temp, place.workspace], request.files),
      workspace: place.workspace,
      temp: place.temp,
    };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

interface Place {
  workspace: string;
  temp: string;
  event: string;
  output: string;
  summary: string;
}

async function prepare(home: string, { files, event }: ActionRequest): Promise<Place> {
  const place = {
    workspace: join(home, 'workspace'),
    temp: join(home, 'temp'),
    event: join(home, 'event.json'),
    output: join(home, 'output'),
    summary: join(home, 'summary.md'),
  };
  await Promise.all([place.workspace, place.temp].map((folder) => mkdir(folder)));
  const commands = { [place.output]: '', [place.summary]: '' };
  const all = { ...commands, [place.event]: JSON.stringify(event.payload) };
  for (const [path, content] of Object.entries(all)) await writeFile(path, content);
  for (const [path, content] of Object.entries(files)) {
    const target = join(place.workspace, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return place;
}

/** The variables that the runner sets, and no other: nothing of this machine's reaches the action. */
function environment(request: ActionRequest, place: Place): NodeJS.ProcessEnv {
  const { event, repository, apiUrl } = request;
  return {
    ...request.env,
    PATH: process.env.PATH,
    HOME: place.temp,
    LANG: 'C.UTF-8',
    NODE_COMPILE_CACHE: COMPILED,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: place.event,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: repository,
    GITHUB_WORKSPACE: place.workspace,
    GITHUB_OUTPUT: place.output,
    GITHUB_STEP_SUMMARY: place.summary,
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '4711',
    GITHUB_ACTOR: 'octocat',
    RUNNER_TEMP: place.temp,
    ...inputVariables(request),
  };
}

/** `INPUT_` and the name in upper case, dashes as they are (actions/runner, ActionRunner). */
function inputVariables({ inputs, token }: ActionRequest): Record<string, string> {
  const unknown = Object.keys(inputs).filter((name) => !(name in DEFAULTS));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const all = Object.entries({ ...DEFAULTS, ...inputs });
  return Object.fromEntries(
    all.map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value.replace(TOKEN_EXPRESSION, token),
    ]),
  );
}

const TOKEN_EXPRESSION = '$' + '{{ github.token }}';
const DEFAULTS = await inputDefaults();

async function inputDefaults(): Promise<Record<string, string>> {
  const { inputs } = parse(await readFile(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: unknown }>;
  };
  const defaults = Object.entries(inputs).map(([name, input]) => [name, `${input.default ?? ''}`]);
  return Object.fromEntries(defaults);
}

async function start(entry: string, cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [...withClock('short'), resolve(ROOT, entry)], {
    cwd,
    env,
  });
  child.stdin.end();
  const [stdout, stderr, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    }),
  ]);
  return { exitCode, stdout, stderr };
}

/** `name<<delimiter`, the value's lines, the delimiter (Workflow commands, Multiline strings). */
function fromCommandFile(content: string): Record<string, string> {
  const blocks = content.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...blocks].map(([, name = '', , value = '']) => [name, value]));
}

async function newFiles(
  folders: readonly string[],
  known: ActionRequest['files'],
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((each) => each.isFile())) {
      const path = join(entry.parentPath, entry.name);
      if (path.slice(folder.length + 1) in known) continue;
      found[path] = await readFile(path, 'utf8');
    }
  }
  return found;
}
