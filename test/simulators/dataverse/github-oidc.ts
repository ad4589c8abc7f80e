import type { Request } from './context.ts';
import { jwt } from './jwt.ts';
import { json, type Wire } from './wire.ts';
import { GITHUB_ISSUER, type Job } from './world.ts';

const LIFETIME_SECONDS = 300;

/**
 * `ACTIONS_ID_TOKEN_REQUEST_URL` with its own token: a JWT for one job, good for five minutes
 * [others]. Without an audience it is the owner's address.
 */
export function idToken({ desk, call, query }: Request): Wire {
  const [scheme = '', requestToken = ''] = (call.headers.authorization ?? '').split(' ');
  const job = desk.world.jobs.get(requestToken);
  if (job === undefined || scheme.toLowerCase() !== 'bearer') {
    return json(401, { message: 'Unauthorized' });
  }
  const token = jwt(claims(job, query.get('audience'), desk.now(), desk.world.newId()));
  desk.world.assertions.add(token);
  return json(200, { count: token.length, value: token });
}

function claims(job: Job, audience: string | null, now: Date, jti: string) {
  const { repository = 'contoso/automations', ref = 'refs/heads/main', event = 'push' } = job;
  const [owner = ''] = repository.split('/');
  const { ownerId = 17_001, repositoryId = 890_001, environment } = job;
  const issued = Math.floor(now.getTime() / 1000);
  return {
    jti,
    sub: subjectOf(job),
    aud: audience ?? `https://github.com/${owner}`,
    ref,
    repository,
    repository_owner: owner,
    repository_owner_id: String(ownerId),
    repository_id: String(repositoryId),
    event_name: event,
    ...(environment === undefined ? {} : { environment }),
    iss: job.issuer ?? GITHUB_ISSUER,
    nbf: issued,
    exp: issued + LIFETIME_SECONDS,
    iat: issued,
  };
}

/**
 * The subject as GitHub writes it: the deployment environment, else the pull request, else the ref. A
 * colon in a name becomes `%3A` [doc].
 */
export function subjectOf({
  repository = 'contoso/automations',
  environment,
  ref = 'refs/heads/main',
  event = 'push',
  immutable = false,
  ownerId = 17_001,
  repositoryId = 890_001,
}: Job): string {
  const [owner = '', name = ''] = repository.split('/');
  const where = immutable ? `${owner}@${ownerId}/${name}@${repositoryId}` : repository;
  if (environment !== undefined) return `repo:${where}:environment:${escaped(environment)}`;
  if (event === 'pull_request') return `repo:${where}:pull_request`;
  return `repo:${where}:ref:${escaped(ref)}`;
}

function escaped(value: string): string {
  return value.replaceAll(':', '%3A');
}
