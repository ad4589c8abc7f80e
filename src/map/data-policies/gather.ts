import { globMatcher } from '../../wording/glob.ts';
import { policyContent } from './content.ts';
import type { PolicyFileReason } from './file-reason.ts';
import { makePolicy } from './make-policy.ts';
import type { DataPolicies, DataPolicy, UncheckedExport } from './policy.ts';
import { type ExportedPolicy, type ExportFile, readExport, withSettings } from './read-export.ts';

/** A file that `dataPolicies` names, with its bytes or the reason why it has none. */
export type FoundFile = { file: string } & (
  | { bytes: Uint8Array; reason?: never }
  | { reason: PolicyFileReason; bytes?: never }
);

/** A policy and its file. */
interface Found {
  file: string;
  exported: ExportedPolicy;
}

/** The data policies in some files, the problems of the files, and what cannot be checked. */
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
  const complete = all.filter(isComplete);
  const assigned = assignSettings(complete, exports);
  const { policies, duplicates } = withoutDuplicates(assigned.policies);
  return {
    globs,
    policies,
    unchecked: [
      ...onlyListed(all, complete),
      ...exports.flatMap(({ file, isLegacy }): UncheckedExport[] =>
        isLegacy ? [{ code: 'data-policy-legacy-export', file }] : [],
      ),
      ...assigned.unassigned.map(
        (file): UncheckedExport => ({ code: 'data-policy-settings-unassigned', file }),
      ),
    ],
    problems: [
      ...missing(globs, found),
      ...[...faults, ...duplicates].map(({ file, reason }) => ({
        path: placeOf(file, globs),
        reason,
      })),
    ],
  };
}

/** False for the list of all policies, which has no connectors. */
function isComplete({ exported: { definition } }: Found): boolean {
  return definition.connectorGroups != null;
}

function* onlyListed(
  all: readonly Found[],
  complete: readonly Found[],
): Generator<UncheckedExport> {
  const known = new Set(complete.map(idOf));
  const listed = all.filter((one) => !isComplete(one) && !known.has(idOf(one)));
  for (const [file, found] of Map.groupBy(listed, (one) => one.file)) {
    const policies = found.map(({ exported: { definition } }) => nameOf(definition));
    yield { code: 'data-policy-only-listed', file, policies };
  }
}

function idOf({ exported }: Found): string {
  return exported.definition.name.toLowerCase();
}

function nameOf({ displayName, name }: ExportedPolicy['definition']): string {
  return displayName || name;
}

/** Adds each file of settings to its policy; `unassigned`: the files whose policy is unknown. */
function assignSettings(
  found: readonly Found[],
  exports: readonly ExportFile[],
): { policies: Found[]; unassigned: string[] } {
  let policies = [...found];
  const unassigned: string[] = [];
  for (const { file, settings } of exports) {
    if (settings === null) continue;
    const owner = ownerOf(file, found);
    if (owner === null) unassigned.push(file);
    policies = policies.map((one) =>
      owner !== null && idOf(one) === owner
        ? { ...one, exported: withSettings(one.exported, settings) }
        : one,
    );
  }
  return { policies, unassigned };
}

/**
 * Settings do not name their policy. It is the one whose id is in the file name, the only one in
 * the folder, or the one whose file name theirs starts with.
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

/** A policy may be in two files if their content is the same. */
function withoutDuplicates(found: readonly Found[]) {
  const policies: DataPolicy[] = [];
  const duplicates: { file: string; reason: PolicyFileReason }[] = [];
  for (const same of Map.groupBy(found, idOf).values()) {
    const [first, ...others] = same.map(({ file, exported }) => makePolicy(file, exported));
    if (first === undefined) continue;
    policies.push(first);
    if (others.every((other) => policyContent(other) === policyContent(first))) continue;
    const files = [...new Set(same.map(({ file }) => file))];
    const reason: PolicyFileReason = { code: 'policy-duplicate', policy: first.name, files };
    duplicates.push({ file: first.file, reason });
  }
  return { policies, duplicates };
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
