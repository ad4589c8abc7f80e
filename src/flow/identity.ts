import { dig, digString, type Json } from '../json/json.ts';
import type { Layout } from './formats.ts';

/** Which flow a file says it is. */
export interface Identity {
  displayName: string;
  /** False when the file says its display name itself. */
  namedByFile: boolean;
  description: string | null;
  /** Every guid, in lower case, that the file or its name gives the flow, in whatever environment. */
  guids: readonly string[];
  /** The environment that the flow was read in, and its guid there. */
  origin: { environmentName: string; flowName: string } | null;
}

/** Reads a flow's identity from the document `root`, and its name from the file's where it has none. */
export function identityOf(file: string, root: Json, layout: Layout): Identity {
  const holder = layout.identity === null ? undefined : dig(root, ...layout.identity.map(String));
  const displayName = digString(holder, 'displayName') || null;
  return {
    displayName: displayName ?? nameOfFile(file),
    namedByFile: displayName === null,
    description: digString(holder, 'description'),
    guids: [...guidsInName(file), ...ownGuids(root)],
    origin: originOf(root, layout),
  };
}

/** Only a live flow and deploy arguments name an environment beside the flow's own guid. */
function originOf(root: Json, { identity }: Layout): Identity['origin'] {
  const asArguments = identity?.length === 0;
  const environmentName = asArguments
    ? digString(root, 'environmentName')
    : (digString(root, 'properties', 'environment', 'name') ??
      /\/environments\/([^/]+)\/flows\//i.exec(digString(root, 'id') ?? '')?.[1] ??
      null);
  const flowName = digString(root, asArguments ? 'flowName' : 'name');
  return environmentName && flowName ? { environmentName, flowName } : null;
}

/** The key of a file's own guid, as deploy arguments write it and as the platform does. */
export function identityKeyOf({ format }: { format: string }): string {
  return format === 'arguments' ? 'flowName' : 'name';
}

const GUID_AT_END = /-[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i;

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The guids in a file's name, and in the folder of a package's `definition.json`. */
export function guidsInName(file: string): string[] {
  const [base = '', folder = ''] = file.split('/').reverse();
  const named = /^definition\.json$/i.test(base) ? folder : base;
  return (named.match(GUID) ?? []).map((guid) => guid.toLowerCase());
}

/** `name` in what the platform exports, `flowName` in deploy arguments, `workflowid` in a row. */
export function ownGuids(root: Json): string[] {
  const texts = ['name', 'flowName', 'workflowid'].map((key) => digString(root, key) ?? '');
  return texts.flatMap((text) => (text.match(GUID) ?? []).map((guid) => guid.toLowerCase()));
}

/** A solution's `<Name>-<GUID>.json` without its guid; `definition.json` is named by its folder. */
function nameOfFile(file: string): string {
  const [base = file, folder] = file.split('/').reverse();
  const name = base.replace(/\.json$/i, '');
  if (/^definition$/i.test(name) && folder) return folder;
  return name.replace(GUID_AT_END, '') || name;
}
