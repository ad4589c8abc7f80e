import { appendFile } from 'node:fs/promises';
import { type GitHubEvent, readEvent } from '../github/event.ts';
import type { GitHub } from '../github/github.ts';
import type { GitHubNotice } from '../plan/github-failure.ts';
import type { PublishNotice } from '../plan/publish-notice.ts';
import { UsageError } from '../process/usage-error.ts';
import { refuseLoss } from '../publish/refuse-loss.ts';
import { viewOf } from '../publish/view.ts';
import { messageOf } from '../report/reasons/index.ts';
import type { Report } from '../report/report.ts';
import { failureSentence } from '../report/verdict.ts';
import { unwrittenSentence } from '../run/known-error.ts';
import { decideMode } from '../run/mode.ts';
import type { RunResult } from '../run/result.ts';
import { redact } from '../secrets/redact.ts';
import { workspaceName } from '../workspace/paths.ts';
import { pathFrom, type Request, say, type Terminal } from './command.ts';
import { formatOf, handOver, settingsOf } from './reporting.ts';

/** Carries out `flowgate report`; returns the exit code. */
export async function report(request: Request, terminal: Terminal): Promise<number> {
  // Here the flag has another meaning than the input of that name.
  const settings = settingsOf('check', { ...request, has: () => false }, terminal);
  const format = formatOf(request);
  const paths = pathsOf(request).map((path) => pathFrom(terminal, path));
  const event = await readEvent(terminal.env);
  const github = request.has('comment') ? await connect(event, settings.map, terminal) : null;
  const { readShardReports } = await import('../shards/shard-reports.ts');
  const { merge } = await import('../shards/merge.ts');
  const read = await readShardReports(paths);
  refuseLoss(
    settings,
    terminal.root,
    read.map(({ file }) => file),
  );
  const merged = merge(read.map((one) => one.report));
  const [known = []] = read.map((one) => one.report.shard.known);
  const failure = failureSentence(merged, settings.failOn);
  const source = () => null;
  const exitCode = await handOver(merged, { settings, format, terminal, source, failure });
  await writeSummary(merged, event, terminal);
  await comment({ report: merged, known, github }, event, terminal);
  return exitCode;
}

function pathsOf({ operands: [what, ...paths] }: Request): readonly string[] {
  if (what !== 'merge') {
    throw new UsageError(
      what === undefined
        ? '`flowgate report` needs a subcommand: `flowgate report merge <reports...>`'
        : `${JSON.stringify(what)} is not a subcommand of \`flowgate report\`; use \`flowgate report merge\``,
    );
  }
  if (paths.length > 0) return paths;
  throw new UsageError('name the reports to merge: files, or the folder they are in');
}

/**
 * Throws a `UsageError` where there is no pull request to comment on, or commenting is not allowed.
 */
async function connect(
  event: GitHubEvent | null,
  map: string,
  terminal: Terminal,
): Promise<GitHub> {
  const token = terminal.env.GITHUB_TOKEN ?? '';
  if (event === null || token === '') {
    throw new UsageError(
      '--comment is for a job of a workflow, with GITHUB_TOKEN in its environment',
    );
  }
  decideMode('check', event);
  const { connectGitHub } = await import('../github/github.ts');
  const mapFile = workspaceName(terminal.root, map);
  const onNotice = (notice: GitHubNotice) => say(terminal, `${messageOf(notice)}.`);
  return connectGitHub({ token, event, mapFile, onNotice });
}

/** Appends to what the job's other steps have written. */
async function writeSummary(
  merged: Report,
  event: GitHubEvent | null,
  terminal: Terminal,
): Promise<void> {
  const path = terminal.env.GITHUB_STEP_SUMMARY ?? '';
  if (path === '') return;
  const { toSummary } = await import('../report/markdown.ts');
  const summary = clean(toSummary(merged, viewOf(event)), terminal);
  await appendFile(path, `${summary}\n`).catch((error) =>
    unwritten('job summary', error, terminal),
  );
}

/** The report is complete without the comment: a refusal of GitHub is a warning. */
async function comment(
  merged: Pick<RunResult, 'report' | 'known' | 'github'>,
  event: GitHubEvent | null,
  terminal: Terminal,
): Promise<void> {
  if (merged.github === null) return;
  const { publishComment } = await import('../publish/comment.ts');
  const asked = { comment: 'when-needed', shard: null } as const;
  const how = {
    warn: (notice: PublishNotice) => say(terminal, `${messageOf(notice)}.`),
    clean: (text: string) => clean(text, terminal),
  };
  await publishComment(merged, asked, event, viewOf(event), how).catch((error) =>
    unwritten('comment', error, terminal),
  );
}

function unwritten(what: string, error: unknown, terminal: Terminal): void {
  say(terminal, unwrittenSentence(`The ${what}`, error));
}

function clean(text: string, { secrets }: Terminal): string {
  return redact(text, secrets);
}
