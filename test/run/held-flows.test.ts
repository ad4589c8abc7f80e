/** @jest-environment-options { "waits": "short" } */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { changed, json } from '../scenarios/contoso.ts';
import { startFlowStudio } from '../simulators/flow-studio/index.ts';
import { startGitHub } from '../simulators/github/index.ts';
import { withClock } from '../support/clock.ts';
import { COMPILED } from '../support/run-action.ts';
import { BASE, document, HEAD, repository, saidIn, studioOf } from './held-repository.ts';
import type { Held, Servers, Story } from './held-run.ts';
import { fileOf } from './numbered-flows.ts';
import { type Ran, reviewing } from './reviewed-stage.ts';

async function held(story: Story): Promise<Held> {
  const commits = [
    { sha: BASE, parents: [], files: repository(story.count, 0) },
    { sha: HEAD, parents: [BASE], files: repository(story.count, story.touched) },
  ];
  const permissions = { contents: 'read', 'pull-requests': 'write' } as const;
  const github = await startGitHub({
    state: {
      repository: 'contoso/flows',
      commits,
      pulls: [{ number: 7, base: BASE, head: HEAD, headRef: 'feature', author: 'ada' }],
      tokens: [{ token: 'ghs_job', login: 'github-actions[bot]', permissions }],
    },
  });
  const studio = await startFlowStudio(studioOf(story.count));
  try {
    return await run({ ...story, apiUrl: github.url, endpoint: studio.url });
  } finally {
    await Promise.all([github.close(), studio.close()]);
  }
}

async function run(story: Story & Servers): Promise<Held> {
  const given = [...withClock(), join(import.meta.dirname, 'held-run.ts'), JSON.stringify(story)];
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED };
  const { stdout } = await promisify(execFile)(process.execPath, given, { env });
  return JSON.parse(stdout);
}

const RUNS: Record<string, Pick<Story, 'on' | 'inputs'>> = {
  'a push that deploys': { on: 'push' },
  'a pull request': { on: 'pull_request' },
  'a pull request without a key': { on: 'pull_request', inputs: { 'api-key': '' } },
};

describe.each(Object.entries(RUNS))('%s', (_, how) => {
  test('holds the flows that it is about, however many there are besides', async () => {
    const few = await held({ ...how, count: 5, touched: 2 });
    const many = await held({ ...how, count: 200, touched: 2 });
    expect(many).toEqual(few);
    expect(many).toMatchObject({ kept: 2, listed: 2 });
  });

  test('holds them all where it is about them all', async () => {
    const { texts, kept } = await held({ ...how, count: 40, touched: 40 });
    expect(Math.min(...texts)).toBeGreaterThanOrEqual(40);
    expect(kept).toBe(40);
  });
});

test('a shard holds its own part', async () => {
  const on = 'workflow_dispatch';
  const few = await held({ on, count: 10, touched: 10 });
  const shard = await held({ on, count: 200, touched: 200, inputs: { shard: '2/20' } });
  expect(shard).toEqual(few);
});

const errorsIn = ({ findings }: Ran['report']) =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, flow }) => `${rule} ${flow}`);

describe('a file that changes while the run asks GitHub what changed', () => {
  /** A push that changes some of three flows; the first one's file has this text once GitHub answers. */
  async function pushed(text: string, touched = 1) {
    const commits = {
      base: { parents: [], files: repository(3, 0) },
      head: { parents: ['base'], files: repository(3, touched) },
    };
    const stage = await reviewing(commits, studioOf(3), async (path, root) => {
      if (path.includes('/compare/')) await writeFile(join(root, fileOf(0)), text);
    });
    const ran = await stage.push('base', 'head', { 'require-reviewed-plan': 'false' });
    return { ...ran, live: saidIn(stage.studio.state.flows(), 0) };
  }

  test('is deployed as it was checked', async () => {
    const { report, results, live } = await pushed(json(document(0, 'newer')));
    expect(errorsIn(report)).toEqual([]);
    expect(results).toEqual([`updated ${fileOf(0)}`]);
    expect(live).toContain('"newer"');
  });

  test('is not deployed where the check finds an error in it', async () => {
    const broken = changed(document(0, 'new'), ({ definition: { actions } }) => {
      if (actions.Send !== undefined) actions.Send.runAfter = { Nothing: ['Succeeded'] };
    });
    const { report, results, writes } = await pushed(json(broken));
    expect(errorsIn(report)).toEqual([`run-after-unknown ${fileOf(0)}`]);
    expect(results).toEqual([`blocked ${fileOf(0)}`]);
    expect(writes).toBe(0);
  });

  test('is not deployed where it is no flow any more', async () => {
    const { results, writes } = await pushed('{');
    expect(results).toEqual([`blocked ${fileOf(0)}`]);
    expect(writes).toBe(0);
  });

  test('is not deployed where it means the flow of another file by then, and neither is that', async () => {
    const copied = { ...document(0, 'new'), displayName: 'Flow 1' };
    const { report, results, writes } = await pushed(json(copied), 2);
    expect(results).toEqual([`blocked ${fileOf(0)}`, `blocked ${fileOf(1)}`]);
    expect(report.plan?.changes[0]?.reason).toMatchObject({
      code: 'same-live-flow',
      others: [{ file: fileOf(1) }],
    });
    expect(writes).toBe(0);
  });
});
