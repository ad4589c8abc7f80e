import type { KeyFacts } from '../live/host.ts';
import { sameAccount } from '../map/accounts.ts';
import type { Ask } from '../process/prompts.ts';

/**
 * The account that a key belongs to, for `deployAs`: as the key says, else the owner of all these
 * connections, else as a person says. Null where nobody knows.
 */
export async function deployingAccount(
  { account }: Pick<KeyFacts, 'account'>,
  owners: readonly (string | null)[],
  ask: Ask | null,
): Promise<string | null> {
  const known = account ?? onlyOwner(owners);
  if (known !== null || ask === null) return known;
  const question =
    'Which account does the key belong to? The map needs it as deployAs, such as svc-flows@contoso.com; Enter leaves it out: ';
  return (await ask(question)) || null;
}

function onlyOwner([first = null, ...others]: readonly (string | null)[]): string | null {
  const isOne = others.every(
    (owner) => owner !== null && first !== null && sameAccount(owner, first),
  );
  return isOne ? first : null;
}
