import { describe, expect, test } from '@jest/globals';
import type { Finding, Project } from '../../src/check/check.ts';
import { readFlow } from '../../src/flow/flow.ts';
import type { JsonObject } from '../../src/json/json.ts';
import { type Current, currentReader } from '../../src/live/current.ts';
import { type FlowHost, HostError, type HostFailure, type LiveFlow } from '../../src/live/host.ts';
import { type Target, targetsOf } from '../../src/live/target.ts';
import { indexed } from '../../src/map/flow-index.ts';
import { readMap } from '../../src/map/read.ts';
import type { PlanReason } from '../../src/plan/change.ts';
import { planFlows } from '../../src/plan/plan.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const GUID = '00000000-0000-4000-8000-000000000001';
const TEAMS = '/providers/Microsoft.PowerApps/apis/shared_teams';

const flowFile = {
  displayName: 'Remind',
  definition: {
    triggers: { manual: { type: 'Request', kind: 'Button', inputs: {} } },
    actions: {
      Send: {
        type: 'OpenApiConnection',
        inputs: { host: { apiId: TEAMS, connectionName: 'shared_teams', operationId: 'Post' } },
      },
    },
    parameters: { site: { type: 'String', defaultValue: 'test' } },
  },
  connectionReferences: { shared_teams: { connectionName: 'ignored', id: TEAMS } },
};

function project(settings: object | null, more: object = {}, file: object = flowFile): Project {
  const read = readFlow('flows/a.json', bytes(file));
  const document = {
    version: 1,
    environments: {
      production: {
        environmentName: 'Default-1',
        connectionReferences: {
          shared_teams: { connectionName: 'shared-teams-1', id: TEAMS, owner: 'ada@contoso.com' },
        },
        ...(settings === null ? {} : { flows: { 'flows/a.json': settings } }),
        ...more,
      },
    },
  };
  const map = readMap('map.json', bytes(document), { ruleIds: [], environment: null });
  if (read.kind !== 'flow' || !map.ok) throw new Error(JSON.stringify(map));
  return {
    flows: [read.flow],
    skipped: [],
    badFiles: [],
    mapFile: 'map.json',
    map: map.map,
    mapProblems: [],
    baseMap: null,
  };
}

const live = (more: Partial<LiveFlow> = {}): LiveFlow => ({
  flowName: GUID,
  displayName: 'Remind',
  state: 'Started',
  definition: flowFile.definition as unknown as JsonObject,
  connectionReferences: {
    shared_teams: {
      connectionName: 'shared-teams-1',
      id: TEAMS,
      source: 'Embedded',
      tier: 'Standard',
    },
  },
  ...more,
});

const repository = (whole: Project) => ({
  ...whole,
  index: whole.flows.map((flow) => indexed(flow)),
});

function planned(whole: Project, current: Current, findings: Finding[] = []) {
  const targets = targetsOf(whole, null, []);
  const currents = new Map(targets.map((target) => [target, current]));
  const made = planFlows('live', currents, findings, repository(whole));
  const [change] = made.changes;
  if (change === undefined) throw new Error('no change');
  return { change, digest: made.digest };
}

describe('a target becomes', () => {
  test('unchanged, when the live flow is equal by meaning', () => {
    const { change } = planned(project({}), { kind: 'live', readAt: 0, flow: live() });
    expect(change).toMatchObject({ action: 'unchanged', flowName: GUID, paths: [] });
  });

  test('an update, which says what differs and sends one entry for each used key', () => {
    const other = {
      shared_teams: { connectionName: 'Shared-Teams-0', id: TEAMS, source: 'Invoker' },
      gone: { connectionName: 'x', id: TEAMS },
    };
    const { change } = planned(project({ parameters: { site: 'prod' } }), {
      kind: 'live',
      readAt: 0,
      flow: live({ connectionReferences: other }),
    });
    expect(change.action).toBe('update');
    expect(change.paths).toEqual([
      '/connectionReferences/gone',
      '/connectionReferences/shared_teams',
      '/definition/parameters/site',
    ]);
    expect(change.bindings).toEqual([
      {
        key: 'gone',
        connector: 'shared_teams',
        from: { connectionName: 'x', owner: null },
        to: null,
      },
      {
        key: 'shared_teams',
        connector: 'shared_teams',
        from: { connectionName: 'Shared-Teams-0', owner: null },
        to: { connectionName: 'shared-teams-1', owner: 'ada@contoso.com' },
      },
    ]);
    if (change.action !== 'update') throw new Error();
    expect(change.desired.connectionReferences).toEqual({
      shared_teams: { connectionName: 'shared-teams-1', id: TEAMS, source: 'Invoker' },
    });
    expect(change.desired.definition.parameters).toEqual({
      $connections: { defaultValue: {}, type: 'Object' },
      $authentication: { defaultValue: {}, type: 'SecureObject' },
      site: { type: 'String', defaultValue: 'prod' },
    });
  });

  test("never a connection that a file or the map writes into the platform's own parameter", () => {
    const hidden = { shared_teams: { connectionId: '/x/connections/shared-teams-9' } };
    const smuggling = structuredClone(flowFile);
    Object.assign(smuggling.definition.parameters, {
      $connections: { type: 'Object', defaultValue: hidden },
    });
    const settings = { parameters: { $connections: hidden, site: 'prod' } };
    const { change } = planned(project(settings, {}, smuggling), {
      kind: 'live',
      readAt: 0,
      flow: live(),
    });
    if (change.action !== 'update') throw new Error();
    expect(change.paths).toEqual(['/definition/parameters/site']);
    expect(JSON.stringify(change.desired)).not.toContain('shared-teams-9');
  });

  test('an update, when a Select has its columns in another order', () => {
    const columns = (select: JsonObject) => {
      const Columns = { type: 'Select', inputs: { from: '@triggerBody()', select } };
      const definition = {
        ...flowFile.definition,
        actions: { ...flowFile.definition.actions, Columns },
      };
      return { ...flowFile, definition };
    };
    const wanted = columns({ Sum: 1, Name: 2 });
    const { change } = planned(project({}, {}, wanted), {
      kind: 'live',
      readAt: 0,
      flow: live({ definition: columns({ Name: 2, Sum: 1 }).definition as unknown as JsonObject }),
    });
    if (change.action !== 'update') throw new Error(change.action);
    expect(change).toMatchObject({ writes: true, paths: ['/definition/actions/Columns'] });
    expect(JSON.stringify(change.desired.definition)).toContain('{"Sum":1,"Name":2}');
  });

  test('an update that writes nothing, when the state alone differs', () => {
    const { change } = planned(project({ state: 'Stopped' }), {
      kind: 'live',
      readAt: 0,
      flow: live(),
    });
    expect(change).toMatchObject({ action: 'update', writes: false, paths: ['/state'] });
  });

  test('a create, when the map allows it and no live flow has the name', () => {
    const { change } = planned(project({ create: true }), { kind: 'absent' });
    expect(change).toMatchObject({ action: 'create', flowName: null });
  });

  const where = { environment: 'production', file: 'flows/a.json' };
  const unreadCause: HostFailure = { code: 'timeout', seconds: 120 };
  const blocked: [string, Project, Current, PlanReason][] = [
    [
      'no live flow and no create',
      project({}),
      { kind: 'absent' },
      { code: 'flow-missing', ...where, flowName: null },
    ],
    [
      'two live flows of one name',
      project({}),
      { kind: 'ambiguous', flowNames: ['a', 'b'] },
      { code: 'flow-ambiguous', ...where, flowNames: ['a', 'b'] },
    ],
    [
      'a guid that is not there',
      project({ flowName: GUID }),
      { kind: 'missing', flowName: GUID },
      { code: 'flow-missing', ...where, flowName: GUID },
    ],
    [
      'a flow that cannot be read',
      project({}),
      { kind: 'unreadable', cause: unreadCause },
      { code: 'flow-unreadable', cause: unreadCause },
    ],
    [
      'a key that is bound to nothing',
      project({}, { connectionReferences: {} }),
      { kind: 'live', readAt: 0, flow: live() },
      { code: 'reference-unmapped', environment: 'production', keys: ['shared_teams'] },
    ],
    [
      'a parameter that is not declared',
      project({ parameters: { sit: 'x' } }),
      { kind: 'live', readAt: 0, flow: live() },
      { code: 'parameter-undeclared', parameters: ['sit'] },
    ],
  ];
  test.each(blocked)('blocked: %s', (_name, whole, current, reason) => {
    const { change } = planned(whole, current);
    expect(change.action).toBe('blocked');
    expect(change.reason).toEqual(reason);
  });

  test('blocked, where its name leads to the live flow of a file that the plan is not about', () => {
    const whole = project({ flowName: GUID });
    const copied = readFlow('flows/copy.json', bytes(flowFile));
    if (copied.kind !== 'flow') throw new Error();
    const { index, ...rest } = repository({ ...whole, flows: [...whole.flows, copied.flow] });
    const targets = targetsOf(rest, new Set([copied.flow.file]), []);
    const currents = new Map<Target, Current>(
      targets.map((target) => [target, { kind: 'live', readAt: 0, flow: live() }]),
    );
    const others = [{ file: 'flows/a.json', environment: 'production' }];
    expect(planFlows('live', currents, [], { ...rest, index }).changes).toMatchObject([
      { file: 'flows/copy.json', action: 'blocked', reason: { code: 'same-live-flow', others } },
    ]);
  });

  test('blocked, with what it would change where that is known', () => {
    const flow = live({ definition: { ...live().definition, actions: {} } });
    const whole = project({}, { connectionReferences: {} });
    const { change, digest } = planned(whole, { kind: 'live', readAt: 0, flow });
    const [added] = change.action === 'blocked' ? (change.diff?.operations ?? []) : [];
    expect(added).toMatchObject({ kind: 'added', name: 'Send' });
    expect(change.paths).toContain('/definition/actions/Send');
    const unread = planned(project({}), { kind: 'unreadable', cause: unreadCause });
    expect(unread.change).toMatchObject({ action: 'blocked', diff: null, paths: [] });
    expect(unread.digest).toBe(digest);
  });

  const place = { file: 'map.json', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const about = { rule: 'x', message: '', help: '', ...place };
  const entry = '/environments/production/connectionReferences/shared_teams';
  const findings: [string, Partial<Finding>, boolean][] = [
    ['of the flow', { flow: 'flows/a.json', at: '' }, true],
    [
      'of the flow in another environment',
      { flow: 'flows/a.json', at: '', environments: ['test'] },
      false,
    ],
    [
      'of the flow in several environments',
      { flow: 'flows/a.json', at: '', environments: ['production', 'test'] },
      true,
    ],
    ['of another flow', { flow: 'flows/b.json', at: '' }, false],
    ['of an entry that it uses', { flow: null, at: `${entry}/connectionName` }, true],
    ['of an entry that it does not use', { flow: null, at: `${entry}_1/connectionName` }, false],
    ['of the flow, and a warning', { flow: 'flows/a.json', at: '', severity: 'warning' }, false],
  ];
  test.each(findings)('blocked by an error %s, or not', (_name, more, isBlocked) => {
    const finding = {
      ...about,
      severity: 'error',
      environments: [],
      related: [],
      ...more,
    } as Finding;
    const { change } = planned(project({}), { kind: 'live', readAt: 0, flow: live() }, [finding]);
    expect(change.action).toBe(isBlocked ? 'blocked' : 'unchanged');
  });
});

describe('the digest', () => {
  const digest = (whole: Project, current: LiveFlow) =>
    planned(whole, { kind: 'live', readAt: 0, flow: current }).digest;
  const base = digest(project({ state: 'Stopped' }), live());

  test('stays with key order and what the server adds', () => {
    const same = live({
      connectionReferences: {
        shared_teams: { source: 'Embedded', id: TEAMS, connectionName: 'shared-teams-1' },
      },
    });
    expect(digest(project({ state: 'Stopped' }), same)).toBe(base);
    expect(base).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('changes with the state, a value, a binding and a live edit', () => {
    const others = [
      digest(project({ state: 'Stopped', parameters: { site: 'prod' } }), live()),
      digest(project({ state: 'Stopped' }), live({ displayName: 'Other' })),
      digest(project({ state: 'Stopped' }), live({ definition: { triggers: {}, actions: {} } })),
      digest(
        project(
          { state: 'Stopped' },
          { connectionReferences: { shared_teams: { connectionName: 'y', id: TEAMS } } },
        ),
        live(),
      ),
    ];
    expect(new Set([base, ...others]).size).toBe(5);
  });
});

describe('the live flow is', () => {
  const host = (flows: LiveFlow[]): FlowHost => ({
    serverOf: () => 'Flow Studio',
    listFlows: async () => flows,
    readFlow: async (_environment, name) => flows.find(({ flowName }) => flowName === name) ?? null,
    saveFlow: () => Promise.reject(new Error('no write')),
    setState: () => Promise.reject(new Error('no write')),
    pause: async () => {},
  });
  const found = async (settings: object, flows: FlowHost) => {
    const [target] = targetsOf(project(settings), null, []);
    return target && currentReader(flows)(target);
  };

  test('the one that the map names, else the one of exactly its name', async () => {
    expect(await found({ flowName: GUID }, host([live({ displayName: 'Other' })]))).toMatchObject({
      kind: 'live',
    });
    expect(
      await found({}, host([live(), live({ flowName: 'b', displayName: 'remind' })])),
    ).toMatchObject({ kind: 'live', flow: { flowName: GUID } });
    expect(await found({ displayName: 'Remind!' }, host([live()]))).toMatchObject({
      kind: 'absent',
    });
    expect(await found({}, host([live(), live({ flowName: 'b' })]))).toEqual({
      kind: 'ambiguous',
      flowNames: [GUID, 'b'],
    });
    expect(await found({ flowName: 'z' }, host([live()]))).toEqual({
      kind: 'missing',
      flowName: 'z',
    });
  });

  test('unreadable when the host says so, and a defect is thrown on', async () => {
    const broken = {
      ...host([]),
      listFlows: () => Promise.reject(new HostError({ code: 'timeout', seconds: 1 })),
    };
    expect(await found({}, broken)).toEqual({
      kind: 'unreadable',
      cause: { code: 'timeout', seconds: 1 },
    });
    const defect = { ...host([]), listFlows: () => Promise.reject(new TypeError('x')) };
    await expect(found({}, defect)).rejects.toThrow(TypeError);
  });
});
