import type { BoundConnection } from '../../plan/change.ts';
import type { StayingRow, WhyRowStays } from '../../plan/outcome-reason.ts';
import { andList, codes } from '../../wording/lists.ts';
import { framed, type Words, worded } from '../../wording/reason.ts';
import { hostMessage, hostWords } from './host.ts';
import { deployCommand } from './remedies.ts';

const whyWords: Words<WhyRowStays> = {
  ...framed(hostWords, (_, words) => `binding it as before failed: ${words}`),
  'row-needed': ({ files }) => `it is used by ${andList(codes(files), MOST_FILES)} now`,
  'row-maybe-needed': ({ files }) => `it may be used by ${andList(codes(files), MOST_FILES)} now`,
  'run-stopped': () => 'the run was stopped',
};

const MOST_FILES = 3;

/** Rows that stay bound to the connection of a flow that was not saved. */
export const stayingRowWords: Words<StayingRow> = {
  'reference-stays-bound': (row) =>
    `the connection reference \`${row.logicalName}\` in ${row.environment} stays bound to ${named(row.to)} instead of ${named(row.from)}, also for its other flows, because ${worded(whyWords, row.cause)}. ${remedy(row)}`,
  'reference-may-stay-bound': (row) =>
    `the connection reference \`${row.logicalName}\` in ${row.environment} may be bound to ${named(row.to)} instead of ${named(row.from)}: ${hostMessage(row.cause)}. Look at it in its solution in Power Apps, then run ${deployCommand(row)}`,
};

function named(connection: BoundConnection | null): string {
  if (connection === null) return 'no connection';
  const { connectionName, owner } = connection;
  return owner === null ? connectionName : `${connectionName} (${owner})`;
}

/** A row that a saved flow needs must stay so; one can be bound to none only by an API. */
function remedy({ environment, from, cause }: StayingRow): string {
  const again = `Correct what failed, and run ${deployCommand({ environment })}`;
  const isNeeded = cause.code === 'row-needed' || cause.code === 'row-maybe-needed';
  if (isNeeded || from === null) return again;
  return `${again}; to go back, choose ${named(from)} for it in its solution in Power Apps`;
}
