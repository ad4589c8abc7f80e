import { type Call, isBot, needs, type Reply, type Route } from './call.ts';
import { changesOf } from './check-output.ts';
import { ApiError, notFound } from './errors.ts';
import { paged, pageOf, slice } from './pages.ts';
import type { CheckRun } from './world.ts';

function shape({ world, url }: Call, run: CheckRun) {
  const api = `${url.origin}/repos/${world.repository}/check-runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    external_id: run.externalId,
    url: api,
    html_url: `https://github.com/${world.repository}/runs/${run.id}`,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${api}/annotations`,
    },
  };
}

/** Only Apps write checks, whatever a user's token may do (Using the REST API to interact with checks). */
function refuseUsers({ token }: Call): void {
  if (!isBot(token.login)) throw new ApiError(403, 'You must authenticate via a GitHub App.');
}

interface Created {
  name: string;
  head_sha: string;
  external_id?: string;
}

function create(call: Call): Reply {
  refuseUsers(call);
  const { name, head_sha: headSha, external_id: id } = call.body as unknown as Created;
  if (!call.world.history.find(headSha))
    throw new ApiError(422, `No commit found for SHA: ${headSha}`);
  const { added, ...changes } = changesOf(call);
  const nothing = { status: 'queued', conclusion: null, title: null, summary: null, text: null };
  const run = { name, headSha, externalId: id ?? null, ...nothing, ...changes, annotations: added };
  return { status: 201, body: shape(call, call.world.addCheckRun(run)) };
}

/** Annotations are added to those that are there (Update a check run, `annotations`). */
function update(call: Call): Reply {
  refuseUsers(call);
  const run = runOf(call);
  const { added, ...changes } = changesOf(call);
  Object.assign(run, changes);
  run.annotations.push(...added);
  return { body: shape(call, run) };
}

function runOf({ world, params }: Call): CheckRun {
  const run = world.checkRuns.find(({ id }) => id === Number(params.id));
  if (!run) throw notFound();
  return run;
}

function listOfCommit(call: Call): Reply {
  const sha = call.world.resolve(call.params.ref)?.sha;
  const name = call.url.searchParams.get('check_name');
  const runs = call.world.checkRuns
    .filter(({ headSha }) => headSha === sha)
    .filter((run) => name === null || run.name === name);
  const { headers } = paged(call, runs, (run) => run);
  const page = slice(runs, pageOf(call.url)).map((run) => shape(call, run));
  return { ...(headers && { headers }), body: { total_count: runs.length, check_runs: page } };
}

const RUNS = '/repos/:owner/:repo/check-runs';
const DOCS = 'checks/runs#';

export const checkRoutes: Route[] = [
  {
    method: 'POST',
    path: RUNS,
    docs: `${DOCS}create-a-check-run`,
    needs: needs(['checks', 'write']),
    answer: create,
  },
  {
    method: 'PATCH',
    path: `${RUNS}/:id`,
    docs: `${DOCS}update-a-check-run`,
    needs: needs(['checks', 'write']),
    answer: update,
  },
  {
    method: 'GET',
    path: `${RUNS}/:id`,
    docs: `${DOCS}get-a-check-run`,
    needs: needs(['checks', 'read']),
    answer: (call) => ({ body: shape(call, runOf(call)) }),
  },
  {
    method: 'GET',
    path: `${RUNS}/:id/annotations`,
    docs: `${DOCS}list-check-run-annotations`,
    needs: needs(['checks', 'read']),
    answer: (call) => paged(call, runOf(call).annotations, (annotation) => annotation),
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/commits/:ref/check-runs',
    docs: `${DOCS}list-check-runs-for-a-git-reference`,
    needs: needs(['checks', 'read']),
    answer: listOfCommit,
  },
];
