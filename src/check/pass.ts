import type { FlowUses } from '../connections/consent.ts';
import { type FlowFacts, flowFacts } from '../connections/flow-facts.ts';
import { type IndexedFlow, indexed } from '../connections/flow-index.ts';
import { knownFlows } from '../connections/known-flows.ts';
import type { ConnectionMap } from '../connections/map.ts';
import type { Policy } from '../connections/policy.ts';
import { environmentsOf, resolve, usedReferences } from '../connections/resolve.ts';
import { expressionStrings } from '../flow/expressions.ts';
import type { BadFile, Flow, SkippedFile } from '../flow/flow.ts';
import { FlowGraph } from '../flow/graph.ts';
import { RULES } from '../rules/index.ts';
import type { FlowContext, FlowRule } from '../rules/rule.ts';
import { about, type Finding } from './finding.ts';
import { fixable } from './fixable.ts';
import { type CheckOptions, isAffected, type Keeps, type Unread } from './project.ts';

/** What is left when every file has been looked at. */
export interface Looked {
  flows: Flow[];
  skipped: SkippedFile[];
  badFiles: BadFile[];
  facts: FlowFacts[];
  /** Of every flow that is read on a pull request, else none: its rules come after those of the flows. */
  uses: FlowUses[];
  findings: Finding[];
}

/** Goes through the files once, with every rule about flows. */
export function lookAtFiles(
  unread: Unread,
  options: CheckOptions,
  policy: Policy,
  keeps: Keeps,
): Looked {
  const looked: Looked = {
    flows: [],
    skipped: [],
    badFiles: [],
    facts: [],
    uses: [],
    findings: [],
  };
  const known = knownFlows(unread.names, unread.map);
  const found: Found[] = [];
  const note = (flow: IndexedFlow) => {
    for (const guid of flow.guids) known.add(guid);
    looked.facts.push(flowFacts(flow, unread.map, options.environments));
  };
  const look = (flow: Flow) => {
    const context = contextOf(flow, known, unread, policy, options);
    note(indexed(flow, context.used));
    if (typeof options.pull !== 'string') looked.uses.push({ flow, uses: context.uses });
    const isJudged = isAffected(flow.file, options) && options.isLiveOnly !== true;
    const rules = isJudged ? rulesOfFlows(unread.map) : [];
    const here = rules.flatMap((rule) => foundIn(rule, context));
    found.push(...here);
    if (
      keeps(
        flow,
        here.map(({ finding }) => finding),
      )
    )
      looked.flows.push(flow);
  };
  for (const result of unread.files) {
    switch (result.kind) {
      case 'flow':
        look(result.flow);
        break;
      case 'indexed':
        note(result.flow);
        break;
      case 'skipped':
        looked.skipped.push(result);
        break;
      case 'invalid':
        looked.badFiles.push(result);
    }
  }
  const isOpen = ({ unlessKnown }: Found) => unlessKnown === undefined || !known.has(unlessKnown);
  looked.findings.push(...found.filter(isOpen).map(({ finding }) => finding));
  return looked;
}

function rulesOfFlows(map: ConnectionMap | null): readonly FlowRule[] {
  return map === null ? WITHOUT_MAP : FLOW_RULES;
}

const FLOW_RULES = RULES.filter((rule) => rule.subject === 'flow');
const WITHOUT_MAP = FLOW_RULES.filter(({ needs }) => needs !== 'map');

function contextOf(
  flow: Flow,
  known: ReadonlySet<string>,
  { map }: Unread,
  policy: Policy,
  { environments, today }: CheckOptions,
): FlowContext {
  const goesTo = map === null ? [] : environmentsOf(map, flow.file, environments);
  const uses = goesTo.map((environment) => resolve(flow, environment));
  return {
    flow,
    used: usedReferences(flow),
    uses,
    map,
    policy,
    today,
    knownFlows: known,
    expressions: once(() => flow.operations.flatMap(expressionStrings)),
    graph: once(() => new FlowGraph(flow.operations)),
  };
}

/** Made when first asked for: most flows of a run are never asked. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A finding, and the flow whose file would make it none. */
interface Found {
  finding: Finding;
  unlessKnown: string | undefined;
}

function foundIn(rule: FlowRule, context: FlowContext): Found[] {
  const { flow, map } = context;
  const { source, file, format } = flow;
  const found: Found[] = [];
  for (const problem of rule.check(context)) {
    const { at, within, message, severity = rule.severity, environment = null, fix } = problem;
    const where = problem.inMap ? (map?.source ?? source) : source;
    const place = where.place(at, within);
    const cure = format === 'dataverse-row' ? undefined : fix;
    const finding: Finding = {
      ...about(rule),
      severity,
      message,
      environment,
      flow: file,
      ...place,
      ...fixable(cure, source),
    };
    found.push({ finding, unlessKnown: problem.unlessKnown });
  }
  return found;
}
