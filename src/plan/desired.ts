import type { Flow } from '../flow/flow.ts';
import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import type { FlowContent, LiveFlow, SentReference } from '../live/host.ts';
import { logicalNameOf } from '../live/references.ts';
import { liveSourceOf } from '../live/source.ts';
import { abilitiesOf } from '../map/hosts.ts';
import type { Binding, Resolution } from '../map/resolve.ts';

/** A flow as Git and the map define it in one environment, ready to be sent completely. */
export interface DesiredFlow extends FlowContent {
  displayName: string;
  /** False when the name was made from the file's name: then a live flow keeps its name. */
  renames: boolean;
  description: string | null;
  state: 'Started' | 'Stopped' | null;
  connectionReferences: Record<string, SentReference>;
}

/**
 * The parameters without which the platform refuses a flow with connector operations
 * (`InvalidPowerFlow`).
 */
export const PLATFORM_PARAMETERS = {
  $connections: { defaultValue: {}, type: 'Object' },
  $authentication: { defaultValue: {}, type: 'SecureObject' },
};

/** A flow's bindings; `environment` absent where it has none. */
type Bound = Pick<Resolution, 'settings' | 'bindings'> & Partial<Pick<Resolution, 'environment'>>;

/** The parts of the live flow that may stay. */
type KeptParts = Pick<LiveFlow, 'connectionReferences' | 'definition' | 'description'>;

/**
 * Builds what a deployment would send: one reference for each used key and no other, the parameters
 * that connector operations need, and the environment's values. `live` gives the source of a
 * reference that neither the map nor the file has, and what a host keeps beside the definition.
 */
export function desiredFlow(
  flow: Flow,
  { settings, bindings, environment }: Bound,
  live: KeptParts | null = null,
): DesiredFlow {
  const liveReferences = live?.connectionReferences ?? {};
  const isRow = environment !== undefined && abilitiesOf(environment).binds === 'row';
  return {
    displayName: settings?.displayName ?? flow.displayName,
    renames: settings?.displayName != null || !flow.namedByFile,
    description: flow.description,
    state: settings?.state ?? null,
    definition: {
      ...desiredDefinition(flow, settings?.parameters ?? {}, bindings.length > 0),
      ...keptDescription(flow, live),
    },
    connectionReferences: Object.fromEntries(
      bindings.map((binding) => {
        const sent = sentReference(binding, liveReferences);
        const row = isRow ? { logicalName: logicalNameOf(binding, liveReferences) } : {};
        return [binding.used.key, { ...sent, ...row }];
      }),
    ),
  };
}

/**
 * The description that the platform copies from the flow's row into a definition that has none: it
 * is neither added nor removed by Git.
 */
export function keptDescription(
  { definition, description }: Pick<Flow, 'definition' | 'description'>,
  live: KeptParts | null,
): { description?: Json } {
  const isGiven = description !== null || definition.description !== undefined;
  const kept = live?.description === undefined ? undefined : live.definition.description;
  return isGiven || kept === undefined ? {} : { description: kept };
}

/** Names of parameters that the map sets, but the flow's definition does not declare. */
export function undeclaredParameters(flow: Flow, { settings }: Resolution): string[] {
  const declared = own(flow.definition, 'parameters');
  return Object.keys(settings?.parameters ?? {}).filter(
    (name) => own(declared, name) === undefined,
  );
}

function sentReference(binding: Binding, liveReferences: JsonObject): SentReference {
  const source = binding.source ?? liveSourceOf(liveReferences, binding.used.key);
  return { connectionName: binding.entry.connectionName, id: binding.entry.id, source };
}

/** A flow's definition as it is sent, where the map gives its parameters these values. */
export function desiredDefinition(
  { definition, description }: Pick<Flow, 'definition' | 'description'>,
  values: Readonly<Record<string, Json>>,
  needsConnections: boolean,
): JsonObject {
  const declared = isObject(definition.parameters) ? definition.parameters : {};
  const set = Object.entries(values).flatMap(([name, value]) => {
    const parameter = own(declared, name);
    return isObject(parameter) ? [[name, { ...parameter, defaultValue: value }] as const] : [];
  });
  const ofPlatform = needsConnections ? PLATFORM_PARAMETERS : {};
  // Last, so that a value in the file cannot bind a connection without the map and unseen in the
  // plan.
  const parameters: JsonObject = {
    ...ofPlatform,
    ...declared,
    ...Object.fromEntries(set),
    ...ofPlatform,
  };
  return {
    ...definition,
    ...(description === null || definition.description !== undefined ? {} : { description }),
    ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
  };
}
