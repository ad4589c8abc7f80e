import pMap from 'p-map';
import { GitHubError } from '../../github/error.ts';
import type { GitHub } from '../../github/github.ts';
import type { TreeFile } from '../../github/tree.ts';
import { byCodeUnit } from '../../json/order.ts';
import { isWithin } from '../../json/pointer.ts';
import type { PolicyFileReason } from '../../map/data-policies/file-reason.ts';
import type { FoundFile } from '../../map/data-policies/gather.ts';
import { type DataPolicies, unreadPolicies } from '../../map/data-policies/policy.ts';
import type { ConnectionMap } from '../../map/map.ts';
import { folderOf } from '../../wording/glob.ts';
import { matcher } from '../../wording/glob-list.ts';
import { FindError, findFiles } from '../../workspace/find-files.ts';
import { MAX_BYTES, readWorkspaceFile } from '../../workspace/read-file.ts';
import { linkedFiles } from '../../workspace/real-path.ts';

/** A tenant has about ten policies; a glob with more files than this is a mistake. */
const MOST_FILES = 100;
const MEGABYTES = MAX_BYTES / 1024 / 1024;
/** How many requests to GitHub run at a time. */
const REQUESTS = 8;

/** The map with its data policies, read from the workspace. Links are not followed. */
export async function withWorkspacePolicies(
  map: ConnectionMap,
  root: string,
): Promise<ConnectionMap> {
  return withPolicies(map, async (globs) => {
    const files = await findFiles(root, globs);
    if (files.length > MOST_FILES) return tooMany(files.length);
    const linked = new Set(await linkedFiles(root, files));
    return files.map((file) => (linked.has(file) ? behindLink(file) : workspaceFile(root, file)));
  });
}

/** The map of a commit with its data policies, read from the same commit. No link is followed. */
export async function withCommittedPolicies(
  map: ConnectionMap,
  github: GitHub,
  ref: string,
): Promise<ConnectionMap> {
  return withPolicies(map, async (globs) => {
    const folders = globs.filter((glob) => !glob.startsWith('!')).map(folderOf);
    const mayBeBelow = (folder: string) =>
      folders.some((base) => base === '' || isWithin(base, folder) || isWithin(folder, base));
    const listed = await github.filesAt(ref, { isWanted: matcher(globs), mayBeBelow });
    const files = (listed ?? []).toSorted((one, other) => byCodeUnit(one.path, other.path));
    if (files.length > MOST_FILES) return tooMany(files.length);
    return committedFiles(files, github, ref);
  });
}

async function committedFiles(
  files: readonly TreeFile[],
  github: GitHub,
  ref: string,
): Promise<FoundFile[]> {
  const readable = files.filter((file) => file.kind === 'file' && file.bytes <= MAX_BYTES);
  const paths = readable.map(({ path }) => path);
  const bytes = new Map(await Array.fromAsync(github.readFiles(paths, ref)));
  return files.map(({ path: file, kind }) => {
    if (kind === 'link') return behindLink(file);
    const read = bytes.get(file) ?? null;
    return read === null ? tooLarge(file) : { file, bytes: read };
  });
}

type Found = FoundFile[] | PolicyFileReason;

async function withPolicies(
  map: ConnectionMap,
  find: (globs: readonly string[]) => Promise<Found>,
): Promise<ConnectionMap> {
  const { globs } = map.dataPolicies;
  if (globs.every((glob) => glob.startsWith('!'))) return map;
  // The schema of the exports is loaded only if there are some.
  const [found, { gatherPolicies }] = await Promise.all([
    find(globs).catch(outside),
    import('../../map/data-policies/gather.ts'),
  ]);
  const dataPolicies: DataPolicies = Array.isArray(found)
    ? gatherPolicies(globs, found)
    : { ...unreadPolicies(globs), problems: [{ path: ['dataPolicies'], reason: found }] };
  return { ...map, dataPolicies };
}

/** A folder may be unreadable, or a link that leads out of the workspace. */
function outside(error: unknown): PolicyFileReason {
  if (error instanceof FindError) return { code: 'policy-files-outside', cause: error.reason };
  throw error;
}

function tooMany(files: number): PolicyFileReason {
  return { code: 'policy-files-too-many', files, most: MOST_FILES };
}

function behindLink(file: string): FoundFile {
  return { file, reason: { code: 'policy-file-behind-link', file } };
}

function tooLarge(file: string): FoundFile {
  return { file, reason: { code: 'policy-file-too-large', file, megabytes: MEGABYTES } };
}

function workspaceFile(root: string, file: string): FoundFile {
  const content = readWorkspaceFile(root, file);
  // The file was found, so it is a link without a target.
  if (content === null) return behindLink(file);
  if (content.ok) return { file, bytes: content.bytes };
  return {
    file,
    reason: { code: 'policy-file-unreadable', file, cause: content.reason },
  };
}

/** Where the dates of the last commits come from. */
interface DateSource {
  root: string;
  /** Null: the dates come from the local git, which has none in a shallow clone. */
  github: GitHub | null;
  /** The commit that contains the files. */
  ref: string | null;
}

/** The map with the date of each data policy: an export is a copy, and becomes outdated. */
export async function withPolicyDates(
  map: ConnectionMap,
  source: DateSource,
): Promise<ConnectionMap> {
  const { dataPolicies } = map;
  const files = [...new Set(dataPolicies.policies.map(({ file }) => file))];
  if (files.length === 0) return map;
  const days = await daysOf(files, source);
  const policies = dataPolicies.policies.map((policy) => ({
    ...policy,
    committed: days.get(policy.file) ?? null,
  }));
  return { ...map, dataPolicies: { ...dataPolicies, policies } };
}

async function daysOf(
  files: readonly string[],
  { root, github, ref }: DateSource,
): Promise<ReadonlyMap<string, string | null>> {
  if (github === null || ref === null) {
    const { lastCommits } = await import('../../git/last-commit.ts');
    return lastCommits(root, files);
  }
  const dayOf = async (file: string) => [file, await dayAt(file, github, ref)] as const;
  return new Map(await pMap(files, dayOf, { concurrency: REQUESTS }));
}

/** A date is only shown, so a failure to read it does not fail the run. */
async function dayAt(file: string, github: GitHub, ref: string): Promise<string | null> {
  try {
    return await github.lastChange(file, ref);
  } catch (error) {
    if (error instanceof GitHubError) return null;
    throw error;
  }
}
