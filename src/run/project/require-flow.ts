import type { CheckedFile } from '../../check/check.ts';
import { UsageError } from '../../process/usage-error.ts';
import { andList } from '../../wording/lists.ts';
import { findByLists } from '../../workspace/find-files.ts';
import type { ReadsFlow } from './flow-reader.ts';
import type { Sought } from './sought.ts';

/** Where a run looked for flows, and whether it may find none. */
export interface Required {
  root: string;
  /** The root, for people, where they are in another folder; otherwise null. */
  searched: string | null;
  read: ReadsFlow;
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

const NAMED = 3;

function refuse(required: Required): void {
  if (required.paths !== null) return;
  const { searched, names } = required;
  const looked = names.length === 0 ? '' : ` (looked at: ${andList(names, NAMED)})`;
  throw new UsageError(
    `no flow was found${searched === null ? '' : ` in ${searched}`}: ${placeOf(required)}${looked}; ${remedyFor(required)}`,
  );
}

function placeOf({ sought, names }: Required): string {
  if (sought.written.length === 0) {
    return 'neither `flows/` nor a folder of an unpacked solution or package has one';
  }
  const where = andList(sought.lists.flat(), sought.lists.flat().length);
  return names.length === 0 ? `no file matches ${where}` : `no file that matches ${where} is one`;
}

function remedyFor(required: Required): string {
  const remedy =
    'say where they are with `flows` (in a terminal: --flows), or with `files` in the map';
  const elsewhere = flowsElsewhere(required);
  if (elsewhere.length > 0)
    return `flows are elsewhere, such as ${andList(elsewhere, NAMED)}: ${remedy}`;
  const zips = nearest(required, '**/*.zip').slice(0, NAMED);
  return zips.length > 0
    ? `zip archives are not read, so unpack those with flows, such as ${andList(zips, NAMED)}`
    : `${remedy}, or bring live ones into Git with \`flowgate export\``;
}

/** How many files are read in search of flows in other places. */
const MOST_READ = 500;

/** The first flows that no glob finds, those near the root first. */
function flowsElsewhere(required: Required): string[] {
  return Iterator.from(nearest(required, '**/*.json').slice(0, MOST_READ))
    .filter((file) => required.read(file).kind === 'flow')
    .take(NAMED)
    .toArray();
}

/** The files that a glob finds and the run did not, those near the root first. */
function nearest({ root, names }: Required, glob: string): string[] {
  const known = new Set(names);
  const depth = (file: string) => file.split('/').length;
  return findByLists(root, [[glob]], () => {})
    .files.filter((file) => !known.has(file))
    .toSorted((one, other) => depth(one) - depth(other));
}
