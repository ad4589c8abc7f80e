import {
  call,
  changed,
  DEPLOYER,
  type FlowDocument,
  flow,
  flowStudio,
  json,
  live,
  MAP_FILE,
  map,
  ONBOARDING,
  onboarding,
  production,
  REMINDER,
  REVIEW,
  reminder,
  repository,
  review,
} from '../scenarios/contoso.ts';
import type { Fault, FaultAction, FlowStudioOptions } from '../simulators/flow-studio/index.ts';

/** Stands in every secret; whoever sees it has seen one. */
export const CANARY = 'CANARY';

const base64url = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A key whose claims and signature are canaries, but for the account, which is no secret. */
export const CANARY_KEY = [
  { alg: 'HS256', typ: 'JWT' },
  { upn: DEPLOYER, name: 'CANARY claim', oid: 'CANARY-of-oid', exp: 4_102_444_800 },
  'CANARY of the signature',
]
  .map(base64url)
  .join('.');

const [, claims = '', signature = ''] = CANARY_KEY.split('.');

/** Secrets in every form in which a server or a file writes them. */
export const SECRETS = {
  'a bearer token': 'Authorization: Bearer CANARYbearer0123456789abcdef',
  'a signed URL': 'https://prod-1.logic.azure.com/w/1?sp=run&sv=1.0&sig=CANARYsig0123456789abcdef',
  'an encoded signed URL':
    'https%3A%2F%2Fa.example%2Fw%3Fsv%3D1.0%26sig%3DCANARYsig0123456789abcdef',
  'a signed URL in JSON in JSON':
    'https://a.example/w?sv=1.0\\u0026sig\\u003dCANARYsig0123456789ab',
  'credentials in a URL': 'https://svc:CANARYinUrl0123@a.example/w',
  'a connection string':
    'AccountName=a;AccountKey=CANARYaccountKey0123456789abcdefghij==;EndpointSuffix=core.windows.net',
  'a shared access key':
    'Endpoint=sb://a.example/;SharedAccessKeyName=n;SharedAccessKey=CANARYsharedKey0123456789abcdefg=',
  'a password': 'Server=a.example;User Id=svc;Password=CANARYpassword0123;Encrypt=true',
  'a token of SAS': 'sv=2022-11-02&ss=b&srt=o&sp=r&se=2030-01-01&sig=CANARYsas0123456789abcdef%3D',
  'a password of XML':
    '<o:Login xmlns:o="urn:x"><o:Password Type="text">CANARYxml0123</o:Password></o:Login>',
  'a password in an attribute': '<add key="db" password="CANARYattribute0123"/>',
  'JSON in a text': '{"user":"svc","password":"CANARYjson0123"}',
  'JSON in JSON in a text': JSON.stringify({
    body: JSON.stringify({ client_secret: 'CANARYtwice0123', to: 'x' }),
  }),
  'JSON in JSON in JSON in a text': JSON.stringify({
    a: JSON.stringify({ b: JSON.stringify({ apiKey: 'CANARYthrice0123' }) }),
  }),
  'a pin in a text': '{"pin":"CANARYpin0123"}',
  'a header that is put together': "@concat('Bearer ', 'CANARYconcat0123')",
  "a function's address":
    'https://a.azurewebsites.net/api/run?x=1&code=CANARYcode0123456789abcdefghijklmnop==',
} as const;

/** What only a server can tell: the key that it was sent. */
const ECHOES = {
  'the key': `x-api-key: ${CANARY_KEY}`,
  'the claims of the key': `token ${claims}`,
  'the signature of the key': `signature ${signature}`,
  'the key in base64': `token ${Buffer.from(CANARY_KEY).toString('base64')}`,
} as const;

/** All that nobody may see, however it is written. */
export const UNSEEN: readonly string[] = [
  CANARY,
  claims,
  signature,
  // The canary in base64, whatever stands before it.
  'Q0FOQVJZ',
  'NBTkFSW',
  'DQU5BUl',
  Buffer.from(CANARY_KEY).toString('base64').slice(0, 40),
];

const words = (texts: Record<string, string>) => Object.values(texts).join(' · ');
const NAMED = `Report to ${SECRETS['a signed URL']}`;

/** An action for each secret, so that each stands in a diff, a finding and a line of source. */
function withSecrets(document: FlowDocument): FlowDocument {
  return changed(document, ({ definition: { actions } }) => {
    for (const [name, secret] of Object.entries(SECRETS)) {
      actions[`Keep ${name}`] = { type: 'Compose', runAfter: {}, inputs: { said: secret } };
    }
    actions.Send_it_on = {
      type: 'Http',
      runAfter: {},
      inputs: {
        method: 'POST',
        uri: SECRETS['a signed URL'],
        headers: {
          Authorization: 'Bearer CANARYheader0123456789abcdef',
          'x-api-key': 'CANARYapi0123',
        },
        queries: { code: 'CANARYquery0123' },
        body: { pin: 'CANARYnumber0123', userPin: 'CANARYuserPin0123' },
        authentication: { type: 'Basic', username: 'svc', password: 'CANARYbasic0123' },
      },
    };
  });
}

const LEAVER = 'flows/hr/leaver.json';
const leaver = flow(NAMED, { Tell: call('shared_teams', 'PostMessageToConversation') });

const withCreate = changed(map, (document) => {
  Object.assign(production(document).flows ?? {}, {
    [LEAVER]: { create: true, state: 'Started' },
  });
  document.suppressions = [
    { rule: 'secret-in-definition', flow: REVIEW, reason: `kept: ${SECRETS['a password']}` },
  ];
});

/** Secrets that go away, secrets that are refused, and secrets that a suppression lets pass. */
export const FILES = {
  base: repository(),
  merged: repository({
    [MAP_FILE]: json(withCreate),
    [ONBOARDING]: json(withSecrets(onboarding)),
    [REVIEW]: JSON.stringify(withSecrets(review)),
    [LEAVER]: json(leaver),
    [REMINDER]: json({ ...reminder, displayName: 'Invoice reminder 2' }),
  }),
};

/** A server whose flows and connections hold secrets, and what goes wrong on it. */
export function lyingServer(faults: Fault[]): FlowStudioOptions {
  const { state } = flowStudio([
    { ...live(REMINDER, withSecrets(reminder)), displayName: NAMED },
    live(ONBOARDING, onboarding),
    live(REVIEW, review),
  ]);
  const connections = state.connections.map((each) => ({ ...each, displayName: NAMED }));
  const keys = [{ key: CANARY_KEY, upn: DEPLOYER }];
  return { state: { ...state, keys, connections }, faults };
}

const SAID = { ...ECHOES, ...SECRETS };

/** Answers that hold secrets, one at a time, since a long one is cut short. */
const telling: Record<string, (said: string) => FaultAction> = {
  'a body of HTTP 500': (said) => ({ kind: 'http', status: 500, words: said }),
  'a body of HTTP 401': (said) => ({ kind: 'http', status: 401, words: said }),
  'a page': (said) => ({ kind: 'http', status: 502, words: said }),
  isError: (text) => ({ kind: 'is-error', text }),
  'a protocol error': (message) => ({ kind: 'rpc-error', code: -32603, message }),
  'a refusal': (message) => ({ kind: 'refuse', code: 'InvalidTemplate', message, statusCode: 400 }),
  'a refusal with a code': (said) => ({ kind: 'refuse', code: said, statusCode: 403 }),
  'a redirect': (said) => ({
    kind: 'redirect',
    location: `https://svc:CANARYinUrl0123@a.example/${encodeURIComponent(said)}?${said}`,
  }),
};

/** Where each of them is heard. */
const HEARD = ['tools/list', 'list_live_connections', 'get_live_flow', 'update_live_flow'];

interface Mishap {
  name: string;
  /** A single secret is told. */
  isAlone: boolean;
  /** By which the single ones are dealt out: each way has its turn, and so has each secret. */
  turn: number;
  faults: Fault[];
}

/** A server that tells all secrets at once, and one that tells a single one, each in every way. */
export const MISHAPS: readonly Mishap[] = [
  { name: 'nothing', isAlone: false, turn: 0, faults: [] },
  ...Object.entries(telling).flatMap(([way, fault], number) => [
    ...HEARD.map((tool) => ({
      name: `everything in ${way} of ${tool}`,
      isAlone: false,
      turn: number,
      faults: [{ tool, fault: fault(words(SAID)) }],
    })),
    ...Object.entries(SAID).map(([what, said], index) => ({
      name: `${what} in ${way}`,
      isAlone: true,
      turn: number + index,
      faults: [{ tool: 'update_live_flow', fault: fault(said) }],
    })),
  ]),
];
