import { getIDToken } from '@actions/core';
import { describe, expect, test } from '@jest/globals';
import { type Job, POWER_PLATFORM, subjectOf } from './dataverse/index.ts';
import {
  type Answer,
  APP,
  type Asking,
  AUDIENCE,
  api,
  asked,
  claimsIn,
  DANA,
  type Environment,
  exchange,
  FLOW,
  type Form,
  identity,
  JWT_BEARER,
  MISSING,
  OTHER,
  outline,
  READER,
  type Reply,
  SANDBOX,
  SECRET,
  SUBJECT,
  signIn,
  start,
  world,
} from './dataverse-stage.ts';

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

  test('is given to the official client, which masks it', async () => {
    const simulator = await start();
    Object.assign(process.env, simulator.job({ environment: 'production' }));
    const written: string[] = [];
    const write = process.stdout.write;
    process.stdout.write = ((text: string) => written.push(text) > 0) as typeof write;
    try {
      const token = await getIDToken(AUDIENCE);
      expect(claimsIn(token).sub).toBe(SUBJECT);
      expect(written.join('')).toContain(`::add-mask::${token}`);
    } finally {
      process.stdout.write = write;
      for (const name of Object.keys(simulator.job())) delete process.env[name];
    }
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
    expect(answer.body.error_uri).toMatch(new RegExp(`/error\\?code=${number}$`));
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
    const nobody = await start({ state: world({ users: [] }) });
    const { status, body } = await api(nobody, 'WhoAmI');
    expect([status, body.error.code]).toEqual([403, '0x80072560']);
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
