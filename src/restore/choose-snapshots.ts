import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { type KeptSnapshot, parseSnapshot, type SnapshotReason } from '../deploy/snapshots.ts';
import { UsageError } from '../process/usage-error.ts';
import { messageOf } from '../report/reasons/index.ts';
import { MAX_BYTES } from '../workspace/read-file.ts';

/** How many files are open at once. */
const OPEN_FILES = 32;

/** A snapshot with its file, and how many others of its flow were not chosen. */
export interface ChosenSnapshot {
  path: string;
  snapshot: KeptSnapshot;
  passedOver: number;
}

export interface ChosenSnapshots {
  chosen: ChosenSnapshot[];
  /** Files of a folder that are not snapshots, each with the reason. */
  skipped: { path: string; reason: SnapshotReason }[];
}

/**
 * Reads snapshots from files, and from folders with everything below them; one for each flow. Of
 * several it takes the newest run, and of that run the oldest snapshot, which has the state before
 * the run. Throws a `UsageError` for a file that is not a snapshot, and where there is none.
 */
export async function readKept(paths: readonly string[]): Promise<ChosenSnapshots> {
  const found = (await Promise.all(paths.map(filesAt))).flat();
  const read = await pMap(found, readOne, { concurrency: OPEN_FILES });
  const skipped = read.flatMap((one) => ('reason' in one ? [one] : []));
  const named = skipped.find(({ isNamed }) => isNamed);
  if (named !== undefined) {
    throw new UsageError(`${named.path} is not restored: ${messageOf(named.reason)}`);
  }
  const snapshots = read.flatMap((one) => ('snapshot' in one ? [one] : []));
  if (snapshots.length === 0) throw new UsageError(`no snapshot is in ${paths.join(', ')}`);
  return { chosen: chooseEach(snapshots), skipped };
}

interface Found {
  path: string;
  /** Given by its own name, not as part of a folder. */
  isNamed: boolean;
}

async function filesAt(path: string): Promise<Found[]> {
  const about = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const missing = error.code === 'ENOENT' ? 'there is no such file or folder' : error.code;
    throw new UsageError(`${path} cannot be read: ${missing}`);
  });
  if (!about.isDirectory()) return [{ path, isNamed: true }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isNamed: false }));
}

type Read = Found & ({ snapshot: KeptSnapshot } | { reason: SnapshotReason });

async function readOne(found: Found): Promise<Read> {
  const { size } = await stat(found.path);
  if (size > MAX_BYTES) return { ...found, reason: { code: 'snapshot-too-large' } };
  return { ...found, ...parseSnapshot(await readFile(found.path, 'utf8')) };
}

function chooseEach(snapshots: readonly Omit<ChosenSnapshot, 'passedOver'>[]): ChosenSnapshot[] {
  const flows = Map.groupBy(new Map(snapshots.map((one) => [one.path, one])).values(), identity);
  return [...flows.values()]
    .map((each) => {
      const newest = each.map(({ snapshot }) => snapshot.run).reduce(later);
      const [first] = each.filter(({ snapshot }) => snapshot.run === newest).toSorted(byAge);
      return { ...(first as Omit<ChosenSnapshot, 'passedOver'>), passedOver: each.length - 1 };
    })
    .toSorted((one, other) => (identity(one) < identity(other) ? -1 : 1));
}

function identity({ snapshot }: Pick<ChosenSnapshot, 'snapshot'>): string {
  return `${snapshot.environmentName}\n${snapshot.flow.flowName}`.toLowerCase();
}

function later(one: string, other: string): string {
  return Date.parse(one) > Date.parse(other) ? one : other;
}

/** Of those in the same millisecond, the later one has a number after its name. */
function byAge(
  one: Pick<ChosenSnapshot, 'path' | 'snapshot'>,
  other: Pick<ChosenSnapshot, 'path' | 'snapshot'>,
) {
  const age = Date.parse(one.snapshot.takenAt) - Date.parse(other.snapshot.takenAt);
  return age || one.path.length - other.path.length;
}
