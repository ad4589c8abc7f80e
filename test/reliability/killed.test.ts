import { describe, expect, test } from '@jest/globals';
import pMap from 'p-map';
import type { ProfileName } from '../simulators/flow-studio/index.ts';
import { deployOnce, endsOf, stateAfter } from './deployment.ts';
import { UNBOUND } from './disturbances.ts';
import { deployAndKill, type Kill } from './process.ts';
import { brokenWithoutWords } from './promises.ts';
import { repositoryOf } from './repository.ts';

const AT_ONCE = 3;
const WRITING = ['update_live_flow', 'set_live_flow_state'];
const faults = [UNBOUND];
const repository = repositoryOf(['update-parent', 'update', 'create', 'unchanged', 'stop']);

/** What an undisturbed run calls, and what it leaves. */
async function undisturbed(profile: ProfileName) {
  const run = await deployOnce({ repository, profile, faults });
  return { tools: run.calls.map(({ tool }) => tool), ends: endsOf(run) };
}

/** Plays every kill; returns what was lost, and where the next run ends otherwise. */
async function play(profile: ProfileName, kills: readonly Kill[], concurrency = 1) {
  const { ends } = await undisturbed(profile);
  const each = await pMap(
    kills,
    async (kill) => {
      const run = await deployAndKill({ repository, profile, faults, concurrency }, kill);
      const next = await deployOnce({ repository, profile, faults, state: stateAfter(run) });
      const isEnd = JSON.stringify(endsOf(next)) === JSON.stringify(ends);
      const broken = brokenWithoutWords({ ...run, faults });
      const words = [...broken, ...(isEnd ? [] : [`the next run ends in ${endsOf(next)}`])];
      const reached = run.calls.length >= kill.nth ? [] : ['it ended before'];
      return [...words, ...reached].map((word) => `${JSON.stringify(kill)}: ${word}`);
    },
    { concurrency: AT_ONCE },
  );
  return each.flat();
}

/** At every call from the first write on; an earlier one leaves nothing behind. */
function fromTheFirstWrite(signal: Kill['signal'], tools: readonly string[]): Kill[] {
  const first = tools.findIndex((tool) => WRITING.includes(tool));
  return tools.flatMap((_, index) =>
    index < first ? [] : [{ signal, nth: index + 1, afterWrite: true }],
  );
}

describe('a deployment that is killed loses nothing, and the next one ends as it would have', () => {
  test('at every request, before and after it is handled', async () => {
    const { tools } = await undisturbed('1.2');
    const kills = tools.flatMap((_, index) =>
      [false, true].map((afterWrite): Kill => ({ signal: 'SIGKILL', nth: index + 1, afterWrite })),
    );
    expect(await play('1.2', kills)).toEqual([]);
  }, 300_000);

  test.each(['2026-03', '1.1'] as const)(
    'on a server of version %s',
    async (profile) => {
      const { tools } = await undisturbed(profile);
      expect(await play(profile, fromTheFirstWrite('SIGKILL', tools))).toEqual([]);
    },
    300_000,
  );

  test('with several flows under way', async () => {
    const { tools } = await undisturbed('1.2');
    expect(await play('1.2', fromTheFirstWrite('SIGKILL', tools), 4)).toEqual([]);
  }, 300_000);

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s, as a cancelled job is',
    async (signal) => {
      const { tools } = await undisturbed('1.2');
      expect(await play('1.2', fromTheFirstWrite(signal, tools))).toEqual([]);
    },
    300_000,
  );
});
