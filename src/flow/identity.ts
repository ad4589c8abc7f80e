import { digAlong, digString, type Json } from '../json/json.ts';
import type { FlowLayout } from './formats.ts';

/** Which flow a file claims to be. */
export interface FileIdentity {
  displayName: string;
  /** False when the file contains its display name. */
  namedByFile: boolean;
  description: string | null;
  /** Every guid, in lower case, that the file or its name gives the flow, for any environment. */
  guids: readonly string[];
  /**
   * Its guid in every environment that imported its solution, in lower case; null where the file
   * does not say it.
   */
  workflowId: string | null;
  /** The environment that the flow was read from, and its guid there. */
  origin: { environmentName: string; flowName: string } | null;
}

/**
 * Reads a flow's identity from the document `root`, and its name from the file's name where the
 * document has none.
 */
export function identityOf(file: string, root: Json, layout: FlowLayout): FileIdentity {
  const holder = layout.identity === null ? undefined : digAlong(root, layout.identity.map(String));
  const displayName = digString(holder, 'displayName') || null;
  return {
    displayName: displayName ?? nameOfFile(file),
    namedByFile: displayName === null,
    description: digString(holder, 'description'),
    guids: [...guidsInName(file), ...ownGuids(root)],
    workflowId: layout.format === 'solution' ? workflowIdIn(file) : null,
    origin: originOf(root, layout),
  };
}

/** Only a live flow and deploy arguments name the flow's guid and also its environment. */
function originOf(root: Json, { identity }: FlowLayout): FileIdentity['origin'] {
  const asArguments = identity?.length === 0;
  const environmentName = asArguments
    ? digString(root, 'environmentName')
    : (digString(root, 'properties', 'environment', 'name') ??
      /\/environments\/([^/]+)\/flows\//i.exec(digString(root, 'id') ?? '')?.[1] ??
      null);
  const flowName = digString(root, asArguments ? 'flowName' : 'name');
  return environmentName && flowName ? { environmentName, flowName } : null;
}

/** The key of a file's own guid: deploy arguments and the platform write different ones. */
export function identityKeyOf({ format }: { format: string }): string {
  return format === 'arguments' ? 'flowName' : 'name';
}

const GUID_AT_END = /-[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i;

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The guids in what names a file. */
export function guidsInName(file: string): string[] {
  return guidsOf(namePart(file));
}

/** The guids in a text, in lower case. */
export function guidsOf(text: string): string[] {
  if (text.length < LENGTH_OF_GUID) return [];
  return (text.match(GUID) ?? []).map((guid) => guid.toLowerCase());
}

const LENGTH_OF_GUID = 36;

/** The guid at the end of what names an unpacked flow, `<Name>-<GUID>`. */
function workflowIdIn(file: string): string | null {
  return GUID_AT_END.exec(namePart(file))?.[0].slice(1).toLowerCase() ?? null;
}

/** `name` in what the platform exports, `flowName` in deploy arguments, `workflowid` in a row. */
export function ownGuids(root: Json): string[] {
  const texts = ['name', 'flowName', 'workflowid'].map((key) => digString(root, key) ?? '');
  return texts.flatMap(guidsOf);
}

/** A solution's `<Name>-<GUID>` without the guid. */
function nameOfFile(file: string): string {
  const name = namePart(file);
  return name.replace(GUID_AT_END, '') || name;
}

/**
 * What names a file: its own name, but the folder of a package's `definition.json`, and that of
 * `workflows/<Name>-<GUID>/workflow.json` in Copilot Studio's clone of an agent.
 */
function namePart(file: string): string {
  const [base = file, folder, above = ''] = file.split('/').reverse();
  const isNamedByFolder =
    /^definition\.json$/i.test(base) ||
    (/^workflow\.json$/i.test(base) && /^workflows$/i.test(above));
  return isNamedByFolder && folder ? folder : base.replace(/\.json$/i, '');
}
