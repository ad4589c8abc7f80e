import { byVariable, type VariableChange } from '../flow/expression/variables.ts';
import type { FlowGraph } from '../flow/graph.ts';
import { around, roundsAtOnce } from '../flow/loops.ts';
import type { Operation } from '../flow/operations.ts';
import type { RunConditions } from '../flow/run-conditions.ts';
import { dig } from '../json/json.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule, Problem } from './rule.ts';

/**
 * Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-control-flow-loops#foreach-loop
 * ("Increment variable, Decrement variable, and Append to variable might return unpredictable
 * results in parallel loops").
 */
export const parallelVariableWrite: FlowRule = {
  id: 'parallel-variable-write',
  subject: 'flow',
  severity: 'warning',
  summary: 'A variable is changed in rounds of a loop, or in branches, that run at the same time.',
  *check({ variables, graph, conditions }) {
    const { changes: made, declaredBy, usesBy } = variables();
    if (made.length === 0) return;
    const clashes = [...byVariable(made)].flatMap(([name, all]) => {
      // Others are reported by `variable-undeclared`.
      if (!declaredBy.has(name)) return [];
      const changes = all.slice(0, MOST_CHANGES);
      const reads = (usesBy.get(name) ?? []).filter(({ verb }) => verb === 'reads');
      const readers = reads.map(({ operation }) => operation);
      return [
        ...inRounds(changes, readers, graph()),
        ...inBranches(changes, conditions(), graph()),
      ];
    });
    // One for each loop or block of branches: that they run at once is what is wrong.
    for (const same of Map.groupBy(clashes, ({ cause }) => cause).values()) yield* problemOf(same);
  },
};

/** A flow with more actions is refused. */
const MOST_CHANGES = 500;

/** Changes of one variable, of which a run may make two at the same time. */
interface Clash {
  /** In file order; the first one is reported. */
  changes: readonly VariableChange[];
  /** The loop, or the block that holds the branches. */
  cause: object;
  /** The name of the loop, or of the change in the other branch. */
  beside: string;
  /** Nothing else is uncertain: all of them append. */
  onlyOrder: boolean;
  where: string;
}

function* inRounds(
  changes: readonly VariableChange[],
  readers: readonly Operation[],
  graph: FlowGraph,
): Generator<Clash> {
  for (const [loop, inLoop] of Map.groupBy(changes, parallelLoop)) {
    if (loop === undefined) continue;
    const isRead = readers.some((reader) => graph.encloses(loop, reader));
    if (!isRead && setOneValue(inLoop)) continue;
    const where = `in ${quote(loop.name)}, which runs up to ${roundsAtOnce(loop)} iterations at a time`;
    const onlyOrder = !isRead && inLoop.every(appends);
    yield { changes: inLoop, cause: loop, beside: loop.name, onlyOrder, where };
  }
}

function parallelLoop({ action }: VariableChange): Operation | undefined {
  return around(action).find((each) => roundsAtOnce(each) > 1);
}

/** The first change that another one may overtake; changes in the same rounds do not count. */
function* inBranches(
  changes: readonly VariableChange[],
  conditions: RunConditions,
  graph: FlowGraph,
): Generator<Clash> {
  for (const [index, first] of changes.entries()) {
    const loop = parallelLoop(first);
    const others = changes
      .slice(index + 1)
      .filter((each) => loop === undefined || parallelLoop(each) !== loop)
      .filter(({ action }) => conditions.overlap(first.action, action));
    const [second] = others;
    const all = [first, ...others];
    if (second === undefined || setOneValue(all)) continue;
    const [branch] = graph.meeting(first.action, second.action) ?? [first.action];
    const where = `while ${quote(second.action.name)} may do so in a parallel branch`;
    const clash = { changes: all, onlyOrder: all.every(appends), where };
    yield { ...clash, cause: branch.siblings, beside: second.action.name };
    return;
  }
}

/** True for a flag: whichever comes last, the value is the same. */
function setOneValue(changes: readonly VariableChange[]): boolean {
  const [first, ...others] = changes.map(({ kind, action }) =>
    kind === 'setvariable' ? JSON.stringify(dig(action.value, 'inputs', 'value')) : undefined,
  );
  return isConstant(first) && others.every((value) => value === first);
}

/** The designer writes a truth value as an expression. */
function isConstant(value: string | undefined): boolean {
  return value !== undefined && (!value.includes('@') || /^"@(?:true|false|null)"$/i.test(value));
}

function appends({ kind }: VariableChange): boolean {
  return kind.startsWith('append');
}

function* problemOf(clashes: readonly Clash[]): Generator<Problem> {
  const worst = clashes.find(({ onlyOrder }) => !onlyOrder) ?? clashes[0];
  const first = worst?.changes[0];
  if (worst === undefined || first === undefined) return;
  const { beside, onlyOrder, where } = worst;
  const others = clashes.flatMap(({ changes }) => changes).filter((change) => change !== first);
  yield {
    at: first.path,
    about: [first.name, beside],
    severity: onlyOrder ? 'notice' : 'warning',
    message: `${says(first)} ${where}, so ${onlyOrder ? ORDER : VALUE}`,
    related: others.map((change) => ({ at: change.path, message: says(change) })),
  };
}

const ORDER =
  'the order of what is appended is not certain; sort it afterwards, or avoid the parallelism';
const VALUE =
  'one may overwrite or read what another one wrote; let them run one after the other, or use Compose instead of the variable';

function says({ action, name, kind }: VariableChange): string {
  const verb = kind.startsWith('append') ? 'appends to' : 'changes';
  return `${quote(action.name)} ${verb} the variable ${quote(name)}`;
}
