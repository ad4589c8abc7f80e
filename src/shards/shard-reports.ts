import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../process/usage-error.ts';
import { readReport } from '../report/document/read.ts';
import { conflictMessage, unreadReportMessage } from '../report/reasons/shards.ts';
import { toSlashes } from '../workspace/paths.ts';
import { conflictAmong, type ShardFile } from './merge.ts';

/**
 * The reports of shards: files, or folders with all `.json` below them. Throws a `UsageError` for
 * one that cannot be read, where there is none, and for reports that are not from one run.
 */
export async function readShardReports(paths: readonly string[]): Promise<ShardFile[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  if (files.length === 0) throw new UsageError(`there is no report in ${paths.join(', ')}`);
  const read: ShardFile[] = [];
  for (const file of new Set(files)) {
    const found = readReport(await readFile(file, 'utf8').catch(asUsageError));
    if (found.kind === 'unreadable')
      throw new UsageError(`${file} ${unreadReportMessage(found.reason)}`);
    read.push({ file, report: found.report });
  }
  const conflict = conflictAmong(read);
  if (conflict !== null) throw new UsageError(conflictMessage(conflict));
  return read;
}

/** In the same order on every machine. */
async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(asUsageError);
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(({ parentPath, name }) => toSlashes(join(parentPath, name)))
    .toSorted();
}

function asUsageError(error: NodeJS.ErrnoException): never {
  throw new UsageError(
    `${error.path ?? 'a report'} cannot be read: ${error.code ?? error.message}`,
  );
}
