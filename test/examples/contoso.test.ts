import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { withClock } from '../support/clock.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/contoso');
const WORKFLOWS = join(EXAMPLE, '.github/workflows');

interface Concurrency {
  group: string;
}

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency?: Concurrency;
  jobs: Record<string, { concurrency?: Concurrency; steps: Step[] }>;
}

describe('the flows and the map', () => {
  let report: {
    flows: { file: string; format: string }[];
    findings: { rule: string; related: object[] }[];
    skipped: object[];
  };

  let root: string;
  beforeAll(async () => {
    // As a repository of its own: here it is a folder of another one.
    root = await mkdtemp(join(tmpdir(), 'flowgate-example-'));
    await cp(EXAMPLE, root, { recursive: true });
    const args = [...withClock(), join(ROOT, 'src/cli.ts'), 'check', '--format', 'json'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
    report = JSON.parse(stdout);
  });
  afterAll(() => rm(root, { recursive: true }));

  test('have no findings but that two flows belong to a solution', () => {
    expect(report.findings.map(({ rule }) => rule)).toEqual(['solution-aware']);
    expect(report.findings[0]?.related).toHaveLength(2);
    expect(report.skipped).toEqual([]);
  });

  test('are kept in five formats and three encodings', () => {
    const formats = new Set(report.flows.map(({ format }) => format));
    expect([...formats].toSorted()).toEqual([
      'arguments',
      'definition',
      'live',
      'package',
      'solution',
    ]);
    const starts = report.flows.map(({ file }) => readFileSync(join(EXAMPLE, file)).subarray(0, 3));
    expect(starts.some((bytes) => bytes.equals(Buffer.from([0xef, 0xbb, 0xbf])))).toBe(true);
    expect(starts.some((bytes) => bytes.readUInt16LE(0) === 0xfeff)).toBe(true);
  });
});

const workflows = readdirSync(WORKFLOWS).map((file) => {
  const text = readFileSync(join(WORKFLOWS, file), 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});

describe.each(workflows)('$file', ({ text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('has no more permissions than Flowgate asks for, and waits for others of its kind', () => {
    const signsIn = text.includes('vars.AZURE_CLIENT_ID') ? { 'id-token': 'write' } : {};
    const asked = { contents: 'read', 'pull-requests': 'write', issues: 'write', ...signsIn };
    expect(asked).toMatchObject(workflow.permissions);
    const waiting = [workflow, ...Object.values(workflow.jobs)].map((each) => each.concurrency);
    expect(waiting.some((each) => each !== undefined && each.group !== '')).toBe(true);
  });

  test('pins the actions of others to a commit, with the version beside it', () => {
    const foreign = steps.flatMap(({ uses }) =>
      uses === undefined || uses.startsWith('flowgate/') ? [] : [uses],
    );
    for (const uses of foreign) {
      expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+`));
    }
  });

  test('uses inputs that action.yml has, and a key on no pull request', () => {
    const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
    const ours = steps.filter(({ uses }) => uses === 'flowgate/flowgate@v1');
    expect(ours.length).toBeGreaterThan(0);
    const names = ours.flatMap((step) => Object.keys(step.with ?? {}));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(names));
    const reaches = names.includes('api-key') || names.includes('client-id');
    expect(reaches).toBe(!('pull_request' in workflow.on));
  });
});
