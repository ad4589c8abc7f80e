import { checkLimits } from './check-limits.ts';
import { checkVariables } from './check-variables.ts';
import { type Refusal, saveFailed } from './refusals.ts';
import type { Json } from './state.ts';
import { keysUsed, type Operation, operations, record } from './walk.ts';

type Check = (definition: Json, all: Operation[]) => Refusal | undefined;

/** In order: trigger count, `$connections`, names, runAfter, variables, limits. The first refusal ends it. */
const checks: Check[] = [
  checkTriggerCount,
  checkParameters,
  checkNames,
  checkRunAfter,
  checkVariables,
  checkLimits,
];

/** Refuses a definition as the API behind Flow Studio does: "One error per save". */
export function checkDefinition(definition: Json): void {
  const all = [...operations(definition)];
  for (const check of checks) {
    const refusal = check(definition, all);
    if (refusal !== undefined) throw refusal;
  }
}

function checkTriggerCount(definition: Json): Refusal | undefined {
  const count = Object.keys(record(definition.triggers)).length;
  if (count === 1) return undefined;
  return saveFailed('InvalidDefinition', `The definition must have one trigger and has '${count}'`);
}

/** Connector operations need both parameters, or the save is refused [others]. */
function checkParameters(definition: Json): Refusal | undefined {
  if (keysUsed(definition).length === 0) return undefined;
  const declared = record(definition.parameters);
  const missing = ['$connections', '$authentication'].find((name) => declared[name] === undefined);
  if (missing === undefined) return undefined;
  return saveFailed('InvalidPowerFlow', `The definition lacks the parameter '${missing}'`);
}

/** Names are unique over all scopes and 80 characters long at most. */
function checkNames(_: Json, all: Operation[]): Refusal | undefined {
  const seen = new Set<string>();
  for (const { kind, name } of all) {
    if (name.length > 80) {
      return saveFailed('InvalidTemplate', `The name '${name}' is longer than 80 characters`);
    }
    if (kind === 'Trigger') continue;
    if (seen.has(name.toLowerCase())) {
      return saveFailed('InvalidTemplate', `The action name '${name}' is used more than once`);
    }
    seen.add(name.toLowerCase());
  }
  return undefined;
}

/** `runAfter` names siblings of the same scope only. */
function checkRunAfter(_: Json, all: Operation[]): Refusal | undefined {
  for (const { name, body, siblings } of all) {
    const stranger = Object.keys(record(body.runAfter)).find((other) => !siblings.includes(other));
    if (stranger === undefined) continue;
    const text = `The 'runAfter' property of action '${name}' names '${stranger}', which is no action of its scope`;
    return saveFailed('InvalidTemplate', text);
  }
  return undefined;
}
