import { toPointer } from '../flow/pointer.ts';
import type { LiveFlow } from '../live/host.ts';
import { valueTexts } from '../plan/diff/values.ts';
import { type FieldChange, type FlowDiff, type PartChange, pathsOf } from '../plan/diff.ts';
import type { Ignored } from '../plan/ignored.ts';
import { type Content, writtenDiff } from '../plan/plan.ts';

/**
 * What of a live flow still differs from what was to be written. References that the server does
 * not return are no proof that nothing is bound, and do not count; neither does what is `ignored`.
 */
export function remaining(found: LiveFlow, wanted: Content, ignored: Ignored): FlowDiff {
  const diff = writtenDiff(found, wanted, ignored);
  const told = Object.keys(found.connectionReferences).length > 0;
  return told ? diff : { ...diff, references: [] };
}

/** Whether a live flow shows that it is as it was; one that hides its references shows it not. */
export function isAgain(found: LiveFlow, was: LiveFlow, ignored: Ignored): boolean {
  return !hidesReferences(found, was) && isEqual(remaining(found, asItWas(was), ignored));
}

/** The server returns none, where there were some. */
export function hidesReferences(found: LiveFlow, was: LiveFlow): boolean {
  const [shown, known] = [found, was].map((flow) => Object.keys(flow.connectionReferences).length);
  return shown === 0 && known !== 0;
}

/** What a flow has to be equal to in order to be as it was. */
export function asItWas(flow: LiveFlow): Content {
  return { ...flow, renames: true };
}

export function isEqual(diff: FlowDiff): boolean {
  return pathsOf(diff).length === 0;
}

const MOST_FIELDS = 4;
const LONGEST_VALUE = 60;

/** The difference in words, each value cut short and none of them a secret. */
export function differenceText(diff: FlowDiff): string {
  const all = [
    ...(diff.displayName === null ? [] : [valueText('/displayName', diff.displayName)]),
    ...partTexts('/connectionReferences', diff.references),
    ...diff.operations.flatMap(({ kind, at, from, fields }) => {
      if (kind === 'added') return [`${at} is missing`];
      if (kind === 'removed') return [`${at} is there and should not be`];
      const moved = from === null || from.at === at ? [] : [`${from.at} stands where ${at} should`];
      return [...moved, ...fields.map((field) => valueText(at, field))];
    }),
    ...partTexts('/definition/parameters', diff.parameters),
    ...partTexts('/definition', diff.parts),
  ];
  const more = all.length - MOST_FIELDS;
  return [...all.slice(0, MOST_FIELDS), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

function partTexts(holder: string, parts: readonly PartChange[]): string[] {
  return parts.flatMap(({ kind, name, fields }) => {
    const at = `${holder}${toPointer([name])}`;
    if (kind === 'added') return [`${at} is missing`];
    if (kind === 'removed') return [`${at} is there and should not be`];
    return fields.map((field) => valueText(at, field));
  });
}

function valueText(at: string, { at: inside, before, after }: FieldChange): string {
  const [found, wanted] = valueTexts(before, after, LONGEST_VALUE);
  const place = `${at}${inside}`;
  if (found === null) return `${place} is missing instead of ${wanted}`;
  return wanted === null
    ? `${place} is ${found} and should not be there`
    : `${place} is ${found} instead of ${wanted}`;
}
