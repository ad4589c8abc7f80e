/** @jest-environment-options { "waits": "short" } */
import '../support/short-waits.ts';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';

import { checkAuthority } from '../../src/dataverse/dataverse.ts';
import { jobTokens } from '../../src/dataverse/job-token.ts';
import type { Retry } from '../../src/live/host-failure.ts';
import { messageOf } from '../../src/report/reasons/index.ts';
import type { DataverseOptions } from '../simulators/dataverse/index.ts';
import {
  APP,
  DANA,
  ENVIRONMENT,
  FLOW,
  SANDBOX,
  SECRET,
  SUBJECT,
  world,
} from '../simulators/dataverse-stage.ts';

const { failureOf, openOver, read, routesOf, withJob, withSecret } = await import('./open.ts');

const production = { environment: 'production' };
const TROUBLE = [
  { kind: 'reset' },
  { kind: 'cut' },
  { kind: 'http', status: 503 },
  { kind: 'http', status: 429 },
  { kind: 'truncated-json' },
  { kind: 'html' },
] as const;

describe('the identity of a job', () => {
  test('signs in with a token of GitHub', async () => {
    const { host, simulator, masked } = await openOver({}, (server) => ({
      identity: withJob(server, production),
    }));
    await read(host);
    expect(routesOf(simulator).slice(0, 2)).toEqual(['GET idtoken', 'POST token']);
    const used = simulator.secrets().filter((secret) => secret.startsWith('eyJ'));
    expect(masked).toEqual(expect.arrayContaining(used));
  });

  test.each([400, 401] as const)('without a credential, refused with %i', async (status) => {
    const { host } = await openOver({ unknowns: { federationStatus: status } }, (server) => ({
      identity: withJob(server, { event: 'pull_request' }),
    }));
    expect(await failureOf(host.readFlow(ENVIRONMENT, FLOW))).toMatchObject({
      code: 'federation-missing',
      kind: 'sign-in',
      service: 'Microsoft Entra',
      clientId: APP,
      subject: 'repo:contoso/automations:pull_request',
      immutable: 'repo:contoso@17001/automations@890001:pull_request',
      issuer: 'https://token.actions.githubusercontent.com',
      audience: 'api://AzureADTokenExchange',
    });
  });

  test('a repository with the immutable subject names only that', async () => {
    const { host } = await openOver({}, (server) => ({
      identity: withJob(server, { ...production, immutable: true }),
    }));
    expect(await failureOf(host.readFlow(ENVIRONMENT, FLOW))).toMatchObject({
      subject: 'repo:contoso@17001/automations@890001:environment:production',
      immutable: null,
    });
  });

  test('GitHub gives no token', async () => {
    const refused = async () => {
      throw new Error('Failed to get ID Token. \n\n Error Code : 403');
    };
    const { host, simulator } = await openOver({}, ({ tenant }) => ({
      identity: { kind: 'job', tenantId: tenant, clientId: APP, idToken: refused },
    }));
    expect(await failureOf(host.readFlow(ENVIRONMENT, FLOW))).toMatchObject({
      code: 'id-token-not-given',
      detail: 'Failed to get ID Token.',
    });
    expect(simulator.calls).toEqual([]);
  });

  test.each(TROUBLE)('GitHub is in trouble once: $kind $status', async (fault) => {
    const retries: Retry[] = [];
    const { host, simulator } = await openOver(
      { faults: [{ route: 'GET idtoken', nth: 1, fault }] },
      (server) => ({
        identity: withJob(server, production),
        onRetry: (retry) => retries.push(retry),
      }),
    );
    await read(host);
    expect(routesOf(simulator).slice(0, 3)).toEqual(['GET idtoken', 'GET idtoken', 'POST token']);
    const asked = { call: 'GET idtoken', service: 'GitHub' };
    expect(retries.length).toBeGreaterThan(0);
    for (const retry of retries) expect(retry).toMatchObject({ ...asked, cause: asked });
  });

  test.each(TROUBLE)('GitHub stays in trouble: $kind $status', async (fault) => {
    const { host, simulator } = await openOver(
      { faults: [{ route: 'GET idtoken', fault }] },
      (server) => ({ identity: withJob(server, production) }),
    );
    const failure = await failureOf(host.readFlow(ENVIRONMENT, FLOW));
    const asked = { call: 'GET idtoken', service: 'GitHub', tries: 4 };
    expect(failure).toMatchObject({ ...asked, mayHaveWritten: false });
    expect(failure.kind).not.toBe('sign-in');
    const words = JSON.stringify([failure, messageOf(failure)]);
    expect(words).not.toContain('id-token: write');
    for (const secret of simulator.secrets()) expect(words).not.toContain(secret);
  });

  test('a refusal of GitHub is not repeated', async () => {
    const fault = { kind: 'http', status: 403 } as const;
    const { host, simulator } = await openOver(
      { faults: [{ route: 'GET idtoken', fault }] },
      (server) => ({ identity: withJob(server, production) }),
    );
    expect(await failureOf(host.readFlow(ENVIRONMENT, FLOW))).toMatchObject({
      code: 'id-token-not-given',
      kind: 'sign-in',
    });
    expect(new Set(routesOf(simulator))).toEqual(new Set(['GET idtoken']));
  });

  test('a token of the runner that no header can hold is not shown', async () => {
    const bearer = 'CANARY-request\ntoken-of-the-runner';
    const idToken = jobTokens({
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    });
    const { host } = await openOver({}, ({ tenant }) => ({
      identity: { kind: 'job', tenantId: tenant, clientId: APP, idToken: idToken as never },
    }));
    const error = await host.readFlow(ENVIRONMENT, FLOW).catch((thrown) => thrown);
    const shown = inspect(error, { depth: 9 });
    expect(error.failure).toMatchObject({ service: 'GitHub' });
    expect(shown).not.toContain('CANARY-request');
    expect(shown).not.toContain('token-of-the-runner');
  });
});

describe('what Entra refuses', () => {
  const app = (change: object) => ({
    ...world(),
    apps: [{ clientId: APP, secret: SECRET, subjects: [SUBJECT], ...change }],
  });

  test.each<[string, Partial<DataverseOptions>, object]>([
    ['client-secret-wrong', {}, { clientSecret: 'CANARY-wrong' }],
    ['client-secret-expired', { state: app({ secretExpires: '2020-01-01' }) }, {}],
    ['application-unknown', {}, { clientId: SANDBOX }],
    ['tenant-unknown', {}, { tenantId: SANDBOX }],
  ])('%s', async (code, server, change) => {
    const { host, masked } = await openOver(server, (simulator) => ({
      identity: { ...withSecret(simulator), ...change } as never,
    }));
    const failure = await failureOf(host.readFlow(ENVIRONMENT, FLOW));
    expect(failure).toMatchObject({ code, kind: 'sign-in' });
    expect(JSON.stringify(failure)).not.toContain(masked[0]);
  });

  test('an organisation that the tenant does not know', async () => {
    const { host } = await openOver({}, (simulator) => ({
      organisations: new Map([[ENVIRONMENT, simulator.authority]]),
    }));
    expect(await failureOf(host.readFlow(ENVIRONMENT, FLOW))).toMatchObject({
      code: 'organisation-unknown',
    });
  });
});

describe('what an organisation refuses', () => {
  const users = (user: object) => world({ users: [{ account: APP, ...user }] });

  test.each<[string, Partial<DataverseOptions>]>([
    ['no-application-user', { state: world({ users: [] }) }],
    ['no-application-user', { state: users({ disabled: true }) }],
    ['privilege-missing', { state: users({ lacks: 'roles' }) }],
    ['privilege-missing', { state: users({ lacks: ['prvReadworkflow'] }) }],
  ])('%s', async (code, server) => {
    const { host } = await openOver(server);
    expect(await failureOf(host.readFlow(ENVIRONMENT, FLOW))).toMatchObject({
      code,
      kind: 'refused',
    });
  });

  test('another environment, of which nothing counts, and nothing more is asked', async () => {
    const { host, simulator } = await openOver({}, (server) => ({
      organisations: new Map([[ENVIRONMENT, server.url(SANDBOX)]]),
    }));
    expect(await failureOf(host.readFlow(ENVIRONMENT, FLOW))).toMatchObject({
      code: 'organisation-differs',
      found: SANDBOX,
    });
    const asked = routesOf(simulator);
    expect(asked.slice(0, 2)).toEqual(['POST token', 'GET RetrieveCurrentOrganization']);
    await failureOf(host.listFlows(ENVIRONMENT));
    const flow = { environmentName: ENVIRONMENT, flowName: FLOW, version: 'W/"1"' };
    const save = { ...flow, displayName: null, title: '', description: null };
    await failureOf(host.saveFlow({ ...save, definition: {}, connectionReferences: {} }));
    expect(routesOf(simulator)).toEqual(asked);
  });

  test('one answer for all that was asked beside', async () => {
    const { host, simulator } = await openOver({ state: world({ users: [] }) });
    const asked = [host.listConnections(ENVIRONMENT), host.readFlow(ENVIRONMENT, FLOW)];
    for (const failure of await Promise.all(asked.map(failureOf))) {
      expect(failure).toMatchObject({
        code: 'no-application-user',
        call: 'GET RetrieveCurrentOrganization',
      });
    }
    expect(routesOf(simulator)).toContain('GET connections');
  });
});

describe('tokens', () => {
  test('are renewed before they end, and shared by calls that ask at once', async () => {
    let now = Date.now();
    const { host, simulator } = await openOver({ now: () => new Date(now) }, () => ({
      now: () => new Date(now),
    }));
    await Promise.all([read(host), read(host), read(host)]);
    const signIns = () => routesOf(simulator).filter((route) => route === 'POST token').length;
    expect(signIns()).toBe(1);
    now += 3_400_000;
    await Promise.all([read(host), read(host)]);
    expect(signIns()).toBe(2);
  });

  test('that are revoked in the middle of a run are replaced once', async () => {
    const fault = { route: 'GET workflows(id)', nth: 2, fault: { kind: 'tokens-revoked' } };
    const { host, simulator } = await openOver({ faults: [fault as never] });
    await read(host);
    await read(host);
    expect(routesOf(simulator).filter((route) => route === 'POST token')).toHaveLength(2);
  });

  test('that are refused wait for no place that the first request needs', async () => {
    const { host, simulator } = await openOver({
      faults: [
        { route: 'GET RetrieveCurrentOrganization', nth: 1, fault: { kind: 'http', status: 503 } },
        { route: 'GET workflows(id)', fault: { kind: 'http', status: 401 } },
      ] as never,
    });
    const flows = Array.from({ length: 60 }, (_, n) => FLOW.slice(0, -2) + String(n + 10));
    const reads = await Promise.all(
      flows.map((flow) => failureOf(host.readFlow(ENVIRONMENT, flow))),
    );
    for (const failure of reads) {
      expect(failure).toMatchObject({ code: 'token-not-accepted', isMidRun: true });
    }
    expect(routesOf(simulator)).not.toContain('PATCH workflows(id)');
  }, 30_000);

  test('go to no other server, and along no redirect', async () => {
    const fault = {
      route: 'GET workflows(id)',
      fault: { kind: 'redirect', location: 'https://elsewhere.example/api' },
    };
    const { host, simulator } = await openOver({ faults: [fault as never] });
    expect(await failureOf(host.readFlow(ENVIRONMENT, FLOW))).toMatchObject({ code: 'redirected' });
    for (const { server, headers } of simulator.calls) {
      expect(headers.authorization === undefined).toBe(server === 'entra');
    }
  });

  test('no loopback beside an authority that is none', async () => {
    const { host, simulator } = await openOver({}, () => ({
      authority: 'https://login.microsoftonline.com',
    }));
    expect(await failureOf(host.readFlow(ENVIRONMENT, FLOW))).toMatchObject({
      code: 'organisation-invalid',
    });
    expect(simulator.calls).toEqual([]);
  });

  test.each([
    ['https://login.microsoftonline.com', null],
    ['http://127.0.0.1:8080', null],
    ['http://login.microsoftonline.com', 'authority-invalid'],
    ['https://me:secret@login.microsoftonline.com', 'authority-invalid'],
    ['login.microsoftonline.com', 'authority-invalid'],
  ])('authority %s', (authority, code) => {
    expect(checkAuthority(authority)?.code ?? null).toBe(code);
  });
});

describe('the Azure CLI', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  /** An `az` that prints this, or fails with it. */
  function az(output: string, status = 0): NodeJS.ProcessEnv {
    const folder = mkdtempSync(join(tmpdir(), 'az-'));
    folders.push(folder);
    const text = `#!/bin/sh\n${status === 0 ? '' : 'exec 1>&2\n'}cat <<'E'\n${output}\nE\nexit ${status}\n`;
    writeFileSync(join(folder, 'az'), text);
    chmodSync(join(folder, 'az'), 0o755);
    return { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  }

  test('gives a token of its account', async () => {
    const { host, simulator, masked } = await openOver({}, (server) => {
      const accessToken = server.accessToken(APP);
      return { identity: { kind: 'az', tenantId: null, env: az(JSON.stringify({ accessToken })) } };
    });
    await read(host);
    expect(routesOf(simulator)).not.toContain('POST token');
    expect(masked).toHaveLength(1);
  });

  test.each([
    ['ERROR: Please run `az login` to setup account.', 1],
    ['not json', 0],
  ])('%s', async (output, status) => {
    const { host } = await openOver({}, () => ({
      identity: { kind: 'az', tenantId: null, env: az(output, status) },
    }));
    expect(await failureOf(host.readFlow(ENVIRONMENT, FLOW))).toMatchObject({
      code: 'az-not-signed-in',
      detail: status === 1 ? output : expect.not.stringContaining(output),
    });
  });

  test('of a person, who is no application', async () => {
    const { host } = await openOver({}, (server) => {
      const accessToken = server.accessToken(DANA);
      return { identity: { kind: 'az', tenantId: null, env: az(JSON.stringify({ accessToken })) } };
    });
    const failure = await failureOf(host.readFlow(ENVIRONMENT, FLOW)).catch(() => null);
    expect([null, 'no-application-user']).toContain(failure?.code ?? null);
  });
});
