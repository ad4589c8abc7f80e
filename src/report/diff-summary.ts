import type { FlowDiff, OperationChange, PartChange } from '../plan/diff.ts';
import { count } from '../wording/count.ts';

const KINDS: readonly OperationChange['kind'][] = [
  'added',
  'removed',
  'renamed',
  'moved',
  'changed',
];

/** Whether everything in a flow is new: it will be created, or nothing is known of it. */
export function isAllNew({ outline }: FlowDiff): boolean {
  const nodes = outline.flatMap((block) => block.nodes);
  return nodes.length > 0 && nodes.every(({ change }) => change?.kind === 'added');
}

/** What changes in a flow, in a few words: `2 actions added, 1 changed`, `trigger`. */
export function diffSummary({ operations, ...diff }: FlowDiff): string[] {
  const triggers = operations.filter(({ operation }) => operation === 'trigger');
  const actions = operations.filter(({ operation }) => operation === 'action');
  return [
    ...(triggers.length > 0 ? ['trigger changed'] : []),
    ...actionCounts(actions),
    ...(diff.parameters.length > 0 ? [count(diff.parameters.length, 'parameter')] : []),
    ...(diff.displayName === null ? [] : ['display name']),
    ...(diff.parts.some(({ name }) => name === 'description') ? ['description'] : []),
    ...others(diff.parts),
    ...(diff.references.length > 0 ? [count(diff.references.length, 'connection')] : []),
    ...(diff.state === null ? [] : ['state']),
  ];
}

/** `2 actions added, 1 changed`: the noun once. */
function actionCounts(actions: readonly OperationChange[]): string[] {
  const counts = KINDS.map((kind) => ({
    kind,
    number: actions.filter((action) => action.kind === kind).length,
  })).filter(({ number }) => number > 0);
  if (counts.length === 0) return [];
  const parts = counts.map(({ kind, number }, index) =>
    index === 0 ? `${count(number, 'action')} ${kind}` : `${number} ${kind}`,
  );
  return [parts.join(', ')];
}

/** The other parts of a definition; there are seldom many. */
function others(parts: readonly PartChange[]): string[] {
  const rest = parts.filter(({ name }) => name !== 'description');
  return rest.length > 0 ? [count(rest.length, 'other part')] : [];
}
