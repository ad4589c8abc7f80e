import { type Call, numberOf, type Reply, type Route } from './call.ts';
import { either } from './comments.ts';
import { notFound } from './errors.ts';

/** 200 with the one that is there, where the same account has given it already. */
function create(call: Call): Reply {
  const { world, token, params, body } = call;
  const comment = world.comment(Number(params.id));
  const content = String(body.content);
  const held = comment.reactions.find(
    (each) => each.author === token.login && each.content === content,
  );
  if (held) return { status: 200, body: { id: held.id, content } };
  return {
    status: 201,
    body: { id: world.addReaction(comment, token.login, content).id, content },
  };
}

function remove(call: Call): Reply {
  const { reactions } = call.world.comment(numberOf(call, 'id'));
  const index = reactions.findIndex(({ id }) => id === numberOf(call, 'reaction'));
  if (index === -1) throw notFound();
  reactions.splice(index, 1);
  return { status: 204 };
}

const LIST = '/repos/:owner/:repo/issues/comments/:id/reactions';
const DOCS = 'reactions/reactions#';

export const reactionRoutes: Route[] = [
  {
    method: 'POST',
    path: LIST,
    docs: `${DOCS}create-reaction-for-an-issue-comment`,
    needs: either('write'),
    answer: create,
  },
  {
    method: 'DELETE',
    path: `${LIST}/:reaction`,
    docs: `${DOCS}delete-an-issue-comment-reaction`,
    needs: either('write'),
    answer: remove,
  },
];
