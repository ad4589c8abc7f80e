import { type Call, isBot, type Need, numberOf, type Route } from './call.ts';
import { notFound, validationFailed } from './errors.ts';
import { paged } from './pages.ts';
import { user } from './shapes.ts';
import type { Comment, World } from './world.ts';

const LONGEST_BODY = 65_536;

export const commentUrl = (world: World, { issue, id }: Comment) =>
  `${world.htmlUrl(issue)}#issuecomment-${id}`;

function shape({ world, url }: Call, comment: Comment) {
  const api = `${url.origin}/repos/${world.repository}/issues`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${api}/comments/${comment.id}`,
    html_url: commentUrl(world, comment),
    issue_url: `${api}/${comment.issue}`,
    body: comment.body,
    user: user(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: isBot(comment.author) ? 'NONE' : 'MEMBER',
    performed_via_github_app: isBot(comment.author) ? { slug: comment.author.slice(0, -5) } : null,
  };
}

/**
 * Blank and too long bodies are refused in these words, the length counted in characters
 * (reg-viz/reg-actions#123, vebr/jest-lcov-reporter#14).
 */
function checkedBody({ body: { body } }: Call): string {
  const refuse = (message: string) =>
    validationFailed('IssueComment', 'unprocessable', 'data', message);
  if (typeof body !== 'string' || body.trim() === '') throw refuse('Body cannot be blank');
  if ([...body].length > LONGEST_BODY) {
    throw refuse(`Body is too long (maximum is ${LONGEST_BODY} characters)`);
  }
  return body;
}

function conversation(call: Call): number {
  const number = numberOf(call, 'number');
  if (!call.world.hasConversation(number)) throw notFound();
  return number;
}

function list(call: Call) {
  const number = conversation(call);
  const since = call.url.searchParams.get('since') ?? '';
  const comments = call.world.comments.filter((c) => c.issue === number && c.updatedAt >= since);
  return paged(call, comments, (comment) => shape(call, comment));
}

function create(call: Call) {
  const number = conversation(call);
  const comment = call.world.addComment(number, call.token.login, checkedBody(call));
  return { status: 201, body: shape(call, comment) };
}

function update(call: Call) {
  const comment = call.world.comment(numberOf(call, 'id'));
  call.world.editComment(comment, call.token.login, checkedBody(call));
  return { body: shape(call, comment) };
}

function remove(call: Call) {
  call.world.deleteComment(call.world.comment(numberOf(call, 'id')));
  return { status: 204 };
}

/** A pull request's conversation takes either permission, an issue's only `issues`. */
export const either =
  (level: 'read' | 'write') =>
  ({ world, params }: Call): Need[] => {
    const comment = world.comments.find((each) => each.id === Number(params.id));
    const number = comment?.issue ?? Number(params.number);
    const need: Need = ['issues', level];
    return world.issues.has(number) ? [need] : [need, ['pull-requests', level]];
  };

const LIST = '/repos/:owner/:repo/issues/:number/comments';
const ONE = '/repos/:owner/:repo/issues/comments/:id';
const DOCS = 'issues/comments#';

export const commentRoutes: Route[] = [
  {
    method: 'GET',
    path: LIST,
    docs: `${DOCS}list-issue-comments`,
    needs: either('read'),
    answer: list,
  },
  {
    method: 'POST',
    path: LIST,
    docs: `${DOCS}create-an-issue-comment`,
    needs: either('write'),
    answer: create,
  },
  {
    method: 'GET',
    path: ONE,
    docs: `${DOCS}get-an-issue-comment`,
    needs: either('read'),
    answer: (call) => ({ body: shape(call, call.world.comment(numberOf(call, 'id'))) }),
  },
  {
    method: 'PATCH',
    path: ONE,
    docs: `${DOCS}update-an-issue-comment`,
    needs: either('write'),
    answer: update,
  },
  {
    method: 'DELETE',
    path: ONE,
    docs: `${DOCS}delete-an-issue-comment`,
    needs: either('write'),
    answer: remove,
  },
];
