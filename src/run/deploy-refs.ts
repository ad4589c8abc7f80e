import type { GitHubEvent } from '../github/event.ts';
import type { Settings } from '../inputs.ts';
import { matchesFile } from '../map/files.ts';
import { UsageError } from '../process/usage-error.ts';
import type { Mode } from '../report/report.ts';
import { escapeControl } from '../wording/escape.ts';

/**
 * Throws a `UsageError` where a deployment would write from a ref that `deploy-refs` does not allow.
 * A terminal has no ref, and a dry run writes nothing.
 */
export function checkDeployRef(
  mode: Mode,
  { deployRefs, dryRun }: Pick<Settings, 'deployRefs' | 'dryRun'>,
  event: GitHubEvent | null,
): void {
  if (mode !== 'deploy' || dryRun || event === null) return;
  const { ref, defaultBranch } = event;
  if (deployRefs.length > 0) {
    if (!deployRefs.some((glob) => matchesFile(ref, glob))) throw refused(ref, deployRefs);
    return;
  }
  if (!defaultBranch) {
    throw new UsageError(
      'nothing was deployed: the event does not name the default branch; set `deploy-refs`, such as to `refs/heads/main`',
    );
  }
  const only = `refs/heads/${defaultBranch}`;
  if (ref !== only) throw refused(ref, [only]);
}

function refused(ref: string, allowed: readonly string[]): UsageError {
  const list = allowed.map((each) => `\`${escapeControl(each)}\``).join(', ');
  return new UsageError(
    `nothing was deployed: \`${escapeControl(ref)}\` is not a ref that may deploy (allowed: ${list}); start the workflow from an allowed ref, add this one to \`deploy-refs\`, or set \`dry-run: true\``,
  );
}
