import type { Current } from '../live/current.ts';
import type { LiveFlow } from '../live/host.ts';
import type { Target } from '../live/target.ts';
import { contentOf, type FlowContent } from './content.ts';
import { desiredFlow } from './desired.ts';
import { diffOf, type FlowDiff, pathsOf } from './diff.ts';
import type { Ignored } from './ignored.ts';

/** By what live flows differ from what Git and the map want; those that do not are left out. */
export type Differences = ReadonlyMap<Target, FlowDiff>;

/** The one comparison of what Git has with what is live. There is no earlier commit to look at. */
export function compareWithLive(
  currents: ReadonlyMap<Target, Current>,
  ignored: Ignored,
): Differences {
  const differing = [...currents].flatMap(([target, current]): [Target, FlowDiff][] => {
    if (current.kind !== 'live') return [];
    const diff = diffWithLive(target, current.flow, ignored);
    return pathsOf(diff).length === 0 ? [] : [[target, diff]];
  });
  return new Map(differing);
}

function diffWithLive({ flow, resolution }: Target, live: LiveFlow, ignored: Ignored): FlowDiff {
  const wanted = contentOf(desiredFlow(flow, resolution, live.connectionReferences));
  const { displayName, state } = wanted;
  // A name or a state that Git leaves open is as it is live.
  const inGit: FlowContent = {
    ...wanted,
    displayName: displayName ?? live.displayName,
    state: state ?? live.state,
  };
  return diffOf(inGit, { ...live, state: state === null ? null : live.state }, ignored);
}

/**
 * Marks every live flow that is not as Git and the map want it. What differs was edited by hand or
 * never deployed; either way it is drift.
 */
export function withDrift(
  currents: ReadonlyMap<Target, Current>,
  differences: Differences,
): Map<Target, Current> {
  return new Map(
    [...currents].map(([target, current]) => [target, marked(current, differences.get(target))]),
  );
}

function marked(current: Current, diff: FlowDiff | undefined): Current {
  if (current.kind !== 'live') return current;
  const paths = diff === undefined ? [] : pathsOf(diff);
  const held = isSuspended(current.flow) && !paths.includes('/state') ? ['/state'] : [];
  const edits = [...paths, ...held];
  return edits.length === 0 ? current : { ...current, kind: 'edited', edits };
}

/** A policy of the tenant holds it, or it failed for too long. */
export function isSuspended({ state }: LiveFlow): boolean {
  return state?.toLowerCase() === 'suspended';
}
