import { fromPointer } from '../json/pointer.ts';
import type { ReviewDifference, UnapprovedPlan } from '../plan/reviewed.ts';
import { plainList } from '../wording/lists.ts';
import { messageOf } from './reasons/index.ts';

/** The most parts of a flow that are named. */
const MOST_PARTS = 12;

/**
 * How the plan of a flow differs from the reviewed one, in words that may hold names in backticks.
 */
interface DifferenceInWords {
  file: string;
  text: string;
}

/** The differences between the reviewed and the current plan, flow by flow. */
export function differencesInWords({ differences }: UnapprovedPlan): DifferenceInWords[] {
  return (differences ?? []).map((each) => ({ file: each.file, text: textOf(each) }));
}

/** How to approve the plan, and how to avoid the need for it. */
export function advice({ pulls }: UnapprovedPlan): string {
  const byHand =
    'To deploy the plan as it is now, look it through and run this by hand with its digest as `approved-plan`.';
  if (pulls.length === 0) return byHand;
  return `${byHand} A pull request whose check runs once more right before the merge needs none.`;
}

function textOf(difference: ReviewDifference): string {
  switch (difference.kind) {
    case 'new':
      return `in no reviewed plan, and now to be ${DONE[difference.action]}`;
    case 'gone': {
      const why = difference.reason === null ? '' : `: ${messageOf(difference.reason)}`;
      return `reviewed, and not written now${why}`;
    }
    case 'changed':
      return changed(difference);
  }
}

const DONE = { create: 'created', update: 'updated' };

function changed({ was, parts }: Extract<ReviewDifference, { kind: 'changed' }>): string {
  if (parts === null) return 'not as it was reviewed; the comment had no room for its parts';
  const changes = [
    ...(was === null ? [] : [`it was to be ${DONE[was]}`]),
    ...(parts.live.length === 0 ? [] : [`someone changed it live since: ${names(parts.live)}`]),
    ...(parts.written.length === 0
      ? []
      : [`what would be written is not what was reviewed: ${names(parts.written)}`]),
  ];
  return changes.length === 0 ? 'it differs in a value that is kept secret' : changes.join('; ');
}

function names(pointers: readonly string[]): string {
  return plainList(pointers.map(partName), MOST_PARTS);
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['displayName', 'its name'],
  ['state', 'its state'],
  ['description', 'its description'],
  ['flowName', 'which live flow it is'],
  ['environmentName', 'which environment it goes to'],
]);

function partName(pointer: string): string {
  const path = fromPointer(pointer);
  const [section = '', part = ''] = path;
  const last = `\`${(path.at(-1) ?? '').replaceAll('`', "'")}\``;
  if (section === 'connectionReferences') return `the binding of ${last}`;
  if (section !== 'definition') return NAMES.get(section) ?? last;
  const kind = KINDS.get(part);
  return kind === undefined ? `${last} of its definition` : `${kind} ${last}`;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['actions', 'action'],
  ['triggers', 'trigger'],
  ['parameters', 'parameter'],
]);
