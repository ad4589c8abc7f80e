import { type Call, needs, numberOf, type Reply, type Route } from './call.ts';
import { paged } from './pages.ts';
import { commitShape, fileShape, pullShape, user } from './shapes.ts';

const MOST_FILES = 3000;
const MOST_COMMITS = 250;

function get(call: Call): Reply {
  const pull = call.world.pull(numberOf(call, 'number'));
  const files = call.world.filesOf(pull);
  const merged = pull.mergedAs !== undefined;
  const body = {
    ...pullShape(call, pull),
    merged,
    mergeable: merged ? null : true,
    comments: call.world.comments.filter(({ issue }) => issue === pull.number).length,
    commits: call.world.commitsOf(pull).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
  return { body };
}

/** Newest first; `head` is `owner:branch` (List pull requests). */
function list(call: Call): Reply {
  const query = call.url.searchParams;
  const state = query.get('state') ?? 'open';
  const shapes = [...call.world.pulls.values()]
    .sort((a, b) => b.number - a.number)
    .map((pull) => pullShape(call, pull))
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => [null, pull.base.ref].includes(query.get('base')))
    .filter((pull) => [null, pull.head.label].includes(query.get('head')));
  return paged(call, shapes, (pull) => pull);
}

/** At most 3,000 files in all (List pull requests files). */
function listFiles(call: Call): Reply {
  const pull = call.world.pull(numberOf(call, 'number'));
  const files = call.world.filesOf(pull).slice(0, MOST_FILES);
  return paged(call, files, (file) => fileShape(call, pull.head, file));
}

/** At most 250 commits in all (List commits on a pull request). */
function listCommits(call: Call): Reply {
  const commits = call.world.commitsOf(call.world.pull(numberOf(call, 'number')));
  return paged(call, commits.slice(0, MOST_COMMITS), (commit) => commitShape(call, commit));
}

/** In chronological order (List reviews for a pull request); a review is never rewritten. */
function listReviews(call: Call): Reply {
  const pull = call.world.pull(numberOf(call, 'number'));
  const reviews = (pull.reviews ?? []).map((review, index) => ({
    id: pull.number * 1000 + index,
    user: user(call.world, review.user),
    body: '',
    state: review.state,
    commit_id: review.commit,
    submitted_at: review.submittedAt ?? submitted(index),
    html_url: `${call.world.htmlUrl(pull.number)}#pullrequestreview-${pull.number * 1000 + index}`,
  }));
  return paged(call, reviews, (review) => review);
}

const submitted = (index: number) =>
  new Date(Date.UTC(2026, 0, 1, 1, index)).toISOString().replace('.000Z', 'Z');

const PULLS = '/repos/:owner/:repo/pulls';
const read = needs(['pull-requests', 'read']);

export const pullRoutes: Route[] = [
  {
    method: 'GET',
    path: PULLS,
    docs: 'pulls/pulls#list-pull-requests',
    needs: read,
    answer: list,
  },
  {
    method: 'GET',
    path: `${PULLS}/:number`,
    docs: 'pulls/pulls#get-a-pull-request',
    needs: read,
    answer: get,
  },
  {
    method: 'GET',
    path: `${PULLS}/:number/files`,
    docs: 'pulls/pulls#list-pull-requests-files',
    needs: read,
    answer: listFiles,
  },
  {
    method: 'GET',
    path: `${PULLS}/:number/commits`,
    docs: 'pulls/pulls#list-commits-on-a-pull-request',
    needs: read,
    answer: listCommits,
  },
  {
    method: 'GET',
    path: `${PULLS}/:number/reviews`,
    docs: 'pulls/reviews#list-reviews-for-a-pull-request',
    needs: read,
    answer: listReviews,
  },
];
