import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { GitHubError } from './error.ts';
import { SHA } from './sha.ts';

const sha = z.string().check(z.regex(SHA, 'expected the sha of a commit'));
const repository = z.object({ full_name: z.string() });
const pullSchema = z.object({
  number: z.int().check(z.positive()),
  /** Null for an account that was deleted, which GitHub shows as `ghost`. */
  user: z.nullish(z.object({ login: z.string() })),
  base: z.object({ sha, ref: z.string(), repo: repository }),
  /** Null for a fork that was deleted. */
  head: z.object({ sha, repo: z.nullish(repository) }),
});

/** Other content of an event file is not checked (Webhook events and payloads). */
const payloadSchema = z.object({
  pull_request: z.nullish(pullSchema),
  merge_group: z.nullish(z.object({ base_sha: sha })),
  before: z.nullish(sha),
  head_commit: z.nullish(z.object({ message: z.nullish(z.string()) })),
  commits: z.nullish(z.array(z.object({ id: z.string() }))),
  deleted: z.nullish(z.boolean()),
  repository: z.nullish(z.object({ default_branch: z.nullish(z.string()) })),
});
export type PullPayload = z.infer<typeof pullSchema>;
export type Payload = z.infer<typeof payloadSchema>;

/** Reads the file that GITHUB_EVENT_PATH names. */
export function readPayload(path: string | undefined): Payload {
  if (!path) throw new GitHubError({ code: 'event-file-not-named' });
  const checked = payloadSchema.safeParse(parse(read(path), path));
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const [at, detail] = [issue?.path.join('.') ?? '', issue?.message ?? ''];
  throw new GitHubError({ code: 'event-file-unexpected', path, at, detail });
}

/** At once: it is small, and Node starts threads for a read in the background. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new GitHubError({ code: 'event-file-unreadable', path, detail: code ?? message });
  }
}

/** The parser's own message quotes the file. */
function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new GitHubError({ code: 'event-file-not-json', path });
  }
}
