import { expect, test } from '@jest/globals';
import { toJson } from '../../src/report/json.ts';
import { drift, finding, report } from './builders.ts';
import { DEPLOYED, RICH } from './rich.ts';

test('a rich report', () => {
  expect(toJson(DEPLOYED)).toMatchSnapshot();
});

test('an empty report', () => {
  expect(toJson(report())).toMatchSnapshot();
});

test('drift has what the plan would not, and a reason has its code, its words and its fields', () => {
  const entries = [
    drift('flows/a.json', { paths: ['/state'] }),
    drift('flows/b.json', {
      flowName: null,
      reason: { code: 'parameter-undeclared', parameters: ['site'] },
    }),
  ];
  const { plan, drift: listed } = JSON.parse(toJson(report({ mode: 'drift', drift: entries })));
  expect(plan).toBeNull();
  expect(listed).toMatchObject([
    {
      environment: 'production',
      file: 'flows/a.json',
      flowName: '0757041a-8ef2-cf74-ef06-06881916f371',
      paths: ['/state'],
      reason: null,
    },
    {
      environment: 'production',
      file: 'flows/b.json',
      flowName: null,
      paths: [],
      reason: {
        code: 'parameter-undeclared',
        message: expect.stringMatching(/\w[^.]$/),
        parameters: ['site'],
      },
    },
  ]);
});

test('holds nothing internal', () => {
  expect(toJson(RICH)).not.toMatch(/definition"|Internal|deployAs|desired|"writes"/);
});

test('two calls write the same bytes, whatever the order of keys', () => {
  const reversed = Object.fromEntries(Object.entries(finding()).toReversed());
  const one = toJson(report({ findings: [finding()] }));
  expect(toJson(report({ findings: [reversed as unknown as ReturnType<typeof finding>] }))).toBe(
    one,
  );
  expect(one).toMatch(/}\n$/);
});
