import type { HostFailure } from '../../../src/live/host.ts';
import type { WhyRowStays } from '../../../src/plan/outcome-reason.ts';
import type { AnyReason } from '../../../src/report/reasons/index.ts';

const GUID = '0757041a-8ef2-4f74-af06-06881916f371';
const APP = '3f2a1b0c-9d8e-4f7a-8b6c-5d4e3f2a1b0c';
const TENANT = '8f6d1c2a-4b3e-4d5f-9a60-71b82c93d4e5';
const ADDRESS = 'https://contoso.crm4.dynamics.com';
const REFUSED = { quoted: 'Not allowed', upstreamCode: '0x80040220' };
const service = 'Dataverse' as const;
const entra = { aadsts: 700213, quoted: 'AADSTS700213: no match', tenantId: TENANT, clientId: APP };
const place = { environment: 'production', file: 'flows/a.json' };
const ROW = {
  environment: 'production',
  logicalName: 'contoso_mail',
  to: { connectionName: 'other', owner: null },
};
const STAYS: WhyRowStays[] = [
  { code: 'version-missing' },
  { code: 'row-needed', files: ['flows/a.json', 'flows/b.json'] },
  { code: 'row-maybe-needed', files: ['flows/a.json'] },
  { code: 'run-stopped' },
];
const way = { host: 'contoso.crm4.dynamics.com', detail: 'connect ECONNREFUSED' };

const HOST: HostFailure[] = [
  { code: 'authority-invalid' },
  { code: 'id-token-not-given', detail: 'Error Code : 403' },
  {
    code: 'federation-missing',
    ...entra,
    issuer: 'https://token.actions.githubusercontent.com',
    subject: 'repo:contoso/automations:environment:production',
    immutable: 'repo:contoso@17001/automations@890001:environment:production',
    audience: 'api://AzureADTokenExchange',
  },
  {
    code: 'federation-missing',
    ...entra,
    quoted: null,
    issuer: 'https://token.actions.githubusercontent.com',
    subject: 'repo:contoso@17001/automations@890001:pull_request',
    immutable: null,
    audience: 'api://AzureADTokenExchange',
  },
  ...(
    [
      'assertion-refused',
      'client-secret-wrong',
      'client-secret-expired',
      'application-unknown',
      'tenant-unknown',
      'sign-in-refused',
    ] as const
  ).map((code) => ({ code, ...entra })),
  { code: 'organisation-unknown', ...entra, resource: ADDRESS },
  { code: 'az-not-signed-in', detail: 'az was not found' },
  { code: 'token-not-accepted', status: 401, quoted: null, isMidRun: false },
  { code: 'token-not-accepted', status: 401, quoted: 'Unauthorized', isMidRun: true },
  { code: 'organisation-invalid', address: 'http://127.0.0.1:8080' },
  { code: 'organisation-not-approved' },
  { code: 'organisation-differs', address: ADDRESS, environmentName: 'Default-1', found: GUID },
  { code: 'organisation-differs', address: ADDRESS, environmentName: 'Default-1', found: null },
  { code: 'no-application-user', ...REFUSED, address: ADDRESS, clientId: APP },
  { code: 'no-application-user', ...REFUSED, address: ADDRESS, clientId: null },
  { code: 'privilege-missing', ...REFUSED, privilege: 'prvReadworkflow' },
  { code: 'privilege-missing', ...REFUSED, privilege: null },
  { code: 'version-changed', ...REFUSED },
  { code: 'draft-in-the-way', ...REFUSED },
  { code: 'version-missing' },
  { code: 'creates-no-flows' },
  { code: 'reference-row-missing', logicalName: 'contoso_mail' },
  { code: 'reference-not-bound', logicalName: 'contoso_mail', found: null },
  { code: 'link-elsewhere', service },
  { code: 'connection-lost', ...way, service, call: 'PATCH workflows(id)' },
  { code: 'certificate-untrusted', ...way, service },
  { code: 'timeout', seconds: 150, service, call: 'GET workflows(id)' },
  { code: 'throttled', status: 429, quoted: null, service },
  { code: 'server-trouble', status: 503, quoted: null, service },
  { code: 'redirected', status: 307, quoted: null, location: 'https://x.example', service },
  { code: 'html-page', status: 403, quoted: null, host: way.host, service },
  { code: 'answer-too-large', host: way.host, most: 33_554_432, service },
  { code: 'list-in-circle', service },
  { code: 'flow-not-visible', ...REFUSED, environmentName: 'Default-1', flowName: GUID, service },
];

const SAVE = { cause: HOST[0] as HostFailure, ...place, operation: null };

/** Reasons of environments in Dataverse. */
export const OF_DATAVERSE: AnyReason[] = [
  ...HOST,
  { code: 'no-identity' },
  { code: 'identity-refused', environmentName: 'Default-1' },
  { code: 'references-not-listed', environment: 'production' },
  { code: 'flow-draft', ...place, flowName: GUID },
  { code: 'flow-managed', ...place, flowName: GUID },
  { code: 'flow-missing', ...place, flowName: GUID, isUncreatable: true },
  { code: 'flow-missing', ...place, flowName: null, isUncreatable: true },
  { code: 'references-missing', environment: 'production', logicalNames: ['contoso_mail'] },
  {
    code: 'reference-conflict',
    environment: 'production',
    logicalName: 'contoso_mail',
    connectionNames: ['one', 'other'],
    files: ['flows/a.json', 'flows/b.json'],
  },
  ...[null, [{ flowName: GUID, displayName: 'Report' }]].map((flows) => ({
    code: 'reference-shared' as const,
    environment: 'production',
    logicalName: 'contoso_mail',
    from: 'one',
    to: 'other',
    flows,
  })),
  { code: 'reference-unbound', logicalName: 'contoso_mail', cause: { code: 'version-missing' } },
  ...[null, { connectionName: 'one', owner: null }].flatMap((from) =>
    STAYS.map((cause) => ({ code: 'reference-stays-bound' as const, ...ROW, from, cause })),
  ),
  {
    code: 'reference-may-stay-bound',
    ...ROW,
    from: { connectionName: 'one', owner: 'dana@contoso.com' },
    cause: { code: 'timeout', seconds: 150, service: 'Dataverse' },
  },
  { code: 'trigger-not-certain' },
  ...(
    [
      'row-not-bound',
      'licence-missing',
      'called-flow-unpublished',
      'called-flow-for-invoker',
      'owner-is-application',
      'trigger-concurrency-kept',
    ] as const
  ).map((code) => ({ code, ...SAVE, cause: { code: 'refused' as const, ...REFUSED } })),
  { code: 'changed-in-between', ...SAVE, cause: { code: 'version-changed', ...REFUSED } },
  { code: 'draft-blocks-save', ...SAVE, cause: { code: 'draft-in-the-way', ...REFUSED } },
];
