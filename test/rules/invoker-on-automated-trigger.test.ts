import { expect, test } from '@jest/globals';
import { api, bare, call, declared, deploy, entry, MANUAL, mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'invoker-on-automated-trigger';

const invoker = { ...declared('shared_teams'), runtimeSource: 'invoker' };

const withTrigger = (trigger: object) =>
  linesOf(rule, { 'a.json': deploy({ Send: call('k') }, { k: invoker }, { T: trigger }) });

test.each([
  ['a button', MANUAL.manual],
  ['Power Apps', { type: 'Request', kind: 'PowerAppV2' }],
  ['an agent', { type: 'Request', kind: 'Skills' }],
  [
    'a URL that users of the tenant call',
    { type: 'Request', kind: 'Http', inputs: { triggerAuthenticationType: 'Tenant' } },
  ],
  ['a selected item', { type: 'Request', kind: 'ApiConnection', inputs: { host: {} } }],
  ['a type that is unknown', { type: 'Odd' }],
])('%s is started by someone', (_, trigger) => expect(withTrigger(trigger)).toEqual([]));

test.each([
  ['a schedule', { type: 'recurrence' }],
  ['a polled connector', call('s', 'shared_sharepointonline')],
  ['an event', { type: 'OpenApiConnectionWebhook' }],
  ['an event of an older flow', { type: 'ApiConnectionNotification' }],
  [
    'a URL that anyone calls',
    { type: 'Request', kind: 'Http', inputs: { triggerAuthenticationType: 'All' } },
  ],
])('%s is not', (_, trigger) => {
  expect(withTrigger(trigger)).toEqual([
    expect.stringMatching(/ invoker-on-automated-trigger: `k`/),
  ]);
});

const dataverse = (runas?: number) => {
  const host = { connectionName: 'd', apiId: api('shared_commondataserviceforapps') };
  const parameters = runas === undefined ? {} : { 'subscriptionRequest/runas': runas };
  return { type: 'OpenApiConnectionWebhook', inputs: { host, parameters } };
};

const onRow = (runas?: number) => {
  const d = { ...declared('shared_commondataserviceforapps'), runtimeSource: 'invoker' };
  const actions = { Send: call('k'), Add: call('d', 'shared_commondataserviceforapps') };
  return linesOf(rule, { 'a.json': deploy(actions, { d, k: invoker }, { T: dataverse(runas) }) });
};

test('Dataverse references take the user as whom a Dataverse trigger runs, others do not', () => {
  expect([1, 2].map((runas) => onRow(runas).length)).toEqual([1, 1]);
  expect(onRow(1)).toEqual([expect.stringContaining('`k`')]);
  expect([onRow(3).length, onRow().length]).toEqual([2, 2]);
});

const DAILY = { T: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } } };

test('what the map says is reported where it is used, once for each environment that has it', () => {
  const map = mapOf({
    test: { entries: { k: entry({ source: 'Invoker' }) } },
    stage: { entries: { k: entry() } },
    production: { entries: { k: entry({ source: 'Embedded' }) } },
  });
  const flow = bare({ Send: call('k'), Again: call('k') }, DAILY);
  expect(linesOf(rule, { 'a.json': flow, [MAP_FILE]: map })).toEqual([
    expect.stringMatching(/^a\.json:18:29 warning test .*`Send` `k`/),
  ]);
});

test('what the file says is reported once, unless every environment has its own', () => {
  const flow = deploy({ Send: call('k') }, { k: invoker }, DAILY);
  const found = (environments: Parameters<typeof mapOf>[0]) =>
    linesOf(rule, { 'a.json': flow, [MAP_FILE]: mapOf(environments) });
  const embedded = { entries: { k: entry({ source: 'Embedded' }) } };
  expect(found({ test: embedded, production: embedded })).toEqual([]);
  expect(found({ test: embedded, production: { entries: { k: entry() } } })).toHaveLength(1);
  expect(found({ test: embedded, production: {} })).toHaveLength(1);
});

test('a reference that nothing uses asks for nothing, and a flow of two triggers is not judged', () => {
  expect(linesOf(rule, { 'a.json': deploy({}, { k: invoker }, DAILY) })).toEqual([]);
  const two = { ...DAILY, ...MANUAL };
  expect(linesOf(rule, { 'a.json': deploy({ A: call('k') }, { k: invoker }, two) })).toEqual([]);
});
