import type { Json } from './state.ts';

export interface Operation {
  kind: 'Trigger' | 'Action';
  name: string;
  body: Json;
  /** 0 for the actions of the root. */
  depth: number;
  /** The names that `runAfter` may use. */
  siblings: string[];
}

/** Every trigger and action however deep: `actions`, `else`, `cases.*`, `default`. */
export function* operations(definition: Json): Generator<Operation> {
  for (const [name, body] of entries(definition.triggers)) {
    yield { kind: 'Trigger', name, body, depth: 0, siblings: [] };
  }
  yield* actionsOf(definition.actions, 0);
}

function* actionsOf(scope: unknown, depth: number): Generator<Operation> {
  const siblings = Object.keys(record(scope));
  for (const [name, body] of entries(scope)) {
    yield { kind: 'Action', name, body, depth, siblings };
    const cases = entries(body.cases).map(([, branch]) => branch.actions);
    const branches = [
      body.actions,
      record(body.else).actions,
      ...cases,
      record(body.default).actions,
    ];
    for (const branch of branches) yield* actionsOf(branch, depth + 1);
  }
}

const throughParameters = /\$connections'[\])]+\['([^']+)'\]/;

/** The reference key an operation uses, by its host and not by its type. */
export function referenceKey(body: Json): string | undefined {
  const host = record(record(body.inputs).host);
  const direct = host.connectionName ?? host.connectionReferenceName;
  if (typeof direct === 'string') return direct;
  return throughParameters.exec(String(record(host.connection).name ?? ''))?.[1];
}

/** The reference keys that a definition uses. */
export function keysUsed(definition: Json): string[] {
  const keys = [...operations(definition)].map(({ body }) => referenceKey(body));
  return [...new Set(keys.filter((key) => key !== undefined))];
}

/** The value if it is an object, else an empty one. */
export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

function entries(value: unknown): [string, Json][] {
  return Object.entries(record(value)).map(([name, body]) => [name, record(body)]);
}
