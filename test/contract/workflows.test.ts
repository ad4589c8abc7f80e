import { describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { SHOWN } from '../../scripts/generate/blocks.ts';
import { generate } from '../../scripts/generate.ts';
import { DEFAULTS, type InputName, readInputs } from '../../src/inputs.ts';
import { readMap } from '../../src/map/read.ts';
import { RULE_IDS } from '../../src/rules/index.ts';
import { workflowTexts } from '../../src/workflows/starting.ts';
import { blocksOf, filesEnding, read } from './repository.ts';
import {
  isOurs,
  type Job,
  lintedIn,
  signingInOnPulls,
  stepsIn,
  unchecked,
  unqueued,
  type Workflow,
} from './workflow.ts';

interface Yaml {
  place: string;
  content: string;
}

const blocks = filesEnding('.md').flatMap(blocksOf);
const files: Yaml[] = filesEnding('.yml', '.yaml').map((place) => ({
  place,
  content: read(place),
}));
/** What `init` writes for no, one and several environments. */
const MAPS = [
  [[]],
  [['production']],
  [['test', 'production']],
  [['production'], ['production']],
  [['test', 'production'], ['production']],
] as const;
const starting = MAPS.flatMap(([environments, throughDataverse = []]) =>
  Object.entries(workflowTexts({ environments, throughDataverse, branch: 'main', inputs: {} })).map(
    ([file, content]): Yaml => ({
      place: `init, ${environments.length} environments, ${throughDataverse.length} through Dataverse: ${file}`,
      content,
    }),
  ),
);
const yamls: Yaml[] = [
  ...files,
  ...starting,
  ...blocks.filter(({ language }) => ['yaml', 'yml'].includes(language)),
];
const workflows = yamls.filter(({ content }) => /^jobs:/m.test(content));

/** All that the action is documented to need; an issue is kept on a schedule alone. */
function neededBy(workflow: string): Record<string, string> {
  return {
    contents: 'read',
    'pull-requests': 'write',
    checks: 'write',
    ...(/^ {2}schedule:/m.test(workflow) ? { issues: 'write' } : {}),
    // Signing in to Dataverse, and how GitHub writes the subject for it.
    ...(workflow.includes('vars.AZURE_CLIENT_ID') ? { 'id-token': 'write', actions: 'read' } : {}),
    ...(workflow.includes('/upload-sarif@') ? { 'security-events': 'write' } : {}),
  };
}

describe.each(yamls)('$place', ({ content }) => {
  const documents = parseAllDocuments(content);
  const steps = documents.flatMap((document) => [...stepsIn(document.toJS())]);
  const ours = steps.filter(isOurs);

  test('is YAML', () => {
    const problems = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
    expect(problems.map(({ message }) => message)).toEqual([]);
  });

  test('gives Flowgate inputs that it has, with values that it takes', () => {
    for (const step of ours) {
      const unknown = Object.keys(step.with).filter((name) => !Object.hasOwn(DEFAULTS, name));
      expect(unknown).toEqual([]);
      const get = (name: InputName) => asInput(step.with[name]);
      expect(() => readInputs(get)).not.toThrow();
    }
  });

  test('pins every action of others by its commit', () => {
    const others = steps.filter((step) => !isOurs(step));
    const loose = others.filter(({ uses }) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses));
    expect(loose.map(({ uses }) => uses)).toEqual([]);
  });
});

describe.each(workflows)('the workflow $place', ({ place, content }) => {
  const workflow = parse(content) as Workflow;
  const { permissions, jobs } = workflow;

  test('is one for actionlint', () => {
    expect(lintedIn(content)).toEqual([]);
  });

  test('drops no deployment that waits, and cuts none off', () => {
    expect(unqueued(workflow)).toEqual([]);
  });

  const isShown = !place.startsWith('.github/workflows/');
  (isShown ? test : test.skip)('checks a pull request again whose base branch changes', () => {
    expect(unchecked(workflow)).toEqual([]);
  });

  test('lets no job of a pull request sign in', () => {
    expect(signingInOnPulls(workflow)).toEqual([]);
  });

  test('asks for no permission beyond those of the README', () => {
    expect(neededBy(content)).toMatchObject(permissions);
  });

  test('gives every job a time limit', () => {
    const limits = Object.values(jobs).map((job) => job['timeout-minutes']);
    expect(limits.filter((limit) => typeof limit !== 'number')).toEqual([]);
  });

  test('says the version of every commit that it pins', () => {
    const pinned = content.split('\n').filter((line) => /@[0-9a-f]{40}/.test(line));
    expect(pinned.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
});

test('actionlint finds what is broken', () => {
  const broken = [
    'on: push',
    'jobs:',
    '  a:',
    '    runs-on: ubuntu-latest',
    '    needs: b',
    '    concurrency:',
    '      group: g',
    '      queue: max # known',
    '      more: x',
    '    steps:',
    `      - run: echo \${{ nothing.x }}`,
  ].join('\n');
  expect(lintedIn(broken)).toEqual([
    expect.stringMatching(/^3: .*needs job "b" which does not exist/),
    expect.stringMatching(/^9: unexpected key "more"/),
    expect.stringMatching(/^11: undefined variable "nothing"/),
  ]);
  const misspelt = lintedIn(broken.replace('queue: max', 'queue: all'));
  expect(misspelt).toContainEqual(expect.stringMatching(/^8: unexpected key "queue"/));
});

describe('a workflow that deploys', () => {
  const deploy = (rest: Job, inputs: object = {}, on: Workflow['on'] = { push: null }) => {
    const steps = [{ uses: 'flowgate/flowgate@v1', with: inputs }];
    return { on, permissions: {}, jobs: { a: { steps, ...rest } } };
  };

  test.each([
    ['no group', deploy({})],
    ['a group alone', deploy({ concurrency: 'g' })],
    ['one that waits', deploy({ concurrency: { group: 'g' } })],
    [
      'cancel-in-progress: false',
      deploy({ concurrency: { group: 'g', 'cancel-in-progress': false } }),
    ],
    ['both', deploy({ concurrency: { group: 'g', queue: 'max', 'cancel-in-progress': true } })],
    ['by hand', deploy({}, {}, 'workflow_dispatch')],
    ['by mode', deploy({}, { mode: 'deploy' }, ['schedule'])],
    ['by an expression', deploy({}, { mode: `\${{ inputs.mode }}` }, ['schedule'])],
    ['in a terminal', deploy({ steps: [{ run: 'npx flowgate@1 deploy --yes' }] })],
  ])('is refused with %s', (_, workflow) => {
    expect(unqueued(workflow)).toEqual(['a']);
  });

  test.each([
    ['queue: max', deploy({ concurrency: { group: 'g', queue: 'max' } })],
    ['nothing to deploy', deploy({}, { mode: 'check' })],
    ['a check', deploy({}, {}, 'pull_request')],
  ])('passes with %s', (_, workflow) => {
    expect(unqueued(workflow)).toEqual([]);
  });
});

describe('a workflow that checks pull requests', () => {
  const check = (on: Workflow['on'], job: Job = {}) => ({ on, permissions: {}, jobs: { a: job } });
  const types = ['opened', 'synchronize', 'reopened', 'edited'];

  test.each([
    check('pull_request'),
    check(['push', 'pull_request']),
    check({ pull_request: null }),
    check({ pull_request: { types: types.slice(0, 3) } }),
    check({ pull_request: { types: ['edited'] } }),
    check({ pull_request: { types } }, { if: 'github.event.changes.base' }),
  ])('is refused as %j', (workflow) => {
    expect(unchecked(workflow)).not.toEqual([]);
  });

  test('passes with every type, and no job that may be skipped', () => {
    expect(unchecked(check({ pull_request: { types } }))).toEqual([]);
    expect(unchecked(check({ push: null }, { if: 'always()' }))).toEqual([]);
  });
});

describe('a workflow whose jobs sign in', () => {
  const write = { 'id-token': 'write' };
  const of = (on: Workflow['on'], permissions: Record<string, string>, job: Job = {}) => ({
    on,
    permissions,
    jobs: { a: job },
  });

  test.each([
    of('pull_request', write),
    of(['push', 'pull_request_target'], write),
    of({ pull_request: null, push: null }, {}, { permissions: write }),
    of({ pull_request: null }, {}, { permissions: 'write-all' }),
  ])('is refused as %j', (workflow) => {
    expect(signingInOnPulls(workflow)).toEqual(['a']);
  });

  test.each([
    of({ push: null, workflow_dispatch: null }, write),
    of('pull_request', write, { permissions: {} }),
    of('pull_request', { contents: 'read' }),
  ])('passes as %j', (workflow) => {
    expect(signingInOnPulls(workflow)).toEqual([]);
  });
});

describe('every workflow that is shown comes from one source', () => {
  const generated = generate();

  test.each(filesEnding('.md'))('in %s', async (file) => {
    const text = read(file);
    const rest = text.replaceAll(SHOWN, '');
    expect(rest).not.toMatch(/^ *(?:```|~~~) *ya?ml|^ *jobs:|uses: *\S*flowgate|<!-- workflow /im);
    if (rest !== text) expect([...(await generated).keys()]).toContain(file);
  });

  test('in the examples', async () => {
    const shown = files.filter(({ place }) => place.startsWith('examples/'));
    expect(shown.length).toBeGreaterThan(3);
    const made = await generated;
    expect(shown.filter(({ place, content }) => made.get(place) !== content)).toEqual([]);
  });
});

describe('maps in the documents', () => {
  const maps = blocks.filter(
    ({ place, content }) => !place.startsWith('docs/rules/') && content.includes('"environments"'),
  );

  test.each(maps)('$place is one', ({ content }) => {
    const options = { ruleIds: RULE_IDS, environment: null };
    const result = readMap('connection-references.json', Buffer.from(content), options);
    expect(result.ok ? [] : result.problems).toEqual([]);
  });
});

/** As the runner hands it over; an expression has no value yet, so the default is used. */
function asInput(value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value);
  return text.includes('${{') ? '' : text;
}
