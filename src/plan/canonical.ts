import { connectionId } from '../flow/connection-name.ts';
import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import { byName, isEmpty, operationForms, without } from './canonical-operation.ts';
import { type Ignored, withoutIgnored } from './ignored.ts';
import { byKey, sortKeys, sortParameters } from './key-order.ts';
import { writtenParameterType } from './spelled-alike.ts';

/**
 * The canonical form of a flow: what two versions are compared by, in the plan, in the digest and
 * after a save. It leaves out what a save itself changes (measured by third parties on the API
 * behind Flow Studio):
 *
 * | left out | because the server |
 * |---|---|
 * | `$schema`, the default `contentVersion`, empty `outputs` | fills them in |
 * | `parameters.$connections`, `parameters.$authentication` | adds them where operations need them |
 * | `metadata` of the definition and of operations | injects ids and timestamps |
 * | `inputs.authentication` of connector operations | strips it, or adds it |
 * | `evaluatedRecurrence` of a trigger | computes it |
 * | its own mark in the description | appends it |
 * | the column of the row's id among those that a Dataverse trigger listens to, their order | adds it |
 * | an empty `runAfter`, an empty branch | adds it, or leaves it out |
 * | the case of types and statuses, the order of statuses | compares without it, and writes its own |
 * | every field of a reference but `connectionName`, `id`, `source` | enriches references when read |
 *
 * An HTTP action's `inputs.authentication` is the author's, and counts. So does the order of keys
 * where something is made of it (`key-order.ts`); elsewhere keys are sorted. A team may leave out more of
 * a definition, with `compare.ignore` in the map.
 */
export interface CanonicalReference {
  /** Null where the document does not say it: then it is the connection of its row. */
  connectionName: string | null;
  /** The row that it is; absent where references are bound in flows. */
  logicalName?: string;
  id: string;
  /** Null when the document has none. */
  source: string | null;
}

/** By definition and ignored parts. Cached as long as the definition exists. */
const forms = new WeakMap<JsonObject, Map<string, JsonObject>>();

/**
 * The canonical form of a definition: keys sorted, without the server's own additions and
 * `ignored`. It is cached, since a run compares a live flow several times; do not change the input
 * or the result.
 */
export function canonicalDefinition(definition: JsonObject, ignored: Ignored = []): JsonObject {
  const key = JSON.stringify(ignored);
  const made = forms.get(definition) ?? new Map<string, JsonObject>();
  const known = made.get(key);
  if (known !== undefined) return known;
  const form = formOf(definition, ignored);
  forms.set(definition, made.set(key, form));
  return form;
}

function formOf(definition: JsonObject, ignored: Ignored): JsonObject {
  const { triggers, actions, parameters, outputs, description, contentVersion, ...rest } =
    definition;
  const form = {
    ...(sortKeys(without(rest, ['$schema', 'metadata'])) as JsonObject),
    triggers: operationForms(triggers),
    actions: operationForms(actions),
    parameters: canonicalParameters(without(parameters, ['$connections', '$authentication'])),
    ...(isEmpty(outputs) ? {} : { outputs: sortKeys(outputs as Json) }),
    ...(isDefaultVersion(contentVersion) ? {} : { contentVersion }),
    ...describe(description),
  } as JsonObject;
  return withoutIgnored(byKey(form), ignored);
}

/** The canonical form of a block of parameters. */
export function canonicalParameters(parameters: Json): Json {
  if (!isObject(parameters)) return sortParameters(parameters);
  const forms = byName(parameters, (parameter) =>
    isObject(parameter) && typeof parameter.type === 'string'
      ? { ...parameter, type: writtenParameterType(parameter.type) }
      : parameter,
  );
  return sortParameters(forms);
}

/** The canonical form of a block of references, from a file, a map or the server. */
export function canonicalReferences(references: object): Map<string, CanonicalReference> {
  const entries = Object.entries(references as JsonObject).map(([key, reference]) => {
    const field = (name: string) => {
      const value = own(reference, name);
      return typeof value === 'string' ? value : '';
    };
    const logicalName = field('logicalName').toLowerCase();
    const isUnsaid = logicalName !== '' && own(reference, 'connectionName') === undefined;
    const form: CanonicalReference = {
      connectionName: isUnsaid ? null : connectionId(field('connectionName')),
      ...(logicalName === '' ? {} : { logicalName }),
      id: field('id').toLowerCase(),
      source: field('source').toLowerCase() || null,
    };
    return [key, form] as const;
  });
  return new Map(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** True when both name the same connection, and their sources do not differ where both have one. */
export function sameReference(one: CanonicalReference, other: CanonicalReference): boolean {
  const sameSource = one.source === null || other.source === null || one.source === other.source;
  const sameConnection =
    one.connectionName === null ||
    other.connectionName === null ||
    one.connectionName === other.connectionName;
  const sameRow =
    one.logicalName === undefined ||
    other.logicalName === undefined ||
    one.logicalName === other.logicalName;
  return sameConnection && sameRow && one.id === other.id && sameSource;
}

/** The marks that versions of the server leave at the end of a definition's description. */
const MARK =
  /(?<!\s|#flowstudio-mcp|Updated via Flow Studio MCP\.?)(?:\s*(?:#flowstudio-mcp|Updated via Flow Studio MCP\.?))+\s*$/i;

/** A description without the server's mark; undefined where nothing is left. */
export function describe(description: Json | undefined): { description?: Json } {
  if (typeof description !== 'string') return description == null ? {} : { description };
  const text = description.replace(MARK, '').trim();
  return text === '' ? {} : { description: text };
}

function isDefaultVersion(version: Json | undefined): boolean {
  return version === undefined || version === '1.0.0.0' || version === 'undefined';
}
