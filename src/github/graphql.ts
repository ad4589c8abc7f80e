import { isObject } from '../json/json.ts';

/** The path of GraphQL, on github.com or an Enterprise Server. */
const GRAPHQL = /\/graphql$/;

/**
 * An answer of GraphQL in the form that octokit requires: octokit reads `errors` of every body and
 * calls a method of a list. A body that is no object, as a proxy may send, has no data; an empty
 * list is no error. Other answers stay as they are.
 */
export function graphqlAnswer<T extends { data: unknown }>(
  response: T,
  { url }: { url: string },
): T {
  if (!GRAPHQL.test(url)) return response;
  const { data = null, errors } = isObject(response.data) ? response.data : {};
  const known = [errors ?? []].flat().filter(isObject);
  const form = { data: isObject(data) ? data : null, ...(known.length > 0 && { errors: known }) };
  return { ...response, data: form };
}

/** The error that octokit throws for GraphQL errors; it may have data all the same. */
export interface GraphqlAnswer<Data> extends Error {
  data?: Data | null;
  errors: readonly { type?: string; path?: readonly (string | number)[] }[];
}

/** A GraphQL answer that is an error, which GitHub sends with status 200. */
export function isGraphqlAnswer<Data>(error: unknown): error is GraphqlAnswer<Data> {
  return error instanceof Error && error.name === 'GraphqlResponseError';
}
