import { type Call, needs, numberOf, type Reply, type Route } from './call.ts';
import { invalidRequest, notFound, validationFailed } from './errors.ts';
import { paged } from './pages.ts';
import { pullShape, user } from './shapes.ts';
import type { Issue, PullRequest } from './story.ts';
import type { HeldIssue } from './world.ts';

const LONGEST_BODY = 65_536;

function shape({ world, url }: Call, issue: HeldIssue) {
  return {
    number: issue.number,
    url: `${url.origin}/repos/${world.repository}/issues/${issue.number}`,
    html_url: world.htmlUrl(issue.number),
    title: issue.title,
    body: issue.body,
    state: issue.state,
    user: user(world, issue.author),
    labels: issue.labels.map((name) => ({ name })),
    comments: world.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
  };
}

/** Every pull request is an issue too, known by its `pull_request` key (List repository issues). */
function pullAsIssue(call: Call, pull: PullRequest) {
  const {
    number,
    url,
    html_url,
    title,
    body,
    state,
    user: author,
    created_at,
  } = pullShape(call, pull);
  const links = { url, html_url };
  return {
    number,
    html_url,
    title,
    body,
    state,
    user: author,
    labels: [],
    created_at,
    pull_request: links,
  };
}

/** Open and newest first unless `state` and `direction` differ; `labels` must all be there. */
function list(call: Call): Reply {
  const { world, url } = call;
  const query = url.searchParams;
  const state = query.get('state') ?? 'open';
  const labels = query.get('labels')?.split(',') ?? [];
  const creator = query.get('creator');
  const all = [
    ...[...world.issues.values()].map((issue) => shape(call, issue)),
    ...[...world.pulls.values()].map((pull) => pullAsIssue(call, pull)),
  ];
  const wanted = all
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => creator === null || issue.user.login === creator)
    .filter((issue) => labels.every((label) => issue.labels.some(({ name }) => name === label)))
    .sort((a, b) => (query.get('direction') === 'asc' ? a.number - b.number : b.number - a.number));
  return paged(call, wanted, (issue) => issue);
}

function changesOf({ body }: Call): Partial<Issue> {
  const { title, body: text, state, labels } = body;
  if (typeof text === 'string' && [...text].length > LONGEST_BODY) {
    const message = `body is too long (maximum is ${LONGEST_BODY} characters)`;
    throw validationFailed('Issue', 'custom', 'body', message);
  }
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof text === 'string' && { body: text }),
    ...((state === 'open' || state === 'closed') && { state }),
    ...(Array.isArray(labels) && { labels: labels.map((each) => each.name ?? each) }),
  };
}

function create(call: Call): Reply {
  const { title, ...changes } = changesOf(call);
  if (!title) throw invalidRequest(`"title" wasn't supplied.`);
  const number = call.world.nextIssueNumber();
  const issue = call.world.putIssue({ number, author: call.token.login, title, ...changes });
  return { status: 201, body: shape(call, issue) };
}

function issueOf(call: Call): HeldIssue {
  const issue = call.world.issues.get(numberOf(call, 'number'));
  if (!issue) throw notFound();
  return issue;
}

function get(call: Call): Reply {
  const pull = call.world.pulls.get(numberOf(call, 'number'));
  return { body: pull ? pullAsIssue(call, pull) : shape(call, issueOf(call)) };
}

function update(call: Call): Reply {
  const issue = call.world.putIssue({ ...issueOf(call), ...changesOf(call) });
  return { body: shape(call, issue) };
}

const ISSUES = '/repos/:owner/:repo/issues';
const DOCS = 'issues/issues#';

export const issueRoutes: Route[] = [
  {
    method: 'GET',
    path: ISSUES,
    docs: `${DOCS}list-repository-issues`,
    needs: needs(['issues', 'read']),
    answer: list,
  },
  {
    method: 'POST',
    path: ISSUES,
    docs: `${DOCS}create-an-issue`,
    needs: needs(['issues', 'write']),
    answer: create,
  },
  {
    method: 'GET',
    path: `${ISSUES}/:number`,
    docs: `${DOCS}get-an-issue`,
    needs: needs(['issues', 'read'], ['pull-requests', 'read']),
    answer: get,
  },
  {
    method: 'PATCH',
    path: `${ISSUES}/:number`,
    docs: `${DOCS}update-an-issue`,
    needs: needs(['issues', 'write']),
    answer: update,
  },
];
