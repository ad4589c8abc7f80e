import type { MapRule } from './rule.ts';

export const ownerMissing: MapRule = {
  id: 'owner-missing',
  subject: 'map',
  severity: 'warning',
  summary: 'An entry that a flow uses does not say who owns its connection.',
  *check({ map, flows }) {
    const bindings = flows.flatMap((facts) => facts.bindings);
    for (const environment of map.environments.values()) {
      const here = bindings.filter((binding) => binding.environment === environment);
      const entries = new Set(here.map(({ entry }) => entry));
      for (const { key, owner, paths } of entries) {
        if (owner !== null && owner.trim() !== '') continue;
        const message = `nothing says who owns the connection of \`${key}\` in ${environment.name}; write the account that made it as \`owner\``;
        yield { at: paths.entry, environment: environment.name, message };
      }
    }
  },
};
