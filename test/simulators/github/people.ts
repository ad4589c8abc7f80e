import { type Call, isBot, needs, type Route } from './call.ts';
import { ApiError, notFound } from './errors.ts';
import { paged } from './pages.ts';
import { user } from './shapes.ts';

/**
 * An installation token is nobody: 403, as in actions/create-github-app-token#258.
 */
function getUser({ world, token }: Call) {
  if (isBot(token.login)) throw new ApiError(403, 'Resource not accessible by integration');
  return { body: user(world, token.login) };
}

/** GraphQL writes a bot's login without `[bot]`. */
const bare = (login: string) => login.replace(/\[bot\]$/, '');

const actor = (login: string | null) =>
  login === null ? null : { __typename: isBot(login) ? 'Bot' : 'User', login: bare(login) };

/** The two queries that Flowgate asks: whose token it is, and who edited comments last. */
function queryGraphql(call: Call) {
  const { query, variables } = call.body as { query?: string; variables?: { ids?: string[] } };
  if (query === '{ viewer { login } }') {
    return { body: { data: { viewer: { login: bare(call.token.login) } } } };
  }
  if (!/^query \(\$ids: \[ID!\]!\) \{\s+nodes\(ids: \$ids\)/.test(query ?? '')) {
    throw new ApiError(501, 'The simulator has no such query');
  }
  return { body: { data: { nodes: (variables?.ids ?? []).map((id) => commentNode(call, id)) } } };
}

/** What a token may not see is null, as what is not there. */
function commentNode({ world, token }: Call, id: string) {
  const comment = world.comments.find((each) => `IC_${each.id}` === id);
  const { permissions } = token;
  if (!comment || !(permissions['pull-requests'] ?? permissions.issues)) return null;
  const { author, editor, body, lastEditedAt } = comment;
  const viewerDidAuthor = author === token.login;
  return { viewerDidAuthor, body, lastEditedAt, author: actor(author), editor: actor(editor) };
}

function membersOf({ world, params }: Call): string[] {
  const slug = `${params.org}/${params.team}`.toLowerCase();
  const team = [...world.teams].find(([name]) => name.toLowerCase() === slug);
  if (!team) throw notFound();
  return team[1];
}

/** 404 both for a team that is none and for a user outside it (Get team membership for a user). */
function getMembership(call: Call) {
  const username = call.params.username?.toLowerCase();
  if (!membersOf(call).some((member) => member.toLowerCase() === username)) throw notFound();
  return { body: { url: call.url.href, role: 'member', state: 'active' } };
}

const listMembers = (call: Call) =>
  paged(call, membersOf(call), (login) => user(call.world, login));

export const peopleRoutes: Route[] = [
  { method: 'POST', path: '/graphql', docs: 'graphql', needs: needs(), answer: queryGraphql },
  {
    method: 'GET',
    path: '/user',
    docs: 'users/users#get-the-authenticated-user',
    needs: needs(),
    answer: getUser,
  },
  {
    method: 'GET',
    path: '/orgs/:org/teams/:team/memberships/:username',
    docs: 'teams/members#get-team-membership-for-a-user',
    needs: needs(['members', 'read']),
    answer: getMembership,
  },
  {
    method: 'GET',
    path: '/orgs/:org/teams/:team/members',
    docs: 'teams/members#list-team-members',
    needs: needs(['members', 'read']),
    answer: listMembers,
  },
];
