import { isObject, type Json, type JsonObject, own } from '../../json/json.ts';
import type { Path } from '../../json/pointer.ts';
import { type InputFault, NONE } from './kinds.ts';

/**
 * What an action and its branches have; all others that hold actions are an `actions` that was
 * forgotten. In 1,372 published flows no action and no branch has any other field.
 */
const FIELDS: ReadonlySet<string> = new Set([
  ...['actions', 'cases', 'default', 'else', 'tools', 'case'],
  ...['type', 'kind', 'inputs', 'runAfter', 'metadata', 'description', 'expression', 'foreach'],
  ...['limit', 'runtimeConfiguration', 'operationOptions', 'trackedProperties', 'correlation'],
]);
const IN_LOWER_CASE: ReadonlySet<string> = new Set([...FIELDS].map((name) => name.toLowerCase()));

function isField(name: string): boolean {
  return FIELDS.has(name) || IN_LOWER_CASE.has(name.toLowerCase());
}

/** What belongs one level further in, in lower case, and where. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ['retrypolicy', 'inputs'],
  ['timeout', 'limit'],
  ['concurrency', 'runtimeConfiguration'],
  ['securedata', 'runtimeConfiguration'],
  ['paginationpolicy', 'runtimeConfiguration'],
]);

/**
 * What is not where Power Automate reads it; paths lead from the action on. Settings beside the
 * object where they belong: in 31,000 actions of published flows there is none. Actions beside
 * `actions`, in an action or in one of its branches, as in `"else": { "Post": … }`.
 */
export function misplaced(action: JsonObject): readonly InputFault[] {
  const faults: InputFault[] = [];
  for (const name in action) {
    const value = action[name] as Json;
    if (name === 'else' || name === 'default') addActions(value, [name], faults);
    else if (name === 'cases') addCases(value, faults);
    else if (!isField(name)) addField(name, value, faults);
  }
  return faults.length === 0 ? NONE : faults;
}

function addField(name: string, value: Json, faults: InputFault[]): void {
  const home = HOMES.get(name.toLowerCase());
  const is = 'is not where Power Automate reads it';
  if (home === undefined) addAction(name, value, [], faults);
  else faults.push({ code: 'unfit', path: [name], is, wants: `it in \`${home}\`` });
}

function addCases(cases: Json, faults: InputFault[]): void {
  if (!isObject(cases)) return;
  for (const name in cases) addActions(cases[name] as Json, ['cases', name], faults);
}

/** One fault for all actions of a branch. */
function addActions(branch: Json, path: Path, faults: InputFault[]): void {
  if (!isObject(branch)) return;
  const found: InputFault[] = [];
  for (const name in branch) {
    if (!isField(name)) addAction(name, branch[name] as Json, path, found);
  }
  const [first, ...others] = found;
  if (first === undefined) return;
  const all = `it there, and the ${others.length} beside it`;
  faults.push(others.length === 0 ? first : { ...first, wants: all });
}

function addAction(name: string, value: Json, path: Path, faults: InputFault[]): void {
  if (!isObject(value)) return;
  const one = isAction(value);
  if (!one && !holdsActions(value)) return;
  const is = 'is not in `actions`, the only place where actions are run';
  const wants = one ? 'it there' : 'what it holds there';
  faults.push({ code: 'unfit', path: [...path, name], is, wants });
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
