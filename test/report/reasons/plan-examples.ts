import type { HostFailure } from '../../../src/live/host.ts';
import type { AnyReason } from '../../../src/report/reasons/index.ts';

const cause: HostFailure = { code: 'timeout', seconds: 120 };
const mapFile = 'connection-references.json';
const environmentName = 'Default-1';
const place = { environment: 'test', file: 'flows/a.json' };
const edits = ['/definition/actions/A', '/definition/actions/B'];
const seven = Array.from({ length: 7 }, (_, index) => `/definition/actions/${index}`);
const digest = `sha256:${'4f'.repeat(32)}`;
const pull = 7;

/** Reasons of a plan, of its approval, and of checks that did not run. */
export const OF_PLANS: AnyReason[] = [
  { code: 'logic-apps' },
  { code: 'zip-archive' },
  { code: 'not-a-flow' },
  { code: 'file-not-json', cause: { code: 'json-syntax', fault: 'ValueExpected' } },
  { code: 'file-not-json', cause: null, byDefault: true },
  { code: 'folder-unread', errno: 'EACCES' },
  { code: 'solution-file-unread', cause: { code: 'file-outside-workspace' } },
  { code: 'solution-file-undecodable', encoding: 'utf-8' },
  { code: 'solution-file-malformed', format: 'XML', detail: '1:8: unclosed tag' },
  { code: 'solution-file-refused', what: 'doctype' },
  { code: 'solution-file-refused', what: 'too-deep' },
  { code: 'not-in-map' },
  { code: 'agent-flow' },
  { code: 'no-api-key' },
  { code: 'offline' },
  { code: 'deploy-as-missing', mapFile, environments: ['production', 'test'] },
  { code: 'not-a-pull-request' },
  { code: 'base-map-missing', mapFile },
  { code: 'base-map-invalid', mapFile },
  { code: 'self-judged', mapFile },
  ...(
    [
      { code: 'path-is-folder' },
      { code: 'path-without-file' },
      { code: 'path-through-link', folder: 'config' },
      { code: 'path-too-large', megabytes: 20 },
      {
        code: 'map-unreadable',
        cause: { code: 'map-field-unknown', name: 'x', near: null, known: ['rules'] },
      },
      { code: 'map-unreadable', cause: null },
    ] as const
  ).map((problem) => ({
    code: 'base-map-older' as const,
    mapFile,
    commit: '2222222333',
    cause: problem,
  })),
  { code: 'map-missing', mapFile },
  { code: 'map-invalid', mapFile },
  { code: 'nothing-to-compare' },
  ...(
    [
      { code: 'runs-not-offered' },
      { code: 'runs-not-read', cause },
      { code: 'flow-not-started', state: 'Stopped' },
      { code: 'flow-not-started', state: null },
      { code: 'started-by-person' },
      { code: 'trigger-not-known', type: 'Telepathy' },
      { code: 'schedule-not-due', minutes: 10 },
      { code: 'schedule-not-certain' },
      { code: 'no-run-began', minutes: 1 },
      { code: 'modified-time-missing' },
      { code: 'watched-enough', most: 50 },
      { code: 'watch-stopped' },
    ] as const
  ).map((each, index) => ({
    code: 'first-run-not-seen' as const,
    environment: 'test',
    files: Array.from({ length: index + 1 }, (_, number) => `flows/${number}.json`),
    cause: each,
  })),
  { code: 'shard-report-missing', shard: '2/20' },
  { code: 'key-refused' },
  { code: 'environment-closed', environmentName },
  { code: 'environment-unanswered', environmentName, cause },
  { code: 'connections-listed-partly', environmentName },
  { code: 'connections-unreadable', environmentName, cause },
  { code: 'live-flow-unreadable', environmentName, cause },
  { code: 'several-unread', cause: { code: 'environment-closed', environmentName }, more: 1200 },
  { code: 'errors-found', errors: 1, rules: ['owner-mismatch'] },
  { code: 'errors-found', errors: 3, rules: ['owner-mismatch', 'reference-unmapped'] },
  { code: 'references-as-array' },
  { code: 'reference-unmapped', environment: 'test', keys: ['shared_teams', 'shared_sql'] },
  { code: 'parameter-undeclared', parameters: ['site'] },
  { code: 'same-live-flow', others: [place] },
  { code: 'same-live-flow', others: [place, place, place, place] },
  { code: 'no-flow-in-file', cause: { code: 'not-a-flow' } },
  { code: 'no-flow-in-file', cause: { code: 'json-invalid', cause: { code: 'json-empty' } } },
  { code: 'flow-edited', edits, cause: null },
  { code: 'flow-edited', edits: seven, cause: null },
  ...(
    [
      { code: 'git-missing' },
      { code: 'no-repository' },
      { code: 'repository-untrusted' },
      { code: 'no-commit', ref: 'HEAD' },
      { code: 'clone-shallow' },
      { code: 'clone-partial' },
      { code: 'history-limit', requests: 200 },
      { code: 'history-unreadable', detail: 'Could not read flows/a.json' },
    ] as const
  ).map((why) => ({ code: 'flow-edited' as const, edits, cause: why })),
  { code: 'flow-missing', ...place, flowName: null },
  { code: 'flow-missing', ...place, flowName: '0757041a' },
  { code: 'flow-ambiguous', ...place, flowNames: ['0757041a', '0757041b'] },
  { code: 'flow-unreadable', cause },
  { code: 'not-looked-up' },
  { code: 'edit-overwritten', edits, cause: null },
  { code: 'edit-overwritten', edits, cause: { code: 'clone-shallow' } },
  { code: 'not-live' },
  { code: 'live-flow-suspended' },
  { code: 'live-state-not-shown' },
  { code: 'other-plan-approved', digest },
  { code: 'other-environment-approved' },
  { code: 'plan-not-reviewed', unreviewed: 1, pulls: [7], problems: [] },
  {
    code: 'plan-not-reviewed',
    unreviewed: 2,
    pulls: [7, 8],
    problems: [{ code: 'no-own-comment', pull }],
  },
  {
    code: 'several-approval-problems',
    causes: [
      { code: 'other-environment-approved' },
      { code: 'plan-not-reviewed', unreviewed: 1, pulls: [], problems: [{ code: 'not-a-push' }] },
    ],
  },
  { code: 'not-a-push' },
  { code: 'no-github-token' },
  { code: 'no-merged-pull' },
  {
    code: 'pulls-not-read',
    cause: {
      code: 'github-server-trouble',
      request: { code: 'list-pushed-commits', sha: '3333333444' },
      status: 502,
      quoted: 'Server Error',
    },
  },
  { code: 'no-own-comment', pull },
  ...(['editor-not-asked', 'edits-not-known', 'editor-not-known'] as const).map((code) => ({
    code: 'comment-untrusted' as const,
    pull,
    cause: { code },
  })),
  { code: 'comment-untrusted', pull, cause: { code: 'edited-by', login: 'mallory' } },
  { code: 'comment-without-plan', pull },
  { code: 'plan-unreadable', pull },
  { code: 'plan-against-git', pull },
  { code: 'environment-not-shown', pull, environment: 'test' },
];
