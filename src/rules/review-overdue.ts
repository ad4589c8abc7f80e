import type { MapRule } from './rule.ts';

export const reviewOverdue: MapRule = {
  id: 'review-overdue',
  subject: 'map',
  severity: 'warning',
  summary: 'The review date of an entry that a flow uses has passed.',
  *check({ map, flows, today }) {
    const bindings = flows.flatMap((facts) => facts.bindings);
    for (const environment of map.environments.values()) {
      const here = bindings.filter((binding) => binding.environment === environment);
      const entries = new Set(here.map(({ entry }) => entry));
      for (const { key, reviewBy, paths } of entries) {
        // The date itself is still in time; dates in this form can be compared as texts.
        if (reviewBy === null || reviewBy >= today) continue;
        const message = `\`${key}\` was due for review by ${reviewBy}; check its connection, owner and users, and write a new date`;
        const at = [...paths.entry, 'reviewBy'];
        yield { at, environment: environment.name, message };
      }
    }
  },
};
