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
