import { digString, isObject, type Json, type JsonObject, own } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import { childFlow, type HostReference, hostReference } from './hosts.ts';

/** The trigger or one action of a flow, however deep. */
export interface Operation {
  kind: 'trigger' | 'action';
  name: string;
  /** As written; the runtime compares types without case. */
  type: string;
  value: Json;
  /** From the file's root. */
  path: Path;
  /** The action that contains this one; null at the top. */
  parent: Operation | null;
  /** All operations of the same scope by name, this one included. */
  siblings: JsonObject;
  /** 1 for a trigger or an action at the top. */
  depth: number;
  host: HostReference | null;
  childFlow: string | null;
}

/**
 * The triggers and then every action, outer before inner, in file order. Only real scopes are
 * searched: an adaptive card inside `parameters` may have `actions` too.
 */
export function operations(definition: Json, at: Path): Operation[] {
  const found: Operation[] = [];
  scope('trigger', own(definition, 'triggers'), [...at, 'triggers'], null, found);
  scope('action', own(definition, 'actions'), [...at, 'actions'], null, found);
  return found;
}

function scope(
  kind: Operation['kind'],
  siblings: Json | undefined,
  at: Path,
  parent: Operation | null,
  found: Operation[],
): void {
  if (!isObject(siblings)) return;
  for (const name of Object.keys(siblings)) {
    const value = siblings[name] as Json;
    const operation: Operation = {
      kind,
      name,
      type: digString(value, 'type') ?? '',
      value,
      path: [...at, name],
      parent,
      siblings,
      depth: (parent?.depth ?? 0) + 1,
      host: hostReference(value),
      childFlow: childFlow(value),
    };
    found.push(operation);
    if (kind === 'action') inside(operation, found);
  }
}

/**
 * The blocks with further actions inside an action, in file order: `default` often precedes
 * `cases`.
 */
function inside(operation: Operation, found: Operation[]): void {
  const { value, path } = operation;
  if (!isObject(value)) return;
  const block = (actions: Json | undefined, ...way: string[]) =>
    scope('action', actions, [...path, ...way], operation, found);
  for (const key of Object.keys(value)) {
    const held = value[key] as Json;
    switch (key) {
      case 'actions':
        block(held, key);
        break;
      case 'else':
      case 'default':
        block(own(held, 'actions'), key, 'actions');
        break;
      case 'cases':
        for (const name of isObject(held) ? Object.keys(held) : []) {
          block(own(own(held, name), 'actions'), key, name, 'actions');
        }
    }
  }
}
