import { expect, test } from '@jest/globals';
import { actionDiagram } from '../../src/report/markdown/action-diagram.ts';
import { diff, long, REMINDER, REMINDER_NOW } from './definitions.ts';

test('of a small flow all is drawn', () => {
  expect(actionDiagram(diff(REMINDER, REMINDER_NOW))).toMatchSnapshot();
});

test('of a flow of 200 actions what changes, what holds it and what is beside it', () => {
  const drawn = actionDiagram(diff(long(200), long(198, [20, 65])));
  expect(drawn).toMatchSnapshot();
  const counted = [...drawn.matchAll(/(\d+) unchanged actions/g)].map(([, number]) =>
    Number(number),
  );
  const shown = drawn.match(/^ *n\d+\["|^ *subgraph n\d+\["Step/gm)?.length ?? 0;
  // The other branch of the one condition that is open is not drawn.
  expect(counted.reduce((sum, number) => sum + number, 0) + shown - counted.length + 1).toBe(240);
});

test('of a flow in which all changes, as much as makes a picture', () => {
  const all = Array.from({ length: 400 }, (_, index) => index);
  for (const found of [
    diff(long(400), long(400, all)),
    diff(null, long(400)),
    diff(long(400), { actions: {} }),
  ]) {
    const drawn = actionDiagram(found);
    expect(drawn.length).toBeLessThan(6_000);
    expect(drawn).toMatch(/\d+ more changes|\d+ of them change/);
  }
});

test('a trigger or a parameter alone makes none', () => {
  const before = { triggers: { a: { type: 'Request' } }, actions: {} };
  const after = { triggers: { a: { type: 'Recurrence' } }, actions: {}, parameters: { x: {} } };
  expect(actionDiagram(diff(before, after))).toBe('');
});
