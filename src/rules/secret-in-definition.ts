import type { Flow } from '../flow/flow.ts';
import type { Operation } from '../flow/operations.ts';
import { digString, isObject, type Json, type JsonObject, own } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import { isPlaceholder, type Secret, secretIn } from '../secrets/secrets.ts';
import type { FlowRule } from './rule.ts';

/** The message names the kind of secret and its place, and never a character of it. */
export const secretInDefinition: FlowRule = {
  id: 'secret-in-definition',
  subject: 'flow',
  severity: 'error',
  summary: 'A signed URL, key, token or password is written in the definition.',
  *check({ flow }) {
    for (const { holder, path, secret } of secrets(flow)) {
      const message = `${holder} contains ${secret.kind}, which everyone with access to the repository can read; replace it, and read the new one from a connection, a key vault or a secret environment variable`;
      yield { at: path, within: secret.within, message };
    }
  },
};

interface Found {
  /** What holds it, in words. */
  holder: string;
  path: Path;
  secret: Secret;
}

function secrets({ definition, definitionPath, operations }: Flow): Found[] {
  const found: Found[] = [];
  for (const operation of operations) {
    const holder = `\`${operation.name}\``;
    inOperation(operation, (path, secret) => found.push({ holder, path, secret }));
  }
  for (const [key, part] of Object.entries(definition)) {
    if (key === 'triggers' || key === 'actions') continue;
    inValue(part, [...definitionPath, key], key, (path, secret) => {
      const name = path[definitionPath.length + 1];
      const holder = name === undefined ? `the definition's ${key}` : `\`${name}\` in ${key}`;
      found.push({ holder, path, secret });
    });
  }
  return found;
}

type Tell = (path: Path, secret: Secret) => void;

/** Fields with further actions: each of these is an operation of its own. */
const BRANCHES: ReadonlySet<string> = new Set(['actions', 'else', 'cases', 'default']);

/** Its own fields. */
function inOperation({ value, path }: Operation, tell: Tell): void {
  if (!isObject(value)) return;
  const way = [...path];
  for (const key of Object.keys(value)) {
    if (BRANCHES.has(key)) continue;
    way.push(key);
    inValue(value[key] as Json, way, key, tell);
    way.pop();
  }
}

/**
 * `field` is the name of the value's field, by which a password is recognised. `path` belongs to
 * the walk and changes during it: it is copied only for the few values that need one.
 */
function inValue(value: Json, path: (string | number)[], field: string | null, tell: Tell): void {
  if (typeof value === 'string') {
    const secret = secretIn(value, field);
    if (secret !== null) tell([...path], secret);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      inValue(value[index] as Json, path, field, tell);
      path.pop();
    }
  } else if (isObject(value)) {
    inObject(value, path, field, tell);
  }
}

function inObject(
  value: JsonObject,
  path: (string | number)[],
  field: string | null,
  tell: Tell,
): void {
  const hidden = hiddenDefault(value);
  if (hidden !== null) tell([...path, 'defaultValue'], hidden);
  for (const key of Object.keys(value)) {
    if (key === 'defaultValue' && hidden !== null) continue;
    path.push(key);
    inValue(value[key] as Json, path, nameOf(key, value, field), tell);
    path.pop();
  }
}

/** A variable or header has its name beside its value; a parameter has it above its default. */
function nameOf(key: string, holder: Json, above: string | null): string | null {
  if (key === 'value') return digString(holder, 'name') ?? digString(holder, 'key') ?? above;
  return key === 'defaultValue' ? above : key;
}

/** The default of a parameter whose type is secure. */
function hiddenDefault(parameter: Json): Secret | null {
  const type = own(parameter, 'type');
  if (typeof type !== 'string' || !/^secure(?:string|object)$/i.test(type)) return null;
  const text = own(parameter, 'defaultValue');
  if (typeof text !== 'string' || isPlaceholder(text) || text.startsWith('@')) return null;
  return { kind: 'the value of a secret parameter', within: [0, text.length] };
}
