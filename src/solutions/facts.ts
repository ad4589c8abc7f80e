import { guidsOf } from '../flow/identity.ts';
import { dig, digString, type Json, own } from '../json/json.ts';

/** An element of XML: its attributes, and the texts of its children by name. */
export interface SolutionElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  texts: Map<string, string>;
}

/** What a solution's file says about one flow. */
export interface FlowRecord {
  /** In lower case. */
  guid: string | null;
  /** The name of its JSON file, in lower case. */
  jsonFile: string | null;
  displayName: string | null;
  state: 'Started' | 'Stopped' | null;
  isAgentFlow: boolean;
}

/** A connection reference: its logical name in lower case, and the id of its connector. */
export interface RegisteredReference {
  logicalName: string;
  connectorId: string;
}

/** The elements of XML that are looked for. */
export const ELEMENTS = {
  flow: 'Workflow',
  reference: 'connectionreference',
  solution: 'SolutionManifest',
} as const;

/** The flow in an element `Workflow` of `.json.data.xml`, or of an extracted `customizations.xml`. */
export function recordInXml({ attributes, texts }: SolutionElement): FlowRecord {
  return recordOf({
    guid: attributes.WorkflowId,
    displayName: attributes.Name,
    jsonFile: texts.get('JsonFileName'),
    state: texts.get('StateCode'),
    kind: texts.get('ModernFlowType'),
  });
}

/** The flow in a `workflow.yml`, or in the `metadata.yml` of Copilot Studio's clone of an agent. */
export function recordInYaml(document: Json): FlowRecord {
  const workflow = own(document, 'Workflow');
  if (workflow === undefined) return recordInMetadata(document);
  return recordOf({
    guid: digString(workflow, '@WorkflowId'),
    displayName: digString(workflow, '@Name'),
    jsonFile: digString(workflow, 'JsonFileName'),
    state: digString(workflow, 'StateCode'),
    kind: digString(workflow, 'ModernFlowType'),
  });
}

function recordInMetadata(document: Json): FlowRecord {
  return recordOf({
    guid: digString(document, 'workflowId'),
    displayName: digString(document, 'name'),
    jsonFile: digString(document, 'jsonFileName'),
    state: digString(document, 'stateCode'),
    kind: digString(document, 'modernFlowType'),
  });
}

type Texts = Record<
  'guid' | 'displayName' | 'jsonFile' | 'state' | 'kind',
  string | null | undefined
>;

const STATES: Readonly<Record<string, FlowRecord['state']>> = { 0: 'Stopped', 1: 'Started' };
/** `ModernFlowType`: 0 a cloud flow, 1 of Copilot Studio, 2 of Microsoft 365 Copilot. */
const AGENT_FLOWS = ['1', '2'];

function recordOf({ guid, displayName, jsonFile, state, kind }: Texts): FlowRecord {
  return {
    guid: guidsOf(guid ?? '')[0] ?? null,
    displayName: displayName?.trim() || null,
    jsonFile: jsonFile?.trim().split(/[\\/]/).at(-1)?.toLowerCase() || null,
    state: STATES[state?.trim() ?? ''] ?? null,
    isAgentFlow: AGENT_FLOWS.includes(kind?.trim() ?? ''),
  };
}

/** Null for an element that looks alike. */
export function referenceInXml({ attributes, texts }: SolutionElement): RegisteredReference | null {
  return referenceOf(attributes.connectionreferencelogicalname, texts.get('connectorid'));
}

/** The reference in a `connectionreference.yml`, or all in a `connectionreferences.mcs.yml`. */
export function referencesInYaml(document: Json): RegisteredReference[] {
  const one = own(document, 'connectionreference');
  const cloned = own(document, 'connectionReferences');
  return [
    referenceOf(digString(one, '@connectionreferencelogicalname'), digString(one, 'connectorid')),
    ...(Array.isArray(cloned) ? cloned.map(clonedReference) : []),
  ].filter((reference) => reference !== null);
}

function clonedReference(each: Json): RegisteredReference | null {
  return referenceOf(
    digString(each, 'connectionReferenceLogicalName'),
    digString(each, 'connectorId'),
  );
}

function referenceOf(
  name: string | null | undefined,
  id: string | null | undefined,
): RegisteredReference | null {
  const [logicalName, connectorId] = [name?.trim().toLowerCase(), id?.trim()];
  return logicalName && connectorId ? { logicalName, connectorId } : null;
}

/** The unique name in a `Solution.xml`. */
export function solutionInXml({ texts }: SolutionElement): string | null {
  return texts.get('UniqueName')?.trim() || null;
}

/** The unique name in a `solution.yml`. */
export function solutionInYaml(document: Json): string | null {
  const name = digString(document, 'ImportExportXml', 'SolutionManifest', 'UniqueName');
  return name?.trim() || null;
}

/** The paths in a `solutioncomponents.yml`, in lower case. */
export function componentsInYaml(document: Json): string[] {
  const components = dig(document, 'SolutionComponents', 'Component');
  const all = Array.isArray(components) ? components : [components];
  return all.flatMap((one) => digString(one, '@path')?.toLowerCase() ?? []);
}
