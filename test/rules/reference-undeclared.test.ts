import { expect, test } from '@jest/globals';
import { call, declared, deploy } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'reference-undeclared';

test('a trigger uses a reference like an action', () => {
  const flow = deploy({}, {}, { New_message: call('shared_teams') });
  expect(linesOf(rule, { 'a.json': flow })).toEqual([expect.stringContaining('`New_message` ')]);
});

test('the key inside an expression is underlined at the expression', () => {
  const name =
    "@json(decodeBase64(triggerOutputs().headers['X-MS-APIM-Tokens']))['$connections']['shared_sql']['connectionId']";
  const Run = { type: 'ApiConnection', inputs: { host: { connection: { name } } } };
  expect(linesOf(rule, { 'a.json': deploy({ Run }, {}) })).toEqual([
    expect.stringMatching(/^a\.json:17:23 error reference-undeclared: `Run` `shared_sql`/),
  ]);
});

test('a key without which several actions fail is reported once', () => {
  const actions = { One: call('a'), Two: call('b'), Three: call('b') };
  const flow = deploy(actions, { a: declared('shared_teams') });
  expect(linesOf(rule, { 'a.json': flow })).toEqual([expect.stringContaining('`Two` ')]);
});
