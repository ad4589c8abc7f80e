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
  workflowText,
} from './pieces.ts';
import { quoted, type YamlMap } from './yaml.ts';

/** What the workflows are written for. */
interface WorkflowOptions {
  /** Names of the map's environments, in the order of deployment; empty: unknown. */
  environments: readonly string[];
  /** Those of them that are reached through Dataverse; absent: none. */
  throughDataverse?: readonly string[];
  /** The branch to deploy from. */
  branch: string;
  /** Inputs that differ from their default, by name. */
  inputs: Readonly<Record<string, string>>;
}

/** GitHub's environment with the key of the nightly run, which needs no approval. */
export const DRIFT_ENVIRONMENT = 'drift';

/**
 * The three workflows to start with, by file: each with the fewest permissions that its mode needs.
 */
export function workflowTexts(options: WorkflowOptions): Record<string, string> {
  const given = Object.entries(options.inputs).map(([name, text]) => [name, quoted(text)]);
  const inputs: YamlMap = Object.fromEntries(given);
  const access = accessTo(options);
  return {
    '.github/workflows/flowgate-check.yml': workflowText(checkPulls('Flowgate check', inputs)),
    '.github/workflows/flowgate-deploy.yml': workflowText(deployAll(options, inputs, access)),
    '.github/workflows/flowgate-drift.yml': workflowText(
      watchDrift('Flowgate drift', inputs, access),
    ),
  };
}

/** What a job needs to reach environments: its inputs, its permissions, and what holds them. */
interface Access {
  inputs: YamlMap;
  permissions: YamlMap;
  holds: string;
}

const BY_KEY: Access = { inputs: { 'api-key': KEY }, permissions: {}, holds: 'the key' };
const BY_IDENTITY: Access = {
  inputs: APPLICATION,
  permissions: SIGNS_IN,
  holds: 'the application',
};
const BY_BOTH: Access = {
  inputs: { ...BY_KEY.inputs, ...BY_IDENTITY.inputs },
  permissions: SIGNS_IN,
  holds: 'key and application',
};

function accessTo({ environments, throughDataverse = [] }: WorkflowOptions): Access {
  if (throughDataverse.length === 0) return BY_KEY;
  const isAll = environments.every((name) => throughDataverse.includes(name));
  return isAll ? BY_IDENTITY : BY_BOTH;
}

/** Checks pull requests without a key. */
export function checkPulls(name: string, inputs: YamlMap = {}): Workflow {
  const about = {
    '#': `No key and no secret: all that is checked is in the repository. A fork's token cannot
comment: there the job's summary has the same.`,
  };
  return {
    name,
    '# on': `Every pull request, whatever it touches: a required check that is left out would wait for ever.
Do not skip the job with an \`if\`: GitHub counts a skipped job as passed.`,
    on: PULL_REQUEST,
    permissions: {
      contents: 'read # the files of the base branch, whose rules judge the change',
      'pull-requests': 'write # the comment',
    },
    concurrency: newestOnly(`${groupOf(name)}-${expression('github.event.pull_request.number')}`),
    jobs: { check: job({ 'timeout-minutes': 10, steps: [CHECKOUT, flowgate(inputs, about)] }) },
  };
}

/** Looks for drift every night. */
export function watchDrift(name: string, inputs: YamlMap = {}, access: Access = BY_KEY): Workflow {
  return {
    name,
    '# on': 'Every night: what somebody changed by hand, as an issue for each environment.',
    on: { schedule: [{ cron: '"17 3 * * *"' }], workflow_dispatch: null },
    permissions: {
      contents: 'read',
      issues: 'write # one issue for each environment',
      ...access.permissions,
    },
    concurrency: { group: groupOf(name) },
    jobs: {
      drift: job({
        environment: `${DRIFT_ENVIRONMENT} # GitHub's environment: it holds ${access.holds}, and asks for no approval`,
        steps: [CHECKOUT, flowgate({ mode: 'drift', ...inputs, ...access.inputs })],
      }),
    },
  };
}

/** What a person chooses when starting a run by hand; a push has the default. */
const CHOSEN = {
  'dry-run': expression('inputs.dry-run || false'),
  'on-drift': expression("inputs.on-drift || 'fail'"),
};

function deployAll(
  { environments, branch }: WorkflowOptions,
  inputs: YamlMap,
  access: Access,
): Workflow {
  const name = 'Flowgate deploy';
  const { each, strategy, choice } = destinationOf(environments);
  return {
    name,
    '# on':
      'What a push changed; by hand every flow, or with `dry-run` only how the live flows differ from Git.',
    on: {
      ...pushTo(quoted(branch)),
      workflow_dispatch: { inputs: { ...choice, ...DRY_RUN, ...ON_DRIFT } },
    },
    permissions: {
      contents: 'read',
      'pull-requests': 'write # the outcome goes into the comment of the merged pull request',
      ...access.permissions,
    },
    concurrency: oneAfterTheOther(groupOf(name)),
    jobs: {
      deploy: job({
        strategy,
        environment:
          each &&
          `${each} # GitHub's environment: it holds ${access.holds}, and may ask for an approval`,
        steps: [CHECKOUT, flowgate({ ...inputs, environment: each, ...access.inputs, ...CHOSEN })],
      }),
    },
  };
}

/** One environment after the other; after the first failure the others do not start. */
function destinationOf(environments: readonly string[]) {
  const [first, ...others] = environments.map(quoted);
  if (others.length === 0) return { each: first };
  const all = JSON.stringify(environments).replaceAll("'", "''");
  const chosen = "inputs.environment && format('[{0}]', toJSON(inputs.environment))";
  const options = [first, ...others];
  return {
    each: expression('matrix.environment'),
    strategy: {
      'max-parallel': 1,
      matrix: { environment: expression(`fromJSON(${chosen} || '${all}')`) },
    },
    choice: {
      environment: { description: 'Where to', type: 'choice', options, default: first },
    },
  };
}

/** The concurrency group of a workflow, from its name. */
function groupOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
