import type { Reason } from '../../wording/reason.ts';
import { type Because, blocksOperation, type Classified, classify } from './classify.ts';
import { isNotBlockable } from './connectors.ts';
import type { DataGroup, DataPolicy } from './policy.ts';
import type { PolicyUse } from './uses.ts';

type Uses = readonly [PolicyUse, ...PolicyUse[]];

/** An operation in one of the two groups that may not meet. */
export interface GroupedUse {
  use: PolicyUse;
  group: DataGroup;
  because: Because;
}

/** What a policy forbids in a flow. */
export type Violation =
  | { kind: 'blocked'; uses: Uses; because: Because }
  | { kind: 'operation-blocked'; uses: Uses; operationId: string }
  /** The first operation of either group. */
  | { kind: 'mixed'; first: GroupedUse; second: GroupedUse };

/** What of a policy a flow's file does not say enough for. */
export type UnjudgedUse = Reason<
  | 'data-policy-custom-connector'
  | 'data-policy-endpoints'
  | 'data-policy-not-blockable'
  | 'data-policy-operation-unknown',
  { policy: string; connector: string }
>;

/** All that a policy forbids in the flow of these uses: each connector and operation once. */
export function* violationsOf(
  policy: DataPolicy,
  uses: readonly PolicyUse[],
): Generator<Violation, void, void> {
  const grouped: GroupedUse[] = [];
  for (const same of byConnector(uses)) {
    const found = classify(policy, same[0].connector);
    if (found.kind === 'group' && found.group === 'Blocked') {
      yield { kind: 'blocked', uses: same, because: found.because };
      continue;
    }
    yield* blockedOperations(policy, same);
    if (found.kind !== 'group') continue;
    grouped.push({ use: same[0], group: found.group, because: found.because });
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

/** Rules for operations are for connectors that can be blocked (Connector action control). */
function hasActionRules(policy: DataPolicy, [{ connector }]: Uses): boolean {
  return policy.actions.has(connector.key) && !connector.isCustom && !isNotBlockable(connector);
}

/** What of a policy cannot be judged in the flow of these uses. */
export function* unjudgedIn(
  policy: DataPolicy,
  uses: readonly PolicyUse[],
): Generator<UnjudgedUse, void, void> {
  for (const same of byConnector(uses)) {
    const [{ connector }] = same;
    const about = { policy: policy.name, connector: connector.name };
    const found = classify(policy, connector);
    for (const code of whyUnjudged(policy, same, found)) yield { code, ...about };
  }
}

function* whyUnjudged(
  policy: DataPolicy,
  uses: Uses,
  found: Classified,
): Generator<UnjudgedUse['code'], void, void> {
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
