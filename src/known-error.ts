import { GitHubError } from './github/error.ts';
import { HostError } from './live/host.ts';
import { UsageError } from './run/usage-error.ts';
import { LinkError } from './workspace/links.ts';

const KNOWN = [UsageError, HostError, GitHubError, LinkError];

/** True for the errors whose message says all; any other is a defect and is shown with its stack. */
export function isKnownError(error: unknown): error is Error {
  return KNOWN.some((kind) => error instanceof kind);
}
