import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type DataverseOptions,
  type DataverseSimulator,
  type DataverseState,
  type Fault,
  type FaultAction,
  guidOf,
  type Job,
  POWER_PLATFORM,
  type RouteName,
  solutionFile,
  startDataverse,
  subjectOf,
} from './dataverse/index.ts';

type Json = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: replies are read here as a client finds them
type Reply = any;

const APP = '3f2a1b0c-9d8e-4f7a-8b6c-5d4e3f2a1b0c';
const READER = '7c6d5e4f-3a2b-4c1d-8e9f-0a1b2c3d4e5f';
const SECRET = 'CANARY~client~secret';
const ENVIRONMENT = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
const SANDBOX = '11111111-2222-4333-8444-555555555555';
const FLOW = '0757041a-8ef2-4f74-af06-06881916f371';
const OTHER = 'a9d3c5e7-1b84-4f26-8c90-3e5f7a2d6b18';
const MISSING = 'ffffffff-0000-4000-8000-000000000000';
const MAIL = 'shared-office365-1c433d0f-a030-45eb-9795-8c2585f84781';
const FOREIGN = 'shared-office365-d4a40000-5e1f-4f0c-9b1d-7c6e5a4b3c2d';
const ROWS = 'shared-commondataser-2b1c0d9e-4f5a-4b6c-8d7e-9f0a1b2c3d4e';
const SUBJECT = 'repo:contoso/automations:environment:production';
const DANA = 'dana@contoso.com';

const send = (name = 'shared_office365'): Json => ({
  type: 'OpenApiConnection',
  runAfter: {},
  inputs: {
    host: {
      apiId: '/providers/Microsoft.PowerApps/apis/shared_office365',
      connectionName: name,
      operationId: 'SendEmailV2',
    },
    parameters: { 'emailMessage/To': 'a@contoso.com' },
    authentication: "@parameters('$authentication')",
  },
});
const compose = { type: 'Compose', runAfter: {}, inputs: 1 };

const whenAccountChanges = (parameters: Json = {}): Json => ({
  type: 'OpenApiConnectionWebhook',
  inputs: {
    host: {
      apiId: '/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps',
      connectionName: 'shared_commondataserviceforapps',
      operationId: 'SubscribeWebhookTrigger',
    },
    parameters: {
      'subscriptionRequest/message': 3,
      'subscriptionRequest/entityname': 'account',
      'subscriptionRequest/scope': 4,
      'subscriptionRequest/filteringattributes': 'name',
      ...parameters,
    },
  },
});

const REFERENCES = {
  shared_office365: 'contoso_mail',
  shared_commondataserviceforapps: 'contoso_rows',
};

/** A flow's definition, changed where a test needs it. */
function definition(change: Json = {}): Json {
  return {
    parameters: {
      $connections: { defaultValue: {}, type: 'Object' },
      $authentication: { defaultValue: {}, type: 'SecureObject' },
    },
    triggers: { When_an_account_changes: whenAccountChanges() },
    actions: { Send: send() },
    ...change,
  };
}

const file = (change: Json = {}, references: Json = REFERENCES) =>
  JSON.stringify(solutionFile(definition(change), references as typeof REFERENCES));

type Environment = DataverseState['environments'][number];

/** One environment with two flows, and a second one beside it. */
function world(change: Partial<Environment> = {}): DataverseState {
  return {
    apps: [{ clientId: APP, secret: SECRET, subjects: [SUBJECT] }],
    environments: [
      {
        id: ENVIRONMENT,
        url: 'https://contoso.crm4.dynamics.com',
        references: [
          { logicalName: 'contoso_mail', connector: 'shared_office365', connection: MAIL },
          {
            logicalName: 'contoso_rows',
            connector: 'shared_commondataserviceforapps',
            connection: ROWS,
          },
          { logicalName: 'contoso_unbound', connector: 'shared_office365', connection: null },
        ],
        connections: [
          { id: MAIL, connector: 'shared_office365', owner: DANA, sharedWith: [APP] },
          { id: FOREIGN, connector: 'shared_office365', owner: DANA },
          { id: ROWS, connector: 'shared_commondataserviceforapps', owner: APP },
        ],
        flows: [
          { id: FLOW, name: 'Reminder', clientdata: file() },
          {
            id: OTHER,
            name: "Dana's flow",
            clientdata: file({ triggers: { manual: { type: 'Request', kind: 'Button' } } }),
            state: 'off',
            owner: DANA,
          },
        ],
        ...change,
      },
      { id: SANDBOX, url: 'https://contoso-test.crm4.dynamics.com', flows: [] },
    ],
  };
}

const open: DataverseSimulator[] = [];
afterEach(async () => {
  for (const simulator of open.splice(0)) await simulator.close();
});

async function start(options: Partial<DataverseOptions> = {}): Promise<DataverseSimulator> {
  const simulator = await startDataverse({ state: world(), ...options });
  open.push(simulator);
  return simulator;
}

interface Answer {
  status: number;
  headers: Headers;
  body: Reply;
}

async function asked(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const body = text !== '' && isJson ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body };
}

type Form = Record<string, string>;

/** Signs in with a secret, unless the form says otherwise. */
function signIn(simulator: DataverseSimulator, form: Form = {}, tenant = simulator.tenant) {
  const all = {
    grant_type: 'client_credentials',
    client_id: APP,
    client_secret: SECRET,
    scope: `${simulator.url()}/.default`,
    ...form,
  };
  const body = new URLSearchParams(all);
  return asked(`${simulator.authority}/${tenant}/oauth2/v2.0/token`, { method: 'POST', body });
}

/** Asks for a job's identity, as `@actions/core` does. */
async function identity(simulator: DataverseSimulator, job: Job, audience = AUDIENCE) {
  const environment = simulator.job(job);
  const url = `${environment.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`;
  const authorization = `Bearer ${environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`;
  return (await asked(url, { headers: { authorization } })).body.value as string;
}

const AUDIENCE = 'api://AzureADTokenExchange';
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

async function exchange(simulator: DataverseSimulator, job: Job, audience?: string) {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: APP,
    client_assertion_type: JWT_BEARER,
    client_assertion: await identity(simulator, job, audience),
    scope: `${simulator.url()}/.default`,
  });
  const url = `${simulator.authority}/${simulator.tenant}/oauth2/v2.0/token`;
  return asked(url, { method: 'POST', body });
}

function claimsIn(token: string): Reply {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

interface Asking {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  account?: string;
  environment?: string;
}

/** A request to the Web API of an environment, with a good token. */
function api(simulator: DataverseSimulator, path: string, given: Asking = {}): Promise<Answer> {
  const { method = 'GET', body, headers = {}, account = APP, environment } = given;
  const origin = simulator.url(environment);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return asked(`${origin}/api/data/v9.2/${path}`, {
    method,
    ...(body === undefined ? {} : { body: text }),
    headers: {
      authorization: `Bearer ${simulator.accessToken(account, origin)}`,
      accept: 'application/json',
      'odata-version': '4.0',
      'odata-maxversion': '4.0',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
  });
}

function patch(
  simulator: DataverseSimulator,
  body: unknown,
  headers: Record<string, string> = { 'if-match': '*' },
  given: Asking & { row?: string } = {},
) {
  const { row = `workflows(${FLOW})`, ...rest } = given;
  return api(simulator, row, { method: 'PATCH', body, headers, ...rest });
}

const outline = ({ status, body }: Answer) => [status, body.error?.code, body.error?.message];
const flow = (simulator: DataverseSimulator, id = FLOW) => {
  const found = simulator.state().flows.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no flow ${id}`);
  return found;
};
const reference = (simulator: DataverseSimulator, name: string) => {
  const found = simulator.state().references.find(({ logicalName }) => logicalName === name);
  if (found === undefined) throw new Error(`no reference ${name}`);
  return found;
};

describe("GitHub's identity", () => {
  test('a job gets a token for an audience, for five minutes, with its claims', async () => {
    const simulator = await start();
    const token = await identity(simulator, { environment: 'production' });
    const { iss, aud, sub, exp, iat, repository } = claimsIn(token);
    expect([iss, aud, sub]).toEqual([
      'https://token.actions.githubusercontent.com',
      AUDIENCE,
      SUBJECT,
    ]);
    expect([exp - iat, repository]).toEqual([300, 'contoso/automations']);
    expect(simulator.calls).toMatchObject([
      { server: 'github', route: 'GET idtoken', method: 'GET', status: 200 },
    ]);
  });

  test('the audience is a parameter of a query that is there already', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url } = (await start()).job();
    expect(new URL(url).search).toBe('?api-version=2.0');
  });

  test('without an audience it is the owner, and another token asks in vain', async () => {
    const simulator = await start();
    const job = simulator.job();
    const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
    const { body } = await asked(
      job.ACTIONS_ID_TOKEN_REQUEST_URL,
      bearer(job.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
    );
    expect(claimsIn(body.value).aud).toBe('https://github.com/contoso');
    expect((await asked(job.ACTIONS_ID_TOKEN_REQUEST_URL, bearer('x'))).status).toBe(401);
    expect((await asked(job.ACTIONS_ID_TOKEN_REQUEST_URL)).status).toBe(401);
  });

  test.each<[Job, string]>([
    [{ environment: 'prod' }, 'repo:contoso/automations:environment:prod'],
    [{ environment: 'prod', event: 'pull_request' }, 'repo:contoso/automations:environment:prod'],
    [{ environment: 'Prod:EU' }, 'repo:contoso/automations:environment:Prod%3AEU'],
    [{ event: 'pull_request' }, 'repo:contoso/automations:pull_request'],
    [{}, 'repo:contoso/automations:ref:refs/heads/main'],
    [{ ref: 'refs/tags/v1' }, 'repo:contoso/automations:ref:refs/tags/v1'],
    [
      { repository: 'o/r', immutable: true, ownerId: 7, repositoryId: 9, environment: 'prod' },
      'repo:o@7/r@9:environment:prod',
    ],
  ])('the subject of %j', (job, subject) => {
    expect(subjectOf(job)).toBe(subject);
  });
});

describe('Entra', () => {
  test('a secret or an assertion gives a token for an hour, and none to refresh it', async () => {
    const simulator = await start();
    for (const answer of [
      await signIn(simulator),
      await exchange(simulator, { environment: 'production' }),
    ]) {
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ token_type: 'Bearer', expires_in: 3599 });
      expect(Object.keys(answer.body)).not.toContain('refresh_token');
      const claims = claimsIn(answer.body.access_token);
      expect(claims).toMatchObject({ aud: simulator.url(), appid: APP, tid: simulator.tenant });
    }
    const tokens = simulator.secrets();
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(simulator.calls.at(-1)).toMatchObject({ route: 'POST token', account: APP });
  });

  test('the token is for one organisation, or the Power Platform API', async () => {
    const simulator = await start();
    const audience = async (resource: string) => {
      const { body } = await signIn(simulator, { scope: `${resource}/.default` });
      return claimsIn(body.access_token).aud;
    };
    const sandbox = simulator.url(SANDBOX);
    expect(await audience(sandbox)).toBe(sandbox);
    expect(await audience(`${sandbox}/`)).toBe(sandbox);
    expect(await audience(POWER_PLATFORM)).toBe(POWER_PLATFORM);
  });

  test.each<[string, number, number, string, Form]>([
    ['a wrong secret', 7000215, 401, 'invalid_client', { client_secret: 'x' }],
    ['an unknown application', 700016, 400, 'unauthorized_client', { client_id: MISSING }],
    ['another resource', 500011, 400, 'invalid_resource', { scope: 'https://x/.default' }],
    ['a scope without .default', 1002012, 400, 'invalid_scope', { scope: 'https://x/read' }],
    ['another grant', 70003, 400, 'unsupported_grant_type', { grant_type: 'password' }],
    [
      'a forged assertion',
      50027,
      400,
      'invalid_request',
      { client_assertion: 'e30.e30.e30', client_assertion_type: JWT_BEARER },
    ],
    [
      'an assertion of no type',
      7000215,
      401,
      'invalid_client',
      { client_assertion: 'x', client_secret: '' },
    ],
  ])('refuses %s', async (_, number, status, error, form) => {
    const simulator = await start();
    const answer = await signIn(simulator, form);
    expect(answer).toMatchObject({ status, body: { error, error_codes: [number] } });
    expect(answer.body.error_description).toMatch(
      new RegExp(`^AADSTS${number}: .+ Trace ID: .+ Correlation ID: .+ Timestamp: `),
    );
    expect(answer.body).toMatchObject({ trace_id: expect.any(String) });
    expect(answer.body.error_uri).toBe(`${simulator.authority}/error?code=${number}`);
    expect(simulator.secrets().filter((each) => each.startsWith('ey'))).toEqual([]);
  });

  test('refuses another tenant, a missing credential, an expired secret and JSON', async () => {
    const state = world();
    state.apps = [{ clientId: APP, secret: SECRET, secretExpires: '2026-01-01' }];
    const simulator = await start({ state });
    const codes = async (answer: Promise<Answer>) => {
      const { status, body } = await answer;
      return [status, ...body.error_codes];
    };
    expect(await codes(signIn(simulator, {}, 'fabrikam'))).toEqual([400, 90002]);
    expect(await codes(signIn(simulator))).toEqual([401, 7000222]);
    const url = `${simulator.authority}/${simulator.tenant}/oauth2/v2.0/token`;
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: APP });
    expect(await codes(asked(url, { method: 'POST', body }))).toEqual([401, 7000216]);
    const json = { 'content-type': 'application/json' };
    const sent = asked(url, { method: 'POST', body: body.toString(), headers: json });
    expect(await codes(sent)).toEqual([400, 900144]);
    expect((await asked(url)).status).toBe(404);
  });

  const federated = 'No matching federated identity record found for presented assertion';

  test.each<[string, number, string, Job, string | undefined]>([
    ['subject', 700213, `${federated} subject '${subjectOf({})}'.`, {}, undefined],
    [
      'immutable subject',
      700213,
      `${federated} subject 'repo:contoso@17001/automations@890001:environment:production'.`,
      { environment: 'production', immutable: true },
      undefined,
    ],
    ['case', 7002138, 'case-insensitive', { environment: 'Production' }, undefined],
    [
      'audience',
      700212,
      `${federated} audience 'https://github.com/contoso'.`,
      { environment: 'production' },
      'https://github.com/contoso',
    ],
    [
      'issuer',
      700211,
      `${federated} issuer 'https://ghes.contoso.com'.`,
      { environment: 'production', issuer: 'https://ghes.contoso.com' },
      undefined,
    ],
  ])('wants the credential of an assertion: %s', async (_, number, text, job, audience) => {
    const { status, body } = await exchange(await start(), job, audience);
    expect([status, body.error, body.error_codes]).toEqual([400, 'invalid_request', [number]]);
    expect(body.error_description).toContain(text);
    const unknowns = { federationStatus: 401 } as const;
    const strict = await exchange(await start({ unknowns }), job, audience);
    expect([strict.status, strict.body.error]).toEqual([401, 'invalid_client']);
  });

  test('matches all of one credential, and not parts of two', async () => {
    const state = world();
    const issuer = 'https://ghes.contoso.com';
    const subjects = [subjectOf({}), { issuer, audience: AUDIENCE, subject: SUBJECT }];
    state.apps = [{ clientId: APP, subjects }];
    const simulator = await start({ state });
    const mixed = await exchange(simulator, { environment: 'production' });
    expect(mixed.body.error_codes).toEqual([700213]);
    const own = await exchange(simulator, { environment: 'production', issuer });
    expect(own.status).toBe(200);
  });

  test('an assertion expires, and an application without credentials says so', async () => {
    let minutes = 0;
    const now = () => new Date(Date.UTC(2026, 10, 22, 12, minutes));
    const simulator = await start({ now });
    const assertion = await identity(simulator, { environment: 'production' });
    const body = { client_assertion: assertion, client_assertion_type: JWT_BEARER };
    minutes = 5;
    expect((await signIn(simulator, body)).body.error_codes).toEqual([700024]);
    const state = world();
    state.apps = [{ clientId: APP, secret: SECRET }];
    const without = await exchange(await start({ state }), {});
    expect([without.status, without.body.error_codes]).toEqual([401, [70025]]);
  });
});

describe('access', () => {
  test('no token, a forged one, one of another audience or environment: 401 with a challenge', async () => {
    const simulator = await start();
    const tokens = [
      null,
      'forged',
      simulator.accessToken(APP, POWER_PLATFORM),
      simulator.accessToken(APP, simulator.url(SANDBOX)),
    ];
    for (const token of tokens) {
      const headers = token === null ? {} : { authorization: `Bearer ${token}` };
      const { status, headers: replied } = await asked(`${simulator.url()}/api/data/v9.2/WhoAmI`, {
        headers: headers as Record<string, string>,
      });
      expect(status).toBe(401);
      expect(replied.get('www-authenticate')).toBe(
        `Bearer authorization_uri=${simulator.authority}/${simulator.tenant}/oauth2/authorize, resource_id=${simulator.url()}/`,
      );
    }
    expect(simulator.calls.map(({ account }) => account)).toEqual([null, null, null, null]);
  });

  test('a token ends when it says', async () => {
    let seconds = 0;
    const now = () => new Date(Date.UTC(2026, 10, 22) + seconds * 1000);
    const simulator = await start({ now, tokenSeconds: 60 });
    const { access_token, expires_in } = (await signIn(simulator)).body;
    const url = `${simulator.url()}/api/data/v9.2/WhoAmI`;
    const headers = { authorization: `Bearer ${access_token}` };
    expect([expires_in, (await asked(url, { headers })).status]).toEqual([60, 200]);
    seconds = 60;
    expect((await asked(url, { headers })).status).toBe(401);
  });

  test('the token is fine, but there is no application user, it is disabled, or has no role', async () => {
    const users: Environment['users'] = [
      { account: DANA, disabled: true },
      { account: READER, lacks: 'roles' },
    ];
    const simulator = await start({ state: world({ users }) });
    const refusal = async (account: string) => outline(await api(simulator, 'WhoAmI', { account }));
    expect(await refusal(APP)).toEqual([
      403,
      '0x80072560',
      'The user is not a member of the organization.',
    ]);
    expect((await refusal(DANA)).slice(0, 2)).toEqual([403, '0x80040225']);
    expect((await refusal(READER)).slice(0, 2)).toEqual([403, '0x80042f09']);
  });

  test.each<[string, string, Asking]>([
    ['prvReadworkflow', 'workflows', {}],
    ['prvWriteworkflow', `workflows(${FLOW})`, { method: 'PATCH', body: {} }],
    ['prvReadconnectionreference', 'connectionreferences', {}],
    ['prvReadCallbackRegistration', 'callbackregistrations', {}],
    ['prvReadflowrun', 'flowruns', {}],
  ])('a role without %s', async (privilege, path, given) => {
    const lacks = [privilege] as never;
    const simulator = await start({ state: world({ users: [{ account: APP, lacks }] }) });
    const [status, code, message] = outline(await api(simulator, path, given));
    expect([status, code]).toEqual([403, '0x80040220']);
    expect(message).toMatch(
      new RegExp(`^Principal user \\(Id=.+, type=8\\) is missing ${privilege} `),
    );
    expect((await api(simulator, 'WhoAmI')).status).toBe(200);
  });

  test('a role that reaches own rows alone shows no others, and names what it refuses', async () => {
    const users: Environment['users'] = [{ account: APP, reads: 'own' }];
    const simulator = await start({ state: world({ users }) });
    const { body } = await api(simulator, 'workflows?$select=name');
    expect(body.value.map(({ name }: Reply) => name)).toEqual(['Reminder']);
    const refused = await api(simulator, `workflows(${OTHER})`);
    expect(outline(refused).slice(0, 2)).toEqual([403, '0x80040220']);
  });
});

describe('the organisation', () => {
  test.each([
    "AccessType=@p)?@p=Microsoft.Dynamics.CRM.EndpointAccessType'Default'",
    "AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')",
  ])("tells its environment's id: %s", async (given) => {
    const simulator = await start();
    const { body } = await api(simulator, `RetrieveCurrentOrganization(${given}`);
    expect(body.Detail).toMatchObject({
      EnvironmentId: ENVIRONMENT,
      TenantId: simulator.tenant,
      State: 'Enabled',
    });
  });

  test('tells who calls, and the user is a row with its application', async () => {
    const simulator = await start();
    const { body } = await api(simulator, 'WhoAmI');
    expect(Object.keys(body)).toEqual([
      '@odata.context',
      'BusinessUnitId',
      'UserId',
      'OrganizationId',
    ]);
    const user = await api(simulator, `systemusers(${body.UserId})?$select=applicationid,fullname`);
    expect(user.body).toMatchObject({ systemuserid: body.UserId, applicationid: APP });
    expect(user.headers.get('odata-version')).toBe('4.0');
  });
});

describe('reading', () => {
  const columns = 'name,description,clientdata,statecode,statuscode,ismanaged,modifiedon';

  test('a flow with its etag, key and chosen columns', async () => {
    const simulator = await start();
    const select = `${columns},_ownerid_value,suspensionreasondetails`;
    const { body, headers } = await api(simulator, `workflows(${FLOW})?$select=${select}`);
    expect(Object.keys(body)).toEqual([
      '@odata.context',
      '@odata.etag',
      ...select.split(','),
      'workflowid',
    ]);
    expect(body['@odata.etag']).toMatch(/^W\/"\d+"$/);
    expect(headers.get('etag')).toBe(body['@odata.etag']);
    expect(body).toMatchObject({ statecode: 1, statuscode: 2, ismanaged: false });
    expect(body.clientdata).toBe(file());
    expect(headers.get('content-type')).toMatch('application/json');
    expect(simulator.calls.at(-1)).toMatchObject({ route: 'GET workflows(id)', id: FLOW });
  });

  test('states are numbers, and a policy has its reason', async () => {
    const flows: Environment['flows'] = (['off', 'on', 'suspended'] as const).map(
      (state, index) => ({ id: guidOf(`flow ${index}`), name: state, clientdata: file(), state }),
    );
    const simulator = await start({ state: world({ flows }) });
    const select = 'statecode,statuscode,suspensionreasondetails';
    const { body } = await api(simulator, `workflows?$select=${select}`);
    expect(body.value.map((row: Reply) => select.split(',').map((name) => row[name]))).toEqual([
      [0, 1, null],
      [1, 2, null],
      [2, 3, 'CompanyDLPViolation'],
    ]);
  });

  test('an unknown row, set, column, function or address', async () => {
    const simulator = await start();
    const refusal = async (path: string, given?: Asking) =>
      outline(await api(simulator, path, given));
    expect(await refusal(`workflows(${MISSING})`)).toEqual([
      404,
      '0x80040217',
      `Entity 'workflow' With Id = ${MISSING} Does Not Exist`,
    ]);
    const segment = "Resource not found for the segment 'Workflows'.";
    expect(await refusal('Workflows')).toEqual([404, '0x80060888', segment]);
    const column =
      "Could not find a property named 'Name' on type 'Microsoft.Dynamics.CRM.workflow'.";
    expect(await refusal('workflows?$select=Name')).toEqual([400, '0x80060888', column]);
    expect(await refusal(`workflows(${FLOW})?$select=Name`)).toEqual([400, '0x80060888', column]);
    expect(await refusal('workflows?$orderby=Name')).toEqual([400, '0x80060888', column]);
    expect((await refusal('WhoAmI', { method: 'POST' }))[0]).toBe(404);
    expect(await refusal('workflows', { method: 'PATCH', body: {} })).toEqual([
      405,
      '',
      "The requested resource does not support http method 'PATCH'.",
    ]);
    expect((await asked(`${simulator.url()}/`)).status).toBe(404);
    expect((await refusal('$batch', { method: 'POST' }))[0]).toBe(501);
    expect((await refusal(`workflows(${FLOW})`, { method: 'DELETE' }))[0]).toBe(501);
  });

  test('304 for the same version, but not with annotations, nor for another', async () => {
    const simulator = await start();
    const first = await api(simulator, `workflows(${FLOW})?$select=name`);
    const match = { 'if-none-match': first.body['@odata.etag'] };
    const read = (headers: Record<string, string>) =>
      api(simulator, `workflows(${FLOW})?$select=name`, { headers });
    expect((await read(match)).status).toBe(304);
    expect((await read({ 'if-none-match': 'null' })).status).toBe(200);
    const prefer = 'odata.include-annotations="*"';
    expect((await read({ ...match, prefer })).status).toBe(200);
    simulator.editByHand(FLOW, { name: 'Edited' });
    expect((await read(match)).body.name).toBe('Edited');
  });

  test('annotations name the owner and the state', async () => {
    const headers = { prefer: 'odata.include-annotations="*"' };
    const simulator = await start();
    const { body } = await api(simulator, `workflows(${OTHER})`, { headers });
    const label = '@OData.Community.Display.V1.FormattedValue';
    expect(body[`_ownerid_value${label}`]).toBe('dana');
    expect(body[`statecode${label}`]).toBe('Draft');
    const plain = await api(simulator, `workflows(${OTHER})`);
    expect(Object.keys(plain.body).filter((name) => name.includes(label))).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['category eq 5', ['Reminder', "Dana's flow"]],
    ['statecode eq 0', ["Dana's flow"]],
    ["name eq 'REMINDER'", ['Reminder']],
    ["name eq 'dana''s flow'", ["Dana's flow"]],
    [`workflowid eq ${FLOW.toUpperCase()}`, ['Reminder']],
    [`workflowid eq ${FLOW} or workflowid eq ${OTHER}`, ['Reminder', "Dana's flow"]],
    ["not contains(name,'rem') and category eq 5", ["Dana's flow"]],
    ["(startswith(name,'dana') or endswith(name,'der')) and statecode ge 1", ['Reminder']],
    ['description eq null and ismanaged eq false', ['Reminder', "Dana's flow"]],
    ['description ne null', []],
    ['modifiedon gt 2020-01-01T00:00:00Z', ['Reminder', "Dana's flow"]],
    [`_ownerid_value eq ${MISSING}`, []],
    [
      `Microsoft.Dynamics.CRM.In(PropertyName='workflowid',PropertyValues=["${OTHER}","${MISSING}"])`,
      ["Dana's flow"],
    ],
  ])('filters by %s', async (filter, names) => {
    const path = `workflows?$select=name&$filter=${encodeURIComponent(filter)}`;
    const { status, body } = await api(await start(), path);
    expect(status).toBe(200);
    expect(body.value.map(({ name }: Reply) => name)).toEqual(names);
  });

  test.each<[string, string]>([
    ["name eq 'dana's flow'", 'There is an unterminated literal at position 21'],
    ["Name eq 'x'", "Could not find a property named 'Name'"],
    [`workflowid eq '${FLOW}'`, "'Edm.Guid' and 'Edm.String' for operator kind 'Equal'"],
    ['name like 1', 'Syntax error'],
    ["matches(name,'x')", "An unknown function with name 'matches'"],
    ['category eq 5 and', 'Syntax error'],
    ['(category eq 5', 'Syntax error'],
    ['category eq 5)', 'Syntax error'],
    ['', 'Syntax error'],
  ])('refuses the filter %s', async (filter, text) => {
    const answer = await api(await start(), `workflows?$filter=${encodeURIComponent(filter)}`);
    const [status, code, message] = outline(answer);
    expect([status, code]).toEqual([400, '0x80060888']);
    expect(message).toContain(text);
  });

  test('orders, counts and cuts', async () => {
    const simulator = await start();
    const names = async (query: string) => {
      const { body } = await api(simulator, `workflows?$select=name&${query}`);
      return [body['@odata.count'], ...body.value.map(({ name }: Reply) => name)];
    };
    expect(await names('$orderby=name')).toEqual([undefined, "Dana's flow", 'Reminder']);
    expect(await names('$orderby=statecode desc,name asc&$top=1')).toEqual([undefined, 'Reminder']);
    expect(await names('$count=true&$top=1')).toEqual([2, 'Reminder']);
  });

  test('refuses an address of more than 32,768 characters', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, () => `workflowid eq ${FLOW}`).join(' or ');
    const simulator = await start();
    expect((await api(simulator, `workflows?$filter=${many(300)}`)).status).toBe(200);
    expect((await api(simulator, `workflows?$filter=${many(600)}`)).status).toBe(414);
  });

  test.each(['$skip=1', '$search=x', '$format=json', '$top=x'])('refuses %s', async (option) => {
    const [status, code] = outline(await api(await start(), `workflows?${option}`));
    expect([status, code]).toEqual([400, '0x80060888']);
  });
});

describe('pages', () => {
  const flows = Array.from({ length: 5 }, (_, index) => ({
    id: guidOf(`flow ${index}`),
    name: `Flow & ${index}`,
    clientdata: file(),
  }));
  const few = (more: Partial<DataverseOptions> = {}) => start({ state: world({ flows }), ...more });
  const prefer = { prefer: 'odata.maxpagesize=2' };
  const path = "workflows?$select=name&$filter=contains(name,'%26')&$orderby=name desc";

  test('follow the link, unchanged and with the same preference, to the end', async () => {
    const simulator = await few();
    const seen: string[][] = [];
    let next: string | undefined = `${simulator.url()}/api/data/v9.2/${path}`;
    while (next !== undefined) {
      expect(next.startsWith(`${simulator.url()}/api/data/v9.2/workflows?`)).toBe(true);
      const authorization = `Bearer ${simulator.accessToken(APP)}`;
      const answer: Answer = await asked(next, { headers: { authorization, ...prefer } });
      seen.push(answer.body.value.map(({ name }: Reply) => name));
      expect(answer.headers.get('preference-applied')).toBe('odata.maxpagesize=2');
      next = answer.body['@odata.nextLink'];
    }
    expect(seen).toEqual([['Flow & 4', 'Flow & 3'], ['Flow & 2', 'Flow & 1'], ['Flow & 0']]);
  });

  test('a changed link is refused, and one without the preference has the size of the server', async () => {
    const simulator = await few();
    const { body } = await api(simulator, path, { headers: prefer });
    const link: string = body['@odata.nextLink'];
    const follow = (url: string) =>
      asked(url, { headers: { authorization: `Bearer ${simulator.accessToken(APP)}` } });
    expect((await follow(`${link}&$top=1`)).status).toBe(400);
    expect((await follow(link.replace('name', 'name,statecode'))).status).toBe(400);
    expect((await follow(link)).body.value).toHaveLength(3);
  });

  test('$top beside the preference is ignored; without it no page follows', async () => {
    const simulator = await few();
    const both = await api(simulator, 'workflows?$select=name&$top=1', { headers: prefer });
    expect(both.body.value).toHaveLength(2);
    const top = await api(simulator, 'workflows?$select=name&$top=3');
    expect([top.body.value.length, top.body['@odata.nextLink']]).toEqual([3, undefined]);
  });

  test('the server has its own size, which no preference exceeds', async () => {
    const simulator = await few({ pageSize: 2 });
    const headers = { prefer: 'odata.maxpagesize=5000' };
    for (const given of [{}, { headers }]) {
      const { body } = await api(simulator, 'connectionreferences', given);
      expect([body.value.length, typeof body['@odata.nextLink']]).toEqual([2, 'string']);
    }
  });
});

describe('drafts', () => {
  const draft = file({ actions: { Send: send(), Drafted: compose } });
  const unpublished = (id: string) =>
    `workflows(${id})/Microsoft.Dynamics.CRM.RetrieveUnpublished()?$select=clientdata,componentstate`;

  test('GET shows the published row, RetrieveUnpublished the draft, or what is published', async () => {
    const flows = [{ id: FLOW, name: 'Reminder', clientdata: file(), draft: JSON.parse(draft) }];
    const simulator = await start({ state: world({ flows }) });
    expect((await api(simulator, `workflows(${FLOW})`)).body.clientdata).toBe(file());
    const { body } = await api(simulator, unpublished(FLOW));
    expect(body).toMatchObject({ clientdata: draft, componentstate: 1 });
    simulator.discardDraft(FLOW);
    const after = await api(simulator, unpublished(FLOW));
    expect(after.body).toMatchObject({ clientdata: file(), componentstate: 0 });
  });

  test('what was never published is there as a draft alone', async () => {
    const flows = [{ id: FLOW, name: 'New', clientdata: file(), neverPublished: true }];
    const simulator = await start({ state: world({ flows }) });
    const answers = [
      await api(simulator, `workflows(${FLOW})`),
      await patch(simulator, { name: 'x' }),
    ];
    for (const answer of answers) {
      expect(outline(answer).slice(0, 2)).toEqual([404, '0x80040217']);
    }
    expect((await api(simulator, 'workflows')).body.value).toEqual([]);
    expect((await api(simulator, unpublished(FLOW))).body.componentstate).toBe(1);
    const all = 'workflows/Microsoft.Dynamics.CRM.RetrieveUnpublishedMultiple()?$select=name';
    expect((await api(simulator, all)).body.value).toMatchObject([{ name: 'New' }]);
  });

  test('a draft blocks every save, until its author is done with it', async () => {
    const simulator = await start();
    simulator.saveDraft(FLOW);
    for (const change of [{ name: 'x' }, { statecode: 0, statuscode: 1 }, { clientdata: file() }]) {
      const [status, code, message] = outline(await patch(simulator, change));
      expect([status, code]).toEqual([400, '0x80040203']);
      expect(message).toMatch(/unpublished active row[\s\S]*CurrentState=ActiveUnpublished$/);
    }
    expect(flow(simulator).history).toHaveLength(1);
    simulator.discardDraft(FLOW);
    expect((await patch(simulator, { name: 'x' })).status).toBe(204);
  });
});

describe('a save', () => {
  test('changes what it names, with 204 or the row, and a new etag', async () => {
    const simulator = await start();
    const { body } = await api(simulator, `workflows(${FLOW})`);
    const etag = body['@odata.etag'];
    const saved = await patch(simulator, { name: 'New' }, { 'if-match': etag });
    expect([saved.status, saved.body]).toEqual([204, '']);
    const address = `${simulator.url()}/api/data/v9.2/workflows(${FLOW})`;
    expect(saved.headers.get('odata-entityid')).toBe(address);
    const headers = { 'if-match': '*', prefer: 'return=representation' };
    const row = `workflows(${FLOW})?$select=name`;
    const shown = await patch(simulator, { description: 'x' }, headers, { row });
    expect(shown).toMatchObject({ status: 200, body: { name: 'New', workflowid: FLOW } });
    expect(shown.headers.get('preference-applied')).toBe('return=representation');
    expect(shown.body['@odata.etag']).not.toBe(etag);
    expect(flow(simulator).history.map(({ by, columns }) => [by, columns.name])).toEqual([
      [APP, 'Reminder'],
      [APP, 'New'],
      [APP, 'New'],
    ]);
    expect(simulator.calls.map(({ wrote }) => wrote)).toEqual([false, true, true]);
  });

  test('of another version is a conflict, whatever was changed in between', async () => {
    const simulator = await start();
    const { body } = await api(simulator, `workflows(${FLOW})`);
    const match = { 'if-match': body['@odata.etag'] };
    simulator.editByHand(FLOW, { description: 'by hand' });
    const text =
      "The version of the existing record doesn't match the RowVersion property provided.";
    const refused = await patch(simulator, { name: 'x' }, match);
    expect(outline(refused)).toEqual([412, '0x80060882', text]);
    const unknowns = { conflictCode: '' } as const;
    const bare = await patch(await start({ unknowns }), { name: 'x' }, { 'if-match': 'W/"1"' });
    expect(outline(bare)).toEqual([412, '', text]);
    expect(flow(simulator).name).toBe('Reminder');
  });

  test('without If-Match creates what is not there, always off; with it 404', async () => {
    const simulator = await start();
    const row = `workflows(${MISSING})`;
    const change = { name: 'Twin', clientdata: file(), statecode: 1 };
    const never = await patch(simulator, change, { 'if-match': '*' }, { row });
    expect(outline(never).slice(0, 2)).toEqual([404, '0x80040217']);
    expect(simulator.state().flows).toHaveLength(2);
    expect((await patch(simulator, change, {}, { row })).status).toBe(204);
    expect(flow(simulator, MISSING)).toMatchObject({ name: 'Twin', statecode: 0, owner: APP });
    const twice = await patch(simulator, change, { 'if-none-match': '*' }, { row });
    expect(outline(twice).slice(0, 2)).toEqual([412, '0x80040237']);
    expect((await patch(simulator, { name: 'x' }, {})).status).toBe(204);
  });

  test('as POST is off too, and with an own id finds the first', async () => {
    const simulator = await start();
    const body = {
      category: 5,
      type: 1,
      primaryentity: 'none',
      name: 'New',
      clientdata: file(),
      workflowid: MISSING,
    };
    const created = await api(simulator, 'workflows', { method: 'POST', body });
    expect(created.status).toBe(204);
    expect(created.headers.get('odata-entityid')).toMatch(`workflows(${MISSING})`);
    expect(flow(simulator, MISSING).statecode).toBe(0);
    const again = await api(simulator, 'workflows', { method: 'POST', body });
    expect(outline(again).slice(0, 2)).toEqual([412, '0x80040237']);
  });

  test('reads back otherwise than it was sent', async () => {
    const simulator = await start();
    const sent = JSON.parse(file());
    sent.properties.templateName = null;
    const change = { clientdata: JSON.stringify(sent, null, 2), description: 'Reminds.' };
    expect((await patch(simulator, change)).status).toBe(204);
    const { properties, schemaVersion } = JSON.parse(flow(simulator).clientdata ?? '');
    const { actions, triggers, description } = properties.definition;
    expect(actions.Send.inputs).toEqual({
      host: (send().inputs as Reply).host,
      parameters: { 'emailMessage/To': 'a@contoso.com' },
    });
    expect(description).toBe('Reminds.');
    const { parameters } = triggers.When_an_account_changes.inputs;
    expect(parameters['subscriptionRequest/filteringattributes']).toBe('name,accountid');
    expect('templateName' in properties).toBe(false);
    expect(schemaVersion).toBe('1.0.0.0');
    await patch(simulator, { clientdata: flow(simulator).clientdata });
    const [, first, second] = flow(simulator).history;
    expect(second?.columns).toEqual(first?.columns);
  });

  test.each<[string, unknown, string, string]>([
    [
      'no JSON',
      '{',
      '0x80048d19',
      "Error identified in Payload provided by the user for Entity :'workflows'",
    ],
    ['no object', '[]', '0x80048d19', 'Error identified in Payload'],
    [
      'an unknown column',
      { Name: 'x' },
      '0x80048d19',
      "Invalid property 'Name' was found in entity",
    ],
    ['an object for a text', { clientdata: {} }, '0x80048d19', "property 'clientdata'"],
    ['a text for a number', { statecode: '1' }, '0x80048d19', 'Edm.Int32'],
    ['a lookup', { _ownerid_value: FLOW }, '0x80060888', 'Use Navigation properties instead'],
    ['a long name', { name: 'x'.repeat(101) }, '0x80044331', "maximum allowed length of '100'"],
    [
      'a state that is none',
      { statecode: 1, statuscode: 1 },
      '0x80048408',
      'WorkflowState.Activated',
    ],
    [
      'a file that is none',
      { clientdata: 'x' },
      '0x80060468',
      'Flow clientdata is in invalid format',
    ],
    [
      'a file without schemaVersion',
      { clientdata: JSON.stringify({ properties: { definition: definition() } }) },
      '0x80060468',
      "Required property 'schemaVersion' not found",
    ],
  ])('refuses %s', async (_, body, code, text) => {
    const simulator = await start();
    const refused = outline(await patch(simulator, body));
    expect(refused.slice(0, 2)).toEqual([400, code]);
    expect(refused[2]).toContain(text);
    expect(flow(simulator).history).toHaveLength(1);
  });

  test('takes only JSON, and leaves alone what nobody may write', async () => {
    const simulator = await start();
    const headers = { 'if-match': '*', 'content-type': 'text/plain' };
    expect((await patch(simulator, { name: 'x' }, headers)).status).toBe(415);
    expect((await patch(simulator, { ismanaged: true, '@odata.etag': 'x' })).status).toBe(204);
    expect(flow(simulator).managed).toBe(false);
  });

  test('of a managed flow is written all the same', async () => {
    const flows = [{ id: FLOW, name: 'Reminder', clientdata: file(), managed: true }];
    const simulator = await start({ state: world({ flows }) });
    expect((await patch(simulator, { name: 'x' })).status).toBe(204);
    const { body } = await api(simulator, `workflows(${FLOW})?$select=ismanaged,name`);
    expect(body).toMatchObject({ ismanaged: true, name: 'x' });
  });

  test('is judged in order, each fault hiding the next', async () => {
    const users: Environment['users'] = [
      { account: APP },
      { account: READER, lacks: ['prvWriteworkflow'] },
    ];
    const flows = [{ id: FLOW, name: 'A', clientdata: file(), draft: true as const }];
    const simulator = await start({ state: world({ users, flows }) });
    const headers: Record<string, string> = { 'if-match': 'W/"1"', authorization: 'Bearer x' };
    const given = { row: `workflows(${MISSING})`, account: 'eve@contoso.com' };
    let body: unknown = '{';
    const seen = [];
    for (const mend of [
      () => delete headers.authorization,
      () => Object.assign(given, { account: READER }),
      () => Object.assign(given, { account: APP }),
      () => {
        body = { clientdata: '{}' };
      },
      () => Object.assign(given, { row: `workflows(${FLOW})` }),
      () => Object.assign(headers, { 'if-match': '*' }),
      () => simulator.discardDraft(FLOW),
      () => {
        body = { clientdata: JSON.stringify({ schemaVersion: '1.0.0.0', properties: {} }) };
      },
      () => {
        body = { clientdata: file() };
      },
    ]) {
      seen.push(outline(await patch(simulator, body, headers, given)).slice(0, 2));
      mend();
    }
    expect(seen).toEqual([
      [401, ''],
      [403, '0x80072560'],
      [403, '0x80040220'],
      [400, '0x80048d19'],
      [404, '0x80040217'],
      [412, '0x80060882'],
      [400, '0x80040203'],
      [400, '0x80060468'],
      [400, '0x80060467'],
    ]);
    expect((await patch(simulator, body, headers, given)).status).toBe(204);
  });
});

/** What the wrapper holds: status word, outer code, text; by the code first, the text has bare quotes. */
function inside(message: string) {
  const [, word, outer] =
    /^Flow client error returned with status code "(\w+)" and details "\{"error":\{"code":"(\w+)","message":"[\s\S]*"\}\}"\.$/.exec(
      message,
    ) ?? [];
  const [, inner] = /Flow save failed with code '(\w+)' and message '/.exec(message) ?? [];
  return [word, outer, ...(inner === undefined ? [] : [inner])];
}

describe('the flow service', () => {
  const refusal = async (options: Partial<DataverseOptions>, body: unknown, given: Asking = {}) => {
    const simulator = await start(options);
    const before = simulator.state();
    const answer = await patch(simulator, body, { 'if-match': '*' }, given);
    expect(simulator.state()).toEqual(before);
    const [status, code, message] = outline(answer);
    expect(code).toBe('0x80060467');
    return [status, ...inside(message)];
  };
  const bound = (connection: string | null, more: Partial<Environment> = {}) => {
    const state = world(more);
    const [mail] = state.environments[0]?.references ?? [];
    if (mail !== undefined) mail.connection = connection;
    return { state };
  };
  const save = (change: Json = {}, references: Json = REFERENCES) => ({
    clientdata: file(change, references),
  });

  test('is not asked for a flow that is off, unless it always is', async () => {
    const off: Environment['flows'] = [{ id: FLOW, name: 'A', clientdata: file(), state: 'off' }];
    const broken = save({ actions: {}, triggers: {} });
    const simulator = await start({ state: world({ flows: off }) });
    expect((await patch(simulator, broken)).status).toBe(204);
    const options = { state: world({ flows: off }), unknowns: { checks: 'always' } as const };
    expect(await refusal(options, broken)).toEqual([400, 'BadRequest', 'InvalidDefinition']);
  });

  test.each<[string, Json, Json | undefined, string[]]>([
    ['no definition', { triggers: undefined }, undefined, ['DefinitionRequestMissingFields']],
    [
      'a key that is not declared',
      { actions: { Send: send('other') } },
      undefined,
      ['InvalidOpenApiFlow', 'WorkflowRunActionInputsMissingProperty'],
    ],
    [
      'a logical name without a row',
      {},
      { ...REFERENCES, shared_office365: 'contoso_gone' },
      ['XrmConnectionReferenceNotFound'],
    ],
    [
      'a row that is not bound',
      {},
      { ...REFERENCES, shared_office365: 'contoso_unbound' },
      ['XrmConnectionReferenceMissingConnection'],
    ],
    ['two triggers', { triggers: { a: {}, b: {} } }, undefined, ['InvalidDefinition']],
    [
      'a trigger of another type',
      {
        triggers: { a: { ...whenAccountChanges(), type: 'OpenApiConnectionNotification' } },
      },
      undefined,
      ['InvalidOpenApiFlow', 'InvalidOpenApiConnectionOperationType'],
    ],
    [
      'a stray runAfter',
      { actions: { A: { ...compose, runAfter: { B: [] } } } },
      undefined,
      ['InvalidTemplate'],
    ],
    [
      'itself as a child',
      { actions: { Run: { type: 'Workflow', inputs: { host: { workflowReferenceName: FLOW } } } } },
      undefined,
      ['FlowCannotInvokeItself'],
    ],
    [
      'a child that never was on',
      {
        actions: { Run: { type: 'Workflow', inputs: { host: { workflowReferenceName: OTHER } } } },
      },
      undefined,
      ['ChildFlowNeverPublished'],
    ],
  ])('refuses %s', async (_, change, references, codes) => {
    expect(await refusal({}, save(change, references))).toEqual([400, 'BadRequest', ...codes]);
  });

  test('judges in order, each fault hiding the next', async () => {
    const connectors = { shared_office365: { SendEmailV2: [] } };
    const state = world({ connectors });
    const simulator = await start({ state, unknowns: { authentication: 'refused' } });
    const actions: Reply = { A: send('shared_office365_1'), B: { runAfter: { C: [] } } };
    const change: Json = { triggers: undefined, actions };
    const used: Json = {};
    const on = (logicalName: string) => Object.assign(used, { shared_office365_1: logicalName });
    const seen = [];
    for (const mend of [
      () => Object.assign(change, { triggers: { a: {}, b: {} } }),
      () => delete actions.A.inputs.authentication,
      () => on('contoso_gone'),
      () => on('contoso_unbound'),
      () => on('contoso_mail'),
      () => Object.assign(change, { triggers: { a: { type: 'Request' } } }),
      () => Object.assign(actions.B, { runAfter: {} }),
      () => Object.assign(actions.A.inputs, { parameters: {} }),
    ]) {
      const [, , message] = outline(await patch(simulator, save(change, used)));
      seen.push(inside(message).at(-1));
      mend();
    }
    expect(seen).toEqual([
      'DefinitionRequestMissingFields',
      'WorkflowRunActionInputsInvalidProperty',
      'WorkflowRunActionInputsMissingProperty',
      'XrmConnectionReferenceNotFound',
      'XrmConnectionReferenceMissingConnection',
      'InvalidDefinition',
      'InvalidTemplate',
      'WorkflowOperationParametersExtraParameter',
    ]);
    expect((await patch(simulator, save(change, used))).status).toBe(204);
  });

  test('wants every connection of the one who saves or turns on', async () => {
    const forbidden = ['Forbidden', 'ConnectionAuthorizationFailed'];
    for (const connection of [FOREIGN, 'gone']) {
      expect(await refusal(bound(connection), save())).toEqual([403, ...forbidden]);
    }
    const unknowns = { forbiddenStatus: 400 } as const;
    expect(await refusal({ ...bound(FOREIGN), unknowns }, save())).toEqual([400, ...forbidden]);
    const flows = [{ id: FLOW, name: 'A', clientdata: file(), state: 'off' as const }];
    const on = { statecode: 1, statuscode: 2 };
    expect(await refusal(bound(FOREIGN, { flows }), on)).toEqual([403, ...forbidden]);
    const shared = await start(bound(MAIL, { flows }));
    expect((await patch(shared, on)).status).toBe(204);
  });

  test('names the connection and the caller', async () => {
    const simulator = await start(bound(FOREIGN));
    const [, , message] = outline(await patch(simulator, save()));
    expect(message).toContain(`"message":"The caller object id is '${guidOf(`object ${APP}`)}'.`);
    expect(message).toContain(`Connection '${FOREIGN}' to 'shared_office365' cannot be used`);
  });

  test('says it unwrapped where a flow with an unbound reference is turned on', async () => {
    const flows = [{ id: FLOW, name: 'A', clientdata: file(), state: 'off' as const }];
    const simulator = await start(bound(null, { flows }));
    const [status, code, message] = outline(await patch(simulator, { statecode: 1 }));
    expect([status, code]).toEqual([400, '0x80060467']);
    expect(message).toMatch(/^A connector was imported, however the related connection references/);
  });

  test('does not take a connection that is broken', async () => {
    const connections: Environment['connections'] = [
      { id: MAIL, connector: 'shared_office365', owner: APP, status: 'Error' },
      { id: ROWS, connector: 'shared_commondataserviceforapps', owner: APP },
    ];
    const codes = await refusal(bound(MAIL, { connections }), save());
    expect(codes).toEqual([400, 'BadRequest', 'ConnectionNotConfigured']);
  });

  test('finds a connection without a logical name for Dataverse alone, and none for an invoker', async () => {
    const sent = (change: (references: Reply) => void) => {
      const parsed = JSON.parse(file());
      change(parsed.properties.connectionReferences);
      return { clientdata: JSON.stringify(parsed) };
    };
    const simulator = await start();
    const rows = sent((references) => {
      references.shared_commondataserviceforapps.connection = {};
    });
    expect((await patch(simulator, rows)).status).toBe(204);
    const mail = sent((references) => {
      references.shared_office365.connection = {};
    });
    expect(await refusal({}, mail)).toEqual([400, 'BadRequest', 'FlowMissingConnection']);
    const invoker = sent((references) => {
      references.shared_office365.runtimeSource = 'invoker';
    });
    expect((await patch(await start(bound(FOREIGN)), invoker)).status).toBe(204);
  });

  test('keeps the concurrency of a trigger', async () => {
    const runtimeConfiguration = { concurrency: { runs: 1 } };
    const triggers = { When_an_account_changes: { ...whenAccountChanges(), runtimeConfiguration } };
    const flows = [{ id: FLOW, name: 'A', clientdata: file({ triggers }) }];
    const codes = await refusal({ state: world({ flows }) }, save());
    expect(codes).toEqual([400, 'BadRequest', 'CannotDisableTriggerConcurrency']);
  });

  test("refuses a person's token on the flow of an application", async () => {
    const users: Environment['users'] = [{ account: APP }, { account: DANA }];
    const connections: Environment['connections'] = [MAIL, ROWS].map((id) => ({
      id,
      connector: id === MAIL ? 'shared_office365' : 'shared_commondataserviceforapps',
      owner: DANA,
    }));
    const options = bound(MAIL, { users, connections });
    const codes = await refusal(options, save(), { account: DANA });
    expect(codes).toEqual([400, 'BadRequest', 'BapListServicePlansFailed']);
  });

  test('does not turn on what a policy suspended', async () => {
    const flows = [{ id: FLOW, name: 'A', clientdata: file(), state: 'suspended' as const }];
    const options = { state: world({ flows }) };
    const codes = await refusal(options, { statecode: 1, statuscode: 2 });
    expect(codes).toEqual([403, 'Forbidden', 'DlpViolation']);
    const simulator = await start(options);
    expect((await patch(simulator, save())).status).toBe(204);
    expect(flow(simulator)).toMatchObject({ statecode: 2, statuscode: 3 });
  });

  test('checks operations and parameters where it knows them', async () => {
    const connectors = { shared_office365: { SendEmailV2: ['emailMessage/Subject'] } };
    const save400 = [400, 'BadRequest', 'InvalidOpenApiFlow'];
    const extra = await refusal({ state: world({ connectors }) }, save());
    expect(extra).toEqual([...save400, 'WorkflowOperationParametersExtraParameter']);
    const none = { state: world({ connectors: { shared_office365: {} } }) };
    const missing = await refusal(none, save());
    expect(missing).toEqual([...save400, 'WorkflowOperationInputsApiOperationNotFound']);
  });

  test('strips authentication, or refuses it', async () => {
    const unknowns = { authentication: 'refused' } as const;
    const codes = await refusal({ unknowns }, save());
    expect(codes).toEqual([
      400,
      'BadRequest',
      'InvalidOpenApiFlow',
      'WorkflowRunActionInputsInvalidProperty',
    ]);
    const { authentication: _, ...inputs } = send().inputs as Json;
    const without = save({ actions: { Send: { ...send(), inputs } } });
    expect((await patch(await start({ unknowns }), without)).status).toBe(204);
  });

  test('keeps its codes where its words are localised', async () => {
    const faults: Fault[] = [{ route: '*', fault: { kind: 'localised' } }];
    const simulator = await start({ ...bound(FOREIGN), faults });
    const [, , message] = outline(await patch(simulator, save()));
    expect(message).toContain('"code":"ConnectionAuthorizationFailed","message":"Der Vorgang');
    expect(message).toContain(`'${FOREIGN}'`);
    const connectors = { shared_office365: {} };
    const other = await start({ state: world({ connectors }), faults });
    const [, , inSave] = outline(await patch(other, save()));
    expect(inSave).toContain('"code":"InvalidOpenApiFlow"');
    expect(inSave).toContain('Code \\"WorkflowOperationInputsApiOperationNotFound\\"');
  });
});

describe('a reference', () => {
  const bind = (
    simulator: DataverseSimulator,
    name: string,
    connectionid: string | null,
    headers: Record<string, string> = { 'if-match': '*' },
  ) => {
    const row = `connectionreferences(${reference(simulator, name).id})`;
    return patch(simulator, { connectionid }, headers, { row });
  };

  test('is a row with its connection, or null', async () => {
    const simulator = await start();
    const select =
      'connectionreferenceid,connectionreferencelogicalname,connectionid,connectorid,statecode,_ownerid_value';
    const { body } = await api(simulator, `connectionreferences?$select=${select}`);
    expect(
      body.value.map((row: Reply) => [row.connectionreferencelogicalname, row.connectionid]),
    ).toEqual([
      ['contoso_mail', MAIL],
      ['contoso_rows', ROWS],
      ['contoso_unbound', null],
    ]);
    expect(body.value[0]).toMatchObject({
      connectorid: '/providers/Microsoft.PowerApps/apis/shared_office365',
      statecode: 0,
    });
  });

  test('is bound and unbound again, with its etag', async () => {
    const simulator = await start();
    expect((await bind(simulator, 'contoso_unbound', MAIL)).status).toBe(204);
    expect(reference(simulator, 'contoso_unbound').connectionid).toBe(MAIL);
    expect((await bind(simulator, 'contoso_unbound', null)).status).toBe(204);
    const stale = await bind(simulator, 'contoso_unbound', MAIL, { 'if-match': 'W/"1"' });
    expect(outline(stale).slice(0, 2)).toEqual([412, '0x80060882']);
    const row = `connectionreferences(${MISSING})`;
    const gone = await patch(simulator, { connectionid: MAIL }, { 'if-match': '*' }, { row });
    expect(outline(gone).slice(0, 2)).toEqual([404, '0x80040217']);
    expect((await patch(simulator, { connectionid: MAIL }, {}, { row })).status).toBe(204);
    expect(simulator.state().references).toHaveLength(4);
    const columns = reference(simulator, 'contoso_unbound').history.map((each) => each.columns);
    expect(columns.map(({ connectionid }) => connectionid)).toEqual([null, MAIL, null]);
  });

  test.each<[string, string, (string | number)[]]>([
    ['a connection of somebody else', FOREIGN, [403, 'Forbidden', 'ConnectionAuthorizationFailed']],
    ['one that is not there', 'gone', [404, 'NotFound', 'ConnectionNotFound']],
    ['one of another connector', ROWS, [404, 'NotFound', 'ConnectionNotFound']],
  ])('is not bound to %s', async (_, connection, expected) => {
    const simulator = await start();
    const [status, code, message] = outline(await bind(simulator, 'contoso_unbound', connection));
    expect([status, ...inside(message)]).toEqual(expected);
    expect(code).toBe('0x80060467');
    expect(reference(simulator, 'contoso_unbound').connectionid).toBeNull();
  });

  test('rebinds every flow on it, later', async () => {
    const other = { id: 'own', connector: 'shared_office365', owner: APP };
    const state = world();
    state.environments[0]?.connections?.push(other);
    const simulator = await start({ state, rebindAfter: 2 });
    const mail = (id: string) => flow(simulator, id).bound.contoso_mail;
    expect((await bind(simulator, 'contoso_mail', 'own')).status).toBe(204);
    await api(simulator, 'WhoAmI');
    expect([mail(FLOW), mail(OTHER)]).toEqual([MAIL, MAIL]);
    await patch(simulator, { name: 'Saved' });
    expect([mail(FLOW), mail(OTHER)]).toEqual(['own', 'own']);
  });

  test('is new at once for a flow that is saved', async () => {
    const state = world();
    state.environments[0]?.connections?.push({
      id: 'own',
      connector: 'shared_office365',
      owner: APP,
    });
    const simulator = await start({ state, rebindAfter: 9 });
    await bind(simulator, 'contoso_mail', 'own');
    await patch(simulator, { clientdata: file() });
    expect(flow(simulator).bound.contoso_mail).toBe('own');
    expect(flow(simulator, OTHER).bound.contoso_mail).toBe(MAIL);
  });
});

describe('state, triggers and runs', () => {
  const registrations = async (simulator: DataverseSimulator) => {
    const query = "$select=name,modifiedon,filteringattributes&$filter=entityname eq 'account'";
    return (await api(simulator, `callbackregistrations?${query}`)).body.value;
  };

  test('a flow is turned off and on by state and status, or the state alone', async () => {
    const simulator = await start();
    for (const [change, expected] of [
      [{ statecode: 0, statuscode: 1 }, [0, 1]],
      [{ statecode: 1, statuscode: 2 }, [1, 2]],
      [{ statecode: 0 }, [0, 1]],
      [{ statecode: 1 }, [1, 2]],
    ] as const) {
      expect((await patch(simulator, change)).status).toBe(204);
      const { statecode, statuscode } = flow(simulator);
      expect([statecode, statuscode]).toEqual(expected);
    }
  });

  test('a Dataverse trigger registers with each save, and not while it is off', async () => {
    let seconds = 0;
    const now = () => new Date(Date.UTC(2026, 10, 22) + seconds * 1000);
    const simulator = await start({ now });
    const [first] = await registrations(simulator);
    expect(first).toMatchObject({ name: FLOW, filteringattributes: 'name' });
    seconds = 1;
    await patch(simulator, { clientdata: file() });
    const [second] = await registrations(simulator);
    expect(second.filteringattributes).toBe('name,accountid');
    expect(Date.parse(second.modifiedon) - Date.parse(first.modifiedon)).toBe(1000);
    expect(second.modifiedon).toBe(flow(simulator).modifiedOn);
    await patch(simulator, { statecode: 0 });
    expect(await registrations(simulator)).toEqual([]);
    expect((await api(simulator, 'callbackregistrations?$select=url')).status).toBe(400);
  });

  test('runs have the columns of the table, and a text for the id of their flow', async () => {
    const runs = [
      {
        flow: FLOW,
        status: 'Succeeded',
        start: '2026-11-01T10:00:00Z',
        end: '2026-11-01T10:00:02Z',
      },
    ] as const;
    const simulator = await start({ state: world({ runs: [...runs] }) });
    const error = { code: 'ActionFailed', message: 'An action failed.' };
    simulator.addRun({ flow: FLOW, status: 'Failed', start: '2026-11-02T10:00:00Z', error });
    const select = 'name,status,starttime,endtime,errorcode,errormessage,workflowid';
    const query = (filter: string) =>
      api(simulator, `flowruns?$select=${select}&$filter=${filter}&$orderby=starttime desc`);
    const { body } = await query(`workflowid eq '${FLOW}' and starttime ge 2026-11-02T00:00:00Z`);
    expect(body.value).toMatchObject([
      { status: 'Failed', endtime: null, errorcode: 'ActionFailed', workflowid: FLOW },
    ]);
    expect((await query(`_workflow_value eq ${FLOW}`)).body.value).toHaveLength(2);
    expect((await query(`workflowid eq ${FLOW}`)).status).toBe(400);
  });
});

describe('connections of the Power Platform API', () => {
  const list = (
    simulator: DataverseSimulator,
    {
      account = APP,
      id = ENVIRONMENT,
      query = '?api-version=2024-10-01',
      audience = POWER_PLATFORM,
    } = {},
  ) =>
    asked(`${simulator.url()}/connectivity/environments/${id}/connections${query}`, {
      headers: { authorization: `Bearer ${simulator.accessToken(account, audience)}` },
    });

  test('have a name, a connector, a status, and who made them', async () => {
    const simulator = await start();
    const { status, body } = await list(simulator);
    expect(status).toBe(200);
    expect(body.value.map(({ name }: Reply) => name)).toEqual([MAIL, FOREIGN, ROWS]);
    const [mail, , rows] = body.value.map(({ properties }: Reply) => properties);
    expect(mail).toMatchObject({
      apiId: '/providers/Microsoft.PowerApps/apis/shared_office365',
      accountName: DANA,
      statuses: [{ status: 'Connected' }],
      createdBy: { userPrincipalName: DANA, email: DANA, type: 'User' },
    });
    const object = guidOf(`object ${APP}`);
    expect(
      mail.permissions.map(({ name, properties }: Reply) => [name, properties.roleName]),
    ).toEqual([
      [guidOf(`object ${DANA}`), 'Owner'],
      [object, 'CanView'],
    ]);
    expect(rows.createdBy).toEqual({
      id: object,
      type: 'ServicePrincipal',
      tenantId: simulator.tenant,
    });
    const users = `systemusers?$filter=azureactivedirectoryobjectid eq ${object}`;
    expect((await api(simulator, users)).body.value).toMatchObject([{ applicationid: APP }]);
  });

  test('show what the role shows, and need their own token', async () => {
    const users: Environment['users'] = [
      { account: APP, connections: 'own' },
      { account: READER, connections: 'none' },
    ];
    const simulator = await start({ state: world({ users }) });
    const own = await list(simulator);
    expect(own.body.value.map(({ name }: Reply) => name)).toEqual([MAIL, ROWS]);
    expect((await list(simulator, { account: READER })).status).toBe(403);
    expect((await list(simulator, { audience: simulator.url() })).status).toBe(401);
    expect((await list(simulator, { query: '' })).status).toBe(400);
    const elsewhere = await list(simulator, { id: SANDBOX });
    expect(outline(elsewhere).slice(0, 2)).toEqual([404, 'ServiceToServiceEnvironmentNotFound']);
    expect(simulator.calls[0]).toMatchObject({ route: 'GET connections', account: APP });
  });
});

describe('limits', () => {
  let seconds = 0;
  beforeEach(() => {
    seconds = 0;
  });
  const now = () => new Date(Date.UTC(2026, 10, 22) + seconds * 1000);

  test('6,000 requests in five minutes, and going on lengthens the wait', async () => {
    const simulator = await start({ now, limits: { requests: 2, retryAfterSeconds: 10 } });
    const ask = async () => {
      const answer = await api(simulator, 'WhoAmI');
      return [answer.status, answer.headers.get('retry-after'), answer.body.error?.code];
    };
    const first = await api(simulator, 'WhoAmI');
    expect(first.headers.get('x-ms-ratelimit-burst-remaining-xrm-requests')).toBe('2');
    await ask();
    expect(await ask()).toEqual([429, '10', '0x80072322']);
    expect(await ask()).toEqual([429, '20', '0x80072322']);
    seconds = 21;
    expect(await ask()).toEqual([429, '10', '0x80072322']);
    seconds = 301;
    expect((await ask())[0]).toBe(200);
  });

  test('are for each user, and not for the identity', async () => {
    const users: Environment['users'] = [{ account: APP }, { account: READER }];
    const simulator = await start({ state: world({ users }), limits: { requests: 1 } });
    const statuses = [];
    for (const account of [APP, APP, READER]) {
      statuses.push((await api(simulator, 'WhoAmI', { account })).status);
    }
    expect(statuses).toEqual([200, 429, 200]);
    expect((await signIn(simulator)).status).toBe(200);
  });

  test('52 at once', async () => {
    const simulator = await start({ limits: { concurrent: 2 }, latencyMs: 100 });
    const answers = await Promise.all([1, 2, 3].map(() => api(simulator, 'WhoAmI')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.map(({ body }) => body.error.code)).toEqual(['0x80072326']);
    expect(refused[0]?.headers.get('retry-after')).toBe('10');
    expect((await api(simulator, 'WhoAmI')).status).toBe(200);
  });

  test('as documented unless a test says otherwise', async () => {
    const simulator = await start();
    const { headers } = await api(simulator, 'WhoAmI');
    expect(headers.get('x-ms-ratelimit-burst-remaining-xrm-requests')).toBe('6000');
    expect(headers.get('x-ms-ratelimit-time-remaining-xrm-requests')).toBe('1200.00');
  });
});

describe('a fault', () => {
  const SAVE: RouteName = 'PATCH workflows(id)';
  const faulty = (fault: FaultAction, route: RouteName | '*' = SAVE) =>
    start({ faults: [{ route, nth: 1, fault }] });
  const save = (simulator: DataverseSimulator) => patch(simulator, { name: 'New' });
  const writes = (simulator: DataverseSimulator) => flow(simulator).history.length - 1;

  test.each<[FaultAction, number]>([
    [{ kind: 'hang' }, 0],
    [{ kind: 'hang', afterWrite: true }, 1],
    [{ kind: 'reset' }, 0],
    [{ kind: 'reset', afterWrite: true }, 1],
    [{ kind: 'happens', act: () => {}, silent: true }, 0],
    [{ kind: 'happens', act: () => {}, silent: true, afterWrite: true }, 1],
  ])('leaves no answer: %j', async (fault, written) => {
    const simulator = await faulty(fault);
    const signal = AbortSignal.timeout(150);
    const lost = fetch(`${simulator.url()}/api/data/v9.2/workflows(${FLOW})`, {
      method: 'PATCH',
      body: '{"name":"New"}',
      signal,
      headers: {
        authorization: `Bearer ${simulator.accessToken(APP)}`,
        'content-type': 'application/json',
        'if-match': '*',
      },
    });
    const name = fault.kind === 'reset' ? 'TypeError' : 'TimeoutError';
    await expect(lost).rejects.toMatchObject({ name });
    expect(writes(simulator)).toBe(written);
    expect(simulator.calls[0]).toMatchObject({ status: null, wrote: written === 1 });
    expect((await save(simulator)).status).toBe(204);
  });

  test('breaks off in the middle of an answer', async () => {
    const simulator = await faulty({ kind: 'cut' }, 'GET workflows(id)');
    await expect(api(simulator, `workflows(${FLOW})`)).rejects.toMatchObject({ name: 'TypeError' });
    expect((await api(simulator, `workflows(${FLOW})`)).status).toBe(200);
  });

  test('close() ends a request that hangs', async () => {
    const simulator = await startDataverse({
      state: world(),
      faults: [{ route: '*', fault: { kind: 'hang' } }],
    });
    const failed = expect(signIn(simulator)).rejects.toThrow();
    while (simulator.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await simulator.close();
    await failed;
  });

  test.each([400, 401, 403, 404, 408, 500, 502, 503])('answers HTTP %i', async (status) => {
    const simulator = await faulty({ kind: 'http', status });
    expect((await save(simulator)).status).toBe(status);
    expect(writes(simulator)).toBe(0);
    const later = await faulty({ kind: 'http', status, html: true, afterWrite: true });
    const answer = await save(later);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'text/html; charset=utf-8',
    ]);
    expect(writes(later)).toBe(1);
  });

  test('throttles with both forms of Retry-After, and with none', async () => {
    const header = async (given: object) => {
      const simulator = await faulty({ kind: 'throttled', ...given });
      const { status, headers, body } = await save(simulator);
      return [status, body.error.code, headers.get('retry-after')];
    };
    expect(await header({})).toEqual([429, '0x80072322', null]);
    const wait = { retryAfterSeconds: 7 };
    expect(await header({ ...wait, limit: 'seconds' })).toEqual([429, '0x80072321', '7']);
    const [, code, date] = await header({ ...wait, limit: 'concurrent', retryAfterAs: 'date' });
    expect([code, String(date)]).toEqual(['0x80072326', expect.stringMatching(/GMT$/)]);
  });

  test('sends elsewhere', async () => {
    const location = 'https://elsewhere.example.com/';
    for (const route of [SAVE, 'POST token', 'GET idtoken'] as const) {
      const simulator = await faulty({ kind: 'redirect', location }, route);
      const answer =
        route === SAVE
          ? await save(simulator)
          : route === 'POST token'
            ? await signIn(simulator)
            : await asked(simulator.job().ACTIONS_ID_TOKEN_REQUEST_URL);
      expect([answer.status, answer.headers.get('location')]).toEqual([307, location]);
    }
  });

  test.each<[FaultAction, string]>([
    [{ kind: 'html' }, '<!DOCTYPE html>'],
    [{ kind: 'truncated-json' }, '{"@odata.context"'],
    [{ kind: 'not-json' }, 'Something went wrong.'],
    [{ kind: 'empty-body' }, ''],
  ])('spoils an answer: %j', async (fault, start) => {
    const simulator = await faulty(fault, 'GET workflows');
    const response = await fetch(`${simulator.url()}/api/data/v9.2/workflows`, {
      headers: { authorization: `Bearer ${simulator.accessToken(APP)}` },
    });
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text.startsWith(start)).toBe(true);
    expect(() => JSON.parse(text)).toThrow();
  });

  test('links pages in a circle, or to another server', async () => {
    const loop = await faulty({ kind: 'next-link-loops' }, 'GET workflows');
    const first = await api(loop, 'workflows?$select=name');
    expect(first.body['@odata.nextLink']).toBe(
      `${loop.url()}/api/data/v9.2/workflows?$select=name`,
    );
    const origin = 'https://elsewhere.example.com';
    const away = await faulty({ kind: 'next-link-elsewhere', origin }, 'GET connectionreferences');
    const { body } = await api(away, 'connectionreferences');
    expect(body['@odata.nextLink'].startsWith(`${origin}/api/data/v9.2/`)).toBe(true);
  });

  test('refuses before the write, or after it was done', async () => {
    for (const afterWrite of [false, true]) {
      const plain = await faulty({ kind: 'refuse', status: 400, code: '0x80040265', afterWrite });
      expect(outline(await save(plain)).slice(0, 2)).toEqual([400, '0x80040265']);
      expect(writes(plain)).toBe(Number(afterWrite));
      const code = 'MissingAdequateQuotaPolicy';
      const wrapped = await faulty({ kind: 'flow-refuses', code, word: 'Forbidden', afterWrite });
      const [status, , message] = outline(await save(wrapped));
      expect([status, ...inside(message)]).toEqual([403, 'Forbidden', code]);
      expect(writes(wrapped)).toBe(Number(afterWrite));
    }
  });

  test('loses a write, though the answer shows it', async () => {
    const simulator = await faulty({ kind: 'lost-write' });
    const headers = { 'if-match': '*', prefer: 'return=representation' };
    const shown = await patch(simulator, { name: 'New' }, headers);
    expect(shown).toMatchObject({ status: 200, body: { name: 'New' } });
    expect([writes(simulator), flow(simulator).name]).toEqual([0, 'Reminder']);
    expect(simulator.calls[0]?.wrote).toBe(false);
  });

  test('loses the binding of a reference', async () => {
    const simulator = await faulty({ kind: 'lost-write' }, 'PATCH connectionreferences(id)');
    const row = `connectionreferences(${reference(simulator, 'contoso_unbound').id})`;
    const answer = await patch(simulator, { connectionid: MAIL }, { 'if-match': '*' }, { row });
    expect(answer.status).toBe(204);
    expect(reference(simulator, 'contoso_unbound').connectionid).toBeNull();
  });

  test('writes something else, keeps the state, or suspends', async () => {
    const clientdata = file({ actions: { Send: send(), Note: compose } });
    const mangled = await faulty({ kind: 'mangled' });
    await patch(mangled, { clientdata });
    const { actions } = JSON.parse(flow(mangled).clientdata ?? '').properties.definition;
    expect(Object.keys(actions)).toEqual(['Send']);
    const stuck = await faulty({ kind: 'stuck-state' });
    expect((await patch(stuck, { name: 'New', statecode: 0 })).status).toBe(204);
    expect(flow(stuck)).toMatchObject({ name: 'New', statecode: 1, statuscode: 2 });
    const suspended = await faulty({ kind: 'suspended' });
    await save(suspended);
    expect(flow(suspended)).toMatchObject({ statecode: 2, statuscode: 3 });
    expect(suspended.state().registrations).toEqual([]);
  });

  test('leaves the registration of a trigger as it was', async () => {
    let seconds = 0;
    const now = () => new Date(Date.UTC(2026, 10, 22) + seconds * 1000);
    const faults: Fault[] = [{ route: SAVE, fault: { kind: 'dead-trigger' } }];
    const simulator = await start({ now, faults });
    seconds = 60;
    await patch(simulator, { clientdata: file() });
    const [registration] = simulator.state().registrations;
    expect(Date.parse(registration?.modifiedOn ?? '')).toBeLessThan(
      Date.parse(flow(simulator).modifiedOn),
    );
  });

  test('401 in mid-run, until there is a new token', async () => {
    const simulator = await faulty({ kind: 'tokens-revoked' });
    const { access_token } = (await signIn(simulator)).body;
    const headers = { 'if-match': '*', authorization: `Bearer ${access_token}` };
    expect((await patch(simulator, { name: 'New' }, headers)).status).toBe(401);
    expect((await patch(simulator, { name: 'New' }, headers)).status).toBe(401);
    expect((await save(simulator)).status).toBe(204);
  });

  test('takes user, privilege or secret away', async () => {
    const removed = await faulty({ kind: 'user-removed' });
    expect(outline(await save(removed)).slice(0, 2)).toEqual([403, '0x80072560']);
    const lost = await faulty({ kind: 'privilege-lost', privilege: 'prvWriteworkflow' });
    expect(outline(await save(lost)).slice(0, 2)).toEqual([403, '0x80040220']);
    const changed = await faulty({ kind: 'secret-changed' }, 'POST token');
    expect((await signIn(changed)).body.error_codes).toEqual([7000215]);
  });

  test('lets a person do something in between', async () => {
    const edited = await faulty({ kind: 'edit-by-hand' });
    const { body } = await api(edited, `workflows(${FLOW})`);
    const match = { 'if-match': body['@odata.etag'] };
    expect((await patch(edited, { name: 'New' }, match)).status).toBe(412);
    expect(flow(edited).history.map(({ by }) => by)).toEqual([APP, 'by-hand']);
    const drafted = await faulty({ kind: 'draft-appears' });
    expect(outline(await save(drafted)).slice(0, 2)).toEqual([400, '0x80040203']);
    const deleted = await faulty({ kind: 'flow-deleted' });
    expect(outline(await save(deleted)).slice(0, 2)).toEqual([404, '0x80040217']);
    const broken = await faulty({ kind: 'connection-breaks', connection: MAIL });
    const [, , message] = outline(await patch(broken, { clientdata: file() }));
    expect(inside(message)).toEqual(['BadRequest', 'ConnectionNotConfigured']);
    const bound = {
      kind: 'reference-bound',
      logicalName: 'contoso_mail',
      connection: null,
    } as const;
    const unbound = await faulty(bound);
    await save(unbound);
    expect(reference(unbound, 'contoso_mail').history.map(({ by }) => by)).toEqual([
      APP,
      'by-hand',
    ]);
    expect(flow(unbound, OTHER).bound.contoso_mail).toBeNull();
  });

  test('comes in the nth call of its route, of its environment, or of all', async () => {
    const fault = { kind: 'http', status: 500 } as const;
    const statuses = async (given: Partial<Fault>, environments: string[]) => {
      const simulator = await start({ faults: [{ route: '*', fault, ...given }] });
      const seen = [];
      for (const environment of environments) {
        seen.push((await api(simulator, 'workflows', { environment })).status);
      }
      return seen;
    };
    const both = [ENVIRONMENT, SANDBOX, SANDBOX, ENVIRONMENT];
    expect(await statuses({ nth: 2 }, both)).toEqual([200, 500, 200, 200]);
    const second = { nth: 2, environment: SANDBOX };
    expect(await statuses(second, both)).toEqual([200, 200, 500, 200]);
    expect(await statuses({ route: 'GET workflows', nth: 4 }, both)).toEqual([200, 200, 200, 500]);
    expect(await statuses({ route: SAVE }, both)).toEqual([200, 200, 200, 200]);
    expect(await statuses({ environment: SANDBOX }, both)).toEqual([200, 500, 500, 200]);
  });
});

describe('the handles', () => {
  test('each server has an origin of its own, and serves nothing else', async () => {
    const simulator = await start();
    const origins = [simulator.authority, simulator.url(), simulator.url(SANDBOX)];
    expect(new Set(origins).size).toBe(3);
    const token = `/${simulator.tenant}/oauth2/v2.0/token`;
    expect((await asked(`${simulator.url()}${token}`, { method: 'POST' })).status).toBe(404);
    expect((await asked(`${simulator.authority}/api/data/v9.2/WhoAmI`)).status).toBe(404);
    expect(simulator.calls).toMatchObject([
      { server: ENVIRONMENT, route: 'unknown', status: 404 },
      { server: 'entra', route: 'unknown', status: 404 },
    ]);
  });

  test('files name the public address, and come back from loopback', async () => {
    const simulator = await start();
    const text = '{"dataverse": "https://contoso.crm4.dynamics.com"}';
    const local = simulator.toLoopback(text);
    expect(local).toBe(`{"dataverse": "${simulator.url()}"}`);
    expect(simulator.fromLoopback(local)).toBe(text);
    expect(simulator.toLoopback('https://contoso-test.crm4.dynamics.com/x')).toBe(
      `${simulator.url(SANDBOX)}/x`,
    );
  });

  test('every secret that is known or was handed out', async () => {
    const simulator = await start();
    const { body } = await exchange(simulator, { environment: 'production' });
    const secrets = simulator.secrets();
    expect(secrets).toContain(SECRET);
    expect(secrets).toContain(body.access_token);
    expect(secrets).toHaveLength(4);
  });

  test('every answer waits as long as it is told', async () => {
    const simulator = await start({ latencyMs: 60 });
    const before = performance.now();
    await api(simulator, 'WhoAmI');
    await signIn(simulator);
    expect(performance.now() - before).toBeGreaterThanOrEqual(110);
  });

  test('what is not there is an error of the test', async () => {
    const simulator = await start();
    expect(() => simulator.url('x')).toThrow('no environment x');
    expect(() => simulator.saveDraft(MISSING)).toThrow(`no flow ${MISSING}`);
  });
});
