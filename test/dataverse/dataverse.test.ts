/** @jest-environment-options { "waits": "short" } */
import '../support/short-waits.ts';
import { describe, expect, test } from '@jest/globals';
import {
  APP,
  DANA,
  ENVIRONMENT,
  FLOW,
  FOREIGN,
  flow,
  MAIL,
  MISSING,
  OTHER,
  ROWS,
  reference,
  world,
} from '../simulators/dataverse-stage.ts';

const { failureOf, openOver, read, routesOf, saveOf } = await import('./open.ts');

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    logicalName: `contoso_${index}`,
    connector: 'shared_office365',
    connection: null,
  }));

describe('reading', () => {
  test('a flow, with the connections of its rows', async () => {
    const { host, simulator } = await openOver();
    const found = await read(host);
    expect(found).toMatchObject({ displayName: 'Reminder', state: 'Started' });
    expect(found.version).toMatch(/^W\//);
    expect(found.connectionReferences.shared_office365).toEqual({
      connectionName: MAIL,
      id: '/providers/Microsoft.PowerApps/apis/shared_office365',
      source: 'Embedded',
      logicalName: 'contoso_mail',
    });
    expect(routesOf(simulator)).toEqual([
      'POST token',
      'GET RetrieveCurrentOrganization',
      'GET connectionreferences',
      'GET workflows unpublished',
      'GET workflows(id)',
    ]);
  });

  test('a second flow takes one request more', async () => {
    const { host, simulator } = await openOver();
    await Promise.all([read(host), read(host, OTHER)]);
    expect(simulator.calls).toHaveLength(6);
  });

  test.each([
    [1, null],
    [4, { code: 'server-trouble', call: 'GET RetrieveCurrentOrganization' }],
  ])('an organisation that fails %i times is not asked again for each flow', async (times, why) => {
    const faults = Array.from({ length: times }, (_, index) => ({
      route: 'GET RetrieveCurrentOrganization' as const,
      nth: index + 1,
      fault: { kind: 'http' as const, status: 503 },
    }));
    const { host, simulator } = await openOver({ faults });
    for (const flowName of [FLOW, OTHER]) {
      const found = host.readFlow(ENVIRONMENT, flowName);
      if (why === null) expect(await found).toMatchObject({ flowName });
      else expect(await failureOf(found)).toMatchObject(why);
    }
    const asked = routesOf(simulator).filter((route) => route.includes('Organization'));
    expect(asked).toHaveLength(Math.min(times + 1, 4));
  });

  test('no flow, and a text that is no guid', async () => {
    const { host } = await openOver();
    expect(await host.readFlow(ENVIRONMENT, MISSING)).toBeNull();
    expect(await failureOf(host.readFlow(ENVIRONMENT, '../WhoAmI'))).toMatchObject({
      code: 'no-flow-id',
    });
  });

  test('what blocks a save', async () => {
    const { flows = [] } = world().environments[0] ?? {};
    const [one, other] = flows;
    const state = world({
      flows: [
        { ...(one as never as (typeof flows)[number]), managed: true },
        { ...(other as never as (typeof flows)[number]), draft: true },
      ],
    });
    const { host } = await openOver({ state });
    expect((await read(host)).obstacle).toBe('managed');
    expect((await read(host, OTHER)).obstacle).toBe('draft');
  });

  test('a flow that was never published is a draft', async () => {
    const [one] = world().environments[0]?.flows ?? [];
    const state = world({ flows: [{ ...(one as NonNullable<typeof one>), neverPublished: true }] });
    const { host } = await openOver({ state });
    expect((await read(host)).obstacle).toBe('draft');
  });

  test('lists over all pages', async () => {
    const { host } = await openOver({ state: world({ references: many(12) }), pageSize: 5 });
    expect(await host.listReferences?.(ENVIRONMENT)).toHaveLength(12);
    expect(await host.listFlows(ENVIRONMENT)).toHaveLength(2);
  });

  test.each([
    ['next-link-loops', 'list-in-circle'],
    ['next-link-elsewhere', 'link-elsewhere'],
  ] as const)('%s', async (kind, code) => {
    const origin = 'http://127.0.0.1:9';
    const fault = { route: 'GET connectionreferences', fault: { kind, origin } } as never;
    const { host, simulator } = await openOver({
      state: world({ references: many(12) }),
      pageSize: 5,
      faults: [fault],
    });
    expect(await failureOf(host.readFlow(ENVIRONMENT, FLOW))).toMatchObject({ code });
    const servers = new Set(simulator.calls.map(({ server }) => server));
    expect([...servers]).toEqual(['entra', ENVIRONMENT]);
  });

  test('connections with their owners, those of applications by client id', async () => {
    const { host } = await openOver();
    const { connections } = await host.listConnections(ENVIRONMENT);
    const owners = connections.map(({ connectionName, owner }) => [connectionName, owner]);
    expect(Object.fromEntries(owners)).toEqual({ [MAIL]: DANA, [FOREIGN]: DANA, [ROWS]: APP });
  });

  test('all flows on a row', async () => {
    const { host } = await openOver();
    const found = await host.flowsOnReferences?.(ENVIRONMENT, ['Contoso_Mail']);
    expect(found?.map(({ flowName }) => flowName)).toEqual([FLOW, OTHER]);
  });
});

describe('saving', () => {
  test('replaces the version that was read', async () => {
    const { host, simulator } = await openOver();
    const before = await read(host);
    await host.saveFlow(saveOf(before));
    const saved = simulator.calls.find(({ route }) => route === 'PATCH workflows(id)');
    expect(saved?.headers['if-match']).toBe(before.version);
    expect((await read(host)).definition.actions).toHaveProperty('More');
  });

  test('an edit in between is a conflict', async () => {
    const { host, simulator } = await openOver();
    const before = await read(host);
    simulator.editByHand(FLOW, { name: 'Edited' });
    expect(await failureOf(host.saveFlow(saveOf(before)))).toMatchObject({
      code: 'version-changed',
      kind: 'conflict',
      mayHaveWritten: false,
    });
    expect(flow(simulator).name).toBe('Edited');
  });

  test.each([undefined, '', '*'])('sends nothing without a version (%p)', async (version) => {
    const { host, simulator } = await openOver();
    const before = await read(host);
    expect(await failureOf(host.saveFlow(saveOf(before, { version })))).toMatchObject({
      code: 'version-missing',
    });
    expect(routesOf(simulator)).not.toContain('PATCH workflows(id)');
  });

  test('creates nothing', async () => {
    const { host, simulator } = await openOver();
    const before = await read(host);
    expect(await failureOf(host.saveFlow(saveOf(before, { flowName: null })))).toMatchObject({
      code: 'creates-no-flows',
    });
    expect(simulator.state().flows).toHaveLength(2);
  });

  test('a draft that appeared', async () => {
    const { host, simulator } = await openOver();
    const before = await read(host);
    simulator.saveDraft(FLOW);
    expect(await failureOf(host.saveFlow(saveOf(before)))).toMatchObject({
      code: 'draft-in-the-way',
      mayHaveWritten: false,
    });
  });

  test.each(['en', 'de'])('a refusal of the flow service in %s', async (language) => {
    const localised = { route: '*', fault: { kind: 'localised' } } as never;
    const { host, simulator } = await openOver({
      faults: language === 'de' ? [localised] : [],
      state: world({
        connectors: { shared_office365: { SendEmailV2: ['emailMessage/Subject'] } },
      }),
    });
    const before = await read(host);
    expect(await failureOf(host.saveFlow(saveOf(before)))).toMatchObject({
      code: 'refused',
      upstreamCode: 'WorkflowOperationParametersExtraParameter',
      quoted: expect.stringContaining('SendEmailV2'),
      mayHaveWritten: false,
    });
    expect(simulator.calls.filter(({ wrote }) => wrote)).toEqual([]);
  });

  test('written, then refused: it may have written', async () => {
    const fault = { kind: 'refuse', status: 400, afterWrite: true };
    const { host } = await openOver({ faults: [{ route: 'PATCH workflows(id)', fault } as never] });
    const before = await read(host);
    expect(await failureOf(host.saveFlow(saveOf(before)))).toMatchObject({ mayHaveWritten: true });
  });

  test('turns a flow off', async () => {
    const { host, simulator } = await openOver();
    const { version } = await read(host);
    await host.setState(ENVIRONMENT, FLOW, 'Stopped', version);
    expect(flow(simulator)).toMatchObject({ statecode: 0, statuscode: 1 });
  });
});

describe('binding', () => {
  const to = MAIL;

  test('binds a row that is bound to none, and reads it back', async () => {
    const { host, simulator } = await openOver();
    await host.bindReference?.(ENVIRONMENT, { logicalName: 'contoso_unbound', from: null, to });
    expect(reference(simulator, 'contoso_unbound').connectionid).toBe(MAIL);
    const rows = await host.listReferences?.(ENVIRONMENT);
    expect(rows?.find((row) => row.logicalName === 'contoso_unbound')?.connectionName).toBe(MAIL);
    const binding = { logicalName: 'contoso_unbound', from: MAIL, to: null };
    await host.bindReference?.(ENVIRONMENT, binding);
    expect(reference(simulator, 'contoso_unbound').connectionid).toBeNull();
  });

  test.each([
    [{ logicalName: 'contoso_mail', from: null, to }, 'reference-not-bound'],
    [{ logicalName: 'contoso_gone', from: null, to }, 'reference-row-missing'],
  ])('%p is refused', async (binding, code) => {
    const { host, simulator } = await openOver();
    const bound = host.bindReference?.(ENVIRONMENT, binding);
    expect(await failureOf(bound as Promise<void>)).toMatchObject({ code });
    expect(simulator.calls.filter(({ wrote }) => wrote)).toEqual([]);
  });

  test('a lost write is seen', async () => {
    const fault = { route: 'PATCH connectionreferences(id)', fault: { kind: 'lost-write' } };
    const { host } = await openOver({ faults: [fault as never] });
    const binding = { logicalName: 'contoso_unbound', from: null, to };
    expect(
      await failureOf(host.bindReference?.(ENVIRONMENT, binding) as Promise<void>),
    ).toMatchObject({ code: 'reference-not-bound' });
  });
});

test('the runs of a flow, the newest first', async () => {
  const { host, simulator } = await openOver();
  for (const [start, status] of [
    ['2026-11-01T08:00:00Z', 'Succeeded'],
    ['2026-11-02T08:00:00Z', 'Failed'],
  ] as const) {
    const error = status === 'Failed' ? { error: { code: 'ActionFailed', message: 'secret' } } : {};
    simulator.addRun({ flow: FLOW, status, start, ...error });
  }
  const runs = await host.runs?.listRuns(ENVIRONMENT, FLOW);
  expect(runs?.map(({ status, code }) => [status, code])).toEqual([
    ['Failed', 'ActionFailed'],
    ['Succeeded', null],
  ]);
});

describe('limits', () => {
  test('never more than 52 requests at once', async () => {
    const flows = Array.from({ length: 120 }, (_, index) => ({
      id: `0757041a-8ef2-4f74-af06-${String(index).padStart(12, '0')}`,
      name: `Flow ${index}`,
      clientdata: world().environments[0]?.flows?.[0]?.clientdata ?? {},
    }));
    const { host, simulator } = await openOver({ state: world({ flows }), latencyMs: 20 });
    await Promise.all(flows.map(({ id }) => read(host, id)));
    expect(simulator.calls.every(({ status }) => status === 200)).toBe(true);
  });

  test('a throttled save waits as asked and is sent again', async () => {
    const fault = { route: 'PATCH workflows(id)', nth: 1, fault: { kind: 'throttled' } };
    const { host, simulator } = await openOver({ faults: [fault as never] });
    await host.saveFlow(saveOf(await read(host)));
    expect(routesOf(simulator).filter((route) => route === 'PATCH workflows(id)')).toHaveLength(2);
  });

  test('a save whose answer is lost is not sent again', async () => {
    const fault = {
      route: 'PATCH workflows(id)',
      nth: 1,
      fault: { kind: 'reset', afterWrite: true },
    };
    const { host, simulator } = await openOver({ faults: [fault as never] });
    const before = await read(host);
    expect(await failureOf(host.saveFlow(saveOf(before)))).toMatchObject({
      code: 'connection-lost',
      mayHaveWritten: true,
    });
    expect(simulator.calls.filter(({ wrote }) => wrote)).toHaveLength(1);
  });
});
