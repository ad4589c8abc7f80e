import { type Call, isBot } from './call.ts';
import type { Commit, PullRequest } from './story.ts';
import type { ChangedFile } from './tree.ts';
import type { World } from './world.ts';

const CREATED = '2026-01-01T00:00:00Z';
const MERGED = '2026-01-02T00:00:00Z';

/** The user object that comments, reviews and pull requests carry. */
export function user(world: World, login: string) {
  const page = isBot(login) ? `apps/${login.slice(0, -'[bot]'.length)}` : login;
  return {
    login,
    id: world.userId(login),
    type: isBot(login) ? 'Bot' : 'User',
    html_url: `https://github.com/${page}`,
    site_admin: false,
  };
}

/** GraphQL has a bot's login without `[bot]`. */
export const bare = (login: string) => login.replace(/\[bot\]$/, '');

export function commitShape({ world, url }: Call, { sha, parents = [], ...commit }: Commit) {
  const { message = `Commit ${sha.slice(0, 7)}`, date = CREATED } = commit;
  const api = `${url.origin}/repos/${world.repository}/commits`;
  const author = { name: 'The story', email: 'story@example.com', date };
  return {
    sha,
    url: `${api}/${sha}`,
    html_url: `https://github.com/${world.repository}/commit/${sha}`,
    commit: { message, author, committer: author },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({ sha: parent, url: `${api}/${parent}` })),
  };
}

export function fileShape({ world, url }: Call, head: string, file: ChangedFile) {
  const address = file.filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `https://github.com/${world.repository}/blob/${head}/${address}`,
    contents_url: `${url.origin}/repos/${world.repository}/contents/${address}?ref=${head}`,
    ...(file.previous !== undefined && { previous_filename: file.previous }),
  };
}

/** The pull request as lists hold it; alone it also has counts and says whether it is merged. */
export function pullShape(call: Call, pull: PullRequest) {
  const { world, url } = call;
  const closed = pull.mergedAs !== undefined || pull.closed === true;
  return {
    id: 9000 + pull.number,
    number: pull.number,
    url: `${url.origin}/repos/${world.repository}/pulls/${pull.number}`,
    html_url: world.htmlUrl(pull.number),
    state: closed ? 'closed' : 'open',
    locked: false,
    draft: pull.draft ?? false,
    title: pull.title ?? `Pull request ${pull.number}`,
    body: null,
    user: user(world, pull.author),
    labels: [],
    created_at: CREATED,
    updated_at: pull.mergedAs ? MERGED : CREATED,
    closed_at: closed ? MERGED : null,
    merged_at: pull.mergedAs ? (pull.mergedTime ?? MERGED) : null,
    base: side(call, pull.baseRef ?? 'main', pull.base, world.repository),
    head: side(call, pull.headRef ?? 'feature', pull.head, headRepo(call, pull)),
  };
}

const headRepo = ({ world }: Call, { headRepo }: PullRequest) =>
  headRepo === undefined ? world.repository : headRepo;

/** A fork that was deleted leaves `repo: null`, and a label of `unknown repository` on the page. */
function side({ world }: Call, ref: string, sha: string, repository: string | null) {
  if (repository === null) return { label: ref, ref, sha, user: null, repo: null };
  const [owner = '', name] = repository.split('/');
  const fork = repository !== world.repository;
  const repo = { name, full_name: repository, owner: user(world, owner), fork, private: true };
  return { label: `${owner}:${ref}`, ref, sha, user: repo.owner, repo };
}
