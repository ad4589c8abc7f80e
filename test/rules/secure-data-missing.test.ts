import { describe, expect, test } from '@jest/globals';
import { bare } from './build.ts';
import { checkFiles } from './repository.ts';

const PARAMETERS = {
  password: { type: 'SecureString' },
  keys: { type: 'secureobject' },
  plain: { type: 'String', defaultValue: '' },
};

function found(actions: object) {
  const text = JSON.stringify({ ...JSON.parse(bare(actions)), parameters: PARAMETERS }, null, 1);
  return checkFiles({ 'a.json': text }).findings.filter(
    ({ rule }) => rule === 'secure-data-missing',
  );
}

const places = (actions: object) => found(actions).map(({ at }) => at.replace('/actions/', ''));

const secured = (...properties: string[]) => ({
  runtimeConfiguration: { secureData: { properties } },
});

const vault = (operationId: string, rest: object = {}) => ({
  type: 'OpenApiConnection',
  runAfter: {},
  inputs: {
    host: {
      connectionName: 'k',
      operationId,
      apiId: '/providers/Microsoft.PowerApps/apis/shared_keyvault',
    },
    parameters: { secretName: 's' },
  },
  ...rest,
});

const dataverse = (actionName: string, rest: object = {}) => ({
  type: 'OpenApiConnection',
  runAfter: {},
  inputs: {
    host: { connectionName: 'd', operationId: 'PerformUnboundAction', apiId: '' },
    parameters: { actionName, 'item/EnvironmentVariableName': 'c_key' },
  },
  ...rest,
});

const http = (inputs: object, rest: object = {}) => ({
  type: 'Http',
  runAfter: {},
  inputs: { method: 'GET', uri: 'https://contoso.com', ...inputs },
  ...rest,
});

describe('an action that reads a secret', () => {
  test.each<[string, object]>([
    ['a secret', vault('GetSecret')],
    ['a version', vault('getSecretVersion')],
    ['what was encrypted', vault('DecryptData')],
    ['an environment variable', dataverse('RetrieveEnvironmentVariableSecretValue')],
    [
      'a vault by its address',
      http({ uri: 'https://x.vault.azure.net/secrets/a?api-version=7.4' }),
    ],
    ['inputs alone are hidden', vault('GetSecret', secured('inputs'))],
  ])('%s', (_, action) => expect(places({ A: action })).toEqual(['A']));

  test.each<[string, object]>([
    ['hidden', vault('GetSecret', secured('outputs'))],
    [
      'hidden both ways',
      dataverse('RetrieveEnvironmentVariableSecretValue', secured('inputs', 'outputs')),
    ],
    ['the names of secrets', vault('ListSecrets')],
    ['another action', dataverse('WhoAmI')],
    ['another address', http({ uri: 'https://x.vault.azure.net/keys' })],
  ])('%s is fine', (_, action) => expect(places({ A: action })).toEqual([]));

  test('who uses it is named with it, each once, and only who shows it', () => {
    const after = { runAfter: { Key: ['Succeeded'] } };
    const [finding, ...others] = found({
      Key: vault('GetSecret'),
      Call: { ...http({ headers: { a: "@{body('Key')}", b: "@body('KEY')" } }), ...after },
      Hidden: { ...http({ body: "@body('Key')" }, secured('inputs')), ...after },
      Other: { ...http({ body: "@body('Call')" }), runAfter: { Call: ['Succeeded'] } },
    });
    expect(others).toEqual([]);
    expect(finding?.related).toHaveLength(1);
  });
});

describe('an action that takes a secret parameter', () => {
  const secret = "@parameters('password')";

  test.each<[object, string[]]>([
    [http({ body: { p: secret } }), ['A/inputs/body/p']],
    [http({ headers: { 'x-key': secret } }), ['A/inputs/headers/x-key']],
    [http({ uri: "https://contoso.com?k=@{parameters('Password')}" }), ['A/inputs/uri']],
    [http({ uri: "https://contoso.com?k=@{parameters('password')}" }), ['A/inputs/uri']],
    [http({ body: "@parameters('keys')?['one']" }), ['A/inputs/body']],
    [http({ body: "@parameters('plain')" }), []],
    [http({ body: "@parameters('$authentication')" }), []],
    [http({ authentication: { type: 'Basic', password: secret } }), []],
    [http({ headers: { authorization: `Bearer @{parameters('password')}` } }), []],
    [http({ body: secret }, secured('inputs')), []],
    [http({ body: secret }, secured('outputs')), ['A/inputs/body']],
    [{ type: 'If', expression: { equals: [secret, ''] }, actions: {} }, []],
    [{ type: 'Compose', inputs: secret }, ['A/inputs']],
    [{ type: 'SetVariable', inputs: { name: 'v', value: secret } }, ['A/inputs/value']],
  ])('%j', (action, at) => expect(places({ A: action })).toEqual(at));

  test('is reported once', () => {
    expect(places({ A: http({ body: [secret, secret] }) })).toEqual(['A/inputs/body/0']);
  });
});
