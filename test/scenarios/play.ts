import { join } from 'node:path';
import {
  type Call as DataverseCall,
  type DataverseSimulator,
  startDataverse,
} from '../simulators/dataverse/index.ts';
import {
  type FlowStudioSimulator,
  type RecordedRequest,
  startFlowStudio,
} from '../simulators/flow-studio/index.ts';
import {
  type GitHubSimulator,
  type LoggedRequest,
  startGitHub,
} from '../simulators/github/index.ts';
import { type ActionEvent, type ActionRun, runAction } from '../support/run-action.ts';
import { startAltered } from './altered.ts';
import { type Event, MAIN, type Run, type Scenario } from './scenario.ts';

export const REPOSITORY = 'contoso/automations';
export const PULL = 7;
/** What the job's own token looks like; never to be seen. */
export const TOKEN = 'ghs_CANARYflowgateJobToken0123456789';

export interface FlowStudioRequest {
  /** The tool, or the method where it is no `tools/call`. */
  tool: string;
  arguments: Record<string, unknown>;
  billed: boolean;
  http: RecordedRequest;
}

/** One run of a scenario, and all that came of it. */
export interface PlayedRun extends ActionRun {
  event: Event;
  github: LoggedRequest[];
  flowStudio: FlowStudioRequest[];
  /** The requests to GitHub's identity provider, Entra and Dataverse. */
  dataverse: DataverseCall[];
  usesDataverse: boolean;
  /** The text of the report; null where it could not start. */
  report: string | null;
  /** The comments of #7 afterwards. */
  comments: { author: string; body: string }[];
  /** The issues afterwards, each with its comments. */
  issues: PlayedIssue[];
}

export interface PlayedIssue {
  number: number;
  title: string;
  state: string;
  body: string;
  comments: string[];
}

export interface Played {
  runs: PlayedRun[];
  flowStudio: FlowStudioSimulator | null;
  dataverse: DataverseSimulator | null;
}

/** Plays a scenario through `entry`. */
export async function play(told: Scenario, entry: string): Promise<Played> {
  const dataverse = told.dataverse ? await startDataverse(told.dataverse) : null;
  const scenario = dataverse === null ? told : onLoopback(told, dataverse);
  const github = await startGitHub(gitHubOf(scenario));
  const flowStudio = scenario.flowStudio ? await startFlowStudio(scenario.flowStudio) : null;
  const altered =
    flowStudio && scenario.alterReply
      ? await startAltered(flowStudio.url, scenario.alterReply)
      : null;
  const endpoint = altered?.url ?? flowStudio?.url ?? null;
  try {
    const runs: PlayedRun[] = [];
    for (const run of scenario.runs) {
      runs.push(await playRun(run, { scenario, entry, github, flowStudio, dataverse, endpoint }));
    }
    return { runs, flowStudio, dataverse };
  } finally {
    const servers = [github, flowStudio, dataverse, altered];
    await Promise.all(servers.map((server) => server?.close()));
  }
}

interface Stage {
  scenario: Scenario;
  entry: string;
  github: GitHubSimulator;
  flowStudio: FlowStudioSimulator | null;
  dataverse: DataverseSimulator | null;
  endpoint: string | null;
}

async function playRun(
  { event, inputs = {}, meanwhile, meanwhileInDataverse, job }: Run,
  { scenario, entry, github, flowStudio, dataverse, endpoint }: Stage,
): Promise<PlayedRun> {
  happen(event, github);
  if (flowStudio !== null) meanwhile?.(flowStudio);
  if (dataverse !== null) meanwhileInDataverse?.(dataverse);
  const seen = {
    github: github.requests.length,
    flowStudio: flowStudio?.requests.length ?? 0,
    dataverse: dataverse?.calls.length ?? 0,
  };
  const billed = flowStudio?.calls.length ?? 0;
  const ran = await runAction({
    entry,
    files: scenario.commits[headOf(event)] ?? {},
    event: actionEvent(event),
    repository: REPOSITORY,
    inputs: {
      report: REPORT,
      ...(endpoint === null ? {} : { endpoint }),
      ...(dataverse === null ? {} : signingIn(dataverse)),
      ...inputs,
    },
    env: job === undefined ? {} : (dataverse?.job(job) ?? {}),
    token: TOKEN,
    apiUrl: github.url,
  });
  return {
    ...withoutReport(dataverse === null ? ran : asPublished(ran, dataverse), inputs),
    event,
    report: inPublic(ran.written[join(ran.workspace, inputs.report ?? REPORT)] ?? null, dataverse),
    dataverse: dataverse?.calls.slice(seen.dataverse) ?? [],
    usesDataverse: dataverse !== null,
    github: github.requests.slice(seen.github),
    flowStudio: flowStudio === null ? [] : requestsOf(flowStudio, seen.flowStudio, billed),
    comments: github.comments(PULL).map(({ author, body }) => ({
      author,
      body: inPublic(body, dataverse) ?? '',
    })),
    issues: github.issues().map(({ number, title, state, body }) => ({
      number,
      title,
      state,
      body,
      comments: github.comments(number).map((comment) => comment.body),
    })),
  };
}

/** The inputs of an environment in Dataverse, which a story need not repeat. */
function signingIn({ authority, tenant }: DataverseSimulator) {
  return { authority, 'tenant-id': tenant };
}

/** The story with the addresses at which the servers listen. */
function onLoopback(scenario: Scenario, dataverse: DataverseSimulator): Scenario {
  const local = (text: string | Uint8Array) =>
    typeof text === 'string' ? dataverse.toLoopback(text) : text;
  const commits = Object.entries(scenario.commits).map(([name, files]) => [
    name,
    Object.fromEntries(Object.entries(files).map(([file, text]) => [file, local(text)])),
  ]);
  return { ...scenario, commits: Object.fromEntries(commits) };
}

/** What a run leaves behind, with public addresses. */
function asPublished(ran: ActionRun, dataverse: DataverseSimulator): ActionRun {
  const shown = (texts: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, dataverse.fromLoopback(text)]),
    );
  const { stdout, stderr, summary, outputs, written } = ran;
  return {
    ...ran,
    stdout: dataverse.fromLoopback(stdout),
    stderr: dataverse.fromLoopback(stderr),
    summary: dataverse.fromLoopback(summary),
    outputs: shown(outputs),
    written: shown(written),
  };
}

function inPublic(text: string | null, dataverse: DataverseSimulator | null): string | null {
  return text === null || dataverse === null ? text : dataverse.fromLoopback(text);
}

const REPORT = 'flowgate-report.json';

/** What it is without the report that the story did not ask for. */
function withoutReport(ran: ActionRun, inputs: NonNullable<Run['inputs']>): ActionRun {
  if (inputs.report !== undefined) return ran;
  const outputs = 'report' in ran.outputs ? { ...ran.outputs, report: '' } : ran.outputs;
  const { [join(ran.workspace, REPORT)]: _text, ...written } = ran.written;
  return { ...ran, outputs, written };
}

/** The requests since then, each with the call that the server made of it. */
function requestsOf(
  { requests, calls }: FlowStudioSimulator,
  firstRequest: number,
  firstCall: number,
): FlowStudioRequest[] {
  const made = calls.slice(firstCall)[Symbol.iterator]();
  return requests.slice(firstRequest).map((http) => {
    const { id, method } = (http.body ?? {}) as { id?: unknown; method?: string };
    const call = id === undefined ? undefined : made.next().value;
    return {
      tool: call?.tool ?? method ?? '',
      arguments: call?.arguments ?? {},
      billed: call?.billed ?? false,
      http,
    };
  });
}

/** What GitHub holds: a chain of commits, and #7 from the first to the second. */
function gitHubOf({ commits, runs, github = {} }: Scenario): Parameters<typeof startGitHub>[0] {
  const names = Object.keys(commits);
  const [base = '', head = base] = names;
  const { permissions = { contents: 'read', 'pull-requests': 'write' }, comments = [] } = github;
  return {
    faults: github.faults ?? [],
    state: {
      repository: REPOSITORY,
      commits: [
        ...names.map((name, index) => ({
          sha: shaOf(name),
          parents: index === 0 ? [] : [shaOf(names[index - 1] ?? '')],
          files: { ...commits[name] },
        })),
        ...triedMerges(runs).map(({ base, head }) => ({
          sha: shaOf(`merge-${head}`),
          parents: [shaOf(base), shaOf(head)],
          files: { ...commits[head] },
        })),
      ],
      pulls: [
        {
          number: PULL,
          base: shaOf(base),
          head: shaOf(head),
          headRef: 'change',
          author: 'octocat',
        },
      ],
      comments: comments.map((comment) => ({ issue: PULL, ...comment })),
      tokens: [{ token: TOKEN, login: 'github-actions[bot]', permissions }],
    },
  };
}

/** A job on a pull request checks out the merge that GitHub tries. */
function triedMerges(runs: Scenario['runs']): { base: string; head: string }[] {
  const tried = runs.flatMap(({ event }) => ('head' in event ? [event] : []));
  return [...new Map(tried.map(({ base, head }) => [head, { base, head }])).values()];
}

/** Brings GitHub to where it is when an event starts its job. */
function happen(event: Event, github: GitHubSimulator): void {
  if ('head' in event) {
    const headRepo = event.fork ? { headRepo: 'mallory/automations' } : {};
    github.update({
      number: PULL,
      base: shaOf(event.base),
      head: shaOf(event.head),
      ...headRepo,
    });
  }
  if (event.on === 'push' && 'after' in event) {
    if (event.merges ?? true) github.update({ number: PULL, mergedAs: shaOf(event.after) });
    const [, branch] = /^refs\/heads\/(.+)$/.exec(event.ref ?? MAIN) ?? [];
    if (branch !== undefined) github.setBranch(branch, shaOf(event.after));
  }
}

function headOf(event: Event): string {
  if ('after' in event) return event.after;
  return 'commit' in event ? event.commit : event.head;
}

function actionEvent(event: Event): ActionEvent {
  const repository = { full_name: REPOSITORY, default_branch: 'main' };
  if ('deletes' in event) {
    const [before, after] = [shaOf(event.deletes), '0'.repeat(40)];
    const payload = { before, after, deleted: true, repository };
    return { name: event.on, payload, sha: shaOf(event.commit), ref: MAIN };
  }
  if ('after' in event) {
    // GitHub's `before` of a new ref is a sha of zeros.
    const payload = { before: shaOf(event.before ?? ''), after: shaOf(event.after), repository };
    return { name: event.on, payload, sha: shaOf(event.after), ref: event.ref ?? MAIN };
  }
  if ('commit' in event) {
    const { on: name, commit, ref = MAIN } = event;
    return { name, payload: { repository }, sha: shaOf(commit), ref };
  }
  const base = { sha: shaOf(event.base), ref: 'main', repo: { full_name: REPOSITORY } };
  const repo = { full_name: event.fork ? 'mallory/automations' : REPOSITORY };
  const head = { sha: shaOf(event.head), ref: 'change', repo };
  const pull = { number: PULL, user: { login: 'octocat' }, base, head };
  return {
    name: event.on,
    payload: { action: 'synchronize', number: PULL, pull_request: pull, repository },
    sha: shaOf(`merge-${event.head}`),
    ref: `refs/pull/${PULL}/merge`,
  };
}

/** A sha that spells its commit's name, so that snapshots stay and can be read. */
export function shaOf(name: string): string {
  return Buffer.from(name, 'utf8').toString('hex').slice(0, 40).padEnd(40, '0');
}
