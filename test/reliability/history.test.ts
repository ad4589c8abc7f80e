import { expect, test } from '@jest/globals';
import type { Fault, FaultAction } from '../simulators/flow-studio/index.ts';
import { type Deployed, deployOnce, stateAfter } from './deployment.ts';
import { filesBefore, repositoryOf } from './repository.ts';

const repository = repositoryOf(['update', 'rename', 'rebind', 'create', 'unchanged', 'stop']);
const history = filesBefore(repository);
const profile = '1.2';

const resultsOf = ({ outcomes }: Deployed) => outcomes?.map(({ result }) => result);

/** The second run of a job that failed; what is live is what the first one left. */
async function again(faults: Fault[], options: string[]) {
  const first = await deployOnce({ repository, profile, faults, history, options });
  const state = stateAfter(first);
  return { first, second: await deployOnce({ repository, profile, faults: [], history, state }) };
}

test('with a history nobody has to say that live flows may be overwritten', async () => {
  const run = await deployOnce({ repository, profile, faults: [], history });
  expect(resultsOf(run)).toEqual([
    'updated',
    'updated',
    'updated',
    'created',
    'unchanged',
    'updated',
  ]);
});

const LOST: FaultAction = { kind: 'reset', afterWrite: true };
const REFUSED: FaultAction = { kind: 'refuse', code: 'InvalidTemplate', statusCode: 400 };

test.each([
  ['a refused save', 'update_live_flow', REFUSED, []],
  ['a refused save, with atomic', 'update_live_flow', REFUSED, ['--atomic']],
  ['a save whose answer is lost', 'update_live_flow', LOST, []],
  ['a state that is refused, with atomic', 'set_live_flow_state', REFUSED, ['--atomic']],
] as const)(
  'what %s leaves is what Git had, so that the next run goes on',
  async (...told) => {
    const [, tool, fault, options] = told;
    for (const nth of [1, 3]) {
      const { second } = await again([{ tool, nth, fault }], [...options]);
      expect(resultsOf(second)?.filter((result) => /blocked|failed|unknown/.test(result))).toEqual(
        [],
      );
    }
  },
  60_000,
);
