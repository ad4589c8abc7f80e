import { dig, digAlong, digString, isObject, type Json, own } from '../../json/json.ts';
import type { Path } from '../../json/pointer.ts';
import { andList, codes } from '../../wording/lists.ts';
import { templateKind } from '../expression/reading.ts';
import type { Operation } from '../operations.ts';
import { conditionFaults } from './conditions.ts';
import { condition, type InputFault, type Kind, NONE, notAList, notAnObject } from './kinds.ts';
import { misplaced } from './misplaced.ts';
import { type Field, needsOf, OF_LIMITS, OF_TRIGGERS, OF_VARIABLES } from './table.ts';

/** All that is wrong with an operation's own fields; paths lead from the operation on. */
export function inputFaults({ kind, lowerType, value }: Operation): readonly InputFault[] {
  if (!isObject(value)) return NONE;
  const faults: InputFault[] = [];
  const add = (found: Iterable<InputFault>) => {
    if (found !== NONE) faults.push(...found);
  };
  add(fieldFaults(value, needsOf(lowerType, digString(value, 'kind'))));
  const isLimited = lowerType !== 'until' && own(value, 'limit') !== undefined;
  if (isLimited) add(fieldFaults(value, OF_LIMITS));
  if (kind === 'trigger') add(triggerFaults(value));
  else {
    add(statusFaults(value));
    add(misplaced(value));
  }
  add(OF_TYPES.get(lowerType)?.(value) ?? NONE);
  return faults;
}

/** What else is looked at in operations of some types. */
const OF_TYPES = new Map<string, (value: Json) => Iterable<InputFault>>([
  ['initializevariable', variableFaults],
  ['if', treeFaults],
  ['until', treeFaults],
  ['switch', caseFaults],
]);

/** Nearly every field is there, as it should be: only the others are searched in any case. */
function fieldFaults(value: Json, fields: readonly Field[]): Iterable<InputFault> {
  const others = fields.filter((field) => !isMet(value, field));
  return others.length === 0 ? NONE : searchedFaults(value, others);
}

function isMet(value: Json, { path, or, kind }: Field): boolean {
  if (isFine(digAlong(value, path), kind)) return true;
  return or?.some((name) => isFine(digAlong(value, path.with(-1, name)), kind)) ?? false;
}

function isFine(value: Json | undefined, kind: Kind): boolean {
  return value !== undefined && kind(value) === null;
}

function* searchedFaults(value: Json, fields: readonly Field[]): Generator<InputFault> {
  /** Of objects that are missing, what they would hold. */
  const missing = new Map<string, { path: Path; names: string[] }>();
  for (const field of fields) {
    const found = followAny(value, field);
    if (found.value !== undefined) yield* unfit(found.value, found.path, field);
    else if (found.isComputed || field.isNeeded === 'never') continue;
    else if (found.path.length === field.path.length) {
      yield { code: 'missing', path: found.path, wants: field.wants };
    } else if (field.isNeeded === 'always') {
      const { names } = missing.get(found.path.join('.')) ?? { names: [] };
      const all = [...names, field.path.at(-1) ?? ''];
      missing.set(found.path.join('.'), { path: found.path, names: all });
    }
  }
  for (const { path, names } of missing.values()) {
    yield { code: 'missing', path, wants: `it with ${andList(codes(names))}` };
  }
}

function* unfit(value: Json, path: Path, { kind, wants }: Field): Generator<InputFault> {
  const is = kind(value);
  if (is !== null) yield { code: 'unfit', path, is, wants };
}

interface Followed {
  /** As the file writes it, as far as it leads and one step on. */
  path: string[];
  /** Undefined where nothing is. */
  value: Json | undefined;
  /** On the way there is an expression where an object belongs. */
  isComputed: boolean;
}

/** The first of the field's names that is there; where none is, the usual one. */
function followAny(value: Json, { path, or = [], kind }: Field): Followed {
  const usual = follow(value, path);
  const others = or.map((name) => follow(value, path.with(-1, name)));
  const found = [usual, ...others].filter((one) => one.value !== undefined);
  return found.find((one) => isFine(one.value, kind)) ?? found[0] ?? usual;
}

/** Follows keys without regard to case, as the service reads them. */
function follow(start: Json, keys: readonly string[]): Followed {
  const path: string[] = [];
  let value: Json | undefined = start;
  for (const key of keys) {
    if (typeof value === 'string' && templateKind(value) !== 'text') {
      return { path, value: undefined, isComputed: true };
    }
    if (!isObject(value)) return { path, value: undefined, isComputed: false };
    const written: string = Object.hasOwn(value, key)
      ? key
      : (Object.keys(value).find((name) => name.toLowerCase() === key.toLowerCase()) ?? key);
    path.push(written);
    value = own(value, written);
    if (value === undefined) return { path, value, isComputed: false };
  }
  return { path, value, isComputed: false };
}

function* triggerFaults(value: Json): Generator<InputFault> {
  yield* fieldFaults(value, OF_TRIGGERS);
  const conditions = own(value, 'conditions');
  if (conditions === undefined || conditions === null) return;
  if (!Array.isArray(conditions)) {
    yield notAList(['conditions'], conditions, `a list of objects such as ${CONDITION}`);
    return;
  }
  for (const [index, each] of conditions.entries()) {
    if (!isObject(each)) yield noCondition(index);
    const expression = own(each, 'expression');
    const is = expression === undefined ? null : condition(expression);
    if (is === null) continue;
    const path = ['conditions', index, 'expression'];
    yield { code: 'unfit', path, is, wants: 'a condition that starts with `@`' };
  }
}

const CONDITION = '`{ "expression": "@…" }`';

function noCondition(index: number): InputFault {
  const [path, is] = [['conditions', index], 'has an entry that is not an object'];
  return { code: 'unfit', path, is, wants: `one such as ${CONDITION}` };
}

/** An action that waits for no status of another one, or whose names cannot be read. */
function statusFaults(value: Json): readonly InputFault[] {
  const runAfter = own(value, 'runAfter');
  if (runAfter === undefined || runAfter === null) return NONE;
  if (!isObject(runAfter)) return [notAnObject(['runAfter'], runAfter, STATUSES)];
  const faults: InputFault[] = [];
  for (const name in runAfter) {
    if (isEmptyList(runAfter[name])) faults.push(emptyStatuses(name));
  }
  return faults.length === 0 ? NONE : faults;
}

const STATUSES = 'an object with a list of statuses under the name of each action';

function emptyStatuses(name: string): InputFault {
  const wants = 'the statuses that it waits for, such as Succeeded, or remove the name';
  return { code: 'unfit', path: ['runAfter', name], is: 'is an empty list', wants };
}

function isEmptyList(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

function* variableFaults(value: Json): Generator<InputFault> {
  const variables = dig(value, 'inputs', 'variables');
  for (const [index, variable] of Array.isArray(variables) ? variables.entries() : []) {
    for (const fault of fieldFaults(variable, OF_VARIABLES)) {
      yield { ...fault, path: ['inputs', 'variables', index, ...fault.path] };
    }
  }
}

function treeFaults(value: Json): readonly InputFault[] {
  const expression = own(value, 'expression');
  return isObject(expression) ? conditionFaults(expression, ['expression']) : NONE;
}

/** A case without a value, and one whose value an earlier case has. */
function* caseFaults(value: Json): Generator<InputFault> {
  const cases = own(value, 'cases');
  const known = new Map<string, string>();
  for (const [name, block] of isObject(cases) ? Object.entries(cases) : []) {
    const given = own(block, 'case');
    const path = ['cases', name, 'case'];
    if (given === undefined) {
      yield { code: 'missing', path, wants: 'the value of the case' };
      continue;
    }
    const text = JSON.stringify(given);
    const earlier = known.get(text);
    if (earlier === undefined) known.set(text, name);
    else yield { code: 'unfit', path, is: `is that of \`${earlier}\` too`, wants: 'another value' };
  }
}
