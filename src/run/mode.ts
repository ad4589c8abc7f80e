import type { EventKind, GitHubEvent } from '../github/event.ts';
import { UsageError } from '../process/usage-error.ts';
import type { Mode } from '../report/report.ts';

const AUTO: Record<EventKind, Mode | null> = {
  'pull-request': 'check',
  'merge-group': 'check',
  push: 'deploy',
  manual: 'deploy',
  schedule: 'drift',
  deletion: null,
  untrusted: null,
  other: null,
};

/**
 * The mode for an event. Throws a `UsageError` where it would be unsafe: a write on a pull request,
 * or anything on the events that give the repository's secrets to a stranger's change.
 */
export function decideMode(asked: Mode | 'auto', event: GitHubEvent | null): Mode {
  if (event?.kind === 'untrusted') {
    throw new UsageError(
      `Flowgate does not run under \`${event.name}\`: that event gives the repository's secrets to a change that nobody has reviewed; use \`pull_request\` for checks and \`push\` for deployments`,
    );
  }
  const mode = asked === 'auto' ? autoMode(event) : asked;
  if (mode === 'deploy' && event !== null && !mayDeploy(event)) {
    throw new UsageError(
      `\`deploy\` is refused under \`${event.name}\`: a change is deployed after it is merged; use \`push\` or \`workflow_dispatch\`, or \`mode: check\` here`,
    );
  }
  if (mode === 'drift' && event !== null && !mayDeploy(event)) {
    throw new UsageError(
      `\`drift\` is refused under \`${event.name}\`: it compares the live flows with what is merged; use \`schedule\` or \`workflow_dispatch\``,
    );
  }
  if (mode === 'export' && event !== null && !mayExport(event)) {
    throw new UsageError(
      `\`export\` is refused under \`${event.name}\`: it writes files for a pull request of its own; use \`workflow_dispatch\``,
    );
  }
  return mode;
}

/**
 * On a pull request the base branch's policy applies; on a push the pushed map is the base
 * branch's.
 */
export function isJudged({ kind }: GitHubEvent): boolean {
  return kind === 'pull-request' || kind === 'merge-group';
}

/** Why there is nothing to do for an event; null where there may be. */
export function idleReason(event: GitHubEvent | null): string | null {
  return event?.kind === 'deletion' ? 'Nothing to do: this push deletes a branch or a tag.' : null;
}

/**
 * Events that start on a branch or a tag of the repository, and not on a pull request's commits.
 */
const DEPLOYING = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch', 'release'];

function mayDeploy({ name, ref }: GitHubEvent): boolean {
  return DEPLOYING.includes(name) && !ref.startsWith('refs/pull/');
}

function mayExport({ name, ref }: GitHubEvent): boolean {
  return name === 'workflow_dispatch' && !ref.startsWith('refs/pull/');
}

function autoMode(event: GitHubEvent | null): Mode {
  const mode: Mode | null = event === null ? 'check' : AUTO[event.kind];
  if (mode !== null) return mode;
  throw new UsageError(
    `\`mode: auto\` knows no mode for \`${event?.name}\`; set \`mode\` to check or deploy`,
  );
}
