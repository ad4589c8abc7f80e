import type { MapRule } from './rule.ts';

export const ownerMissing: MapRule = {
  id: 'owner-missing',
  subject: 'map',
  severity: 'warning',
  summary: 'An entry that a flow uses does not say who owns its connection.',
  *check({ map, flows }) {
    const uses = flows.flatMap((context) => context.uses);
    for (const environment of map.environments.values()) {
      const here = uses.filter((use) => use.environment === environment);
      const entries = new Set(here.flatMap(({ bindings }) => bindings.map(({ entry }) => entry)));
      for (const { key, owner, paths } of entries) {
        if (owner !== null && owner.trim() !== '') continue;
        const message = `nothing says who owns the connection of \`${key}\` in ${environment.name}; write the account that made it as \`owner\``;
        yield { at: paths.entry, environment: environment.name, message };
      }
    }
  },
};
