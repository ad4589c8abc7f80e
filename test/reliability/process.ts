import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { KEY } from '../scenarios/contoso.ts';
import {
  type Fault,
  type FaultAction,
  type ProfileName,
  startFlowStudio,
} from '../simulators/flow-studio/index.ts';
import { withClock } from '../support/clock.ts';
import { ACTION, TERMINAL } from '../support/entries.ts';
import { COMPILED } from '../support/run-action.ts';
import { argumentsFor, checkOut, type Deployed, reportIn, snapshotsIn } from './deployment.ts';
import type { Repository } from './repository.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export type Entry = 'terminal' | 'action';
export type Signal = 'SIGKILL' | 'SIGTERM' | 'SIGINT';

/** When signals reach the process: the first at its nth call, each other one at the call after. */
export interface Kill {
  entry: Entry;
  signals: readonly Signal[];
  nth: number;
  /** After the server has handled the call. */
  afterWrite: boolean;
}

interface Start {
  repository: Repository;
  profile: ProfileName;
  faults: readonly Fault[];
  concurrency: number;
}

/** Deploys in a process of its own, which signals hit; after SIGKILL no answer comes. */
export async function deployAndKill(start: Start, kill: Kill): Promise<Deployed> {
  const { repository, profile } = start;
  const home = await mkdtemp(join(tmpdir(), 'flowgate-killed-'));
  const running: { child?: ChildProcess } = {};
  const hits = kill.signals.map((signal, index): Fault => {
    const act = () => void running.child?.kill(signal);
    const { afterWrite } = kill;
    const fault: FaultAction = { kind: 'happens', act, silent: signal === 'SIGKILL', afterWrite };
    return { tool: '*', nth: kill.nth + index, fault };
  });
  const faults = [...start.faults, ...hits];
  const studio = await startFlowStudio({ profile, faults, state: repository.state });
  try {
    await checkOut(repository, home);
    const child = await begin[kill.entry](home, studio.url, start);
    running.child = child;
    const ended = new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const [exitCode, printed, stderr] = await Promise.all([
      ended,
      text(child.stdout),
      text(child.stderr),
    ]);
    const report = reportIn(await readFile(join(home, REPORT), 'utf8').catch(() => ''));
    const snapshots = await snapshotsIn(join(home, 'snapshots'));
    // What the runner is told to mask, it is told as it is.
    const stdout = printed.replaceAll(/^::add-mask::.*$/gm, '');
    const written = { exitCode, stdout, stderr, ...report, snapshots };
    return { repository, ...written, calls: [...studio.calls], flows: studio.state.flows() };
  } finally {
    await studio.close();
    await rm(home, { recursive: true });
  }
}

const REPORT = 'report.json';
type Begin = (home: string, endpoint: string, start: Start) => Promise<Child>;
type Child = ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream };

const begin: Record<Entry, Begin> = {
  async terminal(home, endpoint, start) {
    const options = ['--report', join(home, REPORT)];
    const given = argumentsFor(endpoint, join(home, 'snapshots'), { ...start, options });
    return spawnIn(home, [join(ROOT, TERMINAL), ...given], { FLOW_STUDIO_API_KEY: KEY });
  },
  async action(home, endpoint, { concurrency }) {
    const inputs = {
      'api-key': KEY,
      endpoint,
      snapshots: join(home, 'snapshots'),
      report: REPORT,
      concurrency: `${concurrency}`,
      mode: 'deploy',
      comment: 'never',
      'on-drift': 'overwrite',
    };
    const given = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]);
    return spawnIn(home, [join(ROOT, ACTION)], {
      ...(await runnerVariables(home)),
      ...Object.fromEntries(given),
    });
  },
};

/** As of a job that someone starts by hand. */
async function runnerVariables(home: string): Promise<Record<string, string>> {
  const paths = {
    GITHUB_EVENT_PATH: join(home, 'event.json'),
    GITHUB_OUTPUT: join(home, 'output'),
    GITHUB_STEP_SUMMARY: join(home, 'summary.md'),
  };
  const event = JSON.stringify({
    repository: { full_name: 'contoso/flows', default_branch: 'main' },
  });
  await writeFile(paths.GITHUB_EVENT_PATH, event);
  await writeFile(paths.GITHUB_OUTPUT, '');
  await writeFile(paths.GITHUB_STEP_SUMMARY, '');
  return {
    ...paths,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REPOSITORY: 'contoso/flows',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKSPACE: home,
    RUNNER_TEMP: home,
  };
}

function spawnIn(home: string, given: readonly string[], variables: Record<string, string>): Child {
  return spawn(process.execPath, [...withClock('short'), ...given], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, NODE_COMPILE_CACHE: COMPILED, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
