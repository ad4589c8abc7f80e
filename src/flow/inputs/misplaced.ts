import { isObject, type Json, type JsonObject, own } from '../../json/json.ts';
import type { Path } from '../../json/pointer.ts';
import { type InputFault, NONE } from './kinds.ts';

/**
 * What an action has, in lower case; all others that hold actions are an `actions` that was
 * forgotten. In 1,372 published flows no action and no branch has any other field.
 */
const FIELDS: ReadonlySet<string> = new Set([
  ...['actions', 'cases', 'default', 'else', 'tools', 'case'],
  ...['type', 'kind', 'inputs', 'runafter', 'metadata', 'description', 'expression', 'foreach'],
  ...['limit', 'runtimeconfiguration', 'operationoptions', 'trackedproperties', 'correlation'],
]);

/** What belongs one level further in, in lower case, and where. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ['retrypolicy', 'inputs'],
  ['timeout', 'limit'],
  ['concurrency', 'runtimeConfiguration'],
  ['securedata', 'runtimeConfiguration'],
  ['paginationpolicy', 'runtimeConfiguration'],
]);

/**
 * Settings of an action that are written beside the object where they belong. In 31,000 actions of
 * published flows there is none.
 */
export function misplacedSettings(action: JsonObject): Iterable<InputFault> {
  const faults: InputFault[] = [];
  for (const name in action) {
    const home = FIELDS.has(name) ? undefined : HOMES.get(name.toLowerCase());
    if (home === undefined) continue;
    const is = 'is not where Power Automate reads it';
    faults.push({ code: 'unfit', path: [name], is, wants: `it in \`${home}\`` });
  }
  return faults.length === 0 ? NONE : faults;
}

/**
 * Actions beside `actions` in an action or in one of its branches, as in `"else": { "Post": … }`:
 * nobody looks for them there. Paths lead from the action on.
 */
export function misplacedActions(action: Json): Iterable<InputFault> {
  const faults: InputFault[] = [];
  addMisplaced(action, [], faults);
  for (const branch of ['else', 'default']) addMisplaced(own(action, branch), [branch], faults);
  const cases = own(action, 'cases');
  if (isObject(cases)) {
    for (const name in cases) addMisplaced(cases[name], ['cases', name], faults);
  }
  return faults.length === 0 ? NONE : faults;
}

function addMisplaced(block: Json | undefined, path: Path, faults: InputFault[]): void {
  if (!isObject(block)) return;
  for (const name in block) {
    const value = block[name];
    if (!isObject(value) || FIELDS.has(name) || FIELDS.has(name.toLowerCase())) continue;
    const one = isAction(value);
    if (!one && !holdsActions(value)) continue;
    const is = 'is not in `actions`, the only place where actions are run';
    const wants = one ? 'it there' : 'what it holds there';
    faults.push({ code: 'unfit', path: [...path, name], is, wants });
  }
}

/** A branch by a name of its own, such as `then`. */
function holdsActions(value: JsonObject): boolean {
  const actions = own(value, 'actions');
  return Object.values(isObject(actions) ? actions : value).some(isAction);
}

function isAction(value: Json | undefined): boolean {
  return (
    typeof own(value, 'type') === 'string' &&
    ['inputs', 'runAfter', 'actions', 'expression'].some((field) => own(value, field) !== undefined)
  );
}
