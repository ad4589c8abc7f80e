import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NotRun } from '../../src/check/check.ts';
import { deployPlan } from '../../src/deploy/deploy.ts';
import type {
  DeploymentAlarm,
  DeploymentNote,
  DeployOptions,
} from '../../src/deploy/deployment.ts';
import { snapshotFolder } from '../../src/deploy/snapshots.ts';
import { readFlow } from '../../src/flow/flow.ts';
import { connectFlowStudio, type FlowStudio } from '../../src/flowstudio/flowstudio.ts';
import { readLiveFacts } from '../../src/live/facts.ts';
import type { FlowHost } from '../../src/live/host.ts';
import { targetsOf } from '../../src/live/target.ts';
import { indexed } from '../../src/map/flow-index.ts';
import { readMap } from '../../src/map/read.ts';
import type { Outcome } from '../../src/plan/outcome.ts';
import { type LivePlan, planFlows } from '../../src/plan/plan.ts';
import { FirstRuns, type WatchOptions } from '../../src/watch/first-runs.ts';
import {
  type Fault,
  type FlowStudioSimulator,
  makeKey,
  type ProfileName,
  type SeedRun,
  startFlowStudio,
} from '../simulators/flow-studio/index.ts';

const ENVIRONMENT = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
const TEAMS = '/providers/Microsoft.PowerApps/apis/shared_teams';
export const ACCOUNT = 'svc-flows@contoso.com';
export const CONNECTION = 'shared-teams-1c433d0f-a030-45eb-9795-8c2585f84781';
export const guid = (n: number) => `00000000-0000-4000-9000-00000000000${n}`;
const key = makeKey({ upn: ACCOUNT });
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value, null, 2));

export function definition(text: string): object {
  return {
    $schema:
      'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    parameters: {
      $connections: { defaultValue: {}, type: 'Object' },
      $authentication: { defaultValue: {}, type: 'SecureObject' },
    },
    triggers: { Daily: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } } },
    actions: {
      Send: {
        type: 'OpenApiConnection',
        runAfter: {},
        inputs: {
          host: {
            apiId: TEAMS,
            connectionName: 'shared_teams',
            operationId: 'PostMessageToConversation',
          },
          parameters: { text },
        },
      },
    },
  };
}

const references = { shared_teams: { connectionName: CONNECTION, id: TEAMS, source: 'Embedded' } };

interface StageOptions {
  profile?: ProfileName;
  faults?: Fault[];
  /** The owner of the one connection. */
  owner?: string;
  settings?: Record<string, object>;
  /** How many live flows there are. */
  flows?: number;
  /** The status of the one connection. */
  status?: 'Connected' | 'Error';
  /** The runs of each flow, by its name; `created`: of those that are created. */
  runs?: Record<string, SeedRun[]>;
}

/** What a deployment reported besides its outcomes. */
interface Deployed {
  outcomes: Outcome[];
  notRun: NotRun[];
  plan: LivePlan;
  snapshots: string;
  notes: DeploymentNote[];
  alarms: DeploymentAlarm[];
  /** Each as it ended, and again when it was restored. */
  endings: string[];
}

export interface Stage {
  studio: FlowStudioSimulator;
  /** The id of the one environment. */
  environment: string;
  key: string;
  /** Those of the server; one that is added holds from then on. */
  faults: Fault[];
  /** Plans and deploys the given flows: `files` maps a name to the text that it posts, or to its definition. */
  deploy(
    files: Record<string, string | object>,
    options?: Partial<DeployOptions> & {
      through?: (host: FlowStudio) => FlowStudio;
      watch?: Partial<WatchOptions>;
    },
    between?: () => void,
  ): Promise<Deployed>;
  close(): Promise<void>;
}

const NAMES = ['one', 'two', 'three', 'four'];

/** The definition that calls another flow besides. */
export function calling(child: string, text = 'new'): object {
  const parent = definition(text) as { actions: object };
  const Call = {
    type: 'Workflow',
    runAfter: { Send: ['Succeeded'] },
    inputs: { host: { workflowReferenceName: child } },
  };
  return { ...parent, actions: { ...parent.actions, Call } };
}

/** One environment with the live flows `one`, `two` and so on, all posting `old`, and one connection. */
export async function stage({
  profile = '1.2',
  faults = [],
  owner = ACCOUNT,
  settings = {},
  flows = 2,
  status = 'Connected',
  runs = {},
}: StageOptions = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'flowgate-'));
  const live = (n: number, name: string) => ({
    environment: ENVIRONMENT,
    name: guid(n),
    displayName: name,
    state: 'Started' as const,
    definition: definition('old'),
    connectionReferences: references,
    runs: runs[name] ?? [],
  });
  const studio = await startFlowStudio({
    profile,
    faults,
    state: {
      environments: [{ id: ENVIRONMENT, displayName: 'Contoso' }],
      keys: [{ key, upn: ACCOUNT }],
      connections: [
        { id: CONNECTION, environment: ENVIRONMENT, connector: 'shared_teams', owner, status },
      ],
      flows: NAMES.slice(0, flows).map((name, index) => live(index + 1, name)),
      runsOfCreated: runs.created ?? [],
    },
  });
  return {
    studio,
    environment: ENVIRONMENT,
    key,
    faults,
    close: async () => {
      await studio.close();
      await rm(folder, { recursive: true });
    },
    deploy: async (
      files,
      { through = (host: FlowStudio) => host, watch, ...options } = {},
      between = () => {},
    ) => {
      const host = await connectFlowStudio({
        endpoint: studio.url,
        apiKey: key,
        timeoutMs: faults.some(({ fault }) => fault.kind === 'hang') ? 1_000 : 10_000,
        sleep: async () => {},
      });
      try {
        const made = await planFor(files, settings, owner, host);
        const snapshots = join(folder, 'snapshots');
        const store = snapshotFolder(
          { root: folder, folder: snapshots },
          () => new Date('2026-11-22T10:00:00Z'),
        );
        const notes: DeploymentNote[] = [];
        const alarms: DeploymentAlarm[] = [];
        const endings: string[] = [];
        between();
        const first = watch === undefined ? null : watching(made, host, watch);
        const deployed = await deployPlan(made, first?.over(host) ?? through(host), {
          concurrency: 1,
          snapshots: store,
          onNote: (note) => notes.push(note),
          onAlarm: (alarm) => alarms.push(alarm),
          ...options,
          onOutcome: (outcome, ...rest) => {
            endings.push(`${outcome.result} ${outcome.file}`);
            options.onOutcome?.(outcome, ...rest);
          },
        });
        const seen = (await first?.watch(deployed)) ?? { outcomes: deployed, notRun: [] };
        return { ...seen, plan: made, snapshots, notes, alarms, endings };
      } finally {
        await host.close();
      }
    },
  };
}

function watching(made: LivePlan, host: FlowHost, options: Partial<WatchOptions>): FirstRuns {
  return new FirstRuns(made, host, {
    minutes: 10,
    now: () => new Date('2026-11-22T10:00:00Z'),
    sleep: async () => {},
    signal: new AbortController().signal,
    ...options,
  });
}

async function planFor(
  files: Record<string, string | object>,
  settings: Record<string, object>,
  owner: string,
  host: Awaited<ReturnType<typeof connectFlowStudio>>,
): Promise<LivePlan> {
  const flows = Object.entries(files).map(([name, text]) => {
    const content = {
      displayName: name,
      definition: typeof text === 'string' ? definition(text) : text,
      connectionReferences: references,
    };
    const result = readFlow(`flows/${name}.json`, bytes(content));
    if (result.kind !== 'flow') throw new Error(result.kind);
    return result.flow;
  });
  const document = documentOf(settings, owner);
  const read = readMap('map.json', bytes(document), { ruleIds: [], environment: null });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const targets = targetsOf({ flows, map: read.map }, null, []);
  const key = { expiresAt: null, account: null };
  const { currents } = await readLiveFacts(targets, host, { key, concurrency: 1 });
  return planFlows('live', currents, [], {
    index: flows.map((flow) => indexed(flow)),
    map: read.map,
    baseMap: null,
  });
}

/** The map of the one environment, with what it says of the flows. */
export function documentOf(settings: Record<string, object>, owner = ACCOUNT): object {
  return {
    version: 1,
    environments: {
      production: {
        environmentName: ENVIRONMENT,
        deployAs: ACCOUNT,
        connectionReferences: { shared_teams: { connectionName: CONNECTION, id: TEAMS, owner } },
        flows: Object.fromEntries(
          Object.entries(settings).map(([name, value]) => [`flows/${name}.json`, value]),
        ),
      },
    },
  };
}
