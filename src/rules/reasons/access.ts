import type { AccessFailure, HostFailure, SignInFailure } from '../../live/host-failure.ts';
import { type Words, worded } from '../../wording/reason.ts';

/** What was refused to an identity in Microsoft Entra, and what to do about it. */
type Refused = SignInFailure | AccessFailure;

const DOCTOR = '`flowgate doctor` prints the commands';

export const accessWords: Words<Refused> = {
  'authority-invalid': () =>
    '`authority` is neither an https address nor one on loopback, so nothing was sent there; write it as https://login.microsoftonline.com',
  'id-token-not-given': ({ detail }) =>
    `GitHub gave the job no token of its identity (${detail}); give the job \`permissions: id-token: write\``,
  'federation-missing': ({ clientId, issuer, subject, immutable, audience, quoted }) =>
    isOfPulls(subject)
      ? `the application ${clientId} has no federated credential for \`${subject}\`, the subject of every pull request${text(quoted)}. Do not add one to the application that deploys, since whoever can push a branch could use it: remove \`id-token: write\` from this job, or use a second application that can only read`
      : `the application ${clientId} has no federated credential for this job${text(quoted)}. Add one in Microsoft Entra with the issuer ${issuer}, the subject \`${subject}\`, exactly so, and the audience ${audience}${immutable === null ? '' : `; GitHub writes the subject of new or renamed repositories as \`${immutable}\``}`,
  'assertion-refused': ({ quoted }) =>
    `Microsoft Entra does not accept the job's token from GitHub${text(quoted)}; compare the audience and the issuer of the federated credential, and the clock of the runner`,
  'client-secret-wrong': ({ clientId, quoted }) =>
    `\`client-secret\` is not a secret of the application ${clientId}${text(quoted)}; use the secret's value, not its id, or let the job sign in without one`,
  'client-secret-expired': ({ clientId, quoted }) =>
    `the secret of the application ${clientId} has expired${text(quoted)}; create a new one, or let the job sign in without one`,
  'application-unknown': ({ clientId, tenantId, quoted }) =>
    `the tenant ${tenantId} has no application ${clientId}${text(quoted)}; correct \`client-id\` or \`tenant-id\``,
  'tenant-unknown': ({ tenantId, quoted }) =>
    `there is no tenant ${tenantId}${text(quoted)}; correct \`tenant-id\`, or \`authority\` for another cloud`,
  'sign-in-refused': ({ clientId, quoted }) =>
    `Microsoft Entra refused the sign-in of the application ${clientId}${text(quoted)}`,
  'organisation-unknown': ({ resource, quoted }) =>
    `the tenant does not know ${resource}${text(quoted)}; correct \`dataverse\` in the map, or \`tenant-id\``,
  'az-not-signed-in': ({ detail }) =>
    `the Azure CLI gave no token (${detail}); run \`az login\`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET`,
  'token-not-accepted': ({ isMidRun, quoted }) =>
    `Dataverse refused the token${isMidRun ? ', which it accepted a moment ago' : ''}${text(quoted)}; check that the application still exists in this tenant`,
  'organisation-invalid': ({ address }) =>
    `${address} is on loopback and \`authority\` is not, so no token was sent there; correct \`dataverse\` in the map`,
  'organisation-not-approved': () =>
    "the base branch's map cannot be read, so no address of an organisation is approved and no token was sent",
  'organisation-differs': ({ address, environmentName, found }) =>
    `${address} belongs to the environment ${found ?? 'without an id'}, and the map says ${environmentName}; correct \`dataverse\` or \`environmentName\` in the map`,
  'no-application-user': ({ address, clientId, quoted }) =>
    `${clientId === null ? 'the account' : `the application ${clientId}`} is not a user of ${address}${text(quoted)}. Add it as an application user with a security role; ${DOCTOR}`,
  'privilege-missing': ({ privilege, quoted }) =>
    `the application user lacks ${privilege === null ? 'a privilege' : `the privilege ${privilege}`}${text(quoted)}. Give it a security role that has it; ${DOCTOR}`,
};

/** Whether a subject is the one of pull requests: everybody who can push a branch has it. */
export function isOfPulls(subject: string): boolean {
  return subject.endsWith(':pull_request');
}

/** The message where a failure is about the identity or its access; otherwise null. */
export function accessMessage(failure: HostFailure): string | null {
  return Object.hasOwn(accessWords, failure.code) ? worded(accessWords, failure as Refused) : null;
}

function text(quoted: string | null): string {
  return quoted === null || quoted === '' ? '' : ` ("${quoted}")`;
}
