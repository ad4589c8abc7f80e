import type { BadFile, Flow, SkippedFile } from '../flow/flow.ts';
import { keyOfData } from '../json/equal.ts';
import type { FlowUses } from '../map/consent.ts';
import { type FlowFacts, flowFacts } from '../map/flow-facts.ts';
import { type IndexedFlow, indexed } from '../map/flow-index.ts';
import { knownFlows } from '../map/known-flows.ts';
import type { ConnectionMap } from '../map/map.ts';
import type { Policy } from '../map/policy.ts';
import { RULES } from '../rules/index.ts';
import type { FlowContext, FlowProblem, FlowRule } from '../rules/rule.ts';
import { contextOf } from './context.ts';
import type { Finding, NotRun } from './finding.ts';
import { findingAt } from './placed.ts';
import {
  type CheckOptions,
  isAffected,
  type Keeps,
  type LookedAt,
  type Unread,
} from './project.ts';

/** What is left when every file has been looked at. */
export interface Looked {
  flows: Flow[];
  skipped: SkippedFile[];
  badFiles: BadFile[];
  facts: FlowFacts[];
  /** Of every flow that is read on a pull request, else none: its rules come after those of the flows. */
  uses: FlowUses[];
  findings: Finding[];
  /** What of single flows a rule could not judge, each reason once. */
  unjudged: NotRun[];
}

/** Goes through the files once, with every rule about flows. */
export function lookAtFiles(
  unread: Unread,
  options: CheckOptions,
  policy: Policy,
  keeps: Keeps,
): Looked {
  const pass = new Pass(unread, options, policy, keeps);
  for (const file of unread.files) pass.take(file);
  return pass.end();
}

/** Takes in one file after the other, and lets go of it. */
class Pass {
  readonly #unread: Unread;
  readonly #options: CheckOptions;
  readonly #policy: Policy;
  readonly #keeps: Keeps;
  /** Guids of the flows that are there, as far as they are known yet. */
  readonly #known: Set<string>;
  readonly #found: Found[] = [];
  readonly #unjudged = new Map<string, NotRun>();
  readonly #looked: Looked = {
    flows: [],
    skipped: [],
    badFiles: [],
    facts: [],
    uses: [],
    findings: [],
    unjudged: [],
  };

  constructor(unread: Unread, options: CheckOptions, policy: Policy, keeps: Keeps) {
    this.#unread = unread;
    this.#options = options;
    this.#policy = policy;
    this.#keeps = keeps;
    this.#known = knownFlows(unread.names, unread.map);
  }

  take(file: LookedAt): void {
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

  /** What is left; a finding that a later file made none is not among it. */
  end(): Looked {
    const isOpen = ({ unlessKnown }: Found) =>
      unlessKnown === undefined || !this.#known.has(unlessKnown);
    const findings = this.#found.filter(isOpen).map(({ finding }) => finding);
    return { ...this.#looked, findings, unjudged: [...this.#unjudged.values()] };
  }

  #look(flow: Flow): void {
    const context = contextOf(flow, this.#known, this.#unread, this.#policy, this.#options);
    this.#note(indexed(flow, context.used));
    if (!('code' in this.#options.pull)) {
      this.#looked.uses.push({ flow, uses: context.uses });
    }
    const isJudged = isAffected(flow.file, this.#options) && this.#options.isLiveOnly !== true;
    const found = isJudged ? foundIn(context) : [];
    for (const each of found) this.#found.push(each);
    if (isJudged) this.#noteUnjudged(context);
    const findings = found.map(({ finding }) => finding);
    if (this.#keeps(flow, findings)) this.#looked.flows.push(flow);
  }

  #noteUnjudged(context: FlowContext): void {
    for (const rule of rulesOfFlows(context.map)) {
      for (const reason of rule.unjudged?.(context) ?? []) {
        this.#unjudged.set(keyOfData([rule.id, reason]), { rule: rule.id, reason });
      }
    }
  }

  #note(flow: IndexedFlow): void {
    for (const guid of flow.guids) this.#known.add(guid);
    this.#looked.facts.push(flowFacts(flow, this.#unread.map, this.#options.environments));
  }
}

function rulesOfFlows(map: ConnectionMap | null): readonly FlowRule[] {
  return map === null ? WITHOUT_MAP : FLOW_RULES;
}

const FLOW_RULES = RULES.filter((rule) => rule.subject === 'flow');
const WITHOUT_MAP = FLOW_RULES.filter(({ needs }) => needs !== 'map');

/** A finding, and the flow whose file would make it none. */
interface Found {
  finding: Finding;
  unlessKnown: string | undefined;
}

/** What every rule about flows finds in one. */
function foundIn(context: FlowContext): Found[] {
  const found: Found[] = [];
  for (const rule of rulesOfFlows(context.map)) {
    for (const problem of rule.check(context)) {
      const finding = findingOf(problem, rule, context);
      found.push({ finding, unlessKnown: problem.unlessKnown });
    }
  }
  return found;
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
