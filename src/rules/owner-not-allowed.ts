import { matchesAccount } from '../connections/accounts.ts';
import { entriesOf } from '../connections/keys.ts';
import type { MapRule } from './rule.ts';

export const ownerNotAllowed: MapRule = {
  id: 'owner-not-allowed',
  subject: 'map',
  severity: 'error',
  summary: 'The owner of a connection is none of the accounts that `owners.allow` takes.',
  *check({ map, policy }) {
    const { allow } = policy.owners;
    if (allow === null) return;
    for (const environment of map.environments.values()) {
      for (const { key, owner, paths } of entriesOf(environment)) {
        // An entry without an owner is told of by owner-missing.
        if (owner === null || owner.trim() === '' || matchesAccount(owner, allow)) continue;
        const message = `\`${owner}\` may own no connection: owners.allow takes ${inWords(allow)}; bind \`${key}\` in ${environment.name} to a connection of an allowed account`;
        yield { at: paths.owner, environment: environment.name, message };
      }
    }
  },
};

function inWords(patterns: readonly string[]): string {
  if (patterns.length === 0) return 'nobody at all';
  const shown = patterns.slice(0, 3).map((pattern) => `\`${pattern}\``);
  const more = patterns.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''} only`;
}
