import type { Variable, Variables, VariableUse } from '../flow/expression/variables.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { Operation } from '../flow/operations.ts';
import type { RunConditions } from '../flow/run-conditions.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const variableBeforeInit: FlowRule = {
  id: 'variable-before-init',
  subject: 'flow',
  severity: 'warning',
  summary: 'A variable is used where its initialisation may not have run.',
  types: ['initializevariable'],
  *check({ variables, graph, conditions }) {
    const early = earlyUses(variables(), graph(), conditions());
    // One for all variables of an action at the top that comes too early.
    for (const [first, ...others] of Map.groupBy(early, ({ holder }) => holder).values()) {
      if (first === undefined) continue;
      const related = [...first.more, ...others.flatMap(({ use, more }) => [use, ...more])];
      yield {
        ...first.use.place,
        message: `${says(first.use)}, ${reason(first, graph())}`,
        about: [first.use.name],
        related: related.map((use) => ({ ...use.place, message: says(use) })),
      };
    }
  },
};

/** Where a variable is used too early: first, and at all other places. */
interface EarlyUse {
  use: VariableUse;
  more: readonly VariableUse[];
  variable: Variable;
  /** The operation at the top level: this one, or the one that contains it. */
  holder: Operation;
}

function earlyUses(
  { declaredBy, usesBy }: Variables,
  graph: FlowGraph,
  conditions: RunConditions,
): EarlyUse[] {
  return [...declaredBy].flatMap(([name, [variable, ...others]]) => {
    // Several are reported by `variable-duplicate`, and one that is nested by `variable-nested`.
    if (variable === undefined || others.length > 0 || variable.action.parent !== null) return [];
    const { action } = variable;
    const [use, ...more] = (usesBy.get(name) ?? []).filter(
      ({ operation }) => !conditions.needs(operation, action),
    );
    if (use === undefined) return [];
    const holder = graph.meeting(action, use.operation)?.[1] ?? use.operation;
    return [{ use, more, variable, holder }];
  });
}

function says({ operation, verb, name }: VariableUse): string {
  return `${quote(operation.name)} ${verb} the variable ${quote(name)}`;
}

function reason({ use, variable: { action }, holder }: EarlyUse, graph: FlowGraph): string {
  const { operation } = use;
  const start = quote(action.name);
  if (operation.kind === 'trigger') return 'but a trigger comes before every action';
  if (operation === action) return 'which it initialises itself: it has no value before';
  if (graph.runsBefore(operation, action))
    return `which ${start} initialises later; change their order`;
  if (graph.runsBefore(action, operation)) {
    const who = holder === operation ? '' : `${quote(holder.name)} `;
    return `but ${who}may run where ${start}, which initialises it, was skipped; initialise it before anything that can fail`;
  }
  return `which ${start} may initialise later, since nothing makes it run first; let ${quote(holder.name)} run after ${start}`;
}
