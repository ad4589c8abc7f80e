import { digString, isObject, type Json, type JsonObject, own } from '../json/json.ts';
import { memo } from '../json/memo.ts';
import type { Path } from '../json/pointer.ts';
import { childFlow, type HostReference, hostReference } from './hosts.ts';

/** The trigger or one action of a flow, however deep. */
export interface Operation {
  kind: 'trigger' | 'action';
  name: string;
  /** In lower case: the runtime compares names without case. */
  lowerName: string;
  /** As written. */
  type: string;
  /** In lower case: the runtime compares types without case. */
  lowerType: string;
  value: Json;
  /** From the file's root. */
  path: Path;
  /** The action that contains this one; null at the top. */
  parent: Operation | null;
  /** All operations of the same scope by name, this one included. */
  siblings: JsonObject;
  /** 1 for a trigger or an action at the top. */
  depth: number;
  /** Among all operations of the flow, in file order. */
  index: number;
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
  for (const name in siblings) {
    const value = siblings[name] as Json;
    const type = digString(value, 'type') ?? '';
    const operation: Operation = {
      kind,
      name,
      lowerName: name.toLowerCase(),
      type,
      lowerType: inLowerCase(type),
      value,
      path: [...at, name],
      parent,
      siblings,
      depth: (parent?.depth ?? 0) + 1,
      index: found.length,
      host: hostReference(value),
      childFlow: childFlow(value),
    };
    found.push(operation);
    if (kind === 'action') inside(operation, found);
  }
}

/** Of the types that operations have, there are few. */
const MOST_TYPES = 1_000;

/** The same text for all operations of a type: it is looked up again and again. */
const inLowerCase = memo(MOST_TYPES, (type) => type.toLowerCase());

/**
 * The blocks with further actions inside an action, in file order: `default` often precedes
 * `cases`.
 */
function inside(operation: Operation, found: Operation[]): void {
  const { value, path } = operation;
  if (!isObject(value)) return;
  for (const key in value) {
    const held = value[key] as Json;
    switch (key) {
      case 'actions':
        scope('action', held, [...path, key], operation, found);
        break;
      case 'else':
      case 'default':
        scope('action', own(held, 'actions'), [...path, key, 'actions'], operation, found);
        break;
      case 'cases':
        for (const name of isObject(held) ? Object.keys(held) : []) {
          const actions = own(own(held, name), 'actions');
          scope('action', actions, [...path, key, name, 'actions'], operation, found);
        }
    }
  }
}
