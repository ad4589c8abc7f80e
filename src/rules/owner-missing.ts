import type { MapRule } from './rule.ts';

export const ownerMissing: MapRule = {
  id: 'owner-missing',
  subject: 'map',
  severity: 'warning',
  summary: 'An entry that a flow uses does not say who owns its connection.',
  *check({ map, flows, policy }) {
    const bindings = flows.flatMap((facts) => facts.bindings);
    // An owner who is left out would escape the list.
    const isListed = policy.owners.allow !== null;
    const why = isListed ? ', since `owners.allow` lists who may own one' : '';
    for (const environment of map.environments.values()) {
      const here = bindings.filter((binding) => binding.environment === environment);
      const entries = new Set(here.map(({ entry }) => entry));
      for (const { key, owner, paths } of entries) {
        if (owner !== null) continue;
        const message = `nothing says who owns the connection of \`${key}\` in ${environment.name}; write the account that made it as \`owner\`${why}`;
        const severity = isListed ? 'error' : 'warning';
        yield { at: paths.entry, environment: environment.name, message, severity };
      }
    }
  },
};
