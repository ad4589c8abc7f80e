/** @jest-environment-options { "waits": "short" } */
import '../support/short-waits.ts';
import { afterEach, describe, expect, test } from '@jest/globals';
import { runCli } from '../../src/terminal.ts';
import { APP, DANA, ENVIRONMENT } from '../simulators/dataverse-stage.ts';
import {
  type Fault,
  type FlowStudioSimulator,
  makeKey,
  startFlowStudio,
} from '../simulators/flow-studio/index.ts';

const {
  definition,
  FLOW,
  flowFile,
  GUID,
  live,
  MAIL,
  MAP_FILE,
  MORE,
  mapFile,
  OTHER,
  OTHER_GUID,
  outcomes,
  play,
} = await import('./stage.ts');

const SANDBOX = '11111111-2222-4333-8444-555555555555';
const DEV_FLOW = '5b0f2a6c-3c1d-4a7e-9f10-2f3e4d5c6b7a';
const SECRET = 'CANARY~secret~of~the~terminal';
const DEV_OTHER = '6c1f3b7d-4d2e-4b8f-8a21-3a4f5e6d7c8b';
const SECOND = 'https://contoso-test.crm4.dynamics.com';
const DEV_MAIL = 'shared-office365-77777777-a030-45eb-9795-8c2585f84781';
const KEY = makeKey({ upn: DANA, expiresInDays: 300 });

const open: FlowStudioSimulator[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const files = (name = 'dev') => {
  const map = JSON.parse(mapFile());
  map.environments[name] = {
    environmentName: SANDBOX,
    deployAs: DANA,
    connectionReferences: {
      contoso_mail: {
        connectionName: DEV_MAIL,
        id: '/providers/Microsoft.PowerApps/apis/shared_office365',
        owner: DANA,
      },
    },
    flows: { [FLOW]: { flowName: DEV_FLOW }, [OTHER]: { flowName: DEV_OTHER } },
  };
  map.environments.production.flows = { [FLOW]: {}, [OTHER]: {} };
  const flow = JSON.stringify(flowFile(MORE));
  return { [MAP_FILE]: JSON.stringify(map), [FLOW]: flow, [OTHER]: flow };
};

/** Production through Dataverse, and a sandbox through Flow Studio, two flows in each. */
async function sandbox(faults: Fault[] = []): Promise<FlowStudioSimulator> {
  const api = '/providers/Microsoft.PowerApps/apis/shared_office365';
  const flow = (name: string, displayName: string) => ({
    environment: SANDBOX,
    name,
    displayName,
    owner: DANA,
    definition: definition(),
    connectionReferences: {
      shared_office365: { connectionName: DEV_MAIL, id: api, source: 'Embedded' },
    },
  });
  const server = await startFlowStudio({
    faults,
    state: {
      environments: [{ id: SANDBOX, displayName: 'Sandbox' }],
      keys: [{ key: KEY, upn: DANA }],
      connections: [
        { id: DEV_MAIL, environment: SANDBOX, connector: 'shared_office365', owner: DANA },
      ],
      flows: [flow(DEV_FLOW, 'Reminder'), flow(DEV_OTHER, 'Review')],
    } as never,
  });
  open.push(server);
  return server;
}

const production = () =>
  live({
    flows: [
      { id: GUID, name: 'Reminder', clientdata: flowFile() },
      { id: OTHER_GUID, name: 'Review', clientdata: flowFile() },
    ],
  });

/** Deploys to both, one flow at a time; the outcomes by environment. */
async function deployed(
  server: FlowStudioSimulator,
  { name = 'dev', ...scene }: Parameters<typeof play>[0] & { name?: string } = {},
) {
  const played = await play({
    files: files(name),
    state: production(),
    ...scene,
    inputs: {
      environment: `${name}\nproduction`,
      'api-key': KEY,
      endpoint: server.url,
      concurrency: '1',
      ...scene.inputs,
    },
  });
  const of = (one: string) =>
    played.report.outcomes
      .filter(({ environment }) => environment === one)
      .map(({ result, reason }) => (reason === null ? result : `${result} ${reason.code}`));
  const loss = played.report.outcomes.find(({ reason }) => reason?.code === 'host-lost')?.reason;
  return { played, of, loss };
}

test('one run deploys to environments of both', async () => {
  const server = await sandbox();
  const { played } = await deployed(server);
  expect(outcomes(played)).toEqual(['updated', 'updated', 'updated', 'updated']);
  expect(played.simulator.state().flows[0]?.clientdata).toContain('More');
  expect(server.calls.some(({ tool }) => tool === 'update_live_flow')).toBe(true);
  // Neither identity is judged by the other's account.
  expect(played.report.findings.map(({ rule }) => rule)).not.toContain('key-identity');
});

describe('a failure that lasts ends the flows of one host', () => {
  test('Flow Studio, whose key expires in mid-run', async () => {
    const fault: Fault = { tool: 'update_live_flow', nth: 1, fault: { kind: 'key-expires' } };
    const { of, loss } = await deployed(await sandbox([fault]));
    expect(of('dev')).toEqual(['failed refusal-unknown', 'failed host-lost']);
    expect(of('production')).toEqual(['updated', 'updated']);
    expect(loss).toMatchObject({ server: 'Flow Studio', cause: { code: 'key-not-accepted' } });
  });

  test('Flow Studio, whose key has expired before the run', async () => {
    const server = await sandbox([{ tool: '*', fault: { kind: 'key-expires' } }]);
    const { of } = await deployed(server);
    expect(of('dev')).toEqual(['blocked errors-found', 'blocked errors-found']);
    expect(of('production')).toEqual(['updated', 'updated']);
  });

  test('Flow Studio, which answers nothing any more', async () => {
    const server = await sandbox([{ tool: '*', fault: { kind: 'http', status: 503 } }]);
    const { of } = await deployed(server);
    expect(of('dev').every((outcome) => !outcome.startsWith('updated'))).toBe(true);
    expect(of('production')).toEqual(['updated', 'updated']);
  });

  test('Dataverse, which refuses every token', async () => {
    const gone = { kind: 'http', status: 401 } as const;
    const { played, of, loss } = await deployed(await sandbox(), {
      name: 'sandbox',
      server: { faults: [{ route: 'PATCH workflows(id)', fault: gone }] },
    });
    expect(of('production')).toEqual(['failed refusal-unknown', 'failed host-lost']);
    expect(of('sandbox')).toEqual(['updated', 'updated']);
    const address = played.simulator.url();
    expect(loss).toMatchObject({ server: address, cause: { code: 'token-not-accepted' } });
  });

  test('one organisation, and not the other one of the same application', async () => {
    const map = JSON.parse(mapFile());
    const { production: one } = map.environments;
    const connection = `${MAIL.slice(0, -1)}0`;
    const entry = { ...one.connectionReferences.contoso_mail, connectionName: connection };
    map.environments.second = {
      ...one,
      environmentName: SANDBOX,
      dataverse: SECOND,
      connectionReferences: { contoso_mail: entry },
    };
    const state = production();
    const [seed] = state.environments as [(typeof state.environments)[0]];
    const mail = { id: connection, connector: 'shared_office365', owner: DANA, sharedWith: [APP] };
    const row = { logicalName: 'contoso_mail', connector: 'shared_office365', connection };
    state.environments.push({
      ...seed,
      id: SANDBOX,
      url: SECOND,
      connections: [mail],
      references: [row],
    });
    const gone = { kind: 'http', status: 401 } as const;
    const played = await play({
      files: { ...files(), [MAP_FILE]: JSON.stringify(map) },
      state,
      inputs: { environment: 'production\nsecond', concurrency: '1' },
      server: {
        faults: [{ route: 'PATCH workflows(id)', environment: ENVIRONMENT, fault: gone }],
      },
    });
    expect(outcomes(played)).toEqual([
      'failed refusal-unknown',
      'failed host-lost',
      'updated',
      'updated',
    ]);
  });

  test('with what calls its flows', async () => {
    const gone = { kind: 'http', status: 401 } as const;
    const call = { type: 'Workflow', inputs: { host: { workflowReferenceName: OTHER_GUID } } };
    const calling = { ...files('sandbox'), [FLOW]: JSON.stringify(flowFile({ ...MORE, call })) };
    const { of } = await deployed(await sandbox(), {
      name: 'sandbox',
      files: calling,
      server: { faults: [{ route: 'PATCH workflows(id)', fault: gone }] },
    });
    expect(of('production')).toEqual(['failed host-lost', 'failed refusal-unknown']);
    expect(of('sandbox')).toEqual(['updated', 'updated']);
  });

  test('with `atomic` all of them are undone', async () => {
    const gone = { kind: 'http', status: 401 } as const;
    const server = await sandbox();
    const { of } = await deployed(server, {
      inputs: { atomic: 'true' },
      server: { faults: [{ route: 'PATCH workflows(id)', fault: gone }] },
    });
    expect(of('dev')).toEqual(['restored undone', 'restored undone']);
    expect(of('production')).toEqual(['failed refusal-unknown', 'skipped run-atomic-before']);
  });
});

test('runs that one host does not list are watched through the other one', async () => {
  const everyMinute = (text: string) =>
    text.replaceAll('"frequency":"Day"', '"frequency":"Minute"');
  const refused: Fault = { tool: 'get_live_flow_runs', fault: { kind: 'http', status: 401 } };
  const all = Object.entries(files()).map(([file, text]) => [file, everyMinute(text)]);
  const { played } = await deployed(await sandbox([refused]), {
    files: Object.fromEntries(all),
    inputs: { watch: '1', 'on-drift': 'overwrite' },
  });
  const causes = played.report.notRun.flatMap(({ reason }) =>
    reason.code === 'first-run-not-seen' ? [[reason.environment, reason.cause.code]] : [],
  );
  expect(causes).toEqual([
    ['dev', 'runs-not-read'],
    ['production', 'no-run-began'],
  ]);
});

test('a restore goes on through the host that answers', async () => {
  const faults: Fault[] = [];
  const server = await sandbox(faults);
  const state = production();
  const apps = state.apps.map((app) => ({ ...app, secret: SECRET }));
  const { played } = await deployed(server, { state: { ...state, apps } });
  faults.push({ tool: '*', fault: { kind: 'key-expires' } });
  const out: string[] = [];
  const code = await runCli(['restore', 'snapshots', '--yes', '--endpoint', server.url], {
    env: {
      PATH: '/nowhere',
      FLOW_STUDIO_API_KEY: KEY,
      AZURE_TENANT_ID: played.simulator.tenant,
      AZURE_CLIENT_ID: APP,
      AZURE_CLIENT_SECRET: SECRET,
      AZURE_AUTHORITY_HOST: played.simulator.authority,
    },
    root: played.root,
    temp: played.root,
    version: '0',
    now: () => new Date(),
    stdout: { isTTY: false, write: (text) => out.push(text) },
    stderr: { isTTY: false, write: (text) => out.push(text) },
  });
  expect(code).toBe(1);
  expect(played.simulator.state().flows.map(({ clientdata }) => clientdata)).toEqual([
    expect.not.stringContaining('More'),
    expect.not.stringContaining('More'),
  ]);
});

test('a check reads what it can, and lists the rest as not run', async () => {
  const played = await play({ mode: 'check', files: files(), state: live() });
  expect(played.report.notRun).toContainEqual({
    rule: 'connection-missing',
    reason: { code: 'no-api-key' },
  });
  const planned = played.report.plan?.changes.map(({ environment }) => environment);
  expect(planned).toEqual(['production', 'production']);
  expect(new Set(played.simulator.calls.map(({ server }) => server))).toContain(ENVIRONMENT);
});
