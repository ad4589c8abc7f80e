import type { Reason } from '../../wording/reason.ts';
import { blocksOperation, type Classified, classify, type GroupSource } from './classify.ts';
import { isNotBlockable } from './connectors.ts';
import type { DataGroup, DataPolicy } from './policy.ts';
import type { PolicyUse } from './uses.ts';

type Uses = readonly [PolicyUse, ...PolicyUse[]];

/** An operation in one of the two groups that must not be combined. */
export interface GroupedUse {
  use: PolicyUse;
  group: DataGroup;
  source: GroupSource;
}

/** What a policy forbids in a flow. */
export type Violation =
  | { kind: 'blocked'; uses: Uses; source: GroupSource }
  | { kind: 'operation-blocked'; uses: Uses; operationId: string }
  /** The first operation of either group. */
  | { kind: 'mixed'; first: GroupedUse; second: GroupedUse };

/** A part of a policy that cannot be checked, because the flow's file does not say enough. */
export type UncheckedUse = Reason<
  | 'data-policy-custom-connector'
  | 'data-policy-endpoints'
  | 'data-policy-not-blockable'
  | 'data-policy-operation-unknown',
  { policy: string; connector: string }
>;

/** Everything that a policy forbids among the uses of a flow, once per connector and operation. */
export function* violationsOf(
  policy: DataPolicy,
  uses: readonly PolicyUse[],
): Generator<Violation, void, void> {
  const grouped: GroupedUse[] = [];
  for (const same of byConnector(uses)) {
    const found = classify(policy, same[0].connector);
    if (found.kind === 'group' && found.group === 'Blocked') {
      yield { kind: 'blocked', uses: same, source: found.source };
      continue;
    }
    yield* blockedOperations(policy, same);
    if (found.kind !== 'group') continue;
    grouped.push({ use: same[0], group: found.group, source: found.source });
  }
  const [first] = grouped;
  const second = grouped.find(({ group }) => group !== first?.group);
  if (first !== undefined && second !== undefined) yield { kind: 'mixed', first, second };
}

function* blockedOperations(policy: DataPolicy, uses: Uses): Generator<Violation, void, void> {
  if (!hasActionRules(policy, uses)) return;
  const named = uses.filter(({ operationId }) => operationId !== null);
  for (const [operationId, same] of Map.groupBy(named, (use) => use.operationId ?? '')) {
    const [first, ...others] = same;
    if (first === undefined || !blocksOperation(policy, first.connector, operationId)) continue;
    yield { kind: 'operation-blocked', uses: [first, ...others], operationId };
  }
}

/** Only connectors that can be blocked have rules for operations (Connector action control). */
function hasActionRules(policy: DataPolicy, [{ connector }]: Uses): boolean {
  return policy.actions.has(connector.key) && !connector.isCustom && !isNotBlockable(connector);
}

/** The parts of a policy that cannot be checked among the uses of a flow. */
export function* uncheckedIn(
  policy: DataPolicy,
  uses: readonly PolicyUse[],
): Generator<UncheckedUse, void, void> {
  for (const same of byConnector(uses)) {
    const [{ connector }] = same;
    const about = { policy: policy.name, connector: connector.name };
    const found = classify(policy, connector);
    for (const code of whyUnchecked(policy, same, found)) yield { code, ...about };
  }
}

function* whyUnchecked(
  policy: DataPolicy,
  uses: Uses,
  found: Classified,
): Generator<UncheckedUse['code'], void, void> {
  const [{ connector }] = uses;
  if (found.kind === 'group' && found.group === 'Blocked') return;
  if (found.kind === 'by-url') yield 'data-policy-custom-connector';
  if (policy.filtered.has(connector.key)) yield 'data-policy-endpoints';
  const blocksSome = uses.some(
    ({ operationId }) => operationId !== null && blocksOperation(policy, connector, operationId),
  );
  const isIgnored = blocksSome && !hasActionRules(policy, uses);
  if (found.kind === 'not-blockable' || isIgnored) yield 'data-policy-not-blockable';
  const isUnknown = uses.some(({ operationId }) => operationId === null);
  if (isUnknown && hasActionRules(policy, uses)) yield 'data-policy-operation-unknown';
}

function byConnector(uses: readonly PolicyUse[]): Uses[] {
  const groups = Map.groupBy(uses, ({ connector }) => connector.key);
  return [...groups.values()].flatMap((same) => {
    const [first, ...others] = same;
    return first === undefined ? [] : [[first, ...others] as const];
  });
}
