import type { Flow } from '../../flow/flow.ts';
import type { ChangedFile } from '../../github/github.ts';
import type { ConnectionMap } from '../../map/map.ts';
import { recordFiles } from '../../solutions/layouts.ts';
import type { Solutions } from '../../solutions/solutions.ts';
import type { BaseMap } from './base-map.ts';

/** The files that a change changes, as Git had them before. */
export interface FilesBefore {
  ref: string;
  /** Null when it is unknown: then everything counts as changed. */
  changed: ReadonlyMap<string, ChangedFile> | null;
  /** The former flows, by their current file, as far as they were read. */
  flows: Map<string, Promise<Flow | null>>;
  /** What the files of solutions say now. */
  solutions: Solutions | null;
}

/** What Git had before the change. */
export interface Baseline extends FilesBefore {
  /** Null when there was none, or it cannot be read. */
  map: ConnectionMap | null;
  /** The same, with the reason why one cannot be read. */
  base: BaseMap;
  /** The flows whose files the change deletes, once they are read. */
  gone?: Promise<Flow[]>;
}

/** A moved file counts as changed in both places. */
export function touchedPaths(files: readonly ChangedFile[]): Set<string> {
  return new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
}

/** The file that describes a flow now; otherwise the one that the change deletes. */
export function recordOf(
  file: string,
  { solutions, changed }: Pick<FilesBefore, 'solutions' | 'changed'>,
): string | null {
  const isDeleted = (record: string) => changed?.get(record)?.status === 'removed';
  return solutions?.recordFile(file) ?? recordFiles(file).find(isDeleted) ?? null;
}

/** Where a changed flow's file was before; null where it is unchanged, or new. */
export function changedFrom(file: string, baseline: FilesBefore): string | null {
  return isUntouched(file, baseline) ? null : pathBefore(file, baseline);
}

/** Whether neither the file of a flow nor the one that describes it changed. */
export function isUntouched(file: string, baseline: FilesBefore): boolean {
  const { changed } = baseline;
  if (changed?.has(file) !== false) return false;
  const record = recordOf(file, baseline);
  return record === null || !changed.has(record);
}

/** The former path of a flow's file; null where there was none. */
export function pathBefore(file: string, { changed }: FilesBefore): string | null {
  const change = changed?.get(file);
  return change?.status === 'added' ? null : (change?.previousPath ?? file);
}
