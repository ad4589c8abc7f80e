import type { GitHubEvent } from '../../github/event.ts';
import type { GitHubNotice } from '../../plan/github-failure.ts';
import { messageOf } from '../../report/reasons/index.ts';
import type { History } from '../../workspace/history.ts';
import type { Prepared } from '../prepared.ts';

/**
 * The history with which live flows are compared: up to the base of a pull request, otherwise up to
 * the run's commit. GitHub is asked where the run has an event and a token, otherwise the
 * repository on disk.
 */
export async function openHistory({
  settings: { githubToken: token },
  surroundings: { event, root, warn, over },
}: Pick<Prepared, 'settings' | 'surroundings'>): Promise<History> {
  if (event !== null && token !== null) {
    const onNotice = (notice: GitHubNotice) => warn(`${messageOf(notice)}.`);
    const { gitHubHistory } = await import('../../github/history.ts');
    return gitHubHistory({ token, event, commit: tipOf(event), onNotice, over });
  }
  const { gitHistory } = await import('../../git/history.ts');
  return gitHistory(root, event === null ? 'HEAD' : tipOf(event));
}

/** The base of a change that is not merged yet, otherwise the commit of the run. */
function tipOf({ kind, pull, before, sha }: GitHubEvent): string {
  return pull?.baseSha ?? (kind === 'merge-group' ? before : null) ?? sha;
}
