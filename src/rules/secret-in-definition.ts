import type { Flow } from '../flow/flow.ts';
import { digString, isObject, type Json, own } from '../flow/json.ts';
import type { Operation } from '../flow/operations.ts';
import type { Path } from '../flow/pointer.ts';
import { isPlaceholder, type Secret, secretIn } from '../flow/secrets.ts';
import type { FlowRule } from './rule.ts';

/** The message says what there is and where, and never a character of it. */
export const secretInDefinition: FlowRule = {
  id: 'secret-in-definition',
  subject: 'flow',
  severity: 'error',
  summary: 'A signed URL, key, token or password is written out in the definition.',
  *check({ flow }) {
    for (const { holder, path, secret } of secrets(flow)) {
      const message = `${holder} holds ${secret.kind}, which everyone who reads the repository can read; renew it, and take the new one from a connection, or at run time from a key vault or a secret environment variable`;
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

function* secrets({ definition, definitionPath, operations }: Flow): Generator<Found> {
  for (const operation of operations) {
    const holder = `\`${operation.name}\``;
    for (const [path, secret] of inOperation(operation)) yield { holder, path, secret };
  }
  for (const [key, part] of Object.entries(definition)) {
    if (key === 'triggers' || key === 'actions') continue;
    for (const [path, secret] of inValue(part, [...definitionPath, key])) {
      const name = path[definitionPath.length + 1];
      const holder = name === undefined ? `the definition's ${key}` : `\`${name}\` in ${key}`;
      yield { holder, path, secret };
    }
  }
}

/** Its own fields; what stands in its branches is an operation by itself. */
function* inOperation({ value, path }: Operation): Generator<[Path, Secret]> {
  if (!isObject(value)) return;
  for (const [key, part] of Object.entries(value)) {
    if (!['actions', 'else', 'cases', 'default'].includes(key))
      yield* inValue(part, [...path, key]);
  }
}

/** `field` is the name under which the value stands, and by which a password is known. */
function* inValue(
  value: Json,
  path: Path,
  field: string | null = String(path.at(-1)),
): Generator<[Path, Secret]> {
  if (typeof value === 'string') {
    const secret = secretIn(value, field);
    if (secret !== null) yield [path, secret];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* inValue(item, [...path, index], field);
  } else if (isObject(value)) {
    const hidden = hiddenDefault(value);
    if (hidden !== null) yield [[...path, 'defaultValue'], hidden];
    for (const [key, item] of Object.entries(value)) {
      if (key === 'defaultValue' && hidden !== null) continue;
      yield* inValue(item, [...path, key], nameOf(key, value, field));
    }
  }
}

/** A variable or header says its name beside its value; a parameter has it above its default. */
function nameOf(key: string, holder: Json, above: string | null): string | null {
  if (key === 'value') return digString(holder, 'name') ?? digString(holder, 'key') ?? above;
  return key === 'defaultValue' ? above : key;
}

/** The default of a parameter whose type says that it is secret. */
function hiddenDefault(parameter: Json): Secret | null {
  if (!/^secure(?:string|object)$/i.test(digString(parameter, 'type') ?? '')) return null;
  const text = own(parameter, 'defaultValue');
  if (typeof text !== 'string' || isPlaceholder(text) || text.startsWith('@')) return null;
  return { kind: 'the value of a secret parameter', within: [0, text.length] };
}
