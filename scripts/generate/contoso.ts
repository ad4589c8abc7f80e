import {
  CHECKOUT,
  DRY_RUN,
  expression,
  flowgate,
  job,
  KEY,
  ON_DRIFT,
  oneAfterTheOther,
  pushTo,
  SIGNS_IN,
  type Workflow,
  workflowText,
} from '../../src/workflows/pieces.ts';
import { checkPulls, watchDrift } from '../../src/workflows/starting.ts';
import type { YamlMap } from '../../src/workflows/yaml.ts';
import { productionThroughDataverse } from './production.ts';

const COMMENTING = {
  contents: 'read',
  'pull-requests': 'write # the outcome goes into the comment of the merged pull request',
};
const DEPLOYMENTS = oneAfterTheOther('deploy-flows');

/** A job that deploys to an environment, with the key that GitHub's environment of that name holds. */
function deployTo(environment: string, note: string, rest: YamlMap = {}): YamlMap {
  return job({
    environment: `${environment}${note}`,
    ...rest,
    steps: [CHECKOUT, flowgate({ environment, 'api-key': KEY })],
  });
}

/** A job that lists which environments, and how many shards, the push concerns. */
function planFor(output: string, about: string, inputs: YamlMap = {}): YamlMap {
  return job({
    'timeout-minutes': 10,
    outputs: { [output]: expression('steps.flowgate.outputs.matrix') },
    steps: [
      CHECKOUT,
      flowgate({ mode: 'check', ...inputs, comment: 'never' }, { '#': about, id: 'flowgate' }),
    ],
  });
}

const deploy: Workflow = {
  name: 'Deploy flows',
  on: pushTo(),
  permissions: COMMENTING,
  concurrency: DEPLOYMENTS,
  jobs: {
    test: deployTo(
      'test',
      " # GitHub's environment: it holds the key, and may ask for an approval",
    ),
    production: deployTo('production', '', { needs: 'test' }),
  },
};

const promote: Workflow = {
  name: 'Promote flows',
  '# on': `In place of deploy-flows.yml, where only the environments that a change concerns get a job:
\`plan\` looks at all of them, and each waits for the one before it.`,
  on: pushTo(),
  permissions: COMMENTING,
  jobs: {
    plan: planFor(
      'environments',
      'No key: what this push changes in Git. Each deployment compares with its live flows itself.',
    ),
    test: deployTo('test', " # GitHub's environment: it holds the key of test", {
      needs: 'plan',
      if: "contains(fromJSON(needs.plan.outputs.environments).environment, 'test')",
      concurrency: oneAfterTheOther('flows-of-test'),
    }),
    '# production':
      'After test, or without it where nothing of test changes; never after a test that failed.',
    production: deployTo(
      'production',
      ' # its protection rules ask for an approval before this job gets the key',
      {
        needs: ['plan', 'test'],
        if: `>-
!cancelled() && needs.plan.result == 'success' &&
contains(fromJSON(needs.plan.outputs.environments).environment, 'production') &&
contains(fromJSON('["success", "skipped"]'), needs.test.result)`,
        concurrency: oneAfterTheOther('flows-of-production'),
      },
    ),
  },
};

const many: Workflow = {
  name: 'Deploy many flows',
  '# on': `In place of deploy-flows.yml, where one merge may change thousands of flows: \`plan\` says into how
many jobs they are split, each job deploys its part, and the last one reports on all as one run.`,
  on: pushTo(),
  permissions: COMMENTING,
  '# concurrency':
    'For the whole run: the jobs of one matrix deploy at once, those of two merges never.',
  concurrency: DEPLOYMENTS,
  jobs: {
    plan: planFor('matrix', 'No key: what this push changes in Git, 250 flows to a job.', {
      environment: 'production',
    }),
    deploy: job({
      needs: 'plan',
      if: 'fromJSON(needs.plan.outputs.matrix).environment[0]',
      strategy: {
        'fail-fast': 'false # what happens to one part hinders no other',
        matrix: expression('fromJSON(needs.plan.outputs.matrix)'),
      },
      'timeout-minutes': 60,
      environment: expression('matrix.environment'),
      steps: [
        CHECKOUT,
        flowgate({
          environment: expression('matrix.environment'),
          shard: expression('matrix.shard'),
          'api-key': KEY,
          report: 'report.json',
        }),
        {
          if: 'always()',
          uses: 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2',
          with: {
            name: `report-${expression('strategy.job-index')} # a shard's own name has a slash in it`,
            path: 'report.json',
            overwrite: 'true # by a job that is run again',
            'retention-days': 1,
          },
        },
      ],
    }),
    report: job({
      needs: 'deploy',
      if: "always() && needs.deploy.result != 'skipped'",
      'timeout-minutes': 10,
      steps: [
        {
          uses: 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0',
          with: { 'node-version': 24 },
        },
        {
          uses: 'actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0',
          with: { pattern: 'report-*', path: 'reports' },
        },
        {
          run: 'npx --yes flowgate@1 report merge reports --comment',
          env: { GITHUB_TOKEN: expression('github.token') },
        },
      ],
    }),
  },
};

const byHand: Workflow = {
  name: 'Deploy flows by hand',
  '# on': `All flows of one environment, not only those that a push changed: the first time, after a
failure, or with \`dry-run\` to see how the live flows differ from Git.`,
  on: {
    workflow_dispatch: {
      inputs: {
        environment: {
          description: 'Where to',
          type: 'choice',
          options: ['test', 'production'],
          default: 'test',
        },
        ...DRY_RUN,
        ...ON_DRIFT,
      },
    },
  },
  permissions: { contents: 'read' },
  '# concurrency': 'The group of deploy-flows.yml: one deployment at a time.',
  concurrency: DEPLOYMENTS,
  jobs: {
    deploy: job({
      environment: expression('inputs.environment'),
      steps: [
        CHECKOUT,
        flowgate({
          environment: expression('inputs.environment'),
          'api-key': KEY,
          'dry-run': expression('inputs.dry-run'),
          'on-drift': expression('inputs.on-drift'),
        }),
      ],
    }),
  },
};

const solutions: Workflow = {
  name: 'Deploy solution flows',
  '# on': `In place of deploy-flows.yml, where the map gives production the address of its organisation as
\`dataverse\`: no key and no secret.`,
  on: pushTo(),
  permissions: { ...COMMENTING, ...SIGNS_IN },
  concurrency: DEPLOYMENTS,
  jobs: { production: productionThroughDataverse() },
};

const WORKFLOWS: Readonly<Record<string, Workflow>> = {
  'check-flows': checkPulls('Check flows'),
  'deploy-by-hand': byHand,
  'deploy-flows': deploy,
  'deploy-many': many,
  'deploy-solution-flows': solutions,
  drift: watchDrift('Drift'),
  'promote-flows': promote,
};

/** The workflows of the example repository, by their files. */
export function contosoWorkflows(): [string, string][] {
  return Object.entries(WORKFLOWS).map(([name, workflow]) => [
    `examples/contoso/.github/workflows/${name}.yml`,
    workflowText(workflow),
  ]);
}
