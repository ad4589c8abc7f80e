import * as z from 'zod/mini';
import { LostAnswerError } from './error.ts';

/** Of an answer nothing else is read. A field may be null where GitHub may leave it out. */
const text = z.nullish(z.string());
const account = z.nullish(z.object({ login: z.string() }));
const named = z.object({ sha: z.string() });

// A run needs few of these: each is built when it is read first.
const files = () =>
  z.array(
    z.object({
      filename: z.string(),
      status: z.string(),
      previous_filename: text,
      contents_url: text,
    }),
  );
const commits = () =>
  z.array(
    z.object({
      sha: z.string(),
      parents: z.array(named),
      commit: z.object({
        message: z.string(),
        committer: z.nullish(z.object({ date: text })),
      }),
    }),
  );
const pull = { head: named, base: z.object({ ref: z.string() }) };
const comment = () =>
  z.object({
    id: z.int(),
    node_id: z.string(),
    html_url: z.string(),
    body: text,
    user: account,
  });
const checkRun = () =>
  z.object({
    id: z.int(),
    html_url: text,
    external_id: text,
    output: z.object({ annotations_count: z.int() }),
  });
const unread = () => z.unknown();
const issues = () =>
  z.array(
    z.object({
      number: z.int(),
      html_url: z.string(),
      title: z.string(),
      body: text,
      user: account,
      pull_request: z.optional(z.unknown()),
    }),
  );

/** What Flowgate reads of the answer to each request (GitHub REST API documentation). */
const ANSWERS: Readonly<Record<string, () => z.ZodMiniType>> = {
  'GET /repos/{owner}/{repo}/contents/{path}': () => z.custom((body) => body instanceof Uint8Array),
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': () =>
    z.object({
      truncated: z.boolean(),
      tree: z.array(
        z.object({
          path: z.string(),
          mode: z.string(),
          sha: z.string(),
          size: z.nullish(z.number()),
        }),
      ),
    }),
  'GET /repos/{owner}/{repo}/commits': commits,
  'GET /repos/{owner}/{repo}/commits/{ref}': unread,
  'GET /repos/{owner}/{repo}/compare/{basehead}': () =>
    z.object({
      status: z.string(),
      total_commits: z.int(),
      commits: commits(),
      files: z.nullish(files()),
    }),
  'GET /repos/{owner}/{repo}/pulls': unread,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': () =>
    z.object({ ...pull, merged: z.boolean(), changed_files: z.int() }),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': files,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': () =>
    z.array(z.object({ state: z.string(), user: account, commit_id: text })),
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': () =>
    z.array(z.object({ ...pull, number: z.int(), merged_at: z.nullable(z.string()) })),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': () => z.array(comment()),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': comment,
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': comment,
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': unread,
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': unread,
  'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': () =>
    z.object({ id: z.int() }),
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}': unread,
  'GET /repos/{owner}/{repo}/issues': issues,
  'POST /repos/{owner}/{repo}/issues': unread,
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': unread,
  'POST /repos/{owner}/{repo}/check-runs': checkRun,
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': checkRun,
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': checkRun,
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': () =>
    z.object({
      total_count: z.int(),
      check_runs: z.array(checkRun()),
    }),
  'GET /orgs/{org}/teams/{team_slug}/members': () => z.array(z.object({ login: z.string() })),
  'GET /repos/{owner}/{repo}/actions/oidc/customization/sub': () =>
    z.object({
      use_default: z.boolean(),
      include_claim_keys: z.nullish(z.array(z.string())),
      sub_claim_prefix: z.optional(z.unknown()),
    }),
};

const built = new Map<string, z.ZodMiniType>();

/** What is read of the answer to a request, such as `GET /repos/{owner}/{repo}/pulls`. */
export function answerTo(route: string): z.ZodMiniType {
  const known = built.get(route);
  if (known !== undefined) return known;
  const answer = ANSWERS[route]?.();
  if (answer === undefined) throw new Error(`what is read of ${route} is not known`);
  built.set(route, answer);
  return answer;
}

/**
 * The part of an answer that is read. Throws a `LostAnswerError` for an answer that GitHub does not
 * give: a field is missing, or has another type.
 */
export function partRead<T>(answer: z.ZodMiniType<T>, data: unknown): T {
  const read = answer.safeParse(data);
  if (read.success) return read.data;
  const at = read.error.issues[0]?.path.join('.') ?? '';
  throw new LostAnswerError({ code: 'github-answer-unexpected', at });
}
