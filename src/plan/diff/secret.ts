import { digString, isObject, type Json, own } from '../../flow/json.ts';
import { isSecure } from '../../flow/parameters.ts';

/** Stands where a value is not shown. */
export const SECRET = '(secret)';

/** Names of fields that hold a secret when their value is written out. */
const NAMES =
  /pass(?:word|wd|phrase|code)|^pwd$|secret|token|credential|authorization|cookie|signature|^sig$|^sas$|^pfx$|connection-?string|(?:api|access|account|subscription|functions?|shared|private|signing|client|encryption|master|host)[-_ ]?key/i;

/** What holds a secret wherever it stands: for showing, a doubt is enough. */
const SHAPES: readonly RegExp[] = [
  /\bsig(?:=|%3d)/i,
  /[?&;](?:code|key|token|access_token|refresh_token|id_token|password|pwd|client_secret|api[-_]?key|subscription-key)=[^&\s@{}]{6,}/i,
  /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd)\s*=\s*[^;\s@{}]{3,}/i,
  /\beyJ[\w-]{8,}/,
  /\b(?:Bearer|Basic|SharedKey)\s+[\w.~+/=-]{8,}/i,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|xox[abeoprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|sk-[\w-]{16,})/,
  /[\w.~-]{3}\dQ~[\w.~-]{30,}/,
  /:\/\/[^\s/:@'"?#]+:[^\s/@'"?#]+@/,
  /webhook\.office\.com|outlook\.office\.com\/webhook|hooks\.slack\.com\/services|discord(?:app)?\.com\/api\/webhooks/i,
  /"[^"]{0,40}(?:password|secret|token|api_?key)[^"]{0,40}"\s{0,9}:\s{0,9}"[^"@]{3}/i,
  /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{38,}={1,2}(?![\w=])/,
  /(?<![\w/])(?=[a-z]*[A-Z\d])(?=[a-zA-Z]*\d)(?=[a-z\d]*[A-Z])(?=[A-Z\d]*[a-z])[A-Za-z\d]{40,}(?![\w/])/,
];

/** Reads a value from elsewhere, such as `@parameters('key')`, and holds none itself. */
const READS = /^@\{?[a-z]+\((?:'[^']*')?\)(?:\??\[(?:'[^']*'|\d+)\])*\}?$/i;

/** What of a part is a secret by its declaration or by its name. */
export type Sensitivity = 'plain' | 'parameter' | 'inputs';

const HOLDERS: Record<Sensitivity, readonly string[]> = {
  plain: [],
  parameter: ['defaultValue', 'value', 'allowedValues'],
  inputs: ['inputs'],
};

/** A secure parameter, and one that is named like a secret. */
export function sensitivityOfParameter(name: string, ...versions: Json[]): Sensitivity {
  return versions.some(isSecure) || NAMES.test(name) ? 'parameter' : 'plain';
}

/** A Compose action that is named like a secret. */
export function sensitivityOfOperation(name: string, type: string): Sensitivity {
  return /^compose$/i.test(type) && NAMES.test(name) ? 'inputs' : 'plain';
}

/** The part with every secret in it replaced. */
export function masked(part: Json, sensitivity: Sensitivity): Json {
  const form = hide(part, false, false);
  if (!isObject(form)) return form;
  const held = HOLDERS[sensitivity].filter((key) => own(form, key) !== undefined);
  return { ...form, ...Object.fromEntries(held.map((key) => [key, SECRET])) };
}

function hide(value: Json, isNamed: boolean, inAuthentication: boolean): Json {
  if (typeof value === 'string') return isSecret(value, isNamed) ? SECRET : value;
  if (typeof value === 'number') return isNamed ? SECRET : value;
  if (Array.isArray(value)) return value.map((each) => hide(each, isNamed, inAuthentication));
  if (!isObject(value)) return value;
  const isAbout = ABOUT.some((key) => NAMES.test(digString(value, key) ?? ''));
  const entries = Object.entries(value).map(([key, inner]) => {
    const isValue = /^value$/i.test(key) && (isAbout || inAuthentication);
    const inside = inAuthentication || /^authentication$/i.test(key);
    return [key, hide(inner, NAMES.test(key) || isValue, inside)];
  });
  return Object.fromEntries(entries);
}

/** `{"name": "ApiKey", "value": "…"}`: the one tells what the other is. */
const ABOUT = ['name', 'Name', 'key', 'Key'];

function isSecret(text: string, isNamed: boolean): boolean {
  if (isNamed && text !== '' && !READS.test(text)) return true;
  return SHAPES.some((shape) => shape.test(text));
}
