/** @jest-environment-options { "waits": "short" } */
import '../support/short-waits.ts';
import { describe, expect, test } from '@jest/globals';
import { APP, DANA, ENVIRONMENT } from '../simulators/dataverse-stage.ts';

const stage = await import('./stage.ts');
const {
  boundTo,
  FLOW,
  flowFile,
  found,
  GUID,
  held,
  live,
  MAIL,
  MAP_FILE,
  MORE,
  mapFile,
  NEW_MAIL,
  OTHER,
  OTHER_GUID,
  outcomes,
  play,
  repository,
} = stage;

const routes = ({ simulator }: Awaited<ReturnType<typeof play>>) =>
  simulator.calls.map(({ route }) => route);
const writes = ({ simulator }: Awaited<ReturnType<typeof play>>) =>
  simulator.calls.filter(({ wrote }) => wrote).map(({ route }) => route);
const references = (connection: string | null) => [
  { logicalName: 'contoso_mail', connector: 'shared_office365', connection },
];
const both = (second = 'contoso_mail') => [
  { id: GUID, name: 'Reminder', clientdata: flowFile() },
  { id: OTHER_GUID, name: 'Review', clientdata: flowFile({}, second) },
];
const rows = ({ report }: Awaited<ReturnType<typeof play>>) =>
  report.outcomes.map((outcome) => outcome.rows);
const ENTRY = JSON.parse(mapFile()).environments.production.connectionReferences.contoso_mail;
const mapTo = (connectionName: string) =>
  mapFile({ connectionReferences: { contoso_mail: { ...ENTRY, connectionName } } });
/** A row that was bound to none, and is bound to the map's connection. */
const STAYS = {
  code: 'reference-stays-bound',
  environment: 'production',
  logicalName: 'contoso_mail',
  from: null,
  to: { connectionName: MAIL, owner: DANA },
};
const refusedSave = (nth = 1) => ({
  route: 'PATCH workflows(id)' as const,
  nth,
  fault: { kind: 'flow-refuses', code: 'InvalidTemplate', text: 'no' } as const,
});
const refusedBinding = (nth: number) => ({
  route: 'PATCH connectionreferences(id)' as const,
  nth,
  fault: { kind: 'refuse', status: 403, code: '0x80040220', message: 'no' } as const,
});
const bothFiles = (map = mapFile()) => ({
  [MAP_FILE]: map,
  [FLOW]: JSON.stringify(flowFile(MORE)),
  [OTHER]: JSON.stringify(flowFile(MORE)),
});

describe('a deployment', () => {
  test('updates a flow that it knows by the guid of its file', async () => {
    const played = await play();
    expect([found(played), outcomes(played)]).toEqual([[], ['updated']]);
    expect(held(played).actions).toEqual(['Send', 'More']);
    const asked = routes(played);
    const write = asked.indexOf('PATCH workflows(id)');
    expect(asked.slice(0, write).toSorted()).toEqual([
      'GET RetrieveCurrentOrganization',
      'GET connectionreferences',
      'GET connections',
      'GET idtoken',
      'GET idtoken',
      'GET workflows unpublished',
      'GET workflows(id)',
      'POST token',
      'POST token',
    ]);
    expect(asked.slice(write)).toEqual(['PATCH workflows(id)', 'GET workflows(id)']);
  });

  test('leaves a flow as it is', async () => {
    const played = await play({ files: repository() });
    expect([found(played), outcomes(played), writes(played)]).toEqual([[], ['unchanged'], []]);
    expect(routes(played)).not.toContain('PATCH workflows(id)');
  });

  test('keeps what a save of the platform changes: a description, the columns of a trigger', async () => {
    const trigger = (columns: string) => ({
      When: {
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
            'subscriptionRequest/filteringattributes': columns,
          },
        },
      },
    });
    const rows = { logicalName: 'contoso_rows', connector: 'shared_commondataserviceforapps' };
    const file = (columns: string, more: object) => {
      const document = structuredClone(flowFile(more)) as never as {
        properties: { definition: { triggers: object }; connectionReferences: object };
      };
      document.properties.definition.triggers = trigger(columns);
      Object.assign(document.properties.connectionReferences, {
        shared_commondataserviceforapps: {
          runtimeSource: 'embedded',
          connection: { connectionReferenceLogicalName: 'contoso_rows' },
          api: { name: 'shared_commondataserviceforapps' },
        },
      });
      return document;
    };
    const ROWS = 'shared-commondataser-2b1c0d9e-4f5a-4b6c-8d7e-9f0a1b2c3d4e';
    const state = live({
      references: [...references(MAIL), { ...rows, connection: ROWS }],
      connections: [
        { id: MAIL, connector: 'shared_office365', owner: DANA, sharedWith: [APP] },
        { id: ROWS, connector: 'shared_commondataserviceforapps', owner: APP },
      ],
      flows: [{ id: GUID, name: 'Reminder', description: 'Reminds', clientdata: file('name', {}) }],
    });
    const map = JSON.parse(mapFile());
    map.environments.production.connectionReferences.contoso_rows = {
      connectionName: ROWS,
      id: '/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps',
      owner: APP,
    };
    const files = {
      [MAP_FILE]: JSON.stringify(map),
      [FLOW]: JSON.stringify(file('telephone1,name', MORE)),
    };
    const was = { [FLOW]: JSON.stringify(file('name', {})) };
    const played = await play({ files, was, state });
    expect(outcomes(played)).toEqual(['updated trigger-not-certain']);
    const same = await play({ files: { ...files, ...was }, was, state });
    expect(outcomes(same)).toEqual(['unchanged']);
    expect(held(played).clientdata.properties.definition.description).toBe('Reminds');
  });

  test('changes a description that Git has', async () => {
    const file = (description: string) => {
      const document = structuredClone(flowFile()) as never as {
        properties: { definition: { description?: string } };
      };
      document.properties.definition.description = description;
      return document;
    };
    const flows = [{ id: GUID, name: 'Reminder', description: 'Old', clientdata: file('Old') }];
    const files = repository({ [FLOW]: JSON.stringify(file('New')) });
    const was = { [FLOW]: JSON.stringify(file('Old')) };
    const played = await play({ files, was, state: live({ flows }) });
    expect(outcomes(played)).toEqual(['updated']);
    expect(held(played).description).toBe('New');
  });

  test.each(['0', '1'])('turns a flow on as the map says (watch: %s)', async (watch) => {
    const map = mapFile({ flows: { [FLOW]: { state: 'Started' } } });
    const state = live({
      flows: [{ id: GUID, name: 'Reminder', clientdata: flowFile(), state: 'off' }],
    });
    const files = repository({ [MAP_FILE]: map });
    const played = await play({ files, state, inputs: { watch } });
    expect(outcomes(played)).toEqual(['updated']);
    expect(held(played).statecode).toBe(1);
  });

  test('an edit in between is not overwritten, and said to be one', async () => {
    const played = await play({
      server: {
        faults: [{ route: 'PATCH workflows(id)', nth: 1, fault: { kind: 'edit-by-hand' } }],
      },
    });
    expect(outcomes(played)).toEqual(['failed changed-in-between']);
    expect(held(played).actions).not.toContain('More');
  });

  test('a draft that appears after the plan', async () => {
    const played = await play({
      server: {
        faults: [{ route: 'PATCH workflows(id)', nth: 1, fault: { kind: 'draft-appears' } }],
      },
    });
    expect(outcomes(played)).toEqual(['failed draft-blocks-save']);
  });
});

describe('what blocks a flow', () => {
  test.each([
    ['draft', { draft: true }, 'flow-draft'],
    ['managed', { managed: true }, 'flow-managed'],
  ] as const)('%s', async (_, more, rule) => {
    const flows = [{ id: GUID, name: 'Reminder', clientdata: flowFile(), ...more }];
    const played = await play({ state: live({ flows }) });
    expect([found(played), outcomes(played)]).toEqual([
      [`error ${rule}`],
      ['blocked errors-found'],
    ]);
    expect(writes(played)).toEqual([]);
  });

  test.each([{ draft: true }, { managed: true }] as const)(
    'nothing, where it is as Git has it: %p',
    async (more) => {
      const flows = [{ id: GUID, name: 'Reminder', clientdata: flowFile(), ...more }];
      const played = await play({ files: repository(), state: live({ flows }) });
      expect([found(played), outcomes(played)]).toEqual([[], ['unchanged']]);
    },
  );

  test('a guid that is not there is not looked up by name', async () => {
    const flows = [{ id: OTHER_GUID, name: 'Reminder', clientdata: flowFile() }];
    const played = await play({ state: live({ flows }) });
    expect(found(played)).toEqual(['error flow-missing']);
    expect(routes(played)).not.toContain('GET workflows');
  });

  test('create: true creates nothing', async () => {
    const map = mapFile({ flows: { 'flows/new.json': { create: true } } });
    const played = await play({
      files: { [MAP_FILE]: map, 'flows/new.json': JSON.stringify(flowFile()) },
    });
    expect(found(played)).toEqual(['error flow-missing']);
    expect(played.report.outcomes[0]?.result).toBe('blocked');
    expect(writes(played)).toEqual([]);
  });
});

describe('a refusal', () => {
  test.each([
    ['XrmConnectionReferenceMissingConnection', 'row-not-bound'],
    ['XrmConnectionReferenceNotFound', 'row-not-bound'],
    ['FlowMissingConnection', 'row-not-bound'],
    ['DefinitionRequestMissingFields', 'definition-invalid'],
    ['MissingAdequateQuotaPolicy', 'licence-missing'],
    ['ChildFlowNeverPublished', 'called-flow-unpublished'],
    ['ChildFlowUnsupportedForInvokerConnections', 'called-flow-for-invoker'],
    ['BapListServicePlansFailed', 'owner-is-application'],
    ['CannotDisableTriggerConcurrency', 'trigger-concurrency-kept'],
    ['ConnectionAuthorizationFailed', 'connection-not-allowed'],
    ['OpenApiOperationParameterValidationFailed', 'operation-unknown'],
    ['DynamicOperationRequestClientFailure', 'resource-not-found'],
    ['DlpViolation', 'policy-violated'],
  ])('%s is %s', async (code, reason) => {
    const fault = { kind: 'flow-refuses', code, text: "The action 'Send' is wrong." } as const;
    const played = await play({ server: { faults: [{ route: 'PATCH workflows(id)', fault }] } });
    expect(outcomes(played)).toEqual([`failed ${reason}`]);
    expect(held(played).actions).toEqual(['Send']);
    expect(played.report.outcomes[0]?.reason).toMatchObject({
      operation: { name: 'Send', file: FLOW },
    });
  });

  test('of a flow whose reference is unbound, which is not wrapped', async () => {
    const message =
      'A connector was imported, however the related connection references need connections created and then any dependent flows can be started.';
    const fault = { kind: 'refuse', status: 400, code: '0x80060467', message } as const;
    const played = await play({ server: { faults: [{ route: 'PATCH workflows(id)', fault }] } });
    expect(outcomes(played)).toEqual(['failed row-not-bound']);
  });
});

describe('rows of references', () => {
  test('that are unbound are bound first, and shown', async () => {
    const played = await play({ state: live({ references: references(null) }) });
    expect([found(played), outcomes(played)]).toEqual([[], ['updated']]);
    expect(boundTo(played)).toBe(MAIL);
    expect(writes(played)).toEqual(['PATCH connectionreferences(id)', 'PATCH workflows(id)']);
    expect(played.report.plan?.references).toMatchObject([
      {
        environment: 'production',
        logicalName: 'contoso_mail',
        from: null,
        to: { connectionName: MAIL, owner: DANA },
        flows: [FLOW],
      },
    ]);
  });

  test('alone do not need a save of the flow', async () => {
    const played = await play({
      files: repository(),
      state: live({
        references: references(null),
        flows: [{ id: GUID, name: 'Reminder', clientdata: flowFile(), state: 'off' }],
      }),
    });
    expect(outcomes(played)).toEqual(['updated']);
    expect(writes(played)).toEqual(['PATCH connectionreferences(id)']);
  });

  test('are unbound again where the save is refused', async () => {
    const refused = { kind: 'flow-refuses', code: 'InvalidTemplate', text: 'no' } as const;
    const played = await play({
      state: live({ references: references(null) }),
      server: { faults: [{ route: 'PATCH workflows(id)', fault: refused }] },
    });
    expect(outcomes(played)).toEqual(['failed definition-invalid']);
    expect(boundTo(played)).toBeNull();
  });

  test('stay bound for the flow that was saved', async () => {
    const refused = { kind: 'flow-refuses', code: 'InvalidTemplate', text: 'no' } as const;
    const played = await play({
      files: bothFiles(),
      inputs: { concurrency: '1' },
      state: live({ references: references(null), flows: both() }),
      server: { faults: [{ route: 'PATCH workflows(id)', nth: 2, fault: refused }] },
    });
    expect(outcomes(played)).toEqual(['updated', 'failed definition-invalid']);
    expect(boundTo(played)).toBe(MAIL);
    const cause = { code: 'row-needed', files: [FLOW] };
    expect(rows(played)).toEqual([undefined, [{ ...STAYS, cause }]]);
  });

  test('that stay bound are named with a flow on them that was blocked', async () => {
    const after = { Nobody: ['Succeeded'] };
    const broken = flowFile({ Broken: { type: 'Compose', inputs: 1, runAfter: after } });
    const played = await play({
      files: { ...bothFiles(mapTo(NEW_MAIL)), [OTHER]: JSON.stringify(broken) },
      inputs: { 'on-drift': 'overwrite' },
      state: live({ references: references(MAIL), flows: both() }),
    });
    expect(outcomes(played)).toEqual(['updated', 'blocked errors-found']);
    const named = { code: 'reference-stays-bound', cause: { code: 'row-needed', files: [FLOW] } };
    expect(rows(played)).toMatchObject([undefined, [named]]);
    expect(boundTo(played)).toBe(NEW_MAIL);
  });

  test('that stay bound, since they cannot be bound as before, are named with it', async () => {
    const played = await play({
      state: live({ references: references(null) }),
      server: { faults: [refusedSave(), refusedBinding(2)] },
    });
    expect(outcomes(played)).toEqual(['failed definition-invalid']);
    expect(boundTo(played)).toBe(MAIL);
    expect(rows(played)).toMatchObject([[{ ...STAYS, cause: { code: 'privilege-missing' } }]]);
    expect(played.lines.filter((line) => line.includes('contoso_mail'))).toHaveLength(1);
  });

  test('that stay bound with an atomic deployment are named with each of their flows', async () => {
    const played = await play({
      files: bothFiles(),
      inputs: { atomic: 'true', concurrency: '1' },
      state: live({ references: references(null), flows: both() }),
      server: { faults: [refusedSave(2), refusedBinding(2)] },
    });
    expect(outcomes(played)).toEqual(['restored undone', 'failed definition-invalid']);
    const named = [{ ...STAYS, cause: { code: 'privilege-missing' } }];
    expect(rows(played)).toMatchObject([named, named]);
  });

  test('that were bound to another connection are named with both', async () => {
    const played = await play({
      files: bothFiles(mapTo(NEW_MAIL)),
      inputs: { concurrency: '1', 'on-drift': 'overwrite' },
      state: live({ references: references(MAIL), flows: both() }),
      server: { faults: [refusedSave(1), refusedSave(2), refusedBinding(2)] },
    });
    const named = { from: { connectionName: MAIL }, to: { connectionName: NEW_MAIL } };
    expect(rows(played)).toMatchObject([[named], [named]]);
    expect(boundTo(played)).toBe(NEW_MAIL);
  });

  test('of a flow that may have been saved stay bound, and are named with it', async () => {
    const lost = { kind: 'reset', afterWrite: true } as const;
    const down = { kind: 'http', status: 503 } as const;
    const played = await play({
      state: live({ references: references(null) }),
      server: {
        faults: [
          { route: 'PATCH workflows(id)', fault: lost },
          ...[2, 3, 4, 5, 6, 7, 8, 9].map((nth) => ({
            route: 'GET workflows(id)' as const,
            nth,
            fault: down,
          })),
        ],
      },
    });
    expect(outcomes(played)).toEqual(['unknown update-uncertain']);
    const cause = { code: 'row-maybe-needed', files: [FLOW] };
    expect(rows(played)).toEqual([[{ ...STAYS, cause }]]);
  });

  test('whose binding nobody saw may be bound', async () => {
    const played = await play({
      state: live({ references: references(null) }),
      server: {
        faults: [
          { route: 'PATCH connectionreferences(id)', fault: { kind: 'reset', afterWrite: true } },
          { route: 'GET connectionreferences(id)', fault: { kind: 'http', status: 503 } },
        ],
      },
    });
    expect(outcomes(played)).toEqual(['failed reference-unbound']);
    expect(rows(played)).toMatchObject([
      [{ ...STAYS, code: 'reference-may-stay-bound', cause: { code: 'server-trouble' } }],
    ]);
  });

  test('whose binding was refused are not named, also where they cannot be read', async () => {
    const down = { kind: 'http', status: 503 } as const;
    const played = await play({
      state: live({ references: references(null) }),
      server: {
        faults: [refusedBinding(1), { route: 'GET connectionreferences(id)', fault: down }],
      },
    });
    expect(played.report.outcomes[0]?.reason).toMatchObject({
      code: 'reference-unbound',
      cause: { code: 'privilege-missing' },
    });
    expect(rows(played)).toEqual([undefined]);
  });

  test('stay bound in a run that is stopped, and are named', async () => {
    const stop = new AbortController();
    const played = await play({
      files: {
        ...bothFiles(
          mapFile({ connectionReferences: { contoso_mail: ENTRY, contoso_other: ENTRY } }),
        ),
        [OTHER]: JSON.stringify(flowFile(MORE, 'contoso_other')),
      },
      inputs: { concurrency: '1' },
      stop: stop.signal,
      state: live({
        references: [
          ...references(null),
          { logicalName: 'contoso_other', connector: 'shared_office365', connection: MAIL },
        ],
        flows: both('contoso_other'),
      }),
      server: {
        faults: [
          refusedSave(1),
          {
            route: 'PATCH workflows(id)',
            nth: 2,
            fault: { kind: 'happens', act: () => stop.abort() },
          },
        ],
      },
    });
    expect(rows(played)[0]).toEqual([{ ...STAYS, cause: { code: 'run-stopped' } }]);
    expect(boundTo(played)).toBe(MAIL);
  });

  test('are unbound with an atomic deployment', async () => {
    const refused = { kind: 'flow-refuses', code: 'InvalidTemplate', text: 'no' } as const;
    const played = await play({
      files: bothFiles(),
      inputs: { atomic: 'true', concurrency: '1' },
      state: live({ references: references(null), flows: both() }),
      server: { faults: [{ route: 'PATCH workflows(id)', nth: 2, fault: refused }] },
    });
    expect(outcomes(played)).toEqual(['restored undone', 'failed definition-invalid']);
    expect([boundTo(played), held(played).actions]).toEqual([null, ['Send']]);
  });

  test('that cannot be bound fail their flow', async () => {
    const fault = { kind: 'lost-write' } as const;
    const played = await play({
      state: live({ references: references(null) }),
      server: { faults: [{ route: 'PATCH connectionreferences(id)', fault }] },
    });
    expect(outcomes(played)).toEqual(['failed reference-unbound']);
    expect(held(played).actions).toEqual(['Send']);
  });

  test('on which another flow is are not bound to another connection', async () => {
    const played = await play({
      state: live({ references: references(NEW_MAIL), flows: both() }),
      inputs: { 'on-drift': 'overwrite' },
    });
    expect(found(played)).toContain('error reference-shared');
    expect(played.report.findings.find(({ rule }) => rule === 'reference-shared')?.message).toMatch(
      /`Review`/,
    );
    expect([boundTo(played), writes(played)]).toEqual([NEW_MAIL, []]);
  });

  test('on which only flows of the plan are may be', async () => {
    const played = await play({
      files: bothFiles(),
      state: live({ references: references(NEW_MAIL), flows: both() }),
      inputs: { 'on-drift': 'overwrite' },
    });
    expect(outcomes(played)).toEqual(['updated', 'updated']);
    expect(boundTo(played)).toBe(MAIL);
  });

  test('the rule switched off changes nothing about that', async () => {
    const off = mapFile({}, { rules: { 'reference-shared': 'off' } });
    const played = await play({
      files: repository({ [MAP_FILE]: off, [FLOW]: JSON.stringify(flowFile(MORE)) }),
      state: live({ references: references(NEW_MAIL), flows: both() }),
      inputs: { 'on-drift': 'overwrite' },
    });
    expect(outcomes(played)).toEqual(['blocked reference-shared']);
  });

  test('that are missing block', async () => {
    const played = await play({ state: live({ references: [] }) });
    expect(outcomes(played)).toEqual(['blocked errors-found']);
    expect(found(played)).toEqual(['error connection-missing']);
  });

  test('for which two flows want different connections block both, before a write', async () => {
    const map = mapFile({
      flows: {
        [OTHER]: {
          connectionReferences: {
            contoso_mail: {
              connectionName: NEW_MAIL,
              id: '/providers/Microsoft.PowerApps/apis/shared_office365',
              owner: DANA,
              sharedWith: [APP],
            },
          },
        },
        [FLOW]: {},
      },
    });
    const played = await play({ files: bothFiles(map), state: live({ flows: both() }) });
    expect(found(played)).toContain('error reference-conflict');
    expect(played.report.outcomes.map(({ result }) => result)).toEqual(['blocked', 'blocked']);
    expect(writes(played)).toEqual([]);
  });

  test('that the map does not have and that are bound are a notice', async () => {
    const map = mapFile({ connectionReferences: {} });
    const files = { [MAP_FILE]: map, [FLOW]: JSON.stringify(flowFile(MORE)) };
    const played = await play({ files });
    expect([found(played), outcomes(played)]).toEqual([['notice reference-unmapped'], ['updated']]);
    const unbound = await play({ files, state: live({ references: references(null) }) });
    expect(found(unbound)).toEqual(['error reference-unmapped']);
    expect(outcomes(unbound)).toEqual(['blocked errors-found']);
  });
});

test('a read that is repeated says who gave no answer', async () => {
  const faults = [{ route: 'GET workflows(id)', nth: 1, fault: { kind: 'reset' } } as const];
  const played = await play({ server: { faults } });
  expect(outcomes(played)).toEqual(['updated']);
  const lines = played.lines.filter((line) => line.includes('no answer from'));
  expect(lines).toEqual([
    expect.stringMatching(/^GET workflows\(id\): no answer from Dataverse: .*Trying again/),
  ]);
});

describe('identity', () => {
  test('the organisation must be that of the map', async () => {
    const state = live();
    const [environment] = state.environments;
    state.environments = [{ ...(environment as object), id: 'Default-other' } as never];
    const played = await play({ state });
    expect(found(played)).toEqual(['error environment-missing']);
    expect([outcomes(played), writes(played)]).toEqual([['blocked errors-found'], []]);
  });

  test('a wrong federated credential is a failure with what to write', async () => {
    const played = await play({ job: { environment: 'staging' } });
    expect(found(played)).toEqual(['error key-invalid']);
    expect(played.report.findings[0]?.message).toContain(
      'repo:contoso/automations:environment:staging',
    );
    expect(outcomes(played)).toEqual(['blocked errors-found']);
  });

  test('a connection to GitHub that breaks once is repeated, and the deployment goes on', async () => {
    const faults = [{ route: 'GET idtoken', nth: 1, fault: { kind: 'reset' } } as const];
    const played = await play({ server: { faults } });
    expect([outcomes(played), held(played).actions]).toEqual([['updated'], ['Send', 'More']]);
    expect(played.lines.join('\n')).toContain('GET idtoken: no answer from GitHub');
  });

  test('a connection to GitHub that always breaks is no matter of permissions', async () => {
    const faults = [{ route: 'GET idtoken', fault: { kind: 'reset' } } as const];
    const played = await play({ server: { faults } });
    expect(outcomes(played)).toEqual(['blocked flow-unreadable']);
    const all = JSON.stringify([played.report, played.lines]);
    expect(all).toContain('no answer from GitHub');
    expect(all).not.toMatch(/id-token: write|no answer from (?!GitHub)/);
    for (const secret of played.simulator.secrets()) expect(all).not.toContain(secret);
  });

  test('a deployment without one says what to set', async () => {
    await expect(play({ job: null })).rejects.toThrow(/id-token: write/);
  });

  test('a check without one runs offline', async () => {
    const played = await play({ mode: 'check', job: null, base: repository() });
    expect(found(played)).toEqual([]);
    expect(played.report.notRun).toContainEqual({
      rule: 'flow-draft',
      reason: { code: 'no-identity' },
    });
    expect(played.report.plan?.comparedWith).toBe('git');
    expect(played.simulator.calls).toEqual([]);
  });

  test('what the map lacks is not judged without one', async () => {
    const map = mapFile({ connectionReferences: {} });
    const played = await play({
      mode: 'check',
      job: null,
      base: repository({ [MAP_FILE]: map }),
      files: { [MAP_FILE]: map, [FLOW]: JSON.stringify(flowFile(MORE)) },
    });
    expect(found(played)).toEqual([]);
    expect(played.report.plan?.changes.map(({ action }) => action)).toEqual(['update']);
    expect(played.report.notRun).toContainEqual({
      rule: 'reference-unmapped',
      reason: { code: 'references-not-listed', environment: 'production' },
    });
  });

  test('connections that the application may not see are not judged', async () => {
    const users = [{ account: APP, connections: 'none' as const }];
    const played = await play({ state: live({ users }) });
    expect([found(played), outcomes(played)]).toEqual([[], ['updated']]);
    expect(played.report.notRun.map(({ rule }) => rule)).toContain('connection-missing');
  });

  test('no secret is shown or kept', async () => {
    const played = await play({ state: live({ references: references(null) }) });
    const shown = JSON.stringify([played.report, played.lines]);
    for (const secret of played.simulator.secrets()) expect(shown).not.toContain(secret);
    const tokens = played.simulator.secrets().filter((secret) => secret.startsWith('eyJ'));
    expect(played.masked).toEqual(expect.arrayContaining(tokens));
  });
});

describe('a pull request', () => {
  test("is reached at the base branch's address, and the change of it is shown", async () => {
    const elsewhere = mapFile({ dataverse: 'https://mallory.crm4.dynamics.com' });
    const played = await play({
      mode: 'check',
      base: repository(),
      files: { [MAP_FILE]: elsewhere, [FLOW]: JSON.stringify(flowFile(MORE)) },
    });
    expect(found(played)).toEqual(['warning policy-changed']);
    expect(played.report.plan?.comparedWith).toBe('live');
    expect(new Set(played.simulator.calls.map(({ server }) => server))).toEqual(
      new Set(['github', 'entra', ENVIRONMENT]),
    );
  });

  test('sends no token where the map of the base branch cannot be read', async () => {
    const played = await play({
      mode: 'check',
      base: repository({ [MAP_FILE]: '{ "version": 1' }),
    });
    expect(found(played)).toContain('error base-map-invalid');
    expect(played.simulator.calls.filter(({ server }) => server !== 'github')).toEqual([]);
  });

  test('that only now reaches an environment through Dataverse is judged as before', async () => {
    const map = JSON.parse(mapFile());
    const { dataverse: _address, ...before } = map.environments.production;
    map.environments.production = before;
    const played = await play({
      mode: 'check',
      base: repository({ [MAP_FILE]: JSON.stringify(map) }),
    });
    expect(found(played)).toContain('warning policy-changed');
    expect(played.simulator.calls).toEqual([]);
  });

  test('of an application that only reads is no second deployer', async () => {
    const map = mapFile({ deployAs: DANA });
    const files = { [MAP_FILE]: map, [FLOW]: JSON.stringify(flowFile(MORE)) };
    const checked = await play({ mode: 'check', files, base: repository({ [MAP_FILE]: map }) });
    expect(found(checked)).not.toContain('warning key-identity');
    expect(found(await play({ files }))).toContain('warning key-identity');
  });

  test('writes nothing', async () => {
    const played = await play({ mode: 'check', base: repository() });
    expect([found(played), writes(played)]).toEqual([[], []]);
    expect(played.report.plan?.changes.map(({ action }) => action)).toEqual(['update']);
  });

  test('a manual change is seen', async () => {
    const played = await play({
      mode: 'check',
      base: repository(),
      before: (simulator) =>
        simulator.editByHand(GUID, {
          clientdata: JSON.stringify(flowFile({ By_hand: MORE.More })),
        }),
    });
    expect(found(played)).toEqual(['error flow-edited']);
  });

  test('a row that is unbound is no manual change', async () => {
    const played = await play({
      mode: 'check',
      base: repository(),
      state: live({ references: references(null) }),
    });
    expect(found(played)).toEqual([]);
  });
});

describe('drift', () => {
  test('none', async () => {
    const played = await play({ mode: 'drift', files: repository() });
    const paths = played.report.drift?.flatMap((one) => one.paths);
    expect([found(played), paths]).toEqual([[], []]);
  });

  test('of an edited flow, also of a managed one', async () => {
    const flows = [
      { id: GUID, name: 'Reminder', clientdata: flowFile({ By_hand: MORE.More }), managed: true },
    ];
    const played = await play({ mode: 'drift', files: repository(), state: live({ flows }) });
    expect(found(played)).toEqual(['error flow-edited']);
  });

  test('flows that Git does not know are listed', async () => {
    const played = await play({
      mode: 'drift',
      files: repository(),
      state: live({ flows: both() }),
    });
    expect(played.report.unmanaged).toEqual([
      {
        environment: 'production',
        flows: [{ flowName: OTHER_GUID, displayName: 'Review' }],
      },
    ]);
  });
});
