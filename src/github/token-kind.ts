import type { GitHubTokenKind } from '../plan/github-failure.ts';

/** Only for classic tokens do answers have `x-oauth-scopes`, even if they have no scopes. */
export function tokenKind(
  token: string,
  { headers }: { headers: Record<string, unknown> },
): GitHubTokenKind {
  if (headers['x-oauth-scopes'] !== undefined || /^gh[po]_/.test(token)) return 'classic';
  return token.startsWith('github_pat_') ? 'fine-grained' : 'job';
}
