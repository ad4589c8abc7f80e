import { describe, expect, test } from '@jest/globals';
import { type CheckRun, toCheckRun } from '../../src/report/check-run.ts';
import { finding, report, VIEW } from '../report/builders.ts';
import type { GitHubState } from '../simulators/github/index.ts';
import { BOT, failureFrom, HEAD, stage } from './stage.ts';

const token = (checks?: 'write'): Pick<GitHubState, 'tokens'> => ({
  tokens: [
    {
      token: 'ghs_job',
      login: BOT,
      permissions: { contents: 'read', ...(checks && { checks }) },
    },
  ],
});

/** A run over as many errors, each on a line of its own. */
function runOf(errors: number): CheckRun {
  const findings = Array.from({ length: errors }, (_, index) =>
    finding({ line: index + 1, endLine: index + 1, message: `Error ${index}` }),
  );
  const run = toCheckRun(report({ findings }), { failOn: 'error', about: null, view: VIEW });
  if (run === null) throw new Error(`${errors} errors make no check run`);
  return run;
}

const messages = (run: { annotations: { message: string }[] }) =>
  run.annotations.map(({ message }) => message);

describe('a check run', () => {
  test.each([
    [11, 1],
    [50, 1],
    [51, 2],
    [100, 2],
    [130, 3],
  ])('has all of %i annotations, in %i requests', async (errors, requests) => {
    const { github, simulator, writes } = await stage({ state: token('write') });
    const run = runOf(errors);
    expect(await github.writeCheckRun(HEAD, run)).toEqual({
      kind: 'written',
      url: 'https://github.com/contoso/flows/runs/5001',
    });
    expect(writes()).toHaveLength(requests);
    const { annotations, title, summary } = run;
    expect(simulator.checkRuns()).toMatchObject([
      { name: 'Flowgate', headSha: HEAD, status: 'completed', conclusion: 'failure' },
    ]);
    expect(simulator.checkRuns()).toMatchObject([{ title, summary, annotations }]);
  });

  const denials: [name: string, scene: Parameters<typeof stage>[0]][] = [
    ['without the permission', { state: token() }],
    ['that gets a 404', { state: token('write'), faults: [{ kind: 404, method: 'POST' }] }],
  ];
  test.each(denials)('is denied to a token %s', async (_, scene) => {
    const { github } = await stage(scene);
    expect(await github.writeCheckRun(HEAD, runOf(11))).toMatchObject({
      kind: 'denied',
      permission: 'checks: write',
    });
  });

  test.each(['lost-reply', 502, 'reset'] as const)(
    'is made once where the creation ends in %s',
    async (kind) => {
      const faults = [{ kind, method: 'POST', nth: 1 }];
      const { github, simulator } = await stage({ state: token('write'), faults });
      const run = runOf(60);
      expect(await github.writeCheckRun(HEAD, run)).toMatchObject({ kind: 'written' });
      expect(simulator.checkRuns().map(messages)).toEqual([messages(run)]);
    },
  );

  test('of an earlier job on the same commit is not taken for its own', async () => {
    const { github, simulator } = await stage({
      state: token('write'),
      faults: [{ kind: 'lost-reply', method: 'POST', nth: 2 }],
    });
    await github.writeCheckRun(HEAD, runOf(20));
    await github.writeCheckRun(HEAD, runOf(30));
    expect(simulator.checkRuns().map(({ annotations }) => annotations.length)).toEqual([20, 30]);
  });

  test.each(['lost-reply', 502, 'reset'] as const)(
    'has no annotation twice where an update ends in %s',
    async (kind) => {
      const faults = [{ kind, method: 'PATCH', nth: [1, 3] }];
      const { github, simulator } = await stage({ state: token('write'), faults });
      const run = runOf(130);
      await github.writeCheckRun(HEAD, run);
      expect(simulator.checkRuns().map(messages)).toEqual([messages(run)]);
    },
  );

  test('that cannot be written is an error, and what is there is concluded', async () => {
    const faults = [{ kind: 502, method: 'PATCH' }];
    const { github, simulator } = await stage({ state: token('write'), faults });
    expect(await failureFrom(github.writeCheckRun(HEAD, runOf(60)))).toMatchObject({
      code: 'github-server-trouble',
      request: { code: 'write-check-run', sha: HEAD },
      status: 502,
    });
    expect(simulator.checkRuns()).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });
});
