import { AUDIENCE, type FederatedSubject, ISSUER } from '../dataverse/dataverse.ts';
import { sameAccount } from '../map/accounts.ts';
import type { Environment } from '../map/map.ts';
import type { SetupStep } from '../report/doctor.ts';
import { isOfPulls } from '../rules/reasons/access.ts';
import { shellWord } from '../wording/shell.ts';
import { DRIFT_ENVIRONMENT } from '../workflows/starting.ts';
import type { Subjects } from './subject.ts';

/** Microsoft documents no least role for it; this one may customise flows. */
const ROLE = 'System Customizer';
/** How many characters Entra takes for the name of a credential. */
const LONGEST_NAME = 120;

interface Asked {
  tenantId: string | null;
  clientId: string | null;
  subjects: Pick<Subjects, 'sent' | 'prefix'>;
  environments: readonly Environment[];
}

/**
 * What makes the application, its federated credentials, and its user with a role in each
 * environment: commands of `az` and `pac`, and the files that they read.
 */
export function setupSteps({ tenantId, clientId, subjects, environments }: Asked): SetupStep[] {
  const id = shellWord(clientId ?? '<client-id>');
  const tenant = tenantId === null ? '' : ` --tenant ${shellWord(tenantId)}`;
  const create = command('az ad app create --display-name flowgate --query appId --output tsv');
  return [
    command(`az login --allow-no-subscriptions${tenant}`),
    ...(clientId === null ? [create] : []),
    command(`az ad sp create --id ${id}`),
    ...credentialsOf({ clientId, subjects, environments }).flatMap(
      (content, index): SetupStep[] => {
        const file = `flowgate-credential-${index + 1}.json`;
        const add = `az ad app federated-credential create --id ${id} --parameters ${file}`;
        return [{ kind: 'file', file, content }, command(add)];
      },
    ),
    ...environments.flatMap((environment) => userOf(environment, id)),
  ];
}

/** Adds the application as a user of an environment, and gives it a role. */
function userOf({ environmentName, host }: Environment, id: string): SetupStep[] {
  const address = host.kind === 'dataverse' ? (host.address ?? '') : '';
  const where = `--environment ${shellWord(environmentName)}`;
  return [
    command(`pac auth create --environment ${shellWord(address)}`),
    command(
      `pac admin assign-user ${where} --user ${id} --role ${shellWord(ROLE)} --application-user`,
    ),
  ];
}

function command(text: string): SetupStep {
  return { kind: 'command', command: text };
}

/**
 * One for the job that asks, and one for its subject with ids; otherwise one for each environment,
 * and one for the nightly run. None for pull requests where the application deploys: they would let
 * everybody write who can push.
 */
function credentialsOf({
  clientId,
  subjects: { sent, prefix },
  environments,
}: Omit<Asked, 'tenantId'>): object[] {
  const deploys = environments.some(
    ({ deployAs }) => deployAs === null || sameAccount(deployAs, clientId ?? ''),
  );
  if (sent === null || (isOfPulls(sent.subject) && deploys)) {
    const start = prefix ?? 'repo:OWNER/REPOSITORY';
    const about = { issuer: sent?.issuer ?? ISSUER, audience: AUDIENCE };
    const names = [...environments.map(({ name }) => name), DRIFT_ENVIRONMENT];
    // GitHub writes a colon in a name so.
    const subjects = names.map((name) => `${start}:environment:${name.replaceAll(':', '%3A')}`);
    return subjects.map((subject) => credential({ ...about, subject }));
  }
  const all = [sent.subject, sent.immutable].filter((subject) => subject !== null);
  return all.map((subject) => credential({ ...sent, subject }));
}

/** As `az ad app federated-credential create --parameters` reads it. */
function credential({
  issuer,
  audience,
  subject,
}: Pick<FederatedSubject, 'issuer' | 'audience' | 'subject'>): object {
  const name = `flowgate-${subject.replaceAll(/[^A-Za-z0-9]+/g, '-')}`.slice(0, LONGEST_NAME);
  return { name: name.replace(/-$/, ''), issuer, subject, audiences: [audience] };
}
