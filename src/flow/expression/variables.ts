import { digString, type Json, own } from '../../json/json.ts';
import type { Path } from '../../json/pointer.ts';
import type { UsedName } from '../names-used.ts';
import type { Operation } from '../operations.ts';

/** A variable where it is initialised. */
export interface Variable {
  name: string;
  /** `string`, `integer`, … in lower case; empty where the flow does not say. */
  type: string;
  /** What it starts with; undefined where the flow does not say. */
  value: Json | undefined;
  action: Operation;
  /** From the file's root to its entry in the action's `variables`. */
  path: Path;
}

/** An action that sets, changes or extends a variable. */
export interface VariableChange {
  name: string;
  /** The action's type in lower case. */
  kind: string;
  action: Operation;
  /** From the file's root to the text that names the variable. */
  path: Path;
}

/** What concerns variables, by their names: the runtime compares them without case. */
export function byVariable<T extends { name: string }>(items: Iterable<T>): Map<string, T[]> {
  return Map.groupBy(items, ({ name }) => name.toLowerCase());
}

/** True for an action that declares variables, at any depth. */
export function isInitialisation({ kind, lowerType }: Operation): boolean {
  return kind === 'action' && lowerType === 'initializevariable';
}

/** Every variable that a flow initialises, in file order. */
function variablesOf(operations: readonly Operation[]): Variable[] {
  return operations.filter(isInitialisation).flatMap((action) => {
    const declared = own(own(action.value, 'inputs'), 'variables');
    return (Array.isArray(declared) ? declared : []).flatMap((variable, index) => {
      const name = digString(variable, 'name');
      const type = (digString(variable, 'type') ?? '').toLowerCase();
      const path = [...action.path, 'inputs', 'variables', index];
      const value = own(variable, 'value');
      return name === null ? [] : [{ name, type, value, action, path }];
    });
  });
}

const CHANGES: ReadonlySet<string> = new Set([
  'setvariable',
  'incrementvariable',
  'decrementvariable',
  'appendtostringvariable',
  'appendtoarrayvariable',
]);

/** Every action that changes a variable; computed names are left out. */
function variableChanges(operations: readonly Operation[]): VariableChange[] {
  const changes: VariableChange[] = [];
  for (const action of operations) {
    const kind = action.lowerType;
    const name = CHANGES.has(kind) ? digString(action.value, 'inputs', 'name') : null;
    if (name === null || name.startsWith('@')) continue;
    changes.push({ name, kind, action, path: [...action.path, 'inputs', 'name'] });
  }
  return changes;
}

/** An operation that reads a variable, or an action that changes one. */
export interface VariableUse {
  name: string;
  verb: 'reads' | 'changes';
  operation: Operation;
  /** From the file's root to the text that names the variable, and the part of it that does. */
  place: { at: Path; within?: readonly [number, number] };
}

/** The variables of a flow, and all that is done with them. */
export interface Variables {
  /** In file order, as the others. */
  declared: readonly Variable[];
  changes: readonly VariableChange[];
  /** By a name that is written out, operation by operation. */
  uses: readonly VariableUse[];
  /** The same by their names in lower case. */
  declaredBy: ReadonlyMap<string, readonly Variable[]>;
  usesBy: ReadonlyMap<string, readonly VariableUse[]>;
}

/** What a flow has and does with variables, by its operations and the names that it reads. */
export function variablesIn(
  operations: readonly Operation[],
  read: readonly UsedName[],
): Variables {
  const changes = variableChanges(operations);
  const uses = usesOf(changes, read);
  const declared = variablesOf(operations);
  return { declared, changes, uses, declaredBy: byVariable(declared), usesBy: byVariable(uses) };
}

function usesOf(changes: readonly VariableChange[], read: readonly UsedName[]): VariableUse[] {
  const uses = changes.map(({ name, action, path }): VariableUse => {
    return { name, verb: 'changes', operation: action, place: { at: path } };
  });
  for (const { use, string } of read) {
    const { name, start, end } = use;
    const place = { at: string.path, within: [start, end] as const };
    uses.push({ name, verb: 'reads', operation: string.operation, place });
  }
  return uses.toSorted((one, other) => one.operation.index - other.operation.index);
}
