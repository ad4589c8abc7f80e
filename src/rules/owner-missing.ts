import type { MapRule } from './rule.ts';

export const ownerMissing: MapRule = {
  id: 'owner-missing',
  subject: 'map',
  severity: 'warning',
  summary: 'An entry that a flow uses does not say who owns its connection.',
  *check({ map, flows, policy }) {
    const bindings = flows.flatMap((facts) => facts.bindings);
    // Without this, an entry without an owner would avoid the list.
    const isListed = policy.owners.allow !== null;
    const why = isListed ? ', because `owners.allow` lists the allowed owners' : '';
    for (const environment of map.environments.values()) {
      const here = bindings.filter((binding) => binding.environment === environment);
      const entries = new Set(here.map(({ entry }) => entry));
      for (const { key, owner, paths } of entries) {
        if (owner !== null) continue;
        const message = `the map does not say who owns the connection of \`${key}\`; write the account that created it as \`owner\`${why}`;
        const severity = isListed ? 'error' : 'warning';
        yield { at: paths.entry, environment: environment.name, message, severity };
      }
    }
  },
};
