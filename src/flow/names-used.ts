import type { NameUse } from './expression/names.ts';
import type { ExpressionString } from './expressions.ts';
import type { FlowGraph } from './graph.ts';
import type { Operation } from './operations.ts';

/** A name that an expression writes out. */
export interface UsedName {
  use: NameUse;
  string: ExpressionString;
  /** The operations of that name; none for the name of a variable or parameter. */
  named: readonly Operation[];
}

/** By what they name, since most rules ask for one kind; string by string. */
export type NamesUsed = Readonly<Record<NameUse['kind'], readonly UsedName[]>>;

/** What the names in a flow's expressions refer to. */
export function namesUsed(strings: readonly ExpressionString[], graph: () => FlowGraph): NamesUsed {
  const used: Record<NameUse['kind'], UsedName[]> = {
    operation: [],
    scope: [],
    loop: [],
    variable: [],
    parameter: [],
  };
  for (const string of strings) {
    for (const use of string.reading.names) {
      const isOther = use.kind === 'variable' || use.kind === 'parameter';
      const named = isOther ? NONE : graph().namedInAnyCase(use.lowerName);
      used[use.kind].push({ use, string, named });
    }
  }
  return used;
}

const NONE: readonly Operation[] = [];
