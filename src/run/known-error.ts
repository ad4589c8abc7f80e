import { GitHubError } from '../github/error.ts';
import { HostError } from '../live/host.ts';
import { UsageError } from '../process/usage-error.ts';
import { fileMessage } from '../report/reasons/file.ts';
import { messageOf } from '../report/reasons/index.ts';
import { findMessage } from '../rules/reasons/glob.ts';
import { FindError } from '../workspace/find-files.ts';
import { LinkError } from '../workspace/links.ts';

const KNOWN = [UsageError, HostError, GitHubError, LinkError, FindError];

/** True for errors whose message is enough; any other is a defect and is shown with its stack. */
export function isKnownError(error: unknown): error is Error {
  return KNOWN.some((kind) => error instanceof kind);
}

/** That something is not shown or kept; `what` begins the sentence. */
export function unwrittenSentence(what: string, error: unknown): string {
  return `${what} could not be written: ${errorText(error)}.`;
}

/** The message of an error, as part of a sentence without a full stop. */
export function errorText(error: unknown): string {
  if (error instanceof HostError || error instanceof GitHubError) return messageOf(error.failure);
  if (error instanceof LinkError)
    return fileMessage({ code: 'file-behind-link', link: error.link });
  if (error instanceof FindError) return findMessage(error.reason);
  return error instanceof Error ? error.message : String(error);
}
