import { globMatcher } from '../../wording/glob.ts';
import { contentOf } from './content.ts';
import type { PolicyFileReason } from './file-reasons.ts';
import { dataPolicy } from './make-policy.ts';
import type { DataPolicies, DataPolicy, UnjudgedExport } from './policy.ts';
import { type ExportedPolicy, type ExportFile, readExport, withSettings } from './read-export.ts';

/** A file that `dataPolicies` names, or why there are no bytes of it. */
export type FoundFile = { file: string } & (
  | { bytes: Uint8Array; reason?: never }
  | { reason: PolicyFileReason; bytes?: never }
);

/** A policy, and the file that it is in. */
interface Found {
  file: string;
  exported: ExportedPolicy;
}

/** The data policies of some files, with what is wrong with them, and what cannot be judged. */
export function gatherPolicies(
  globs: readonly string[],
  found: readonly FoundFile[],
): DataPolicies {
  const faults: { file: string; reason: PolicyFileReason }[] = [];
  const exports: ExportFile[] = [];
  for (const { file, bytes, reason } of found) {
    const read = bytes === undefined ? { ok: false as const, reason } : readExport(file, bytes);
    if (read.ok) exports.push(read.export);
    else faults.push({ file, reason: read.reason });
  }
  const all = exports.flatMap(({ file, policies }) =>
    policies.map((exported): Found => ({ file, exported })),
  );
  const whole = all.filter(isWhole);
  const settled = withSettingsAlone(whole, exports);
  const { policies, twice } = once(settled.policies);
  return {
    globs,
    policies,
    unjudged: [
      ...onlyListed(all, whole),
      ...exports.flatMap(({ file, isLegacy }): UnjudgedExport[] =>
        isLegacy ? [{ code: 'data-policy-legacy-export', file }] : [],
      ),
      ...settled.left.map((file): UnjudgedExport => ({ code: 'data-policy-settings-alone', file })),
    ],
    problems: [
      ...missing(globs, found),
      ...[...faults, ...twice].map(({ file, reason }) => ({ path: placeOf(file, globs), reason })),
    ],
  };
}

/** The list of all policies says nothing of connectors. */
function isWhole({ exported: { definition } }: Found): boolean {
  return definition.connectorGroups != null;
}

function* onlyListed(all: readonly Found[], whole: readonly Found[]): Generator<UnjudgedExport> {
  const known = new Set(whole.map(idOf));
  const listed = all.filter((one) => !isWhole(one) && !known.has(idOf(one)));
  for (const [file, those] of Map.groupBy(listed, (one) => one.file)) {
    const policies = those.map(({ exported: { definition } }) => nameOf(definition));
    yield { code: 'data-policy-only-listed', file, policies };
  }
}

function idOf({ exported }: Found): string {
  return exported.definition.name.toLowerCase();
}

function nameOf({ displayName, name }: ExportedPolicy['definition']): string {
  return displayName || name;
}

/** Gives each file of settings to the policy that it belongs to; `left`: those of no known one. */
function withSettingsAlone(
  found: readonly Found[],
  exports: readonly ExportFile[],
): { policies: Found[]; left: string[] } {
  let policies = [...found];
  const left: string[] = [];
  for (const { file, settings } of exports) {
    if (settings === null) continue;
    const owner = ownerOf(file, found);
    if (owner === null) left.push(file);
    policies = policies.map((one) =>
      owner !== null && idOf(one) === owner
        ? { ...one, exported: withSettings(one.exported, settings) }
        : one,
    );
  }
  return { policies, left };
}

/**
 * Settings do not say whose they are: the policy's id is in the name of their file, or there is
 * but one policy in their folder, or the name begins as that of its file.
 */
function ownerOf(file: string, found: readonly Found[]): string | null {
  const name = stemOf(file);
  const named = found.find((one) => name.includes(idOf(one)));
  if (named !== undefined) return idOf(named);
  const near = found.filter((one) => folderOf(one.file) === folderOf(file));
  if (new Set(near.map(idOf)).size === 1) return near[0] === undefined ? null : idOf(near[0]);
  const alike = near.filter((one) => name.startsWith(stemOf(one.file)));
  const longest = Math.max(...alike.map((one) => one.file.length));
  const [best, ...others] = alike.filter((one) => one.file.length === longest);
  return best === undefined || others.length > 0 ? null : idOf(best);
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function stemOf(file: string): string {
  return file
    .slice(folderOf(file).length)
    .replace(/\.json$/i, '')
    .toLowerCase();
}

/** A policy may be in two files if both say the same of it. */
function once(found: readonly Found[]) {
  const policies: DataPolicy[] = [];
  const twice: { file: string; reason: PolicyFileReason }[] = [];
  for (const same of Map.groupBy(found, idOf).values()) {
    const [first, ...others] = same.map(({ file, exported }) => dataPolicy(file, exported));
    if (first === undefined) continue;
    policies.push(first);
    if (others.every((other) => contentOf(other) === contentOf(first))) continue;
    const files = [...new Set(same.map(({ file }) => file))];
    const reason: PolicyFileReason = { code: 'policy-twice', policy: first.name, files };
    twice.push({ file: first.file, reason });
  }
  return { policies, twice };
}

function missing(globs: readonly string[], found: readonly FoundFile[]): DataPolicies['problems'] {
  return globs.flatMap((glob, index) => {
    if (glob.startsWith('!') || found.some(({ file }) => globMatcher(glob)(file))) return [];
    return [{ path: ['dataPolicies', index], reason: { code: 'policy-file-missing', glob } }];
  });
}

function placeOf(file: string, globs: readonly string[]) {
  const index = globs.findIndex((glob) => !glob.startsWith('!') && globMatcher(glob)(file));
  return index === -1 ? ['dataPolicies'] : ['dataPolicies', index];
}
