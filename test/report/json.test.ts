import { expect, test } from '@jest/globals';
import { toJson } from '../../src/report/json.ts';
import { finding, report } from './builders.ts';
import { DEPLOYED, RICH } from './rich.ts';

test('a rich report', () => {
  expect(toJson(DEPLOYED)).toMatchSnapshot();
});

test('an empty report', () => {
  expect(toJson(report())).toMatchSnapshot();
});

test('holds nothing internal', () => {
  expect(toJson(RICH)).not.toMatch(/definition"|Internal|deployAs|desired|"writes"|comparedWith/);
});

test('two calls write the same bytes, whatever the order of keys', () => {
  const reversed = Object.fromEntries(Object.entries(finding()).toReversed());
  const one = toJson(report({ findings: [finding()] }));
  expect(toJson(report({ findings: [reversed as unknown as ReturnType<typeof finding>] }))).toBe(
    one,
  );
  expect(one).toMatch(/}\n$/);
});
