import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../../src/rules/index.ts';
import { bare, call, compose, entry, mapOf } from '../../rules/build.ts';
import {
  DEPLOYER,
  ENVIRONMENT,
  FLOW,
  GUID,
  IN_ORDER,
  liveFiles,
  liveFlow,
  runLive,
  teams,
} from '../../rules/live.ts';
import { MAP_FILE } from '../../rules/repository.ts';

const WRITING = /^(update_live_flow|set_live_flow_state)/;
const OTHER = 'a9d3c5e7-1b84-4f26-8c90-3e5f7a2d6b18';
const ENV_2 = 'Default-9c0b6a1e-3f52-4d87-8a16-5e0f7d2b4c93';

/** The live rules that are about every environment. */
const EVERYWHERE = RULES.flatMap((rule) =>
  rule.subject === 'live' && rule.isAbout === undefined ? [rule] : [],
);

/** Two flows in two environments, of which the pull request changes one. */
const TWO = {
  files: {
    [MAP_FILE]: mapOf({
      production: {
        environmentName: ENVIRONMENT,
        deployAs: DEPLOYER,
        entries: { k: entry() },
        flows: { [FLOW]: { flowName: GUID }, 'flows/b.json': { flowName: OTHER } },
      },
      test: {
        environmentName: ENV_2,
        deployAs: DEPLOYER,
        entries: { k: entry({ connectionName: 'shared-teams-2' }) },
        flows: { [FLOW]: { flowName: OTHER }, 'flows/b.json': { create: true } },
      },
    }),
    [FLOW]: bare({ Send: call('k'), Note: compose({ Send: ['Succeeded'] }) }),
    'flows/b.json': bare({ Send: call('k') }),
  },
  base: { [FLOW]: bare({ Send: call('k') }) },
  live: {
    environments: [ENVIRONMENT, ENV_2].map((id) => ({ id, displayName: id })),
    connections: [teams(), teams({ id: 'shared-teams-2', environment: ENV_2 })],
    flows: [
      liveFlow({ as: 'flows/b.json' }),
      liveFlow({ as: 'flows/b.json', name: OTHER, environment: ENV_2 }),
    ],
  },
};

describe('a check with a key', () => {
  test('asks for each environment once, for each affected flow once, and for nothing else', async () => {
    const { calls, report } = await runLive(TWO);
    expect(calls.toSorted()).toEqual([
      `get_live_flow ${ENVIRONMENT} ${GUID}`,
      `get_live_flow ${ENV_2} ${OTHER}`,
      `list_live_connections ${ENVIRONMENT}`,
      `list_live_connections ${ENV_2}`,
    ]);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.notRun).toEqual([]);
    expect(report.plan?.changes.map(({ action }) => action)).toEqual(['update', 'update']);
  });

  test('looks at one environment alone where it is asked to', async () => {
    const { calls } = await runLive({ ...TWO, inputs: { environment: 'test' } });
    expect(calls.toSorted()).toEqual([
      `get_live_flow ${ENV_2} ${OTHER}`,
      `list_live_connections ${ENV_2}`,
    ]);
  });

  test('asks nothing where no flow is affected', async () => {
    const { calls, report } = await runLive({ ...TWO, base: {} });
    expect(calls).toEqual([]);
    expect(report.plan?.changes).toEqual([]);
  });

  test('lists which of its rules need a map', async () => {
    const { [MAP_FILE]: _, ...files } = TWO.files;
    const { calls, report } = await runLive({ files, live: TWO.live });
    expect(calls).toEqual([]);
    expect(report.notRun).toContainEqual({
      rule: 'connection-missing',
      reason: { code: 'map-missing', mapFile: MAP_FILE },
    });
  });
});

test('without a key every live rule is listed as not run', async () => {
  const { calls, report } = await runLive({ ...TWO, inputs: { 'api-key': '' } });
  expect(calls).toEqual([]);
  const silent = report.notRun.filter(({ reason }) => reason.code === 'no-api-key');
  expect(silent.map(({ rule }) => rule)).toEqual(EVERYWHERE.map(({ id }) => id));
});

test('a flow that cannot be read is blocked, and what was not judged of it is reported', async () => {
  const fault = { kind: 'refuse', code: 'Forbidden', statusCode: 403 } as const;
  const faults = [{ tool: 'get_live_flow', fault }];
  const { report } = await runLive({ files: liveFiles(), live: IN_ORDER, faults });
  expect(report.plan?.changes).toMatchObject([
    { action: 'blocked', reason: { code: 'flow-unreadable', cause: { code: 'refused' } } },
  ]);
  const unread = report.notRun.filter(({ reason }) => reason.code === 'live-flow-unreadable');
  const ofFlows = EVERYWHERE.filter(({ judges }) => judges === 'flows');
  expect(unread.map(({ rule }) => rule)).toEqual(ofFlows.map(({ id }) => id));
});

describe('what an error-level finding blocks', () => {
  const broken = {
    ...TWO.live,
    connections: [teams({ status: 'Error' }), TWO.live.connections[1]],
  };
  const actions = async (live: object, files: object = {}) => {
    const { report } = await runLive({
      ...TWO,
      files: { ...TWO.files, ...files },
      live: { ...TWO.live, ...live },
    });
    return report.plan?.changes.map(({ environment, action, reason }) => [
      environment,
      action,
      reason,
    ]);
  };

  test('an entry: the flows that use it, in its environment', async () => {
    expect(await actions(broken)).toEqual([
      ['production', 'blocked', { code: 'errors-found', errors: 1, rules: ['connection-broken'] }],
      ['test', 'update', null],
    ]);
  });

  test('an environment: all of its flows, and no others', async () => {
    const environments = [TWO.live.environments[1]];
    const connections = [TWO.live.connections[1]];
    const flows = [TWO.live.flows[1]];
    expect(await actions({ environments, connections, flows })).toEqual([
      [
        'production',
        'blocked',
        { code: 'errors-found', errors: 1, rules: ['environment-missing'] },
      ],
      ['test', 'update', null],
    ]);
  });

  test('what is there is left alone, also where the rule is switched off', async () => {
    const off = JSON.parse(TWO.files[MAP_FILE]);
    off.rules = { 'flow-missing': 'off' };
    const files = { [MAP_FILE]: JSON.stringify(off) };
    expect(await actions({ flows: [TWO.live.flows[1]] }, files)).toEqual([
      [
        'production',
        'blocked',
        expect.objectContaining({ code: 'flow-missing', flowName: expect.any(String) }),
      ],
      ['test', 'update', null],
    ]);
  });
});

describe('the map decides what a live rule weighs', () => {
  const live = { ...IN_ORDER, connections: [teams({ status: 'Error' })] };
  const withMap = (more: object) =>
    liveFiles(
      {},
      {
        [MAP_FILE]: JSON.stringify({ ...JSON.parse(String(liveFiles()[MAP_FILE])), ...more }),
      },
    );

  test('off: the server has the last word', async () => {
    const files = withMap({ rules: { 'connection-broken': 'off' } });
    const changed = { ...files, [FLOW]: bare({ Send: call('k'), Note: compose() }) };
    const { report, calls } = await runLive({ files: changed, live, deploys: true });
    expect(report.findings.map(({ rule }) => rule)).not.toContain('connection-broken');
    expect(calls.some((line) => line.includes('test_live_connection'))).toBe(true);
    expect(report.outcomes).toMatchObject([{ result: 'blocked' }]);
  });

  test('suppressed: shown as that, and no obstacle', async () => {
    const suppressions = [{ rule: 'connection-broken', reason: 'is signed in on Monday' }];
    const { report } = await runLive({ files: withMap({ suppressions }), live });
    expect(report.suppressed).toMatchObject([{ rule: 'connection-broken' }]);
    expect(report.plan?.changes).toMatchObject([{ action: 'update' }]);
  });

  test('a suppression of what is in order today is not stale', async () => {
    const suppressions = [{ rule: 'connection-broken', reason: 'it comes and goes' }];
    const files = withMap({ suppressions });
    for (const inputs of [{}, { 'api-key': '' }]) {
      const { report } = await runLive({ files, live: IN_ORDER, inputs });
      expect(report.findings.map(({ rule }) => rule)).not.toContain('suppression-stale');
    }
  });
});

describe('a deployment', () => {
  test('writes over the connection that it was read with', async () => {
    const { calls, report } = await runLive({
      ...TWO,
      deploys: true,
      inputs: { environment: 'test' },
    });
    expect(report.outcomes).toMatchObject([{ result: 'updated' }]);
    expect(calls.filter((line) => line.startsWith('list_live_connections'))).toHaveLength(1);
  });

  test('of a dry run writes nothing', async () => {
    const inputs = { environment: 'test', 'dry-run': 'true' };
    const { calls } = await runLive({ ...TWO, deploys: true, inputs });
    expect(calls.filter((line) => WRITING.test(line))).toEqual([]);
  });
});
