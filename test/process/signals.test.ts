import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { definition, documentOf, type Stage, stage } from '../deploy/stage.ts';
import { withClock } from '../support/clock.ts';
import { forwarded } from '../support/forward.ts';
import { COMPILED } from '../support/run-action.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NAMES = ['one', 'three', 'two'];

let at: Stage;
let root: string;
beforeEach(async () => {
  at = await stage({ flows: 3 });
  root = await mkdtemp(join(tmpdir(), 'flowgate-stop-'));
  await mkdir(join(root, 'flows'));
  for (const name of NAMES) {
    const flow = { displayName: name, definition: definition('new') };
    await writeFile(join(root, 'flows', `${name}.json`), JSON.stringify(flow));
  }
  await writeFile(join(root, 'connection-references.json'), JSON.stringify(documentOf({})));
});
afterEach(async () => {
  await at.close();
  await rm(root, { recursive: true });
});

type Running = ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream };

/**
 * Starts a deployment whose first save is held back until the process has shown that it heard the
 * signal, and waits for its end.
 */
async function stopped(signal: NodeJS.Signals, begin: (endpoint: string) => Running) {
  const { promise: heard, resolve: hear } = Promise.withResolvers<void>();
  const running: { child?: Running } = {};
  const { origin } = new URL(at.studio.url);
  const front = createServer(async (request, response) => {
    const body = await text(request);
    if (body.includes('"update_live_flow"')) {
      running.child?.kill(signal);
      await heard;
    }
    const answer = await forwarded(origin, request, body);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready));
  const child = begin(`http://127.0.0.1:${(front.address() as AddressInfo).port}/mcp`);
  running.child = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
      if (said.includes(`${signal} received`)) hear();
    });
  }
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  front.closeAllConnections();
  front.close();
  return { code, said };
}

const states = () =>
  at.studio.state.flows().map(({ displayName, history }) => [displayName, history.length]);

test('a terminal that is asked to end finishes what it sent, and reports the rest', async () => {
  const { code } = await stopped('SIGTERM', (endpoint) => {
    const args = [
      'deploy',
      // This folder has no history in which the live flows could be found.
      '--on-drift',
      'overwrite',
      '--concurrency',
      '1',
      '--endpoint',
      endpoint,
      '--report',
      'report.json',
    ];
    return spawn(process.execPath, [...withClock(), join(ROOT, 'src/cli.ts'), ...args], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        HOME: root,
        TMPDIR: root,
        NODE_COMPILE_CACHE: COMPILED,
        FLOW_STUDIO_API_KEY: at.key,
      },
    });
  });
  expect(code).toBe(1);
  const { outcomes } = JSON.parse(await readFile(join(root, 'report.json'), 'utf8'));
  expect(outcomes.map(({ result }: { result: string }) => result)).toEqual([
    'updated',
    'skipped',
    'skipped',
  ]);
  expect(states()).toEqual([
    ['one', 2],
    ['two', 1],
    ['three', 1],
  ]);
});

test('a cancelled job writes its outputs and fails', async () => {
  const output = join(root, 'output');
  const summary = join(root, 'summary');
  const event = join(root, 'event.json');
  await Promise.all([output, summary].map((path) => writeFile(path, '')));
  await writeFile(
    event,
    JSON.stringify({ repository: { full_name: 'contoso/flows', default_branch: 'main' } }),
  );
  const { code, said } = await stopped('SIGINT', (endpoint) => {
    const inputs = {
      'api-key': at.key,
      endpoint,
      concurrency: '1',
      mode: 'deploy',
      'on-drift': 'overwrite',
      comment: 'never',
    };
    const given = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]);
    return spawn(process.execPath, [...withClock(), join(ROOT, 'src/index.ts')], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        HOME: root,
        NODE_COMPILE_CACHE: COMPILED,
        RUNNER_TEMP: root,
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'contoso/flows',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: '0'.repeat(40),
        GITHUB_WORKSPACE: root,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(given),
      },
    });
  });
  expect(code).toBe(1);
  expect(said).toMatch(/^::error::/m);
  expect(await readFile(output, 'utf8')).toMatch(/^updated<<(\S+)\n1\n\1$/m);
  expect(await readFile(summary, 'utf8')).toContain('1 updated, 2 skipped');
  expect(states()[0]).toEqual(['one', 2]);
});
