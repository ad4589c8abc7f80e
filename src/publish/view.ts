import type { GitHubEvent } from '../github/event.ts';
import { NOWHERE, type View } from '../report/links.ts';

/** The link targets of a report about an event. */
export function viewOf(event: GitHubEvent | null): View {
  if (event === null) return NOWHERE;
  return {
    serverUrl: event.serverUrl,
    repository: `${event.owner}/${event.repo}`,
    sha: event.pull?.headSha ?? event.sha,
    pull: event.pull?.number ?? null,
    runUrl: event.runUrl,
  };
}
