import { type Call, needs, type Reply, type Route } from './call.ts';
import { ApiError, notFound } from './errors.ts';
import { linkHeader, paged, pageOf, slice } from './pages.ts';
import { commitShape, fileShape, pullShape } from './shapes.ts';
import type { Commit, PullRequest } from './story.ts';
import { changedFiles } from './tree.ts';
import type { World } from './world.ts';

const MOST_FILES = 300;
const MOST_COMMITS = 250;

function sidesOf({ world, params }: Call): { base: Commit; head: Commit } {
  const [base, head] = (params.basehead ?? '').split('...').map((ref) => world.resolve(ref));
  if (!base || !head) throw notFound();
  return { base, head };
}

/**
 * Against the merge base, as `base...head` in git. Files: at most 300 of the whole comparison, on
 * the first page only. Commits: 250 without paging, else by page (Compare two commits).
 */
function compare(call: Call): Reply {
  const { history } = call.world;
  const { base, head } = sidesOf(call);
  const mergeBase = history.mergeBase(base.sha, head.sha);
  if (!mergeBase) throw notFound(`No common ancestor between ${base.sha} and ${head.sha}.`);
  const ahead = history.between(base.sha, head.sha);
  const behind = history.between(head.sha, mergeBase === base ? head.sha : base.sha);
  const page = pageOf(call.url);
  const isPaged = ['page', 'per_page'].some((name) => call.url.searchParams.has(name));
  const commits = isPaged ? slice(ahead, page) : ahead.slice(-MOST_COMMITS);
  const files = page.number === 1 ? changedFiles(mergeBase, head).slice(0, MOST_FILES) : [];
  return {
    headers: isPaged ? linkHeader(call.url, page, ahead.length) : {},
    body: {
      url: call.url.href,
      html_url: `https://github.com/${call.world.repository}/compare/${call.params.basehead}`,
      base_commit: commitShape(call, base),
      merge_base_commit: commitShape(call, mergeBase),
      status: statusOf(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: commits.map((commit) => commitShape(call, commit)),
      files: files.map((file) => fileShape(call, head.sha, file)),
    },
  };
}

function statusOf(ahead: number, behind: number) {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/**
 * The merged pull request that brought a commit to the default branch; for a commit that is not
 * there, all open and merged ones that hold it (List pull requests associated with a commit).
 */
function pullsOfCommit(call: Call): Reply {
  const { world } = call;
  const sha = world.resolve(call.params.sha)?.sha;
  if (!sha) throw new ApiError(422, `No commit found for SHA: ${call.params.sha}`);
  const holding = [...world.pulls.values()].filter((pull) => holds(world, pull, sha));
  const introducing = holding.filter((pull) => pull.mergedAs === sha);
  const pulls = introducing.length > 0 ? introducing : holding;
  return paged(call, pulls, (pull) => pullShape(call, pull));
}

function holds(world: World, pull: PullRequest, sha: string): boolean {
  if (pull.closed && !pull.mergedAs) return false;
  return pull.mergedAs === sha || world.commitsOf(pull).some((commit) => commit.sha === sha);
}

/**
 * The commits that lead to `sha` (a commit or branch), newest first; with `path` those that changed
 * it, as `git log -- path` simplifies a history (List commits).
 */
function listCommits(call: Call): Reply {
  const { searchParams } = call.url;
  const start = call.world.resolve(searchParams.get('sha') ?? undefined);
  if (!start) throw notFound();
  const path = (searchParams.get('path') ?? '').replace(/^\/+|\/+$/g, '');
  const commits = call.world.history.log(start.sha, path);
  return paged(call, commits, (commit) => commitShape(call, commit));
}

function getCommit(call: Call): Reply {
  const commit = call.world.resolve(call.params.ref);
  if (!commit) throw new ApiError(422, `No commit found for SHA: ${call.params.ref}`);
  return { body: commitShape(call, commit) };
}

export const commitRoutes: Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/compare/*basehead',
    docs: 'commits/commits#compare-two-commits',
    needs: needs(['contents', 'read']),
    answer: compare,
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/commits/:sha/pulls',
    docs: 'commits/commits#list-pull-requests-associated-with-a-commit',
    needs: needs(['pull-requests', 'read']),
    answer: pullsOfCommit,
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/commits',
    docs: 'commits/commits#list-commits',
    needs: needs(['contents', 'read']),
    answer: listCommits,
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/commits/:ref',
    docs: 'commits/commits#get-a-commit',
    needs: needs(['contents', 'read']),
    answer: getCommit,
  },
];
