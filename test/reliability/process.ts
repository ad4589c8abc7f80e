import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
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
import { argumentsFor, checkOut, type Deployed, reportIn, snapshotsIn } from './deployment.ts';
import type { Repository } from './repository.ts';

const ENTRY = resolve(import.meta.dirname, '../../src/cli.ts');

/** When a signal reaches the process: before or after the server handles its nth call. */
export interface Kill {
  signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT';
  nth: number;
  afterWrite: boolean;
}

interface Start {
  repository: Repository;
  profile: ProfileName;
  faults: readonly Fault[];
  concurrency: number;
}

/** Deploys in a process of its own, which a signal hits; after SIGKILL no answer comes. */
export async function deployAndKill(start: Start, kill: Kill): Promise<Deployed> {
  const { repository, profile } = start;
  const { signal, nth, afterWrite } = kill;
  const home = await mkdtemp(join(tmpdir(), 'flowgate-killed-'));
  let child: ChildProcess | null = null;
  const happens: FaultAction = {
    kind: 'happens',
    act: () => void child?.kill(signal),
    silent: signal === 'SIGKILL',
    afterWrite,
  };
  const faults = [...start.faults, { tool: '*', nth, fault: happens }];
  const studio = await startFlowStudio({ profile, faults, state: repository.state });
  try {
    await checkOut(repository, home);
    const given = argumentsFor(studio.url, join(home, 'snapshots'), start);
    const started = spawn(process.execPath, [ENTRY, ...given], {
      cwd: home,
      env: { PATH: process.env.PATH, HOME: home, FLOW_STUDIO_API_KEY: KEY },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    const ended = new Promise<number | null>((resolve, reject) => {
      started.on('error', reject);
      started.on('close', resolve);
    });
    const [exitCode, stdout, stderr] = await Promise.all([
      ended,
      text(started.stdout),
      text(started.stderr),
    ]);
    const snapshots = await snapshotsIn(join(home, 'snapshots'));
    const written = { exitCode, stdout, stderr, ...reportIn(stdout), snapshots };
    return { repository, ...written, calls: [...studio.calls], flows: studio.state.flows() };
  } finally {
    await studio.close();
    await rm(home, { recursive: true });
  }
}
