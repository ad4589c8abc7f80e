import type { Report } from '../../src/report/report.ts';
import { binding, change, finding, flow, outcome, plan, report, suppressed } from './builders.ts';
import { diff, long, REMINDER, REMINDER_NOW } from './definitions.ts';

const INVOICE = 'flows/finance/invoice-reminder.json';
const EXPENSES = 'flows/finance/expense-approval.json';
const ONBOARDING = 'flows/hr/onboarding.json';
const LEAVE = 'flows/hr/leave-request.json';

const SHAREPOINT_OLD = [
  'shared-sharepointonl-62599557-c1f3-3aec-b4c0-a6e4afcae3be',
  'alice@contoso.com',
] as const;
const SHAREPOINT = [
  'shared-sharepointonl-1d8ab0f3-77c9-4f1e-9a35-b3c4f1a6b6e0',
  'svc-flows@contoso.com',
] as const;
const TEAMS = [
  'shared-teams-8a1f5f5e-1de0-4c3c-8f1c-8f9c0a3d9b11',
  'svc-flows@contoso.com',
] as const;
const OUTLOOK = ['shared-office365-4c2ed3be-5f21-44f0-8d53-4a3c1d5f1d8e', null] as const;

const USES = [
  {
    environment: 'production',
    connectionName: SHAREPOINT[0],
    owner: SHAREPOINT[1],
    bound: [INVOICE],
    others: ['flows/finance/budget.json', LEAVE],
  },
  {
    environment: 'production',
    connectionName: OUTLOOK[0],
    owner: OUTLOOK[1],
    bound: [ONBOARDING],
    others: [],
  },
];

/** A pull request with something of everything. */
export const RICH: Report = report({
  environments: ['production', 'test'],
  flows: [
    flow(INVOICE),
    flow(EXPENSES),
    flow(ONBOARDING),
    flow(LEAVE),
    flow('flows/it/cleanup.json'),
  ],
  skipped: [
    { file: 'flows/archive/legacy.json', reason: { code: 'logic-apps' } },
    { file: 'flows/settings.json', reason: { code: 'not-a-flow' } },
  ],
  findings: [
    finding({
      environments: ['production', 'test'],
      file: EXPENSES,
      flow: EXPENSES,
      message:
        'the map binds no connection to `shared_office365`; add it under `connectionReferences` of the environment',
      related: [
        { file: EXPENSES, line: 40, message: '`Send_an_email` uses it as well' },
        { file: 'connection-references.json', line: 9, message: '`shared_office` is not used' },
      ],
    }),
    finding({
      rule: 'expression-unknown-action',
      file: EXPENSES,
      flow: EXPENSES,
      line: 88,
      endLine: 88,
      message: "`@outputs('Get_manger')` names no action of this flow; did you mean `Get_manager`?",
    }),
    finding({
      rule: 'expression-case',
      severity: 'warning',
      file: EXPENSES,
      flow: EXPENSES,
      line: 102,
      endLine: 104,
      message: "`@body('get_item')` resolves only because the runtime ignores case: `Get_item`.",
    }),
    finding({
      rule: 'owner-mismatch',
      environments: ['production'],
      file: 'connection-references.json',
      flow: null,
      line: 23,
      endLine: 23,
      message:
        '`svc-flows@contoso.com` deploys here, but `bob@contoso.com` owns this connection and shares it with nobody: the save will be refused with 403 ConnectionAuthorizationFailed.',
    }),
    finding({
      rule: 'solution-aware',
      severity: 'notice',
      file: ONBOARDING,
      flow: ONBOARDING,
      message:
        'This flow binds its references by logical name: the server may refuse to update it.',
    }),
  ],
  notRun: [
    { rule: 'connection-broken', reason: { code: 'no-api-key' } },
    { rule: 'connection-missing', reason: { code: 'no-api-key' } },
    { rule: 'steward-approval', reason: { code: 'not-a-pull-request' } },
  ],
  suppressed: [
    suppressed({ rule: 'owner-mismatch', file: LEAVE, flow: LEAVE }),
    suppressed({ rule: 'reference-unused', file: LEAVE, flow: LEAVE, until: null }),
  ],
  comparedWith: 'live',
  plan: plan(
    [
      change('update', {
        file: INVOICE,
        displayName: 'Invoice reminder',
        diff: diff(REMINDER, REMINDER_NOW, { state: ['Stopped', 'Started'] }),
        bindings: [
          binding('shared_sharepointonline', SHAREPOINT_OLD, SHAREPOINT),
          binding('shared_teams', TEAMS, TEAMS),
        ],
      }),
      change('blocked', {
        file: EXPENSES,
        displayName: 'Expense approval',
        bindings: [binding('shared_teams', TEAMS, TEAMS)],
        reason: {
          code: 'errors-found',
          errors: 2,
          rules: ['reference-unmapped', 'expression-unknown-action'],
        },
      }),
      change('create', {
        file: ONBOARDING,
        displayName: 'Onboarding',
        flowName: null,
        diff: diff(null, long(9)),
        bindings: [
          binding('shared_office365', null, OUTLOOK),
          binding('shared_teams', null, TEAMS),
        ],
      }),
      change('unchanged', {
        file: LEAVE,
        displayName: 'Leave request',
        bindings: [binding('shared_teams', TEAMS, TEAMS)],
      }),
      change('unchanged', { file: 'flows/it/cleanup.json', displayName: 'Clean-up' }),
      change('update', {
        environment: 'test',
        file: INVOICE,
        displayName: 'Invoice reminder',
        diff: diff(long(120, [3, 35, 90]), long(118, [90])),
        bindings: [
          binding(
            'shared_sharepointonline',
            ['shared-sharepointonl-test', null],
            ['shared-sharepointonl-test', null],
          ),
          binding('shared_sql', ['shared-sql-test', 'carol@contoso.com'], null),
        ],
      }),
      change('unchanged', { environment: 'test', file: LEAVE, displayName: 'Leave request' }),
    ],
    'live',
    USES,
  ),
});

/** The same after the merge, deployed to production. */
export const DEPLOYED: Report = report({
  ...RICH,
  mode: 'deploy',
  environments: ['production'],
  findings: RICH.findings.filter(({ severity }) => severity !== 'error'),
  plan: plan((RICH.plan?.changes ?? []).filter(({ environment }) => environment === 'production')),
  outcomes: [
    outcome('updated', {
      file: INVOICE,
      displayName: 'Invoice reminder',
      state: 'Started',
      snapshot: 'snapshots/production/invoice-reminder.json',
    }),
    outcome('blocked', {
      file: EXPENSES,
      displayName: 'Expense approval',
      reason: {
        code: 'errors-found',
        errors: 2,
        rules: ['reference-unmapped', 'expression-unknown-action'],
      },
    }),
    outcome('created', {
      file: ONBOARDING,
      displayName: 'Onboarding',
      state: 'Stopped',
      flowName: 'c8e1b1c2-5d0f-4a89-9a4e-1f0f2a2f9d10',
      reason: { code: 'begins-stopped' },
    }),
    outcome('unchanged', { file: LEAVE, displayName: 'Leave request' }),
    outcome('failed', {
      file: 'flows/it/cleanup.json',
      displayName: 'Clean-up',
      reason: {
        code: 'connection-not-allowed',
        cause: {
          code: 'refused',
          upstreamCode: 'ConnectionAuthorizationFailed',
          quoted: 'The caller does not have permission',
        },
        environment: 'production',
        file: 'flows/it/cleanup.json',
        operation: { kind: 'action', name: 'Delete_row', file: 'flows/it/cleanup.json', line: 41 },
        deployAs: 'svc-flows@contoso.com',
        connections: [{ key: 'shared_sql', connectionName: 'shared-sql-1', owner: null }],
      },
      rows: [
        {
          code: 'reference-stays-bound',
          environment: 'production',
          logicalName: 'contoso_sql',
          from: { connectionName: 'shared-sql-0', owner: 'ada@contoso.com' },
          to: { connectionName: 'shared-sql-1', owner: null },
          cause: { code: 'version-missing' },
        },
      ],
    }),
  ],
});
