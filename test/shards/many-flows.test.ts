import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import pMap from 'p-map';
import { toJson } from '../../src/report/json.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { runCli } from '../../src/terminal.ts';
import { fileOf, guidOf, mapNaming, saying, studioWith, upTo } from '../run/numbered-flows.ts';
import {
  BOT,
  type Commits,
  type Ran,
  type Reviewing,
  reviewing,
  shaOf,
} from '../run/reviewed-stage.ts';
import { call, changed, type FlowDocument, flow, json, MAP_FILE } from '../scenarios/contoso.ts';
import type { FlowStudioOptions } from '../simulators/flow-studio/index.ts';

/** `FLOWS=5000` plays as many as the largest tenants have. */
const FLOWS = Number(process.env.FLOWS ?? 300);
const SHARDS = 20;
const TOLD_UPDATED = `${FLOWS.toLocaleString('en')} updated`;
/** Every so many flows there is one that calls the next. */
const EVERY = 7;

const indices = upTo(FLOWS);
const isParent = (index: number) => index % EVERY === 0 && index + 1 < FLOWS;

function document(index: number, version: string): FlowDocument {
  const made = flow(`Flow ${index}`, {
    Read: call('shared_sharepointonline', 'GetItems'),
    Send: call('shared_office365', 'SendEmailV2', 'Read'),
  });
  return changed(saying(made, version), ({ definition: { actions } }) => {
    if (isParent(index)) actions.Call = childCall(index + 1);
  });
}

function childCall(child: number) {
  const host = { workflowReferenceName: guidOf(child) };
  return { runAfter: {}, type: 'Workflow', inputs: { host } };
}

function commit(version: string): Record<string, string> {
  const flows = indices.map((index) => [fileOf(index), json(document(index, version))]);
  return { [MAP_FILE]: mapNaming(FLOWS), ...Object.fromEntries(flows) };
}

const COMMITS: Commits = {
  base: { parents: [], files: commit('as it was') },
  head: { parents: ['base'], files: commit('as it is wanted') },
  merged: { parents: ['base'], files: commit('as it is wanted') },
};

function studio(): FlowStudioOptions {
  return studioWith(indices.map((index) => document(index, 'as it was')));
}

/** How often each tool was called. */
function calls(stage: Reviewing): Record<string, number> {
  const tools = Map.groupBy(stage.studio.calls, ({ tool }) => tool);
  return Object.fromEntries([...tools].map(([tool, those]) => [tool, those.length]));
}

/** How many jobs run at once. */
const RUNNERS = 4;

/** A push that merged #7, deployed by one job or by one for each shard. */
function deployed(stage: Reviewing, shards: readonly string[]): Promise<Ran[]> {
  const inputs = { 'require-reviewed-plan': 'false', concurrency: '4' } as const;
  const job = (shard: string) => stage.push('base', 'merged', { ...inputs, shard });
  return pMap(shards, job, { concurrency: RUNNERS });
}

async function opened(): Promise<Reviewing> {
  const stage = await reviewing(COMMITS, studio());
  stage.github.addPull({
    number: 7,
    base: shaOf('base'),
    head: shaOf('head'),
    headRef: 'change-7',
    author: 'ada',
  });
  stage.merge(7, 'merged');
  return stage;
}

interface Merged {
  exitCode: number;
  stdout: string;
  stderr: string;
  summary: string;
}

/** The last job: all reports in one folder, each where its artifact was unpacked. */
async function merged(stage: Reviewing, jobs: readonly Ran[]): Promise<Merged> {
  const folder = await mkdtemp(join(tmpdir(), 'flowgate-merge-'));
  try {
    for (const [index, { report }] of jobs.entries()) {
      await mkdir(join(folder, 'reports', `report-${index}`), { recursive: true });
      await writeFile(join(folder, 'reports', `report-${index}`, 'report.json'), toJson(report));
    }
    const place = { event: join(folder, 'event.json'), summary: join(folder, 'summary.md') };
    await writeFile(place.event, JSON.stringify({ before: shaOf('base') }));
    const written: Record<'stdout' | 'stderr', string[]> = { stdout: [], stderr: [] };
    const exitCode = await runCli(['report', 'merge', 'reports', '--comment', '--format', 'json'], {
      env: {
        GITHUB_TOKEN: 'ghs_job',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: place.event,
        GITHUB_SHA: shaOf('merged'),
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REPOSITORY: 'contoso/flows',
        GITHUB_API_URL: stage.github.url,
        GITHUB_STEP_SUMMARY: place.summary,
      },
      root: folder,
      temp: folder,
      version: '0.0.0',
      now: () => new Date('2026-11-22T12:00:00Z'),
      stdout: { write: (text) => written.stdout.push(text) },
      stderr: { write: (text) => written.stderr.push(text) },
    });
    const [stdout, stderr] = [written.stdout.join(''), written.stderr.join('')];
    return {
      exitCode,
      stdout,
      stderr,
      summary: await readFile(place.summary, 'utf8').catch(() => ''),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const shards = Array.from({ length: SHARDS }, (_, index) => `${index + 1}/${SHARDS}`);

describe(`${FLOWS} flows over ${SHARDS} jobs`, () => {
  let jobs: Ran[];
  let whole: Ran[];
  let counted: Record<'sharded' | 'whole', Record<string, number>>;
  let comments: { author: string; body: string }[];
  let before: number;
  let done: Merged;
  let live: { state: string; definition: unknown }[];

  beforeAll(async () => {
    const [stage, other] = [await opened(), await opened()];
    jobs = await deployed(stage, shards);
    before = stage.github.comments(7).length;
    done = await merged(stage, jobs);
    whole = await deployed(other, ['']);
    counted = { sharded: calls(stage), whole: calls(other) };
    comments = stage.github.comments(7);
    live = stage.studio.state.flows();
  }, 400_000);

  test('every flow is deployed exactly once, and is live as Git wants it', () => {
    const results = jobs.flatMap(({ results: each }) => each);
    expect(results.toSorted()).toEqual(indices.map((index) => `updated ${fileOf(index)}`));
    expect(live.filter((each) => JSON.stringify(each).includes('as it is wanted'))).toHaveLength(
      FLOWS,
    );
  });

  test('a child flow is in the part of the flow that calls it, and every part has its share', () => {
    const parts = jobs.map(({ report }) => new Set(report.flows.map(({ file }) => file)));
    const apart = indices
      .filter(isParent)
      .filter((index) =>
        parts.some((files) => files.has(fileOf(index)) !== files.has(fileOf(index + 1))),
      );
    expect(apart).toEqual([]);
    const sizes = parts.map(({ size }) => size);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
  });

  test('a job costs one list of connections, and no other call more', () => {
    const { get_live_flow: reads = 0, ...others } = counted.sharded;
    expect(others).toMatchObject({ update_live_flow: FLOWS, list_live_connections: SHARDS });
    expect(counted.whole).toMatchObject({ update_live_flow: FLOWS, list_live_connections: 1 });
    // Before a save and behind it; once more where the plan is old, which is a matter of time.
    expect(reads).toBeGreaterThanOrEqual(2 * FLOWS);
    expect(reads).toBeLessThanOrEqual(3 * FLOWS);
  });

  test('no job writes a comment, and the last one writes the only one', () => {
    expect(before).toBe(0);
    expect(comments.map(({ author }) => author)).toEqual([BOT]);
    expect(comments[0]?.body).toContain(TOLD_UPDATED);
  });

  test('the merged report is that of one job over all flows', () => {
    const [one] = whole;
    if (one === undefined) throw new Error('nothing was deployed');
    expect(done.stderr).toBe('');
    expect(done.exitCode).toBe(0);
    expect(withoutSnapshots(done.stdout)).toBe(withoutSnapshots(toJson(one.report)));
    expect(JSON.parse(done.stdout).plan.digest).toBe(outputsOf(one.report)['plan-digest']);
    expect(done.summary).toContain(TOLD_UPDATED);
  });
});

/** Each job keeps its own, in a folder of its own. */
function withoutSnapshots(report: string): string {
  return report.replace(/"snapshot": ".*"/g, '"snapshot": ""');
}

test('a job whose report is missing fails the merge, and the comment says which', async () => {
  const stage = await opened();
  const jobs = await deployed(stage, ['1/20', '3/20']);
  const done = await merged(stage, jobs);
  expect(done.exitCode).toBe(1);
  expect(done.stderr).toContain('2/20, 4/20');
  expect(stage.body(7)).toContain('2/20, 4/20');
}, 120_000);
