import { expect, test } from '@jest/globals';
import { toComment } from '../../src/report/markdown.ts';
import { binding, change, NO_VIEW, plan, report } from './builders.ts';

const ADA = 'ada@contoso.com';
const BOB = 'bob@contoso.com';
const guid = (number: number) => `${String(number).padStart(8, '0')}-5e1f-4f0c-9b1d-7c6e5a4b3c2d`;
const name = (number: number) => `shared-teams-${guid(number)}`;
const ENVIRONMENTS = ['dev', 'test', 'production'];

const shown = (environments: string[], changes: Parameters<typeof change>[1][]) => {
  const all = report({ environments, plan: plan(changes.map((parts) => change('update', parts))) });
  const body = toComment(all, NO_VIEW);
  return body.slice(body.indexOf('#### Connections'), body.indexOf('#### Plan'));
};

test('two environments are side by side, more are below each other', () => {
  const changes = ENVIRONMENTS.map((environment, index) => ({
    environment,
    bindings: [binding('shared_teams', [name(2 * index), ADA], [name(2 * index + 1), BOB])],
  }));
  expect(shown(ENVIRONMENTS.slice(0, 2), changes.slice(0, 2))).toMatchSnapshot();
  expect(shown(ENVIRONMENTS, changes)).toMatchSnapshot();
});

test('environments with equal changes are one column', () => {
  const bindings = [binding('shared_teams', [name(1), ADA], null)];
  const body = shown(
    ENVIRONMENTS,
    ENVIRONMENTS.map((environment) => ({ environment, bindings })),
  );
  expect(body).toContain('| Connection | `dev`, `test` and `production` |\n| --- | --- |\n');
});

test('of what stays the same nothing is said twice', () => {
  const rowOf = (...[from, to]: [readonly [string, string], readonly [string, string]]) =>
    shown(['production'], [{ bindings: [binding('k', from, to)] }]).split('\n')[4];
  expect(rowOf([name(100), ADA], [name(200_000), ADA])).toMatchSnapshot();
  expect(rowOf([name(100), ADA], [name(100), BOB])).toMatchSnapshot();
});

test('of many connections those that a reviewer must see come first, the others are folded', () => {
  const bindings = Array.from({ length: 40 }, (_, index) =>
    binding(`k${index}`, [name(index), ADA], [name(100 + index), index === 39 ? BOB : ADA]),
  );
  const body = shown(['production'], [{ bindings }]);
  const [open = ''] = body.split('<details>');
  expect(open.match(/^\| .*`k\d+`/gm)).toHaveLength(15);
  expect(open.split('\n')[4]).toMatch(/`k39`.*another person's connection/);
  expect(body.match(/^\| .*`k\d+`/gm)).toHaveLength(40);
});
