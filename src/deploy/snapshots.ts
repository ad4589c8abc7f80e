import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { isObject, type Json, type JsonObject } from '../json/json.ts';
import { parseMarked, whyNotKept } from '../json/parse.ts';
import type { LiveFlow } from '../live/host.ts';
import type { SnapshotProblem } from '../plan/outcome-reason.ts';
import type { Reason } from '../wording/reason.ts';
import { LinkError, pathToWrite } from '../workspace/links.ts';
import { toSlashes } from '../workspace/paths.ts';
import { writeNew } from '../workspace/whole-file.ts';

/** Saves flows as they were, before they are replaced. */
export interface SnapshotStore {
  /** Returns the file's path once it is on disk; throws when it could not be written. */
  keep(snapshot: Snapshot): Promise<string>;
  /** The folder of this run; null until something is kept. */
  folder(): string | null;
}

/**
 * Everything needed to restore a flow. As secret as the flow itself: it holds the complete
 * definition.
 */
interface Snapshot {
  environmentName: string;
  flow: LiveFlow;
  /** Of the plan that was carried out; null where none was. */
  planDigest: string | null;
}

/** A snapshot as it was read from its file. */
export interface KeptSnapshot extends Snapshot {
  /** When the run that took it began, and when it was taken; both in ISO 8601. */
  run: string;
  takenAt: string;
}

const jsonObject = z.custom<JsonObject>(isObject);
const time = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))));

const schema = z.strictObject({
  version: z.literal(1),
  environmentName: z.string().check(z.minLength(1)),
  run: time,
  takenAt: time,
  planDigest: z.nullable(z.string()),
  flowName: z.string().check(z.minLength(1)),
  displayName: z.string(),
  state: z.nullable(z.string()),
  definition: jsonObject,
  connectionReferences: jsonObject,
});

/** Where the snapshots of all runs are. */
interface Place {
  root: string;
  /** May be relative to the workspace. */
  folder: string;
}

/**
 * Writes each snapshot to its own file, readable by its owner alone. A run has its own folder below
 * `folder`, named by the time when it began.
 */
export function snapshotFolder(where: Place, now: () => Date): SnapshotStore {
  const begun = now();
  let opening: ReturnType<typeof openRun> | null = null;
  let opened: string | null = null;
  return {
    folder: () => opened,
    async keep({ environmentName, flow, planDigest }) {
      opening ??= openRun(where, begun);
      const { run, folder } = await opening;
      const { root } = where;
      const takenAt = now().toISOString();
      const place = join(folder, fileName(environmentName));
      const path = await pathToWrite(root, place);
      mkdirSync(path, { recursive: true, mode: 0o700 });
      const stamp = takenAt.replaceAll(/[^0-9]/g, '');
      const { flowName, displayName, state, definition, connectionReferences } = flow;
      const kept = { flowName, displayName, state, definition, connectionReferences };
      const content = { version: 1, environmentName, run, takenAt, planDigest, ...kept };
      const stem = join(path, `${fileName(flowName)}-${stamp}`);
      const written = await writeNumbered(stem, `${JSON.stringify(content, null, 2)}\n`);
      opened = toSlashes(folder);
      return toSlashes(join(place, basename(written)));
    },
  };
}

/** Why `keep` failed, from the error that it threw. */
export function snapshotProblem(error: unknown): SnapshotProblem {
  if (error instanceof LinkError) return { code: 'file-behind-link', link: error.link };
  return { code: 'disk-error', detail: error instanceof Error ? error.message : String(error) };
}

/** Makes the folder of a run. Of two that began at the same time, the second counts as later. */
async function openRun(
  { root, folder: parent }: Place,
  begun: Date,
): Promise<{ run: string; folder: string }> {
  for (let time = begun.getTime(); ; time++) {
    const run = new Date(time).toISOString();
    const folder = join(parent, run.replaceAll(/[:.]/g, '-'));
    const path = await pathToWrite(root, folder);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    try {
      mkdirSync(path, { mode: 0o700 });
      return { run, folder };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Why a file is not a snapshot that can be restored. */
export type SnapshotReason =
  | Reason<'snapshot-not-json' | 'not-a-snapshot' | 'snapshot-too-large'>
  | Reason<'snapshot-version', { version: string }>
  | Reason<'snapshot-damaged', { at: string }>;

/** Reads what `keep` has written, or returns why it is not a snapshot. */
export function parseSnapshot(
  text: string,
): { snapshot: KeptSnapshot } | { reason: SnapshotReason } {
  let document: Json;
  try {
    document = parseMarked(text);
  } catch {
    return { reason: { code: 'snapshot-not-json' } };
  }
  if (!isObject(document) || !('takenAt' in document) || whyNotKept(document) !== null) {
    return { reason: { code: 'not-a-snapshot' } };
  }
  if (document.version !== 1) {
    const version = JSON.stringify(document.version) ?? 'none';
    return { reason: { code: 'snapshot-version', version } };
  }
  const read = schema.safeParse(document);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join('.') || 'its top';
    return { reason: { code: 'snapshot-damaged', at } };
  }
  const { version: _, environmentName, run, takenAt, planDigest, ...flow } = read.data;
  return { snapshot: { environmentName, run, takenAt, planDigest, flow } };
}

/** More snapshots of one flow in one millisecond than a run ever takes. */
const MOST_TWINS = 100;

/**
 * Writes a snapshot under the first free name, readable by its owner alone. A run that is killed
 * leaves a `.part` file, which is never read as a snapshot.
 */
async function writeNumbered(stem: string, text: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = `${number === 1 ? stem : `${stem}-${number}`}.json`;
    try {
      await writeNew(path, text, 0o600);
      return path;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST';
      if (!isTaken || number === MOST_TWINS) throw error;
    }
  }
}

/** Ids come from files and servers: nothing but letters, digits, dots and dashes reaches a path. */
function fileName(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9-]+/g, '_').slice(0, 100) || '_';
}
