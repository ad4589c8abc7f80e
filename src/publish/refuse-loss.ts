import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Settings } from '../inputs.ts';
import { UsageError } from '../process/usage-error.ts';
import { workspaceName } from '../workspace/paths.ts';
import { realPath } from '../workspace/real-path.ts';

/** An input that names a file to write. */
type Output = 'report' | 'sarif';

/** A path that nothing else may be written to, and what is there. */
type Taken = readonly [path: string | null, what: string];

/**
 * Throws a `UsageError` where a report would replace a flow, or other JSON that is no report; the map,
 * which may not exist yet; another output; or one of `reads`, the reports to merge.
 */
export function refuseLoss(
  settings: Pick<Settings, Output | 'map' | 'snapshots'>,
  root: string,
  reads: readonly string[] = [],
): void {
  const { map, report, sarif, snapshots } = settings;
  const taken: Taken[] = [
    [workspaceName(root, map), 'the map'],
    [snapshots, 'the folder of `snapshots`'],
    ...reads.map((path): Taken => [path, 'a report to merge']),
  ];
  refuseTaken('report', report, [...taken, [sarif, 'the file of `sarif`']], root);
  refuseTaken('sarif', sarif, taken, root);
}

function refuseTaken(
  output: Output,
  file: string | null,
  taken: readonly Taken[],
  root: string,
): void {
  if (file === null) return;
  const path = resolve(root, file);
  const is = taken.find(([other]) => other !== null && isSamePlace(path, resolve(root, other)));
  if (is !== undefined) throw wouldReplace(output, workspaceName(root, file), is[1]);
  refuseForeign(output, file, root);
}

/** Throws a `UsageError` where `file` is JSON, and not a report. */
export function refuseForeign(output: Output, file: string, root: string): void {
  if (!isForeign(resolve(root, file))) return;
  throw wouldReplace(output, workspaceName(root, file), 'JSON, but not a report');
}

function wouldReplace(output: Output, file: string, what: string): UsageError {
  return new UsageError(
    `\`${output}\` would overwrite ${file}, which is ${what}; name another file`,
  );
}

/** Also by another spelling, or by a link. A device, such as `/dev/null`, loses nothing. */
function isSamePlace(one: string, other: string): boolean {
  const [mine, its] = [statOf(one), statOf(other)];
  if (mine === undefined || its === undefined) return placeOf(one) === placeOf(other);
  return mine.dev === its.dev && mine.ino === its.ino && !mine.isCharacterDevice();
}

function statOf(path: string) {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** On these platforms file systems usually ignore case. */
const IGNORES_CASE = process.platform === 'win32' || process.platform === 'darwin';

/** The path without links of what may not exist yet. */
function placeOf(path: string): string {
  const real = realPath(path);
  if (real !== null || dirname(path) === path) return real ?? path;
  const name = basename(path);
  return join(placeOf(dirname(path)), IGNORES_CASE ? name.toLowerCase() : name);
}

/** How a flow and a map begin, but no report and no SARIF, of any version and in any layout. */
const FOREIGN =
  /^\uFEFF?\s*\{(?!\s*(?:\}|"(?:version"\s*:\s*(?:\d+\s*,\s*"mode"|"2\.)|\$schema"\s*:\s*"[^"]*sarif)))/;
const BEGINNING_BYTES = 400;

/** Standard output, which may be a file too, gets whatever the caller wants. */
function isForeign(path: string): boolean {
  const isStream = /^\/(?:dev|proc)\//.test(path);
  return !isStream && statOf(path)?.isFile() === true && FOREIGN.test(beginningOf(path));
}

/** Empty where it cannot be read: the write will say so. */
function beginningOf(path: string): string {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const bytes = Buffer.alloc(BEGINNING_BYTES);
    return bytes.toString('utf8', 0, readSync(file, bytes));
  } catch {
    return '';
  } finally {
    if (file !== null) closeSync(file);
  }
}
