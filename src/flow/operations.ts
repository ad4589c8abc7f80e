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

/** What is no object where further actions belong, so that what it holds is passed over. */
export interface UnreadBlock {
  /** The action that has it; null for the definition itself. */
  parent: Operation | null;
  /** From the file's root. */
  path: Path;
  value: Json;
}

/** What a walk over a definition finds. */
interface Found {
  operations: Operation[];
  unread: UnreadBlock[];
}

/**
 * The triggers and then every action, outer before inner, in file order. Only real scopes are
 * searched: an adaptive card inside `parameters` may have `actions` too. `unread` gets the blocks
 * that cannot be searched.
 */
export function operations(definition: Json, at: Path, unread: UnreadBlock[] = []): Operation[] {
  const found: Found = { operations: [], unread };
  const [triggers, actions] = [own(definition, 'triggers'), own(definition, 'actions')];
  if (isObject(triggers)) scope('trigger', triggers, [...at, 'triggers'], null, found);
  block(actions, [...at, 'actions'], null, found);
  return found.operations;
}

function block(
  actions: Json | undefined,
  path: Path,
  parent: Operation | null,
  found: Found,
): void {
  if (isRead(actions, path, parent, found)) scope('action', actions, path, parent, found);
}

/** Null is taken for nothing. */
function isRead(
  value: Json | undefined,
  path: Path,
  parent: Operation | null,
  { unread }: Found,
): value is JsonObject {
  if (isObject(value)) return true;
  if (value !== undefined && value !== null) unread.push({ parent, path, value });
  return false;
}

function scope(
  kind: Operation['kind'],
  siblings: JsonObject,
  at: Path,
  parent: Operation | null,
  found: Found,
): void {
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
      index: found.operations.length,
      host: hostReference(value),
      childFlow: childFlow(value),
    };
    found.operations.push(operation);
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
function inside(operation: Operation, found: Found): void {
  const { value, path } = operation;
  if (!isObject(value)) return;
  for (const key in value) {
    const held = value[key] as Json;
    switch (key) {
      case 'actions':
        block(held, [...path, key], operation, found);
        break;
      case 'else':
      case 'default':
        if (!isRead(held, [...path, key], operation, found)) break;
        block(own(held, 'actions'), [...path, key, 'actions'], operation, found);
        break;
      case 'cases':
        if (!isRead(held, [...path, key], operation, found)) break;
        for (const name of Object.keys(held)) {
          const actions = own(own(held, name), 'actions');
          block(actions, [...path, key, name, 'actions'], operation, found);
        }
    }
  }
}
