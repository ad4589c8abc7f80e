import type { NotRunReason } from '../../../src/check/not-run-reason.ts';
import type { HostFailure } from '../../../src/live/host.ts';
import type {
  Mismatch,
  RestoreProblem,
  UnseenReason,
  UnverifiedReason,
} from '../../../src/plan/outcome-reason.ts';
import type { RefusalReason } from '../../../src/plan/refusal-reason.ts';
import type { AnyReason } from '../../../src/report/reasons/index.ts';
import { OF_DATAVERSE } from './dataverse-examples.ts';
import { OF_GITHUB } from './github-examples.ts';
import { OF_PLANS } from './plan-examples.ts';

const GUID = '0757041a-8ef2-cf74-ef06-06881916f371';
const OTHER = '1868152b-9f03-4f85-8f17-179929a02480';
const SNAPSHOT = 'snapshots/Default-1/flow.json';
const QUOTED = { quoted: 'Bad Request' };
const way = { host: 'mcp.flowstudio.app', detail: 'connect ECONNREFUSED' };

export const LOST: HostFailure = { code: 'connection-lost', ...way, call: 'update_live_flow' };
const REFUSED: HostFailure = {
  code: 'refused',
  quoted: "Flow save failed with code 'InvalidTemplate' and message 'no'",
  upstreamCode: 'InvalidTemplate',
};

const NOT_RUN: NotRunReason[] = [
  { code: 'data-policy-only-listed', file: 'policies/a.json', policies: ['One', 'Other'] },
  { code: 'data-policy-legacy-export', file: 'policies/a.json' },
  { code: 'data-policy-settings-unassigned', file: 'policies/a.json' },
  ...(
    [
      'data-policy-custom-connector',
      'data-policy-endpoints',
      'data-policy-not-blockable',
      'data-policy-operation-unknown',
    ] as const
  ).map((code) => ({ code, policy: 'Contoso default', connector: 'shared_sql' })),
  {
    code: 'base-map-older',
    mapFile: 'connection-references.json',
    commit: '0123456789',
    cause: {
      code: 'data-policy-unreadable',
      cause: { code: 'policy-file-missing', glob: 'policies/*.json' },
    },
  },
];

const VIOLATED: HostFailure = {
  code: 'refused',
  quoted: 'Forbidden',
  upstreamCode: 'ApiPolicyDataFlowViolation',
  violation: {
    policy: 'Contoso default',
    kind: 'BusinessAndNonBusinessConnector',
    connectors: ['/providers/Microsoft.PowerApps/apis/shared_teams', 'Http'],
  },
};

const HOST: HostFailure[] = [
  { code: 'endpoint-invalid' },
  { code: 'endpoint-has-password' },
  { code: 'endpoint-insecure' },
  { code: 'proxy-invalid', variables: ['HTTPS_PROXY', 'HTTP_PROXY'] },
  { code: 'connection-refused', ...way, call: 'initialize', tries: 4 },
  { code: 'name-not-resolved', ...way },
  { code: 'host-not-reached', ...way },
  { code: 'certificate-untrusted', ...way },
  { code: 'proxy-refused', ...way },
  LOST,
  { code: 'connection-closed', call: 'get_live_flow' },
  { code: 'connection-closed-before' },
  { code: 'timeout', seconds: 120, call: 'get_live_flow', tries: 2 },
  { code: 'timeout', seconds: null },
  { code: 'redirected', status: 307, ...QUOTED, location: 'https://elsewhere.example/mcp' },
  { code: 'redirected', status: 302, quoted: null, location: null },
  { code: 'html-page', status: 403, quoted: null, host: way.host },
  { code: 'no-mcp-server', status: 404, ...QUOTED, host: way.host, path: '/mcp' },
  { code: 'no-mcp-calls', status: 405, quoted: null, host: way.host, path: '/' },
  { code: 'request-too-slow', status: 408, quoted: null },
  { code: 'request-too-large', status: 413, quoted: null },
  { code: 'request-malformed', status: 400, ...QUOTED },
  { code: 'request-declined', status: 418, quoted: null },
  {
    code: 'server-trouble',
    status: 503,
    quoted: null,
    call: 'list_live_flows',
    tries: 4,
    givenUp: { code: 'waiting-spent', seconds: 580, most: 600 },
  },
  { code: 'throttled', status: 429, quoted: null },
  { code: 'throttled', status: null, quoted: 'Rate limit is exceeded' },
  { code: 'key-empty' },
  { code: 'key-malformed' },
  { code: 'key-plan-missing', status: 402, quoted: null },
  { code: 'key-not-accepted', status: 401, ...QUOTED, isMidRun: false },
  { code: 'key-not-accepted', status: 403, quoted: null, isMidRun: true, isUnsent: true },
  { code: 'key-expired', status: 401, quoted: null, isMidRun: true, day: '2026-10-01' },
  { code: 'sign-in-required' },
  { code: 'not-json' },
  { code: 'web-page' },
  { code: 'event-stream-cut' },
  { code: 'no-answer' },
  { code: 'other-answer' },
  { code: 'answer-unusable', detail: 'Invalid result' },
  { code: 'answer-too-large', host: 'mcp.flowstudio.app', most: 33_554_432 },
  { code: 'flow-unkept', flowName: GUID, obstacle: 'nested-too-deep' },
  { code: 'flow-unkept', flowName: GUID, obstacle: 'reserved-key' },
  { code: 'flow-unkept', flowName: GUID, obstacle: 'number-changed' },
  { code: 'headers-too-large', ...way },
  { code: 'rpc-error', rpcCode: '-32602', isRun: false, ...QUOTED },
  { code: 'rpc-error', rpcCode: '-32603', isRun: true, quoted: null },
  { code: 'tool-failed', ...QUOTED },
  { code: 'no-document', quoted: null },
  { code: 'unknown-shape', at: 'flows.0' },
  { code: 'list-in-circle' },
  { code: 'ids-not-shown' },
  { code: 'names-not-shown', flows: 3 },
  { code: 'name-not-shown', flowName: '0757041a-8ef2-cf74-ef06-06881916f371' },
  { code: 'list-cut-short', listed: 20, total: 45 },
  { code: 'other-flow', requested: GUID, found: 'another' },
  { code: 'created-without-id' },
  { code: 'created-instead', created: 'another', flowName: GUID },
  { code: 'update-unconfirmed' },
  { code: 'save-ignored' },
  { code: 'tool-missing', tool: 'get_live_flow', server: 'Strange 9 at mcp.example' },
  {
    code: 'argument-missing',
    tool: 'update_live_flow',
    argument: 'flowName',
    server: 'Strange 9 at mcp.example',
  },
  { code: 'no-display-name' },
  { code: 'no-flow-id' },
  { code: 'cannot-read-back' },
  { code: 'call-not-allowed', tools: ['get_live_flow', 'list_live_flows'] },
  REFUSED,
  { ...VIOLATED, violation: { policy: null, kind: null, connectors: [] } },
  VIOLATED,
  { code: 'upstream-trouble', status: 503, ...QUOTED, upstreamCode: null },
  {
    code: 'environment-not-visible',
    environmentName: 'Default-1',
    ...QUOTED,
    upstreamCode: 'EnvironmentNotFound',
  },
  {
    code: 'flow-not-visible',
    environmentName: 'Default-1',
    flowName: GUID,
    ...QUOTED,
    upstreamCode: 'FlowNotFound',
  },
];

const about = {
  cause: REFUSED,
  environment: 'production',
  file: 'flows/a.json',
  operation: { kind: 'action', name: 'Send', file: 'flows/a.json', line: 26 },
} as const;
const connections = [
  { key: 'shared_teams', connectionName: 'shared-teams-1', owner: 'ada@contoso.com' },
];

const REFUSALS: RefusalReason[] = [
  { code: 'policy-violated', ...about, policy: null, connectors: [] },
  {
    code: 'policy-violated',
    ...about,
    policy: 'Contoso default',
    connectors: [{ name: 'shared_twitter', operation: about.operation }],
  },
  {
    code: 'policy-violated',
    ...about,
    policy: 'Contoso default',
    connectors: [
      { name: 'shared_teams', operation: about.operation },
      { name: 'Http', operation: null },
    ],
  },
  { code: 'connection-not-allowed', ...about, deployAs: 'svc@contoso.com', connections },
  { code: 'connection-not-allowed', ...about, operation: null, deployAs: null, connections: [] },
  { code: 'connection-not-configured', ...about, environmentName: 'Default-1', connections },
  { code: 'connection-in-place-of-key', ...about, keys: ['shared_teams'] },
  { code: 'references-not-received', ...about },
  { code: 'operation-without-reference', ...about, operation: null },
  { code: 'authentication-not-allowed', ...about },
  { code: 'definition-invalid', ...about },
  { code: 'definition-invalid', ...about, operation: null },
  { code: 'parameter-missing', ...about, parameter: '$authentication' },
  { code: 'variable-invalid', ...about, operation: null },
  { code: 'description-too-long', ...about },
  { code: 'operation-unknown', ...about },
  { code: 'resource-not-found', ...about },
  { code: 'references-not-bound-yet', ...about },
  { code: 'invoker-not-there', ...about },
  { code: 'target-not-found', ...about },
  { code: 'throttled-too-long', ...about, cause: { code: 'throttled', status: 429, quoted: null } },
  { code: 'refusal-unknown', ...about },
  { code: 'refusal-unknown', ...about, operation: null, cause: LOST },
];

const value = { found: '"odd"', wanted: '"new"' };
const differences: Mismatch[] = [
  { code: 'value-differs', at: '/displayName', ...value },
  { code: 'part-missing', at: '/definition/actions/Send', found: null, wanted: null },
  { code: 'part-unexpected', at: '/definition/actions/Other', found: null, wanted: null },
];
const others: Mismatch[] = [
  { code: 'value-differs', at: '/state', found: null, wanted: 'Started' },
  { code: 'value-differs', at: '/state', found: 'Started', wanted: null },
  { code: 'part-moved', at: '/definition/actions/A', found: '/definition/actions/B', wanted: null },
  { code: 'references-hidden', at: '/connectionReferences', found: null, wanted: null },
];

const unseen: UnseenReason[] = [
  LOST,
  { code: 'flow-not-there' },
  { code: 'flow-not-listed' },
  { code: 'name-shared', flowNames: [GUID, 'another'] },
];
const unverified: UnverifiedReason[] = [
  ...unseen.map((cause) => ({ code: 'saved-not-seen', createdAs: null, cause }) as const),
  { code: 'saved-not-seen', createdAs: GUID, cause: { code: 'flow-not-there' } },
  { code: 'reply-lost', lost: LOST, cause: { code: 'flow-not-listed' } },
  { code: 'reply-lost-and-hidden', lost: LOST },
  { code: 'reply-lost-and-differs', lost: LOST, differences },
  { code: 'reply-lost-and-new-differs', lost: LOST, differences },
];
const problems: RestoreProblem[] = [
  REFUSED,
  { code: 'reply-lost-and-hidden', lost: LOST },
  { code: 'not-kept', cause: { code: 'disk-error', detail: 'ENOSPC: no space left on device' } },
  { code: 'not-read', cause: LOST },
  { code: 'edited-meanwhile' },
  { code: 'still-differs', lost: null, differences: others },
  { code: 'still-differs', lost: LOST, differences: [...differences, ...others] },
  { code: 'state-differs', state: 'Suspended', wanted: 'Started' },
  { code: 'state-not-restored', state: null, wanted: 'Stopped', cause: REFUSED },
  { code: 'state-not-seen', wanted: 'Stopped', lost: LOST, cause: LOST },
];
const update = {
  environment: 'production',
  environmentName: 'Default-1',
  flowName: GUID,
  snapshot: SNAPSHOT,
};
const created = { flowName: GUID, environment: 'my tests' };
const undone = { file: 'flows/b.json', before: null };

/** One reason or more of each code. */
export const EXAMPLES: AnyReason[] = [
  ...OF_DATAVERSE,
  ...OF_PLANS,
  ...OF_GITHUB,
  ...HOST,
  ...NOT_RUN,
  { code: 'run-stopped' },
  { code: 'call-waited-enough' },
  { code: 'retries-spent', tries: 100 },
  { code: 'waiting-spent', seconds: 590, most: 600 },
  { code: 'wait-too-long', seconds: 3600 },
  { code: 'waiting-for-server', call: 'get_live_flow', cause: LOST, seconds: 7, next: 2, most: 4 },
  { code: 'trying-again', call: 'get_live_flow', cause: LOST, seconds: 1.5, next: 3, most: 4 },
  ...REFUSALS,
  { code: 'run-stopped-before', environment: 'production' },
  { code: 'run-atomic-before', file: 'flows/b.json' },
  { code: 'called-flow-failed', file: 'flows/b.json', result: 'failed' },
  { code: 'host-lost', server: 'Flow Studio', cause: LOST },
  {
    code: 'connection-test-failed',
    key: 'shared_teams',
    connectionName: 'shared-teams-1',
    status: 'Error',
  },
  {
    code: 'connection-test-refused',
    key: 'shared_teams',
    connectionName: 'shared-teams-1',
    cause: REFUSED,
  },
  { code: 'name-taken', flowNames: [GUID] },
  { code: 'name-not-checked', cause: LOST },
  { code: 'changed-since-plan', differences },
  { code: 'not-read-again', cause: LOST },
  {
    code: 'snapshot-not-written',
    cause: { code: 'disk-error', detail: 'ENOSPC: no space left on device' },
  },
  { code: 'not-written', lost: LOST },
  { code: 'created-unfinished', ...created, cause: { code: 'definition-invalid', ...about } },
  { code: 'created-unfinished', ...created, cause: { code: 'references-not-seen', cause: LOST } },
  { code: 'created-unfinished', ...created, cause: { code: 'differs-from-file', differences } },
  { code: 'created-unfinished', ...created, cause: { code: 'twins-not-checked', cause: LOST } },
  {
    code: 'created-unfinished',
    ...created,
    cause: { code: 'not-own-state', lost: LOST, state: 'Stopped', wanted: 'Started' },
  },
  { code: 'created-twice', ...created, displayName: 'A', others: [OTHER], problem: null },
  { code: 'created-twice', ...created, displayName: 'A', others: [OTHER], problem: REFUSED },
  ...[
    { isWrittenOver: true, namesakes: null },
    { isWrittenOver: false, namesakes: [] },
    { isWrittenOver: null, namesakes: [GUID] },
  ].map(
    (found) =>
      ({
        code: 'create-answered-with-old',
        answered: OTHER,
        environment: 'production',
        displayName: 'A',
        ...found,
      }) as const,
  ),
  ...unverified.map(
    (cause) =>
      ({ code: 'create-uncertain', environment: 'my tests', displayName: 'A', cause }) as const,
  ),
  { code: 'update-uncertain', ...update, cause: { code: 'reply-lost-and-hidden', lost: LOST } },
  {
    code: 'update-uncertain',
    ...update,
    cause: { code: 'reply-lost-and-differs', lost: LOST, differences },
  },
  { code: 'mismatch-restored', differences, kept: null },
  { code: 'mismatch-restored', differences, kept: SNAPSHOT },
  { code: 'mismatch-not-restored', differences, problem: REFUSED, snapshot: SNAPSHOT },
  { code: 'defect', environment: 'production', detail: 'x is not a function' },
  { code: 'flow-suspended' },
  { code: 'state-not-reached', isSaved: true, state: 'Suspended', wanted: 'Started' },
  { code: 'state-not-reached', isSaved: false, state: 'Started', wanted: 'Stopped' },
  {
    code: 'state-refused',
    isSaved: true,
    state: null,
    wanted: 'Started',
    cause: { code: 'references-not-bound-yet', ...about },
  },
  {
    code: 'state-unknown',
    isSaved: true,
    wanted: 'Started',
    environment: 'production',
    lost: LOST,
    cause: LOST,
  },
  {
    code: 'state-unknown',
    isSaved: false,
    wanted: 'Stopped',
    environment: 'production',
    lost: null,
    cause: { code: 'flow-not-there' },
  },
  { code: 'state-not-shown', wanted: 'Started' },
  { code: 'begins-stopped' },
  { code: 'references-not-shown', isNew: true },
  { code: 'references-not-shown', isNew: false },
  { code: 'created-first', others: [OTHER], environment: 'production' },
  { code: 'create-reply-lost', lost: LOST },
  { code: 'state-changed', before: null, state: 'Stopped' },
  { code: 'undone', ...undone },
  {
    code: 'undone',
    ...undone,
    before: { code: 'state-not-reached', isSaved: true, state: 'Started', wanted: 'Stopped' },
  },
  ...problems.map(
    (problem) => ({ code: 'not-undone', ...undone, problem, snapshot: SNAPSHOT }) as const,
  ),
  { code: 'create-not-undone', ...undone, ...created, problem: null },
  {
    code: 'create-not-undone',
    ...undone,
    ...created,
    problem: { code: 'not-stopped', state: 'Started' },
  },
  {
    code: 'create-not-undone',
    ...undone,
    ...created,
    problem: { code: 'stop-not-seen', lost: null, cause: LOST },
  },
  { code: 'create-not-undone', ...undone, ...created, problem: { code: 'started-meanwhile' } },
  { code: 'create-not-undone', ...undone, ...created, problem: { code: 'not-own' } },
  { code: 'listed-but-gone' },
  { code: 'signed-url-in-definition' },
  { code: 'file-differs' },
  { code: 'file-exists' },
  { code: 'file-gone' },
  { code: 'file-unreadable', cause: { code: 'file-not-regular' } },
  { code: 'file-unreadable', cause: { code: 'file-outside-workspace' } },
  {
    code: 'file-unreadable',
    cause: { code: 'file-too-large', bytes: 31_457_280, most: 20_971_520 },
  },
  { code: 'file-unreadable', cause: { code: 'file-read-failed', errno: 'EACCES' } },
  { code: 'file-changed-since-read' },
  { code: 'file-not-editable' },
  { code: 'file-behind-link', link: 'flows' },
  { code: 'file-not-written', errno: 'EACCES' },
  { code: 'file-not-updated', cause: { code: 'dataverse-row' } },
  { code: 'file-not-updated', cause: { code: 'file-gone' } },
  { code: 'file-not-updated', cause: { code: 'file-changed-since-read' } },
  { code: 'file-not-updated', cause: { code: 'file-not-editable' } },
  {
    code: 'file-not-updated',
    cause: { code: 'file-unreadable', cause: { code: 'file-not-regular' } },
  },
  { code: 'calls-in-circle', files: ['a.json', 'b.json', 'a.json'] },
  {
    code: 'flow-not-restored',
    displayName: 'A',
    flowName: GUID,
    problem: { code: 'edited-meanwhile' },
    snapshot: SNAPSHOT,
  },
  { code: 'created-flow-stays', displayName: 'A', ...created, problem: REFUSED },
  { code: 'left-deployed', displayName: 'A', result: 'updated', snapshot: SNAPSHOT },
  { code: 'left-deployed', displayName: 'A', result: 'created', snapshot: null },
  { code: 'as-it-was' },
  { code: 'differs', differences },
  { code: 'unreadable', cause: { code: 'flow-not-there' } },
  { code: 'already-as-it-was' },
  { code: 'restored', kept: SNAPSHOT, isUnproven: false },
  { code: 'restored', kept: SNAPSHOT, isUnproven: true },
  { code: 'not-restored', problem: REFUSED, kept: SNAPSHOT },
  { code: 'not-restored', problem: { code: 'edited-meanwhile' }, kept: null },
  { code: 'snapshot-not-json' },
  { code: 'not-a-snapshot' },
  { code: 'snapshot-version', version: '2' },
  { code: 'snapshot-damaged', at: 'run' },
  { code: 'snapshot-too-large' },
];
