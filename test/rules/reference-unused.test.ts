import { expect, test } from '@jest/globals';
import { call, declared, deploy } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'reference-unused';

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

test('a key that only a trigger uses is in use', () => {
  const flow = deploy({}, { k: declared('shared_teams') }, { New_message: call('k') });
  expect(linesOf(rule, { 'a.json': flow })).toEqual([]);
});

test('an action deep in a switch counts', () => {
  const cases = { Yes: { case: 'yes', actions: { Send: call('k') } } };
  const Choose = { type: 'Switch', expression: 'yes', cases, default: { actions: {} } };
  expect(linesOf(rule, { 'a.json': deploy({ Choose }, { k: declared('shared_teams') }) })).toEqual(
    [],
  );
});
