import { expect, test } from '@jest/globals';
import { call } from './build.ts';
import { switchedOn } from './off-by-default.ts';
import { ofList, watching } from './row-triggers.ts';

const GUID = '0061696a-68bf-4a2c-bd23-1ce36e36e9a4';

const asked = (value: unknown) => {
  const action = call('k') as { inputs: object };
  return { ...action, inputs: { ...action.inputs, parameters: { value } } };
};

const found = (actions: object, triggers?: object) =>
  switchedOn('hard-coded-value', actions, triggers).map(({ at }) => at);

test.each([
  'https://contoso.sharepoint.com/sites/a',
  'HTTP://contoso.com',
  GUID,
  `{${GUID.toUpperCase()}}`,
  'ada@contoso.com',
  'ada@contoso.com; frank@contoso.co.uk;',
])('%s', (value) =>
  expect(found({ A: asked(value) })).toEqual(['/actions/A/inputs/parameters/value']),
);

test.each([
  "@parameters('Site')",
  'https://@{parameters(1)}/a',
  'https://graph.microsoft.com/v1.0/me',
  'see https://contoso.com for more',
  'write to ada@contoso.com',
  '@@ada',
  'Orders',
  '',
  7,
  null,
])('%j is none', (value) => expect(found({ A: asked(value) })).toEqual([]));

test('lists and objects are looked into; other inputs are not', () => {
  expect(found({ A: asked({ to: [{ mail: 'ada@contoso.com' }] }) })).toHaveLength(1);
  expect(found({ A: { type: 'Compose', runAfter: {}, inputs: GUID } })).toEqual([]);
});

test('the address of a call counts', () => {
  const uri = 'https://api.contoso.com/x?code=secret';
  const findings = switchedOn('hard-coded-value', {
    A: { type: 'Http', runAfter: {}, inputs: { method: 'GET', uri, body: GUID } },
  });
  expect(findings.map(({ at }) => at)).toEqual(['/actions/A/inputs/uri']);
  expect(JSON.stringify(findings)).not.toContain('secret');
});

test('a value is reported once, with its other places', () => {
  const place = { dataset: 'https://contoso.com/a', table: GUID };
  const [site, list, ...others] = switchedOn(
    'hard-coded-value',
    { A: ofList('GetItems', place), B: ofList('PostItem', place) },
    { T: ofList('GetOnNewItems', place) },
  );
  expect(others).toEqual([]);
  expect([site?.at, list?.at]).toEqual(
    ['dataset', 'table'].map((name) => `/triggers/T/inputs/parameters/${name}`),
  );
  expect(site?.related).toHaveLength(2);
});

test("what the platform names is not the maker's", () => {
  expect(found({}, { T: watching({ name: GUID }) })).toEqual([]);
  const inputs = { host: { connectionName: 'k', operationId: 'aibuilderpredict_customprompt' } };
  const model = {
    type: 'OpenApiConnection',
    inputs: { ...inputs, parameters: { recordId: GUID } },
  };
  expect(found({ A: model })).toEqual([]);
});
