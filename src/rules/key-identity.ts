import { areTwoAccounts, sameAccount } from '../connections/accounts.ts';
import type { Environment } from '../connections/map.ts';
import { inWords } from '../connections/words.ts';
import { environmentsIn } from '../live/target.ts';
import type { LiveContext, LiveProblem, LiveRule } from './rule.ts';

export const keyIdentity: LiveRule = {
  id: 'key-identity',
  subject: 'live',
  severity: 'warning',
  summary: 'The key is of another account than the one that deploys to the environment.',
  judges: 'key',
  *check({ facts: { key }, targets, deploys }: LiveContext) {
    const { account } = key;
    if (account === null) return;
    const environments = environmentsIn(targets);
    const others = environments.filter(({ deployAs }) => areTwoAccounts(account, deployAs));
    const [first] = others;
    const isOwnElsewhere = environments.some(
      ({ deployAs }) => deployAs !== null && sameAccount(account, deployAs),
    );
    if (first !== undefined && isOwnElsewhere && !deploys) yield elsewhere(account, first, others);
    else yield* others.map((environment) => stranger(account, environment, deploys));
  },
};

/** A check of several environments has one key: that it is of one of them only is no mistake. */
function elsewhere(account: string, first: Environment, others: readonly Environment[]) {
  const names = inWords(others.map(({ name }) => name));
  const message = `the key is of \`${account}\`, who does not deploy to ${names}: what is said of connections there is what \`${account}\` sees`;
  const problem: LiveProblem = { at: first.paths.deployAs, message, severity: 'notice' };
  return problem;
}

function stranger(account: string, environment: Environment, deploys: boolean): LiveProblem {
  const { name, deployAs, paths } = environment;
  const follows = deploys
    ? `the save is made by \`${account}\`, who may use other connections`
    : `what is said of its connections is what \`${account}\` sees`;
  const message = `the key is of \`${account}\`, and the map says that \`${deployAs}\` deploys to ${name}: ${follows}. Use the key of \`${deployAs}\`, or correct deployAs`;
  return { at: paths.deployAs, environment: name, message };
}
