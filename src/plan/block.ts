import type { Finding } from '../check.ts';
import { isWithin, toPointer } from '../flow/pointer.ts';
import type { Current } from '../live/current.ts';
import type { Target } from '../live/target.ts';
import { unwritable } from '../live/unwritable.ts';
import type { Rivals } from './claims.ts';
import { undeclaredParameters } from './desired.ts';

/** Why a target must not be deployed, with what to do; null when nothing stands against it. */
export function blockReason(
  target: Target,
  current: Current,
  findings: readonly Finding[],
  rivals: Rivals,
): string | null {
  return (
    findingReason(target, findings) ??
    bindingReason(target) ??
    parameterReason(target) ??
    rivalReason(target, rivals) ??
    unwritable(target, current)
  );
}

/** The errors that concern a target, counted; null where there are none. */
export function findingReason(target: Target, findings: readonly Finding[]): string | null {
  const against = findings.filter(
    (finding) => finding.severity === 'error' && concerns(finding, target),
  );
  const [first] = against;
  if (first === undefined) return null;
  const rules = [...new Set(against.map(({ rule }) => rule))].join(', ');
  return `${against.length} ${against.length === 1 ? 'error' : 'errors'} found (${rules})`;
}

/**
 * A finding concerns a target when it is of its flow, of an entry of the map that it resolves to, or
 * of its environment as a whole.
 */
function concerns(finding: Finding, { flow, resolution }: Target): boolean {
  if (finding.rule === 'base-map-invalid') return true;
  const { environment, bindings, settings } = resolution;
  if (finding.environment !== null && finding.environment !== environment.name) return false;
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

/** Findings may be switched off or suppressed; a flow with a key that means nothing is not sent. */
function bindingReason({ flow, resolution }: Target): string | null {
  if (flow.referencesAreArray)
    return 'its connectionReferences is an array, so that their keys are lost';
  const keys = resolution.unmapped.map(({ key }) => `\`${key}\``);
  if (keys.length === 0) return null;
  return `the map binds no connection to ${keys.join(', ')} in ${resolution.environment.name}`;
}

/** Which of them is right is not ours to guess. */
function rivalReason(target: Target, rivals: Rivals): string | null {
  const others = rivals(target);
  if (others.length === 0) return null;
  return `${others.slice(0, 3).join(' and ')} ${others.length === 1 ? 'means' : 'mean'} the same live flow; give each its own \`flowName\` or name, or take it out of \`flows\``;
}

function parameterReason({ flow, resolution }: Target): string | null {
  const names = undeclaredParameters(flow, resolution).map((name) => `\`${name}\``);
  if (names.length === 0) return null;
  return `the map sets ${names.join(', ')}, which the definition does not declare as a parameter`;
}
