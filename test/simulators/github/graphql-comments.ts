import { type Call, isBot } from './call.ts';
import { forbidden, Refusal } from './graphql-errors.ts';
import { bare } from './shapes.ts';
import type { Comment } from './world.ts';

const actor = (login: string | null) =>
  login === null ? null : { __typename: isBot(login) ? 'Bot' : 'User', login: bare(login) };

/** What a token may not see is null, as what is not there. */
export function commentNode(call: Call, id: string) {
  const comment = commentOf(call, id);
  const { login, permissions } = call.token;
  if (comment === null || !(permissions['pull-requests'] ?? permissions.issues)) return null;
  const { author, editor, ...held } = comment;
  const viewerDidAuthor = author === login;
  const people = { viewerDidAuthor, author: actor(author), editor: actor(editor) };
  return { __typename: 'IssueComment', ...held, ...people };
}

function commentOf({ world }: Call, id: string): Comment | null {
  return world.comments.find((comment) => `IC_${comment.id}` === id) ?? null;
}

/** What is refused is null, with an error beside it. */
export function minimize(call: Call, id: string) {
  const comment = commentOf(call, id);
  if (comment === null) throw new Refusal('NOT_FOUND', 'Could not resolve to a node');
  const { issues, 'pull-requests': pulls } = call.token.permissions;
  if (issues !== 'write' && pulls !== 'write') throw forbidden(call.token);
  comment.isMinimized = true;
  return { minimizedComment: { __typename: 'IssueComment', isMinimized: true } };
}
