import { dig, digString, isObject, type Json, type JsonObject, own } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import type { JsonReason } from '../json/syntax.ts';
import type { Reason } from '../wording/reason.ts';
import type { FileReadProblem } from '../workspace/read-file.ts';
import { isLogicApp, isLogicAppResource, isOfLogicApps } from './logic-apps.ts';

export type FormatName =
  | 'package'
  | 'live'
  | 'solution'
  | 'arguments'
  | 'definition'
  | 'wrapper'
  | 'dataverse-row';

/** Where a format keeps the parts of a flow. */
export interface FlowLayout {
  format: Exclude<FormatName, 'dataverse-row'>;
  definition: Path;
  /** Null for the formats without references: all come from the map. */
  references: Path | null;
  /** The object that holds the flow's display name and description; null where the format has none. */
  identity: Path | null;
}

/** Why a file that ought to be a flow cannot be read as one. */
export type BadFileReason =
  | JsonReason
  | FileReadProblem
  | Reason<'file-vanished'>
  /** It was a flow before this change, and is none now. */
  | Reason<'flow-lost', { cause: SkipReason }>;

/** Why a file is not a flow. `byDefault`: nobody named the file or wrote a glob that finds it. */
export type SkipReason =
  | Reason<'logic-apps' | 'not-a-flow', { byDefault?: true }>
  | Reason<'zip-archive'>
  | Reason<'file-not-json', { cause: BadFileReason | null; byDefault?: true }>
  | Reason<'folder-unread', { errno: string }>
  /** Of a file that belongs to a solution. `detail`: the parser's words. */
  | Reason<'solution-file-unread', { cause: FileReadProblem }>
  | Reason<'solution-file-undecodable', { encoding: string }>
  | Reason<'solution-file-malformed', { format: 'XML' | 'YAML'; detail: string }>
  | Reason<'solution-file-refused', { what: 'doctype' | 'too-deep' }>;

type Recognised =
  | { kind: 'flow'; layout: FlowLayout }
  /** A Dataverse row: the flow is a document of its own inside the string at `path`. */
  | { kind: 'embedded'; path: Path }
  | { kind: 'skipped'; reason: SkipReason };

interface Format {
  matches(root: JsonObject): boolean;
  result: Recognised;
}

const LOGIC_APPS: Recognised = { kind: 'skipped', reason: { code: 'logic-apps' } };
const NOT_A_FLOW: Recognised = { kind: 'skipped', reason: { code: 'not-a-flow' } };

function flow(
  format: FlowLayout['format'],
  definition: Path,
  references: Path | null,
  identity: Path | null,
): Recognised {
  return { kind: 'flow', layout: { format, definition, references, identity } };
}

const inProperties = (format: FlowLayout['format']) =>
  flow(
    format,
    ['properties', 'definition'],
    ['properties', 'connectionReferences'],
    ['properties'],
  );

/** The first match decides. Source of marks and order: 584 published flows. */
const FORMATS: readonly Format[] = [
  { matches: isLogicAppResource, result: LOGIC_APPS },
  { matches: isMacro, result: NOT_A_FLOW },
  { matches: isPackage, result: inProperties('package') },
  { matches: isLive, result: inProperties('live') },
  { matches: isSolution, result: inProperties('solution') },
  { matches: isLogicApp, result: LOGIC_APPS },
  {
    matches: (root) => !isDeployed(root) && isOfLogicApps(own(root, 'definition') ?? root),
    result: LOGIC_APPS,
  },
  {
    matches: (root) => isObject(own(root, 'definition')) && hasReferences(root),
    result: flow('arguments', ['definition'], ['connectionReferences'], []),
  },
  { matches: isBareDefinition, result: flow('definition', [], null, null) },
  {
    matches: (root) => isWorkflow(own(root, 'definition')),
    result: flow('wrapper', ['definition'], null, []),
  },
  {
    matches: (root) => digString(root, 'clientdata') !== null,
    result: { kind: 'embedded', path: ['clientdata'] },
  },
];

/** The format of a JSON document, or why it is not a Power Automate flow. */
export function recognise(root: Json): Recognised {
  const format = isObject(root) ? FORMATS.find(({ matches }) => matches(root)) : undefined;
  return format?.result ?? NOT_A_FLOW;
}

/** A macro of Dynamics 365's productivity tools, which a solution keeps beside its flows. */
function isMacro(root: JsonObject): boolean {
  return /^CDSClientAutomation$/i.test(digString(root, 'subcategory') ?? '');
}

/** Arguments of a deployment, which name the environment or the flow. */
function isDeployed(root: JsonObject): boolean {
  return ['environmentName', 'flowName'].some((name) => digString(root, name) !== null);
}

function isPackage(root: JsonObject): boolean {
  return hasDefinition(root) && /^Microsoft\.Flow\/flows$/i.test(digString(root, 'type') ?? '');
}

function isLive(root: JsonObject): boolean {
  return (
    hasDefinition(root) &&
    (/^Microsoft\.ProcessSimple\/environments\/flows$/i.test(digString(root, 'type') ?? '') ||
      digString(root, 'properties', 'state') !== null ||
      /shared_logicflows$/i.test(digString(root, 'properties', 'apiId') ?? ''))
  );
}

function isSolution(root: JsonObject): boolean {
  const properties = own(root, 'properties');
  const carriesReferences = isObject(properties) && hasReferences(properties);
  return hasDefinition(root) && (carriesReferences || isWorkflow(dig(properties, 'definition')));
}

function isBareDefinition(root: JsonObject): boolean {
  const marked =
    (digString(root, '$schema') ?? '').includes('workflowdefinition.json') ||
    digString(root, 'contentVersion') !== null;
  return marked && isObject(own(root, 'triggers')) && isObject(own(root, 'actions'));
}

function isWorkflow(definition: Json | undefined): boolean {
  return isObject(own(definition, 'triggers')) && isObject(own(definition, 'actions'));
}

function hasDefinition(root: JsonObject): boolean {
  return isObject(dig(root, 'properties', 'definition'));
}

/**
 * True for an array as well: the file is still a flow, and a rule reports that its keys are lost.
 */
function hasReferences(holder: JsonObject): boolean {
  const references = own(holder, 'connectionReferences');
  return isObject(references) || Array.isArray(references);
}
