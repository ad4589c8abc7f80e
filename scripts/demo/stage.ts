import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DataverseSimulator, startDataverse } from '../../test/simulators/dataverse/index.ts';
import {
  type FlowStudioSimulator,
  startFlowStudio,
} from '../../test/simulators/flow-studio/index.ts';
import { type GitHubSimulator, startGitHub } from '../../test/simulators/github/index.ts';
import { type ActionEvent, type ActionRun, runAction } from '../../test/support/run-action.ts';
import { flowStudioBefore, type History, type Keys, MAP_FILE, type Tree } from './contoso.ts';
import { APPLICATION, dataverseBefore, solutionHistory } from './solutions.ts';

export const REPOSITORY = 'contoso/automations';
/** As a payload of GitHub names it. */
const OUR_REPOSITORY = { full_name: REPOSITORY, default_branch: 'main' };
export const PULL = 12;
const TOKEN = 'ghs_theTokenOfTheJobInTheDemo';
const SHAS = {
  before: 'b'.repeat(40),
  mistaken: '1'.repeat(40),
  corrected: '2'.repeat(40),
  merged: 'c'.repeat(40),
  solution: 'd'.repeat(40),
  approval: 'e'.repeat(40),
};
/** The identity of a job with GitHub's environment. */
const PRODUCTION = { repository: REPOSITORY, environment: 'production' };

/** One step of a workflow, as it is played. */
export interface StepRequest {
  /** The folder below the demo's that keeps what it leaves. */
  name: string;
  event: ActionEvent;
  tree: Tree;
  inputs: Record<string, string>;
  /** What the runner sets besides. */
  env?: Record<string, string>;
}

export interface StepResult extends ActionRun {
  /** The pull request's comment afterwards. */
  comment: string;
  /** Metered tools in order, and how often in all. */
  metered: string[];
  /** Requests to GitHub's provider of identities, Entra and Dataverse, in order. */
  dataverse: string[];
  folder: string;
}

/** GitHub, Flow Studio and Dataverse on loopback, and what happens on them between the steps. */
export interface Stage {
  keys: Keys;
  pullRequest(commit: 'mistaken' | 'corrected'): Pick<StepRequest, 'event' | 'tree'>;
  /** These users approve that commit of the pull request. */
  approved(commit: 'mistaken' | 'corrected', by: readonly string[]): void;
  merge(): Pick<StepRequest, 'event' | 'tree'>;
  byHand(): Pick<StepRequest, 'event' | 'tree'>;
  /** The push that changes a flow of a solution, in a job with an identity and no key. */
  pushSolution(): Omit<StepRequest, 'name'>;
  /** The same job, started by hand. */
  solutionByHand(): Omit<StepRequest, 'name'>;
  play(step: StepRequest): Promise<StepResult>;
  close(): Promise<void>;
}

interface StageOptions {
  history: History;
  entry: string;
  /** Where comments, summaries and logs are kept; emptied first. */
  folder: string;
}

export async function setStage({ history, entry, folder }: StageOptions): Promise<Stage> {
  const { options, keys } = flowStudioBefore(history);
  const flowStudio = await startFlowStudio(options);
  const github = await startGitHub({ state: gitHubState(history) });
  const solutions = solutionHistory(history);
  const subject = `repo:${REPOSITORY}:environment:production`;
  const dataverse = await startDataverse({ state: dataverseBefore(solutions, subject) });
  const before = local(solutions.before, dataverse);
  const after = local(solutions.after, dataverse);
  await rm(folder, { recursive: true, force: true });
  return {
    keys,
    pullRequest(commit) {
      github.update({ number: PULL, head: SHAS[commit] });
      return { event: pullRequestEvent(SHAS[commit]), tree: history[commit] };
    },
    approved(commit, by) {
      const reviews = by.map((user) => ({
        user,
        state: 'APPROVED' as const,
        commit: SHAS[commit],
      }));
      github.update({ number: PULL, reviews });
    },
    merge() {
      github.update({ number: PULL, mergedAs: SHAS.merged });
      return { event: pushEvent(), tree: history.corrected };
    },
    byHand: () => ({ event: byHand(pushEvent()), tree: history.corrected }),
    pushSolution() {
      github.addCommit({ sha: SHAS.solution, parents: [SHAS.merged], files: before });
      github.addCommit({ sha: SHAS.approval, parents: [SHAS.solution], files: after });
      github.setBranch('main', SHAS.approval);
      return { event: solutionEvent(), tree: after, ...signingIn(dataverse) };
    },
    solutionByHand: () => ({
      event: byHand(solutionEvent()),
      tree: after,
      ...signingIn(dataverse),
    }),
    play: (step) => play(step, { entry, folder, github, flowStudio, dataverse }),
    async close() {
      await Promise.all([github.close(), flowStudio.close(), dataverse.close()]);
    },
  };
}

/** The tree with the address of the simulator in its map. */
function local(tree: Tree, { toLoopback }: DataverseSimulator): Tree {
  const map = toLoopback(tree[MAP_FILE]?.toString('utf8') ?? '');
  return { ...tree, [MAP_FILE]: Buffer.from(map) };
}

/** What a job with `id-token: write` has, and what its workflow gives to the step. */
function signingIn({ authority, tenant, job }: DataverseSimulator) {
  return {
    inputs: {
      environment: 'production',
      'tenant-id': tenant,
      'client-id': APPLICATION,
      authority,
    },
    env: job(PRODUCTION),
  };
}

interface Playing {
  entry: string;
  folder: string;
  github: GitHubSimulator;
  flowStudio: FlowStudioSimulator;
  dataverse: DataverseSimulator;
}

async function play(
  { name, event, tree, inputs, env = {} }: StepRequest,
  { entry, folder, github, flowStudio, dataverse }: Playing,
): Promise<StepResult> {
  const before = flowStudio.calls.length;
  const earlier = dataverse.calls.length;
  const run = await runAction({
    entry,
    files: tree,
    event,
    repository: REPOSITORY,
    inputs: { endpoint: flowStudio.url, ...inputs },
    token: TOKEN,
    apiUrl: github.url,
    env,
  });
  const calls = flowStudio.calls.slice(before);
  const comment = github.comments(PULL).at(-1)?.body ?? '';
  const kept = join(folder, name);
  await mkdir(kept, { recursive: true });
  await writeFile(join(kept, 'comment.md'), comment);
  const summary = dataverse.fromLoopback(run.summary);
  await writeFile(join(kept, 'summary.md'), summary);
  const metered = calls.filter(({ billed }) => billed).map(({ tool }) => tool);
  return {
    ...run,
    stdout: dataverse.fromLoopback(run.stdout),
    summary,
    comment,
    metered,
    dataverse: dataverse.calls.slice(earlier).map(({ route }) => route),
    folder: kept,
  };
}

function gitHubState({
  before,
  mistaken,
  corrected,
}: History): Parameters<typeof startGitHub>[0]['state'] {
  return {
    repository: REPOSITORY,
    commits: [
      { sha: SHAS.before, parents: [], files: before },
      { sha: SHAS.mistaken, parents: [SHAS.before], files: mistaken },
      { sha: SHAS.corrected, parents: [SHAS.mistaken], files: corrected },
      { sha: SHAS.merged, parents: [SHAS.before, SHAS.corrected], files: corrected },
    ],
    pulls: [
      {
        number: PULL,
        title: 'Access review',
        author: 'octocat',
        base: SHAS.before,
        head: SHAS.mistaken,
        headRef: 'access-review',
      },
    ],
    tokens: [
      {
        token: TOKEN,
        login: 'github-actions[bot]',
        permissions: { contents: 'read', 'pull-requests': 'write' },
      },
    ],
  };
}

function pullRequestEvent(head: string): ActionEvent {
  const repo = { full_name: REPOSITORY };
  const pull = {
    number: PULL,
    user: { login: 'octocat' },
    base: { sha: SHAS.before, ref: 'main', repo },
    head: { sha: head, ref: 'access-review', repo },
  };
  return {
    name: 'pull_request',
    payload: { pull_request: pull },
    sha: head,
    ref: `refs/pull/${PULL}/merge`,
  };
}

function pushEvent(before = SHAS.before, after = SHAS.merged): ActionEvent {
  const payload = { before, after, repository: OUR_REPOSITORY };
  return { name: 'push', payload, sha: after, ref: 'refs/heads/main' };
}

const solutionEvent = () => pushEvent(SHAS.solution, SHAS.approval);

function byHand(event: ActionEvent): ActionEvent {
  return { ...event, name: 'workflow_dispatch', payload: { repository: OUR_REPOSITORY } };
}
