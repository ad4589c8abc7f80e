import { readFile, stat } from 'node:fs/promises';
import pMap from 'p-map';
import { type KeptSnapshot, parseSnapshot, type SnapshotReason } from '../deploy/snapshots.ts';
import { UsageError } from '../process/usage-error.ts';
import { messageOf } from '../report/reasons/index.ts';
import { jsonFilesAt, refuseUnreadPath } from '../workspace/named-files.ts';
import { MAX_BYTES } from '../workspace/read-file.ts';

/** How many files are open at once. */
const OPEN_FILES = 32;

/** A snapshot with its file. */
export interface ChosenSnapshot {
  path: string;
  snapshot: KeptSnapshot;
}

/** The snapshots of one run, one for each flow. */
interface ChosenSnapshots {
  chosen: ChosenSnapshot[];
  /** When the run that took them began, in ISO 8601. */
  run: string;
  /** How many later snapshots of this run were not chosen. */
  later: number;
  /** The other runs of the folders, the newest first. */
  otherRuns: string[];
  /** Files of a folder that are not snapshots, each with the reason. */
  skipped: { path: string; reason: SnapshotReason }[];
}

/**
 * Reads the snapshots of one run from files, and from folders with everything below them. Of a
 * folder with several runs it takes the newest. Of several snapshots of a flow it takes the oldest,
 * which has the state before the run. Throws a `UsageError` for a file that cannot be read or is not a snapshot, where
 * there is none, and where the paths lead to several runs.
 */
export async function readKept(paths: readonly string[]): Promise<ChosenSnapshots> {
  const found = await Promise.all(
    paths.map(async (from) => (await jsonFilesAt(from)).map((path) => ({ path, from }))),
  );
  const read = await pMap(found.flat(), readOne, { concurrency: OPEN_FILES });
  const skipped = read.flatMap((one) => ('reason' in one ? [one] : []));
  const named = skipped.find(({ from, path }) => from === path);
  if (named !== undefined) {
    throw new UsageError(`${named.path} is not restored: ${messageOf(named.reason)}`);
  }
  const snapshots = read.flatMap((one) => ('snapshot' in one ? [one] : []));
  const run = runOf(paths, snapshots);
  const files = new Map(snapshots.map((one) => [one.path, one])).values();
  const ofRun = [...files].filter(({ snapshot }) => snapshot.run === run);
  const chosen = chooseEach(ofRun);
  const otherRuns = runsOf(snapshots).filter((other) => other !== run);
  return { chosen, run, later: ofRun.length - chosen.length, otherRuns, skipped };
}

/** The run to restore: each path leads to one, and all must lead to the same. */
function runOf(paths: readonly string[], snapshots: readonly Kept[]): string {
  const each = paths.flatMap((path) => {
    const [newest] = runsOf(snapshots.filter(({ from }) => from === path));
    return newest === undefined ? [] : [newest];
  });
  const [run, ...others] = new Set(each);
  if (run === undefined) throw new UsageError(`no snapshot is in ${paths.join(', ')}`);
  if (others.length === 0) return run;
  const times = [run, ...others].join(', ');
  throw new UsageError(`the snapshots are of several runs (${times}); restore one run at a time`);
}

/** The newest first. */
function runsOf(snapshots: readonly Kept[]): string[] {
  const runs = new Set(snapshots.map(({ snapshot }) => snapshot.run));
  return [...runs].toSorted((one, other) => Date.parse(other) - Date.parse(one));
}

interface Found {
  path: string;
  /** The path that was given: the file itself, or a folder. */
  from: string;
}

type Kept = Found & { snapshot: KeptSnapshot };
type Read = Kept | (Found & { reason: SnapshotReason });

async function readOne(found: Found): Promise<Read> {
  const refuse = (error: NodeJS.ErrnoException) => refuseUnreadPath(found.path, error);
  const { size } = await stat(found.path).catch(refuse);
  if (size > MAX_BYTES) return { ...found, reason: { code: 'snapshot-too-large' } };
  return { ...found, ...parseSnapshot(await readFile(found.path, 'utf8').catch(refuse)) };
}

function chooseEach(snapshots: readonly Kept[]): ChosenSnapshot[] {
  return [...Map.groupBy(snapshots, identity).values()]
    .map((each) => each.toSorted(byAge)[0] as Kept)
    .toSorted((one, other) => (identity(one) < identity(other) ? -1 : 1));
}

function identity({ snapshot }: Kept): string {
  return `${snapshot.environmentName}\n${snapshot.flow.flowName}`.toLowerCase();
}

/** Of those in the same millisecond, the later one has a number after its name. */
function byAge(one: Kept, other: Kept): number {
  const age = Date.parse(one.snapshot.takenAt) - Date.parse(other.snapshot.takenAt);
  return age || one.path.length - other.path.length;
}
