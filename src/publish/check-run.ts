import type { GitHubEvent } from '../github/event.ts';
import type { Settings } from '../inputs.ts';
import type { PublishNotice } from '../plan/publish-notice.ts';
import { toCheckRun } from '../report/check-run.ts';
import type { View } from '../report/links.ts';
import { narrowed } from '../report/report.ts';
import type { RunResult } from '../run/result.ts';
import { cleanAll } from '../secrets/redact.ts';
import type { Clean } from './clean.ts';

interface CheckRunOptions extends Clean {
  inform: (notice: PublishNotice) => void;
}

/**
 * Shows every finding on its line in a check run of its own where a step's annotations cannot. True
 * when that was done; the step then needs none.
 */
export async function publishCheckRun(
  { github, report, project }: RunResult,
  { failOn }: Settings,
  event: GitHubEvent | null,
  view: View,
  { inform, clean }: CheckRunOptions,
): Promise<boolean> {
  if (github === null || event === null || event.pull?.isFork) return false;
  const known = [...(project.map?.environments.keys() ?? [])];
  const run = toCheckRun(report, { failOn, about: narrowed(report.environments, known), view });
  if (run === null) return false;
  const written = await github.writeCheckRun(
    event.pull?.headSha ?? event.sha,
    cleanAll(run, clean),
  );
  if (written.kind === 'denied') {
    const { permission, token } = written;
    const annotations = run.annotations.length;
    inform({ code: 'check-run-denied', annotations, permission, token });
  }
  return written.kind === 'written';
}
