import type { GitHubEvent } from '../github/event.ts';
import type { GitHub } from '../github/github.ts';
import type { PublishNotice } from '../plan/publish-notice.ts';
import { stateOf, toIssue } from '../report/markdown/issue.ts';
import type { View } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import type { RunResult } from '../run/result.ts';
import { escapeControl } from '../wording/escape.ts';
import { shortenName } from '../wording/shorten.ts';
import type { Clean } from './clean.ts';

interface IssueOptions extends Clean {
  warn: (notice: PublishNotice) => void;
  /** Reports what it throws, for one environment. */
  attempt: (work: () => Promise<void>) => Promise<unknown>;
  now: () => Date;
}

/**
 * Keeps one issue for each environment that a run of `drift` compared: open while it has drifted,
 * closed when it is as in Git. The issue does not change if something could not be read, or if the
 * run was on another branch, which compares with what is not merged. If one fails, the others are
 * still kept.
 */
export async function publishIssues(
  { github, report }: Pick<RunResult, 'github' | 'report'>,
  event: GitHubEvent | null,
  view: View,
  options: IssueOptions,
): Promise<void> {
  if (report.drift === null || github === null || event === null || !isOnDefault(event)) return;
  for (const environment of report.environments) {
    let isDenied = false;
    await options.attempt(async () => {
      isDenied = await keepOne(github, environment, report, view, options);
    });
    // If it was denied once, it is denied for all.
    if (isDenied) return;
  }
}

async function keepOne(
  github: GitHub,
  environment: string,
  report: Report,
  view: View,
  { warn, clean, now }: Omit<IssueOptions, 'attempt'>,
): Promise<boolean> {
  const state = stateOf(report, environment);
  if (state === 'unknown') return false;
  const day = now().toISOString().slice(0, 16).replace('T', ' ');
  const written = await github.keepIssue({
    topic: `drift ${environment}`,
    title: clean(`Flowgate: ${escapeControl(shortenName(environment, 80))} has drifted from Git`),
    body: state === 'clean' ? null : clean(toIssue(report, environment, view)),
    farewell: `On ${day} UTC all live flows that were compared were as in Git again.`,
  });
  if (written.kind !== 'denied') return false;
  warn({ code: 'issue-denied', permission: written.permission, token: written.token });
  return true;
}

/** True also where the payload does not name the default branch: such events start on it. */
function isOnDefault({ kind, ref, defaultBranch }: GitHubEvent): boolean {
  if (kind === 'schedule') return true;
  return defaultBranch === null || ref === `refs/heads/${defaultBranch}`;
}
