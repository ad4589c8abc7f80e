import { operations } from '../flow/operations.ts';
import { toPointer } from '../json/pointer.ts';
import type { FlowContent, LiveFlow } from '../live/host.ts';
import { contentOf } from '../plan/content.ts';
import type { DesiredFlow } from '../plan/desired.ts';
import { valueTexts } from '../plan/diff/values.ts';
import { diffOf, type FieldChange, type FlowDiff, type PartChange, pathsOf } from '../plan/diff.ts';
import type { Ignored } from '../plan/ignored.ts';
import type { Mismatch } from '../plan/outcome-reason.ts';
import { withoutRowConnections } from '../plan/row-changes.ts';

/**
 * What still differs between a live flow and what should have been written. If the server returns
 * no references, that proves nothing, so it does not count; neither does what is `ignored`.
 */
export function shownDifference(found: LiveFlow, wanted: FlowContent, ignored: Ignored): FlowDiff {
  const diff = diffOf(found, wanted, ignored);
  const isShown = Object.keys(found.connectionReferences).length > 0;
  return isShown ? diff : { ...diff, references: [] };
}

/** What an answer without references says about a flow. */
export type Sight =
  /** The server has shown references of this flow. If it shows none now, they were removed. */
  | 'shown'
  /** Its operations used references, and the server showed none: it hides them. */
  | 'hidden'
  /** Nothing was there that could have been shown. */
  | 'unknown';

/** What is known from how a flow read before it was written. */
export function sightOf({ definition, connectionReferences }: LiveFlow): Sight {
  if (Object.keys(connectionReferences).length > 0) return 'shown';
  const isUsed = operations(definition, []).some(({ host }) => host !== null);
  return isUsed ? 'hidden' : 'unknown';
}

/** Like `shownDifference`, but where the server shows references, an answer without them differs. */
export function differing(
  found: LiveFlow,
  wanted: FlowContent,
  ignored: Ignored,
  sight: Sight,
): FlowDiff {
  return sight === 'shown'
    ? diffOf(found, wanted, ignored)
    : shownDifference(found, wanted, ignored);
}

/** Whether a live flow is proven to be as it was; without references it is not proven. */
export function isRestored(found: LiveFlow, was: LiveFlow, ignored: Ignored): boolean {
  return !hidesReferences(found, was) && isEqual(shownDifference(found, asItWas(was), ignored));
}

/** True when the server returns no references although there were, or should be, some. */
export function hidesReferences(
  found: Pick<FlowContent, 'connectionReferences'>,
  was: Pick<FlowContent, 'connectionReferences'>,
): boolean {
  const [shown, known] = [found, was].map((flow) => Object.keys(flow.connectionReferences).length);
  return shown === 0 && known !== 0;
}

/** What a flow must equal after a save; the state is set afterwards. */
export function asSaved(desired: DesiredFlow): FlowContent {
  return { ...contentOf(desired), state: null };
}

/**
 * What a flow must equal to be as it was; its state is compared separately, and what a row of the
 * environment is bound to is not the flow's.
 */
export function asItWas(flow: LiveFlow): FlowContent {
  const connectionReferences = withoutRowConnections(flow.connectionReferences);
  return { ...flow, connectionReferences, state: null };
}

/** Whether nothing differs: the live flow has the content that was saved. */
export function isEqual(diff: FlowDiff): boolean {
  return pathsOf(diff).length === 0;
}

/** The difference of a state that should be another one. */
export function stateMismatch(found: string | null, wanted: string | null): Mismatch[] {
  return found === wanted ? [] : [{ code: 'value-differs', at: '/state', found, wanted }];
}

const LONGEST_VALUE = 60;

/** Each difference, its values cut short and without secrets. */
export function mismatches(diff: FlowDiff): Mismatch[] {
  return [
    ...(diff.displayName === null ? [] : [valueMismatch('/displayName', diff.displayName)]),
    ...partMismatches('/connectionReferences', diff.references),
    ...diff.operations.flatMap(({ kind, at, from, fields }) => {
      if (kind === 'added' || kind === 'removed') return [partMismatch(kind, at)];
      const isMoved = from !== null && from.at !== at;
      const moved: Mismatch = { code: 'part-moved', at, found: from?.at ?? null, wanted: null };
      return [...(isMoved ? [moved] : []), ...fields.map((field) => valueMismatch(at, field))];
    }),
    ...partMismatches('/definition/parameters', diff.parameters),
    ...partMismatches('/definition', diff.parts),
  ];
}

function partMismatches(holder: string, parts: readonly PartChange[]): Mismatch[] {
  return parts.flatMap(({ kind, name, fields }) => {
    const at = `${holder}${toPointer([name])}`;
    if (kind === 'changed') return fields.map((field) => valueMismatch(at, field));
    return [partMismatch(kind, at)];
  });
}

function partMismatch(kind: 'added' | 'removed', at: string): Mismatch {
  const code = kind === 'added' ? 'part-missing' : 'part-unexpected';
  return { code, at, found: null, wanted: null };
}

function valueMismatch(at: string, { at: inside, before, after }: FieldChange): Mismatch {
  const [found, wanted] = valueTexts(before, after, LONGEST_VALUE);
  return { code: 'value-differs', at: `${at}${inside}`, found, wanted };
}
