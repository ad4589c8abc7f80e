import { type FlowFacts, flowFacts } from './connections/flow-facts.ts';
import { knownFlows } from './connections/known-flows.ts';
import type { ConnectionMap } from './connections/map.ts';
import { type Policy, policyOf } from './connections/policy.ts';
import type { MapProblem } from './connections/problems.ts';
import { environmentsOf, resolve, usedReferences } from './connections/resolve.ts';
import type { Fix } from './fix/edit.ts';
import { type Suggestion, suggestionOf } from './fix/suggestion.ts';
import { expressionStrings } from './flow/expressions.ts';
import type { BadFile, Flow, ReadResult, SkippedFile } from './flow/flow.ts';
import { FlowGraph } from './flow/graph.ts';
import { byCodeUnit } from './flow/order.ts';
import { type Place, Source } from './flow/source.ts';
import { unread } from './live/unread.ts';
import { RULES } from './rules/index.ts';
import type {
  FileRule,
  FlowContext,
  FlowRule,
  LiveProblem,
  LiveRule,
  LiveSide,
  MapRule,
  PullFacts,
  PullProblem,
  PullRule,
  Rule,
  Severity,
} from './rules/rule.ts';
import { suppressionOf, suppressionUses } from './suppress.ts';

/** Something that a rule found, at its place. */
export interface Finding extends Place {
  rule: string;
  severity: Severity;
  message: string;
  environment: string | null;
  /** The flow that it concerns; null for the map itself. */
  flow: string | null;
  help: string;
  /** What would cure it for certain; absent where that is for a person to say. */
  fix?: Suggestion;
}

export interface SuppressedFinding extends Finding {
  reason: string;
  until: string | null;
}

export interface NotRun {
  rule: string;
  reason: string;
}

/** Everything of a repository that the rules look at. */
export interface Project {
  flows: readonly Flow[];
  skipped: readonly SkippedFile[];
  badFiles: readonly BadFile[];
  mapFile: string;
  /** Null when there is none, or it could not be read: see `mapProblems`. */
  map: ConnectionMap | null;
  /** Null when the map's file is missing. */
  mapProblems: readonly MapProblem[] | null;
  /** The map at the base branch of a pull request, whose policy judges it. */
  baseMap: ConnectionMap | null;
}

/** A project whose files may be read only when they are looked at. */
export interface Unread extends Omit<Project, 'flows' | 'skipped' | 'badFiles'> {
  /** Gone through once. */
  files: Iterable<ReadResult>;
  /** Their names, in the same order. */
  names: readonly string[];
}

export interface CheckOptions {
  /** Names of environments; empty means all. */
  environments: readonly string[];
  /** Files whose findings count; null means all. */
  affected: ReadonlySet<string> | null;
  /** The day of the run, YYYY-MM-DD. */
  today: string;
  /** What is known of the pull request; or why nothing is to be known of one. */
  pull: PullFacts | string;
  /** What stands live; or why nothing of it was read. */
  live: LiveSide | string;
}

export interface CheckResult {
  findings: Finding[];
  suppressed: SuppressedFinding[];
  notRun: NotRun[];
}

const HELP = 'https://github.com/flowgate/flowgate/blob/main/docs/rules';

/** Runs every rule over every affected flow and the map. Pure: the same project gives the same result. */
export function check(project: Project, options: CheckOptions): CheckResult {
  const { flows, skipped, badFiles } = project;
  const read = flows.map((flow): ReadResult => ({ kind: 'flow', flow }));
  const files = [...read, ...skipped, ...badFiles];
  const names = [...flows, ...skipped, ...badFiles].map(({ file }) => file);
  return checkFiles({ ...project, files, names }, options, () => false).checked;
}

/** Whether a flow is needed after its check, for all that was found in it. */
export type Keeps = (flow: Flow, findings: readonly Finding[]) => boolean;

/**
 * Runs every rule in one pass over the files: a flow is done with before the next one is taken,
 * so that the memory it takes does not grow with their number. Returns what was found, and the
 * project with the flows that are kept.
 */
export function checkFiles(
  unread: Unread,
  options: CheckOptions,
  keeps: Keeps,
): { checked: CheckResult; project: Project } {
  const policy = policyOf(unread.map, unread.baseMap);
  const looked = lookAtFiles(unread, options, policy, keeps);
  const run: Run = { ...unread, ...options, ...looked, policy };
  const raw = [...looked.findings, ...RULES.flatMap((rule) => [...found(rule, run)])];
  const counted = raw.flatMap((finding) => withSeverity(finding, policy));
  const stale = foundInSuppressions(counted, run).flatMap((each) => withSeverity(each, policy));
  const sorted = [...counted, ...stale].toSorted(byPlace);
  const judged = sorted.map((finding) => ({
    finding,
    suppression: suppressionOf(finding, policy, options.today),
  }));
  const checked: CheckResult = {
    findings: judged.filter(({ suppression }) => !suppression).map(({ finding }) => finding),
    suppressed: judged.flatMap(({ finding, suppression }) =>
      suppression
        ? [{ ...finding, reason: suppression.reason, until: suppression.until ?? null }]
        : [],
    ),
    notRun: RULES.flatMap((rule) => notRun(rule, run)),
  };
  const { mapFile, map, mapProblems, baseMap } = unread;
  const { flows, skipped, badFiles } = looked;
  return { checked, project: { flows, skipped, badFiles, mapFile, map, mapProblems, baseMap } };
}

/** What is left when every file has been looked at. */
interface Looked {
  flows: Flow[];
  skipped: SkippedFile[];
  badFiles: BadFile[];
  facts: FlowFacts[];
  /** Of every flow on a pull request, else none: its rules come after those of the flows. */
  contexts: FlowContext[];
  findings: Finding[];
}

function lookAtFiles(unread: Unread, options: CheckOptions, policy: Policy, keeps: Keeps): Looked {
  const looked: Looked = {
    flows: [],
    skipped: [],
    badFiles: [],
    facts: [],
    contexts: [],
    findings: [],
  };
  const known = knownFlows(unread.names, unread.map);
  const waiting: (() => Finding[])[] = [];
  const look = (flow: Flow) => {
    for (const guid of flow.guids) known.add(guid);
    const context = contextOf(flow, known, unread, policy, options);
    looked.facts.push(flowFacts(flow, unread.map, context.uses));
    if (typeof options.pull !== 'string') looked.contexts.push(context);
    const rules = isAffected(flow.file, options) ? rulesOfFlows(unread.map) : [];
    const late = rules.filter((rule) => rule.waits?.(context));
    const found = rules.flatMap((rule) => (late.includes(rule) ? [] : foundIn(rule, context)));
    looked.findings.push(...found);
    waiting.push(...late.map((rule) => () => foundIn(rule, context)));
    if (keeps(flow, found)) looked.flows.push(flow);
  };
  for (const result of unread.files) {
    if (result.kind === 'flow') look(result.flow);
    else if (result.kind === 'skipped') looked.skipped.push(result);
    else looked.badFiles.push(result);
  }
  looked.findings.push(...waiting.flatMap((rest) => rest()));
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

type Run = Unread & CheckOptions & Looked & { policy: Policy };

function found(rule: Rule, run: Run): Iterable<Finding> {
  switch (rule.subject) {
    case 'files':
      return foundInFiles(rule, run);
    case 'map':
      return foundInMap(rule, run);
    case 'flow':
      return []; // Each flow has had its turn.
    case 'pull':
      return foundInPull(rule, run);
    case 'live':
      return foundLive(rule, run);
    case 'suppressions':
      return []; // When all others have spoken.
  }
}

function* foundInFiles(rule: FileRule, run: Run): Generator<Finding> {
  for (const problem of rule.check(run)) {
    const flow = problem.file === run.mapFile ? null : problem.file;
    if (flow !== null && !isAffected(flow, run)) continue;
    yield { ...about(rule), environment: null, ...problem, flow };
  }
}

function* foundInMap(rule: MapRule, run: Run): Generator<Finding> {
  const { map, facts, ...rest } = run;
  if (map === null) return;
  for (const problem of rule.check({ ...rest, map, flows: facts })) {
    const { at, within, message, environment = null, fix } = problem;
    if (environment !== null && !isWanted(environment, run)) continue;
    const place = map.source.place(at, within);
    yield {
      ...about(rule),
      message,
      environment,
      flow: null,
      ...place,
      ...fixable(fix, map.source),
    };
  }
}

function foundIn(rule: FlowRule, context: FlowContext): Finding[] {
  const { flow, map } = context;
  const { source, file, format } = flow;
  const findings: Finding[] = [];
  for (const problem of rule.check(context)) {
    const { at, within, message, severity = rule.severity, environment = null, fix } = problem;
    const where = problem.inMap ? (map?.source ?? source) : source;
    const place = where.place(at, within);
    const cure = format === 'dataverse-row' ? undefined : fix;
    findings.push({
      ...about(rule),
      severity,
      message,
      environment,
      flow: file,
      ...place,
      ...fixable(cure, source),
    });
  }
  return findings;
}

function* foundInPull(rule: PullRule, run: Run): Generator<Finding> {
  const { map, baseMap: base, contexts, pull } = run;
  if (base === null || typeof pull === 'string' || reasonAgainst(rule, run) !== null) return;
  const problems = rule.check({ map, base, flows: contexts, pull });
  yield* inMapOrFlow(rule, problems, map?.source ?? new Source(run.mapFile, ''), run);
}

function* foundLive(rule: LiveRule, run: Run): Generator<Finding> {
  const { map, live } = run;
  if (map === null || typeof live === 'string') return;
  const targets = [...live.facts.currents.keys()];
  yield* inMapOrFlow(rule, rule.check({ ...live, map, targets }), map.source, run);
}

/** The problems of a rule that looks at the map and at flows alike. */
function* inMapOrFlow(
  rule: PullRule | LiveRule,
  problems: Iterable<PullProblem | LiveProblem>,
  ofMap: Source,
  run: Run,
): Generator<Finding> {
  for (const problem of problems) {
    const { at, within, message, environment = null, flow = null } = problem;
    if (environment !== null && !isWanted(environment, run)) continue;
    const { severity = rule.severity } = problem;
    const place = (flow?.source ?? ofMap).place(at, within);
    yield { ...about(rule), severity, message, environment, flow: flow?.file ?? null, ...place };
  }
}

/** What the rules about suppressions say, after all else that was found. */
function foundInSuppressions(findings: readonly Finding[], run: Run): Finding[] {
  const { map, today } = run;
  if (map === null) return [];
  const suppressions = suppressionUses(map.suppressions, findings, lookedAt(map, run));
  return RULES.filter((rule) => rule.subject === 'suppressions').flatMap((rule) =>
    [...rule.check({ suppressions, today })].map(({ at, within, message }) => ({
      ...about(rule),
      message,
      environment: null,
      flow: null,
      ...map.source.place(at, within),
    })),
  );
}

/**
 * A rule about pull requests finds something in few of them, and what stands live changes without
 * Git: that such a rule finds nothing now says nothing.
 */
function lookedAt(map: ConnectionMap, run: Run): Parameters<typeof suppressionUses>[2] {
  const { facts, badFiles, mapFile } = run;
  const isEverywhere = [...map.environments.keys()].every((name) => isWanted(name, run));
  const silent = RULES.filter(
    (rule) => ['pull', 'live'].includes(rule.subject) || reasonAgainst(rule, run),
  );
  return {
    files: [mapFile, ...facts.map(({ file }) => file), ...badFiles.map(({ file }) => file)],
    mapFile,
    bad: new Set(badFiles.map(({ file }) => file)),
    isLookedAt: (file) => file === mapFile || isAffected(file, run),
    isRun: (id) => isEverywhere && !silent.some((rule) => rule.id === id),
  };
}

function fixable(fix: Fix | undefined, source: Source): Pick<Finding, 'fix'> {
  const suggestion = fix === undefined ? null : suggestionOf(source, fix);
  return suggestion === null ? {} : { fix: suggestion };
}

function about({ id, severity }: Rule): Pick<Finding, 'rule' | 'severity' | 'help'> {
  return { rule: id, severity, help: helpOf(id) };
}

/** The page of a rule. */
export function helpOf(id: string): string {
  return `${HELP}/${id}.md`;
}

function isAffected(file: string, { affected }: CheckOptions): boolean {
  return affected === null || affected.has(file);
}

function isWanted(environment: string, { environments }: CheckOptions): boolean {
  return environments.length === 0 || environments.includes(environment);
}

function withSeverity(finding: Finding, policy: Policy): Finding[] {
  const setting = policy.severities.get(finding.rule) ?? finding.severity;
  return setting === 'off' ? [] : [{ ...finding, severity: setting }];
}

function notRun(rule: Rule, run: Run): NotRun[] {
  const reason = reasonAgainst(rule, run);
  return reason === null ? [] : [{ rule: rule.id, reason }];
}

/** Why a rule has nothing, or not all, to look at; null when it has. */
function reasonAgainst(rule: Rule, run: Run): string | null {
  if (rule.subject === 'live') return reasonAgainstLive(rule, run);
  if (run.map === null && needsMap(rule, run)) return withoutMap(run);
  return rule.subject === 'pull' && typeof run.pull === 'string' ? run.pull : null;
}

function reasonAgainstLive({ judges }: LiveRule, run: Run): string | null {
  const { live } = run;
  if (typeof live === 'string') return live;
  if (run.map === null) return withoutMap(run);
  return judges === 'edits'
    ? (live.untold ?? unread(live.facts, 'flows'))
    : unread(live.facts, judges);
}

function withoutMap({ mapFile, mapProblems }: Run): string {
  return mapProblems === null ? `no ${mapFile}` : `${mapFile} is invalid`;
}

/** That a pull request removes the map is for some of the rules to tell. */
function needsMap(rule: Exclude<Rule, LiveRule>, { mapProblems, pull }: Run): boolean {
  if (rule.subject === 'files') return false;
  if (rule.subject === 'flow') return rule.needs === 'map';
  if (rule.subject !== 'pull') return true;
  return rule.needs === 'map' || mapProblems !== null || typeof pull === 'string';
}

/** The order of findings: by environment, file, position and rule. */
export function byPlace(one: Finding, other: Finding): number {
  return (
    byCodeUnit(one.environment ?? '', other.environment ?? '') ||
    byCodeUnit(one.flow ?? one.file, other.flow ?? other.file) ||
    byCodeUnit(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    byCodeUnit(one.rule, other.rule) ||
    byCodeUnit(one.message, other.message)
  );
}
