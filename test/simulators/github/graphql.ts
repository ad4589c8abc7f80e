import type { ExecutionResult, GraphQLError } from 'graphql';
import { type Call, needs, type Reply, type Route } from './call.ts';
import { commentNode, minimize } from './graphql-comments.ts';
import { repository } from './graphql-files.ts';
import { bare } from './shapes.ts';

/** The fields of Query and Mutation that Flowgate asks for, and no other. */
const rootOf = (call: Call) => ({
  viewer: () => ({ login: bare(call.token.login) }),
  node: ({ id }: { id: string }) => commentNode(call, id),
  nodes: ({ ids }: { ids: string[] }) => ids.map((id) => commentNode(call, id)),
  repository: (name: { owner: string; name: string }) => repository(call, name),
  minimizeComment: ({ input }: { input: { subjectId: string } }) => minimize(call, input.subjectId),
});

/**
 * Executes a query over GitHub's own schema: what the schema does not allow is refused in its words,
 * and an answer has the fields that were asked for.
 */
async function answer(call: Call): Promise<Reply> {
  const { graphql } = await import('graphql');
  const { githubSchema } = await import('./graphql-schema.ts');
  const { query, variables } = call.body as { query: string; variables?: Record<string, unknown> };
  const result = await graphql({
    schema: githubSchema(),
    source: query,
    rootValue: rootOf(call),
    variableValues: variables ?? {},
  });
  return result.data === undefined
    ? refused(call, result.errors ?? [])
    : { body: answered(result) };
}

/** Status 200, and no data (GraphQL API, Forming calls). */
function refused({ violated }: Call, errors: readonly GraphQLError[]): Reply {
  for (const { message } of errors) violated(`GitHub refuses it: ${message}`);
  return { body: { errors: errors.map(({ message, locations }) => ({ message, locations })) } };
}

/** A `type` beside each message, as GitHub has it and the specification does not. */
function answered({ data, errors = [] }: ExecutionResult) {
  const all = errors.map(({ extensions, path, message }) => ({ ...extensions, path, message }));
  return { data, ...(all.length > 0 && { errors: all }) };
}

export const graphqlRoute: Route = {
  method: 'POST',
  path: '/graphql',
  docs: 'graphql',
  needs: needs(),
  answer,
};
