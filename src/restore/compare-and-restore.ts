import { type RestoreComparison, type Restored, restoreFlow } from '../deploy/restore-flow.ts';
import { readBack } from '../deploy/save-and-verify.ts';
import type { SnapshotStore } from '../deploy/snapshots.ts';
import {
  asItWas,
  hidesReferences,
  mismatches,
  shownDifference,
  sightOf,
  stateMismatch,
} from '../deploy/verify.ts';
import type { FlowHost, FlowLookup, LiveFlow } from '../live/host.ts';
import type { Mismatch } from '../plan/outcome-reason.ts';
import type { ChosenSnapshot } from './choose-snapshots.ts';

/** A snapshot compared with the live flow that it would replace. */
export interface Comparison {
  kept: ChosenSnapshot;
  /** Null when it could not be read. */
  now: LiveFlow | null;
  found: RestoreComparison;
}

/** Reads the live flow of a snapshot and compares the two. */
export async function compare(kept: ChosenSnapshot, host: FlowLookup): Promise<Comparison> {
  const { environmentName, flow } = kept.snapshot;
  const read = await readBack(host, environmentName, flow.flowName);
  if ('reason' in read) {
    return { kept, now: null, found: { code: 'unreadable', cause: read.reason } };
  }
  const { flow: now } = read;
  const differences = [
    ...mismatches(shownDifference(now, asItWas(flow), [])),
    ...beside(now, flow),
  ];
  if (differences.length === 0) return { kept, now, found: { code: 'as-it-was' } };
  return { kept, now, found: { code: 'differs', differences } };
}

/** Differences besides the content: the state, and references that the server does not show. */
function beside(now: LiveFlow, was: LiveFlow): Mismatch[] {
  const hidden: Mismatch = {
    code: 'references-hidden',
    at: '/connectionReferences',
    found: null,
    wanted: null,
  };
  return [...(hidesReferences(now, was) ? [hidden] : []), ...stateMismatch(now.state, was.state)];
}

/** Restores one snapshot, as carefully as a deployment. */
export async function restoreSnapshot(
  { kept, now, found }: Comparison,
  to: { host: FlowHost; snapshots: SnapshotStore },
): Promise<Restored | RestoreComparison> {
  if (now === null) return found;
  const { environmentName, flow: was } = kept.snapshot;
  return restoreFlow({ environmentName, was, now, sight: sightOf(now) }, to);
}
