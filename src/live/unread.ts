import { distinct } from '../json/equal.ts';
import type { Reason } from '../wording/reason.ts';
import { boundEntries } from './bound.ts';
import type { EnvironmentFacts, LiveFacts, NoLiveReason, Reachability } from './facts.ts';
import type { HostFailure } from './host.ts';

/** The parts of the live facts that a rule may need. */
export type LivePart = 'key' | 'environments' | 'connections' | 'flows';

/** Why one thing could not be read. */
type UnreadPart =
  | NoLiveReason
  | Reason<'identity-refused', { environmentName: string }>
  | Reason<'key-refused'>
  | Reason<'environment-closed' | 'connections-listed-partly', { environmentName: string }>
  | Reason<
      'environment-unanswered' | 'connections-unreadable' | 'live-flow-unreadable',
      { environmentName: string; cause: HostFailure }
    >;

/** Why a part of the facts is unknown: the first reason, and how many others there are. */
export type UnreadReason =
  | UnreadPart
  | Reason<'several-unread', { cause: UnreadPart; more: number }>;

/**
 * Why a part of the facts is unknown, at least for one environment; null when it is completely
 * known.
 */
export function unread(facts: LiveFacts, part: LivePart): UnreadReason | null {
  const [first, ...others] = distinct(reasonsFor(facts, part));
  if (first === undefined) return null;
  return others.length === 0
    ? first
    : { code: 'several-unread', cause: first, more: others.length };
}

function reasonsFor(facts: LiveFacts, part: LivePart): UnreadPart[] {
  const { environments } = facts;
  if (part === 'key') return [];
  const unconnected = [...environments.values()].flatMap(({ reachability }) =>
    reachability.kind === 'unconnected' ? [reachability.reason] : [],
  );
  const refused = [...environments].flatMap(([environmentName, { identity }]): UnreadPart[] =>
    identity?.refusal ? [{ code: 'identity-refused', environmentName }] : [],
  );
  return [...unconnected, ...refused, ...reasonsOfConnected(facts, part)];
}

function reasonsOfConnected(facts: LiveFacts, part: Exclude<LivePart, 'key'>): UnreadPart[] {
  const { key, environments, currents } = facts;
  if (key.refusal !== null) return [{ code: 'key-refused' }];
  const places = [...environments].filter(([, { identity }]) => !identity?.refusal);
  switch (part) {
    case 'environments':
      return places.flatMap(([name, { reachability }]) =>
        reachability.kind === 'unknown' ? [unanswered(name, reachability)] : [],
      );
    case 'connections':
      return [...places.flatMap(([name, of]) => unlisted(name, of)), ...cutShort(facts)];
    case 'flows':
      return [...currents].flatMap(([{ resolution }, current]): UnreadPart[] => {
        if (current.kind !== 'unreadable') return [];
        const { environmentName } = resolution.environment;
        if (environments.get(environmentName)?.identity?.refusal) return [];
        const reachability = environments.get(environmentName)?.reachability;
        if (reachability?.kind === 'unknown') return [unanswered(environmentName, reachability)];
        return isClosed(reachability)
          ? [{ code: 'environment-closed', environmentName }]
          : [{ code: 'live-flow-unreadable', environmentName, cause: current.cause }];
      });
  }
}

function unlisted(
  environmentName: string,
  { reachability, connections }: EnvironmentFacts,
): UnreadPart[] {
  if (connections?.kind !== 'unreadable') return [];
  if (isClosed(reachability)) return [{ code: 'environment-closed', environmentName }];
  if (reachability.kind === 'unknown') return [unanswered(environmentName, reachability)];
  return [{ code: 'connections-unreadable', environmentName, cause: connections.cause }];
}

/** A bound connection that an incomplete list does not have may exist or not. */
function cutShort(facts: LiveFacts): UnreadPart[] {
  return boundEntries(facts)
    .filter(({ live, list }) => live === null && !list.isWhole)
    .map(({ environment: { environmentName } }) => {
      return { code: 'connections-listed-partly', environmentName };
    });
}

function unanswered(environmentName: string, { cause }: { cause: HostFailure }): UnreadPart {
  return { code: 'environment-unanswered', environmentName, cause };
}

function isClosed(reachability: Reachability | undefined): boolean {
  return (
    reachability !== undefined && ['missing', 'disabled', 'refused'].includes(reachability.kind)
  );
}
