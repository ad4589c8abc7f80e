import { type ManualEdit, manualEdits } from '../live/hand-edits.ts';
import { andList, codes } from '../wording/lists.ts';
import { historyMessage } from './reasons/history.ts';
import type { LiveRule, LiveSide } from './rule.ts';

export const flowEdited: LiveRule = {
  id: 'flow-edited',
  subject: 'live',
  severity: 'error',
  summary:
    'Git never had the live flow as it is: somebody edited it by hand, or it was never in Git.',
  judges: 'flows',
  *check({ facts, onDrift }) {
    for (const [{ flow, resolution }, current] of facts.currents) {
      if (current.kind !== 'edited') continue;
      const { name } = resolution.environment;
      const edits = manualEdits(current.edits, flow, current.flow);
      const at = edits.find(({ path }) => path !== null)?.path ?? flow.definitionPath;
      const what = onDrift === 'show' ? SHOWN : current.cause === null ? FOREIGN : UNKNOWN;
      const why = current.cause === null ? '' : `: ${historyMessage(current.cause)}`;
      const message = `${what(inWords(edits))}${why}; ${FOLLOWS[onDrift]}`;
      const severity = LEFT_ALONE.includes(onDrift) ? 'error' : 'warning';
      yield { at, flow, environment: name, message, severity };
    }
  },
};

const ACTS: Record<ManualEdit['kind'], string> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  rebound: 'changed the connection of',
  renamed: 'renamed',
};

function inWords(edits: readonly ManualEdit[]): string {
  const groups = Map.groupBy(edits, ({ kind }) => kind);
  return [...groups]
    .map(([kind, those]) => `${ACTS[kind]} ${andList(codes(those.map(({ name }) => name)), 5)}`)
    .join('; ');
}

const SHOWN = (edits: string) => `the live flow is not as Git has it (${edits})`;
const FOREIGN = (edits: string) => `Git never had the live flow as it is (${edits})`;
const UNKNOWN = (edits: string) =>
  `the live flow differs from Git (${edits}), and it is unknown whether Git ever had it so`;

/** The modes in which a person must decide what to do with it. */
const LEFT_ALONE: readonly LiveSide['onDrift'][] = ['fail', 'show'];
const KEEP = 'commit it first (`flowgate drift --write`)';

const FOLLOWS: Record<LiveSide['onDrift'], string> = {
  fail: `it is not overwritten. To keep it, ${KEEP}; to replace it, read a dry run, then run by hand with \`on-drift: overwrite\``,
  skip: `it is not overwritten, because of \`on-drift: skip\`. To keep it, ${KEEP}`,
  show: 'copy it into the file with `flowgate drift --write`, or deploy what Git has',
  overwrite: `a deployment overwrites it, because of \`on-drift: overwrite\`. To keep it, ${KEEP}`,
};
