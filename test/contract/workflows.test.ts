import { describe, expect, test } from '@jest/globals';
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

/** All that the action is documented to need. */
const NEEDED = { contents: 'read', 'pull-requests': 'write', issues: 'write' };

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

  test('asks for no permission beyond those of the README', () => {
    expect(NEEDED).toMatchObject(permissions);
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
