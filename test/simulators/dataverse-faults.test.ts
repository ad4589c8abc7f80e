import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  type DataverseSimulator,
  type Fault,
  type FaultAction,
  type RouteName,
  startDataverse,
} from './dataverse/index.ts';
import {
  APP,
  api,
  asked,
  compose,
  ENVIRONMENT,
  type Environment,
  exchange,
  FLOW,
  file,
  flow,
  inside,
  MAIL,
  MISSING,
  OTHER,
  outline,
  patch,
  READER,
  reference,
  SANDBOX,
  SECRET,
  send,
  signIn,
  start,
  world,
} from './dataverse-stage.ts';

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
    const many = Array.from({ length: 20 }, () => api(simulator, 'WhoAmI'));
    const refused = (await Promise.all(many)).filter(({ status }) => status === 429);
    expect([...new Set(refused.map(({ body }) => body.error.code))]).toEqual(['0x80072326']);
    expect(refused.length).toBeLessThan(20);
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

  test('refuses a sign-in by the number of its error, and what asks for no user', async () => {
    const simulator = await faulty({ kind: 'sign-in-refused', number: 53003 }, 'POST token');
    const { status, body } = await signIn(simulator);
    expect([status, body.error, body.error_codes]).toEqual([401, 'invalid_client', [53003]]);
    expect(body.error_description).toMatch(/^AADSTS53003: /);
    const forbidden = await faulty({ kind: 'refuse', status: 403, code: 'X' }, 'GET connections');
    const url = `${forbidden.url()}/connectivity/environments/${ENVIRONMENT}/connections`;
    expect(outline(await asked(url)).slice(0, 2)).toEqual([403, 'X']);
  });

  test('creates with POST, and then refuses it', async () => {
    const refused = { kind: 'refuse', status: 400, code: '0x80040265', afterWrite: true } as const;
    const simulator = await faulty(refused, 'POST workflows');
    const body = { name: 'New', category: 5, type: 1, primaryentity: 'none' };
    expect((await api(simulator, 'workflows', { method: 'POST', body })).status).toBe(400);
    expect(simulator.state().flows).toHaveLength(3);
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
    expect(simulator.fromLoopback(simulator.authority)).toBe('https://login.microsoftonline.com');
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

  test('every answer waits as long as the options say', async () => {
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
