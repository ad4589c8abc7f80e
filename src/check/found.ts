import { Source } from '../flow/source.ts';
import type {
  FileRule,
  LiveProblem,
  LiveRule,
  MapRule,
  PullProblem,
  PullRule,
  Rule,
} from '../rules/rule.ts';
import { about, type Finding } from './finding.ts';
import { fixable } from './fixable.ts';
import { lookedAt, type Run, reasonAgainst } from './not-run.ts';
import { isAffected, isWanted } from './project.ts';
import { suppressionUses } from './suppress.ts';

/** What a rule finds beyond single flows, of which each has had its turn. */
export function found(rule: Rule, run: Run): Iterable<Finding> {
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
    const { at, within, message, severity = rule.severity, environment = null, fix } = problem;
    if (environment !== null && !isWanted(environment, run)) continue;
    const place = map.source.place(at, within);
    yield {
      ...about(rule),
      severity,
      message,
      environment,
      flow: null,
      ...place,
      ...fixable(fix, map.source),
    };
  }
}

function* foundInPull(rule: PullRule, run: Run): Generator<Finding> {
  const { map, baseMap: base, uses, pull, live } = run;
  if (base === null || typeof pull === 'string' || reasonAgainst(rule, run) !== null) return;
  const problems = rule.check({ map, base, flows: uses, pull, live });
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
export function foundInSuppressions(
  rules: readonly Rule[],
  findings: readonly Finding[],
  run: Run,
): Finding[] {
  const { map, today } = run;
  if (map === null) return [];
  const suppressions = suppressionUses(map.suppressions, findings, lookedAt(map, run));
  const judging = rules.filter((rule) => rule.subject === 'suppressions');
  return judging.flatMap((rule) =>
    [...rule.check({ suppressions, today })].map(({ at, within, message }) => ({
      ...about(rule),
      message,
      environment: null,
      flow: null,
      ...map.source.place(at, within),
    })),
  );
}
