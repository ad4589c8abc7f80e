import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from './build.ts';
import { readHistory } from './demo/contoso.ts';
import { PULL, type Stage, type StepResult, setStage } from './demo/stage.ts';
import { check, detail, end, log, say, story, title } from './demo/tell.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ENTRY = join(ROOT, 'dist/index.js');
const FOLDER = join(ROOT, '.demo');
const WRITES = ['update_live_flow', 'set_live_flow_state'];

/** What must come of a step: in words, and whether it did. */
type Promised = (result: StepResult) => [words: string, isSo: boolean][];

/** Plays the life of one change of examples/contoso through the action as it is published. */
async function demo(): Promise<boolean> {
  say('Flowgate on examples/contoso: the action runs as on a runner, from dist/index.js, against');
  say('simulators of GitHub, Flow Studio and Dataverse on this machine. No network, no account.');
  if (!existsSync(ENTRY)) {
    say();
    say('dist/ is missing: building it, once …');
    await build(join(ROOT, 'dist'));
  }
  const stage = await setStage({ history: await readHistory(), entry: ENTRY, folder: FOLDER });
  try {
    const steps = [
      mistaken,
      corrected,
      deployedToTest,
      deployedToProduction,
      onceMore,
      solutionDeployed,
      solutionOnceMore,
    ];
    const kept: boolean[] = [];
    for (const step of steps) kept.push(await step(stage));
    return kept.every(Boolean);
  } finally {
    await stage.close();
  }
}

function mistaken(stage: Stage): Promise<boolean> {
  title(1, 'A pull request with three mistakes');
  stage.approved('mistaken', ['grace']);
  story(
    `#${PULL} adds an access review, welcomes colleagues in Teams and reminds of invoices sooner.`,
    'In it: a misspelt key (`shared_approval`), a SharePoint connection of Dana’s own, and an',
    'action that runs after one which has another name. No key: nobody asks Flow Studio.',
    'Grace has approved the connections that are used for the first time. What follows from a',
    'mistake is related to it: Frank’s approval is missing, since the connection is not his.',
  );
  return played(
    stage,
    { name: '1-mistaken', ...stage.pullRequest('mistaken'), inputs: {} },
    ({ exitCode, outputs, comment, metered }) => [
      ['the step fails', exitCode === 1],
      ['three mistakes are three findings', outputs.errors === '3' && outputs.warnings === '0'],
      ...['reference-unmapped', 'owner-not-allowed', 'run-after-unknown'].map(
        (rule): [string, boolean] => [`the comment has ${rule}`, comment.includes(rule)],
      ),
      ['the comment asks Frank', comment.includes('`@frank` must approve')],
      ['no metered call', metered.length === 0],
    ],
  );
}

function corrected(stage: Stage): Promise<boolean> {
  title(2, 'Corrected');
  stage.approved('corrected', ['grace', 'heidi']);
  story(
    'Grace and Heidi approve, the stewards of the connections in the change. The same comment',
    'is brought up to date: no findings, and what a merge would change.',
  );
  return played(
    stage,
    { name: '2-corrected', ...stage.pullRequest('corrected'), inputs: {} },
    ({ exitCode, outputs, comment }) => [
      ['the step succeeds', exitCode === 0],
      ['nothing was found', outputs.errors === '0' && outputs.warnings === '0'],
      ['the comment shows the plan', / new/.test(comment) && / changed/.test(comment)],
    ],
  );
}

function deployedToTest(stage: Stage): Promise<boolean> {
  title(3, 'Merged: deployed to test');
  story(
    'deploy-flows.yml runs on the push to main. Only what the push changes is looked at. The',
    'access review was designed in test, so it is there as Git has it; the reminder stays as it',
    'is, since the map sets a grace period of its own for test.',
  );
  return played(
    stage,
    { name: '3-test', ...stage.merge(), inputs: inputs(stage, 'test') },
    ({ exitCode, outputs }) => [
      ['the step succeeds', exitCode === 0],
      [
        'one flow is updated, two are as they were',
        outputs.updated === '1' && outputs.unchanged === '2',
      ],
    ],
  );
}

function deployedToProduction(stage: Stage): Promise<boolean> {
  title(4, 'Then to production');
  story('The access review is new there, and the map says `"create": true`.');
  return played(
    stage,
    { name: '4-production', ...stage.merge(), inputs: inputs(stage, 'production') },
    ({ exitCode, outputs, comment }) => [
      ['the step succeeds', exitCode === 0],
      ['one flow is created', outputs.created === '1'],
      ['two flows are updated', outputs.updated === '2'],
      ['the comment shows the outcome', /created/.test(comment) && /updated/.test(comment)],
    ],
  );
}

function onceMore(stage: Stage): Promise<boolean> {
  title(5, 'Once more, by hand');
  story('deploy-by-hand.yml looks at all six flows of production, and has nothing to do.');
  return played(
    stage,
    { name: '5-once-more', ...stage.byHand(), inputs: inputs(stage, 'production') },
    ({ exitCode, outputs, metered }) => [
      ['the step succeeds', exitCode === 0],
      ['all six flows are unchanged', outputs.unchanged === '6'],
      ['nothing is written', !metered.some((tool) => WRITES.includes(tool))],
    ],
  );
}

function solutionDeployed(stage: Stage): Promise<boolean> {
  title(6, 'A flow of a solution, through Dataverse, to production');
  story(
    'The flows of finance are part of a solution. Now the map has production’s organisation as',
    '`dataverse`, and deploy-solution-flows.yml has `id-token: write`: the job signs in to Entra',
    'with its own identity. No key, no secret, and nothing is asked of Flow Studio.',
  );
  return played(
    stage,
    { name: '6-solution', ...stage.pushSolution() },
    ({ exitCode, outputs, metered, dataverse }) => [
      ['the step succeeds', exitCode === 0],
      ['one flow is updated', outputs.updated === '1'],
      ['the job signed in with a token of GitHub', dataverse[0] === 'GET idtoken'],
      ['it was saved once', saves(dataverse) === 1],
      ['no metered call', metered.length === 0],
    ],
  );
}

function solutionOnceMore(stage: Stage): Promise<boolean> {
  title(7, 'And once more');
  story('By hand: both flows of the solution are as Git has them.');
  return played(
    stage,
    { name: '7-solution-once-more', ...stage.solutionByHand() },
    ({ exitCode, outputs, dataverse }) => [
      ['the step succeeds', exitCode === 0],
      ['both flows are unchanged', outputs.unchanged === '2'],
      ['nothing is written', saves(dataverse) === 0],
    ],
  );
}

function saves(routes: readonly string[]): number {
  return routes.filter((route) => route.startsWith('PATCH ')).length;
}

function inputs({ keys }: Stage, environment: string): Record<string, string> {
  return { environment, 'api-key': keys[environment] ?? '' };
}

async function played(
  stage: Stage,
  step: Parameters<Stage['play']>[0],
  promised: Promised,
): Promise<boolean> {
  const result = await stage.play(step);
  log(result.stdout);
  if (result.dataverse.length === 0 && step.event.name !== 'workflow_dispatch') {
    detail(`comment on #${PULL}: ${relative(ROOT, join(result.folder, 'comment.md'))}`);
  }
  detail(`job summary: ${relative(ROOT, join(result.folder, 'summary.md'))}`);
  detail(`Flow Studio, metered: ${counted(result.metered)}`);
  if (result.dataverse.length > 0) detail(`Dataverse: ${counted(result.dataverse)}`);
  return promised(result)
    .map(([words, isSo]) => check(isSo, words))
    .every(Boolean);
}

/** `4 calls: 2 get_live_flow, 1 update_live_flow, …`. */
function counted(tools: readonly string[]): string {
  if (tools.length === 0) return 'no call';
  const byTool = Map.groupBy(tools, (tool) => tool);
  const parts = [...byTool].map(([tool, calls]) => `${calls.length} ${tool}`);
  return `${tools.length} ${tools.length === 1 ? 'call' : 'calls'} (${parts.join(', ')})`;
}

const started = performance.now();
const isFine = await demo();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
end(
  isFine,
  isFine
    ? `Everything came out as expected, in ${seconds} s. Comments and summaries are in .demo/`
    : 'Not everything came out as expected: see ✗ above.',
);
process.exitCode = isFine ? 0 : 1;
