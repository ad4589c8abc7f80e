import { type Reason, type Words, worded } from '../../wording/reason.ts';
import type { UnreadReport } from '../document/read.ts';
import type { Report, ReportedShard } from '../report.ts';

/** Of which part of the flows, and of which environments, a report is. */
export interface ShardPlace extends Pick<ReportedShard, 'part' | 'parts'> {
  file: string;
  environments: readonly string[];
}

/** Why reports are not from one run. */
export type ShardConflict =
  | Reason<'shards-of-two-modes', Record<'one' | 'other', { file: string; mode: Report['mode'] }>>
  /** Two shards may have the same flow. */
  | Reason<'shards-overlap', Record<'one' | 'other', ShardPlace>>
  /** `flow`: the file that two shards have, although their numbers differ. */
  | Reason<'shards-share-flow', { one: string; other: string; flow: string }>;

const DAMAGED = 'is damaged, or of another version of Flowgate';

const unreadWords: Words<UnreadReport> = {
  'report-not-json': () => 'is not complete JSON; it may be truncated',
  'report-foreign': () => 'is not a report of Flowgate',
  'report-of-other-version': ({ version, reads }) =>
    `is a report of version ${version}, and this Flowgate reads version ${reads}; merge with the version that ran the shards`,
  'report-too-deep': () => `${DAMAGED} (it is nested too deeply)`,
  'report-damaged': ({ at }) => `${DAMAGED} (at ${at || 'its top'})`,
  'report-of-no-shard': () =>
    'is the report of a run without `shard`; only the reports of shards are merged',
};

/** Why a file is not read as the report of a shard, as text after its name. */
export function unreadReportMessage(reason: UnreadReport): string {
  return worded(unreadWords, reason);
}

const conflictWords: Words<ShardConflict> = {
  'shards-of-two-modes': ({ one, other }) =>
    `${one.file} is of mode ${one.mode}, and ${other.file} of ${other.mode}`,
  'shards-overlap': ({ one, other }) => `${placeText(one)}, and ${placeText(other)}`,
  'shards-share-flow': ({ one, other, flow }) => `${one} and ${other} both have ${flow}`,
};

/** Why reports are not from one run. */
export function conflictMessage(conflict: ShardConflict): string {
  return `these reports are not of one run: ${worded(conflictWords, conflict)}`;
}

function placeText({ file, part, parts, environments }: ShardPlace): string {
  return `${file} is shard ${part}/${parts} of ${environments.join(', ') || 'no environment'}`;
}
