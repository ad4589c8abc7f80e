import { DOMAINS } from '../../map/organisation.ts';
import type { MapReason, OldMapProblem } from '../../map/problems.ts';
import type { FieldFault } from '../../map/schema.ts';
import { type Words, worded } from '../../wording/reason.ts';
import { quote } from '../../wording/spelling.ts';
import { policyFileWords } from './data-policy-file.ts';
import { fileReadWords } from './file.ts';
import { GLOB_FAULTS } from './glob.ts';
import { jsonWords } from './json.ts';

const FIELD_FAULTS: Record<FieldFault, string> = {
  'path-outside': 'must be a path from the root of the repository, and not lead out of it',
  'not-an-organisation': `must be the address of an organisation in Dataverse, such as https://contoso.crm4.dynamics.com: https, and a host under ${DOMAINS.join(', ')}`,
  'globs-only-exclude': 'must name flows, such as flows/**/*.json, and not only exclude some',
  'not-a-pointer':
    'must be an RFC 6901 pointer, such as /definition/actions/Send/inputs/parameters/to, with ~1 for a slash and ~0 for a tilde',
  'pointer-outside-definition':
    'must lead into the definition, /definition/…: bindings, name and state are always compared',
  'pointer-to-all': 'must name an operation, a parameter or a part of one, and not all of them',
};

const FAULTS: Record<string, string> = { ...GLOB_FAULTS, ...FIELD_FAULTS };

const KINDS: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  string: 'a text in quotes',
};

const mapWords: Words<MapReason> = {
  ...jsonWords,
  ...fileReadWords,
  'map-field-type': ({ field, expected, isMissing }) =>
    `${named(field)} ${must(isMissing)} be ${KINDS[expected] ?? `a ${expected}`}`,
  'map-field-value': ({ field, values, isMissing }) =>
    `${named(field)} ${must(isMissing)} be ${values.join(' or ')}`,
  'map-field-day': ({ field }) => `${named(field)} must be a day, written YYYY-MM-DD`,
  'map-field-empty': ({ field }) => `${named(field)} must not be empty`,
  'map-field-long': ({ field }) => `${named(field)} is too long`,
  'map-field-refused': ({ field, fault }) => `${named(field)} ${FAULTS[fault] ?? 'is not allowed'}`,
  'map-field-invalid': ({ field }) => `${named(field)} is not what the schema of the map asks for`,
  'map-field-unknown': (unknown) => `unknown field ${quote(unknown.name)}${advice(unknown)}`,
  'map-rule-unknown': (unknown) => `there is no rule ${quote(unknown.name)}${advice(unknown)}`,
  'map-reference-twice': ({ name }) =>
    `the connection reference ${quote(name)} appears twice; only the last would count`,
  'map-without-environment': () =>
    'a settings file of `pac` names no environment; set the input `environment` to the id of the one that it is for',
};

function named(field: string | null): string {
  return field === null ? 'the map' : quote(field);
}

function must(isMissing: boolean): string {
  return isMissing ? 'is missing and must' : 'must';
}

function advice({ near, known }: { near: string | null; known: readonly string[] }): string {
  return near === null ? `; known here: ${known.join(', ')}` : `; did you mean ${quote(near)}?`;
}

/** Why the map cannot be read: the message of the rule `map-invalid`. */
export function mapMessage(reason: MapReason): string {
  return worded(mapWords, reason);
}

/** Where something else needs a readable map. */
export function invalidMapMessage(mapFile: string): string {
  return `${mapFile} is invalid; see \`flowgate check\`, and correct it first`;
}

/** Where the map is a settings file, and `what` would be written into it. */
export function settingsFileMessage(mapFile: string, what: string): string {
  return `${mapFile} is a settings file of \`pac\`, which has no place for ${what}`;
}

/** For the rule `base-map-invalid`, and for the note that an older map judges. */
export const oldMapWords: Words<OldMapProblem> = {
  'path-is-folder': () => 'it is a folder',
  'path-without-file': () => 'it is a submodule, or a link that leads to no file',
  'path-through-link': ({ folder }) => `${folder} is a link or a submodule, not a folder`,
  'path-too-large': ({ megabytes }) => `it has over ${megabytes} MB`,
  'map-unreadable': ({ cause }) => (cause === null ? 'it is not valid' : mapMessage(cause)),
  'data-policy-unreadable': ({ cause }) => `its dataPolicies: ${worded(policyFileWords, cause)}`,
};
