/** @jest-environment-options { "waits": "short" } */
import '../support/short-waits.ts';
import { afterEach, expect, test } from '@jest/globals';
import { DANA, ENVIRONMENT } from '../simulators/dataverse-stage.ts';
import {
  type FlowStudioSimulator,
  makeKey,
  startFlowStudio,
} from '../simulators/flow-studio/index.ts';

const { definition, FLOW, flowFile, live, MAP_FILE, MORE, mapFile, outcomes, play } = await import(
  './stage.ts'
);

const SANDBOX = '11111111-2222-4333-8444-555555555555';
const DEV_FLOW = '5b0f2a6c-3c1d-4a7e-9f10-2f3e4d5c6b7a';
const DEV_MAIL = 'shared-office365-77777777-a030-45eb-9795-8c2585f84781';
const KEY = makeKey({ upn: DANA, expiresInDays: 300 });

const open: FlowStudioSimulator[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** Production through Dataverse, and a sandbox through Flow Studio. */
async function sandbox(): Promise<FlowStudioSimulator> {
  const api = '/providers/Microsoft.PowerApps/apis/shared_office365';
  const server = await startFlowStudio({
    state: {
      environments: [{ id: SANDBOX, displayName: 'Sandbox' }],
      keys: [{ key: KEY, upn: DANA }],
      connections: [
        { id: DEV_MAIL, environment: SANDBOX, connector: 'shared_office365', owner: DANA },
      ],
      flows: [
        {
          environment: SANDBOX,
          name: DEV_FLOW,
          displayName: 'Reminder',
          owner: DANA,
          definition: definition(),
          connectionReferences: {
            shared_office365: { connectionName: DEV_MAIL, id: api, source: 'Embedded' },
          },
        },
      ],
    } as never,
  });
  open.push(server);
  return server;
}

const files = () => {
  const map = JSON.parse(mapFile());
  map.environments.dev = {
    environmentName: SANDBOX,
    deployAs: DANA,
    connectionReferences: {
      contoso_mail: {
        connectionName: DEV_MAIL,
        id: '/providers/Microsoft.PowerApps/apis/shared_office365',
        owner: DANA,
      },
    },
    flows: { [FLOW]: { flowName: DEV_FLOW } },
  };
  map.environments.production.flows = { [FLOW]: {} };
  return { [MAP_FILE]: JSON.stringify(map), [FLOW]: JSON.stringify(flowFile(MORE)) };
};

test('one run deploys to environments of both', async () => {
  const server = await sandbox();
  const played = await play({
    files: files(),
    inputs: {
      environment: 'dev\nproduction',
      'api-key': KEY,
      endpoint: server.url,
    },
  });
  expect(outcomes(played)).toEqual(['updated', 'updated']);
  expect(played.simulator.state().flows[0]?.clientdata).toContain('More');
  expect(server.calls.some(({ tool }) => tool === 'update_live_flow')).toBe(true);
  // Neither identity is judged by the other's account.
  expect(played.report.findings.map(({ rule }) => rule)).not.toContain('key-identity');
});

test('a check reads what it can, and lists the rest as not run', async () => {
  const played = await play({ mode: 'check', files: files(), state: live() });
  expect(played.report.notRun).toContainEqual({
    rule: 'connection-missing',
    reason: { code: 'no-api-key' },
  });
  expect(played.report.plan?.changes.map(({ environment }) => environment)).toEqual(['production']);
  expect(new Set(played.simulator.calls.map(({ server }) => server))).toContain(ENVIRONMENT);
});
