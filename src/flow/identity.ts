import type { Layout } from './formats.ts';
import { dig, digString, type Json } from './json.ts';

/** Which flow a file says it is. */
export interface Identity {
  displayName: string;
  /** False when the file says its display name itself. */
  namedByFile: boolean;
  description: string | null;
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

const GUID_AT_END = /-[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i;

/** A solution's `<Name>-<GUID>.json` without its guid; `definition.json` is named by its folder. */
function nameOfFile(file: string): string {
  const [base = file, folder] = file.split('/').reverse();
  const name = base.replace(/\.json$/i, '');
  if (/^definition$/i.test(name) && folder) return folder;
  return name.replace(GUID_AT_END, '') || name;
}
