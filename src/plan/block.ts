import type { Finding } from '../check/check.ts';
import { isWithin, toPointer } from '../json/pointer.ts';
import type { Current } from '../live/current.ts';
import type { NoFlowCause, Target } from '../live/target.ts';
import { type UnwritableReason, unwritable } from '../live/unwritable.ts';
import type { Reason } from '../wording/reason.ts';
import { undeclaredParameters } from './desired.ts';
import type { Claim, Rivals } from './duplicate-targets.ts';

/** Errors concern a flow: how many, and of which rules. */
export type ErrorsFound = Reason<'errors-found', { errors: number; rules: string[] }>;

/** Why a change must not be deployed. */
export type BlockReason =
  | ErrorsFound
  | Reason<'references-as-array'>
  | Reason<'reference-unmapped', { environment: string; keys: string[] }>
  | Reason<'parameter-undeclared', { parameters: string[] }>
  | Reason<'same-live-flow', { others: Claim[] }>
  | Reason<'no-flow-in-file', { cause: NoFlowCause }>
  | UnwritableReason;

/** Why a target must not be deployed; null when nothing stands against it. */
export function blockReason(
  target: Target,
  current: Current,
  findings: readonly Finding[],
  rivals: Rivals,
): BlockReason | null {
  return (
    errorsFound(target, findings) ??
    bindingReason(target) ??
    parameterReason(target) ??
    rivalReason(target, rivals) ??
    unwritable(target, current)
  );
}

/** The errors that concern a target; null where there are none. */
export function errorsFound(target: Target, findings: readonly Finding[]): ErrorsFound | null {
  const against = findings.filter(
    (finding) => finding.severity === 'error' && concerns(finding, target),
  );
  const rules = [...new Set(against.map(({ rule }) => rule))];
  return rules.length === 0 ? null : { code: 'errors-found', errors: against.length, rules };
}

/**
 * A finding concerns a target when it is of its flow, of an entry of the map that it resolves to, or
 * of its environment as a whole.
 */
function concerns(finding: Finding, { flow, resolution }: Target): boolean {
  if (OF_ALL.includes(finding.rule)) return true;
  const { environment, bindings, settings } = resolution;
  if (finding.environments.length > 0 && !finding.environments.includes(environment.name))
    return false;
  if (finding.flow !== null) return finding.flow === flow.file;
  const { paths } = environment;
  const whole = [paths.environment, paths.environmentName, paths.deployAs].map(toPointer);
  if (whole.includes(finding.at)) return true;
  const relied = [
    ...bindings.flatMap(({ entry }) => Object.values(entry.paths)),
    ...(settings === null ? [] : [settings.path]),
  ];
  return relied.some((path) => isWithin(finding.at, toPointer(path)));
}

/** What judges cannot be read. Of a map that is invalid itself there is no target. */
const OF_ALL = ['base-map-invalid', 'map-invalid'];

/** Findings may be switched off or suppressed; a flow with a key that means nothing is not sent. */
function bindingReason({ flow, resolution }: Target): BlockReason | null {
  if (flow.referencesAreArray) return { code: 'references-as-array' };
  const keys = resolution.unmapped.map(({ key }) => key);
  if (keys.length === 0) return null;
  return { code: 'reference-unmapped', environment: resolution.environment.name, keys };
}

/** Which of them is right is not ours to guess. */
function rivalReason(target: Target, rivals: Rivals): BlockReason | null {
  const others = rivals(target);
  return others.length === 0 ? null : { code: 'same-live-flow', others };
}

function parameterReason({ flow, resolution }: Target): BlockReason | null {
  const parameters = undeclaredParameters(flow, resolution);
  return parameters.length === 0 ? null : { code: 'parameter-undeclared', parameters };
}
