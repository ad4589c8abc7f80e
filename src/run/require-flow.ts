import type { CheckedFile } from '../check/check.ts';
import { USUAL_PLACES } from '../map/flow-places.ts';
import { UsageError } from '../process/usage-error.ts';
import { andList } from '../wording/lists.ts';
import type { Sought } from './sought.ts';

/** Where a run looked for flows, and whether it may find none. */
export interface Required {
  sought: Sought;
  names: readonly string[];
  /** With arguments there need not be a flow. */
  paths: readonly string[] | null;
}

/** The same files; throws at their end when none of them is a flow, or should be one. */
export function* requiringFlow(
  files: Iterable<CheckedFile>,
  required: Required,
): Generator<CheckedFile> {
  let isAnyFlow = false;
  for (const each of files) {
    isAnyFlow ||= each.kind !== 'skipped';
    yield each;
  }
  if (!isAnyFlow) refuse(required);
}

/** Throws a `UsageError` where none of the files is a flow, or should be one. */
export function requireFlow(
  project: Required & { index: readonly unknown[]; badFiles: readonly unknown[] },
): void {
  if (project.index.length + project.badFiles.length === 0) refuse(project);
}

function refuse({ sought, names, paths }: Required): void {
  if (paths !== null) return;
  const where = sought.lists.map((globs) => globs.join(', ')).join(', ');
  const isUsual = sought.lists.includes(USUAL_PLACES);
  const remedy =
    'set `flows`, or `files` in the map, to where the flows are, or bring live ones in with `flowgate export`';
  throw new UsageError(
    names.length === 0
      ? `no flow was found: no file matches ${where}; ${remedy}`
      : `no flow was found: nothing that matches ${where} is a Power Automate flow (looked at: ${andList(names, 3)})${isUsual ? `; ${remedy}` : ''}`,
  );
}
