import { type Call, isBot, needs, type Reply, type Route } from './call.ts';
import { ApiError } from './errors.ts';
import { filesIn, filesOfCommit } from './graphql-files.ts';
import type { Comment } from './world.ts';

/** The queries that Flowgate asks, and no other. */
function answer(call: Call): Reply {
  const { query, variables } = call.body as {
    query: string;
    variables?: { id?: string; ids?: string[] };
  };
  if (filesIn(call.body) > 0) return filesOfCommit(call);
  if (query.includes('nodes(ids: $ids)')) {
    return { body: { data: { nodes: (variables?.ids ?? []).map((id) => commentNode(call, id)) } } };
  }
  if (query.includes('viewer')) return { body: { data: { viewer: { login: viewer(call) } } } };
  const comment = commentOf(call, variables?.id);
  if (query.includes('minimizeComment')) return minimize(call, comment);
  if (query.includes('isMinimized')) {
    return { body: { data: { node: comment && { isMinimized: comment.isMinimized } } } };
  }
  throw new ApiError(501, `The simulator has no query ${query}`);
}

/** A bot's login comes without `[bot]`. */
const bare = (login: string) => login.replace(/\[bot\]$/, '');

const viewer = ({ token }: Call) => bare(token.login);

const actor = (login: string | null) =>
  login === null ? null : { __typename: isBot(login) ? 'Bot' : 'User', login: bare(login) };

/** What a token may not see is null, as what is not there. */
function commentNode(call: Call, id: string) {
  const comment = commentOf(call, id);
  const { login, permissions } = call.token;
  if (comment === null || !(permissions['pull-requests'] ?? permissions.issues)) return null;
  const { author, editor, body, lastEditedAt } = comment;
  const viewerDidAuthor = author === login;
  return { viewerDidAuthor, body, lastEditedAt, author: actor(author), editor: actor(editor) };
}

function commentOf({ world }: Call, id?: string): Comment | null {
  return world.comments.find((comment) => `IC_${comment.id}` === id) ?? null;
}

/** What is refused comes with status 200 and a type (GraphQL API, Forming calls). */
function minimize({ token }: Call, comment: Comment | null): Reply {
  if (comment === null) return refused('NOT_FOUND', 'Could not resolve to a node');
  const { issues, 'pull-requests': pulls } = token.permissions;
  if (issues !== 'write' && pulls !== 'write') {
    const kind = isBot(token.login) ? 'integration' : 'personal access token';
    return refused('FORBIDDEN', `Resource not accessible by ${kind}`);
  }
  comment.isMinimized = true;
  const minimizedComment = { isMinimized: true };
  return { body: { data: { minimizeComment: { minimizedComment } } } };
}

const refused = (type: string, message: string): Reply => ({
  body: { data: null, errors: [{ type, message }] },
});

export const graphqlRoute: Route = {
  method: 'POST',
  path: '/graphql',
  docs: 'graphql',
  needs: needs(),
  answer,
};
