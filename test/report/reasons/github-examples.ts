import type {
  GitHubFailure,
  GitHubNotice,
  GitHubRequest,
} from '../../../src/plan/github-failure.ts';
import type { PublishNotice } from '../../../src/plan/publish-notice.ts';

const path = 'flows/a.json';
const ref = '2222222333';
const sha = '3333333444';
const request: GitHubRequest = { code: 'read-file', path, ref };
const denied = { status: 403, quoted: 'Resource not accessible by integration' };
const event = '/github/workflow/event.json';

const REQUESTS: GitHubRequest[] = [
  { code: 'read-base-branch' },
  { code: 'read-pulls' },
  { code: 'read-issues' },
  { code: 'read-subject' },
  request,
  { code: 'find-commit-of-file', path, ref, repository: 'contoso/flows' },
  { code: 'list-files', ref },
  { code: 'list-commits', ref },
  { code: 'list-file-commits', path, ref },
  { code: 'list-pushed-commits', sha },
  { code: 'find-merged-pull', sha },
  { code: 'write-check-run', sha },
  { code: 'compare-commits', before: ref, after: sha },
  { code: 'read-pull', pull: 7 },
  { code: 'list-pull-files', pull: 7 },
  { code: 'list-reviews', pull: 7 },
  { code: 'read-comments', pull: 7 },
  { code: 'write-comment', pull: 7 },
  { code: 'write-issue', title: 'Flowgate: production has drifted from Git' },
  { code: 'list-team-members', team: '@contoso/finance' },
];

const FAILURES: GitHubFailure[] = [
  ...REQUESTS.map(
    (each) => ({ code: 'github-refused', request: each, status: 400, quoted: '' }) as const,
  ),
  { code: 'github-refused', request, status: 409, quoted: 'Git Repository is empty.' },
  { code: 'event-file-not-named' },
  { code: 'event-file-unreadable', path: event, detail: 'ENOENT' },
  { code: 'event-file-not-json', path: event },
  { code: 'event-file-unexpected', path: event, at: '', detail: 'Invalid input' },
  {
    code: 'event-file-unexpected',
    path: event,
    at: 'before',
    detail: 'expected the sha of a commit',
  },
  { code: 'event-part-missing', event: 'merge_group', part: 'merge_group' },
  { code: 'runner-variable-invalid', name: 'GITHUB_SHA', value: '../x' },
  { code: 'github-token-empty' },
  { code: 'github-token-malformed' },
  { code: 'no-commit-named', path },
  { code: 'file-too-large-for-github', path, ref, megabytes: 100 },
  { code: 'comment-too-long', pull: 7, characters: 65_554, most: 65_536 },
  { code: 'github-connection-lost', request, detail: 'connect ECONNREFUSED' },
  { code: 'github-connection-lost', request, detail: '' },
  { code: 'github-answer-cut', request },
  { code: 'github-answer-type', request, type: 'text/html' },
  { code: 'github-answer-unexpected', request, at: 'head.sha' },
  { code: 'github-answer-unexpected', request, at: '' },
  { code: 'github-link-elsewhere', request },
  { code: 'github-list-in-circle', request },
  { code: 'github-list-moving', request },
  { code: 'github-answer-too-large', request, most: 33_554_432 },
  ...(['job', 'classic', 'fine-grained'] as const).flatMap((token) => [
    {
      code: 'github-permission-missing',
      request,
      ...denied,
      permission: 'contents: read',
      token,
    } as const,
    {
      code: 'github-not-found',
      request,
      status: 404,
      quoted: 'Not Found',
      permission: 'contents: read',
      token,
    } as const,
  ]),
  {
    code: 'github-not-found',
    request: { code: 'list-team-members', team: '@contoso/finance' },
    status: 404,
    quoted: 'Not Found',
    permission: 'members: read',
    token: 'classic',
  },
  { code: 'github-rate-limit', request, status: 429, quoted: 'Slow down.' },
  { code: 'github-token-not-accepted', request, status: 401, quoted: 'Bad credentials' },
  { code: 'github-server-trouble', request, status: 502, quoted: 'Server Error' },
];

const commits = { before: ref, after: sha };

/** Failures of GitHub, and problems with it that stop nothing. */
export const OF_GITHUB: (GitHubFailure | GitHubNotice | PublishNotice)[] = [
  ...FAILURES,
  { code: 'waiting-for-github', seconds: 60 },
  { code: 'files-not-listed', cause: { code: 'pull-changed-since-event', pull: 7 } },
  {
    code: 'files-not-listed',
    cause: { code: 'pull-lists-too-few', pull: 7, listed: 3000, changed: 3001 },
  },
  { code: 'files-not-listed', cause: { code: 'comparison-lists-too-few', most: 300, before: ref } },
  { code: 'files-not-listed', cause: { code: 'branch-rewritten', ...commits } },
  { code: 'files-not-listed', cause: { code: 'commits-not-connected', ...commits } },
  { code: 'files-not-listed', cause: { code: 'commits-not-comparable', ...commits } },
  {
    code: 'files-not-listed',
    cause: {
      code: 'github-permission-missing',
      request: { code: 'list-pull-files', pull: 7 },
      ...denied,
      permission: 'pull-requests: read',
      token: 'job',
    },
  },
  {
    code: 'reviews-not-listed',
    cause: {
      code: 'github-permission-missing',
      request: { code: 'list-reviews', pull: 7 },
      ...denied,
      permission: 'pull-requests: read',
      token: 'job',
    },
  },
  { code: 'push-cut', commits: 120, most: 100 },
  { code: 'push-too-long' },
  { code: 'comment-left-over', url: 'https://github.com/contoso/flows/pull/7#issuecomment-1122' },
  { code: 'comment-denied', pull: 7, permission: 'pull-requests: write', token: 'job' },
  { code: 'issue-denied', permission: 'issues: write', token: 'fine-grained' },
  { code: 'check-run-denied', annotations: 41, permission: 'checks: write', token: 'job' },
  { code: 'newer-commits', pull: 7 },
  { code: 'merged-meanwhile', pull: 7 },
  { code: 'other-base-branch', pull: 7, before: 'lax', now: 'main' },
  { code: 'no-merged-pull-listed', sha },
  { code: 'hidden-plan-dropped', pull: 7, cause: { code: 'edited-by', login: 'mallory' } },
];
