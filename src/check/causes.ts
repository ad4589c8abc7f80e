import { fromPointer } from '../json/pointer.ts';
import { isWrongName } from '../map/causes.ts';
import { RULES } from '../rules/index.ts';
import {
  byPlace,
  type Cause,
  type Finding,
  joinedEnvironments,
  RANKS,
  type RelatedPlace,
  unionOf,
} from './finding.ts';

/**
 * Rules whose findings follow from those of other rules about the same value, and how far: where
 * both are equally severe, the other one is the cause.
 */
const CONSEQUENCES: readonly string[] = [
  'owner-mismatch',
  'reference-unused',
  'connection-foreign',
  'connection-missing',
  'connection-connector',
  'steward-approval',
  'policy-changed',
  'map-entry-unused',
];

const ONCE = new Map(RULES.flatMap(({ id, once }) => (once === undefined ? [] : [[id, once]])));

/**
 * Makes one finding of all problems with one cause. The most severe is the finding, the others are
 * related to it; where a value of the map fails for several flows, the finding is at that value,
 * and all problems are related. `problemsOf` gives the problems back. In the order of a report.
 */
export function oneForEachCause<F extends Finding>(problems: readonly F[]): F[] {
  return byCause(joinedEnvironments(problems)).map(merged).toSorted(byPlace);
}

/** The problems that a finding includes, each as its rule found it. */
export function problemsOf<F extends Finding>(finding: F): F[] {
  const { isSummary = false, related } = finding;
  const following = related.flatMap(({ problem }) => problem ?? []).map(alike(finding));
  if (following.length === 0) return [finding];
  const own = related.filter(({ problem }) => problem === undefined);
  return isSummary ? following : [{ ...finding, related: own }, ...following];
}

/** The problems of a suppressed finding were suppressed together. */
function alike<F extends Finding>(finding: F): (problem: Finding) => F {
  if (!('until' in finding && 'reason' in finding)) return (problem) => problem as F;
  const { reason, until } = finding;
  return (problem) => ({ ...problem, reason, until }) as unknown as F;
}

/** How a problem is shown if several flows have it: at the value of the map that is at fault. */
export function atCause<F extends Finding>(problem: F): F | null {
  const inMap = problem.cause?.inMap ?? null;
  if (inMap === null) return null;
  const { about: _own, ...rest } = problem;
  return { ...rest, ...placeIn(inMap) } as F;
}

/**
 * For the problems of a finding, the problem from which another one follows, as one mistake in one
 * flow: whoever accepts the first accepts both. Null where it must be accepted by itself.
 */
export function leadersAmong<F extends Finding>(problems: readonly F[]): (problem: F) => F | null {
  const firsts = new Map<string, F>();
  const namesOf = ({ cause }: F) => cause?.ids.filter(isWrongName) ?? [];
  for (const problem of problems.toSorted(byRank)) {
    for (const id of namesOf(problem)) if (!firsts.has(id)) firsts.set(id, problem);
  }
  return (problem) => {
    const [first] = namesOf(problem)
      .flatMap((id) => firsts.get(id) ?? [])
      .toSorted(byRank);
    return first === undefined || first === problem ? null : first;
  };
}

/** Groups problems that share a cause, directly or through others. */
function byCause<F extends Finding>(problems: readonly F[]): F[][] {
  const heads = new Map<string, string>();
  const headOf = (id: string): string => {
    let head = id;
    for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next;
    if (head !== id) heads.set(id, head);
    return head;
  };
  const named = problems.map((problem, index) => ({ problem, ids: idsOf(problem, index) }));
  for (const { ids } of named) {
    for (const id of ids) {
      const [one, other] = [headOf(ids[0]), headOf(id)];
      if (one !== other) heads.set(other, one);
    }
  }
  const groups = Map.groupBy(named, ({ ids }) => headOf(ids[0]));
  return [...groups.values()].map((group) => group.map(({ problem }) => problem));
}

function idsOf(problem: Finding, index: number): [string, ...string[]] {
  const { rule, cause } = problem;
  const elsewhere = inEveryEnvironment(problem);
  const [first, ...others] = [
    ...(cause?.ids ?? []),
    ...(ONCE.has(rule) ? [JSON.stringify(['once', rule])] : []),
    ...(elsewhere === null ? [] : [elsewhere]),
  ];
  return first === undefined ? [JSON.stringify(['alone', index])] : [first, ...others];
}

/** Equal for the same problem of the map in several environments; null for any other problem. */
function inEveryEnvironment({ rule, severity, flow, environments, at, message }: Finding) {
  if (flow !== null || !at.startsWith('/environments/')) return null;
  const [, environment = '', ...path] = fromPointer(at);
  if (!environments.includes(environment)) return null;
  return JSON.stringify(['everywhere', rule, severity, path, message]);
}

function merged<F extends Finding>(group: readonly F[]): F {
  const problems = group.length === 1 ? group : group.toSorted(byRank);
  const [lead, ...others] = problems as [F, ...F[]];
  if (others.length === 0) return lead;
  const same = problems.filter(({ rule }) => rule === lead.rule);
  const environments = lead.environments.length === 0 ? [] : unionOf(same);
  const shown = shownFor(lead, same);
  if (shown === null && environments.length === lead.environments.length) {
    return { ...lead, related: [...lead.related, ...relatedTo(others)] };
  }
  const { fix: _fix, cause: _cause, about: own, ...rest } = lead;
  const summary = {
    ...rest,
    ...(shown === null && own !== undefined ? { about: own } : {}),
    ...shown,
    environments,
    isSummary: true,
    related: relatedTo(problems, shown?.file === undefined ? null : lead.rule),
  };
  return summary as unknown as F;
}

/** What sums up the problems of one rule that several flows have; null: the first is shown. */
function shownFor(lead: Finding, same: readonly Finding[]): Partial<Finding> | null {
  const flows = new Set(same.map(({ flow }) => flow)).size;
  if (flows < 2) return null;
  const once = ONCE.get(lead.rule);
  if (once !== undefined) return { message: once(flows) };
  const inMap = lead.cause?.inMap ?? null;
  return inMap === null ? null : placeIn(inMap);
}

function placeIn({ each: _each, ...place }: NonNullable<Cause['inMap']>) {
  return { ...place, flow: null };
}

/** `summed`: the rule whose problems the finding names already, so that they need fewer words. */
function relatedTo(problems: readonly Finding[], summed: string | null = null) {
  return problems.toSorted(byPlace).map((problem): RelatedPlace => {
    const { file, line, rule, cause } = problem;
    const short = rule === summed ? cause?.inMap?.each : undefined;
    return { file, line, message: short ?? problem.message, problem };
  });
}

/** The most severe first, then what others follow from. */
function byRank(one: Finding, other: Finding): number {
  return (
    RANKS[one.severity] - RANKS[other.severity] ||
    CONSEQUENCES.indexOf(one.rule) - CONSEQUENCES.indexOf(other.rule) ||
    ruleIndex(one) - ruleIndex(other) ||
    byPlace(one, other)
  );
}

const ORDER = new Map(RULES.map(({ id }, index) => [id, index]));

function ruleIndex({ rule }: Finding): number {
  return ORDER.get(rule) ?? ORDER.size;
}
