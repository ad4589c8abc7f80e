import { fromPointer } from '../../json/pointer.ts';
import type { OperationChange } from '../../plan/diff.ts';
import { amount, count } from '../../wording/count.ts';
import { escapeControl } from '../../wording/escape.ts';
import { shortenName } from '../../wording/shorten.ts';
import { isFollower } from '../diff-entries.ts';
import { type Mark, STYLES } from './action-classes.ts';
import type { Drawn, DrawnBlock, DrawnNode, DrawnRun } from './thinned.ts';

/** A drawn node for one or more operations, and what they wait for. */
interface Placed {
  id: string;
  names: string[];
  runsAfter: string[];
  ranAfter: string[];
  isGone: boolean;
  /** Waits for nothing in its block. */
  isFirst: boolean;
}

/** Writes Mermaid's lines for the actions of a flow. */
export class ActionChart {
  readonly lines = ['flowchart TB'];
  readonly #edges = new Set<string>();
  /** Ids by class: Mermaid accepts the class of a scope only below the arrows. */
  readonly #classes = new Map<string, string[]>();
  readonly #isAllNew: boolean;
  #ids = 0;

  constructor(drawn: readonly DrawnBlock[], isAllNew: boolean) {
    this.#isAllNew = isAllNew;
    const [triggers = [], actions = []] = ['/triggers', '/actions'].map((root) =>
      drawn
        .filter(({ block }) => block === root)
        .flatMap((block) => this.#block(block.drawn, '  ')),
    );
    for (const trigger of triggers) {
      for (const action of actions.filter(({ isFirst }) => isFirst)) {
        this.#edge(trigger, action, false);
      }
    }
    this.lines.push(...this.#edges);
    for (const [name, ids] of this.#classes) {
      this.lines.push(`  classDef ${name} ${STYLES.get(name)}`, `  class ${ids.join(',')} ${name}`);
    }
  }

  /** Draws the operations of one block and the arrows between them. */
  #block(drawn: readonly Drawn[], indent: string): Placed[] {
    const placed = drawn.map((each) =>
      each.kind === 'run' ? this.#run(each, indent) : this.#node(each, indent),
    );
    const named = new Map(
      placed.flatMap((each) => each.names.map((name) => [name, each] as const)),
    );
    for (const to of placed) {
      for (const name of to.runsAfter) this.#edge(named.get(name), to, false);
      for (const name of to.ranAfter) this.#edge(named.get(name), to, true);
    }
    return placed;
  }

  #run({ nodes, operations, changes }: DrawnRun, indent: string): Placed {
    const id = this.#id();
    this.lines.push(`${indent}${id}["${runText(operations, changes)}"]`);
    this.#classify(id, changes === 0 ? 'run' : this.#isAllNew ? 'added' : 'changed');
    return {
      id,
      names: nodes.map(({ name }) => name),
      runsAfter: nodes.flatMap(({ runsAfter }) => runsAfter),
      ranAfter: nodes.flatMap(({ ranAfter }) => ranAfter),
      isGone: false,
      isFirst: nodes.some(({ runsAfter }) => runsAfter.length === 0),
    };
  }

  #node({ node, blocks, hidden }: DrawnNode, indent: string): Placed {
    const id = this.#id();
    const mark = markOf(node.change);
    const words = [
      label(node.name),
      ...(this.#isAllNew ? [] : changeLabels(node.change)),
      ...(hidden > 0 ? [`${amount(hidden)} inside`] : []),
    ];
    if (blocks.length === 0) {
      const [open, close] = node.operation === 'trigger' ? ['(["', '"])'] : ['["', '"]'];
      this.lines.push(`${indent}${id}${open}${words.join('<br/>')}${close}`);
      this.#classify(id, mark);
    } else {
      const inside = () => this.#inside(node.type, blocks, `${indent}  `);
      this.#scope(id, words.join(', '), mark, indent, inside);
    }
    return {
      id,
      names: [node.name],
      runsAfter: node.runsAfter,
      ranAfter: node.ranAfter,
      isGone: mark === 'removed',
      isFirst: node.runsAfter.length === 0,
    };
  }

  /** Mermaid puts on the right what it reads first. */
  #inside(type: string, blocks: readonly DrawnBlock[], indent: string): void {
    for (const { block, drawn } of blocks.toReversed()) {
      const branch = branchOf(block, type);
      const draw = (at: string) => this.#block(drawn, at);
      if (branch === null) draw(indent);
      else this.#scope(this.#id(), label(branch), 'same', indent, () => draw(`${indent}  `));
    }
  }

  #scope(id: string, title: string, mark: Mark, indent: string, draw: () => void): void {
    this.lines.push(`${indent}subgraph ${id}["${title}"]`, `${indent}  direction TB`);
    draw();
    this.lines.push(`${indent}end`);
    this.#classify(id, `${mark}Scope`);
  }

  #classify(id: string, name: string): void {
    const ids = this.#classes.get(name);
    if (ids === undefined) this.#classes.set(name, [id]);
    else ids.push(id);
  }

  #edge(from: Placed | undefined, to: Placed, isPast: boolean): void {
    if (from === undefined || from === to) return;
    const arrow = isPast || from.isGone || to.isGone ? '-.->' : '-->';
    this.#edges.add(`  ${from.id} ${arrow} ${to.id}`);
  }

  #id(): string {
    this.#ids += 1;
    return `n${this.#ids}`;
  }
}

function runText(operations: number, changes: number): string {
  if (changes === 0) return `${amount(operations)} unchanged actions`;
  if (changes === operations) return count(changes, 'more change');
  return `${amount(operations)} actions, ${amount(changes)} of them change`;
}

function markOf(change: OperationChange | null): Mark {
  if (change === null || isFollower(change)) return 'same';
  return change.kind === 'added' || change.kind === 'removed' ? change.kind : 'changed';
}

/** The change in words, since not everybody can see colours. */
function changeLabels(change: OperationChange | null): string[] {
  if (change === null || isFollower(change)) return [];
  const { kind, from } = change;
  if (kind === 'renamed') return [`was ${label(from?.name ?? '')}`];
  if (kind === 'moved') return [`moved from ${label(from?.scope.at(-1) ?? 'the top')}`];
  return [kind];
}

/** The name of a branch; null where an action has only one. */
function branchOf(block: string, type: string): string | null {
  const [first, name = ''] = fromPointer(block);
  switch (first) {
    case 'else':
      return 'no';
    case 'default':
      return 'default';
    case 'cases':
      return `case ${name}`;
    default:
      return /^if$/i.test(type) ? 'yes' : null;
  }
}

/**
 * Letters, digits and a few signs are kept; other characters become entities of Mermaid. A label
 * must not be empty.
 */
function label(name: string): string {
  return escapeControl(shortenName(name.trim() === '' ? '(empty)' : name, 60)).replace(
    /[^\p{L}\p{N}\p{M} /_-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}
