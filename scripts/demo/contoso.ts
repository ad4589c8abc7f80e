import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { readFlow } from '../../src/flow/flow.ts';
import { connectorOf } from '../../src/flow/hosts.ts';
import { targetsOf } from '../../src/live/target.ts';
import type { ConnectionMap } from '../../src/map/map.ts';
import { allEntries } from '../../src/map/policy.ts';
import { readMap } from '../../src/map/read.ts';
import { desiredFlow } from '../../src/plan/desired.ts';
import { RULE_IDS } from '../../src/rules/index.ts';
import { type FlowStudioOptions, makeKey } from '../../test/simulators/flow-studio/index.ts';

const EXAMPLE = resolve(import.meta.dirname, '../../examples/contoso');
export const MAP_FILE = 'connection-references.json';
export const REMINDER = 'flows/finance/invoice-reminder.json';
export const ONBOARDING = 'flows/hr/onboarding.json';
export const REVIEW = 'flows/it/access-review.json';

export type Tree = Record<string, Buffer>;

/** The repository at the three commits of the story, made from what lies in examples/contoso. */
export interface History {
  /** Before the change: no access review, no welcome in Teams, reminders after a month. */
  before: Tree;
  /** The change with three mistakes in it. */
  mistaken: Tree;
  /** As the example is. */
  corrected: Tree;
}

export async function readHistory(): Promise<History> {
  const corrected = await readTree(EXAMPLE);
  const { [REVIEW]: _new, ...older } = corrected;
  const before = edited(older, [
    [MAP_FILE, ['environments', 'production', 'flows', REVIEW], undefined],
    [MAP_FILE, ['environments', 'test', 'flows', REVIEW], undefined],
    [REMINDER, ['properties', 'definition', 'parameters', 'graceDays', 'defaultValue'], 30],
    [ONBOARDING, ['definition', 'actions', 'Welcome_in_Teams'], undefined],
    [ONBOARDING, ['connectionReferences', 'shared_teams'], undefined],
  ]);
  return { before, mistaken: edited(corrected, MISTAKES), corrected };
}

type Edit = readonly [file: string, path: readonly (string | number)[], value: unknown];

const ASK = ['actions', 'For_each_idle_access', 'actions', 'Ask_whether_to_keep_it'];
const FINANCE_SITE = [
  ...['environments', 'production', 'flows', REMINDER],
  ...['connectionReferences', 'shared_sharepointonline'],
];

/** What people get wrong: a key misspelt, a colleague's connection, an action that was renamed. */
const MISTAKES: readonly Edit[] = [
  [REVIEW, [...ASK, 'inputs', 'host', 'connectionName'], 'shared_approval'],
  [
    MAP_FILE,
    [...FINANCE_SITE, 'connectionName'],
    'shared-sharepointonl-da7a0000-4c1d-4e2f-8a3b-5c6d7e8f9a0b',
  ],
  [MAP_FILE, [...FINANCE_SITE, 'owner'], 'dana@contoso.com'],
  [MAP_FILE, [...FINANCE_SITE, 'sharedWith'], undefined],
  [
    ONBOARDING,
    ['definition', 'actions', 'Write_to_the_manager', 'runAfter'],
    { For_every_task: ['Succeeded'] },
  ],
];

/** The tree with values of its JSON files changed, or removed where `value` is undefined. */
export function edited(tree: Tree, edits: readonly Edit[]): Tree {
  const changed = { ...tree };
  for (const [file, path, value] of edits) {
    const text = changed[file]?.toString('utf8') ?? '';
    const formattingOptions = { insertSpaces: true, tabSize: 2 };
    changed[file] = Buffer.from(
      applyEdits(text, modify(text, [...path], value, { formattingOptions })),
    );
  }
  return changed;
}

async function readTree(folder: string): Promise<Tree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
  const contents = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file))] as const),
  );
  return Object.fromEntries(contents);
}

/** The keys of the accounts that deploy, by the map's name of the environment. */
export type Keys = Record<string, string>;

/** A Flow Studio on which the repository was deployed as it was before the change. */
export function flowStudioBefore({ before, corrected }: History): {
  options: FlowStudioOptions;
  keys: Keys;
} {
  const map = mapOf(before);
  const accounts = [...map.environments.values()].map(({ name, deployAs }) => {
    const upn = deployAs ?? '';
    return { name, upn, key: makeKey({ upn }) };
  });
  const state: FlowStudioOptions['state'] = {
    environments: [...map.environments.values()].map(({ name, environmentName }) => ({
      id: environmentName,
      displayName: name,
    })),
    keys: accounts.map(({ upn, key }) => ({ upn, key })),
    connections: connectionsOf(map),
    flows: [...liveFlows(before, map), ...reviewInTest(corrected)],
  };
  return {
    options: { state },
    keys: Object.fromEntries(accounts.map(({ name, key }) => [name, key])),
  };
}

/** The map of a tree; throws where it is not valid. */
export function mapOf(tree: Tree): ConnectionMap {
  const read = readMap(MAP_FILE, tree[MAP_FILE] ?? Buffer.of(), {
    ruleIds: RULE_IDS,
    environment: null,
  });
  if (read.ok) return read.map;
  throw new Error(`the example's map is not valid: ${read.problems[0]?.reason.code}`);
}

function connectionsOf(map: ConnectionMap): FlowStudioOptions['state']['connections'] {
  return [...map.environments.values()].flatMap((environment) => {
    const alone = new Map([[environment.name, environment]]);
    return allEntries({ ...map, environments: alone }).map((entry) => ({
      id: entry.connectionName,
      environment: environment.environmentName,
      connector: connectorOf(entry.id) ?? '',
      owner: entry.owner ?? '',
      sharedWith: [...entry.sharedWith],
    }));
  });
}

function liveFlows(tree: Tree, map: ConnectionMap): FlowStudioOptions['state']['flows'] {
  const flows = Object.entries(tree)
    .filter(([file]) => file.startsWith('flows/'))
    .map(([file, bytes]) => readFlow(file, bytes))
    .flatMap((result) => (result.kind === 'flow' ? [result.flow] : []));
  return targetsOf({ flows, map }, null, []).map(({ flow, resolution }) => {
    const { displayName, definition, connectionReferences, state } = desiredFlow(flow, resolution);
    const { environmentName, deployAs } = resolution.environment;
    return {
      environment: environmentName,
      name: resolution.settings?.flowName ?? `live-${flow.displayName.toLowerCase()}`,
      displayName,
      state: state ?? 'Started',
      owner: deployAs ?? '',
      definition,
      connectionReferences,
    };
  });
}

/** The access review was designed in test, and exported from there into Git. */
function reviewInTest(tree: Tree): FlowStudioOptions['state']['flows'] {
  const map = mapOf(tree);
  const test = map.environments.get('test');
  const guid = test?.flows.get(REVIEW)?.flowName;
  return liveFlows(tree, map).filter(
    ({ environment, name }) => environment === test?.environmentName && name === guid,
  );
}
