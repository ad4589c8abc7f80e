import type { CheckedFile } from '../../check/check.ts';
import { type BadFile, readFlow, type SkippedFile } from '../../flow/flow.ts';
import type { GitHub } from '../../github/github.ts';
import { unreadableFile } from '../project/flow-reader.ts';
import { type ReadProject, withFiles } from '../project/project.ts';
import type { Baseline } from './baseline.ts';

/**
 * The same project, in which a file that was a flow before and is not one now counts as invalid:
 * otherwise it would silently not be checked. Only changed files are read.
 */
export async function withLostFlows(
  project: ReadProject,
  baseline: Baseline | null,
  github: GitHub | null,
): Promise<ReadProject> {
  if (baseline === null || github === null) return project;
  const suspects = new Map(
    project.skipped
      .filter(({ file }) => mayBeLost(file, baseline))
      .map((each) => [each.file, each]),
  );
  if (suspects.size === 0) return project;
  const lost = new Map<string, BadFile>();
  for await (const [file, bytes] of github.readFiles(suspects.keys(), baseline.ref)) {
    const before = bytes === null ? null : readFlow(file, bytes);
    const now = suspects.get(file);
    if (before?.kind === 'flow' && now !== undefined) lost.set(file, lostFlow(now));
  }
  const files = [...project.files].map((each): CheckedFile => {
    return each.kind === 'skipped' ? (lost.get(each.file) ?? each) : each;
  });
  return lost.size === 0 ? project : withFiles(project, files);
}

/** A new file was not a flow at its path before, even if it was moved there. */
function mayBeLost(file: string, { changed }: Baseline): boolean {
  if (changed === null) return true;
  const change = changed.get(file);
  return change !== undefined && change.status !== 'added' && change.status !== 'renamed';
}

function lostFlow({ file, reason, invalid }: SkippedFile): BadFile {
  if (invalid !== undefined) return invalid;
  return unreadableFile(file, { code: 'flow-lost', cause: reason });
}
