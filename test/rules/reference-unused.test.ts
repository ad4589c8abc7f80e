import { expect, test } from '@jest/globals';
import { call, compose, declared, deploy } from './build.ts';
import { checkFiles, linesOf } from './repository.ts';

const rule = 'reference-unused';
const API = '/providers/Microsoft.PowerApps/apis/shared_teams';

const hosts = {
  connectionReferenceName: { connectionReferenceName: 'k' },
  parameters: { connection: { name: "@parameters('$connections')['k']['connectionId']" } },
  tokens: {
    connection: {
      name: "@json(decodeBase64(triggerOutputs().headers['X-MS-APIM-Tokens']))['$connections']['k']['connectionId']",
    },
  },
};

test.each(Object.entries(hosts))('a key in %s is in use', (_, host) => {
  const Run = { type: 'ApiConnection', inputs: { host } };
  expect(linesOf(rule, { 'a.json': deploy({ Run }, { k: declared('shared_sql') }) })).toEqual([]);
});

test('a key with apostrophes and quotes that a host names is in use, wherever it is', () => {
  const key = `it's "k"`;
  const doubled = key.replaceAll("'", "''");
  const name = `@parameters('$connections')['${doubled}']['connectionId']`;
  for (const host of [{ connectionName: key }, { connection: { name } }]) {
    const Try = { type: 'Scope', steps: { Run: { type: 'ApiConnection', inputs: { host } } } };
    const flow = deploy({ Try }, { [key]: declared('shared_sql') });
    expect(linesOf(rule, { 'a.json': flow })).toEqual([]);
  }
});

test('a key that only a trigger uses is in use', () => {
  const flow = deploy({}, { k: declared('shared_teams') }, { New_message: call('k') });
  expect(linesOf(rule, { 'a.json': flow })).toEqual([]);
});

test('the reference of a trigger is needed as soon as there is one', () => {
  const flow = deploy({ A: compose() }, { k: declared('shared_teams') }, {});
  expect(linesOf(rule, { 'a.json': flow })).toEqual([]);
});

test('an action deep in a switch counts', () => {
  const cases = { Yes: { case: 'yes', actions: { Send: call('k') } } };
  const Choose = { type: 'Switch', expression: 'yes', cases, default: { actions: {} } };
  expect(linesOf(rule, { 'a.json': deploy({ Choose }, { k: declared('shared_teams') }) })).toEqual(
    [],
  );
});

test.each<[string, object, string[]]>([
  ['no host', {}, []],
  ['a host without a key', { host: { operationId: 'Send' } }, []],
  ['no key for its connector', { host: { operationId: 'Send', apiId: API } }, ['sql']],
])('the reference of an action that has %s is needed as soon as it has', (_, inputs, unused) => {
  const Send = { type: 'OpenApiConnection', inputs };
  const flow = deploy({ Send }, { k: declared('shared_teams'), sql: declared('shared_sql') });
  const { findings } = checkFiles({ 'a.json': flow });
  const [own, others] = [findings.filter(isUnused), findings.filter((one) => !isUnused(one))];
  expect(own.map(({ at }) => at?.split('/').at(-1))).toEqual(unused);
  expect(others.filter(({ severity }) => severity === 'error')).toHaveLength(1);
});

test('the reference of an action without a known type is needed as soon as it has one', () => {
  for (const Send of [null, [call('k')], { type: 'Sned', inputs: {} }]) {
    const flow = deploy({ Send }, { k: declared('shared_teams') });
    expect(linesOf(rule, { 'a.json': flow })).toEqual([]);
  }
});

function isUnused(finding: { rule: string }): boolean {
  return finding.rule === rule;
}

test.each<[string, object]>([
  ['beside `actions`', { actions: {}, Send: call('k') }],
  ['in a list', { actions: [call('k')] }],
  ['in a branch of another name', { steps: { Send: call('k') } }],
  ['of an older form', { actions: {}, Send: { ...call('k'), inputs: { host: hosts.parameters } } }],
])('the reference of an action %s is needed as soon as it is moved', (_, scope) => {
  const flow = deploy({ Try: { type: 'Scope', ...scope } }, { k: declared('shared_teams') });
  const { findings } = checkFiles({ 'a.json': flow });
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map((finding) => finding.rule)).toEqual(['operation-inputs']);
});
