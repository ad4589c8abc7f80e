import { digString, isObject, type Json, type JsonObject, own } from '../json/json.ts';
import type { Edge, FlowGraph } from './graph.ts';
import { isKnownType } from './operation-types.ts';
import type { Operation } from './operations.ts';

type Statuses = ReadonlySet<string>;

/** How an action that runs may end, in lower case; one that does not run is skipped. */
const ENDS = ['succeeded', 'failed', 'timedout'];
const SKIPPED = 'skipped';

/** Edges that are followed for all questions about a flow: far more than 500 actions need. */
const MOST_STEPS = 200_000;

/**
 * What the statuses in `runAfter` say of a run, beyond the order: an action starts once all that
 * it waits for have ended with one of the statuses that it names, and is skipped otherwise.
 */
export class RunConditions {
  readonly #graph: FlowGraph;
  readonly #required = new Map<Operation, ReadonlyMap<Operation, Statuses>>();
  readonly #sound = new Map<JsonObject, boolean>();
  readonly #always = new Map<Operation, boolean>();
  #steps = 0;

  constructor(graph: FlowGraph) {
    this.#graph = graph;
  }

  /**
   * True where `later` cannot start unless `earlier`, an action at the top, has run before: it was
   * not skipped. True as well where it is unknown: `runAfter` is broken, or too much to look at.
   */
  needs(later: Operation, earlier: Operation): boolean {
    const holder = this.#graph.meeting(earlier, later)?.[1];
    if (!this.#isSound(earlier)) return true;
    if (holder === undefined) return false;
    const statuses = this.#requiredBy(holder).get(earlier);
    if (this.#steps > MOST_STEPS || (statuses !== undefined && !statuses.has(SKIPPED))) return true;
    return this.#graph.runsBefore(earlier, later) && this.#alwaysRuns(earlier);
  }

  /** True where one run may be in both at the same time; false where it is unknown. */
  overlap(one: Operation, other: Operation): boolean {
    const meeting = this.#graph.meeting(one, other);
    if (meeting === null || !this.#isSound(meeting[0])) return false;
    if (this.#graph.runsBefore(one, other) || this.#graph.runsBefore(other, one)) return false;
    const [first, second] = meeting.map((each) => this.#requiredBy(each));
    if (first === undefined || second === undefined || this.#steps > MOST_STEPS) return false;
    return ![...first].some(([waited, statuses]) => both(second.get(waited), statuses).size === 0);
  }

  /** True where all actions of its scope wait for actions that exist, by statuses that exist. */
  #isSound(operation: Operation): boolean {
    const scope = this.#graph.scopeOf(operation);
    const known = this.#sound.get(operation.siblings);
    if (known !== undefined) return known;
    const edges = scope.operations.flatMap((each) => this.#graph.edges(each));
    const isSound =
      edges.length <= MOST_STEPS && this.#graph.isOrdered(scope) && edges.every(hasStatuses);
    this.#sound.set(operation.siblings, isSound);
    return isSound;
  }

  /** How the actions of its scope must have ended for `operation` to start. */
  #requiredBy(operation: Operation): ReadonlyMap<Operation, Statuses> {
    const known = this.#required.get(operation);
    if (known !== undefined) return known;
    const required = new Map<Operation, Statuses>();
    const started = new Set([operation]);
    // A set is walked to its end, and what is added meanwhile as well.
    for (const each of started) {
      for (const edge of this.#graph.edges(each)) {
        if (edge.to === null || ++this.#steps > MOST_STEPS) continue;
        const statuses = statusesOf(edge);
        required.set(edge.to, both(required.get(edge.to), statuses));
        if (!statuses.has(SKIPPED)) started.add(edge.to);
      }
    }
    this.#required.set(operation, required);
    return required;
  }

  /** True where nothing that happens in a run can make it skip this action. */
  #alwaysRuns(action: Operation): boolean {
    const running = new Set([action]);
    for (const each of running) {
      const known = this.#always.get(each);
      const edges = known === undefined ? this.#graph.edges(each) : [];
      if (known === false || edges.some((edge) => !this.#isMet(edge, running))) {
        this.#always.set(action, false);
        return false;
      }
    }
    for (const each of running) this.#always.set(each, true);
    return true;
  }

  /** True where the action ends as it must, if it runs; that it does is added to what must hold. */
  #isMet(edge: Edge, running: Set<Operation>): boolean {
    const statuses = statusesOf(edge);
    if (edge.to === null || !endsOf(edge.to).every((end) => statuses.has(end))) return false;
    if (!statuses.has(SKIPPED)) running.add(edge.to);
    return true;
  }
}

function endsOf({ value }: Operation): readonly string[] {
  return cannotFail(value) ? ENDS.slice(0, 1) : ENDS;
}

/**
 * True for an action that flows have as a heading, and for an initialisation: if it fails, it did
 * run, and the run has failed already.
 */
function cannotFail(action: Json): boolean {
  const type = (digString(action, 'type') ?? '').toLowerCase();
  switch (type) {
    case 'initializevariable':
      return true;
    case 'compose':
      return !JSON.stringify(own(action, 'inputs') ?? null).includes('@');
    case 'scope': {
      const actions = own(action, 'actions');
      return isObject(actions) && Object.values(actions).every(cannotFail);
    }
    default:
      return !isKnownType('action', type);
  }
}

/** The statuses, in lower case, with which an action may end for the one that waits for it. */
function statusesOf({ from, name }: Edge): Statuses {
  const statuses = own(own(from.value, 'runAfter'), name);
  if (!Array.isArray(statuses)) return NONE;
  if (statuses.length === 1 && statuses[0] === 'Succeeded') return SUCCEEDED;
  return new Set(statuses.map((status) => String(status).toLowerCase()));
}

const NONE: Statuses = new Set();
/** Those of nearly every edge. */
const SUCCEEDED: Statuses = new Set(['succeeded']);

function hasStatuses(edge: Edge): boolean {
  const statuses = [...statusesOf(edge)];
  return statuses.length > 0 && statuses.every((each) => each === SKIPPED || ENDS.includes(each));
}

/** What an action may end with where two edges wait for it; `one` may be none. */
function both(one: Statuses | undefined, other: Statuses): Statuses {
  return one === undefined || one === other
    ? other
    : new Set([...one].filter((status) => other.has(status)));
}
