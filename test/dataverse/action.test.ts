import { expect, test } from '@jest/globals';
import { play } from '../scenarios/play.ts';
import { scenario } from '../scenarios/scenario.ts';
import { dataverse, deployed, MAIL, oneChange } from '../scenarios/solution.ts';

test('the action asks GitHub again for a token of its job, and masks each', async () => {
  const faults = [{ route: 'GET idtoken', nth: 1, fault: { kind: 'reset' } } as const];
  const story = scenario({
    title: 'The connection to GitHub breaks once',
    commits: oneChange,
    dataverse: dataverse({}, MAIL, { faults }),
    runs: [deployed],
  });
  const { runs, dataverse: server } = await play(story, 'src/index.ts');
  const [run] = runs;
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run?.stdout).toContain('GET idtoken: no answer from GitHub');
  expect(run?.dataverse.filter(({ wrote }) => wrote)).toHaveLength(1);
  const tokens = server?.secrets().filter((secret) => secret.startsWith('eyJ')) ?? [];
  expect(tokens.length).toBeGreaterThan(2);
  for (const token of tokens) expect(run?.stdout).toContain(`::add-mask::${token}`);
});
