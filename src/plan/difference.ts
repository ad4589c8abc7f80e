import { isObject, type Json, type JsonObject } from '../flow/json.ts';
import { type Operation, operations } from '../flow/operations.ts';
import { toPointer } from '../flow/pointer.ts';
import { canonicalDefinition, canonicalReferences, sameReference } from './canonical.ts';

/**
 * The parts in which two definitions differ by meaning, as pointers below `/definition`: the
 * operation itself for triggers and actions, however deep, else the part of the definition.
 */
export function definitionDifferences(one: JsonObject, other: JsonObject): string[] {
  const before = parts(canonicalDefinition(one));
  const after = parts(canonicalDefinition(other));
  const pointers = new Set([...before.keys(), ...after.keys()]);
  return [...pointers].filter((at) => before.get(at) !== after.get(at)).toSorted();
}

/** The keys whose binding differs, as pointers below `/connectionReferences`. */
export function referenceDifferences(one: object, other: object): string[] {
  const before = canonicalReferences(one);
  const after = canonicalReferences(other);
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return keys
    .filter((key) => {
      const [was, is] = [before.get(key), after.get(key)];
      return was === undefined || is === undefined || !sameReference(was, is);
    })
    .map((key) => toPointer(['connectionReferences', key]));
}

/** Each part of a canonical definition by pointer, as text that is equal when the parts are. */
function parts(definition: JsonObject): Map<string, string> {
  const found = new Map<string, string>();
  for (const operation of operations(definition, ['definition'])) {
    found.set(toPointer(operation.path), JSON.stringify(ownPart(operation)));
  }
  for (const [name, value] of Object.entries(definition)) {
    if (name === 'actions' || name === 'triggers') continue;
    if (name === 'parameters' && isObject(value)) {
      for (const [parameter, declaration] of Object.entries(value)) {
        found.set(toPointer(['definition', name, parameter]), JSON.stringify(declaration));
      }
    } else found.set(toPointer(['definition', name]), JSON.stringify(value));
  }
  return found;
}

/** An operation without the actions inside it, which are parts of their own. */
function ownPart({ value }: Operation): Json {
  if (!isObject(value)) return value;
  const { actions, cases, ...rest } = value;
  const bare = {
    ...rest,
    ...(isObject(actions) ? { actions: {} } : {}),
    ...(isObject(cases)
      ? {
          cases: Object.fromEntries(
            Object.entries(cases).map(([name, block]) => [name, bareBlock(block)]),
          ),
        }
      : {}),
  } as JsonObject;
  for (const branch of ['else', 'default']) {
    if (bare[branch] !== undefined) bare[branch] = bareBlock(bare[branch]);
  }
  return bare;
}

function bareBlock(block: Json): Json {
  return isObject(block) && isObject(block.actions) ? { ...block, actions: {} } : block;
}
