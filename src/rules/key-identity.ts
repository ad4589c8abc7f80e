import { signingInAt } from '../live/facts.ts';
import { environmentsIn } from '../live/target.ts';
import { areTwoAccounts, sameAccount } from '../map/accounts.ts';
import type { Environment } from '../map/map.ts';
import { andList, codes } from '../wording/lists.ts';
import type { LiveContext, LiveProblem, LiveRule } from './rule.ts';

export const keyIdentity: LiveRule = {
  id: 'key-identity',
  subject: 'live',
  severity: 'warning',
  summary: 'The key belongs to another account than the one that deploys to the environment.',
  judges: 'key',
  needsDeployAs: true,
  *check({ facts, targets, deploys }: LiveContext) {
    const all = environmentsIn(targets);
    const groups = Map.groupBy(all, (one) => signingInAt(facts, one));
    for (const [signingIn, environments] of groups) {
      const { account } = signingIn;
      // An application of its own for checks is what the documents advise.
      const isOfCheck = signingIn !== facts.key && !deploys;
      if (account === null || isOfCheck) continue;
      if (signingIn === facts.key) yield* strangers(account, environments, deploys);
      else yield* environments.filter(isOfAnother(account)).map((one) => signedInAs(account, one));
    }
  },
};

function* strangers(
  account: string,
  environments: readonly Environment[],
  deploys: boolean,
): Generator<LiveProblem> {
  const others = environments.filter(({ deployAs }) => areTwoAccounts(account, deployAs));
  const [first] = others;
  const isOwnElsewhere = environments.some(
    ({ deployAs }) => deployAs !== null && sameAccount(account, deployAs),
  );
  if (first !== undefined && isOwnElsewhere && !deploys) yield elsewhere(account, first, others);
  else yield* others.map((environment) => stranger(account, environment, deploys));
}

/**
 * A check of several environments has one key: it is right that the key fits only one of them.
 */
function elsewhere(account: string, first: Environment, others: readonly Environment[]) {
  const names = andList(codes(others.map(({ name }) => name)), 5);
  const message = `the key belongs to \`${account}\`, which does not deploy to ${names}: findings about connections there show what \`${account}\` can see`;
  const problem: LiveProblem = { at: first.paths.deployAs, message, severity: 'notice' };
  return problem;
}

function isOfAnother(account: string) {
  return ({ deployAs }: Environment) => areTwoAccounts(account, deployAs);
}

function signedInAs(account: string, { name, deployAs, paths }: Environment): LiveProblem {
  const message = `the application \`${account}\` signs in, but the map says that \`${deployAs}\` deploys there: it saves the flows, and may not be allowed to use the same connections. Sign in as \`${deployAs}\`, or correct deployAs`;
  return { at: paths.deployAs, environment: name, message };
}

function stranger(account: string, environment: Environment, deploys: boolean): LiveProblem {
  const { name, deployAs, paths } = environment;
  const follows = deploys
    ? `\`${account}\` saves the flows, and may not be allowed to use the same connections`
    : `findings about its connections show what \`${account}\` can see`;
  const message = `the key belongs to \`${account}\`, but the map says that \`${deployAs}\` deploys there: ${follows}. Use the key of \`${deployAs}\`, or correct deployAs`;
  return { at: paths.deployAs, environment: name, message };
}
