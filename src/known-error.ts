import { GitHubError } from './github/error.ts';
import { HostError } from './live/host.ts';
import { UsageError } from './run/usage-error.ts';

/** True for the errors whose message says all; any other is a defect and is shown with its stack. */
export function isKnownError(error: unknown): error is Error {
  return error instanceof UsageError || error instanceof HostError || error instanceof GitHubError;
}
