import { digString, isObject, own } from '../../json/json.ts';
import type { Path } from '../../json/pointer.ts';
import type { Operation } from '../operations.ts';

/** A variable where it is initialised. */
export interface Variable {
  name: string;
  /** `string`, `integer`, … in lower case; empty where the flow does not say. */
  type: string;
  action: Operation;
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

/** True for an action that declares variables, at any depth. */
export function isInitialisation({ kind, type }: Operation): boolean {
  return kind === 'action' && type.toLowerCase() === 'initializevariable';
}

/** Every variable that a flow initialises, in file order. */
export function variablesOf(operations: readonly Operation[]): Variable[] {
  return operations.filter(isInitialisation).flatMap((action) => {
    const declared = own(own(action.value, 'inputs'), 'variables');
    return (Array.isArray(declared) ? declared : []).filter(isObject).flatMap((variable) => {
      const name = digString(variable, 'name');
      const type = (digString(variable, 'type') ?? '').toLowerCase();
      return name === null ? [] : [{ name, type, action }];
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
export function variableChanges(operations: readonly Operation[]): VariableChange[] {
  return operations.flatMap((action) => {
    const kind = action.type.toLowerCase();
    const name = digString(action.value, 'inputs', 'name');
    if (!CHANGES.has(kind) || name === null || name.startsWith('@')) return [];
    return [{ name, kind, action, path: [...action.path, 'inputs', 'name'] }];
  });
}
