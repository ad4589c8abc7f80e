import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import type { Operation } from './operations.ts';

/** The operations of one block: only they can wait for each other. */
interface GraphScope {
  /** The action that holds the block; null at the top. */
  parent: Operation | null;
  /** In file order. */
  operations: readonly Operation[];
}

/** An action waits for another, which `runAfter` names as `name`. */
export interface Edge {
  from: Operation;
  name: string;
  /** Null where the scope has no action of that name. */
  to: Operation | null;
}

/**
 * How the operations of a flow depend on each other: one model for the rules, the plan and the
 * diagram. Like the runtime, it compares names without case.
 */
export class FlowGraph {
  /** By its block; null until somebody asks. */
  #scopeOf: ReadonlyMap<JsonObject, GraphScope> | null = null;
  readonly #named: ReadonlyMap<string, readonly Operation[]>;
  readonly #operations: readonly Operation[];
  /** By the index of their operation. */
  readonly #edges: (readonly Edge[])[];
  readonly #namesIn = new Map<JsonObject, ReadonlyMap<string, Operation>>();
  #circles: readonly (readonly Edge[])[] | null = null;
  readonly #ordered = new Map<GraphScope['operations'], boolean>();
  #steps = 0;
  #searches = 0;
  /** By the index of an operation, the last search that came to it. */
  readonly #seen: Uint32Array;
  /** By the index of an operation, where the search for circles is with it. */
  readonly #states: Uint8Array;

  /** `operations`: all of a flow. */
  constructor(operations: readonly Operation[]) {
    this.#operations = operations;
    this.#edges = operations.map(() => NO_EDGES);
    this.#seen = new Uint32Array(operations.length);
    this.#states = new Uint8Array(operations.length);
    this.#named = Map.groupBy(operations, ({ lowerName }) => lowerName);
    const inScope = (action: Operation, name: string) => this.#inScopeOf(action, name);
    for (const operation of operations) {
      this.#edges[operation.index] = edgesOf(operation, inScope);
    }
  }

  /** Outer before inner, in file order, including the scope of the triggers. */
  get scopes(): readonly GraphScope[] {
    return [...this.#blocks().values()];
  }

  scopeOf({ siblings, parent }: Operation): GraphScope {
    return this.#blocks().get(siblings) ?? { parent, operations: [] };
  }

  #blocks(): ReadonlyMap<JsonObject, GraphScope> {
    this.#scopeOf ??= scopesOf(this.#operations);
    return this.#scopeOf;
  }

  /** The operations of that name: one or none; several only in an invalid flow. */
  named(name: string): readonly Operation[] {
    return this.namedInAnyCase(name.toLowerCase());
  }

  /** The same by the name in lower case. */
  namedInAnyCase(lowerName: string): readonly Operation[] {
    return this.#named.get(lowerName) ?? NONE;
  }

  /** The operation of that name in an action's scope; the last of several in an invalid flow. */
  #inScopeOf({ siblings }: Operation, name: string): Operation | null {
    const lowerName = name.toLowerCase();
    const named = this.namedInAnyCase(lowerName);
    if (named.length > 1) return this.#byName(siblings).get(lowerName) ?? null;
    const [only] = named;
    return only?.siblings === siblings ? only : null;
  }

  /** Made only for an invalid flow, in which any number of scopes may use the same name. */
  #byName(siblings: JsonObject): ReadonlyMap<string, Operation> {
    const known = this.#namesIn.get(siblings);
    if (known !== undefined) return known;
    const inside = this.#blocks().get(siblings)?.operations ?? NONE;
    const made = new Map(inside.map((operation) => [operation.lowerName, operation]));
    this.#namesIn.set(siblings, made);
    return made;
  }

  /** What an action's `runAfter` names, in its order. */
  edges(action: Operation): readonly Edge[] {
    return this.#has(action) ? (this.#edges[action.index] ?? NO_EDGES) : NO_EDGES;
  }

  #has(operation: Operation): boolean {
    return this.#operations[operation.index] === operation;
  }

  /** True where `outer` holds `inner`, however deep. */
  encloses(outer: Operation, inner: Operation): boolean {
    for (let { parent } = inner; parent !== null; parent = parent.parent) {
      if (parent === outer) return true;
    }
    return false;
  }

  /**
   * The two operations of one scope that decide the order of `one` and `other`: the operations
   * themselves, or actions that contain them. Null where nothing decides it: they are in different
   * branches of one action, or one contains the other.
   */
  meeting(one: Operation, other: Operation): [Operation, Operation] | null {
    for (let later: Operation | null = other; later !== null; later = later.parent) {
      const earlier = holderIn(later.siblings, one);
      if (earlier !== null) return earlier === later ? null : [earlier, later];
    }
    return null;
  }

  /**
   * True where `one` has ended, or was skipped, before `other` starts: `one` is on the runAfter
   * path of `other` or of an action that contains `other`, or inside an action on that path.
   * Microsoft's own condition: "must either be in 'runAfter' path or within a scope action on the
   * 'runAfter' path".
   */
  runsBefore(one: Operation, other: Operation): boolean {
    // The definition's outputs belong to no operation; they are evaluated after all of them.
    if (!this.#has(other)) return true;
    if (one.kind === 'trigger') return other.kind === 'action';
    const [earlier, later] = this.meeting(one, other) ?? [];
    return earlier !== undefined && later !== undefined && this.#waitsFor(later, earlier);
  }

  /**
   * False where a scope's order is broken: a name does not exist, a `runAfter` cannot be read, or
   * actions wait in a circle.
   */
  isOrdered({ operations }: GraphScope): boolean {
    const known = this.#ordered.get(operations) ?? this.#hasOrder(operations);
    this.#ordered.set(operations, known);
    return known;
  }

  #hasOrder(operations: GraphScope['operations']): boolean {
    const inCircle = new Set(this.circles().flatMap((circle) => circle.map(({ from }) => from)));
    return operations.every(
      (operation) =>
        !inCircle.has(operation) &&
        isReadable(own(operation.value, 'runAfter')) &&
        this.edges(operation).every(({ to }) => to !== null),
    );
  }

  /** Circles of actions that wait for each other, each starting at its first action in the file. */
  circles(): readonly (readonly Edge[])[] {
    this.#circles ??= this.#mayHaveCircle(this.#operations)
      ? this.scopes.flatMap(({ operations }) => this.#circlesIn(operations))
      : [];
    return this.#circles;
  }

  /**
   * True where a path of edges leads from `later` to `earlier`, or where the search was stopped as
   * too long, which happens only in flows that no server accepts.
   */
  #waitsFor(later: Operation, earlier: Operation): boolean {
    const search = ++this.#searches;
    const open = [later];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (++this.#steps > MOST_STEPS) return true;
      for (const { to } of this.edges(next)) {
        if (to === earlier) return true;
        if (to === null || this.#seen[to.index] === search) continue;
        this.#seen[to.index] = search;
        open.push(to);
      }
    }
    return false;
  }

  #circlesIn(operations: readonly Operation[]): Edge[][] {
    if (!this.#mayHaveCircle(operations)) return [];
    const circles: Edge[][] = [];
    for (const start of operations) {
      if (this.#states[start.index] === NEW) this.#walkFrom(start, circles);
    }
    return circles.slice(0, MOST_CIRCLES).map(fromFirst);
  }

  /** Without an action that waits for one after it in the file, there is no circle. */
  #mayHaveCircle(operations: readonly Operation[]): boolean {
    return operations.some((operation) =>
      this.edges(operation).some(({ to }) => to !== null && to.index >= operation.index),
    );
  }

  /** A depth-first walk along the edges; an edge back into the walk closes a circle. */
  #walkFrom(start: Operation, circles: Edge[][]): void {
    const walk = [this.#step(start, null)];
    for (let top = walk.at(-1); top !== undefined; top = walk.at(-1)) {
      const edge = top.edges[top.followed++];
      if (edge === undefined) {
        walk.pop();
        this.#states[top.operation.index] = LEFT;
      } else if (edge.to === null) continue;
      else if (this.#states[edge.to.index] === NEW) walk.push(this.#step(edge.to, edge));
      else if (this.#states[edge.to.index] === ON_WALK && circles.length < MOST_CIRCLES) {
        circles.push(circleOf(walk, edge, edge.to));
      }
    }
  }

  #step(operation: Operation, by: Edge | null): Step {
    this.#states[operation.index] = ON_WALK;
    return { operation, by, edges: this.edges(operation), followed: 0 };
  }
}

/** Not seen yet; on the walk; left, with all that it waits for. */
const [NEW, ON_WALK, LEFT] = [0, 1, 2];

/**
 * The most steps for all questions about a flow: far more than 500 actions, the allowed number,
 * need.
 */
const MOST_STEPS = 3_000_000;
/** One circle is enough for a refusal, and each may be as long as the flow. */
const MOST_CIRCLES = 100;

/** An operation on a walk, the edge that led to it, and how many of its own were followed. */
interface Step {
  operation: Operation;
  by: Edge | null;
  edges: readonly Edge[];
  followed: number;
}

function scopesOf(operations: readonly Operation[]): ReadonlyMap<JsonObject, GraphScope> {
  const blocks = Map.groupBy(operations, ({ siblings }) => siblings);
  const scopes = [...blocks].map(([block, inside]): [JsonObject, GraphScope] => {
    return [block, { parent: inside[0]?.parent ?? null, operations: inside }];
  });
  return new Map(scopes);
}

function circleOf(walk: readonly Step[], closing: Edge, first: Operation): Edge[] {
  const from = walk.findIndex(({ operation }) => operation === first);
  return [...walk.slice(from + 1).flatMap(({ by }) => by ?? []), closing];
}

function fromFirst(circle: Edge[]): Edge[] {
  const position = (index: number) => circle[index]?.from.index ?? 0;
  let first = 0;
  for (const index of circle.keys()) if (position(index) < position(first)) first = index;
  return [...circle.slice(first), ...circle.slice(0, first)];
}

function edgesOf(
  action: Operation,
  inScope: (action: Operation, name: string) => Operation | null,
): readonly Edge[] {
  const runAfter = action.kind === 'action' ? own(action.value, 'runAfter') : undefined;
  if (!isObject(runAfter)) return NO_EDGES;
  const edges: Edge[] = [];
  for (const name in runAfter) edges.push({ from: action, name, to: inScope(action, name) });
  return edges;
}

/** Null is taken for nothing. */
function isReadable(runAfter: Json | undefined): boolean {
  return runAfter === undefined || runAfter === null || isObject(runAfter);
}

const NONE: readonly Operation[] = [];
const NO_EDGES: readonly Edge[] = [];

/** The operation of the block that is or contains `operation`; null where none does. */
function holderIn(block: JsonObject, operation: Operation): Operation | null {
  let holder: Operation | null = operation;
  while (holder !== null && holder.siblings !== block) holder = holder.parent;
  return holder;
}
