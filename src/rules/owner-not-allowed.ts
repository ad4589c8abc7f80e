import { boundEntries } from '../live/bound.ts';
import { matchesAccount, sameAccount } from '../map/accounts.ts';
import { entryFault } from '../map/causes.ts';
import { entriesOf } from '../map/keys.ts';
import type { Entry, Environment } from '../map/map.ts';
import { codes, plainList } from '../wording/lists.ts';
import type { MapContext, MapRule, Problem } from './rule.ts';

export const ownerNotAllowed: MapRule = {
  id: 'owner-not-allowed',
  subject: 'map',
  severity: 'error',
  summary: 'The owner of a connection is not an allowed owner (`owners.allow`).',
  judgesConnections: ({ owners }) => owners.allow !== null,
  *check({ map, policy, live }) {
    const { allow } = policy.owners;
    if (allow === null) return;
    for (const environment of map.environments.values()) {
      for (const entry of entriesOf(environment)) {
        const { owner } = entry;
        // An entry without an owner is reported by owner-missing.
        if (owner === null || matchesAccount(owner, allow)) continue;
        yield problemWith({ entry, environment, account: owner }, `\`${owner}\``, allow);
      }
    }
    yield* ofLiveOwners(live, allow);
  },
};

/** Independent of the owners and sharing in the map, which may be wrong. */
function* ofLiveOwners(live: MapContext['live'], allow: readonly string[]): Generator<Problem> {
  if ('code' in live) return;
  for (const { environment, entry, live: connection } of boundEntries(live.facts)) {
    // Where the server does not name the creator, the sign-in account is the best substitute.
    const account = connection?.owner ?? connection?.signedInAs ?? null;
    if (account === null || matchesAccount(account, allow)) continue;
    // Then the owner in the map is reported already.
    if (entry.owner !== null && sameAccount(entry.owner, account)) continue;
    const what = connection?.owner == null ? 'signs in as' : 'was created by';
    const start = `the connection \`${entry.connectionName}\` ${what} \`${account}\`, who`;
    yield problemWith({ entry, environment, account }, start, allow);
  }
}

function problemWith(
  { entry, environment, account }: { entry: Entry; environment: Environment; account: string },
  start: string,
  allow: readonly string[],
): Problem {
  const { key, paths } = entry;
  const cause = { ids: [entryFault('binding', entry)] };
  const message = `${start} is not an allowed owner (allowed: ${plainList(codes(allow), 3) || 'nobody'}); bind \`${key}\` to a connection of an allowed account`;
  return { at: paths.owner, environment: environment.name, message, about: [account], cause };
}
