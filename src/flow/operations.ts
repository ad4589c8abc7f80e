import { childFlow, type HostReference, hostReference } from './hosts.ts';
import { digString, isObject, type Json, type JsonObject, own } from './json.ts';
import type { Path } from './pointer.ts';

/** The trigger or one action of a flow, however deep. */
export interface Operation {
  kind: 'trigger' | 'action';
  name: string;
  /** As written; the runtime compares types without case. */
  type: string;
  value: Json;
  /** From the file's root. */
  path: Path;
  /** The action that this one stands inside; null at the top. */
  parent: Operation | null;
  /** All operations of the same scope by name, this one included. */
  siblings: JsonObject;
  /** 1 for a trigger or an action at the top. */
  depth: number;
  host: HostReference | null;
  childFlow: string | null;
}

/**
 * Walks over the triggers and then over every action, outer before inner, in file order.
 * Only real scopes are entered: an adaptive card inside `parameters` also says `actions`.
 */
export function* operations(definition: Json, at: Path): Generator<Operation> {
  yield* scope('trigger', own(definition, 'triggers'), [...at, 'triggers'], null);
  yield* scope('action', own(definition, 'actions'), [...at, 'actions'], null);
}

function* scope(
  kind: Operation['kind'],
  siblings: Json | undefined,
  at: Path,
  parent: Operation | null,
): Generator<Operation> {
  if (!isObject(siblings)) return;
  for (const [name, value] of Object.entries(siblings)) {
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
    yield operation;
    if (kind === 'action') yield* inside(operation);
  }
}

function* inside(operation: Operation): Generator<Operation> {
  for (const path of branches(operation.value)) {
    const block = path.reduce<Json | undefined>(
      (value, key) => own(value, String(key)),
      operation.value,
    );
    yield* scope('action', block, [...operation.path, ...path], operation);
  }
}

/** The blocks in which an action holds further actions, in file order: `default` often precedes `cases`. */
function branches(action: Json): Path[] {
  if (!isObject(action)) return [];
  return Object.entries(action).flatMap(([key, block]): Path[] => {
    switch (key) {
      case 'actions':
        return [[key]];
      case 'else':
      case 'default':
        return [[key, 'actions']];
      case 'cases':
        return isObject(block) ? Object.keys(block).map((name) => [key, name, 'actions']) : [];
      default:
        return [];
    }
  });
}
