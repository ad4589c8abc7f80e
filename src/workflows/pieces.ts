import { indented, separated, type YamlMap } from './yaml.ts';

/** A workflow of GitHub Actions as shown to people; its keys are in the usual order. */
export interface Workflow extends YamlMap {
  name: string;
  on: YamlMap;
  permissions: YamlMap;
  jobs: YamlMap;
}

/** The text of a workflow's file, with blank lines between its parts and between its jobs. */
export function workflowText({ jobs, ...head }: Workflow): string {
  return `${[...separated(head), '', 'jobs:', ...indented(separated(jobs))].join('\n')}\n`;
}

/** An expression of GitHub Actions. */
export function expression(text: string): string {
  return `\${{ ${text} }}`;
}

export const KEY = expression('secrets.FLOW_STUDIO_API_KEY');

/** The application that signs in to Dataverse. Its ids are no secrets, so they are variables. */
export const APPLICATION = {
  'tenant-id': expression('vars.AZURE_TENANT_ID'),
  'client-id': expression('vars.AZURE_CLIENT_ID'),
};

/**
 * Never for a job of a pull request: with a credential for its subject, whoever can push a branch
 * could sign in as the application.
 */
export const SIGNS_IN = {
  'id-token': 'write # the job signs in to Dataverse with its own identity, without a secret',
};

/**
 * Every pull request, and again when its base branch changes, since another branch has another
 * policy.
 */
export const PULL_REQUEST = {
  pull_request: {
    types: '[opened, synchronize, reopened, edited] # edited: also when the base branch changes',
  },
};

/** Every merge into the branch. */
export function pushTo(branch = 'main') {
  return { push: { branches: [branch] } };
}

export const DRY_RUN = {
  'dry-run': { description: 'Only show what would change', type: 'boolean', default: true },
};

export const ON_DRIFT = {
  'on-drift': {
    description: 'A live flow that Git never had; read a dry run before you overwrite it',
    type: 'choice',
    options: ['fail', 'skip', 'overwrite'],
    default: 'fail',
  },
};

/**
 * One deployment at a time; none that waits is dropped. GitHub does not allow it together with
 * cancel-in-progress.
 */
export function oneAfterTheOther(group: string) {
  return { group, queue: 'max # without it, only the newest waiting deployment is kept' };
}

/** A newer run cancels one in progress; only for checks. */
export function newestOnly(group: string) {
  return { group, 'cancel-in-progress': 'true # a newer push makes the older check worthless' };
}

/** A job on GitHub's own runner; the conditions for running it come first. */
export function job({ needs, if: condition, strategy, ...rest }: YamlMap): YamlMap {
  const where = { 'runs-on': 'ubuntu-latest', 'timeout-minutes': 30 };
  return { needs, if: condition, strategy, ...where, ...rest };
}

export const CHECKOUT: YamlMap = {
  uses: 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2',
  with: { 'persist-credentials': false },
};

/** The step that runs Flowgate; `about`: the fields before the action's name. */
export function flowgate(inputs: YamlMap = {}, about: YamlMap = {}): YamlMap {
  const isBare = Object.keys(inputs).length === 0;
  return { ...about, uses: 'flowgate/flowgate@v1', with: isBare ? undefined : inputs };
}
