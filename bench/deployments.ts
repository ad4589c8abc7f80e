import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT, CONNECTION, definition } from '../test/deploy/stage.ts';
import { solutionFile } from '../test/simulators/dataverse/index.ts';
import { makeKey } from '../test/simulators/flow-studio/index.ts';
import { TERMINAL } from './checks.ts';
import { median, quantile, run } from './processes.ts';
import type { Address, Counted, Order } from './simulator.ts';

const ENVIRONMENT = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
const TEAMS = '/providers/Microsoft.PowerApps/apis/shared_teams';
const APPLICATION = '3f2a1b0c-9d8e-4f7a-8b6c-5d4e3f2a1b0c';
const SECRET = 'the~client~secret';
const ROW = 'contoso_teams';

/** A job that updates so many flows through a host. */
export interface Job {
  host: 'Flow Studio' | 'Dataverse';
  flows: number;
  /** Milliseconds that the server takes for a call. */
  latency: number;
  concurrency: number;
  rounds: number;
}

export interface Deployment extends Job {
  /** Wall time of the process, the median of the rounds, in milliseconds. */
  time: number;
  /** Between which a half of the times lie. */
  spread: readonly [number, number];
  /** What dependencies force, in milliseconds: see `pathOf`. */
  ideal: number;
  requests: number;
  /** Metered calls; none through Dataverse. */
  billed: number;
}

/**
 * Runs the jobs in turn, each round from another one on, as often as each is to be run, after a
 * warm-up: a user's terminal has its compile cache too.
 */
export async function deployments(folder: string, jobs: readonly Job[]): Promise<Deployment[]> {
  const wanted = jobs.filter(({ rounds }) => rounds > 0);
  const done = wanted.map((): (Counted & { time: number })[] => []);
  for (const host of new Set(wanted.map((job) => job.host))) {
    await deploy(folder, { host, flows: 1, latency: 0, concurrency: 1, rounds: 1 });
  }
  const rounds = Math.max(...wanted.map((job) => job.rounds));
  for (let round = 0; round < rounds; round++) {
    for (const turn of wanted.keys()) {
      const index = (turn + round) % wanted.length;
      const job = wanted[index] as Job;
      if (round < job.rounds) done[index]?.push(await deploy(folder, job));
    }
  }
  return wanted.map((job, index) => {
    const times = (done[index] ?? []).map(({ time }) => time);
    const [first] = done[index] ?? [];
    const [requests, billed] = [first?.requests ?? 0, first?.billed.length ?? 0];
    const ideal = pathOf(job.flows, job.concurrency) * job.latency;
    const spread = [quantile(times, 0.25), quantile(times, 0.75)] as const;
    return { ...job, time: median(times), spread, ideal, requests, billed };
  });
}

/**
 * The calls one after the other that dependencies force, whatever the host: the list of connections
 * beside the reads, in rounds of the concurrency; then each flow is saved and read back.
 */
function pathOf(flows: number, concurrency: number): number {
  return Math.ceil((flows + 1) / concurrency) + 2 * Math.ceil(flows / concurrency);
}

/** The metered calls of one flow that the change concerns: one that differs, and one that does not. */
export async function meteredCalls(folder: string): Promise<Record<string, string[]>> {
  const one: Job = { host: 'Flow Studio', flows: 1, latency: 0, concurrency: 1, rounds: 1 };
  const [differing, equal] = [await deploy(folder, one), await deploy(folder, one, 'old')];
  return { 'a flow that differs': differing.billed, 'a flow that does not': equal.billed };
}

/** Deploys flows that post `text`, from a repository whose first commit is live: it posts `old`. */
async function deploy(
  folder: string,
  { host, flows, latency, concurrency }: Job,
  text = 'new',
): Promise<Counted & { time: number }> {
  const cwd = mkdtempSync(join(folder, 'deploy-'));
  const simulator = fork(join(import.meta.dirname, 'simulator.ts'));
  try {
    const { order, filesAt, environmentAt, options } = HOSTS[host](flows, latency);
    const address: Address = await ask(simulator, order);
    for (const posted of ['old', text]) commit(cwd, filesAt(address, posted));
    const args = [TERMINAL, 'deploy', '--concurrency', String(concurrency), ...options(address)];
    const env = { TMPDIR: folder, ...environmentAt(address) };
    const time = run({ name: `flowgate deploy through ${host}`, args, cwd, env });
    const counted = await ask<Counted>(simulator, { do: 'count' });
    const wanted = text === 'old' ? 0 : flows;
    if (counted.writes !== wanted) throw new Error(`${counted.writes} of ${wanted} flows written`);
    return { time, ...counted };
  } finally {
    simulator.kill();
    rmSync(cwd, { recursive: true });
  }
}

async function ask<T>(simulator: ChildProcess, order: Order): Promise<T> {
  simulator.send(order);
  const [answer] = await once(simulator, 'message');
  return answer;
}

/** A simulator with flows that post `old`, and what a run needs to write to it. */
interface Stage {
  order: Order;
  /** The files of a repository whose flows post `text`. */
  filesAt(address: Address, text: string): Record<string, object>;
  environmentAt(address: Address): Record<string, string>;
  options(address: Address): string[];
}

const HOSTS: Record<Job['host'], (flows: number, latencyMs: number) => Stage> = {
  'Flow Studio': flowStudio,
  Dataverse: dataverse,
};

const nameOf = (index: number) => `flow-${index}`;
const guidOf = (index: number) => `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`;
const each = <T>(flows: number, made: (index: number) => T) =>
  Array.from({ length: flows }, (_, index) => made(index));

function flowStudio(flows: number, latencyMs: number): Stage {
  const key = makeKey({ upn: ACCOUNT });
  const connectionReferences = {
    shared_teams: { connectionName: CONNECTION, id: TEAMS, source: 'Embedded' },
  };
  const state = {
    environments: [{ id: ENVIRONMENT, displayName: 'Contoso' }],
    keys: [{ key, upn: ACCOUNT }],
    connections: [
      { id: CONNECTION, environment: ENVIRONMENT, connector: 'shared_teams', owner: ACCOUNT },
    ],
    flows: each(flows, (index) => ({
      ...{ environment: ENVIRONMENT, name: guidOf(index), displayName: nameOf(index) },
      ...{ state: 'Started' as const, definition: definition('old'), connectionReferences },
    })),
  };
  const entry = { connectionName: CONNECTION, id: TEAMS, owner: ACCOUNT };
  return {
    order: { do: 'flow-studio', options: { profile: '1.2', latencyMs, state } },
    filesAt: (_, text) => {
      const file = (displayName: string) => ({
        displayName,
        definition: definition(text),
        connectionReferences,
      });
      const production = { deployAs: ACCOUNT, connectionReferences: { shared_teams: entry } };
      return repository(flows, production, file);
    },
    environmentAt: () => ({ FLOW_STUDIO_API_KEY: key }),
    options: ({ url }) => ['--endpoint', url],
  };
}

function dataverse(flows: number, latencyMs: number): Stage {
  const file = (text: string) => solutionFile(definition(text), { shared_teams: ROW });
  const environment = {
    id: ENVIRONMENT,
    references: [{ logicalName: ROW, connector: 'shared_teams', connection: CONNECTION }],
    connections: [
      { id: CONNECTION, connector: 'shared_teams', owner: ACCOUNT, sharedWith: [APPLICATION] },
    ],
    flows: each(flows, (index) => ({
      id: guidOf(index),
      name: nameOf(index),
      clientdata: file('old'),
    })),
  };
  const state = { apps: [{ clientId: APPLICATION, secret: SECRET }], environments: [environment] };
  const entry = {
    connectionName: CONNECTION,
    id: TEAMS,
    owner: ACCOUNT,
    sharedWith: [APPLICATION],
  };
  return {
    order: { do: 'dataverse', options: { latencyMs, state } },
    filesAt: ({ url }, text) => {
      const reached = { deployAs: APPLICATION, dataverse: url };
      const production = { ...reached, connectionReferences: { [ROW]: entry } };
      return repository(flows, production, () => file(text));
    },
    environmentAt: ({ tenant = '', authority = '' }) => ({
      AZURE_TENANT_ID: tenant,
      AZURE_CLIENT_ID: APPLICATION,
      AZURE_CLIENT_SECRET: SECRET,
      AZURE_AUTHORITY_HOST: authority,
    }),
    options: () => [],
  };
}

/** The map of one environment, which names the flows, and their files. */
function repository(
  flows: number,
  environment: object,
  file: (displayName: string) => object,
): Record<string, object> {
  const names = each(flows, (index) => [`flows/${nameOf(index)}.json`, index] as const);
  const named = names.map(([path, index]) => [path, { flowName: guidOf(index) }]);
  const production = {
    environmentName: ENVIRONMENT,
    ...environment,
    flows: Object.fromEntries(named),
  };
  return {
    'connection-references.json': { version: 1, environments: { production } },
    ...Object.fromEntries(names.map(([path, index]) => [path, file(nameOf(index))])),
  };
}

/** Writes the files and commits them, even where they are those of the commit before. */
function commit(cwd: string, files: Readonly<Record<string, object>>): void {
  mkdirSync(join(cwd, 'flows'), { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(cwd, file), JSON.stringify(content, null, 2));
  }
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@contoso.com'];
  const commands = [
    ['init', '--quiet'],
    ['add', '.'],
    [...author, 'commit', '--quiet', '--allow-empty', '--message', 'Flows'],
  ];
  for (const args of commands) execFileSync('git', args, { cwd });
}
