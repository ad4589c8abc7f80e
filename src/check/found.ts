import { Source } from '../json/source.ts';
import type {
  FileRule,
  LiveProblem,
  LiveRule,
  MapRule,
  Problem,
  PullProblem,
  PullRule,
  Rule,
} from '../rules/rule.ts';
import { about, type Finding } from './finding.ts';
import { type CheckInput, checkedFiles, reasonAgainst } from './not-run.ts';
import { findingAt } from './placed.ts';
import { isAffected, isWanted } from './project.ts';
import { suppressionUses } from './suppress.ts';

/**
 * The findings of a rule about more than single flows; those about single flows are already
 * collected.
 */
export function found(rule: Rule, input: CheckInput): Iterable<Finding> {
  switch (rule.subject) {
    case 'files':
      return foundInFiles(rule, input);
    case 'map':
      return foundInMap(rule, input);
    case 'flow':
      return []; // Already collected.
    case 'pull':
      return foundInPull(rule, input);
    case 'live':
      return foundLive(rule, input);
    case 'suppressions':
      return []; // These run after all other rules.
  }
}

function* foundInFiles(rule: FileRule, input: CheckInput): Generator<Finding> {
  for (const problem of rule.check(input)) {
    const flow = problem.file === input.mapFile ? null : problem.file;
    if (flow !== null && !isAffected(flow, input)) continue;
    yield { ...about(rule), environments: [], related: [], ...problem, flow };
  }
}

function* foundInMap(rule: MapRule, input: CheckInput): Generator<Finding> {
  const { map, facts, ...rest } = input;
  if (map === null) return;
  for (const problem of rule.check({ ...rest, map, flows: facts })) {
    if (isElsewhere(problem, input)) continue;
    yield findingAt(rule, problem, { source: map.source, map: map.source, flow: null });
  }
}

/** Whether it applies only in an environment that the run is not about. */
function isElsewhere({ environment }: Problem, input: CheckInput): boolean {
  return environment !== undefined && !isWanted(environment, input);
}

function* foundInPull(rule: PullRule, input: CheckInput): Generator<Finding> {
  const { map, baseMap: base, uses, pull, live } = input;
  if (base === null || 'code' in pull || reasonAgainst(rule, input) !== null) return;
  const problems = rule.check({ map, base, flows: uses, pull, live });
  yield* inMapOrFlow(rule, problems, map?.source ?? new Source(input.mapFile, ''), input);
}

function* foundLive(rule: LiveRule, input: CheckInput): Generator<Finding> {
  const { map, live } = input;
  if (map === null || 'code' in live) return;
  const targets = [...live.facts.currents.keys()];
  yield* inMapOrFlow(rule, rule.check({ ...live, map, targets }), map.source, input);
}

/** The problems of a rule that looks at the map and at flows alike. */
function* inMapOrFlow(
  rule: PullRule | LiveRule,
  problems: Iterable<PullProblem | LiveProblem>,
  ofMap: Source,
  input: CheckInput,
): Generator<Finding> {
  for (const problem of problems) {
    if (isElsewhere(problem, input)) continue;
    const { flow } = problem;
    const source = flow?.source ?? ofMap;
    yield findingAt(rule, problem, { source, map: ofMap, flow: flow?.file ?? null });
  }
}

/** The findings of the rules about suppressions, which run after all others. */
export function foundInSuppressions(
  rules: readonly Rule[],
  findings: readonly Finding[],
  input: CheckInput,
): Finding[] {
  const { map, today } = input;
  if (map === null) return [];
  const suppressions = suppressionUses(map.suppressions, findings, checkedFiles(map, input));
  const judgingPolicy = rules.filter((rule) => rule.subject === 'suppressions');
  const { source } = map;
  return judgingPolicy.flatMap((rule) =>
    [...rule.check({ suppressions, today })].map((problem) =>
      findingAt(rule, problem, { source, map: source, flow: null }),
    ),
  );
}
