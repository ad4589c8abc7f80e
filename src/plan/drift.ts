import type { Finding } from '../check.ts';
import type { Current } from '../live/current.ts';
import type { LiveFlow } from '../live/host.ts';
import type { Target } from '../live/target.ts';
import { findingReason } from './block.ts';
import type { Change, ReportedChange } from './change.ts';
import { type DesiredFlow, desiredFlow } from './desired.ts';
import { type Comparable, diffOf, pathsOf } from './diff.ts';
import type { Ignored } from './ignored.ts';
import type { LivePlan } from './plan.ts';

const SUSPENDED = /^suspended$/i;

/**
 * Marks every live flow that is not as Git and the map want it. There is no earlier commit to look
 * at: what differs was edited by hand, or never deployed, and is told either way.
 */
export function withDrift(
  currents: ReadonlyMap<Target, Current>,
  ignored: Ignored,
): Map<Target, Current> {
  return new Map(
    [...currents].map(([target, current]) => [target, marked(target, current, ignored)]),
  );
}

function marked({ flow, resolution }: Target, current: Current, ignored: Ignored): Current {
  if (current.kind !== 'live') return current;
  const desired = desiredFlow(flow, resolution, current.flow.connectionReferences);
  const [git, live] = [inGit(desired, current.flow), asLive(desired, current.flow)];
  const paths = pathsOf(diffOf(git, live, ignored));
  const held = isSuspended(current.flow) && !paths.includes('/state') ? ['/state'] : [];
  const edits = [...paths, ...held];
  return edits.length === 0 ? current : { ...current, kind: 'edited', edits };
}

/**
 * The plan as a reader of drift sees it: from what Git has to what is live, not the way in which
 * a deployment would go. What is wrong with a flow that has the right content is its reason.
 */
export function asDrift(
  plan: LivePlan,
  currents: ReadonlyMap<Target, Current>,
  findings: readonly Finding[],
): LivePlan {
  // That it differs is told by the change itself.
  const others = findings.filter(({ rule }) => rule !== 'flow-edited');
  const standing = new Map([...currents].map((each) => [keyOf(each[0]), each]));
  const changes = plan.changes.map((change) => {
    const found = standing.get(`${change.environment}\n${change.file}`);
    return found === undefined
      ? change
      : driftOf(change, ...found, { findings: others, ignored: plan.ignored });
  });
  return { ...plan, changes, connectionUses: [] };
}

function keyOf({ flow, resolution }: Target): string {
  return `${resolution.environment.name}\n${flow.file}`;
}

function driftOf(
  change: Change,
  target: Target,
  current: Current,
  { findings, ignored }: { findings: readonly Finding[]; ignored: Ignored },
): Change {
  const bindings = change.bindings.map(({ from, to, ...binding }) => ({
    ...binding,
    from: to,
    to: from,
  }));
  switch (change.action) {
    case 'blocked':
      return {
        ...change,
        bindings,
        isUnread: current.kind === 'unreadable',
        isGone: current.kind === 'missing' || current.kind === 'absent',
      };
    case 'create':
      return { ...change, reason: 'there is no such live flow; it was never deployed, or deleted' };
    case 'unchanged':
      return {
        ...change,
        bindings,
        reason: heldReason(current) ?? findingReason(target, findings),
      };
    case 'update': {
      const { desired, current: live } = change;
      const diff = diffOf(inGit(desired, live), asLive(desired, live), ignored);
      return {
        ...change,
        bindings,
        diff,
        reason: heldReason(current) ?? findingReason(target, findings),
      };
    }
  }
}

/** A name or a state that Git leaves open is as it is live. */
function inGit({ displayName, renames, state, ...desired }: DesiredFlow, live: LiveFlow) {
  const version: Comparable = {
    displayName: renames ? displayName : live.displayName,
    state: state ?? live.state,
    definition: desired.definition,
    connectionReferences: desired.connectionReferences,
  };
  return version;
}

function asLive({ state }: DesiredFlow, live: LiveFlow): Comparable {
  return { ...live, state: state === null ? null : live.state };
}

function heldReason(current: Current): string | null {
  const isHeld =
    (current.kind === 'edited' || current.kind === 'live') && isSuspended(current.flow);
  return isHeld
    ? 'the live flow is Suspended: a policy of the tenant holds it, or it failed for too long; an administrator can tell which'
    : null;
}

function isSuspended({ state }: LiveFlow): boolean {
  return SUSPENDED.test(state ?? '');
}

/** Whether a change of `asDrift` tells that live is not what Git has; what was not read tells nothing. */
export function isDrifted(change: ReportedChange): boolean {
  switch (change.action) {
    case 'create':
    case 'update':
      return true;
    case 'unchanged':
      return change.reason !== null;
    case 'blocked':
      return change.isUnread !== true;
  }
}
