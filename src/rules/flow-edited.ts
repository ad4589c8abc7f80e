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
      const message = `the live flow in ${name} was edited by hand since Git deployed it (${words}); ${FOLLOWS[onDrift]}`;
      const severity = onDrift === 'fail' ? 'error' : 'warning';
      yield { at, flow, environment: name, message, severity };
    }
  },
};

const KEEP = 'To keep the edit, take it over into this file';

const FOLLOWS: Record<OnDrift, string> = {
  fail: `it is left as it is. ${KEEP}; to undo it, set \`on-drift: overwrite\``,
  skip: `it is left as it is, as \`on-drift: skip\` says. ${KEEP}`,
  overwrite: `a deployment undoes that, as \`on-drift: overwrite\` says. ${KEEP}`,
};
