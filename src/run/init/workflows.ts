/** What the workflows are written for. */
export interface WorkflowOptions {
  /** Names of the map's environments, in the order of deployment; empty: nothing is known of them. */
  environments: readonly string[];
  /** The branch from which is deployed. */
  branch: string;
  /** Inputs that are not as by default, by name. */
  inputs: Readonly<Record<string, string>>;
}

const CHECKOUT = `      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false`;

/** GitHub's environment that holds the key of the nightly run, which waits for nobody's approval. */
export const DRIFT_ENVIRONMENT = 'drift';

const KEY = expression('secrets.FLOW_STUDIO_API_KEY');

/** The three workflows, by file: each with the least permissions that its mode needs. */
export function workflowTexts(options: WorkflowOptions): Record<string, string> {
  return {
    '.github/workflows/flowgate-check.yml': check(options),
    '.github/workflows/flowgate-deploy.yml': deploy(options),
    '.github/workflows/flowgate-drift.yml': drift(options),
  };
}

function check({ inputs }: WorkflowOptions): string {
  return `name: Flowgate check

# Every pull request, whatever it touches: a required check that is left out would wait for ever.
on:
  pull_request:

permissions:
  contents: read # the files of the base branch, whose rules judge the change
  pull-requests: write # the comment

concurrency:
  group: flowgate-check-${expression('github.event.pull_request.number')}
  cancel-in-progress: true # a newer push makes the older check worthless

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
${CHECKOUT}
      # No key and no secret: all that is checked stands in the repository.
      - uses: flowgate/flowgate@v1
${given(inputs)}`;
}

function deploy({ environments, branch, inputs }: WorkflowOptions): string {
  const isMany = environments.length > 1;
  const each = isMany ? expression('matrix.environment') : environments[0];
  const choice = isMany
    ? `      environment:
        description: Where to
        type: choice
        options: [${environments.map(scalar).join(', ')}]
        default: ${scalar(environments[0] ?? '')}
`
    : '';
  return `name: Flowgate deploy

# What a push changed; by hand every flow, or with \`dry-run\` only how the live flows differ from Git.
on:
  push:
    branches: [${scalar(branch)}]
  workflow_dispatch:
    inputs:
${choice}      dry-run:
        description: Only show what would change
        type: boolean
        default: true

permissions:
  contents: read
  pull-requests: write # the outcome goes into the comment of the pull request that was merged

concurrency:
  group: flowgate-deploy
  cancel-in-progress: false # a deployment is never cut off
  queue: max # and none that waits is dropped

jobs:
  deploy:
    runs-on: ubuntu-latest
    timeout-minutes: 30
${isMany ? matrix(environments) : ''}${each === undefined ? '' : `    environment: ${isMany ? each : scalar(each)} # GitHub's environment: it holds the key, and may ask for an approval\n`}    steps:
${CHECKOUT}
      - uses: flowgate/flowgate@v1
${given({ ...inputs, ...(each === undefined ? {} : { environment: each }), 'api-key': KEY, 'dry-run': expression('inputs.dry-run || false') })}`;
}

/** One after the other; the first that fails keeps the others from starting. */
function matrix(environments: readonly string[]): string {
  const all = JSON.stringify(environments).replaceAll("'", "''");
  const named = "inputs.environment && format('[{0}]', toJSON(inputs.environment))";
  return `    strategy:
      max-parallel: 1
      matrix:
        environment: ${expression(`fromJSON(${named} || '${all}')`)}
`;
}

function drift({ inputs }: WorkflowOptions): string {
  return `name: Flowgate drift

# Every night: what somebody changed by hand, as an issue for each environment.
on:
  schedule:
    - cron: '17 4 * * *'
  workflow_dispatch:

permissions:
  contents: read
  issues: write

concurrency:
  group: flowgate-drift
  cancel-in-progress: false

jobs:
  drift:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    environment: ${DRIFT_ENVIRONMENT} # GitHub's environment: it holds the key, and asks for no approval
    steps:
${CHECKOUT}
      - uses: flowgate/flowgate@v1
${given({ mode: 'drift', ...inputs, 'api-key': KEY })}`;
}

function expression(text: string): string {
  return `\${{ ${text} }}`;
}

function given(inputs: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).flatMap(([name, value]) =>
    value.includes('\n')
      ? [`          ${name}: |`, ...value.split('\n').map((line) => `            ${line}`)]
      : [`          ${name}: ${value.startsWith('$') ? value : scalar(value)}`],
  );
  return lines.length === 0 ? '' : `        with:\n${lines.join('\n')}\n`;
}

/** A text of YAML, in quotes where it would mean something else. */
function scalar(text: string): string {
  const isPlain =
    /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
