import { promisify } from 'node:util';
import { Failure } from '../calls/failure.ts';

/** Who signs in: one identity for all environments of a run. */
export type SignInIdentity =
  /** The job's own, from GitHub; `idToken` returns a token for an audience. */
  | {
      kind: 'job';
      tenantId: string;
      clientId: string;
      idToken: (audience: string) => Promise<string>;
    }
  | { kind: 'secret'; tenantId: string; clientId: string; clientSecret: string }
  /** Whoever is signed in to the Azure CLI; `tenantId` null: the CLI's own choice. */
  | { kind: 'az'; tenantId: string | null; env: NodeJS.ProcessEnv };

/** A token, and when it ends, in milliseconds since 1970. */
export interface AccessToken {
  token: string;
  until: number;
}

const AZ_MS = 60_000;

/** A token of the Azure CLI. Throws a `Failure` with what the CLI says. */
export async function azToken(
  { tenantId, env }: Extract<SignInIdentity, { kind: 'az' }>,
  resource: string,
  now: number,
): Promise<AccessToken> {
  const args = ['account', 'get-access-token', '--output', 'json', '--resource', resource];
  const all = tenantId === null ? args : [...args, '--tenant', tenantId];
  // On Windows `az` is a batch file, which only a shell runs.
  const options = { env, timeout: AZ_MS, shell: process.platform === 'win32' };
  const { execFile } = await import('node:child_process');
  try {
    const { stdout } = await promisify(execFile)('az', all, options);
    const { accessToken, expires_on: until } = JSON.parse(stdout) as Record<string, unknown>;
    if (typeof accessToken !== 'string' || accessToken === '') throw new Error('no token in it');
    return { token: accessToken, until: Number(until) * 1000 || now + AZ_MS * 10 };
  } catch (error) {
    throw new Failure({ code: 'az-not-signed-in', detail: azDetail(error) }, { isLasting: true });
  }
}

/** The first line of what the CLI says, or that there is none. */
function azDetail(error: unknown): string {
  const { code, stderr } = error as { code?: unknown; stderr?: unknown };
  if (code === 'ENOENT') return 'az was not found';
  const [line] = String(stderr ?? '')
    .trim()
    .split(/\r?\n/);
  if (line) return line.slice(0, 300);
  // The output of a call that went well holds the token.
  return error instanceof SyntaxError ? 'its output is not JSON' : 'it ended with an error';
}
