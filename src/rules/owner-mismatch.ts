import { sameAccount } from '../map/accounts.ts';
import { entryFault, useOf } from '../map/causes.ts';
import { keyPath } from '../map/keys.ts';
import type { Entry } from '../map/map.ts';
import type { FlowRule } from './rule.ts';

export const ownerMismatch: FlowRule = {
  id: 'owner-mismatch',
  subject: 'flow',
  severity: 'error',
  summary:
    'The account that deploys may not use a connection: it does not own it, and the connection is not shared with it.',
  needs: 'map',
  needsDeployAs: true,
  *check({ uses }) {
    for (const { environment, bindings } of uses) {
      const { name, deployAs } = environment;
      if (deployAs === null) continue;
      for (const { used, entry } of bindings) {
        if (mayUse(deployAs, entry)) continue;
        const what = `is bound to the connection \`${entry.connectionName}\` of \`${entry.owner}\`, but \`${deployAs}\` deploys there, and the connection is not shared with it: the save would be refused with 403 ConnectionAuthorizationFailed. Share the connection and add the account to sharedWith, or bind one that \`${deployAs}\` owns`;
        const about = [entry.connectionName, entry.owner ?? '', deployAs];
        const cause = {
          ids: [entryFault('binding', entry)],
          inMap: {
            at: entry.paths.entry,
            about,
            message: `\`${entry.key}\` ${what}`,
            each: useOf(used.uses[0]),
          },
        };
        const message = `\`${used.key}\` ${what}`;
        yield { at: keyPath(used.uses[0]), environment: name, message, about, cause };
      }
    }
  },
};

/** An entry without an owner is reported by `owner-missing`. */
function mayUse(account: string, { owner, sharedWith }: Entry): boolean {
  if (owner === null) return true;
  return [owner, ...sharedWith].some((allowed) => sameAccount(allowed, account));
}
