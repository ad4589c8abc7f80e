import { MEBIBYTE } from '../../http/bounded-body.ts';
import type {
  GitHubFailure,
  GitHubNotice,
  GitHubRequest,
  LostAnswer,
} from '../../plan/github-failure.ts';
import { type Words, worded } from '../../wording/reason.ts';
import { permissionPlace, permissionRemedy } from './token-permission.ts';

type Answered = Extract<GitHubFailure, { status: number }>;
type Notice = Extract<GitHubNotice, { code: 'files-not-listed' }>['cause'];

const SHORT_SHA = 7;
const short = (sha: string) => sha.slice(0, SHORT_SHA);

/** What was requested, as text after "could not". */
const requestWords: Words<GitHubRequest> = {
  'read-base-branch': () => 'read the base branch',
  'read-pulls': () => 'read pull requests',
  'read-issues': () => 'read issues',
  'read-subject': () => "read how GitHub writes the subject of a job's identity",
  'read-file': ({ path, ref }) => `read ${path} at ${ref}`,
  'find-commit-of-file': ({ path, ref, repository }) =>
    `read ${path}: GitHub shows no commit ${ref} in ${repository}`,
  'list-files': ({ ref }) => `list the files of ${ref}`,
  'list-commits': ({ ref }) => `list the commits up to ${ref}`,
  'list-file-commits': ({ path, ref }) => `list the commits of ${path} up to ${ref}`,
  'list-pushed-commits': ({ sha }) => `list the commits of the push to ${sha}`,
  'find-merged-pull': ({ sha }) => `find the pull request that brought ${sha}`,
  'write-check-run': ({ sha }) => `write the check run of ${sha}`,
  'compare-commits': ({ before, after }) => `compare ${short(before)} with ${short(after)}`,
  'read-pull': ({ pull }) => `read pull request #${pull}`,
  'list-pull-files': ({ pull }) => `list the files of pull request #${pull}`,
  'list-reviews': ({ pull }) => `list the reviews of pull request #${pull}`,
  'read-comments': ({ pull }) => `read the comments of #${pull}`,
  'write-comment': ({ pull }) => `comment on #${pull}`,
  'write-issue': ({ title }) => `write the issue ${JSON.stringify(title)}`,
  'list-team-members': ({ team }) => `list the members of ${team}`,
};

const lostWords: Words<LostAnswer> = {
  'github-connection-lost': ({ detail }) => detail || 'connection lost',
  'github-answer-cut': () => 'the answer broke off',
  'github-answer-type': ({ type }) => `an answer of type ${type}`,
  'github-answer-unexpected': ({ at }) =>
    `the answer is not as GitHub documents it${at === '' ? '' : `: \`${at}\` is missing, or of another type`}`,
  'github-link-elsewhere': () => 'a list continues at another host, which must not see the token',
  'github-list-in-circle': () => 'a list has no end',
  'github-list-moving': () => 'the list changed each time that it was read',
  'github-answer-too-large': ({ most }) =>
    `the answer is larger than ${most / MEBIBYTE} MB, unpacked, and was not read further`,
};

const unanswered = (failure: LostAnswer & { request: GitHubRequest }) =>
  `${couldNot(failure)}: no answer from GitHub (${worded(lostWords, failure)})`;

const unusable = (failure: LostAnswer & { request: GitHubRequest }) =>
  `${couldNot(failure)}: ${worded(lostWords, failure)}. Check what answers under the address of GitHub, and run the job again`;

export const githubWords: Words<GitHubFailure> = {
  'event-file-not-named': () => 'the environment names no event file (GITHUB_EVENT_PATH)',
  'event-file-unreadable': ({ path, detail }) => `could not read the event file ${path}: ${detail}`,
  'event-file-not-json': ({ path }) => `the event file ${path} is not JSON`,
  'event-file-unexpected': ({ path, at, detail }) =>
    `the event file ${path} is not as GitHub writes it: ${at || 'its root'}, ${detail}`,
  'event-part-missing': ({ event, part }) =>
    `the event file is not as GitHub writes it: ${event} has no \`${part}\``,
  'runner-variable-invalid': ({ name, value }) =>
    `the environment's ${name} is ${JSON.stringify(value)}, which cannot be right`,

  'github-token-empty': () => 'there is no `github-token`',
  'github-token-malformed': () => 'the `github-token` has characters that no token has',
  'no-commit-named': ({ path }) => `could not read ${path}: no commit was named`,
  'file-too-large-for-github': ({ path, ref, megabytes }) =>
    `could not read ${path} at ${ref}: it has over ${megabytes} MB`,
  'comment-too-long': ({ pull, characters, most }) =>
    `the comment on #${pull} is too long for GitHub: ${characters} characters, of at most ${most}`,

  'github-connection-lost': unanswered,
  'github-answer-cut': unanswered,
  'github-answer-type': unanswered,
  'github-answer-unexpected': unusable,
  'github-link-elsewhere': unusable,
  'github-list-in-circle': unusable,
  'github-list-moving': (failure) =>
    `${couldNot(failure)}: ${worded(lostWords, failure)}. Run the job again later`,
  'github-answer-too-large': (failure) =>
    `${couldNot(failure)}: ${worded(lostWords, failure)}. If a file of that size is meant, take it out of what Flowgate reads; else check what answers under the address of GitHub`,

  'github-permission-missing': (failure) =>
    `${couldNot(failure)}: the token lacks ${failure.token === 'classic' ? 'a scope' : 'a permission'}; ${permissionRemedy(failure)} (${answer(failure)})`,
  'github-not-found': (failure) =>
    `${couldNot(failure)}: ${answer(failure)}. It is not there, or the token may not see it: check ${permissionPlace(failure)}`,
  'github-rate-limit': (failure) =>
    `${couldNot(failure)}: ${answer(failure)}. The token has reached a rate limit; run the job again later`,
  'github-token-not-accepted': (failure) =>
    `${couldNot(failure)}: ${answer(failure)}. The \`github-token\` is not valid, or has expired`,
  'github-server-trouble': (failure) =>
    `${couldNot(failure)}: ${answer(failure)}. See https://www.githubstatus.com, and run the job again later`,
  'github-refused': (failure) => `${couldNot(failure)}: ${answer(failure)}`,
};

const unlistedWords: Words<Notice> = {
  ...githubWords,
  'pull-changed-since-event': ({ pull }) =>
    `pull request #${pull} has changed since this job's event`,
  'pull-lists-too-few': ({ pull, listed, changed }) =>
    `GitHub lists only ${listed} of ${changed} files that pull request #${pull} changes`,
  'comparison-lists-too-few': ({ most, before }) =>
    `${most} files or more changed since ${short(before)}`,
  'branch-rewritten': ({ before, after }) =>
    `the branch was rewritten (${short(before)} is not an ancestor of ${short(after)})`,
  'commits-not-connected': ({ before, after }) =>
    `GitHub finds no way from ${short(before)} to ${short(after)}`,
  'commits-not-comparable': ({ before, after }) =>
    `GitHub cannot compare ${short(before)} with ${short(after)}`,
};

export const noticeWords: Words<GitHubNotice> = {
  'waiting-for-github': ({ seconds }) => `GitHub asks Flowgate to wait; waiting ${seconds} s`,
  'files-not-listed': ({ cause }) =>
    `${worded(unlistedWords, cause)}: every flow counts as changed`,
  'reviews-not-listed': ({ cause }) =>
    `${worded(githubWords, cause)}: no approval of a steward counts`,
  'push-cut': ({ commits, most }) =>
    `the push has ${commits} commits; the pull requests of the newest ${most} are looked for`,
  'push-too-long': () =>
    'the push has too many commits; only the pull request of its last one is looked for',
  'comment-left-over': ({ url }) =>
    `the comment ${url} of Flowgate is left over and may be deleted`,
};

function couldNot({ request }: { request: GitHubRequest }): string {
  return `could not ${worded(requestWords, request)}`;
}

function answer({ status, quoted }: Pick<Answered, 'status' | 'quoted'>): string {
  return `GitHub answered ${status}${quoted === '' ? '' : `, "${quoted}"`}`;
}
