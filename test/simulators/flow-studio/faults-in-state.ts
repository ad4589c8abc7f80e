import type { FaultTable } from './faults.ts';
import type { FaultContext } from './stages.ts';
import type { FlowContent, Json, StoredFlow } from './state.ts';
import { record } from './walk.ts';

type StateFault =
  | 'key-expires'
  | 'connection-breaks'
  | 'edit-by-hand'
  | 'duplicate-name'
  | 'tool-missing'
  | 'unbound-references'
  | 'state-not-reached'
  | 'stored-differently'
  | 'read-stays-old'
  | 'list-stays-old'
  | 'twin'
  | 'answers-with-old'
  | 'state-believed'
  | 'suspended';

/** What happens behind the client's back, just before or just after its call. */
export const stateFaults: FaultTable<StateFault> = {
  'key-expires': () => ({
    change: ({ world, key }) => {
      const known = world.keys.find((candidate) => candidate.key === key);
      if (known !== undefined) known.expiresAt = new Date(0).toISOString();
    },
  }),
  'connection-breaks': ({ connection, status = 'Error' }) => ({
    change: ({ world }) => {
      const broken = world.connections.find(({ id }) => id === connection);
      if (broken === undefined) throw new Error(`no connection ${connection}`);
      broken.status = status;
    },
  }),
  'edit-by-hand': ({ environment, flow, change = addCompose }) => ({
    change: ({ world, arguments: given }) => {
      const where = environment ?? String(given.environmentName);
      world.editByHand(where, flow ?? String(given.flowName), change);
    },
  }),
  'duplicate-name': ({ environment, flow }) => ({
    change: (context) => addTwin(context, environment, flow),
  }),
  'tool-missing': ({ name }) => ({ change: ({ world }) => void world.hiddenTools.add(name) }),
  'unbound-references': () => ({
    rewrite: (document, context) => {
      if (document.created) alterSaved(document, context, { connectionReferences: {} });
    },
  }),
  'state-not-reached': () => ({
    rewrite: (document, { world }) => {
      const state = document.requestedState === 'Started' ? 'Stopped' : 'Started';
      alter(world.flow(String(document.environmentName), String(document.flowName)), { state });
      document.actualState = state;
    },
  }),
  'stored-differently': () => ({
    rewrite: (document, context) => {
      const flow = document.created ? savedBy(document, context) : undefined;
      if (flow === undefined) return;
      const { description: _, actions, ...rest } = record(flow.definition);
      const [[name, action] = ['None', {}]] = Object.entries(record(actions));
      const changed = { ...record(action), inputs: { stored: 'differently' } };
      const definition = { ...rest, actions: { ...record(actions), [name]: changed } };
      context.world.write(flow, { definition }, 'by-hand');
    },
  }),
  'read-stays-old': ({ reads = 1 }) => ({
    rewrite: (document, context) => {
      const flow = savedBy(document, context);
      if (flow !== undefined) context.world.showOld(flow, reads);
    },
  }),
  'list-stays-old': ({ lists = 1 }) => ({
    rewrite: (document, context) => {
      const flow = document.created ? savedBy(document, context) : undefined;
      if (flow !== undefined) context.world.unlisted.set(flow, lists);
    },
  }),
  twin: ({ when, sameTime = false, name }) => ({
    [when === 'before' ? 'change' : 'rewrite']: (...given: unknown[]) => {
      const context = given.at(-1) as FaultContext;
      if (isCreate(context)) createTwin(context, sameTime, name);
    },
  }),
  'answers-with-old': ({ flow: name, writesOver = false }) => ({
    rewrite: (document, context) => {
      const { world } = context;
      const made = document.created ? savedBy(document, context) : undefined;
      const old = world.flows.find((flow) => flow.name === name);
      if (made === undefined || old === undefined) return;
      world.flows.splice(world.flows.indexOf(made), 1);
      const { definition, connectionReferences, displayName } = made;
      const content = { definition, connectionReferences, displayName };
      if (writesOver) world.write(old, content, 'by-hand');
      if (typeof document.created === 'string') document.created = name;
      else document.flowName = name;
      document.flowKey = keyOf(old);
    },
  }),
  'state-believed': () => ({
    rewrite: (document, { world }) => {
      const state = document.requestedState === 'Started' ? 'Stopped' : 'Started';
      alter(world.flow(String(document.environmentName), String(document.flowName)), { state });
    },
  }),
  suspended: () => ({
    rewrite: (document, context) => {
      alterSaved(document, context, { state: 'Suspended' });
      document.state = 'Suspended';
    },
  }),
};

function addCompose({ definition }: FlowContent): void {
  const edited = { type: 'Compose', inputs: 'edited by hand', runAfter: {} };
  definition.actions = { ...record(definition.actions), Edited_by_hand: edited };
}

/** Another flow of the same display name, once. */
function addTwin({ world }: FaultContext, environment: string, name: string): void {
  const original = world.flow(environment, name);
  if (original === undefined) throw new Error(`no flow ${name} in ${environment}`);
  const { displayName, owner } = original;
  const namesakes = world.flows.filter(
    (flow) => flow.environment === environment && flow.displayName === displayName,
  );
  if (namesakes.length > 1) return;
  const { definition, connectionReferences, state } = original;
  const content = { definition, connectionReferences, state, displayName };
  world.add({ environment, name: world.newGuid(), owner }, structuredClone(content), 'by-hand');
}

function isCreate({ arguments: given }: FaultContext): boolean {
  return given.definition !== undefined && String(given.flowName ?? '').trim() === '';
}

/** What another run creates from the same file. */
function createTwin({ world, arguments: given }: FaultContext, sameTime: boolean, name?: string) {
  const { definition, connectionReferences, displayName } = given;
  const content = { definition, connectionReferences, displayName, state: 'Stopped' };
  const environment = String(given.environmentName);
  const identity = { environment, name: name ?? world.newGuid(), owner: null };
  const last = world.flows.at(-1)?.history[0]?.at;
  const twin = world.add(identity, structuredClone(content) as FlowContent, 'another run');
  const [first] = twin.history;
  if (sameTime && first !== undefined && last !== undefined) first.at = last;
}

/** The flow that the call has just written. */
function savedBy(document: Json, { world }: FaultContext): StoredFlow | undefined {
  const key = document.flowKey ?? `${document.environmentName}.${document.flowName}`;
  return world.flows.find((flow) => keyOf(flow) === key);
}

/** Changes what the call has just saved, as one write with it. */
function alterSaved(document: Json, context: FaultContext, change: Partial<FlowContent>): void {
  alter(savedBy(document, context), change);
}

function alter(flow: StoredFlow | undefined, change: Partial<FlowContent>): void {
  if (flow === undefined) return;
  Object.assign(flow, change);
  Object.assign(flow.history.at(-1) ?? {}, change);
}

function keyOf({ environment, name }: StoredFlow): string {
  return `${environment}.${name}`;
}
