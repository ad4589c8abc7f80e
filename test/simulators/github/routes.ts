import type { Call, Reply, Route } from './call.ts';
import { needs } from './call.ts';
import { checkRoutes } from './checks.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { ApiError } from './errors.ts';
import { graphqlRoute } from './graphql.ts';
import { issueRoutes } from './issues.ts';
import { oidcRoutes } from './oidc.ts';
import { peopleRoutes } from './people.ts';
import { pullRoutes } from './pulls.ts';
import { reactionRoutes } from './reactions.ts';

function getRepository({ world }: Call): Reply {
  const name = world.repository.split('/')[1];
  const { defaultBranch: default_branch, repository: full_name } = world;
  return { body: { name, full_name, private: true, fork: false, default_branch } };
}

const repositoryRoute: Route = {
  method: 'GET',
  path: '/repos/:owner/:repo',
  docs: 'repos/repos#get-a-repository',
  needs: needs(),
  answer: getRepository,
};

const routes = [
  repositoryRoute,
  graphqlRoute,
  ...reactionRoutes,
  ...pullRoutes,
  ...checkRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...commentRoutes,
  ...issueRoutes,
  ...oidcRoutes,
  ...peopleRoutes,
];

/** All that is served, as `GET /repos/:owner/:repo`. */
export const ROUTES = routes.map(({ method, path }) => `${method} ${path}`);

const table = routes.map((route) => ({ route, pattern: patternOf(route.path) }));

/** `:name` takes one segment, `*name` the rest; octokit sends the slashes of a rest as %2F. */
function patternOf(path: string): RegExp {
  const source = path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*(\w+)/g, '(?<$1>.*)');
  return new RegExp(`^${source}$`);
}

/** The first route of the table that fits, with its decoded parameters. */
export function findRoute(method: string, path: string) {
  for (const { route, pattern } of table) {
    const groups = route.method === method ? pattern.exec(path) : null;
    if (groups) return { route, params: decoded(groups.groups ?? {}) };
  }
  return undefined;
}

function decoded(groups: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([key, text]) => [key, decodeURIComponent(text)]),
    );
  } catch {
    throw new ApiError(400, 'Bad Request');
  }
}
