import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';
import { DEFAULTS, type InputName, readInputs } from '../../src/inputs.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run/run.ts';
import { BASE, HEAD, MERGED, pullEvent, pushEvent } from '../github/stage.ts';
import { startAltered } from '../scenarios/altered.ts';
import { type DataverseState, startDataverse } from '../simulators/dataverse/index.ts';
import { APP } from '../simulators/dataverse-stage.ts';
import {
  type Call,
  type Fault,
  type FlowStudioState,
  makeKey,
  startFlowStudio,
} from '../simulators/flow-studio/index.ts';
import { startGitHub } from '../simulators/github/index.ts';
import { bare, call, entry, mapOf, TEAMS_ID } from './build.ts';
import { type Files, MAP_FILE, outlineOf, problemsOfRule } from './repository.ts';

export const ENVIRONMENT = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
export const DEPLOYER = 'svc-flows@contoso.com';
/** When every run of these tests takes place. */
const NOW = new Date('2026-11-22T12:00:00Z');

/** A repository of one flow with one reference, `k`, and a map with one environment. */
export function liveFiles(environment: object = {}, more: Files = {}): Files {
  const production = {
    environmentName: ENVIRONMENT,
    deployAs: DEPLOYER,
    entries: { k: entry() },
    flows: { [FLOW]: { flowName: GUID } },
    ...environment,
  };
  return { [MAP_FILE]: mapOf({ production }), [FLOW]: bare({ Send: call('k') }), ...more };
}

export const FLOW = 'flows/a.json';
export const GUID = '0757041a-8ef2-4f74-af06-06881916f371';

/** The connection of `k`, and the flow, as they should be. */
export const teams = (more: object = {}) => ({
  id: TEAMS_ID,
  connector: 'shared_teams',
  owner: DEPLOYER,
  ...more,
});
export const liveFlow = (more: object = {}) => ({
  name: GUID,
  displayName: 'a',
  as: FLOW,
  ...more,
});
export const IN_ORDER: LiveStory = { connections: [teams()], flows: [liveFlow()] };

type Of<Part extends 'connections' | 'flows'> = Omit<
  FlowStudioState[Part][number],
  'environment'
> & {
  environment?: string;
};

/** What the environments hold, as a test or a page describes it; without more, one that is empty. */
export interface LiveStory {
  /** Whose key it is, how long it still lives, and whether the server knows it no more. */
  key?: { upn?: string; expiresInDays?: number; refused?: boolean };
  environments?: FlowStudioState['environments'];
  connections?: Of<'connections'>[];
  /** A flow with the definition of the file that `as` names, or with its own. */
  flows?: (Partial<Of<'flows'>> & { name: string; displayName: string; as?: string })[];
  'on-drift'?: 'fail' | 'skip' | 'overwrite';
  /** What an environment in Dataverse holds; then the run has no key. */
  dataverse?: DataverseStory;
}

type Held = DataverseState['environments'][number];

/** `as`: the file whose text is a flow's `clientdata`; with ` base` after it, as it was at the base. */
interface DataverseStory extends Pick<Held, 'references' | 'connections'> {
  flows: (Omit<NonNullable<Held['flows']>[number], 'clientdata'> & { as: string })[];
}

interface LiveRun {
  report: Report;
  /** The tools that were called, each with its arguments. */
  calls: string[];
}

interface Scene {
  files: Files;
  live: LiveStory;
  /** The base branch, where it has other files: then the run is of a pull request. */
  base?: Files;
  /** Of the push that merges it; with no `base`, of everything. */
  deploys?: boolean;
  inputs?: Partial<Record<InputName, string>>;
  faults?: Fault[];
  /** Changes the text of a reply on its way. */
  alter?: (tool: string, text: string) => string;
}

const ended: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

/** Runs Flowgate with a key on a repository, against servers that hold the story. */
export async function runLive(scene: Scene): Promise<LiveRun> {
  const { files, live, base, deploys = false, inputs = {}, faults = [], alter } = scene;
  const { upn = DEPLOYER, expiresInDays = 30, refused = false } = live.key ?? {};
  const key = makeKey({ upn, expiresInDays, now: NOW });
  const keys = refused ? [] : [{ key, upn, expiresAt: '2999-01-01' }];
  if (live.dataverse !== undefined) return runThroughDataverse(scene, live.dataverse);
  const server = await startFlowStudio({ state: { ...stateOf(live, files), keys }, faults });
  ended.push(() => server.close());
  const altered = alter === undefined ? null : await startAltered(server.url, alter);
  if (altered !== null) ended.push(() => altered.close());
  const root = await workspace(files);
  const all: Partial<Record<InputName, string>> = {
    mode: deploys ? 'deploy' : 'check',
    'github-token': 'ghs_job',
    'api-key': key,
    endpoint: altered?.url ?? server.url,
    'on-drift': live['on-drift'] ?? 'fail',
    ...inputs,
  };
  const before = base === undefined ? {} : { ...files, ...base };
  const hasEvent = deploys || base !== undefined;
  const { report } = await run(
    readInputs((name) => all[name] ?? DEFAULTS[name]),
    {
      event: hasEvent ? await eventAt(before, files, deploys) : null,
      ...silent(root),
    },
  );
  return { report, calls: server.calls.filter(({ billed }) => billed).map(callLine) };
}

async function runThroughDataverse(
  { files, base, inputs = {} }: Scene,
  story: DataverseStory,
): Promise<LiveRun> {
  const textOf = (as: string) =>
    String(as.endsWith(' base') ? base?.[as.slice(0, -' base'.length)] : files[as]);
  const flows = story.flows.map(({ as, ...flow }) => ({ ...flow, clientdata: textOf(as) }));
  const url = 'https://contoso.crm4.dynamics.com';
  const simulator = await startDataverse({
    state: {
      apps: [{ clientId: APP, secret: SECRET }],
      environments: [{ id: ENVIRONMENT, url, ...story, flows }],
    },
  });
  ended.push(() => simulator.close());
  const local = (all: Files): Files =>
    Object.fromEntries(
      Object.entries(all).map(([file, text]) => [file, simulator.toLoopback(String(text))]),
    );
  const root = await workspace(local(files));
  const all: Partial<Record<InputName, string>> = {
    mode: 'check',
    'github-token': 'ghs_job',
    'tenant-id': simulator.tenant,
    'client-id': APP,
    'client-secret': SECRET,
    authority: simulator.authority,
    ...inputs,
  };
  const before = { ...files, ...base };
  const { report } = await run(
    readInputs((name) => all[name] ?? DEFAULTS[name]),
    {
      event: base === undefined ? null : await eventAt(local(before), local(files), false),
      ...silent(root),
      signIn: { idToken: null, az: null, onSecret: () => {} },
    },
  );
  return { report, calls: simulator.calls.map(({ route }) => route) };
}

const SECRET = 'CANARY-secret';

/** The outlines of one rule's findings. */
export async function liveLines(rule: string, scene: Scene): Promise<string[]> {
  const { report } = await runLive(scene);
  return problemsOfRule(rule, report.findings).map(outlineOf);
}

function callLine({ tool, arguments: given }: Call): string {
  return [tool, ...Object.values(given)].join(' ');
}

function stateOf(live: LiveStory, files: Files): Omit<FlowStudioState, 'keys'> {
  const environments = live.environments ?? [{ id: ENVIRONMENT, displayName: 'Contoso' }];
  const environment = environments[0]?.id ?? ENVIRONMENT;
  return {
    environments,
    connections: (live.connections ?? []).map((each) => ({ environment, ...each })),
    flows: (live.flows ?? []).map(({ as, ...each }) => ({
      environment,
      definition: definitionIn(as === undefined ? '{}' : String(files[as])),
      connectionReferences: {},
      ...each,
    })),
  };
}

function definitionIn(text: string): object {
  const document = JSON.parse(text);
  return document.definition ?? document.properties?.definition ?? document;
}

/** Surroundings in which nothing is said. */
function silent(root: string) {
  const signal = new AbortController().signal;
  const stop = { hold: () => {}, release: () => {}, signal };
  const nothing = { progress: () => {}, warn: () => {}, alarm: () => {} };
  return { temp: root, root, now: () => NOW, ...nothing, stop };
}

async function workspace(files: Files): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'flowgate-live-'));
  ended.push(() => rm(root, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
  return root;
}

async function eventAt(base: Files, head: Files, isMerged: boolean) {
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
  return { ...(isMerged ? pushEvent(BASE, HEAD) : pullEvent), apiUrl: github.url };
}
