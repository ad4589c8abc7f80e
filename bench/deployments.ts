import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT, CONNECTION, definition } from '../test/deploy/stage.ts';
import { type FlowStudioOptions, makeKey } from '../test/simulators/flow-studio/index.ts';
import { TERMINAL } from './checks.ts';
import { run } from './processes.ts';
import type { Answer, Counted, Order } from './simulator.ts';

const ENVIRONMENT = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
const TEAMS = '/providers/Microsoft.PowerApps/apis/shared_teams';

export interface Deployment {
  flows: number;
  latency: number;
  concurrency: number;
  /** Wall time of the process, in milliseconds. */
  time: number;
  /** What dependencies force, in milliseconds: see `pathOf`. */
  ideal: number;
  requests: number;
  billed: number;
}

/** A job that updates so many flows on a server that takes so many milliseconds for a call. */
export async function deployment(
  folder: string,
  flows: number,
  latency: number,
  concurrency: number,
): Promise<Deployment> {
  const names = Array.from({ length: flows }, (_, index) => `flow-${index}`);
  const { counted, time } = await deploy(folder, names, names, latency, concurrency);
  const { requests, billed } = counted;
  const ideal = pathOf(flows, concurrency) * latency;
  return { flows, latency, concurrency, time, ideal, requests, billed: billed.length };
}

/**
 * The calls one after the other that dependencies force: the list of connections beside the reads,
 * in rounds of the concurrency; then each flow is saved and read back.
 */
function pathOf(flows: number, concurrency: number): number {
  return Math.ceil((flows + 1) / concurrency) + 2 * Math.ceil(flows / concurrency);
}

/** The metered calls of one flow that the change concerns: one that differs, and one that does not. */
export async function meteredCalls(folder: string): Promise<Record<string, string[]>> {
  const changed = await deploy(folder, ['one'], ['one'], 0, 1);
  const unchanged = await deploy(folder, ['one'], [], 0, 1);
  return {
    'a flow that differs': changed.counted.billed,
    'a flow that does not': unchanged.counted.billed,
  };
}

/** Deploys `names`, of which `changed` differ from what is live. */
async function deploy(
  folder: string,
  names: readonly string[],
  changed: readonly string[],
  latencyMs: number,
  concurrency: number,
): Promise<{ counted: Counted; time: number }> {
  const cwd = mkdtempSync(join(folder, 'deploy-'));
  writeRepository(cwd, names, changed);
  const key = makeKey({ upn: ACCOUNT });
  const simulator = fork(join(import.meta.dirname, 'simulator.ts'));
  try {
    const { url } = (await ask(simulator, {
      do: 'start',
      options: { profile: '1.2', latencyMs, state: stateOf(names, key) },
    })) as { url: string };
    const args = [TERMINAL, 'deploy', '--endpoint', url, '--concurrency', String(concurrency)];
    const env = { FLOW_STUDIO_API_KEY: key, TMPDIR: cwd };
    const time = run({ name: 'flowgate deploy', args, cwd, env });
    return { time, counted: (await ask(simulator, { do: 'count' })) as Counted };
  } finally {
    simulator.kill();
  }
}

async function ask(simulator: ChildProcess, order: Order): Promise<Answer> {
  simulator.send(order);
  const [answer] = await once(simulator, 'message');
  return answer;
}

const guidOf = (index: number) => `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`;
const reference = { connectionName: CONNECTION, id: TEAMS, source: 'Embedded' };

function stateOf(names: readonly string[], key: string): FlowStudioOptions['state'] {
  return {
    environments: [{ id: ENVIRONMENT, displayName: 'Contoso' }],
    keys: [{ key, upn: ACCOUNT }],
    connections: [
      { id: CONNECTION, environment: ENVIRONMENT, connector: 'shared_teams', owner: ACCOUNT },
    ],
    flows: names.map((displayName, index) => ({
      environment: ENVIRONMENT,
      name: guidOf(index),
      displayName,
      state: 'Started',
      definition: definition('old'),
      connectionReferences: { shared_teams: reference },
    })),
  };
}

function writeRepository(cwd: string, names: readonly string[], changed: readonly string[]): void {
  mkdirSync(join(cwd, 'flows'), { recursive: true });
  for (const displayName of names) {
    const flow = {
      displayName,
      definition: definition(changed.includes(displayName) ? 'new' : 'old'),
      connectionReferences: { shared_teams: reference },
    };
    writeFileSync(join(cwd, 'flows', `${displayName}.json`), JSON.stringify(flow, null, 2));
  }
  const production = {
    environmentName: ENVIRONMENT,
    deployAs: ACCOUNT,
    connectionReferences: {
      shared_teams: { connectionName: CONNECTION, id: TEAMS, owner: ACCOUNT },
    },
    flows: Object.fromEntries(
      names.map((name, index) => [`flows/${name}.json`, { flowName: guidOf(index) }]),
    ),
  };
  const map = { version: 1, environments: { production } };
  writeFileSync(join(cwd, 'connection-references.json'), JSON.stringify(map, null, 2));
}
