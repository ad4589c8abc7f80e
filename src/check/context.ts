import { variablesIn } from '../flow/expression/variables.ts';
import { mayBeWrong } from '../flow/expressions.ts';
import type { Flow } from '../flow/flow.ts';
import { FlowGraph } from '../flow/graph.ts';
import { namesUsed } from '../flow/names-used.ts';
import { RunConditions } from '../flow/run-conditions.ts';
import { stringsOf } from '../flow/strings.ts';
import { readValue } from '../live/facts.ts';
import type { Policy } from '../map/policy.ts';
import { environmentsOf, resolveUsed, usedReferences } from '../map/resolve.ts';
import type { FlowContext } from '../rules/rule.ts';
import type { CheckOptions, Unread } from './project.ts';

/** What the rules about flows know of one flow; `known`: the guids of flows that exist. */
export function contextOf(
  flow: Flow,
  known: ReadonlySet<string>,
  { map }: Unread,
  policy: Policy,
  { environments, today, live }: CheckOptions,
): FlowContext {
  const goesTo = map === null ? [] : environmentsOf(map, flow, environments);
  const used = usedReferences(flow);
  const strings = once(() => stringsOf(flow));
  const expressions = () => strings().expressions;
  const graph = once(() => new FlowGraph(flow.operations));
  const conditions = once(() => new RunConditions(graph()));
  const names = once(() => namesUsed(expressions(), graph));
  return {
    flow,
    used,
    uses: goesTo.map((environment) => resolveUsed({ file: flow.file, used }, environment)),
    map,
    policy,
    today,
    knownFlows: known,
    rowsOf: ({ environmentName }) =>
      'code' in live ? null : readValue(live.facts.environments.get(environmentName)?.references),
    types: once(() => new Set(flow.operations.map(({ lowerType }) => lowerType))),
    expressions,
    unevaluated: () => strings().unevaluated,
    secrets: () => strings().secrets,
    doubtful: once(() => expressions().filter(mayBeWrong)),
    graph,
    conditions,
    names,
    variables: once(() => variablesIn(flow.operations, names().variable)),
  };
}

/** Computed on first use: most flows of a run never need it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
