import type { OnDrift } from '../live/current.ts';
import { handiwork } from '../live/hand.ts';
import type { LiveRule } from './rule.ts';

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
      const { words, at } = handiwork(current.edits, flow, current.flow);
      const what = onDrift === 'show' ? 'is not as Git has it' : EDITED;
      const message = `the live flow in ${name} ${what} (${words}); ${FOLLOWS[onDrift]}`;
      const severity = LEFT_ALONE.includes(onDrift) ? 'error' : 'warning';
      yield { at, flow, environment: name, message, severity };
    }
  },
};

const EDITED = 'was edited by hand since Git deployed it';
/** Somebody has to decide what becomes of it. */
const LEFT_ALONE: readonly OnDrift[] = ['fail', 'show'];
const KEEP = 'To keep the edit, take it over into this file with `flowgate drift --write`';

const FOLLOWS: Record<OnDrift, string> = {
  fail: `it is left as it is. ${KEEP}; to undo it, set \`on-drift: overwrite\``,
  skip: `it is left as it is, as \`on-drift: skip\` says. ${KEEP}`,
  show: 'take it over with `flowgate drift --write`, or deploy what Git has',
  overwrite: `a deployment undoes that, as \`on-drift: overwrite\` says. ${KEEP}`,
};
