import { expect, test } from '@jest/globals';
import { bare, call, declared, deploy } from './build.ts';
import { linesOf } from './repository.ts';

const rule = 'teams-shared-reference';

const card = call('k', 'shared_teams', { type: 'openApiConnectionWebhook' });
const message = call('k');

test('types are compared without case, and scopes make no difference', () => {
  const Scope = { type: 'Scope', runAfter: {}, actions: { Tell: message } };
  expect(linesOf(rule, { 'a.json': bare({ Scope, Ask: card }) })).toEqual([
    expect.stringMatching(/^a\.json:20:33 warning .* `Ask` `Tell`/),
  ]);
});

test('a trigger is no card', () => {
  const New_message = call('k', 'shared_teams', { type: 'OpenApiConnectionWebhook' });
  expect(linesOf(rule, { 'a.json': bare({ Tell: message }, { New_message }) })).toEqual([]);
});

test('another connector may wait and speak on one key', () => {
  const wait = call('k', 'shared_approvals', { type: 'OpenApiConnectionWebhook' });
  const tell = call('k', 'shared_approvals');
  expect(linesOf(rule, { 'a.json': bare({ wait, tell }) })).toEqual([]);
});

test('two keys are two references, whatever they are called', () => {
  const actions = { Ask: card, Tell: call('shared_teams_1') };
  const references = { k: declared('shared_teams'), shared_teams_1: declared('shared_teams') };
  expect(linesOf(rule, { 'a.json': deploy(actions, references) })).toEqual([]);
});
