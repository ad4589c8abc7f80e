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
  for (const [part, value] of Object.entries(definition)) {
    if (part === 'triggers' || part === 'actions') continue;
    const search = new SecretSearch([...definitionPath, part], (path, secret) => {
      const name = path[definitionPath.length + 1]?.toString() ?? null;
      found.push({ holder: { part, name }, path, secret });
    });
    if (part === 'parameters') inParameters(value, search);
    else search.value(value, null, part === 'metadata' ? 'text' : 'kept');
  }
  return found;
}

/** Where an operation has no values of its own: further actions, names of actions, types. */
const NO_VALUES: ReadonlySet<string> = new Set([
  ...['actions', 'else', 'cases', 'default', 'tools'],
  ...['type', 'kind', 'runAfter', 'metadata'],
]);

/** What its inputs hold beside values: names of the connector and its operation; types. */
const NO_INPUTS: ReadonlySet<string> = new Set(['host', 'schema', 'retryPolicy']);

function inOperation({ type, value }: Operation, search: SecretSearch): void {
  if (!isObject(value)) return;
  const use = KEEPS.has(type.toLowerCase()) ? 'kept' : 'sent';
  for (const key of Object.keys(value)) {
    if (NO_VALUES.has(key)) continue;
    search.inside(key, () => {
      const part = value[key] as Json;
      if (key !== 'inputs') search.value(part, null, 'text');
      else if (isObject(part)) search.object(part, null, use, NO_INPUTS);
      else search.value(part, null, use);
    });
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

function inParameters(parameters: Json, search: SecretSearch): void {
  if (!isObject(parameters)) return;
  for (const [name, parameter] of Object.entries(parameters)) {
    if (isObject(parameter)) search.inside(name, () => inParameter(name, parameter, search));
  }
}

const VALUES: ReadonlySet<string> = new Set(['defaultValue', 'value', 'allowedValues']);

function inParameter(name: string, parameter: JsonObject, search: SecretSearch): void {
  const isSecret = isSecure(parameter);
  for (const key of Object.keys(parameter)) {
    const value = parameter[key] as Json;
    search.inside(key, () => {
      if (!VALUES.has(key)) search.value(value, null, 'text');
      else if (isSecret && isWrittenOut(value)) search.found(SECURE, value);
      else search.value(value, name, 'kept');
    });
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
