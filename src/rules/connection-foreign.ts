import { boundEntries, faultOf } from '../live/bound.ts';
import { sameAccount } from '../map/accounts.ts';
import type { Entry } from '../map/map.ts';
import type { LiveRule } from './rule.ts';

export const connectionForeign: LiveRule = {
  id: 'connection-foreign',
  subject: 'live',
  severity: 'error',
  summary:
    "A connection was created by someone other than the map says, and the map doesn't list it as shared.",
  judges: 'connections',
  *check({ facts }) {
    for (const bound of boundEntries(facts)) {
      const { environment, entry, live } = bound;
      const creator = live?.owner ?? null;
      if (creator === null || isOwner(creator, entry)) continue;
      const deployers = [environment.deployAs, facts.key.account].filter((one) => one !== null);
      if (isShared(entry, deployers)) continue;
      const isOwn = deployers.some((deployer) => sameAccount(deployer, creator));
      const remedy = isOwn
        ? 'correct owner'
        : 'correct owner and list the deploying account in sharedWith, or bind another connection';
      const message = `the connection \`${entry.connectionName}\` of \`${entry.key}\` was created by \`${creator}\`, not by \`${entry.owner}\` as the map says; ${remedy}`;
      yield {
        at: entry.paths.owner,
        environment: environment.name,
        message,
        about: [entry.connectionName, creator],
        ...faultOf(bound, 'binding'),
      };
    }
  },
};

/** An entry without an owner is reported by `owner-missing`. */
function isOwner(creator: string, { owner }: Entry): boolean {
  return owner === null || sameAccount(creator, owner);
}

/** As the map says. Where the deploying account is unknown, any sharing counts. */
function isShared({ sharedWith }: Entry, deployers: readonly string[]): boolean {
  if (deployers.length === 0) return sharedWith.length > 0;
  return sharedWith.some((one) => deployers.some((deployer) => sameAccount(deployer, one)));
}
