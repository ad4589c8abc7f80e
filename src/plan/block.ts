import type { Finding } from '../check.ts';
import { isWithin, toPointer } from '../flow/pointer.ts';
import type { Current } from '../live/current.ts';
import type { Target } from '../live/target.ts';
import type { Rivals } from './claims.ts';
import { undeclaredParameters } from './desired.ts';
import type { Obstacle } from './preflight.ts';

/** Why a target must not be deployed, with what to do; null when nothing stands against it. */
export function blockReason(
  target: Target,
  current: Current,
  findings: readonly Finding[],
  rivals: Rivals,
  obstacle: Obstacle,
): string | null {
  return (
    findingReason(target, findings) ??
    bindingReason(target) ??
    parameterReason(target) ??
    rivalReason(target, rivals) ??
    currentReason(target, current) ??
    obstacle(target)
  );
}

function findingReason(target: Target, findings: readonly Finding[]): string | null {
  const against = findings.filter(
    (finding) => finding.severity === 'error' && concerns(finding, target),
  );
  const [first] = against;
  if (first === undefined) return null;
  const rules = [...new Set(against.map(({ rule }) => rule))].join(', ');
  return `${against.length} ${against.length === 1 ? 'error' : 'errors'} found (${rules})`;
}

/** A finding concerns a target when it is of its flow, or of an entry of the map that it resolves to. */
function concerns(finding: Finding, { flow, resolution }: Target): boolean {
  const { environment, bindings, settings } = resolution;
  if (finding.environment !== null && finding.environment !== environment.name) return false;
  if (finding.flow !== null) return finding.flow === flow.file;
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

function currentReason({ flow, resolution }: Target, current: Current): string | null {
  const at = `environments.${resolution.environment.name}.flows["${flow.file}"]`;
  switch (current.kind) {
    case 'edited':
      return `edited by hand since Git deployed it: ${current.edits.slice(0, 5).join(', ')} would be undone; take the change over into Git, or set \`on-drift: overwrite\``;
    case 'live':
    case 'base':
    case 'new':
      return null;
    case 'absent':
      return resolution.settings?.create
        ? null
        : `no live flow has this name; write \`"create": true\` under ${at} to have it created, or the guid of the one that it is as \`"flowName"\``;
    case 'ambiguous':
      return `${current.flowNames.length} live flows have this name; write the guid of the right one under ${at}: ${current.flowNames.map((name) => `\`"flowName": "${name}"\``).join(' or ')}`;
    case 'missing':
      return `the environment has no flow ${current.flowName}; correct \`flowName\` under ${at}, or remove it and write \`"create": true\``;
    case 'unreadable':
      return `the live flow could not be read: ${current.reason}`;
  }
}
