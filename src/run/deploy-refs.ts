import { matchesFile } from '../connections/files.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { Settings } from '../inputs.ts';
import type { Mode } from '../report/report.ts';
import { visible } from '../report/visible.ts';
import { UsageError } from './usage-error.ts';

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
  const list = allowed.map((each) => `\`${visible(each)}\``).join(', ');
  return new UsageError(
    `nothing was deployed: \`${visible(ref)}\` is not a ref that may deploy (allowed: ${list}); start the workflow from an allowed ref, add this one to \`deploy-refs\`, or set \`dry-run: true\``,
  );
}
