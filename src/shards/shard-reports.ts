import { readFile } from 'node:fs/promises';
import { UsageError } from '../process/usage-error.ts';
import { readReport } from '../report/document/read.ts';
import { conflictMessage, unreadReportMessage } from '../report/reasons/shards.ts';
import { jsonFilesAt, refuseUnreadPath } from '../workspace/named-files.ts';
import { conflictAmong, type ShardFile } from './merge.ts';

/**
 * The reports of shards: files, or folders with all `.json` below them. Throws a `UsageError` for
 * one that cannot be read, where there is none, and for reports that are not from one run.
 */
export async function readShardReports(paths: readonly string[]): Promise<ShardFile[]> {
  const files = (await Promise.all(paths.map(jsonFilesAt))).flat();
  if (files.length === 0) throw new UsageError(`there is no report in ${paths.join(', ')}`);
  const read: ShardFile[] = [];
  for (const file of new Set(files)) {
    const found = readReport(
      await readFile(file, 'utf8').catch((error) => refuseUnreadPath(file, error)),
    );
    if (found.kind === 'unreadable')
      throw new UsageError(`${file} ${unreadReportMessage(found.reason)}`);
    read.push({ file, report: found.report });
  }
  const conflict = conflictAmong(read);
  if (conflict !== null) throw new UsageError(conflictMessage(conflict));
  return read;
}
