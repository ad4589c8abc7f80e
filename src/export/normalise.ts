import { hostReference } from '../flow/hosts.ts';
import { operations } from '../flow/operations.ts';
import { dig, isObject, type Json, type JsonObject, own } from '../json/json.ts';
import type { LiveFlow } from '../live/host.ts';
import { describe } from '../plan/canonical.ts';
import { PLATFORM_PARAMETERS } from '../plan/desired.ts';
import { inRunOrder } from '../plan/diff/run-order.ts';

/**
 * A live flow as a file for people: the arguments of `update_live_flow` without what belongs to one
 * environment (guids, connections), which is in the map. It contains nothing that a save changes by
 * itself. Actions are in the order in which they run, and the keys of an operation in a fixed
 * order. Inside `inputs` the order is kept, since a Select writes its columns in that order.
 */
export function normaliseFlow({
  displayName,
  definition,
  connectionReferences,
}: LiveFlow): JsonObject {
  const normal = normaliseDefinition(definition);
  return {
    displayName,
    definition: normal,
    connectionReferences: normaliseReferences(connectionReferences, usedKeys(normal)),
  };
}

/** The reference keys that a definition's operations name, sorted. */
export function usedKeys(definition: JsonObject): string[] {
  const keys = [...operations(definition, [])].map(({ host }) => host?.key);
  return [...new Set(keys.filter((key) => key !== undefined))].toSorted();
}

/** The map names the connection; a reference that no operation uses is left out. */
function normaliseReferences(references: JsonObject, keys: readonly string[]): JsonObject {
  const kept = keys.flatMap((key): [string, Json][] => {
    const reference = own(references, key);
    if (!isObject(reference)) return [];
    const name = logicalName(reference);
    const id = own(reference, 'id') ?? dig(reference, 'api', 'id') ?? null;
    const source = own(reference, 'source') ?? own(reference, 'runtimeSource') ?? null;
    return [
      [
        key,
        {
          ...(id === null ? {} : { id }),
          ...(source === null ? {} : { source }),
          ...(name === null ? {} : { connectionReferenceLogicalName: name }),
        },
      ],
    ];
  });
  return Object.fromEntries(kept);
}

/** The logical name of the solution's connection reference, if the reference has one. */
export function logicalName(reference: Json | undefined): string | null {
  const name =
    dig(reference, 'connection', 'connectionReferenceLogicalName') ??
    own(reference, 'connectionReferenceLogicalName');
  return typeof name === 'string' && name !== '' ? name : null;
}

const SCHEMA =
  'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#';

/** A definition without what the server adds, its parts in a fixed order. */
export function normaliseDefinition(definition: JsonObject): JsonObject {
  const { $schema, contentVersion, description, parameters, triggers, actions, outputs, ...rest } =
    definition;
  const { metadata, ...others } = rest;
  return {
    $schema: $schema ?? SCHEMA,
    contentVersion: typeof contentVersion === 'string' ? contentVersion : '1.0.0.0',
    ...describe(description),
    parameters: normaliseParameters(parameters, definition),
    triggers: normaliseBlock(triggers, 'trigger'),
    actions: normaliseBlock(actions, 'action'),
    ...(isObject(outputs) && Object.keys(outputs).length > 0 ? { outputs } : {}),
    ...others,
  };
}

/**
 * Connector operations need the platform's two parameters, which a read may omit or show with
 * values.
 */
function normaliseParameters(parameters: Json | undefined, definition: JsonObject): JsonObject {
  const declared = isObject(parameters) ? parameters : {};
  const needed = usedKeys(definition).length > 0 ? PLATFORM_PARAMETERS : {};
  const platform = Object.entries(PLATFORM_PARAMETERS).filter(
    ([name]) => Object.hasOwn(needed, name) || Object.hasOwn(declared, name),
  );
  const own = Object.keys(declared)
    .filter((name) => !Object.hasOwn(PLATFORM_PARAMETERS, name))
    .toSorted();
  return {
    ...Object.fromEntries(platform),
    ...Object.fromEntries(own.map((name) => [name, declared[name] as Json])),
  };
}

/** The operations of one block: by name, but each directly after what it waits for. */
function normaliseBlock(block: Json | undefined, kind: 'trigger' | 'action'): JsonObject {
  if (!isObject(block)) return {};
  const units = Object.keys(block)
    .toSorted()
    .map((name) => ({ operation: { kind, name, value: block[name] as JsonObject } }));
  const ordered = inRunOrder(units);
  return Object.fromEntries(
    ordered.map(({ operation: { name, value } }) => [name, normaliseOperation(value)]),
  );
}

/**
 * The order in which people read an operation: what it is, when it runs, what it does, what is in
 * it.
 */
const FIRST = ['type', 'kind', 'description', 'recurrence', 'splitOn', 'conditions', 'runAfter'];
const LAST = ['expression', 'foreach', 'inputs', 'actions', 'else', 'cases', 'default'];

/** An operation without what the server adds, its own keys in a fixed order. */
function normaliseOperation(operation: Json): Json {
  if (!isObject(operation)) return operation;
  const { metadata, evaluatedRecurrence, ...kept } = operation;
  const named = normaliseMetadata(metadata);
  const form: JsonObject = {
    ...kept,
    ...(named === null ? {} : { metadata: named }),
    ...(hasServersAuthentication(operation) ? { inputs: withoutAuthentication(kept.inputs) } : {}),
    ...(isObject(kept.actions) ? { actions: normaliseBlock(kept.actions, 'action') } : {}),
    ...(isObject(kept.else) ? { else: normaliseBranch(kept.else) } : {}),
    ...(isObject(kept.default) ? { default: normaliseBranch(kept.default) } : {}),
    ...(isObject(kept.cases) ? { cases: normaliseCases(kept.cases) } : {}),
  };
  const others = Object.keys(form)
    .filter((key) => !FIRST.includes(key) && !LAST.includes(key))
    .toSorted();
  const order = [...FIRST, ...LAST, ...others].filter((key) => Object.hasOwn(form, key));
  return Object.fromEntries(order.map((key) => [key, form[key] as Json]));
}

function normaliseCases(cases: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(cases).map(([name, block]) => [
      name,
      isObject(block) ? normaliseBranch(block) : block,
    ]),
  );
}

function normaliseBranch(branch: JsonObject): JsonObject {
  return isObject(branch.actions)
    ? { ...branch, actions: normaliseBlock(branch.actions, 'action') }
    : branch;
}

/**
 * The designer creates new ids for operations, so they are left out; the names of picked files are
 * kept.
 */
function normaliseMetadata(metadata: Json | undefined): JsonObject | null {
  if (!isObject(metadata)) return null;
  const { operationMetadataId, ...rest } = metadata;
  return Object.keys(rest).length > 0 ? rest : null;
}

const SERVERS_AUTHENTICATION = "@parameters('$authentication')";

/**
 * True for the authentication that the server adds to a connector's operation; any other is the
 * author's.
 */
function hasServersAuthentication(operation: JsonObject): boolean {
  return (
    hostReference(operation) !== null &&
    dig(operation, 'inputs', 'authentication') === SERVERS_AUTHENTICATION
  );
}

function withoutAuthentication(inputs: Json | undefined): Json {
  if (!isObject(inputs)) return inputs ?? {};
  const { authentication, ...rest } = inputs;
  return rest;
}
