import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Outcome } from '../../src/plan/outcome.ts';
import { commit, git } from '../git/repository.ts';
import { KEY } from '../scenarios/contoso.ts';
import type {
  Fault,
  FlowStudioSimulator,
  FlowStudioState,
  ProfileName,
  StoredFlow,
} from '../simulators/flow-studio/index.ts';
import { inShortTime, now } from './clock.ts';
import { meaning } from './meaning.ts';
import type { Repository } from './repository.ts';

const { startFlowStudio } = await import('../simulators/flow-studio/index.ts');
const { runCli } = await import('../../src/terminal.ts');

// Each deployment listens for the signals of its process, and here one process has many.
process.setMaxListeners(100);

/** A deployment as a terminal starts it. */
export interface Start {
  repository: Repository;
  profile: ProfileName;
  faults: Fault[];
  /** What the server holds, where it is not what the repository says. */
  state?: FlowStudioState;
  concurrency?: number;
  options?: readonly string[];
  /** The files of the commit before; absent: the files are in no repository. */
  history?: Repository['files'];
}

export interface Snapshot {
  path: string;
  mode: number;
  text: string;
}

/** What a deployment left behind. */
export interface Deployed {
  repository: Repository;
  /** Null where a signal ended it. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** Null where no report came. */
  outcomes: Outcome[] | null;
  hasErrors: boolean;
  calls: FlowStudioSimulator['calls'];
  flows: StoredFlow[];
  snapshots: Snapshot[];
}

/** A deployment here, and how long it took with all that it waited. */
export type Timed = Deployed & { milliseconds: number };

/** Deploys a repository once, against a server of its own. */
export function deployOnce(start: Start): Promise<Timed> {
  return runOnce(start, (endpoint, folder) => argumentsFor(endpoint, folder, start));
}

/** Runs `flowgate` once on the files of a repository, against a server of its own. */
export async function runOnce(
  start: Start,
  argumentsOf: (endpoint: string, snapshots: string) => string[],
): Promise<Timed> {
  const { repository, profile, faults } = start;
  const home = await mkdtemp(join(tmpdir(), 'flowgate-fault-'));
  const folder = join(home, 'snapshots');
  const state = start.state ?? repository.state;
  return inShortTime(async () => {
    const studio = await startFlowStudio({ profile, faults, state });
    try {
      if (start.history !== undefined) commitBoth(home, start.history, repository.files);
      await checkOut(repository, home);
      const began = now().getTime();
      const ended = await runIn(home, argumentsOf(studio.url, folder));
      const milliseconds = now().getTime() - began;
      const snapshots = await snapshotsIn(folder);
      const calls = [...studio.calls];
      return { repository, ...ended, calls, flows: studio.state.flows(), snapshots, milliseconds };
    } finally {
      await studio.close();
      await rm(home, { recursive: true });
    }
  });
}

/** What a server holds after a deployment, as the beginning of the next one. */
export function stateAfter({ repository, flows }: Deployed): FlowStudioState {
  return { ...repository.state, flows: flows.map(seedOf) };
}

/** What is live in the end: a state and a meaning for each flow, in one order. */
export function endsOf({ flows }: Pick<Deployed, 'flows'>): string[] {
  return flows.map((flow) => `${flow.state} ${meaning(flow)}`).toSorted();
}

function seedOf(flow: StoredFlow): FlowStudioState['flows'][number] {
  const { environment, name, owner, displayName, state, definition, connectionReferences } = flow;
  const whose = owner === null ? {} : { owner };
  return { environment, name, displayName, state, definition, connectionReferences, ...whose };
}

function commitBoth(home: string, before: Repository['files'], now: Repository['files']): void {
  git(home, 'init', '--quiet');
  commit(home, before);
  commit(home, now);
}

export async function checkOut(
  { files }: Pick<Repository, 'files'>,
  folder: string,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Behind `flowgate`. */
export function argumentsFor(
  endpoint: string,
  folder: string,
  { concurrency = 1, options = [], history }: Pick<Start, 'concurrency' | 'options' | 'history'>,
): string[] {
  const where = ['--endpoint', endpoint, '--snapshots', folder];
  // Without a history Git cannot say that it had the live flows.
  const drift = history === undefined ? ['--on-drift', 'overwrite'] : [];
  const how = ['--format', 'json', '--concurrency', `${concurrency}`];
  return ['deploy', ...how, ...drift, ...where, ...options];
}

async function runIn(home: string, given: readonly string[]) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const exitCode = await runCli(given, {
    env: { FLOW_STUDIO_API_KEY: KEY },
    root: home,
    temp: home,
    version: '0.0.0',
    now,
    stdout: { write: (text) => stdout.push(text) },
    // As a terminal shows it, so that progress and retries are told.
    stderr: { isTTY: true, write: (text) => stderr.push(text) },
  });
  const report = stdout.join('');
  return { exitCode, stdout: report, stderr: stderr.join(''), ...reportIn(report) };
}

/** The outcomes that a report tells, and whether it has findings of severity error. */
export function reportIn(stdout: string): Pick<Deployed, 'outcomes' | 'hasErrors'> {
  if (!stdout.startsWith('{')) return { outcomes: null, hasErrors: false };
  const { outcomes, findings } = JSON.parse(stdout);
  const hasErrors = findings.some(({ severity }: { severity: string }) => severity === 'error');
  return { outcomes, hasErrors };
}

export async function snapshotsIn(folder: string): Promise<Snapshot[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  // As `flowgate restore` takes them: one that a kill cut short has another name.
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { path, mode: (await stat(path)).mode & 0o777, text: await readFile(path, 'utf8') };
    }),
  );
}
