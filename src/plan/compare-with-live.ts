import type { Current } from '../live/current.ts';
import type { FlowContent, LiveFlow } from '../live/host.ts';
import type { Target } from '../live/target.ts';
import { contentOf } from './content.ts';
import { desiredFlow } from './desired.ts';
import { diffOf, type FlowDiff, pathsOf } from './diff.ts';
import type { Ignored } from './ignored.ts';

/** How live flows differ from Git and the map; equal ones are left out. */
export type Differences = ReadonlyMap<Target, FlowDiff>;

/** The comparison of Git with live for drift. No earlier commit is involved. */
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
  const wanted = contentOf(desiredFlow(flow, resolution, live));
  const { displayName, state } = wanted;
  // Where Git leaves the name or the state open, or the server hides it, the live value counts.
  const inGit: FlowContent = {
    ...wanted,
    displayName: displayName ?? live.displayName,
    state: live.state === null ? null : (state ?? live.state),
  };
  return diffOf(inGit, { ...live, state: state === null ? null : live.state }, ignored);
}

/**
 * Marks every live flow that differs from Git and the map. The difference is a manual change, or a
 * change that was never deployed; both are drift.
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
  return edits.length === 0 ? current : { ...current, kind: 'edited', edits, cause: null };
}

/** A policy of the tenant stopped it, or it failed for too long. */
export function isSuspended({ state }: LiveFlow): boolean {
  return state?.toLowerCase() === 'suspended';
}

/**
 * An obstacle to a save counts only where something would be saved: one that is as Git has it is
 * allowed, also where it is managed.
 */
export function withoutIdleObstacles(
  currents: ReadonlyMap<Target, Current>,
  ignored: Ignored,
): Map<Target, Current> {
  return new Map(
    [...currents].map(([target, current]): [Target, Current] => {
      if (current.kind !== 'live' || current.flow.obstacle === undefined) return [target, current];
      if (pathsOf(planDiff(target, current.flow, ignored)).length > 0) return [target, current];
      const { obstacle: _idle, ...flow } = current.flow;
      return [target, { ...current, flow }];
    }),
  );
}

/** What a plan would change. */
function planDiff({ flow, resolution }: Target, live: LiveFlow, ignored: Ignored): FlowDiff {
  return diffOf(live, contentOf(desiredFlow(flow, resolution, live)), ignored);
}
