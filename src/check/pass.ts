import type { BadFile, Flow, SkippedFile } from '../flow/flow.ts';
import { keyOfData } from '../json/equal.ts';
import type { FlowUses } from '../map/consent.ts';
import { type FlowFacts, flowFacts } from '../map/flow-facts.ts';
import { type IndexedFlow, indexed } from '../map/flow-index.ts';
import { knownFlows } from '../map/known-flows.ts';
import { isOn, type Policy } from '../map/policy.ts';
import { MANY_FILES } from '../process/v8-limits.ts';
import { RULES } from '../rules/index.ts';
import type { FlowContext, FlowProblem, FlowRule } from '../rules/rule.ts';
import { contextOf } from './context.ts';
import type { Finding, NotRun } from './finding.ts';
import { findingAt } from './placed.ts';
import {
  type CheckedFile,
  type CheckOptions,
  isAffected,
  type KeepsFlow,
  type Unread,
} from './project.ts';

/** The result of the pass over all files. */
export interface PassResult {
  flows: Flow[];
  skipped: SkippedFile[];
  badFiles: BadFile[];
  facts: FlowFacts[];
  /**
   * Of every flow read on a pull request, otherwise empty: the rules about pull requests run after
   * those about flows.
   */
  uses: FlowUses[];
  findings: Finding[];
  /** What rules could not check in flows; each reason once. */
  unchecked: NotRun[];
}

/** Reads each file once and runs every rule about flows on it. */
export function passOverFiles(
  unread: Unread,
  options: CheckOptions,
  policy: Policy,
  keeps: KeepsFlow,
): PassResult {
  const pass = new Pass(unread, options, policy, keeps);
  for (const file of unread.files) pass.take(file);
  return pass.end();
}

/**
 * How many flows a rule looks at in a row, while the processor has its code at hand. Of more the
 * garbage collector has more to copy, which takes longer than it saves.
 */
const IN_A_ROW = 8;

/** The same where there are so many flows that the young generation of the heap is large. */
const IN_A_LONG_ROW = 12;

/** Takes one file after another, and keeps only what is needed later. */
class Pass {
  readonly #unread: Unread;
  readonly #options: CheckOptions;
  readonly #policy: Policy;
  readonly #keeps: KeepsFlow;
  /** Guids of the flows that exist, as far as known yet. */
  readonly #known: Set<string>;
  readonly #rules: readonly FlowRule[];
  /** Those of them that may say what they could not check. */
  readonly #unsure: readonly FlowRule[];
  readonly #inARow: number;
  /** Flows that are read, and not checked yet. */
  #waiting: FlowContext[] = [];
  readonly #found: Found[] = [];
  readonly #unchecked = new Map<string, NotRun>();
  readonly #looked: PassResult = {
    flows: [],
    skipped: [],
    badFiles: [],
    facts: [],
    uses: [],
    findings: [],
    unchecked: [],
  };

  constructor(unread: Unread, options: CheckOptions, policy: Policy, keeps: KeepsFlow) {
    this.#unread = unread;
    this.#options = options;
    this.#policy = policy;
    this.#keeps = keeps;
    this.#known = knownFlows(unread.names, unread.map);
    this.#rules = rulesOfFlows(unread, policy);
    this.#inARow = unread.names.length > MANY_FILES ? IN_A_LONG_ROW : IN_A_ROW;
    this.#unsure = this.#rules.filter(({ unchecked }) => unchecked !== undefined);
  }

  take(file: CheckedFile): void {
    switch (file.kind) {
      case 'flow':
        this.#look(file.flow);
        break;
      case 'indexed':
        this.#note(file.flow);
        break;
      case 'skipped':
        this.#looked.skipped.push(file);
        break;
      case 'invalid':
        this.#looked.badFiles.push(file);
    }
  }

  /** The result, without findings that a later file made invalid. */
  end(): PassResult {
    this.#judge();
    const isOpen = ({ unlessKnown }: Found) =>
      unlessKnown === undefined || !this.#known.has(unlessKnown);
    const findings = this.#found.filter(isOpen).map(({ finding }) => finding);
    return { ...this.#looked, findings, unchecked: [...this.#unchecked.values()] };
  }

  #look(flow: Flow): void {
    const context = contextOf(flow, this.#known, this.#unread, this.#policy, this.#options);
    this.#note(indexed(flow, context.used));
    if (!('code' in this.#options.pull)) {
      this.#looked.uses.push({ flow, uses: context.uses });
    }
    this.#waiting.push(context);
    if (this.#waiting.length === this.#inARow) this.#judge();
  }

  #judge(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const judged = waiting.filter(({ flow }) => this.#isJudged(flow));
    const foundIn = foundInEach(judged, this.#rules);
    for (const context of judged) this.#noteUnchecked(context);
    for (const context of waiting) {
      const found = foundIn.get(context) ?? [];
      for (const each of found) this.#found.push(each);
      const findings = found.map(({ finding }) => finding);
      if (this.#keeps(context.flow, findings)) this.#looked.flows.push(context.flow);
    }
  }

  #isJudged({ file }: Flow): boolean {
    return isAffected(file, this.#options) && this.#options.isLiveOnly !== true;
  }

  #noteUnchecked(context: FlowContext): void {
    for (const rule of this.#unsure) {
      for (const reason of rule.unchecked?.(context) ?? []) {
        this.#unchecked.set(keyOfData([rule.id, reason]), { rule: rule.id, reason });
      }
    }
  }

  #note(flow: IndexedFlow): void {
    for (const guid of flow.guids) this.#known.add(guid);
    this.#looked.facts.push(flowFacts(flow, this.#unread.map, this.#options.environments));
  }
}

function rulesOfFlows({ map }: Pick<Unread, 'map'>, policy: Policy): readonly FlowRule[] {
  return (map === null ? WITHOUT_MAP : FLOW_RULES).filter((rule) => isOn(rule, policy));
}

const FLOW_RULES = RULES.filter((rule) => rule.subject === 'flow');
const WITHOUT_MAP = FLOW_RULES.filter(({ needs }) => needs !== 'map');

/** A finding, and the guid of the flow whose file would make it invalid. */
interface Found {
  finding: Finding;
  unlessKnown: string | undefined;
}

/** What every rule about flows finds in each of some: by flow, in the order of the rules. */
function foundInEach(
  contexts: readonly FlowContext[],
  rules: readonly FlowRule[],
): ReadonlyMap<FlowContext, Found[]> {
  const each = contexts.map((context) => ({ context, found: [] as Found[] }));
  for (const rule of rules) {
    for (const { context, found } of each) if (isAbout(rule, context)) find(rule, context, found);
  }
  return new Map(each.map(({ context, found }) => [context, found]));
}

function isAbout({ types }: FlowRule, context: FlowContext): boolean {
  return types === undefined || types.some((type) => context.types().has(type));
}

function find(rule: FlowRule, context: FlowContext, found: Found[]): void {
  for (const problem of rule.check(context)) {
    const finding = findingOf(problem, rule, context);
    found.push({ finding, unlessKnown: problem.unlessKnown });
  }
}

function findingOf(problem: FlowProblem, rule: FlowRule, { flow, map }: FlowContext): Finding {
  const source = problem.inMap ? (map?.source ?? flow.source) : flow.source;
  const { fix, ...unfixed } = problem;
  return findingAt(rule, flow.format === 'dataverse-row' ? unfixed : { ...unfixed, fix }, {
    source,
    map: map?.source,
    flow: flow.file,
    fixed: flow.source,
  });
}
