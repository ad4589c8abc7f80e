import { isObject, type Json, type JsonObject, own } from '../json/json.ts';

/**
 * Where the order of an object's keys counts; everywhere else the platform reads values by name.
 *
 * | what | because |
 * |---|---|
 * | the columns of a Select | a CSV or HTML table without columns of its own has them in that order |
 * | a value: of Compose, a variable, a parameter, a list that an action takes | tables, and texts by `string()` or `concat()`, are made of it |
 * | the body of an HTTP request or a response | it is sent as text; a receiver may sign it, or need `@odata.type` first |
 * | the inputs of a trigger that a person or an app starts | the form shows them in that order, and Power Apps passes them by position |
 *
 * Published flows show that the platform keeps the order of all keys. It does not count for what a
 * connector or a child flow is given, for what an app or an agent gets back, for headers, queries
 * and other schemas, for cases, and for actions, whose order is `runAfter`.
 */
const BY_TYPE: Readonly<Record<string, Order>> = {
  appendtoarrayvariable: { inputs: { value: 'value' } },
  appendtostringvariable: { inputs: { value: 'value' } },
  compose: { inputs: 'value' },
  foreach: { foreach: 'value' },
  http: { inputs: { body: 'value' } },
  httpwebhook: { inputs: { subscribe: { body: 'value' }, unsubscribe: { body: 'value' } } },
  initializevariable: { inputs: { variables: { '*': { value: 'value' } } } },
  join: { inputs: { from: 'value' } },
  parsejson: { inputs: { content: 'value' } },
  query: { inputs: { from: 'value' } },
  response: { inputs: { body: 'value' } },
  select: { inputs: { from: 'value', select: 'value' } },
  setvariable: { inputs: { value: 'value' } },
  table: { inputs: { from: 'value' } },
};

const OF_PARAMETERS: Order = { '*': { defaultValue: 'value', value: 'value' } };
const OF_FORM: Order = { inputs: { schema: { properties: 'names' } } };

/** `value`: all keys of a value, however deep; `names`: its own keys; or what is inside, by key. */
type Order = 'value' | 'names' | { readonly [key: string]: Order };

/** An operation of which every key is sorted, but where the order counts. */
export function sortOperation(operation: JsonObject): JsonObject {
  return sort(operation, orderOf(operation)) as JsonObject;
}

function orderOf({ type, kind }: JsonObject): Order | undefined {
  const name = String(type).toLowerCase();
  const isHttp = kind === undefined || /^http$/i.test(String(kind));
  if (name === 'request') return isHttp ? undefined : OF_FORM;
  if (name === 'response' && !isHttp) return undefined;
  return Object.hasOwn(BY_TYPE, name) ? BY_TYPE[name] : undefined;
}

/** The same of a definition's parameters. */
export function sortParameters(parameters: Json): Json {
  return sort(parameters, OF_PARAMETERS);
}

/** An operation with its keys in the order of `other`, but where the order counts and for blocks. */
export function operationInOrderOf(operation: JsonObject, other: Json): Json {
  return inOrderOf(operation, other, { ...orderInside(operation), ...BLOCKS });
}

const BLOCKS = { actions: 'value', else: 'value', default: 'value', cases: 'value' } as const;

function orderInside(operation: JsonObject): Exclude<Order, string> {
  const order = orderOf(operation);
  return typeof order === 'object' ? order : {};
}

/** The same of one parameter. */
export function parameterInOrderOf(parameter: Json, other: Json): Json {
  return inOrderOf(parameter, other, inside(OF_PARAMETERS, '*'));
}

function inOrderOf(value: Json, other: Json | undefined, order: Order | undefined): Json {
  if (order === 'value') return value;
  if (Array.isArray(value)) {
    const others = Array.isArray(other) ? other : [];
    return value.map((each, index) => inOrderOf(each, others[index], inside(order, '*')));
  }
  if (!isObject(value)) return value;
  const first = isObject(other) && order !== 'names' ? Object.keys(other) : [];
  const keys = [...first.filter((key) => Object.hasOwn(value, key)), ...Object.keys(value)];
  return Object.fromEntries(
    [...new Set(keys)].map((key) => [
      key,
      inOrderOf(value[key] as Json, own(other, key), inside(order, key)),
    ]),
  );
}

/** Sorts the keys of every object, however deep; the order of lists means something and stays. */
export function sortKeys(value: Json): Json {
  return sort(value, undefined);
}

/** Sorts an object's own keys, and nothing inside. */
export function byKey(value: JsonObject): JsonObject {
  const keys = Object.keys(value).toSorted();
  return Object.fromEntries(keys.map((key) => [key, value[key] as Json]));
}

function sort(value: Json, order: Order | undefined): Json {
  if (order === 'value') return value;
  if (Array.isArray(value)) return value.map((each) => sort(each, inside(order, '*')));
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  const inOrder = order === 'names' ? keys : keys.toSorted();
  return Object.fromEntries(
    inOrder.map((key) => [key, sort(value[key] as Json, inside(order, key))]),
  );
}

function inside(order: Order | undefined, key: string): Order | undefined {
  if (order === undefined || typeof order === 'string') return undefined;
  return Object.hasOwn(order, key) ? order[key] : order['*'];
}
