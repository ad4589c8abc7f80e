import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { SignInIdentity } from '../dataverse/identity.ts';
import type { Settings } from '../inputs.ts';
import type { NoLiveReason } from '../live/facts.ts';
import type { ReachedBy } from '../map/reached-by.ts';
import type { Surroundings } from './surroundings.ts';

/** What a run needs to sign in to Dataverse, in words. */
export const IDENTITY =
  'an identity: `tenant-id` and `client-id`, with the permission `id-token: write` of the job or a `client-secret` (in a terminal: AZURE_TENANT_ID and AZURE_CLIENT_ID, with that permission in a job or AZURE_CLIENT_SECRET, or the Azure CLI)';

type Given = Pick<Settings, 'apiKey' | 'tenantId' | 'clientId' | 'clientSecret'>;

/** What a run lacks to reach environments of a kind; null: nothing. */
export function lackOf(
  kind: ReachedBy['kind'],
  settings: Given,
  surroundings: Pick<Surroundings, 'signIn'>,
): NoLiveReason | null {
  switch (kind) {
    case 'flow-studio':
      return settings.apiKey === null ? { code: 'no-api-key' } : null;
    case 'dataverse':
      return signInIdentity(settings, surroundings) === null ? { code: 'no-identity' } : null;
  }
}

/** Whether a run has a key or an identity at all, whatever its environments need. */
export function mayReadLive(settings: Given, surroundings: Pick<Surroundings, 'signIn'>): boolean {
  return settings.apiKey !== null || signInIdentity(settings, surroundings) !== null;
}

/**
 * The one identity of a run in Dataverse: a secret where there is one, otherwise the job's own,
 * otherwise that of the Azure CLI; null where there is none.
 */
export function signInIdentity(
  { tenantId, clientId, clientSecret }: Given,
  { signIn }: Pick<Surroundings, 'signIn'>,
): SignInIdentity | null {
  if (signIn === undefined) return null;
  const { idToken, az } = signIn;
  if (tenantId !== null && clientId !== null) {
    if (clientSecret !== null) return { kind: 'secret', tenantId, clientId, clientSecret };
    if (idToken !== null) return { kind: 'job', tenantId, clientId, idToken };
  }
  return az !== null && isInstalled('az', az) ? { kind: 'az', tenantId, env: az } : null;
}

/** Whether a program is on the path. */
function isInstalled(program: string, { PATH = '', Path = PATH }: NodeJS.ProcessEnv): boolean {
  const names = process.platform === 'win32' ? [`${program}.cmd`, `${program}.exe`] : [program];
  const folders = Path.split(delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => names.some((name) => isRunnable(join(folder, name))));
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
