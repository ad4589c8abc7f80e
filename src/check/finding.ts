import type { Suggestion } from '../fix/suggestion.ts';
import { byCodeUnit } from '../flow/order.ts';
import type { Place } from '../flow/source.ts';
import type { Rule, Severity } from '../rules/rule.ts';

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

const HELP = 'https://github.com/flowgate/flowgate/blob/main/docs/rules';

/** The page of a rule. */
export function helpOf(id: string): string {
  return `${HELP}/${id}.md`;
}

/** What every finding of a rule begins with. */
export function about({ id, severity }: Rule): Pick<Finding, 'rule' | 'severity' | 'help'> {
  return { rule: id, severity, help: helpOf(id) };
}

/** The order of a report: by environment, flow or file, position and rule. */
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
