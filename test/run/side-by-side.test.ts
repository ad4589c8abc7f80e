import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { runCli } from '../../src/terminal.ts';
import { FLOW, flowFile, live, MORE, mapFile } from '../dataverse/stage.ts';
import { ACCOUNT, CONNECTION, definition, documentOf, guid } from '../deploy/stage.ts';
import { startDataverse } from '../simulators/dataverse/index.ts';
import { APP, SECRET } from '../simulators/dataverse-stage.ts';
import { makeKey, startFlowStudio } from '../simulators/flow-studio/index.ts';
import { type Arrival, gate } from '../support/gate.ts';

const ended: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

/** Of a test that fails: then a gate is never opened. */
const MOST_MS = 30_000;

const ENVIRONMENT = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
const MAP_FILE = 'connection-references.json';

/** Deploys the files from a folder of their own. */
async function deploy(files: Record<string, string>, args: string[], env: NodeJS.ProcessEnv) {
  const root = await mkdtemp(join(tmpdir(), 'flowgate-beside-'));
  ended.push(() => rm(root, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
  const lines: string[] = [];
  const stream = { isTTY: false, write: (text: string) => lines.push(text) };
  const code = await runCli(['deploy', '--on-drift', 'overwrite', '--yes', ...args], {
    env: { PATH: '/nowhere', ...env },
    ...{ root, temp: root, version: '0', stdout: stream, stderr: stream },
    now: () => new Date(),
  });
  return { code, printed: lines.join('') };
}

const references = (more: object = {}) => ({
  shared_teams: {
    connectionName: CONNECTION,
    id: '/providers/Microsoft.PowerApps/apis/shared_teams',
    source: 'Embedded',
    ...more,
  },
});

test(
  'Flow Studio: tools, connections and flows are asked for before one of them is answered',
  async () => {
    const key = makeKey({ upn: ACCOUNT });
    const studio = await startFlowStudio({
      state: {
        environments: [{ id: ENVIRONMENT, displayName: 'Contoso' }],
        keys: [{ key, upn: ACCOUNT }],
        connections: [
          { id: CONNECTION, environment: ENVIRONMENT, connector: 'shared_teams', owner: ACCOUNT },
        ],
        flows: ['one', 'two'].map((displayName, index) => ({
          ...{ environment: ENVIRONMENT, name: guid(index + 1), displayName },
          ...{ definition: definition('old'), connectionReferences: references() },
        })),
      },
    });
    ended.push(() => studio.close());
    const { url, missing } = await gate({
      target: new URL(studio.url).origin,
      nameOf: ({ body }) => {
        const { method, params } = JSON.parse(body);
        return method === 'tools/call'
          ? `${params.name} ${params.arguments.flowName ?? ''}`
          : method;
      },
      groups: [
        [
          'notifications/initialized',
          'tools/list',
          'list_live_connections ',
          `get_live_flow ${guid(1)}`,
          `get_live_flow ${guid(2)}`,
        ],
        [`update_live_flow ${guid(1)}`, `update_live_flow ${guid(2)}`],
      ],
    });
    const settings = { one: { flowName: guid(1) }, two: { flowName: guid(2) } };
    const file = (displayName: string) =>
      JSON.stringify({
        ...{ displayName, definition: definition('new'), connectionReferences: references() },
      });
    const files = {
      [MAP_FILE]: JSON.stringify(documentOf(settings)),
      'flows/one.json': file('one'),
      'flows/two.json': file('two'),
    };
    const env = { FLOW_STUDIO_API_KEY: key };
    const { code, printed } = await deploy(files, ['--endpoint', `${url}/mcp`], env);
    expect([printed, code, missing()]).toEqual([expect.stringContaining('2 updated'), 0, []]);
    expect(studio.requests).toHaveLength(10);
  },
  MOST_MS,
);

test(
  'Dataverse: both tokens, then all that is read, before one of them is answered',
  async () => {
    const state = live();
    state.apps = state.apps.map((app) => ({ ...app, secret: SECRET }));
    const simulator = await startDataverse({ state });
    ended.push(() => simulator.close());
    const organisation = await gate({
      target: simulator.url(),
      nameOf: routeOf,
      groups: [
        [
          'GET RetrieveCurrentOrganization',
          'GET connectionreferences',
          'GET connections',
          'GET workflows/Microsoft.Dynamics.CRM.RetrieveUnpublishedMultiple',
          'GET workflows',
        ],
      ],
    });
    const authority = await gate({
      target: simulator.authority,
      nameOf: routeOf,
      groups: [['POST token', 'POST token']],
      rewrite: (body) =>
        body.replace(encodeURIComponent(organisation.url), encodeURIComponent(simulator.url())),
    });
    const files = {
      [MAP_FILE]: mapFile({ dataverse: organisation.url }),
      [FLOW]: JSON.stringify(flowFile(MORE)),
    };
    const { code, printed } = await deploy(files, [], {
      AZURE_TENANT_ID: simulator.tenant,
      AZURE_CLIENT_ID: APP,
      AZURE_CLIENT_SECRET: SECRET,
      AZURE_AUTHORITY_HOST: authority.url,
    });
    const missing = [...authority.missing(), ...organisation.missing()];
    expect([printed, code, missing]).toEqual([expect.stringContaining('1 updated'), 0, []]);
    expect(simulator.calls).toHaveLength(9);
  },
  MOST_MS,
);

/** `GET workflows`, whatever the row. */
function routeOf({ method, path }: Arrival): string {
  const [, last = ''] = /\/((?:workflows\/)?[\w.]+)(?:\(.*)?$/.exec(path.split('?')[0] ?? '') ?? [];
  return `${method} ${last}`;
}
