import type { ConnectionMap } from './connections/map.ts';
import { type Policy, policyOf } from './connections/policy.ts';
import type { MapProblem } from './connections/problems.ts';
import { environmentsOf, resolve, usedReferences } from './connections/resolve.ts';
import { expressionStrings } from './flow/expressions.ts';
import type { BadFile, Flow, SkippedFile } from './flow/flow.ts';
import type { Place } from './flow/source.ts';
import { RULES } from './rules/index.ts';
import type { FileRule, FlowContext, FlowRule, MapRule, Rule, Severity } from './rules/rule.ts';
import { suppressionOf } from './suppress.ts';

/** Something that a rule found, at its place. */
export interface Finding extends Place {
  rule: string;
  severity: Severity;
  message: string;
  environment: string | null;
  /** The flow that it concerns; null for the map itself. */
  flow: string | null;
  help: string;
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

export interface CheckOptions {
  /** Names of environments; empty means all. */
  environments: readonly string[];
  /** Files whose findings count; null means all. */
  affected: ReadonlySet<string> | null;
  /** The day of the run, YYYY-MM-DD. */
  today: string;
}

export interface CheckResult {
  findings: Finding[];
  suppressed: SuppressedFinding[];
  notRun: NotRun[];
}

const HELP = 'https://github.com/flowgate/flowgate/blob/main/docs/rules';

/** Runs every rule over every affected flow and the map. Pure: the same project gives the same result. */
export function check(project: Project, options: CheckOptions): CheckResult {
  const policy = policyOf(project.map, project.baseMap);
  const contexts = project.flows.map((flow) => contextOf(flow, project, policy, options));
  const run: Run = { ...project, ...options, contexts, policy };
  const raw = RULES.flatMap((rule) => [...found(rule, run)]);
  const counted = raw.flatMap((finding) => withSeverity(finding, policy));
  const sorted = counted.toSorted(byPlace);
  const judged = sorted.map((finding) => ({
    finding,
    suppression: suppressionOf(finding, policy, options.today),
  }));
  return {
    findings: judged.filter(({ suppression }) => !suppression).map(({ finding }) => finding),
    suppressed: judged.flatMap(({ finding, suppression }) =>
      suppression
        ? [{ ...finding, reason: suppression.reason, until: suppression.until ?? null }]
        : [],
    ),
    notRun: RULES.flatMap((rule) => notRun(rule, project)),
  };
}

function contextOf(
  flow: Flow,
  { map }: Project,
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
    expressions: once(() =>
      flow.operations.flatMap((operation) => [...expressionStrings(operation)]),
    ),
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

type Run = Project & CheckOptions & { contexts: readonly FlowContext[]; policy: Policy };

function found(rule: Rule, run: Run): Iterable<Finding> {
  switch (rule.subject) {
    case 'files':
      return foundInFiles(rule, run);
    case 'map':
      return foundInMap(rule, run);
    case 'flow':
      return foundInFlows(rule, run);
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
  const { map, contexts, ...rest } = run;
  if (map === null) return;
  for (const problem of rule.check({ ...rest, map, flows: contexts })) {
    const { at, within, message, environment = null } = problem;
    if (environment !== null && !isWanted(environment, run)) continue;
    yield { ...about(rule), message, environment, flow: null, ...map.source.place(at, within) };
  }
}

function* foundInFlows(rule: FlowRule, run: Run): Generator<Finding> {
  if (run.map === null && rule.needs === 'map') return;
  for (const context of run.contexts) {
    const { source, file } = context.flow;
    if (!isAffected(file, run)) continue;
    for (const { at, within, message, environment = null } of rule.check(context)) {
      yield { ...about(rule), message, environment, flow: file, ...source.place(at, within) };
    }
  }
}

function about({ id, severity }: Rule): Pick<Finding, 'rule' | 'severity' | 'help'> {
  return { rule: id, severity, help: `${HELP}/${id}.md` };
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

function notRun(rule: Rule, { map, mapFile, mapProblems }: Project): NotRun[] {
  if (map !== null || rule.subject === 'files') return [];
  if (rule.subject === 'flow' && rule.needs !== 'map') return [];
  const reason = mapProblems === null ? `no ${mapFile}` : `${mapFile} is invalid`;
  return [{ rule: rule.id, reason }];
}

function byPlace(one: Finding, other: Finding): number {
  return (
    compare(one.environment ?? '', other.environment ?? '') ||
    compare(one.flow ?? one.file, other.flow ?? other.file) ||
    compare(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compare(one.rule, other.rule) ||
    compare(one.message, other.message)
  );
}

/** By code unit, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
