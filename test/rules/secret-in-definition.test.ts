import { expect, test } from '@jest/globals';
import { bare, compose, MANUAL } from './build.ts';
import { checkFiles, lineOf } from './repository.ts';

const rule = 'secret-in-definition';

const of = (text: string) =>
  checkFiles({ 'a.json': text }).findings.filter((finding) => finding.rule === rule);

const foundIn = (action: object) => of(bare({ A: { ...compose(), ...action } }));
const found = (inputs: unknown) => foundIn({ inputs });
const variable = (name: string, value: string) => ({
  variables: [{ name, type: 'string', value }],
});

/** All made up. */
const GUID = '0f1e2d3c-4b5a-4978-8697-a5b4c3d2e1f0';
const HEX = GUID.replaceAll('-', '');
const LONG = 'q1W2e3R4t5Y6u7I8o9P0a1S2d3F4g5H6j7K8l9Z0';
const KEY = `${'Ab3+'.repeat(21)}Zg==`;

test.each([
  ['a signed URL', 'https://x.logic.azure.com/run?sp=%2Frun&sv=1.0&sig=', LONG],
  ['a signed URL', "@concat('https://x.blob.core.windows.net/a?se=2030&sig=", `${LONG}%3D`, "')"],
  ['a signed URL', 'SharedAccessSignature sr=x&se=1&skn=k&SIG=', LONG],
  ['an account key', 'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=', KEY, ';x=y'],
  ['an account key', 'Endpoint=sb://x/;SharedAccessKeyName=k;SharedAccessKey=', KEY.slice(0, 44)],
  ['a connection string', 'Server=s;Database=d;User ID=u;Password=', 'hunter-2!', ';Encrypt=1'],
  ['a private key', 'x\n', '-----BEGIN RSA PRIVATE KEY-----\nMII'],
  ['a token', 'Bearer ', 'abcdefghij0123456789.klm'],
  ['a token', '{"a": "', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0ZXN0cyJ9.dGVzdHMtb25seQ', '"}'],
  ['a token', '', `ghp_${LONG.slice(0, 36)}`],
  ['a token', 'key: ', `sk_live_${LONG.slice(0, 24)}`],
  ['a token', '', `sk-proj-${LONG}`],
  ['a client secret', 'x ', `abc8Q~${LONG.slice(0, 34)}`],
  ['a user name and password', 'Basic ', Buffer.from('ada:pa55word').toString('base64')],
  ['a user name and password', 'https://ada:', 'pa55word', '@contoso.com/x'],
  [
    'a webhook',
    'https://x.webhook.office.com/webhookb2/',
    `${GUID}@${GUID}/IncomingWebhook/${HEX}`,
  ],
  ['a webhook', 'https://hooks.slack.com/services/', 'T00000000/B00000000/abcdefghijklmnop'],
  ['a function key', 'https://x.azurewebsites.net/api/f?a=1&code=', `${LONG}==`],
  ['a password or key', 'grant_type=password&username=u&password=', 'pa55word'],
  ['a password or key', 'client_secret=', 'pa55word', '&scope=x'],
  ['a password or key', 'https://x.com/?api-key=', 'abcdef123', "&q=@{variables('q')}"],
  ['a password or key', '{"client_secret": "', 'pa55word', '"}'],
])('%s is found in %j', (kind, before, secret, after = '') => {
  const text = before + secret + after;
  const [finding, ...others] = found({ body: text });
  expect(others).toEqual([]);
  expect(finding?.message).toMatch(new RegExp(`^\`A\` contains ${kind}`));
  expect(JSON.stringify(finding)).not.toContain(secret);
  const raw = bare({ A: { ...compose(), inputs: { body: text } } }).split('\n');
  const at = finding && [finding.column - 1, finding.endColumn - 1];
  expect(raw[(finding?.line ?? 0) - 1]?.slice(...(at ?? []))).toBe(secret.replaceAll('\n', '\\n'));
});

test.each([
  [{ authentication: { type: 'Basic', username: 'u', password: 'pa55' } }],
  [{ authentication: { type: 'Basic', username: 'u', password: 'thePassword' } }],
  [{ authentication: { type: 'ActiveDirectoryOAuth', secret: LONG } }],
  [{ authentication: { type: 'ClientCertificate', pfx: `MII${LONG}`, password: '@x' } }],
  [{ headers: { 'Ocp-Apim-Subscription-Key': HEX } }],
  [{ headers: { 'x-functions-key': LONG } }],
  [{ headers: { 'X-API-Key': GUID } }],
  [{ headers: [{ key: 'X-Auth-Token', value: LONG }] }],
  [{ headers: { Authorization: LONG } }],
  [{ queries: { code: `${LONG}==` } }],
  [{ parameters: { 'queries/code': `${LONG}==` } }],
  [{ parameters: { 'item/Client_Secret': 'pa55word' } }],
  [{ name: 'apiKey', value: LONG }],
  [{ body: { nested: [{ passphrase: 'pa55word' }] } }],
  [{ body: { password: '@@dmin' } }],
  [{ body: { password: 'swordfish' } }],
])('a field that is named for it, and is sent: %j', (inputs) => {
  expect(foundIn({ type: 'Http', inputs })).toHaveLength(1);
});

test.each([
  [{ type: 'Compose', inputs: { body: { password: 'Summer-2026!' } } }],
  [{ type: 'Compose', inputs: { client_secret: LONG } }],
  [{ type: 'Compose', inputs: { host: { password: 'Summer-2026!' } } }],
  [{ type: 'Compose', inputs: { schema: `https://x/?sig=${LONG}` } }],
  [{ type: 'InitializeVariable', inputs: variable('Admin Password', 'P@ssw0rd') }],
  [{ type: 'InitializeVariable', inputs: variable('apiKey', HEX) }],
  [{ type: 'SetVariable', inputs: { name: 'Password', value: 'Summer-2026!' } }],
  [{ type: 'Select', inputs: { select: { token: LONG } } }],
])('a value in the flow that is named for it, and looks like it: %j', (action) => {
  expect(foundIn(action)).toHaveLength(1);
});

test.each([
  [{ uri: "https://x/run?sig=@{variables('sig')}" }],
  [{ uri: "@concat('https://x/run?sig=', variables('sig'))" }],
  [{ uri: "@parameters('Signed URL (new_SignedUrl)')" }],
  [{ uri: 'https://x/?sig=<signature of the trigger>' }],
  [{ uri: 'https://contoso.com:8080/a@b' }],
  [{ uri: "https://contoso.com:@{variables('port')}@x" }],
  [{ uri: 'https://contoso.com/?code=abc&token=' }],
  [{ uri: 'https://x/?api-key=YOUR-API-KEY' }],
  [{ headers: { Authorization: "Bearer @{body('Get_token')?['access_token']}" } }],
  [{ headers: { Authorization: "@concat('Basic ', base64('a:b'))" } }],
  [{ headers: { 'x-api-key': "@body('Get_secret')?['value']" } }],
  [{ headers: { 'x-api-key': '{{key}}' } }],
  [{ headers: { 'x-request-id': HEX, 'Content-Type': 'application/json' } }],
  [{ queries: { code: 'next', sort: LONG } }],
  [{ body: { code: LONG } }],
  [{ authentication: "@parameters('$authentication')" }],
  [{ authentication: { type: 'Basic', password: '' } }],
  [{ authentication: { password: '#{Password}#', secret: '%SECRET%' } }],
  [{ authentication: { password: '********' } }],
  [{ authentication: { password: '••••••••', secret: 'replace-me-with-a-secret-1a2b3c' } }],
  [{ schema: { properties: { password: { type: 'string' } }, required: ['password'] } }],
  [{ schema: { properties: { password: { default: `Bearer ${LONG}`, password: LONG } } } }],
  [{ host: { connectionName: 'shared_x', operationId: 'GetSecret', token: LONG } }],
  [{ body: { resetPassword: 'Enabled', password: 'string', passwordHint: 'the usual one' } }],
  [{ body: { password: 'Required', userPassword: 'Passwort', appSecret: 'kv-app-secret' } }],
  [{ body: { secretName: 'sql-admin', secret: 'sql-admin', token: 'next' } }],
  [{ body: { secret: 'contoso-app2-secret-v3-2026', apiKey: 'SharePoint2019-App1-Key2026' } }],
  [{ body: { password: 'https://contoso.vault.azure.net/secrets/sql/0f1e2d3c' } }],
  [{ body: { password: '/subscriptions/0f1e/providers/Microsoft.KeyVault/vaults/v/secrets/s' } }],
  [{ body: '{"password": "Passwort", "client_secret": "ClientSecret"}' }],
  [{ body: 'Server=s;Database=d;User ID=u;Password=DbPassword;' }],
  [{ body: { skipToken: LONG, nextPageToken: LONG, continuationToken: LONG } }],
  [{ body: { password: 'Please write your password' } }],
  [{ body: 'Basic information of the employee, and the Bearer of this letter' }],
  [{ body: 'The password = what you chose; write it down' }],
  [{ body: 'To sign use sig=short, or &sig=' }],
  [
    {
      parameters: { entityName: 'accounts', recordId: GUID, secret: '/subscriptions/1/secrets/x' },
    },
  ],
  [{ parameters: { 'item/Password': "@body('Get_secret')?['value']", secretName: 'Sql1Pa55' } }],
  [
    {
      content: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
    },
  ],
])('nothing is found in what is sent: %j', (inputs) => {
  expect(foundIn({ type: 'Http', inputs }).map(lineOf)).toEqual([]);
});

test.each([
  [{ runAfter: { Client_Secret: ['Succeeded'], Set_Password: ['Succeeded', 'TimedOut'] } }],
  [{ type: 'Set_Password', kind: 'Client_Secret' }],
  [{ metadata: { operationMetadataId: GUID, password: 'pa55word' } }],
  [{ type: 'Scope', actions: { Get_AppSecret: { ...compose(), inputs: { password: 'Label' } } } }],
  [{ type: 'Switch', expression: '@1', cases: { Password: { case: 'Password', actions: {} } } }],
  [{ type: 'If', expression: { equals: ['@1', 'Summer-2026!'] }, actions: {} }],
  [{ type: 'InitializeVariable', inputs: variable('ClientSecret', 'contoso-sql-admin') }],
  [{ type: 'InitializeVariable', inputs: variable('Get_AppSecret', 'AppSecret2026') }],
  [{ type: 'InitializeVariable', inputs: variable('Password', 'svc-1@contoso.com') }],
  [{ type: 'InitializeVariable', inputs: { variables: [{ name: 'Password', type: 'string' }] } }],
  [{ type: 'SetVariable', inputs: { name: 'appSecret', value: 'kv1-flow2-secret3-prod4' } }],
  [{ type: 'Compose', inputs: { password: 'Wachtwoord', client_secret: 'Geheim*' } }],
  [{ type: 'ParseJson', inputs: { content: '@1', schema: { password: `Bearer ${LONG}` } } }],
])('nothing is found in names, labels, types and schemas: %j', (action) => {
  expect(foundIn(action).map(lineOf)).toEqual([]);
});

const parameters = (values: unknown) =>
  of(JSON.stringify({ ...JSON.parse(bare({})), parameters: values }));

test('a parameter with a secret default, by its type or its name', () => {
  const Key = (defaultValue: unknown) =>
    parameters({ Key: { type: 'securestring', defaultValue } });
  expect(Key('short').map(({ message }) => message)).toEqual([expect.stringMatching(/^`Key` /)]);
  expect(['', '<key>', '@x()', null, '/subscriptions/1/secrets/x'].flatMap(Key)).toEqual([]);
  const named = (defaultValue: string) =>
    parameters({ 'App Secret (new_AppSecret)': { type: 'String', defaultValue } });
  expect(named(LONG)).toHaveLength(1);
  expect(named('Summer-2026!')).toHaveLength(1);
  expect(['kv-app-secret-2026', '/subscriptions/1/secrets/x', 'AppSecret'].flatMap(named)).toEqual(
    [],
  );
  const type = 'String';
  const about = {
    description: 'Password',
    metadata: { schemaName: 'Password', password: 'Ab1!xyz' },
  };
  expect(parameters({ Password: { type, defaultValue: '', ...about } })).toEqual([]);
  expect(parameters({ 'Site URL': { type: 'String', defaultValue: 'https://x.com' } })).toEqual([]);
});

test.each([
  [{ Key: `https://x/?sig=${LONG}` }],
  [{ Key: [`https://x/?sig=${LONG}`] }],
  [{ 'App Secret': LONG }],
  [`https://x/?sig=${LONG}`],
  [[`https://x/?sig=${LONG}`]],
])('parameters that are none: %j', (values) => {
  expect(parameters(values)).toHaveLength(1);
});

test('a trigger, and an action deep inside, once each', () => {
  const secret = { uri: `https://x/?sig=${LONG}` };
  const Scope = { type: 'Scope', actions: { Deep: { ...compose(), inputs: secret } } };
  const manual = { ...MANUAL.manual, inputs: secret };
  expect(of(bare({ Scope }, { manual })).map(({ message }) => message.split(' ')[0])).toEqual([
    '`manual`',
    '`Deep`',
  ]);
});

test.each([
  [`https://x/?sig=${LONG}`],
  [[`https://x/?sig=${LONG}`]],
  [[{ inputs: [`https://x/?sig=${LONG}`] }]],
])('an action that is none: %j', (value) => {
  const [finding, ...others] = of(bare({ A: value }));
  expect([finding?.message, others]).toEqual([expect.stringMatching(/^`A` contains /), []]);
});

test('a very long text is looked through to its end', () => {
  const long = ['a', '=', 'x;password', '://a:', 'Bearer ', '.azurewebsites.net/'];
  expect(found({ body: long.map((text) => text.repeat(200_000 / text.length)) })).toEqual([]);
});

test.each([
  ['pwd=abcd;', 'server=x', 1],
  ['pwd=abcd;', '', 0],
  ['&password=abcdef', ' ', 1],
])('a megabyte of %j is looked through once, and not once for each', (part, end, count) => {
  const text = `${part.repeat(1_000_000 / part.length)}${end}`;
  expect(found(text)).toHaveLength(count);
});
