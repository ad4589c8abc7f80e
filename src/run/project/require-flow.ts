import type { CheckedFile } from '../../check/check.ts';
import type { SkippedFile } from '../../flow/flow.ts';
import { notCheckedOut } from '../../git/not-checked-out.ts';
import { UsageError } from '../../process/usage-error.ts';
import { skippedWords } from '../../rules/reasons/file.ts';
import { andList, plainList } from '../../wording/lists.ts';
import { worded } from '../../wording/reason.ts';
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
  const skipped: SkippedFile[] = [];
  let isAnyFlow = false;
  for (const each of files) {
    if (each.kind !== 'skipped') isAnyFlow = true;
    else if (!isAnyFlow) skipped.push(each);
    yield each;
  }
  if (!isAnyFlow) refuse(required, skipped);
}

/** Throws a `UsageError` where none of the files is a flow, or should be one. */
export function requireFlow(
  project: Required &
    Record<'index' | 'badFiles', readonly unknown[]> & { skipped: readonly SkippedFile[] },
): void {
  if (project.index.length + project.badFiles.length === 0) refuse(project, project.skipped);
}

const NAMED = 3;

function refuse(required: Required, skipped: readonly SkippedFile[]): void {
  if (required.paths !== null) return;
  const { searched } = required;
  const why = skipped
    .toSorted((one, other) => Number(isNoFlow(one)) - Number(isNoFlow(other)))
    .map(({ file, reason }) => `${file} (${worded(skippedWords, reason)})`);
  const looked = why.length === 0 ? '' : `; skipped: ${plainList(why, NAMED)}`;
  throw new UsageError(
    `no flow was found${searched === null ? '' : ` in ${searched}`}: ${placeOf(required)}${looked}; ${remedyFor(required)}`,
  );
}

/** It can be read, so that it is less likely to be what the user means. */
const isNoFlow = ({ reason }: SkippedFile) => reason.code === 'not-a-flow';

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
  const left = notCheckedOut(required.root);
  if (left !== null) return NOT_CHECKED_OUT[left];
  const zips = nearest(required, '**/*.zip').slice(0, NAMED);
  return zips.length > 0
    ? `zip archives are not read, so unpack those with flows, such as ${andList(zips, NAMED)}`
    : `${remedy}, or bring live ones into Git with \`flowgate export\``;
}

const NOT_CHECKED_OUT = {
  sparse:
    'this checkout is sparse, so add the folders of the flows with `git sparse-checkout add`, or to `sparse-checkout` of actions/checkout',
  submodules:
    'a submodule was not cloned, so if the flows are in it, get it with `git submodule update --init`, or with `submodules: true` of actions/checkout',
};

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
