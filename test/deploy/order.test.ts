import { afterEach, describe, expect, test } from '@jest/globals';
import { orderOf } from '../../src/deploy/order.ts';
import type { Change } from '../../src/plan/change.ts';
import type { FaultAction } from '../simulators/flow-studio/index.ts';
import { calling, guid, type Stage, stage } from './stage.ts';

const call = (guid: string) => ({
  type: 'Workflow',
  inputs: { host: { workflowReferenceName: guid } },
});

/** A change of the flow `name`, whose guid is its name, that calls others. */
function change(name: string, calls: readonly string[], environmentName = 'E'): Change {
  const actions = Object.fromEntries(calls.map((guid, index) => [`Call_${index}`, call(guid)]));
  const desired = { definition: { actions: { Scope: { type: 'Scope', actions } } } };
  return { action: 'update', file: name, flowName: name, environmentName, desired } as never;
}

const files = (changes: readonly Change[]) => changes.map(({ file }) => file);

describe('the order of a plan', () => {
  test('children come before the flows that call them, the others as planned', () => {
    const plan = [
      change('parent', ['child', 'elsewhere']),
      change('other', []),
      change('child', ['Grandchild']),
      change('grandchild', []),
    ];
    const order = orderOf(plan);
    expect(files(order.changes)).toEqual(['grandchild', 'child', 'parent', 'other']);
    expect(plan.map((each) => files(order.childrenOf(each)))).toEqual([
      ['child'],
      [],
      ['grandchild'],
      [],
    ]);
    expect(order.circles).toEqual([]);
  });

  test('a circle is named once, stays as planned, and comes before what calls it', () => {
    const plan = [
      change('caller', ['a']),
      change('a', ['b']),
      change('b', ['c', 'child']),
      change('c', ['a']),
      change('child', []),
      change('itself', ['itself']),
    ];
    const order = orderOf(plan);
    expect(order.circles).toEqual([['a', 'b', 'c', 'a']]);
    expect(files(order.changes)).toEqual(['a', 'caller', 'child', 'b', 'c', 'itself']);
    expect(files(order.childrenOf(plan[2] as Change))).toEqual(['child']);
  });

  test('a guid means a flow of its own environment only', () => {
    const plan = [change('parent', ['child'], 'E'), change('child', [], 'F')];
    expect(files(orderOf(plan).childrenOf(plan[0] as Change))).toEqual([]);
  });
});

let at: Stage;
afterEach(() => at?.close());
const saved = () =>
  at.studio.calls
    .filter(({ tool }) => tool === 'update_live_flow')
    .map(({ arguments: { flowName } }) => flowName);

test('a child flow is saved before the flow that calls it, however many go at a time', async () => {
  at = await stage();
  const { outcomes } = await at.deploy({ one: calling(guid(2)), two: 'new' }, { concurrency: 4 });
  expect(outcomes.map(({ file, result }) => [file, result])).toEqual([
    ['flows/one.json', 'updated'],
    ['flows/two.json', 'updated'],
  ]);
  expect(saved()).toEqual([guid(2), guid(1)]);
});

test('a flow whose child failed is blocked, and the child is named', async () => {
  const fault: FaultAction = { kind: 'refuse', code: 'InvalidTemplate', message: 'no' };
  at = await stage({ faults: [{ tool: 'update_live_flow', nth: 1, fault }] });
  const { outcomes } = await at.deploy({ one: calling(guid(2)), two: 'new' });
  expect(outcomes).toMatchObject([
    {
      result: 'blocked',
      reason: { code: 'called-flow-failed', file: 'flows/two.json', result: 'failed' },
    },
    { result: 'failed' },
  ]);
  expect(saved()).toEqual([guid(2)]);
});

test('flows that call each other in a circle are written, with a note', async () => {
  at = await stage();
  const { outcomes, notes } = await at.deploy({ one: calling(guid(2)), two: calling(guid(1)) });
  expect(outcomes.map(({ result }) => result)).toEqual(['updated', 'updated']);
  const files = ['flows/one.json', 'flows/two.json', 'flows/one.json'];
  expect(notes).toEqual([{ code: 'calls-in-circle', files }]);
  expect(saved()).toEqual([guid(1), guid(2)]);
});
