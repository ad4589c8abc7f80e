import type { Flow } from '../flow/flow.ts';
import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import type { SentReference } from '../live/host.ts';
import { liveSourceOf } from '../live/source.ts';
import type { Binding, Resolution } from '../map/resolve.ts';

/** A flow as Git and the map define it in one environment, ready to be sent completely. */
export interface DesiredFlow {
  displayName: string;
  /** False when the name was made from the file's name: then a live flow keeps its name. */
  renames: boolean;
  description: string | null;
  state: 'Started' | 'Stopped' | null;
  definition: JsonObject;
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

/**
 * Builds what a deployment would send: one reference for each used key and no other, the parameters
 * that connector operations need, and the environment's values. `liveReferences` gives the source
 * of a reference that neither the map nor the file has.
 */
export function desiredFlow(
  flow: Flow,
  { settings, bindings }: Pick<Resolution, 'settings' | 'bindings'>,
  liveReferences: JsonObject = {},
): DesiredFlow {
  return {
    displayName: settings?.displayName ?? flow.displayName,
    renames: settings?.displayName != null || !flow.namedByFile,
    description: flow.description,
    state: settings?.state ?? null,
    definition: desiredDefinition(flow, settings?.parameters ?? {}, bindings.length > 0),
    connectionReferences: Object.fromEntries(
      bindings.map((binding) => [binding.used.key, sentReference(binding, liveReferences)]),
    ),
  };
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
