import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FlowStudioSimulator,
  startFlowStudio,
} from '../../test/simulators/flow-studio/index.ts';
import { type GitHubSimulator, startGitHub } from '../../test/simulators/github/index.ts';
import { type ActionEvent, type ActionRun, runAction } from '../../test/support/run-action.ts';
import { flowStudioBefore, type History, type Keys, type Tree } from './contoso.ts';

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
};

/** One step of a workflow, as it is played. */
export interface StepRequest {
  /** The folder below the demo's that keeps what it leaves. */
  name: string;
  event: ActionEvent;
  tree: Tree;
  inputs: Record<string, string>;
}

export interface StepResult extends ActionRun {
  /** The pull request's comment afterwards. */
  comment: string;
  /** Metered tools in order, and how often in all. */
  metered: string[];
  folder: string;
}

/** GitHub and Flow Studio on loopback, and what happens on them between the steps. */
export interface Stage {
  keys: Keys;
  pullRequest(commit: 'mistaken' | 'corrected'): Pick<StepRequest, 'event' | 'tree'>;
  /** These users approve that commit of the pull request. */
  approved(commit: 'mistaken' | 'corrected', by: readonly string[]): void;
  merge(): Pick<StepRequest, 'event' | 'tree'>;
  byHand(): Pick<StepRequest, 'event' | 'tree'>;
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
    byHand: () => ({
      event: {
        ...pushEvent(),
        name: 'workflow_dispatch',
        payload: { repository: OUR_REPOSITORY },
      },
      tree: history.corrected,
    }),
    play: (step) => play(step, { entry, folder, github, flowStudio }),
    async close() {
      await Promise.all([github.close(), flowStudio.close()]);
    },
  };
}

interface Playing {
  entry: string;
  folder: string;
  github: GitHubSimulator;
  flowStudio: FlowStudioSimulator;
}

async function play(
  { name, event, tree, inputs }: StepRequest,
  { entry, folder, github, flowStudio }: Playing,
): Promise<StepResult> {
  const before = flowStudio.calls.length;
  const run = await runAction({
    entry,
    files: tree,
    event,
    repository: REPOSITORY,
    inputs: { endpoint: flowStudio.url, ...inputs },
    token: TOKEN,
    apiUrl: github.url,
  });
  const calls = flowStudio.calls.slice(before);
  const comment = github.comments(PULL).at(-1)?.body ?? '';
  const kept = join(folder, name);
  await mkdir(kept, { recursive: true });
  await writeFile(join(kept, 'comment.md'), comment);
  await writeFile(join(kept, 'summary.md'), run.summary);
  const metered = calls.filter(({ billed }) => billed).map(({ tool }) => tool);
  return { ...run, comment, metered, folder: kept };
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

function pushEvent(): ActionEvent {
  const payload = { before: SHAS.before, after: SHAS.merged, repository: OUR_REPOSITORY };
  return { name: 'push', payload, sha: SHAS.merged, ref: 'refs/heads/main' };
}
