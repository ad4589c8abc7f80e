import { memo } from '../json/memo.ts';
import { byCodeUnit } from '../json/order.ts';
import type { Place } from '../json/source.ts';
import type { CauseId } from '../map/causes.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { NotRunReason } from './not-run-reason.ts';
import type { Suggestion } from './suggestion.ts';

/** The most severe first. */
export const RANKS: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** Something that a rule found, at its place. */
export interface Finding extends Place {
  rule: string;
  severity: Severity;
  message: string;
  /** What tells it apart from the rule's other findings at this place; absent: the place does. */
  about?: readonly string[];
  /** The environments in which it applies, sorted; empty: it is about no environment. */
  environments: string[];
  /** The flow that it concerns; null for the map itself. */
  flow: string | null;
  help: string;
  /** Whom the base branch's map asks to approve or review it; absent: nobody. */
  ask?: readonly string[];
  /** A certain fix; absent where a person must decide. */
  fix?: Suggestion;
  /** What follows from the same cause. */
  related: RelatedPlace[];
  /** What is at fault; absent: nothing else follows from it. */
  cause?: Cause;
  /** Only a summary of its related problems: the rule reported nothing at this place. */
  isSummary?: true;
}

/** Another line related to a finding. */
export interface RelatedPlace {
  file: string;
  line: number;
  message: string;
  /** The problem there, where a rule found one by itself. */
  problem?: Finding;
}

/** What is at fault, with its place in the map. */
export interface Cause {
  /** Problems that share one of them are one finding. */
  ids: readonly CauseId[];
  /** The value of the map at fault; null: each flow is at fault itself. */
  inMap: (Place & Pick<Finding, 'message' | 'about'> & { each: string }) | null;
}

export interface SuppressedFinding extends Finding {
  /** As somebody wrote it. */
  reason: string;
  until: string | null;
}

export interface NotRun {
  rule: string;
  reason: NotRunReason;
}

const HELP = 'https://github.com/flowgate/flowgate/blob/main/docs/rules';

/** More than there are rules. */
const MOST_PAGES = 1_000;

/** The page of a rule: one text for all its findings. */
export const helpOf = memo(MOST_PAGES, (id) => `${HELP}/${id}.md`);

/** The fields that all findings of a rule share. */
export function about({ id, severity }: Rule): Pick<Finding, 'rule' | 'severity' | 'help'> {
  // A rule that is off runs only where the map has its severity, which then counts.
  return { rule: id, severity: severity === 'off' ? 'notice' : severity, help: helpOf(id) };
}

/** The order of a report: by environment, flow or file, position and rule. */
export function byPlace(one: Finding, other: Finding): number {
  return (
    byCodeUnit(one.environments[0] ?? '', other.environments[0] ?? '') ||
    byCodeUnit(one.flow ?? one.file, other.flow ?? other.file) ||
    byCodeUnit(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    byCodeUnit(one.rule, other.rule) ||
    byCodeUnit(one.message, other.message) ||
    byCodeUnit(one.environments.join('\n'), other.environments.join('\n'))
  );
}

/**
 * Merges findings that differ only in their environments into one that names them all. A finding
 * without an environment stays separate.
 */
export function joinedEnvironments<F extends Finding>(findings: readonly F[]): F[] {
  const groups = Map.groupBy(findings, (finding) =>
    finding.environments.length === 0 ? finding : withoutEnvironment(finding),
  );
  return [...groups.values()].flatMap((group) => {
    const same = group.length === 1 ? group : group.toSorted(byPlace);
    const [first] = same;
    return first === undefined ? [] : [same.length === 1 ? first : joined(first, same)];
  });
}

function joined<F extends Finding>(first: F, same: readonly F[]): F {
  const causes = same.flatMap(({ cause }) => cause ?? []);
  const [cause] = causes;
  const related = new Map(
    same.flatMap((finding) => finding.related.map((each) => [JSON.stringify(each), each])),
  );
  return {
    ...first,
    environments: unionOf(same),
    related: [...related.values()],
    ...(cause === undefined
      ? {}
      : { cause: { ...cause, ids: [...new Set(causes.flatMap(({ ids }) => ids))].toSorted() } }),
  };
}

/** All environments of some findings, sorted. */
export function unionOf(findings: readonly Finding[]): string[] {
  const environments = new Set(findings.flatMap((finding) => finding.environments));
  return [...environments].toSorted(byCodeUnit);
}

function withoutEnvironment({ rule, severity, file, at, flow, message, ...rest }: Finding) {
  const { line, column, endLine, endColumn, about: own, fix } = rest;
  const range = [line, column, endLine, endColumn];
  return JSON.stringify([rule, severity, file, at, range, flow, message, own, fix]);
}
