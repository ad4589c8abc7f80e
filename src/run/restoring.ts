import { putBack } from '../deploy/put-back.ts';
import {
  asItWas,
  differenceText,
  hidesReferences,
  isEqual,
  remaining,
} from '../deploy/remaining.ts';
import { readBack } from '../deploy/sending.ts';
import type { SnapshotStore } from '../deploy/snapshots.ts';
import type { FlowHost, FlowLookup, LiveFlow } from '../live/host.ts';
import type { Chosen } from './kept.ts';

/** What stands now where a snapshot would be put back. */
export interface Comparison {
  kept: Chosen;
  /** Null when it could not be read. */
  now: LiveFlow | null;
  /** By what it differs, or why that is not known; null when it is as it was. */
  difference: string | null;
}

/** Reads the live flow of a snapshot and compares. */
export async function compare(kept: Chosen, host: FlowLookup): Promise<Comparison> {
  const { environmentName, flow } = kept.snapshot;
  const now = await readBack(host, environmentName, flow.flowName);
  if (typeof now === 'string') return { kept, now: null, difference: now };
  const diff = remaining(now, asItWas(flow), []);
  const state = now.state === flow.state ? [] : [`/state is ${now.state} instead of ${flow.state}`];
  const hidden = hidesReferences(now, flow) ? ['/connectionReferences is not shown'] : [];
  const all = [...(isEqual(diff) ? [] : [differenceText(diff)]), ...hidden, ...state];
  return { kept, now, difference: all.join(', ') || null };
}

/** Puts one snapshot back, with the same care as a deployment; says what came of it. */
export async function bringBack(
  { kept, now, difference }: Comparison,
  to: { host: FlowHost; snapshots: SnapshotStore },
): Promise<{ isBack: boolean; told: string }> {
  if (now === null) return { isBack: false, told: `could not be read: ${difference}` };
  const { environmentName, flow: was } = kept.snapshot;
  const { problem, kept: meanwhile } = await putBack({ environmentName, was, now }, to);
  const where = meanwhile === null ? '' : `; what stood there is kept in ${meanwhile}`;
  if (problem === null) {
    return { isBack: true, told: meanwhile === null ? 'is as it was' : `is put back${where}` };
  }
  return { isBack: false, told: `is not put back: ${problem}${where}` };
}
