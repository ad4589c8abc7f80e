import { describe, expect, test } from '@jest/globals';
import {
  type DataverseOptions,
  type DataverseSimulator,
  guidOf,
  POWER_PLATFORM,
} from './dataverse/index.ts';
import {
  type Answer,
  APP,
  type Asking,
  api,
  asked,
  compose,
  DANA,
  ENVIRONMENT,
  type Environment,
  FLOW,
  FOREIGN,
  file,
  flow,
  MAIL,
  MISSING,
  OTHER,
  outline,
  patch,
  READER,
  type Reply,
  ROWS,
  SANDBOX,
  send,
  start,
  world,
} from './dataverse-stage.ts';

describe('the organisation', () => {
  test.each([
    "AccessType=@p)?@p=Microsoft.Dynamics.CRM.EndpointAccessType'Default'",
    "AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')",
  ])("has its environment's id: %s", async (given) => {
    const simulator = await start();
    const { body } = await api(simulator, `RetrieveCurrentOrganization(${given}`);
    expect(body.Detail).toMatchObject({
      EnvironmentId: ENVIRONMENT,
      TenantId: simulator.tenant,
      State: 'Enabled',
    });
  });

  test('shows who calls, and the user is a row with its application', async () => {
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
