import type { MapRule } from './rule.ts';

export const reviewOverdue: MapRule = {
  id: 'review-overdue',
  subject: 'map',
  severity: 'warning',
  summary: 'An entry that a flow uses was to be looked at again by a day that has passed.',
  *check({ map, flows, today }) {
    const bindings = flows.flatMap((facts) => facts.bindings);
    for (const environment of map.environments.values()) {
      const here = bindings.filter((binding) => binding.environment === environment);
      const entries = new Set(here.map(({ entry }) => entry));
      for (const { key, reviewBy, paths } of entries) {
        // The last day itself is still in time; days in this form compare as texts.
        if (reviewBy === null || reviewBy >= today) continue;
        const message = `\`${key}\` in ${environment.name} was to be looked at again by ${reviewBy}; see whether its connection, owner and users are still right, and write a new day`;
        const at = [...paths.entry, 'reviewBy'];
        yield { at, environment: environment.name, message };
      }
    }
  },
};
