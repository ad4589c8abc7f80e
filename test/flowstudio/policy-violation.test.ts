import { expect, test } from '@jest/globals';
import { policyViolation } from '../../src/flowstudio/policy-violation.ts';
import { refusal } from '../../src/flowstudio/refusals.ts';

const API = '/providers/Microsoft.PowerApps/apis';
const pair = [`${API}/shared_powerplatformforadmins`, 'Http'];

/** An error of the platform, from public reports. */
const upstream = (
  message = `Admin data policy 'PP' restricts the use of ${pair.join(' with ')}.`,
) => ({
  error: {
    code: 'ApiPolicyDataFlowViolation',
    message,
    extendedData: {
      violation: {
        policyId: '/providers/…/apiPolicies/14cc42c3',
        policyDisplayName: 'PP-Admin-Policy',
        type: 'BusinessAndNonBusinessConnector',
        parameters: pair,
      },
      additionalInfo: {},
    },
  },
});
const found = {
  policy: 'PP-Admin-Policy',
  kind: 'BusinessAndNonBusinessConnector',
  connectors: pair,
};

const text = `Turn on failed. Flow client error returned with status code "Forbidden" and details "${JSON.stringify(upstream())}".`;

test.each<[string, unknown]>([
  ['as Flow Studio passes it on', { message: 'no', statusCode: 403, data: upstream(), code: null }],
  ['in its own fields', upstream().error],
  ['in the words', { message: text, statusCode: 403, data: null, code: null }],
  ['as nothing but the words', text],
  ['as text in its data', { message: 'no', data: JSON.stringify(upstream()) }],
  ['with a localised text', upstream('Die Administrator-Datenrichtlinie „PP“ …')],
])('a violation is found %s', (_, error) => expect(policyViolation(error)).toEqual(found));

test.each<[string, unknown]>([
  ['no error', null],
  ['other words', 'Flow save failed with code X and extendedData {'],
  ['no violation', { extendedData: {} }],
  ['one that is no object', { extendedData: { violation: 'x' } }],
  ['one of another shape', { extendedData: { violation: { parameters: 'x' } } }],
  ['too deep', JSON.parse(`${'{"a":'.repeat(20)}${JSON.stringify(upstream())}${'}'.repeat(20)}`)],
])('%s is none', (_, error) => expect(policyViolation(error)).toBeNull());

test('names and parameters may be missing', () => {
  expect(policyViolation({ extendedData: { violation: {} } })).toEqual({
    policy: null,
    kind: null,
    connectors: [],
  });
  const parameters = [1, null, 'Http'];
  expect(policyViolation({ extendedData: { violation: { parameters } } })?.connectors).toEqual([
    'Http',
  ]);
});

test('a refusal has it beside the code, and another one has none', () => {
  expect(refusal({ message: text, statusCode: 403 }, {}).reason).toMatchObject({
    code: 'refused',
    upstreamCode: 'ApiPolicyDataFlowViolation',
    violation: found,
  });
  const { reason } = refusal({ message: 'no', statusCode: 403, code: 'Other' }, {});
  expect('violation' in reason).toBe(false);
});
