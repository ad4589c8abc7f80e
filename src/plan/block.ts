import { type Finding, problemsOf } from '../check/check.ts';
import { isWithin, toPointer } from '../json/pointer.ts';
import { type Current, liveFlowName } from '../live/current.ts';
import type { RowReason } from '../live/rows.ts';
import type { FileInEnvironment, NoFlowCause, Target } from '../live/target.ts';
import { type UnwritableReason, unwritable } from '../live/unwritable.ts';
import { abilitiesOf } from '../map/hosts.ts';
import type { Reason } from '../wording/reason.ts';
import { undeclaredParameters } from './desired.ts';
import type { DuplicatesOf } from './duplicate-targets.ts';

/** There are errors about a flow: how many, and from which rules. */
type ErrorsFound = Reason<'errors-found', { errors: number; rules: string[] }>;

type IncompleteReason =
  | Reason<'references-as-array'>
  | Reason<'reference-unmapped', { environment: string; keys: string[] }>
  | Reason<'parameter-undeclared', { parameters: string[] }>;

type DuplicateReason = Reason<'same-live-flow', { others: FileInEnvironment[] }>;

/** Why a change must not be deployed. */
export type BlockReason =
  | ErrorsFound
  | IncompleteReason
  | DuplicateReason
  | Reason<'no-flow-in-file', { cause: NoFlowCause }>
  | RowReason
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
    incompleteReason(target, current) ??
    duplicateReason(duplicatesOf(target, liveFlowName(current))) ??
    unwritable(target, current)
  );
}

/** The errors that concern a target; null where there are none. */
export function errorsFound(target: Target, findings: readonly Finding[]): ErrorsFound | null {
  // An error that is only related to another finding blocks its flow as well.
  const against = findings.filter((finding) =>
    problemsOf(finding).some(
      (problem) => problem.severity === 'error' && concerns(problem, target),
    ),
  );
  const rules = [...new Set(against.map(({ rule }) => rule))];
  return rules.length === 0 ? null : { code: 'errors-found', errors: against.length, rules };
}

/**
 * A finding concerns a target when it is about its flow, about an entry of the map that the flow
 * uses, or about its environment.
 */
function concerns(finding: Finding, { flow, resolution }: Target): boolean {
  if (BLOCKS_ALL.includes(finding.rule)) return true;
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
 * Rules whose errors block every flow, because the policy is unknown: the base map or a data policy
 * cannot be read. If the map itself is invalid, there is no target.
 */
const BLOCKS_ALL = ['base-map-invalid', 'map-invalid'];

/**
 * Why a flow cannot be sent completely: a key that resolves to nothing, or a parameter that is not
 * declared. Independent of findings, which may be switched off or suppressed.
 */
export function incompleteReason(
  { flow, resolution }: Target,
  { kind }: Pick<Current, 'kind'>,
): IncompleteReason | null {
  if (flow.referencesAreArray) return { code: 'references-as-array' };
  // Whether a row is bound already is not known without a look at the environment.
  const isUnseen = kind === 'base' || kind === 'new';
  const isBoundByRow = abilitiesOf(resolution.environment).binds === 'row';
  const missing = resolution.unmapped.filter(
    ({ declared }) => !(isUnseen && isBoundByRow && declared?.logicalName),
  );
  const keys = missing.map(({ key }) => key);
  const environment = resolution.environment.name;
  if (keys.length > 0) return { code: 'reference-unmapped', environment, keys };
  const parameters = undeclaredParameters(flow, resolution);
  return parameters.length === 0 ? null : { code: 'parameter-undeclared', parameters };
}

/** Why it is not clear which file the live flow belongs to; Flowgate does not guess. */
export function duplicateReason(others: FileInEnvironment[]): DuplicateReason | null {
  return others.length === 0 ? null : { code: 'same-live-flow', others };
}
