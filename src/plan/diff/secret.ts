import { isSecure } from '../../flow/parameters.ts';
import { digString, isObject, type Json, own } from '../../json/json.ts';
import { memo } from '../../json/memo.ts';
import { withoutNamedSecrets } from '../../secrets/named-secrets.ts';
import { looksLikeSecret } from '../../secrets/suspicious-shapes.ts';

/** Shown instead of a secret value. */
export const SECRET = '(secret)';

/** Names of fields that hold a secret when their value is a literal. */
const NAMES =
  /pass(?:word|wd|phrase|code)|^pwd$|secret|token|credential|authorization|cookie|signature|^sig$|^sas$|^pfx$|connection-?string|(?:api|access|account|subscription|functions?|shared|private|signing|client|encryption|master|host)[-_ ]?key|(?<![a-z])pin(?:[-_ ]?(?:code|number))?$/i;
const ENDS_IN_PIN = /[a-z\d]Pin(?:Code|Number)?$/;
const MOST_NAMES = 2_000;
const isName = memo(MOST_NAMES, (name) => NAMES.test(name) || ENDS_IN_PIN.test(name));

/**
 * Names in a query, such as that of an Azure function's address; connectors use `key` for a path.
 */
const QUERY_NAMES = /^(?:code|key|sig)$/i;
const QUERY_PATH = /[/.]?queries[/.](?:code|key|sig)$/i;

/** Reads a value from elsewhere, such as `@parameters('key')`, and contains none itself. */
const READS = /^@\{?[a-z]+\((?:'[^']*')?\)(?:\??\[(?:'[^']*'|\d+)\])*\}?$/i;

/** Which values of a part are secret, by its declaration or by its name. */
export type Sensitivity = 'plain' | 'parameter' | 'operation' | 'inputs';

const HOLDERS: Record<Sensitivity, readonly string[]> = {
  plain: [],
  parameter: ['defaultValue', 'value', 'allowedValues'],
  operation: [],
  inputs: ['inputs'],
};

/**
 * Fields of an operation without secret values: names of actions and fields, statuses and types.
 */
const NO_VALUES: ReadonlySet<string> = new Set(['/type', '/kind', '/runAfter', '/inputs/schema']);

/** True for a secure parameter, and for one with a name like a secret. */
export function sensitivityOfParameter(name: string, ...versions: Json[]): Sensitivity {
  return versions.some(isSecure) || isName(name) ? 'parameter' : 'plain';
}

/** True for a Compose action with a name like a secret. */
export function sensitivityOfOperation(name: string, type: string): Sensitivity {
  return /^compose$/i.test(type) && isName(name) ? 'inputs' : 'operation';
}

/** The part with every secret in it replaced: found first by its place, then by its form. */
export function masked(part: Json, sensitivity: Sensitivity): Json {
  const isOperation = sensitivity === 'operation' || sensitivity === 'inputs';
  const form = hide(part, { ...TOP, at: isOperation ? '' : null });
  if (!isObject(form)) return form;
  const held = HOLDERS[sensitivity].filter((key) => own(form, key) !== undefined);
  return { ...form, ...Object.fromEntries(held.map((key) => [key, SECRET])) };
}

/** What the place of a value says about it. */
interface ValueContext {
  /**
   * A pointer from the operation that it belongs to; null elsewhere, and where it is too deep to
   * matter.
   */
  at: string | null;
  isNamed: boolean;
  inAuthentication: boolean;
  inQueries: boolean;
}

const TOP: ValueContext = { at: null, isNamed: false, inAuthentication: false, inQueries: false };

function hide(value: Json, place: ValueContext): Json {
  if (place.at !== null && NO_VALUES.has(place.at)) return value;
  if (typeof value === 'string') return isSecret(value, place.isNamed) ? SECRET : value;
  if (typeof value === 'number') return place.isNamed ? SECRET : value;
  if (Array.isArray(value)) return value.map((each) => hide(each, { ...place, at: null }));
  if (!isObject(value)) return value;
  const isAbout = ABOUT.some((key) => isName(digString(value, key) ?? ''));
  const entries = Object.entries(value).map(([key, inner]) => {
    return [key, hide(inner, placeOf(key, isAbout, place))];
  });
  return Object.fromEntries(entries);
}

function placeOf(key: string, isAbout: boolean, above: ValueContext): ValueContext {
  const { inAuthentication, inQueries } = above;
  const name = key.toLowerCase();
  const isValue = name === 'value' && (isAbout || inAuthentication);
  const isQuery = (inQueries && QUERY_NAMES.test(key)) || QUERY_PATH.test(key);
  const isPlace = above.at !== null && above.at.length <= DEEPEST_PLACE && !key.includes('/');
  return {
    at: isPlace ? `${above.at}/${key}` : null,
    // All parts of a secret are secret: `"credentials": {"user": …, "value": …}`.
    isNamed: above.isNamed || isName(key) || isValue || isQuery,
    inAuthentication: inAuthentication || name === 'authentication',
    inQueries: name === 'queries',
  };
}

/** The pointers in `NO_VALUES` are not deeper than this. */
const DEEPEST_PLACE = 10;

/** `{"name": "ApiKey", "value": "…"}`: the name says what the value is. */
const ABOUT = ['name', 'Name', 'key', 'Key'];

function isSecret(text: string, isNamed: boolean): boolean {
  if (isNamed && text !== '' && !READS.test(text)) return true;
  return looksLikeSecret(text) || withoutNamedSecrets(text) !== text;
}
