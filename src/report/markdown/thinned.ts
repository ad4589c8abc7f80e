import type { OutlineBlock, OutlineNode } from '../../plan/diff.ts';
import { isFollower } from '../diff-entries.ts';

/** What is drawn of a block: operations, and runs of operations that are only counted. */
export type Drawn = DrawnNode | DrawnRun;

export interface DrawnNode {
  kind: 'node';
  node: OutlineNode;
  /** Empty where its content is not drawn. */
  blocks: DrawnBlock[];
  /** How many operations inside are not drawn. */
  hidden: number;
}

export interface DrawnRun {
  kind: 'run';
  nodes: OutlineNode[];
  /** The number of operations in the run, nested ones included, and how many of them change. */
  operations: number;
  changes: number;
}

export interface DrawnBlock {
  block: string;
  drawn: Drawn[];
}

/** A flow of up to this many operations is drawn completely. */
const WHOLE = 14;

/**
 * Keeps what changes, what contains it and what is beside it; the rest becomes runs with a count.
 */
export function thinned(outline: readonly OutlineBlock[], most: number): DrawnBlock[] {
  const all = outline.flatMap(({ nodes }) => nodes);
  const isWhole = sizeOf(all) <= WHOLE;
  return new Thinning(most, isWhole).blocks(outline);
}

class Thinning {
  #left: number;
  readonly #isWhole: boolean;
  readonly #changes = new Map<OutlineNode, number>();

  constructor(most: number, isWhole: boolean) {
    this.#left = most;
    this.#isWhole = isWhole;
  }

  blocks(blocks: readonly OutlineBlock[]): DrawnBlock[] {
    return blocks.map(({ block, nodes }) => ({ block, drawn: this.#drawn(nodes) }));
  }

  #drawn(nodes: readonly OutlineNode[]): Drawn[] {
    const hot = new Set(nodes.filter((node) => this.#take(node)));
    const kept = this.#isWhole ? new Set(nodes) : new Set([...hot, ...beside(nodes, hot)]);
    const drawn: Drawn[] = [];
    let run: OutlineNode[] = [];
    const close = () => {
      const [only] = run;
      if (run.length === 1 && only !== undefined) drawn.push(this.#node(only, false));
      else if (run.length > 1) drawn.push(this.#run(run));
      run = [];
    };
    for (const node of nodes) {
      if (kept.has(node)) {
        close();
        drawn.push(this.#node(node, hot.has(node) || this.#isWhole));
      } else run.push(node);
    }
    close();
    return drawn;
  }

  /** True while there is room for one more operation that changes or contains a change. */
  #take(node: OutlineNode): boolean {
    if (this.#changesIn(node) === 0 || this.#left <= 0) return false;
    this.#left -= 1;
    return true;
  }

  #node(node: OutlineNode, isHot: boolean): DrawnNode {
    const changing = node.blocks.filter(({ nodes }) =>
      nodes.some((each) => this.#changesIn(each) > 0),
    );
    const open = this.#isWhole ? node.blocks : isHot ? changing : [];
    const inner = node.blocks.flatMap(({ nodes }) => nodes);
    return {
      kind: 'node',
      node,
      blocks: this.blocks(open),
      hidden: open.length > 0 ? 0 : sizeOf(inner),
    };
  }

  #run(nodes: OutlineNode[]): DrawnRun {
    const changes = nodes.reduce((sum, node) => sum + this.#changesIn(node), 0);
    return { kind: 'run', nodes, operations: sizeOf(nodes), changes };
  }

  #changesIn(node: OutlineNode): number {
    const known = this.#changes.get(node);
    if (known !== undefined) return known;
    const own = node.change !== null && !isFollower(node.change) ? 1 : 0;
    const inner = node.blocks.flatMap(({ nodes }) => nodes);
    const changes = inner.reduce((sum, each) => sum + this.#changesIn(each), own);
    this.#changes.set(node, changes);
    return changes;
  }
}

function beside(nodes: readonly OutlineNode[], hot: ReadonlySet<OutlineNode>): OutlineNode[] {
  const names = new Set([...hot].flatMap(({ runsAfter, ranAfter }) => [...runsAfter, ...ranAfter]));
  const hotNames = new Set([...hot].map(({ name }) => name));
  return nodes.filter(
    (node) =>
      names.has(node.name) ||
      [...node.runsAfter, ...node.ranAfter].some((name) => hotNames.has(name)),
  );
}

function sizeOf(nodes: readonly OutlineNode[]): number {
  return nodes.reduce(
    (sum, { blocks }) => sum + 1 + sizeOf(blocks.flatMap((block) => block.nodes)),
    0,
  );
}
