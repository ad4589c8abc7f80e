import { describe, expect, test } from '@jest/globals';
import {
  type DataverseOptions,
  type DataverseSimulator,
  type Fault,
  guidOf,
} from './dataverse/index.ts';
import {
  APP,
  type Asking,
  api,
  compose,
  DANA,
  definition,
  type Environment,
  FLOW,
  FOREIGN,
  file,
  flow,
  inside,
  type Json,
  MAIL,
  MISSING,
  OTHER,
  outline,
  patch,
  READER,
  REFERENCES,
  type Reply,
  ROWS,
  reference,
  send,
  start,
  whenAccountChanges,
  world,
} from './dataverse-stage.ts';

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
    const broken = { ...body, workflowid: guidOf('another'), clientdata: '{}' };
    const refused = await api(simulator, 'workflows', { method: 'POST', body: broken });
    expect(outline(refused).slice(0, 2)).toEqual([400, '0x80060468']);
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
    expect((await patch(simulator, { category: 2, '@odata.etag': 'x' })).status).toBe(204);
    expect(flow(simulator).category).toBe(5);
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
    for (const fix of [
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
      fix();
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
    for (const fix of [
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
      fix();
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

  test('looks at every save of a flow that is on, whatever it changes', async () => {
    const forbidden = [403, 'Forbidden', 'ConnectionAuthorizationFailed'];
    expect(await refusal(bound(FOREIGN), { name: 'x' })).toEqual(forbidden);
    const simulator = await start(bound(FOREIGN));
    expect((await patch(simulator, { name: 'x', statecode: 0 })).status).toBe(204);
  });

  test('takes no child that runs on the connections of its caller', async () => {
    const child = JSON.parse(file());
    child.properties.connectionReferences.shared_office365.runtimeSource = 'invoker';
    const flows = [
      { id: FLOW, name: 'Parent', clientdata: file() },
      { id: OTHER, name: 'Child', clientdata: child },
    ];
    const run = { type: 'Workflow', inputs: { host: { workflowReferenceName: OTHER } } };
    const codes = await refusal({ state: world({ flows }) }, save({ actions: { Run: run } }));
    expect(codes).toEqual([400, 'BadRequest', 'ChildFlowUnsupportedForInvokerConnections']);
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
    expect(flow(simulator)).toMatchObject({ statecode: 2, suspension: 'CompanyDLPViolation' });
    expect((await patch(simulator, { statecode: 0 })).status).toBe(204);
    expect(flow(simulator)).toMatchObject({ statecode: 0, suspension: null });
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
