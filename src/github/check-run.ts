import { randomUUID } from 'node:crypto';
import type { TokenPermission } from '../plan/github-failure.ts';
import type { CheckRun } from '../report/check-run.ts';
import type { GitHubClient } from './client.ts';
import { failureOf, isDenied } from './error.ts';
import { isUncertain } from './retry.ts';

export type WrittenCheckRun =
  | { kind: 'written'; url: string | null }
  | ({ kind: 'denied' } & TokenPermission);

/** "The Checks API limits the number of annotations to a maximum of 50 per API request" (Create a check run). */
const MOST_AT_ONCE = 50;

/**
 * Creates one check run with all of its annotations on a commit. It is concluded from the start, so
 * that a later failure does not leave one that seems to be running. A token without the permission
 * is `denied`, not an error; GitHub also answers 404 where it hides the reason.
 */
export async function writeCheckRun(
  client: GitHubClient,
  sha: string,
  run: CheckRun,
): Promise<WrittenCheckRun> {
  try {
    const made = await create(client, sha, run);
    await addAnnotations(client, made, run);
    return { kind: 'written', url: made.url };
  } catch (error) {
    const failure = failureOf(error);
    const request = { code: 'write-check-run', sha } as const;
    if (failure && (isDenied(failure) || failure.status === 404)) {
      return { kind: 'denied', ...client.denied(request, failure) };
    }
    throw client.explain(error, request);
  }
}

interface MadeCheckRun {
  id: number;
  url: string | null;
  /** The annotations that GitHub has already. */
  held: number;
}

/** A creation whose answer was lost may have succeeded: look for it by its own mark. */
async function create(client: GitHubClient, sha: string, run: CheckRun): Promise<MadeCheckRun> {
  const { request, repo } = client;
  const mark = randomUUID();
  for (let attempt = 1; ; attempt++) {
    try {
      const { data } = await request('POST /repos/{owner}/{repo}/check-runs', {
        ...repo,
        name: run.name,
        head_sha: sha,
        external_id: mark,
        status: 'completed',
        conclusion: run.conclusion,
        output: outputOf(run, 0),
      });
      return madeOf(data);
    } catch (error) {
      if (!isLost(error)) throw error;
      const made = await find(client, sha, run.name, mark);
      if (made) return made;
      if (attempt >= client.attempts) throw error;
    }
    await client.pause(attempt);
  }
}

async function find(
  { paginate, repo }: GitHubClient,
  sha: string,
  name: string,
  mark: string,
): Promise<MadeCheckRun | null> {
  const query = { ...repo, ref: sha, check_name: name, filter: 'all', per_page: 100 } as const;
  const all = await paginate('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', query);
  const made = all.find((each) => each.external_id === mark);
  return made ? madeOf(made) : null;
}

const ONE = '/repos/{owner}/{repo}/check-runs/{check_run_id}';

/** Each request adds to what is there: after a lost answer GitHub's count shows how many it has. */
async function addAnnotations(
  client: GitHubClient,
  made: MadeCheckRun,
  run: CheckRun,
): Promise<void> {
  const { request, repo } = client;
  const which = { ...repo, check_run_id: made.id };
  let { held } = made;
  for (let attempt = 1; held < run.annotations.length; ) {
    try {
      const output = outputOf(run, held);
      const { data } = await request(`PATCH ${ONE}`, { ...which, output, request: { retries: 0 } });
      held = Math.max(data.output.annotations_count, held + output.annotations.length);
    } catch (error) {
      if (!isLost(error) || attempt >= client.attempts) throw error;
      await client.pause(attempt++);
      held = madeOf((await request(`GET ${ONE}`, which)).data).held;
    }
  }
}

function outputOf({ title, summary, annotations }: CheckRun, from: number) {
  return { title, summary, annotations: annotations.slice(from, from + MOST_AT_ONCE) };
}

function madeOf(data: {
  id: number | bigint;
  html_url?: string | null | undefined;
  output: { annotations_count: number };
}): MadeCheckRun {
  return { id: Number(data.id), url: data.html_url ?? null, held: data.output.annotations_count };
}

function isLost(error: unknown): boolean {
  const failure = failureOf(error);
  return failure !== null && isUncertain(failure);
}
