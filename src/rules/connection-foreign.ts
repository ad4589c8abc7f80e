import { sameAccount } from '../connections/accounts.ts';
import type { Entry } from '../connections/map.ts';
import { firstOf } from '../connections/words.ts';
import { boundEntries } from '../live/bound.ts';
import type { LiveRule } from './rule.ts';

export const connectionForeign: LiveRule = {
  id: 'connection-foreign',
  subject: 'live',
  severity: 'error',
  summary:
    'A connection was created by someone other than the map says, and is not shared by its word.',
  judges: 'connections',
  *check({ facts }) {
    for (const { environment, entry, files, live } of boundEntries(facts)) {
      const creator = live?.owner ?? null;
      if (creator === null || isOwner(creator, entry)) continue;
      const deployers = [environment.deployAs, facts.key.account].filter((one) => one !== null);
      if (isShared(entry, deployers)) continue;
      const isOwn = deployers.some((deployer) => sameAccount(deployer, creator));
      const remedy = isOwn
        ? 'correct owner'
        : 'correct owner and write whom it is shared with as sharedWith, or bind another connection';
      const message = `the connection \`${entry.connectionName}\` of \`${entry.key}\` in ${environment.name}, used by ${firstOf(files)}, was created by \`${creator}\`, and not by \`${entry.owner}\` as the map says; ${remedy}`;
      yield { at: entry.paths.owner, environment: environment.name, message };
    }
  },
};

/** An entry that names no owner is left to `owner-missing`. */
function isOwner(creator: string, { owner }: Entry): boolean {
  return owner === null || sameAccount(creator, owner);
}

/** By the map's word. Where nobody is known to deploy, any word of sharing counts. */
function isShared({ sharedWith }: Entry, deployers: readonly string[]): boolean {
  if (deployers.length === 0) return sharedWith.length > 0;
  return sharedWith.some((one) => deployers.some((deployer) => sameAccount(deployer, one)));
}
