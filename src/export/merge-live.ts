import { hostReference } from '../flow/hosts.ts';
import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import { canonicalDefinition, canonicalParameters } from '../plan/canonical.ts';
import { canonicalOperation } from '../plan/canonical-operation.ts';
import { operationInOrderOf, parameterInOrderOf } from '../plan/key-order.ts';
import { normaliseDefinition } from './normalise.ts';

/**
 * A file's definition, changed to mean what the live one means. Everything that a save changes by
 * itself, and every operation with the same meaning, stays as in the file. A parameter that the map
 * sets (`set`) keeps the file's own default, since the live value belongs to the environment.
 */
export function mergeLive(
  file: JsonObject,
  live: JsonObject,
  set: Readonly<Record<string, Json>>,
): JsonObject {
  const normal = normaliseDefinition(live);
  const [was, is] = [canonicalDefinition(file), canonicalDefinition(live)];
  const blocks: JsonObject = {
    parameters: parameters(own(file, 'parameters'), own(normal, 'parameters'), set),
    triggers: block(own(file, 'triggers'), own(normal, 'triggers')),
    actions: block(own(file, 'actions'), own(normal, 'actions')),
  };
  const names = [...Object.keys(file), ...Object.keys(normal), ...Object.keys(blocks)];
  const parts = [...new Set(names)].flatMap((part): [string, Json][] => {
    const isKept = isSame(own(was, part), own(is, part));
    const value = own(blocks, part) ?? (isKept ? own(file, part) : own(normal, part));
    return value === undefined ? [] : [[part, value]];
  });
  return Object.fromEntries(parts);
}

function parameters(
  file: Json | undefined,
  live: Json | undefined,
  set: Readonly<Record<string, Json>>,
): JsonObject {
  const [was, is] = [objectOf(file), objectOf(live)];
  const stays = (name: string) =>
    name.startsWith('$') ? Object.hasOwn(was, name) : Object.hasOwn(is, name);
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(stays);
  const values = names.map((name): [string, Json] => {
    const [before, now] = [was[name], is[name]];
    if (before === undefined || now === undefined) return [name, (before ?? now) as Json];
    if (name.startsWith('$') || isSameParameter(before, now)) return [name, before];
    const value = parameterInOrderOf(now, before);
    if (!Object.hasOwn(set, name) || !isObject(before) || !isObject(value)) return [name, value];
    return [name, { ...value, defaultValue: before.defaultValue ?? null }];
  });
  return Object.fromEntries(values);
}

function block(file: Json | undefined, live: Json | undefined): JsonObject {
  const [was, is] = [objectOf(file), objectOf(live)];
  const there = Object.keys(was).filter((name) => Object.hasOwn(is, name));
  const added = Object.keys(is).filter((name) => !Object.hasOwn(was, name));
  return Object.fromEntries([
    ...there.map((name): [string, Json] => [name, operation(was[name] as Json, is[name] as Json)]),
    ...added.map((name): [string, Json] => [name, is[name] as Json]),
  ]);
}

/** `live` is already normalised. */
function operation(file: Json, live: Json): Json {
  if (!isObject(file) || !isObject(live)) return live;
  if (isSame(canonicalOperation(file), canonicalOperation(live))) return file;
  const { metadata, ...changed } = live;
  if (isObject(file.metadata)) changed.metadata = file.metadata;
  if (isObject(file.runAfter) && changed.runAfter === undefined) changed.runAfter = {};
  if (hostReference(live) !== null) changed.inputs = withAuthentication(live.inputs, file.inputs);
  if (isObject(live.actions)) changed.actions = block(file.actions, live.actions);
  for (const branch of ['else', 'default']) {
    if (isObject(live[branch])) changed[branch] = withActions(file[branch], live[branch]);
  }
  if (isObject(live.cases)) {
    const cases = Object.entries(live.cases).map(([name, one]): [string, Json] => [
      name,
      withActions(own(file.cases, name), one),
    ]);
    changed.cases = Object.fromEntries(cases);
  }
  return operationInOrderOf(changed, file);
}

function withActions(file: Json | undefined, live: Json): Json {
  if (!isObject(live) || !isObject(live.actions)) return live;
  return { ...live, actions: block(own(file, 'actions'), live.actions) };
}

/** Restores the file's own value, since a save removes or adds it. */
function withAuthentication(inputs: Json | undefined, file: Json | undefined): Json {
  const { authentication, ...rest } = objectOf(inputs);
  const before = own(file, 'authentication');
  return before === undefined ? rest : { ...rest, authentication: before };
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function isSameParameter(one: Json, other: Json): boolean {
  return isSame(canonicalParameters({ one }), canonicalParameters({ one: other }));
}

/** Of two canonical forms. */
function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
