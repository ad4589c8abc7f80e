import { type Call, isBot, type Need } from './call.ts';
import { ApiError, notFound } from './errors.ts';
import type { Token } from './story.ts';
import type { World } from './world.ts';

/** The token of an Authorization header, of either scheme that GitHub takes. */
export function authenticate(world: World, header: string | undefined): Token {
  if (!header) throw new ApiError(401, 'Requires authentication');
  const secret = header.replace(/^(token|bearer) /i, '');
  const token = world.tokens.find((each) => each.token === secret);
  if (!token) throw new ApiError(401, 'Bad credentials');
  return token;
}

/** Another repository is not distinguished from none, as GitHub does for private ones. */
export function checkRepository({ world, params }: Call): void {
  const { owner, repo } = params;
  if (owner === undefined || repo === undefined) return;
  if (`${owner}/${repo}`.toLowerCase() !== world.repository.toLowerCase()) throw notFound();
}

/**
 * 403 for a token with none of the permissions that an endpoint takes, which are named in
 * `x-accepted-github-permissions` (docs.github.com, Troubleshooting the REST API).
 */
export function checkPermission({ token }: Call, needs: readonly Need[]): void {
  if (needs.length === 0 || needs.some((need) => grants(token, need))) return;
  const kind = isBot(token.login) ? 'integration' : 'personal access token';
  const accepted = needs.map(([name, level]) => `${name.replace('-', '_')}=${level}`).join('; ');
  const headers = { 'x-accepted-github-permissions': accepted };
  throw new ApiError(403, `Resource not accessible by ${kind}`, {}, headers);
}

function grants({ permissions }: Token, [name, level]: Need): boolean {
  const held = permissions[name];
  return held === 'write' || (held === 'read' && level === 'read');
}
