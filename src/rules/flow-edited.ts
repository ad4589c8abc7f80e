import { manualEdits } from '../live/hand-edits.ts';
import type { LiveRule, LiveSide } from './rule.ts';

export const flowEdited: LiveRule = {
  id: 'flow-edited',
  subject: 'live',
  severity: 'error',
  summary: 'A live flow was edited by hand since Git deployed it.',
  judges: 'edits',
  *check({ facts, onDrift }) {
    for (const [{ flow, resolution }, current] of facts.currents) {
      if (current.kind !== 'edited') continue;
      const { name } = resolution.environment;
      const { words, at } = manualEdits(current.edits, flow, current.flow);
      const what = onDrift === 'show' ? 'is not as Git has it' : EDITED;
      const message = `the live flow ${what} (${words}); ${FOLLOWS[onDrift]}`;
      const severity = LEFT_ALONE.includes(onDrift) ? 'error' : 'warning';
      yield { at, flow, environment: name, message, severity };
    }
  },
};

const EDITED = 'was edited by hand since Git deployed it';
/** The modes in which a person must decide what to do with it. */
const LEFT_ALONE: readonly LiveSide['onDrift'][] = ['fail', 'show'];
const KEEP = 'To keep the edit, copy it into this file with `flowgate drift --write`';

const FOLLOWS: Record<LiveSide['onDrift'], string> = {
  fail: `it is not changed. ${KEEP}; to undo it, set \`on-drift: overwrite\``,
  skip: `it is not changed, because of \`on-drift: skip\`. ${KEEP}`,
  show: 'copy it into the file with `flowgate drift --write`, or deploy what Git has',
  overwrite: `a deployment undoes the edit, because of \`on-drift: overwrite\`. ${KEEP}`,
};
