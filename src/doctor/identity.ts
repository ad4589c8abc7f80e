import type { SignInIdentity } from '../dataverse/dataverse.ts';
import type { Diagnosis } from '../report/doctor.ts';

/** What the environment says about who signs in. */
interface Given {
  tenantId: string | null;
  clientId: string | null;
  clientSecret: string | null;
  isJob: boolean;
}

const ABOUT = 'identity';

/** Who signs in to environments with `dataverse`, or what is missing for it. */
export function identityLine(identity: SignInIdentity | null, given: Given): Diagnosis {
  const half = halfSet(given);
  if (half !== null) return half;
  if (identity === null) return nobody(given);
  if (identity.kind === 'az') {
    const text = 'whoever is signed in to the Azure CLI, and not the application that deploys';
    return { about: ABOUT, state: 'ok', text, remedy: null };
  }
  const { tenantId, clientId, kind } = identity;
  const how = kind === 'job' ? "the job's own identity (OIDC)" : 'AZURE_CLIENT_SECRET';
  const text = `the application ${clientId} of the tenant ${tenantId}, with ${how}`;
  return { about: ABOUT, state: 'ok', text, remedy: null };
}

function halfSet({ tenantId, clientId }: Given): Diagnosis | null {
  if ((tenantId === null) === (clientId === null)) return null;
  const [is, isNot] =
    tenantId === null
      ? ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID']
      : ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID'];
  // Anybody of a tenant may sign in with the Azure CLI.
  const isEnough = tenantId !== null;
  const text = `${is} is set, and ${isNot} is not`;
  return {
    about: ABOUT,
    state: 'error',
    text,
    remedy: `set ${isNot}${isEnough ? ', or neither' : ''}`,
  };
}

function nobody({ clientId, isJob }: Given): Diagnosis {
  if (isJob && clientId !== null) {
    const text = `the application ${clientId}, but GitHub gives this job no token of its identity`;
    const remedy =
      'give the job `permissions: id-token: write`; a pull request from a fork gets none';
    return { about: ABOUT, state: 'error', text, remedy };
  }
  const text = 'none is set, so environments with `dataverse` were not looked at';
  const remedy = isJob
    ? 'give the step AZURE_TENANT_ID and AZURE_CLIENT_ID in its `env`, and the job `permissions: id-token: write`'
    : 'set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or run `az login`';
  return { about: ABOUT, state: 'warning', text, remedy };
}
