import { concurrencyPath } from '../flow/triggers.ts';
import type { PullRule } from './rule.ts';

export const triggerConcurrencyAdded: PullRule = {
  id: 'trigger-concurrency-added',
  subject: 'pull',
  severity: 'warning',
  summary:
    'The pull request limits how many runs of a flow can be active at a time, which cannot be undone.',
  *check({ flows, pull }) {
    for (const { flow } of flows) {
      const at = concurrencyPath(flow.operations);
      if (at === null || !pull.unlimitedBefore.has(flow.file)) continue;
      const message =
        'the trigger gets a limit of runs at a time, and once it is saved only a new flow is without one; leave it out, unless it is meant for good';
      yield { at, flow, message };
    }
  },
};
