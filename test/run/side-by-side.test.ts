import { afterEach, expect, test } from '@jest/globals';
import { FLOW, flowFile, live, MAP_FILE, MORE, mapFile } from '../dataverse/stage.ts';
import { CONNECTION, definition, documentOf, guid } from '../deploy/stage.ts';
import { ACCOUNT, cli, closeAll, KEY, repository, studio } from '../init/stage.ts';
import { APP, ENVIRONMENT, SECRET, start } from '../simulators/dataverse-stage.ts';
import { type Arrival, gate } from '../support/gate.ts';

afterEach(closeAll);

/** Of a test that fails: then a gate is never opened. */
const MOST_MS = 30_000;

/** Deploys the files from a folder of their own. */
async function deploy(files: Record<string, string>, args: string[], env: NodeJS.ProcessEnv) {
  const root = await repository(files);
  const all = ['deploy', '--on-drift', 'overwrite', '--yes', ...args];
  const ran = await cli(root, all, { env: { PATH: '/nowhere', ...env } });
  return { code: ran.code, printed: `${ran.stdout}${ran.stderr}` };
}

const connectionReferences = {
  shared_teams: {
    connectionName: CONNECTION,
    id: '/providers/Microsoft.PowerApps/apis/shared_teams',
    source: 'Embedded' as const,
  },
};

test(
  'Flow Studio: tools, connections and flows are asked for before one of them is answered',
  async () => {
    const server = await studio(
      [{ id: CONNECTION, environment: ENVIRONMENT, connector: 'shared_teams', owner: ACCOUNT }],
      ['one', 'two'].map((displayName, index) => ({
        ...{ environment: ENVIRONMENT, name: guid(index + 1), displayName },
        ...{ definition: definition('old'), connectionReferences },
      })),
    );
    const { url, missing } = await gate({
      target: new URL(server.url).origin,
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
        ...{ displayName, definition: definition('new'), connectionReferences },
      });
    const files = {
      [MAP_FILE]: JSON.stringify(documentOf(settings)),
      'flows/one.json': file('one'),
      'flows/two.json': file('two'),
    };
    const env = { FLOW_STUDIO_API_KEY: KEY };
    const { code, printed } = await deploy(files, ['--endpoint', `${url}/mcp`], env);
    expect([printed, code, missing()]).toEqual([expect.stringContaining('2 updated'), 0, []]);
    expect(server.requests).toHaveLength(10);
  },
  MOST_MS,
);

test(
  'Dataverse: both tokens, then all that is read, before one of them is answered',
  async () => {
    const state = live();
    state.apps = state.apps.map((app) => ({ ...app, secret: SECRET }));
    const simulator = await start({ state });
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
