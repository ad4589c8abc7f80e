import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type SectionUpdate, withPart } from '../../src/report/markdown/sections.ts';
import type { Fault } from '../simulators/github/index.ts';
import { Turns } from './interleaved.ts';
import { BOT, MARKER, stage } from './stage.ts';

const ISSUE = 7;
const MAP = ['test', 'staging', 'production'];
const shared = { createIfMissing: true, isShared: true };

interface Race {
  /** One job for each of these environments. */
  environments: readonly string[];
  kind: SectionUpdate['kind'];
  picks: readonly number[];
  older?: string;
  faults?: Fault[];
}

/** Several jobs, each with a client of its own, write their part of the comment at once. */
async function race({ environments, kind, picks, older, faults = [] }: Race) {
  const turns = new Turns(picks);
  const comments =
    older === undefined ? [] : [{ issue: ISSUE, author: BOT, body: `${MARKER}\n${older}` }];
  const { simulator, connect, notices, requests } = await stage({
    state: { comments },
    faults,
    gate: turns.gate,
  });
  const jobs = await Promise.all(
    environments.map(async (name) => {
      const github = await connect();
      const plan = (previous: string) => previous;
      const part = { kind, environments: [name], body: `Body of ${name}`, isNews: true, plan };
      return () => github.writeComment(ISSUE, (old) => withPart(old, part, MAP), shared);
    }),
  );
  const written = await turns.play(jobs);
  const held = simulator.comments(ISSUE);
  await simulator.close();
  return { written, held, notices, requests: requests() };
}

/** One comment, every job's part in it, every job's address is its, and nothing is left held. */
function expectAll({ written, held }: Awaited<ReturnType<typeof race>>, { environments }: Race) {
  expect(held).toHaveLength(1);
  for (const name of environments) expect(held[0]?.body).toContain(`Body of ${name}`);
  expect(new Set(written.map((each) => 'url' in each && each.url))).toEqual(
    new Set([held[0]?.htmlUrl]),
  );
  expect(held[0]?.reactions).toEqual([]);
}

describe('two first runs at once', () => {
  test('leave one comment with both parts, where each saw none before it created its own', async () => {
    const story: Race = { environments: ['test', 'production'], kind: 'checked', picks: [0] };
    const raced = await race(story);
    // The race took place: both created one, and one took its own back.
    expect(raced.requests.filter((line) => /^POST .*\/7\/comments$/.test(line))).toHaveLength(2);
    expect(raced.requests.filter((line) => /^DELETE .*comments\/\d+$/.test(line))).toHaveLength(1);
    expectAll(raced, story);
  });

  test('of all environments leave one', async () => {
    const turns = new Turns([0]);
    const { simulator, connect, requests } = await stage({ gate: turns.gate });
    const clients = await Promise.all([connect(), connect()]);
    const whole = { createIfMissing: true, isShared: false };
    await turns.play(
      clients.map((github) => () => github.writeComment(ISSUE, () => 'the same', whole)),
    );
    expect(requests().filter((line) => line.startsWith('DELETE'))).toHaveLength(1);
    expect(simulator.comments(ISSUE)).toMatchObject([{ body: `${MARKER}\nthe same` }]);
  });
});

describe('deployments at once', () => {
  const environments = ['test', 'production'];
  const story: Race = { environments, kind: 'deployed', picks: [0], older: '### The plan' };

  test('take turns', async () => {
    const raced = await race({ ...story, picks: [0, 1, 1] });
    expectAll(raced, story);
    expect(raced.held[0]?.body).toContain('### The plan');
  });

  test('without leave to react, read back what they wrote and write again', async () => {
    // Both read, both write, then both read back: the first one's part is gone, and comes again.
    const faults = [{ kind: 403, path: '/reactions' }];
    const raced = await race({ ...story, picks: [0], faults });
    expect(raced.requests.filter((line) => line.startsWith('PATCH'))).toHaveLength(3);
    expectAll(raced, story);
  });

  test('one that ended without giving the comment back holds up nobody for ever', async () => {
    const { github, simulator } = await stage({
      state: { comments: [{ issue: ISSUE, author: BOT, body: `${MARKER}\nx` }] },
      faults: [{ kind: 500, method: 'DELETE', nth: [1, 2, 3, 4] }],
    });
    const write = (text: string) => github.writeComment(ISSUE, () => text, shared);
    await write('one');
    expect(simulator.comments(ISSUE)).toMatchObject([{ reactions: ['eyes'] }]);
    expect(await write('two')).toMatchObject({ change: 'updated' });
    expect(simulator.comments(ISSUE)).toMatchObject([{ body: `${MARKER}\ntwo`, reactions: [] }]);
  });
});

test('in whatever order their requests arrive, nobody loses anything', async () => {
  const races = fc.record({
    environments: fc.shuffledSubarray(MAP, { minLength: 2 }),
    kind: fc.constantFrom('checked' as const, 'deployed' as const),
    picks: fc.array(fc.nat(5), { minLength: 1, maxLength: 60 }),
    older: fc.constantFrom(undefined, '### The plan'),
  });
  await fc.assert(
    fc.asyncProperty(races, async ({ older, ...rest }) => {
      const story: Race = { ...rest, ...(older !== undefined && { older }) };
      expectAll(await race(story), story);
    }),
    { numRuns: 40 },
  );
});
