import { afterEach } from '@jest/globals';
import {
  type DataverseOptions,
  type DataverseSimulator,
  type DataverseState,
  type Job,
  solutionFile,
  startDataverse,
} from './dataverse/index.ts';

export type Json = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: replies are read here as a client finds them
export type Reply = any;

export const APP = '3f2a1b0c-9d8e-4f7a-8b6c-5d4e3f2a1b0c';
export const READER = '7c6d5e4f-3a2b-4c1d-8e9f-0a1b2c3d4e5f';
export const SECRET = 'CANARY~client~secret';
export const ENVIRONMENT = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
export const SANDBOX = '11111111-2222-4333-8444-555555555555';
export const FLOW = '0757041a-8ef2-4f74-af06-06881916f371';
export const OTHER = 'a9d3c5e7-1b84-4f26-8c90-3e5f7a2d6b18';
export const MISSING = 'ffffffff-0000-4000-8000-000000000000';
export const MAIL = 'shared-office365-1c433d0f-a030-45eb-9795-8c2585f84781';
export const FOREIGN = 'shared-office365-d4a40000-5e1f-4f0c-9b1d-7c6e5a4b3c2d';
export const ROWS = 'shared-commondataser-2b1c0d9e-4f5a-4b6c-8d7e-9f0a1b2c3d4e';
export const SUBJECT = 'repo:contoso/automations:environment:production';
export const DANA = 'dana@contoso.com';

/** An action on the mail reference, with what a designer adds. */
export const send = (name = 'shared_office365'): Json => ({
  type: 'OpenApiConnection',
  runAfter: {},
  inputs: {
    host: {
      apiId: '/providers/Microsoft.PowerApps/apis/shared_office365',
      connectionName: name,
      operationId: 'SendEmailV2',
    },
    parameters: { 'emailMessage/To': 'a@contoso.com' },
    authentication: "@parameters('$authentication')",
  },
});
export const compose = { type: 'Compose', runAfter: {}, inputs: 1 };

/** A trigger of Dataverse. */
export const whenAccountChanges = (parameters: Json = {}): Json => ({
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
      'subscriptionRequest/filteringattributes': 'name',
      ...parameters,
    },
  },
});

export const REFERENCES = {
  shared_office365: 'contoso_mail',
  shared_commondataserviceforapps: 'contoso_rows',
};

/** A flow's definition, changed where a test needs it. */
export function definition(change: Json = {}): Json {
  return {
    parameters: {
      $connections: { defaultValue: {}, type: 'Object' },
      $authentication: { defaultValue: {}, type: 'SecureObject' },
    },
    triggers: { When_an_account_changes: whenAccountChanges() },
    actions: { Send: send() },
    ...change,
  };
}

/** The file of such a flow. */
export const file = (change: Json = {}, references: Json = REFERENCES) =>
  JSON.stringify(solutionFile(definition(change), references as typeof REFERENCES));

export type Environment = DataverseState['environments'][number];

/** One environment with two flows, and a second one beside it. */
export function world(change: Partial<Environment> = {}): DataverseState {
  return {
    apps: [{ clientId: APP, secret: SECRET, subjects: [SUBJECT] }],
    environments: [
      {
        id: ENVIRONMENT,
        url: 'https://contoso.crm4.dynamics.com',
        references: [
          { logicalName: 'contoso_mail', connector: 'shared_office365', connection: MAIL },
          {
            logicalName: 'contoso_rows',
            connector: 'shared_commondataserviceforapps',
            connection: ROWS,
          },
          { logicalName: 'contoso_unbound', connector: 'shared_office365', connection: null },
        ],
        connections: [
          { id: MAIL, connector: 'shared_office365', owner: DANA, sharedWith: [APP] },
          { id: FOREIGN, connector: 'shared_office365', owner: DANA },
          { id: ROWS, connector: 'shared_commondataserviceforapps', owner: APP },
        ],
        flows: [
          { id: FLOW, name: 'Reminder', clientdata: file() },
          {
            id: OTHER,
            name: "Dana's flow",
            clientdata: file({ triggers: { manual: { type: 'Request', kind: 'Button' } } }),
            state: 'off',
            owner: DANA,
          },
        ],
        ...change,
      },
      { id: SANDBOX, url: 'https://contoso-test.crm4.dynamics.com', flows: [] },
    ],
  };
}

const open: DataverseSimulator[] = [];
afterEach(async () => {
  for (const simulator of open.splice(0)) await simulator.close();
});

/** Starts it; it ends with the test. */
export async function start(options: Partial<DataverseOptions> = {}): Promise<DataverseSimulator> {
  const simulator = await startDataverse({ state: world(), ...options });
  open.push(simulator);
  return simulator;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: Reply;
}

/** A request, with a JSON body parsed. */
export async function asked(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const body = text !== '' && isJson ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body };
}

export type Form = Record<string, string>;

/** Signs in with a secret, unless the form says otherwise. */
export function signIn(simulator: DataverseSimulator, form: Form = {}, tenant = simulator.tenant) {
  const all = {
    grant_type: 'client_credentials',
    client_id: APP,
    client_secret: SECRET,
    scope: `${simulator.url()}/.default`,
    ...form,
  };
  const body = new URLSearchParams(all);
  return asked(`${simulator.authority}/${tenant}/oauth2/v2.0/token`, { method: 'POST', body });
}

/** Asks for a job's identity, as `@actions/core` does. */
export async function identity(simulator: DataverseSimulator, job: Job, audience = AUDIENCE) {
  const environment = simulator.job(job);
  const url = `${environment.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`;
  const authorization = `Bearer ${environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`;
  return (await asked(url, { headers: { authorization } })).body.value as string;
}

export const AUDIENCE = 'api://AzureADTokenExchange';
export const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Signs in with a job's identity. */
export async function exchange(simulator: DataverseSimulator, job: Job, audience?: string) {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: APP,
    client_assertion_type: JWT_BEARER,
    client_assertion: await identity(simulator, job, audience),
    scope: `${simulator.url()}/.default`,
  });
  const url = `${simulator.authority}/${simulator.tenant}/oauth2/v2.0/token`;
  return asked(url, { method: 'POST', body });
}

/** The claims of a JWT. */
export function claimsIn(token: string): Reply {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

export interface Asking {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  account?: string;
  environment?: string;
}

/** A request to the Web API of an environment, with a good token. */
export function api(
  simulator: DataverseSimulator,
  path: string,
  given: Asking = {},
): Promise<Answer> {
  const { method = 'GET', body, headers = {}, account = APP, environment } = given;
  const origin = simulator.url(environment);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return asked(`${origin}/api/data/v9.2/${path}`, {
    method,
    ...(body === undefined ? {} : { body: text }),
    headers: {
      authorization: `Bearer ${simulator.accessToken(account, origin)}`,
      accept: 'application/json',
      'odata-version': '4.0',
      'odata-maxversion': '4.0',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
  });
}

/** Changes a row; by default the first flow, whatever its version. */
export function patch(
  simulator: DataverseSimulator,
  body: unknown,
  headers: Record<string, string> = { 'if-match': '*' },
  given: Asking & { row?: string } = {},
) {
  const { row = `workflows(${FLOW})`, ...rest } = given;
  return api(simulator, row, { method: 'PATCH', body, headers, ...rest });
}

/** Status, code and text of an error. */
export const outline = ({ status, body }: Answer) => [
  status,
  body.error?.code,
  body.error?.message,
];
/** What the server holds of a flow. */
export const flow = (simulator: DataverseSimulator, id = FLOW) => {
  const found = simulator.state().flows.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no flow ${id}`);
  return found;
};
/** What the server holds of a reference. */
export const reference = (simulator: DataverseSimulator, name: string) => {
  const found = simulator.state().references.find(({ logicalName }) => logicalName === name);
  if (found === undefined) throw new Error(`no reference ${name}`);
  return found;
};

/** What the wrapper holds: status word, outer code, text; by the code first, the text has bare quotes. */
export function inside(message: string) {
  const [, word, outer] =
    /^Flow client error returned with status code "(\w+)" and details "\{"error":\{"code":"(\w+)","message":"[\s\S]*"\}\}"\.$/.exec(
      message,
    ) ?? [];
  const [, inner] = /Flow save failed with code '(\w+)' and message '/.exec(message) ?? [];
  return [word, outer, ...(inner === undefined ? [] : [inner])];
}
