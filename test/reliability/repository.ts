import {
  CONNECTIONS,
  call,
  changed,
  DEPLOYER,
  ENVIRONMENT,
  type FlowDocument,
  flow,
  json,
  KEY,
  MAP_FILE,
  type MapDocument,
  map,
  production,
} from '../scenarios/contoso.ts';
import type { FlowContent, FlowStudioState } from '../simulators/flow-studio/index.ts';

/** What a deployment has to do to a flow. */
export type Task =
  | 'create'
  | 'update'
  /** An update of a flow that the map knows by its name alone. */
  | 'update-by-name'
  /** An update of a flow that calls the next one. */
  | 'update-parent'
  | 'rename'
  | 'rebind'
  /** As it should be, and known to the map by its name alone. */
  | 'unchanged'
  | 'stop';

export const TASKS: readonly Task[] = [
  'create',
  'update',
  'update-by-name',
  'update-parent',
  'rename',
  'rebind',
  'unchanged',
  'stop',
];

type Content = Omit<FlowContent, 'state'>;

/** One flow, as it is live before a deployment and as Git and the map want it. */
export interface Wanted {
  task: Task;
  file: string;
  /** Null where it is to be created. */
  before: (FlowStudioState['flows'][number] & Content) | null;
  content: Content;
  /** Null where the map leaves it to Power Automate. */
  state: 'Started' | 'Stopped' | null;
}

export interface Repository {
  wanted: Wanted[];
  /** What is checked out. */
  files: Record<string, string>;
  /** What the server holds before it is deployed. */
  state: FlowStudioState;
}

/** A connection that flows were bound to before. */
const FORMER = 'shared-office365-0dd0a1b2-7f3e-4c55-9a61-2b8c4d9e0f17';

export const guidOf = (index: number) =>
  `5eed0000-0000-4000-a000-${String(index).padStart(12, '0')}`;

/** A repository with one flow for each task, in that order. */
export function repositoryOf(tasks: readonly Task[]): Repository {
  const wanted = tasks.map(wantedFor);
  const document = changed(map, (copy) => {
    production(copy).flows = Object.fromEntries(
      wanted.map((each) => [each.file, settingsOf(each)]),
    );
  });
  const sources = wanted.map(({ file, content }) => [file, json(sourceOf(content))]);
  return {
    wanted,
    files: { [MAP_FILE]: json(document), ...Object.fromEntries(sources) },
    state: {
      environments: [{ id: ENVIRONMENT, displayName: 'Contoso', isDefault: true }],
      keys: [{ key: KEY, upn: DEPLOYER }],
      connections: [...Object.entries(CONNECTIONS), ['shared_office365', FORMER] as const].map(
        ([connector, id]) => ({ connector, id, environment: ENVIRONMENT, owner: DEPLOYER }),
      ),
      flows: wanted.map(({ before }) => before).filter((before) => before !== null),
    },
  };
}

/** The files of the commit that is live before a deployment. */
export function filesBefore({ wanted, files }: Repository): Repository['files'] {
  const document = JSON.parse(files[MAP_FILE] ?? '') as MapDocument;
  const { shared_office365: entry } = production(document).connectionReferences;
  if (entry !== undefined) entry.connectionName = FORMER;
  const sources = wanted.flatMap(({ file, before }) =>
    before === null ? [] : [[file, json(sourceOf(before))] as const],
  );
  return { [MAP_FILE]: json(document), ...Object.fromEntries(sources) };
}

function wantedFor(task: Task, index: number): Wanted {
  const file = `flows/${String.fromCharCode(97 + index)}-${task}.json`;
  const name = `${task} ${index}`;
  const content = contentOf(documentOf(task, name, index, 'new'));
  const state = task === 'create' ? 'Started' : task === 'stop' ? 'Stopped' : null;
  if (task === 'create') return { task, file, before: null, content, state };
  const isSame = task === 'unchanged' || task === 'stop';
  const isKept = isSame || task === 'rename' || task === 'rebind';
  const before = {
    ...contentOf(documentOf(task, name, index, isKept ? 'new' : 'old')),
    environment: ENVIRONMENT,
    name: guidOf(index),
    owner: DEPLOYER,
    state: 'Started' as const,
  };
  if (task === 'rename') before.displayName = `${name}, as it was called`;
  if (task === 'rebind') {
    before.connectionReferences = boundTo(before.connectionReferences, FORMER);
  }
  return { task, file, before, content, state };
}

/** Both versions differ in two places, so that a half of a save would show. */
function documentOf(task: Task, name: string, index: number, version: 'old' | 'new') {
  const child = {
    runAfter: {},
    type: 'Workflow',
    inputs: { host: { workflowReferenceName: guidOf(index + 1) } },
  };
  const document = flow(name, {
    Read: call('shared_sharepointonline', 'GetItems'),
    Send: call('shared_office365', 'SendEmailV2', 'Read'),
  });
  return changed(document, ({ definition }) => {
    const { actions, triggers } = definition;
    const { Read, Send } = actions;
    if (Read !== undefined) Read.inputs.parameters = { table: version };
    if (Send !== undefined) Send.inputs.parameters = { subject: `${name}, ${version}` };
    if (task === 'update-parent') actions.Call_child = child;
    if (task !== 'update') return;
    // Read with a signed callback URL.
    delete triggers.Every_day;
    triggers.manual = { type: 'Request', kind: 'Http', inputs: {} };
  });
}

function contentOf({ displayName, definition, connectionReferences }: FlowDocument) {
  const bound = Object.entries(connectionReferences).map(([key, { id }]) => [
    key,
    { connectionName: CONNECTIONS[key as keyof typeof CONNECTIONS], id, source: 'Embedded' },
  ]);
  return {
    displayName,
    definition: { ...definition } as Record<string, unknown>,
    connectionReferences: Object.fromEntries(bound) as Record<string, object>,
  };
}

function boundTo(references: Record<string, object>, connectionName: string) {
  return { ...references, shared_office365: { ...references.shared_office365, connectionName } };
}

/** The file tells which keys there are, and the map what they are bound to. */
function sourceOf({ displayName, definition, connectionReferences }: Content): object {
  const declared = Object.entries(connectionReferences).map(([key, reference]) => [
    key,
    { id: (reference as { id: string }).id },
  ]);
  return { displayName, definition, connectionReferences: Object.fromEntries(declared) };
}

function settingsOf({ task, before, state }: Wanted): Record<string, unknown> {
  const isByName = task === 'update-by-name' || task === 'unchanged';
  const flowName = isByName ? undefined : before?.name;
  return {
    ...(flowName === undefined ? {} : { flowName }),
    ...(task === 'create' ? { create: true } : {}),
    ...(state === null ? {} : { state }),
  };
}
