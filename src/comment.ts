import { FAILING } from './deploy/outcome.ts';
import type { GitHubEvent } from './github/event.ts';
import type { GitHub } from './github/github.ts';
import type { Settings } from './inputs.ts';
import type { Run } from './main.ts';
import { withDeployment } from './report/markdown/deployments.ts';
import { toComment, type View } from './report/markdown.ts';
import type { Report } from './report/report.ts';

interface CommentOptions {
  warn: (message: string) => void;
  /** Takes the secrets out of a text. */
  clean: (text: string) => string;
}

/**
 * Brings the pull request's one comment up to date: under a pull request its own, after a merge
 * that of the pull request which was merged. Returns the comment's address, if there is one.
 */
export async function publishComment(
  { github, report }: Run,
  { comment }: Settings,
  event: GitHubEvent | null,
  view: View,
  { warn, clean }: CommentOptions,
): Promise<string | null> {
  const isAboutCommit = report.mode !== 'drift' && report.mode !== 'export';
  if (github === null || event === null || comment === 'never' || !isAboutCommit) return null;
  const pull =
    event.pull?.number ??
    (event.kind === 'push' ? (await github.mergedPull(event.sha))?.number : undefined);
  if (pull === undefined) return null;
  if (event.pull !== null && (await github.headOf(pull)) !== event.pull.headSha) {
    warn(
      `#${pull} has newer commits than this run; the comment is left to the run on the last one.`,
    );
    return null;
  }
  const createIfMissing = comment === 'always' || isNeeded(report);
  const body = await bodyFor(github, event, pull, report, view);
  const written = await github.writeComment(pull, clean(body), { createIfMissing });
  if (written.kind === 'denied') {
    warn(
      `the comment on #${pull} could not be written: the job's token lacks the permission \`${written.permission}\` (a pull request from a fork never has it). The same is in the job summary.`,
    );
  }
  return written.kind === 'written' ? written.url : null;
}

async function bodyFor(
  github: GitHub,
  { kind }: GitHubEvent,
  pull: number,
  report: Report,
  view: View,
): Promise<string> {
  const body = toComment(report, { ...view, pull });
  if (kind !== 'push') return body;
  const previous = await github.readComment(pull);
  return withDeployment(previous?.body ?? null, {
    environments: report.environments,
    body,
    isNews: report.outcomes.some(({ result }) => result !== 'unchanged'),
  });
}

/** There is something to read: a finding, a change, or an outcome that someone must look at. */
function isNeeded({ findings, plan, outcomes }: Report): boolean {
  return (
    findings.length > 0 ||
    (plan?.changes.some(({ action }) => action !== 'unchanged') ?? false) ||
    outcomes.some(({ result }) => FAILING.includes(result))
  );
}
