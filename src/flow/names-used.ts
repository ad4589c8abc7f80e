import type { NameUse } from './expression/names.ts';
import type { ExpressionString } from './expressions.ts';
import type { FlowGraph } from './graph.ts';
import type { Operation } from './operations.ts';

/** A name that an expression writes out. */
export interface ResolvedName {
  use: NameUse;
  /** The operations of that name; none for the name of a variable or parameter. */
  named: readonly Operation[];
}

/** A string with at least one literal name. */
export interface StringWithNames {
  string: ExpressionString;
  names: readonly ResolvedName[];
}

/** What the names in a flow's expressions refer to. */
export function namesUsed(
  strings: readonly ExpressionString[],
  graph: () => FlowGraph,
): StringWithNames[] {
  const found: StringWithNames[] = [];
  for (const string of strings) {
    if (string.names.length === 0) continue;
    found.push({ string, names: string.names.map((use) => resolved(use, graph)) });
  }
  return found;
}

const NONE: readonly Operation[] = [];

function resolved(use: NameUse, graph: () => FlowGraph): ResolvedName {
  const isOther = use.kind === 'variable' || use.kind === 'parameter';
  return { use, named: isOther ? NONE : graph().namedInAnyCase(use.lowerName) };
}
