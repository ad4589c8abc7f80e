import type { Finding } from '../check/check.ts';
import { isWithin, toPointer } from '../json/pointer.ts';
import type { Current } from '../live/current.ts';
import type { FileInEnvironment, NoFlowCause, Target } from '../live/target.ts';
import { type UnwritableReason, unwritable } from '../live/unwritable.ts';
import type { Reason } from '../wording/reason.ts';
import { undeclaredParameters } from './desired.ts';
import type { DuplicatesOf } from './duplicate-targets.ts';

/** There are errors about a flow: how many, and from which rules. */
export type ErrorsFound = Reason<'errors-found', { errors: number; rules: string[] }>;

/** Why a change must not be deployed. */
export type BlockReason =
  | ErrorsFound
  | Reason<'references-as-array'>
  | Reason<'reference-unmapped', { environment: string; keys: string[] }>
  | Reason<'parameter-undeclared', { parameters: string[] }>
  | Reason<'same-live-flow', { others: FileInEnvironment[] }>
  | Reason<'no-flow-in-file', { cause: NoFlowCause }>
  | UnwritableReason;

/** Why a target must not be deployed; null when it may be. */
export function blockReason(
  target: Target,
  current: Current,
  findings: readonly Finding[],
  duplicatesOf: DuplicatesOf,
): BlockReason | null {
  return (
    errorsFound(target, findings) ??
    bindingReason(target) ??
    parameterReason(target) ??
    duplicateReason(target, duplicatesOf) ??
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
 * A finding concerns a target when it is about its flow, about an entry of the map that the flow
 * uses, or about its environment.
 */
function concerns(finding: Finding, { flow, resolution }: Target): boolean {
  if (finding.rule === 'base-map-invalid') return true;
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

/**
 * Checked again here, since findings may be switched off or suppressed: a flow with a key that
 * resolves to nothing is not sent.
 */
function bindingReason({ flow, resolution }: Target): BlockReason | null {
  if (flow.referencesAreArray) return { code: 'references-as-array' };
  const keys = resolution.unmapped.map(({ key }) => key);
  if (keys.length === 0) return null;
  return { code: 'reference-unmapped', environment: resolution.environment.name, keys };
}

/** Flowgate does not guess which of them is right. */
function duplicateReason(target: Target, duplicatesOf: DuplicatesOf): BlockReason | null {
  const others = duplicatesOf(target);
  return others.length === 0 ? null : { code: 'same-live-flow', others };
}

function parameterReason({ flow, resolution }: Target): BlockReason | null {
  const parameters = undeclaredParameters(flow, resolution);
  return parameters.length === 0 ? null : { code: 'parameter-undeclared', parameters };
}
