import { expect, test } from '@jest/globals';
import type { Fault, FaultAction } from '../simulators/flow-studio/index.ts';
import { deployOnce } from './deployment.ts';
import { meaning } from './meaning.ts';
import { brokenPromises } from './promises.ts';
import { repositoryOf, type Task } from './repository.ts';

/** A server that does not return references proves nothing about the connections of a flow. */
const HIDDEN: FaultAction = { kind: 'references-hidden' };
const nth = (tool: string, number: number, fault: FaultAction): Fault => ({
  tool,
  nth: number,
  fault,
});

async function deploy(tasks: Task[], faults: Fault[], options: string[] = []) {
  const repository = repositoryOf(tasks);
  const run = await deployOnce({ repository, profile: '1.2', faults, options });
  const [before, after] = [repository.state.flows[0], run.flows[0]].map((flow) =>
    meaning(flow as Parameters<typeof meaning>[0]),
  );
  return { ...run, isBack: before === after, broken: brokenPromises({ ...run, faults }) };
}

test('a lost answer to a save that only binds anew is unknown, and no success', async () => {
  const lost = nth('update_live_flow', 1, { kind: 'reset' });
  const hidden = [2, 3, 4].map((read) => nth('get_live_flow', read, HIDDEN));
  const { outcomes, broken } = await deploy(['rebind'], [lost, ...hidden]);
  expect(outcomes?.[0]).toMatchObject({
    result: 'unknown',
    reason: { code: 'update-uncertain', cause: { code: 'reply-lost-and-hidden' } },
  });
  expect(broken).toEqual([]);
});

test('where a second look shows the references, it is known', async () => {
  const lost = nth('update_live_flow', 1, { kind: 'reset' });
  const { outcomes, broken } = await deploy(['rebind'], [lost, nth('get_live_flow', 2, HIDDEN)]);
  expect(outcomes?.[0]).toMatchObject({ result: 'failed', reason: { code: 'not-written' } });
  expect(broken).toEqual([]);
});

test('a flow whose connections alone changed is restored all the same', async () => {
  const refusal: FaultAction = { kind: 'refuse', code: 'InvalidTemplate', statusCode: 400 };
  const faults = [nth('update_live_flow', 2, refusal), nth('get_live_flow', 5, HIDDEN)];
  const run = await deploy(['rebind', 'update'], faults, ['--atomic']);
  expect(run.outcomes?.map(({ result }) => result)).toEqual(['restored', 'failed']);
  expect(run.isBack).toBe(true);
  expect(run.broken).toEqual([]);
});
