import { GitHubError } from '../github/error.ts';
import { HostError } from '../live/host.ts';
import { UsageError } from '../process/usage-error.ts';
import { messageOf } from '../report/reasons/index.ts';
import { LinkError } from '../workspace/links.ts';

const KNOWN = [UsageError, HostError, GitHubError, LinkError];

/** True for errors whose message is enough; any other is a defect and is shown with its stack. */
export function isKnownError(error: unknown): error is Error {
  return KNOWN.some((kind) => error instanceof kind);
}

/** The message of a known error. */
export function wordsOf(error: Error): string {
  return error instanceof HostError ? messageOf(error.failure) : error.message;
}
