import {
  APPLICATION,
  CHECKOUT,
  DRY_RUN,
  expression,
  flowgate,
  job,
  KEY,
  newestOnly,
  ON_DRIFT,
  oneAfterTheOther,
  PULL_REQUEST,
  pushTo,
  SIGNS_IN,
  type Workflow,
} from '../../src/workflows/pieces.ts';
import { checkPulls, watchDrift } from '../../src/workflows/starting.ts';
import { quoted, type YamlMap } from '../../src/workflows/yaml.ts';
import { productionThroughDataverse } from './production.ts';

const READING = { contents: 'read' };
const COMMENTING = { ...READING, 'pull-requests': 'write' };
const DEPLOYMENTS = oneAfterTheOther('deploy-flows');
const PRODUCTION = { environment: 'production', 'api-key': KEY };

/** A workflow that deploys to production after each merge, with these inputs and steps more. */
function deployOnPush(name: string, inputs: YamlMap = {}, after: YamlMap[] = []): Workflow {
  const about = after.length > 0 ? { id: 'flowgate' } : {};
  return {
    name,
    on: pushTo(),
    permissions: COMMENTING,
    concurrency: DEPLOYMENTS,
    jobs: {
      production: job({
        environment: 'production',
        steps: [CHECKOUT, flowgate({ ...PRODUCTION, ...inputs }, about), ...after],
      }),
    },
  };
}

const first: Workflow = {
  name: 'Check flows',
  on: PULL_REQUEST,
  permissions: COMMENTING,
  jobs: { check: job({ 'timeout-minutes': 10, steps: [CHECKOUT, flowgate()] }) },
};

const byHand: Workflow = {
  name: 'Deploy flows by hand',
  on: {
    workflow_dispatch: {
      inputs: {
        ...DRY_RUN,
        ...ON_DRIFT,
        'approved-plan': {
          description: 'The digest of a plan that was refused, and is approved now',
          default: '""',
        },
      },
    },
  },
  permissions: READING,
  concurrency: DEPLOYMENTS,
  jobs: {
    production: job({
      environment: 'production',
      steps: [
        CHECKOUT,
        flowgate({
          ...PRODUCTION,
          'dry-run': expression('inputs.dry-run'),
          'on-drift': expression('inputs.on-drift'),
          'approved-plan': expression('inputs.approved-plan'),
        }),
      ],
    }),
  },
};

const onlyWithChanges: Workflow = {
  name: 'Deploy what changed',
  on: pushTo(),
  permissions: COMMENTING,
  concurrency: DEPLOYMENTS,
  jobs: {
    plan: job({
      'timeout-minutes': 10,
      outputs: {
        matrix: expression('steps.plan.outputs.matrix'),
        'has-changes': expression('steps.plan.outputs.has-changes'),
      },
      steps: [CHECKOUT, flowgate({ mode: 'check', comment: 'never' }, { id: 'plan' })],
    }),
    deploy: job({
      needs: 'plan',
      if: "needs.plan.outputs.has-changes == 'true'",
      strategy: {
        'fail-fast': false,
        matrix: expression('fromJSON(needs.plan.outputs.matrix)'),
      },
      environment: expression('matrix.environment'),
      steps: [
        CHECKOUT,
        flowgate({ environment: expression('matrix.environment'), 'api-key': KEY }),
      ],
    }),
  },
};

/** The check that shows what a merge would really do, since it sees the live flows. */
const planWithKey: Workflow = {
  name: 'Plan flows',
  on: PULL_REQUEST,
  permissions: COMMENTING,
  concurrency: newestOnly(`plan-flows-${expression('github.event.pull_request.number')}`),
  jobs: {
    plan: job({
      'timeout-minutes': 10,
      environment: 'production-plan # holds the key, and asks for no approval',
      steps: [CHECKOUT, flowgate(PRODUCTION)],
    }),
  },
};

const checkEach: Workflow = {
  name: 'Check flows',
  on: PULL_REQUEST,
  permissions: COMMENTING,
  jobs: {
    check: job({
      strategy: {
        'fail-fast': 'false # each environment has its say',
        matrix: { environment: ['test', 'production'] },
      },
      'timeout-minutes': 10,
      environment: `${expression('matrix.environment')}-plan # holds the key, and asks for no approval`,
      steps: [
        CHECKOUT,
        flowgate({ environment: expression('matrix.environment'), 'api-key': KEY }),
      ],
    }),
  },
};

/** Deploys without a secret; the checks need no identity. */
const throughDataverse: Workflow = {
  name: 'Deploy solution flows',
  on: {
    ...pushTo(),
    workflow_dispatch: { inputs: { ...DRY_RUN } },
  },
  permissions: { ...COMMENTING, ...SIGNS_IN },
  concurrency: DEPLOYMENTS,
  jobs: {
    production: productionThroughDataverse({
      'dry-run': expression('inputs.dry-run || false'),
    }),
  },
};

/** Shows each link from the job to the environment's connections. */
const examination: Workflow = {
  name: 'Flowgate doctor',
  on: { workflow_dispatch: null },
  permissions: { ...READING, actions: 'read # how GitHub writes the subject', ...SIGNS_IN },
  jobs: {
    doctor: job({
      'timeout-minutes': 10,
      environment: 'production',
      steps: [
        CHECKOUT,
        {
          uses: 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0',
          with: { 'node-version': 24 },
        },
        {
          run: 'npx --yes flowgate@1 doctor --environment production',
          env: {
            AZURE_TENANT_ID: APPLICATION['tenant-id'],
            AZURE_CLIENT_ID: APPLICATION['client-id'],
            GITHUB_TOKEN: expression('github.token'),
          },
        },
      ],
    }),
  },
};

const findings: Workflow = {
  name: 'Flow findings',
  on: { ...pushTo(), ...PULL_REQUEST },
  permissions: { ...READING, 'security-events': 'write' },
  jobs: {
    sarif: job({
      'timeout-minutes': 10,
      steps: [
        CHECKOUT,
        flowgate({
          mode: 'check',
          'changed-only': false,
          comment: 'never',
          'fail-on': 'never',
          sarif: 'flowgate.sarif',
        }),
        {
          uses: 'github/codeql-action/upload-sarif@181d5eefc20863364f96762470ba6f862bdef56b # v3.29.2',
          with: { sarif_file: 'flowgate.sarif', category: 'flowgate' },
        },
      ],
    }),
  },
};

const keepSnapshots: YamlMap = {
  if: "always() && steps.flowgate.outputs.snapshots != ''",
  uses: 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2',
  with: {
    name: `snapshots-${expression('github.run_id')}-${expression('github.run_attempt')}`,
    path: expression('steps.flowgate.outputs.snapshots'),
    'retention-days': 5,
  },
};

/** The workflows in the documents, by the name of their markers. */
export const WORKFLOWS: Readonly<Record<string, Workflow>> = {
  'first-check': first,
  check: checkPulls('Check flows'),
  'check-each': checkEach,
  deploy: deployOnPush('Deploy flows'),
  'deploy-by-hand': byHand,
  'deploy-what-changed': onlyWithChanges,
  'deploy-solution-flows': throughDataverse,
  doctor: examination,
  'plan-with-key': planWithKey,
  'deploy-reviewed': deployOnPush('Deploy reviewed flows', { 'require-reviewed-plan': true }),
  'deploy-and-keep': deployOnPush('Deploy and keep snapshots', {}, [keepSnapshots]),
  drift: watchDrift('Drift'),
  findings,
};

/** Parts of workflows in the documents: steps, a job, a matrix. */
export const PARTS: Readonly<Record<string, YamlMap | readonly YamlMap[]>> = {
  'approved-plan': [
    flowgate({
      ...PRODUCTION,
      'require-reviewed-plan': true,
      'approved-plan': expression('inputs.approved-plan'),
    }),
  ],
  'deploy-refs': [
    flowgate({ ...PRODUCTION, 'deploy-refs': quoted('refs/heads/main\nrefs/tags/v*') }),
  ],
  watch: [flowgate({ ...PRODUCTION, watch: 10 })],
  'settings-file': [
    flowgate({
      'connection-references': 'config/test/deploymentSettings.json',
      environment: 'Default-26e65220-5561-46ef-9783-ce5f20489241',
      flows: 'solutions/**/Workflows/*.json',
    }),
  ],
  'each-environment': {
    deploy: {
      needs: 'plan',
      if: 'fromJSON(needs.plan.outputs.environments).environment[0]',
      strategy: {
        'fail-fast': false,
        matrix: expression('fromJSON(needs.plan.outputs.environments)'),
      },
      environment: expression('matrix.environment'),
      concurrency: oneAfterTheOther(`flows-of-${expression('matrix.environment')}`),
    },
  },
  'eight-shards': {
    strategy: {
      'fail-fast': false,
      matrix: {
        environment: ['production'],
        shard: ['1/8', '2/8', '3/8', '4/8', '5/8', '6/8', '7/8', '8/8'],
      },
    },
  },
};
