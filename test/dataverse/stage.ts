import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';
import { jobTokens } from '../../src/dataverse/job-token.ts';
import { DEFAULTS, type InputName, readInputs } from '../../src/inputs.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run/run.ts';
import { BASE, HEAD, MERGED, pullEvent, pushEvent } from '../github/stage.ts';
import {
  type DataverseOptions,
  type DataverseSimulator,
  type DataverseState,
  solutionFile,
  startDataverse,
} from '../simulators/dataverse/index.ts';
import { APP, DANA, ENVIRONMENT, SUBJECT } from '../simulators/dataverse-stage.ts';
import { startGitHub } from '../simulators/github/index.ts';

export const GUID = '0757041a-8ef2-4f74-af06-06881916f371';
export const OTHER_GUID = 'a9d3c5e7-1b84-4f26-8c90-3e5f7a2d6b18';
export const FLOW = `flows/Reminder-${GUID.toUpperCase()}.json`;
export const OTHER = `flows/Review-${OTHER_GUID.toUpperCase()}.json`;
export const MAIL = 'shared-office365-1c433d0f-a030-45eb-9795-8c2585f84781';
export const NEW_MAIL = 'shared-office365-2d544e1f-a030-45eb-9795-8c2585f84781';
export const ADDRESS = 'https://contoso.crm4.dynamics.com';
const MAP_FILE = 'connection-references.json';

type Files = Readonly<Record<string, string>>;

/** The definition of a flow that sends a mail, with more actions. */
export function definition(more: object = {}): object {
  return {
    $schema:
      'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
    contentVersion: '1.0.0.0',
    parameters: {
      $connections: { defaultValue: {}, type: 'Object' },
      $authentication: { defaultValue: {}, type: 'SecureObject' },
    },
    triggers: {
      Every_day: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } },
    },
    actions: {
      Send: {
        type: 'OpenApiConnection',
        runAfter: {},
        inputs: {
          host: {
            apiId: '/providers/Microsoft.PowerApps/apis/shared_office365',
            connectionName: 'shared_office365',
            operationId: 'SendEmailV2',
          },
          parameters: { 'emailMessage/To': 'a@contoso.com' },
          authentication: "@parameters('$authentication')",
        },
      },
      ...more,
    },
  };
}

export const MORE = { More: { type: 'Compose', runAfter: { Send: ['Succeeded'] }, inputs: 1 } };

/** The unpacked file of such a flow. */
export function flowFile(more: object = {}, logicalName = 'contoso_mail'): object {
  return solutionFile(definition(more), { shared_office365: logicalName });
}

/** A map of production with Dataverse; `change` adds to the environment. */
export function mapFile(change: object = {}, more: object = {}): string {
  const entry = {
    connectionName: MAIL,
    id: '/providers/Microsoft.PowerApps/apis/shared_office365',
    owner: DANA,
    sharedWith: [APP],
  };
  const production = {
    environmentName: ENVIRONMENT,
    deployAs: APP,
    dataverse: ADDRESS,
    connectionReferences: { contoso_mail: entry },
    ...change,
  };
  return JSON.stringify({ version: 1, environments: { production }, ...more });
}

/** The repository: one flow and its map. */
export function repository(change: Files = {}): Files {
  return { [MAP_FILE]: mapFile(), [FLOW]: JSON.stringify(flowFile()), ...change };
}

export { MAP_FILE };

type Environment = DataverseState['environments'][number];

/** What is live: the same flow, its row bound as the map says. */
export function live(change: Partial<Environment> = {}): DataverseState {
  return {
    apps: [{ clientId: APP, subjects: [SUBJECT] }],
    environments: [
      {
        id: ENVIRONMENT,
        url: ADDRESS,
        references: [
          { logicalName: 'contoso_mail', connector: 'shared_office365', connection: MAIL },
        ],
        connections: [
          { id: MAIL, connector: 'shared_office365', owner: DANA, sharedWith: [APP] },
          { id: NEW_MAIL, connector: 'shared_office365', owner: DANA, sharedWith: [APP] },
        ],
        flows: [{ id: GUID, name: 'Reminder', clientdata: flowFile() }],
        ...change,
      },
    ],
  };
}

interface Scene {
  /** The repository; by default it wants one action more than is live. */
  files?: Files;
  /** The base branch: then the run is of a pull request, otherwise of the push that merges it. */
  base?: Files;
  /** Files as they were before the push, where not as is live by default. */
  was?: Files;
  state?: DataverseState;
  server?: Partial<DataverseOptions>;
  mode?: 'check' | 'plan' | 'deploy' | 'drift';
  inputs?: Partial<Record<InputName, string>>;
  /** The job; null: it has no token of its identity. */
  job?: Parameters<DataverseSimulator['job']>[0] | null;
  /** Aborted when the run is stopped. */
  stop?: AbortSignal;
  /** Called before the run. */
  before?: (simulator: DataverseSimulator) => void;
}

export interface Played {
  report: Report;
  simulator: DataverseSimulator;
  /** Every line that was shown, and every secret that was masked. */
  lines: string[];
  masked: string[];
  /** The text of each snapshot. */
  root: string;
}

const ended: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

/** Runs Flowgate on the repository against servers that hold the state. */
export async function play(scene: Scene = {}): Promise<Played> {
  const files = scene.files ?? repository({ [FLOW]: JSON.stringify(flowFile(MORE)) });
  const simulator = await startDataverse({ state: scene.state ?? live(), ...scene.server });
  ended.push(() => simulator.close());
  scene.before?.(simulator);
  const local = (all: Files): Files =>
    Object.fromEntries(
      Object.entries(all).map(([file, text]) => [file, simulator.toLoopback(text)]),
    );
  const root = await workspace(local(files));
  const { job = { environment: 'production' } } = scene;
  const [lines, masked]: [string[], string[]] = [[], []];
  const note = (line: string) => lines.push(line);
  const inputs: Partial<Record<InputName, string>> = {
    mode: scene.mode ?? 'deploy',
    'tenant-id': simulator.tenant,
    'client-id': APP,
    authority: simulator.authority,
    'github-token': 'ghs_job',
    snapshots: join(root, 'snapshots'),
    'changed-only': scene.base === undefined ? 'false' : 'auto',
    ...scene.inputs,
  };
  const settings = readInputs(
    (name) => inputs[name] ?? DEFAULTS[name],
    ['check', 'plan', 'deploy', 'drift'],
  );
  const { report } = await run(settings, {
    event: settings.mode === 'drift' ? null : await eventOf(scene, local(files), local),
    temp: root,
    root,
    now: () => new Date(),
    progress: note,
    warn: note,
    alarm: note,
    stop: { hold: () => {}, release: () => {}, signal: scene.stop ?? new AbortController().signal },
    signIn: {
      idToken: job === null ? null : jobTokens(simulator.job(job)),
      az: null,
      onSecret: (secret) => masked.push(secret),
    },
  });
  return { report, simulator, lines, masked, root };
}

async function workspace(files: Files): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'flowgate-dataverse-'));
  ended.push(() => rm(root, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
  return root;
}

/** The push that merges the files; with `base`, the pull request of them. */
async function eventOf(
  { base, was: other = {} }: Scene,
  head: Files,
  local: (files: Files) => Files,
) {
  const isKnown = (file: string) => file === FLOW || file === OTHER;
  const before = Object.keys(head).map((file) => [
    file,
    isKnown(file) ? JSON.stringify(flowFile()) : String(head[file]),
  ]);
  const was = base === undefined ? { ...Object.fromEntries(before), ...other } : local(base);
  const event = base === undefined ? pushEvent(BASE, HEAD) : pullEvent;
  return { ...event, apiUrl: await gitHub(was, head) };
}

async function gitHub(base: Files, head: Files): Promise<string> {
  const github = await startGitHub({
    state: {
      repository: 'contoso/flows',
      commits: [
        { sha: BASE, parents: [], files: { ...base } },
        { sha: HEAD, parents: [BASE], files: { ...head } },
        { sha: MERGED, parents: [BASE, HEAD], files: { ...head } },
      ],
      pulls: [{ number: 7, base: BASE, head: HEAD, headRef: 'feature', author: 'ada' }],
      tokens: [
        {
          token: 'ghs_job',
          login: 'github-actions[bot]',
          permissions: { contents: 'read', 'pull-requests': 'write' },
        },
      ],
    },
  });
  ended.push(() => github.close());
  return github.url;
}

/** The rules that found something, with their severities. */
export function found({ report }: Played): string[] {
  return report.findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

/** The results of the flows, with the codes of their reasons. */
export function outcomes({ report }: Played): string[] {
  return report.outcomes.map(({ result, reason }) =>
    reason === null ? result : `${result} ${reason.code}`,
  );
}

/** What the server holds of the flow. */
export function held({ simulator }: Played, id = GUID) {
  const row = simulator.state().flows.find((flow) => flow.id === id);
  if (row === undefined) throw new Error(`no flow ${id}`);
  const clientdata = JSON.parse(row.clientdata ?? '{}');
  const actions = Object.keys(clientdata.properties.definition.actions);
  return { ...row, actions, clientdata };
}

/** What a row is bound to. */
export function boundTo({ simulator }: Played, name = 'contoso_mail'): string | null {
  const row = simulator.state().references.find(({ logicalName }) => logicalName === name);
  return row?.connectionid ?? null;
}

export function read(path: string): Promise<string> {
  return readFile(path, 'utf8');
}
