import { isObject, type Json, type JsonObject } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import { isPlaceholder, isReference } from '../secrets/looks.ts';
import { SecretSearch } from '../secrets/search.ts';
import type { Secret } from '../secrets/secret-shapes.ts';
import type { Flow } from './flow.ts';
import type { Operation } from './operations.ts';
import { isSecure } from './parameters.ts';

/** A secret that is written in a definition. */
export interface WrittenSecret {
  /** What holds it: an operation, or another part of the definition and the name in it. */
  holder: { operation: string } | { part: string; name: string | null };
  path: Path;
  secret: Secret;
}

/** Every secret of a flow. Where a value is decides whether its name counts. */
export function writtenSecrets({ definition, definitionPath, operations }: Flow): WrittenSecret[] {
  const found: WrittenSecret[] = [];
  for (const operation of operations) {
    const holder = { operation: operation.name };
    const search = new SecretSearch(operation.path, (path, secret) =>
      found.push({ holder, path, secret }),
    );
    inOperation(operation, search);
  }
  for (const part in definition) {
    if (part === 'triggers' || part === 'actions') continue;
    const value = definition[part] as Json;
    const tell = (path: Path, secret: Secret) => {
      const name = path[definitionPath.length + 1]?.toString() ?? null;
      found.push({ holder: { part, name }, path, secret });
    };
    if (part === 'parameters') inParameters(value, [...definitionPath, part], tell);
    else {
      const use = part === 'metadata' ? 'text' : 'kept';
      new SecretSearch(definitionPath, tell).at(part, value, null, use);
    }
  }
  return found;
}

type Tell = (path: Path, secret: Secret) => void;

/** Where an operation has no values of its own: further actions, names of actions, types. */
const NO_VALUES: ReadonlySet<string> = new Set([
  ...['actions', 'else', 'cases', 'default', 'tools'],
  ...['type', 'kind', 'runAfter', 'metadata'],
]);

/** What its inputs hold beside values: names of the connector and its operation; types. */
const NO_INPUTS: ReadonlySet<string> = new Set(['host', 'schema', 'retryPolicy']);

function inOperation({ lowerType, value }: Operation, search: SecretSearch): void {
  if (!isObject(value)) return;
  const use = KEEPS.has(lowerType) ? 'kept' : 'sent';
  for (const key in value) {
    if (NO_VALUES.has(key)) continue;
    const part = value[key] as Json;
    if (key !== 'inputs') search.at(key, part, null, 'text');
    else if (isObject(part)) search.fields(key, part, use, NO_INPUTS);
    else search.at(key, part, null, use);
  }
}

/** Types of actions that work on a value within the flow; all others send it somewhere. */
const KEEPS: ReadonlySet<string> = new Set(
  [
    'appendtoarrayvariable appendtostringvariable compose decrementvariable expression foreach if',
    'incrementvariable initializevariable join parsejson query scope select setvariable switch',
    'table terminate until wait',
  ].flatMap((types) => types.split(' ')),
);

function inParameters(parameters: Json, at: Path, tell: Tell): void {
  if (!isObject(parameters)) return;
  for (const name in parameters) {
    const parameter = parameters[name];
    if (isObject(parameter)) inParameter(name, parameter, new SecretSearch([...at, name], tell));
  }
}

const VALUES: ReadonlySet<string> = new Set(['defaultValue', 'value', 'allowedValues']);

function inParameter(name: string, parameter: JsonObject, search: SecretSearch): void {
  const isSecret = isSecure(parameter);
  for (const key in parameter) {
    const value = parameter[key] as Json;
    if (!VALUES.has(key)) search.at(key, value, null, 'text');
    else if (isSecret && isWrittenOut(value)) search.found(key, SECURE, value);
    else search.at(key, value, name, 'kept');
  }
}

const SECURE = 'the value of a secret parameter';

/** The type of the parameter says that it is secret. */
function isWrittenOut(value: Json): value is string {
  return (
    typeof value === 'string' &&
    !isPlaceholder(value) &&
    !isReference(value) &&
    !value.startsWith('@')
  );
}
