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

/** Changes what the call has just saved, as one write with it. */
function alterSaved(document: Json, { world }: FaultContext, change: Partial<FlowContent>): void {
  alter(
    world.flows.find((flow) => keyOf(flow) === document.flowKey),
    change,
  );
}

function alter(flow: StoredFlow | undefined, change: Partial<FlowContent>): void {
  if (flow === undefined) return;
  Object.assign(flow, change);
  Object.assign(flow.history.at(-1) ?? {}, change);
}

function keyOf({ environment, name }: StoredFlow): string {
  return `${environment}.${name}`;
}
