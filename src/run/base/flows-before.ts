import { type Flow, readFlow } from '../../flow/flow.ts';
import type { GitHub } from '../../github/github.ts';
import type { FilesAtCommit } from '../../workspace/files-at-commit.ts';
import { type Baseline, type FilesBefore, isUntouched, pathBefore, recordOf } from './baseline.ts';

/** Reads in advance what `flowBefore` would read for each flow, with few requests. */
export async function readFlowsBefore(
  flows: Iterable<Named>,
  baseline: FilesBefore,
  github: FilesAtCommit,
): Promise<void> {
  const files = new Map<string, string[]>();
  for (const { file } of flows) {
    if (baseline.flows.has(file) || isUntouched(file, baseline)) continue;
    const path = pathBefore(file, baseline);
    if (path !== null) files.set(path, [...(files.get(path) ?? []), file]);
  }
  const records = await readRecords([...files.values()].flat(), baseline, github);
  for await (const [path, bytes] of github.readFiles(files.keys(), baseline.ref)) {
    for (const file of files.get(path) ?? []) {
      const before = completeBefore(file, flowOf(path, bytes), baseline, records);
      baseline.flows.set(file, Promise.resolve(before));
    }
  }
}

/**
 * The flows whose files are no longer among the flows `files`: removed, moved away, or changed into
 * something else.
 */
export async function* removedFlows(
  files: ReadonlySet<string>,
  isFlowFile: (file: string) => boolean,
  baseline: Baseline,
  github: GitHub,
): AsyncGenerator<Flow> {
  const gone = [...(baseline.changed?.keys() ?? filesOfMap(baseline))]
    .filter((file) => !files.has(file))
    .flatMap((file) => pathBefore(file, baseline) ?? [])
    .filter(isFlowFile);
  for await (const [path, bytes] of github.readFiles(gone, baseline.ref)) {
    const flow = flowOf(path, bytes);
    if (flow !== null) yield flow;
  }
}

/** All files known to have existed, where the changed ones are unknown. */
function filesOfMap({ map }: Baseline): string[] {
  const environments = [...(map?.environments.values() ?? [])];
  return [...new Set(environments.flatMap(({ flows }) => [...flows.keys()]))];
}

/** The flows whose files the change deletes, read once: a new file may continue one of them. */
export function goneFlows(
  baseline: Baseline,
  github: GitHub,
  isFlowFile: (file: string) => boolean,
): Promise<Flow[]> {
  baseline.gone ??= readGone(baseline, github, isFlowFile);
  return baseline.gone;
}

async function readGone(
  baseline: Baseline,
  github: GitHub,
  isFlowFile: (file: string) => boolean,
): Promise<Flow[]> {
  const { changed, ref } = baseline;
  const removed = [...(changed?.values() ?? [])]
    .filter(({ status, path }) => status === 'removed' && isFlowFile(path))
    .map(({ path }) => path);
  const records = await readRecords(removed, baseline, github);
  const gone: Flow[] = [];
  for await (const [file, bytes] of github.readFiles(removed, ref)) {
    const flow = completeBefore(file, flowOf(file, bytes), baseline, records);
    if (flow !== null) gone.push(flow);
  }
  return gone;
}

type Named = Pick<Flow, 'file'>;

/**
 * A flow before the change, read once; the flow itself if it did not change, null if there was
 * none.
 */
export async function flowBefore<F extends Named>(
  flow: F,
  baseline: FilesBefore,
  github: FilesAtCommit,
): Promise<F | Flow | null> {
  if (isUntouched(flow.file, baseline)) return flow;
  const known = baseline.flows.get(flow.file);
  if (known !== undefined) return known;
  const before = readFlowBefore(flow.file, baseline, github);
  baseline.flows.set(flow.file, before);
  return before;
}

async function readFlowBefore(
  file: string,
  baseline: FilesBefore,
  github: FilesAtCommit,
): Promise<Flow | null> {
  const path = pathBefore(file, baseline);
  if (path === null) return null;
  const before = flowOf(path, await github.readFile(path, baseline.ref));
  return completeBefore(file, before, baseline, await readRecords([file], baseline, github));
}

/** The former bytes of the files that describe flows and changed, by their former path. */
async function readRecords(
  files: readonly string[],
  baseline: FilesBefore,
  github: FilesAtCommit,
): Promise<ReadonlyMap<string, Uint8Array | null>> {
  const paths = files
    .flatMap((file) => recordOf(file, baseline) ?? [])
    .filter((record) => baseline.changed?.has(record) !== false)
    .flatMap((record) => pathBefore(record, baseline) ?? []);
  return new Map(await Array.fromAsync(github.readFiles(new Set(paths), baseline.ref)));
}

/** A former flow with what its solution said then; `records`: the files that say so, if changed. */
function completeBefore(
  file: string,
  before: Flow | null,
  baseline: FilesBefore,
  records: ReadonlyMap<string, Uint8Array | null>,
): Flow | null {
  const { solutions, changed } = baseline;
  const record = recordOf(file, baseline);
  if (before === null || solutions === null || record === null) return before;
  const now = { ...before, file };
  const path = pathBefore(record, baseline);
  const completed =
    changed?.has(record) === false
      ? solutions.complete(now)
      : solutions.completeWith(now, record, records.get(path ?? '') ?? null);
  return { ...completed, file: before.file };
}

/** The flow in a file's bytes; null where there is none. */
export function flowOf(file: string, bytes: Uint8Array | null): Flow | null {
  const result = bytes === null ? null : readFlow(file, bytes);
  return result?.kind === 'flow' ? result.flow : null;
}
