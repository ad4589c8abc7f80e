import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/json/json.ts';
import { canonicalDefinition } from '../../src/plan/canonical.ts';
import { definitionDifferences, referenceDifferences } from '../../src/plan/difference.ts';
import { hasCorpus, realFlows } from '../rules/corpus.ts';

const definition = (actions: JsonObject, more: JsonObject = {}): JsonObject => ({
  triggers: { manual: { type: 'Request' } },
  actions,
  ...more,
});
const send = (more: JsonObject = {}, inputs: JsonObject = {}): JsonObject => ({
  type: 'OpenApiConnection',
  inputs: { host: { connectionName: 'shared_teams' }, ...inputs },
  ...more,
});

test('the form of one definition is made once for each list of what is ignored', () => {
  const live = definition({ Send: send() }, { description: 'x' });
  expect(canonicalDefinition(live)).toBe(canonicalDefinition(live, []));
  const ignored = ['/definition/description'];
  expect(canonicalDefinition(live, ignored)).toBe(canonicalDefinition(live, [...ignored]));
  expect(canonicalDefinition(live, ignored)).not.toEqual(canonicalDefinition(live));
  expect(canonicalDefinition(structuredClone(live))).not.toBe(canonicalDefinition(live));
});

describe('what a save itself changes makes no difference', () => {
  const was = definition({ Send: send() });
  const cases: [string, JsonObject][] = [
    [
      'authentication of a connector operation',
      definition({ Send: send({}, { authentication: "@parameters('$authentication')" }) }),
    ],
    [
      'metadata of an operation',
      definition({ Send: send({ metadata: { operationMetadataId: 'x' } }) }),
    ],
    ['an empty runAfter', definition({ Send: send({ runAfter: {} }) })],
    ['metadata of the definition', definition({ Send: send() }, { metadata: { a: 1 } })],
    [
      'the mark in the description',
      definition({ Send: send() }, { description: '#flowstudio-mcp' }),
    ],
    [
      'the platform parameters',
      definition({ Send: send() }, { parameters: { $connections: { type: 'Object' } } }),
    ],
    [
      'schema, version and outputs',
      definition(
        { Send: send() },
        { $schema: 'https://x', contentVersion: '1.0.0.0', outputs: {} },
      ),
    ],
    ['the case of a type', definition({ Send: send({ type: 'OPENAPIconnection' }) })],
    [
      'a branch without actions',
      definition({ Send: send({ else: { actions: {} }, default: {} }) }),
    ],
    ['the order of keys', { actions: { Send: send() }, triggers: { manual: { type: 'Request' } } }],
  ];
  test.each(cases)('%s', (_name, is) => {
    expect(definitionDifferences(was, is)).toEqual([]);
  });
});

describe('what means the same makes no difference', () => {
  const wait = (...statuses: string[]): JsonObject => ({
    A: { type: 'Wait', runAfter: { B: statuses } },
  });
  const variable = (type: string): JsonObject => ({
    V: { type: 'InitializeVariable', inputs: { variables: [{ name: 'v', type }] } },
  });
  const parameter = (type: string): JsonObject => ({ parameters: { p: { type } } });
  const If = (more: JsonObject): JsonObject => ({ C: { type: 'If', expression: {}, ...more } });
  const Switch = (more: JsonObject): JsonObject => ({
    S: { type: 'Switch', expression: '@1', ...more },
  });
  test.each<[string, JsonObject, JsonObject]>([
    ['the case of a status', definition(wait('Failed')), definition(wait('FAILED'))],
    [
      'the order of statuses',
      definition(wait('Failed', 'TimedOut')),
      definition(wait('TIMEDOUT', 'Failed')),
    ],
    ['a status twice', definition(wait('Failed')), definition(wait('Failed', 'failed'))],
    [
      'the case of a loop',
      definition({ L: { type: 'Foreach' } }),
      definition({ L: { type: 'foreach' } }),
    ],
    ['the type of a variable', definition(variable('array')), definition(variable('Array'))],
    [
      'the type of a parameter',
      definition({}, parameter('Array')),
      definition({}, parameter('array')),
    ],
    ['no else', definition(If({ actions: {} })), definition(If({ else: { actions: {} } }))],
    ['an else that is null', definition(If({})), definition(If({ else: null, runAfter: null }))],
    ['no default', definition(Switch({})), definition(Switch({ default: { actions: {} } }))],
    [
      'no actions in a case',
      definition(Switch({ cases: { A: { case: 'a', actions: {} } } })),
      definition(Switch({ cases: { A: { case: 'a' } } })),
    ],
  ])('%s', (_name, one, other) => {
    expect(definitionDifferences(one, other)).toEqual([]);
    expect(definitionDifferences(other, one)).toEqual([]);
  });

  test.each<[string, JsonObject, JsonObject]>([
    ['another status', definition(wait('Failed')), definition(wait('Failed', 'Skipped'))],
    ['an unknown status', definition(wait('Failed')), definition(wait('Failed', 'Never'))],
    ['what an else has beside actions', definition(If({})), definition(If({ else: { x: 1 } }))],
    [
      'a type of one letter more',
      definition({ L: { type: 'Wait' } }),
      definition({ L: { type: 'Waits' } }),
    ],
  ])('%s does', (_name, one, other) => {
    expect(definitionDifferences(one, other)).toHaveLength(1);
    expect(definitionDifferences(other, one)).toHaveLength(1);
  });
});

describe('what an author changes is found at its operation', () => {
  const http = (authentication: JsonObject): JsonObject => ({
    type: 'Http',
    inputs: { uri: 'https://x', authentication },
  });
  const nested = (inner: JsonObject): JsonObject => ({
    Check: {
      type: 'If',
      actions: { Yes: send() },
      else: { actions: { Route: { type: 'Switch', cases: { A: { case: 'a', actions: inner } } } } },
    },
  });
  const cases: [string, JsonObject, JsonObject, string[]][] = [
    [
      'a field',
      definition({ Send: send() }),
      definition({ Send: send({ runAfter: { Other: ['Succeeded'] } }) }),
      ['/definition/actions/Send'],
    ],
    [
      'the authentication of an HTTP action',
      definition({ Call: http({ type: 'None' }) }),
      definition({ Call: http({ type: 'Basic' }) }),
      ['/definition/actions/Call'],
    ],
    [
      'an action deep inside',
      definition(nested({ Deep: send() })),
      definition(nested({ Deep: send({ type: 'Http' }) })),
      ['/definition/actions/Check/else/actions/Route/cases/A/actions/Deep'],
    ],
    [
      'an action added deep inside',
      definition(nested({})),
      definition(nested({ Deep: send() })),
      ['/definition/actions/Check/else/actions/Route/cases/A/actions/Deep'],
    ],
    [
      'the trigger',
      definition({}),
      { ...definition({}), triggers: { manual: { type: 'Recurrence' } } },
      ['/definition/triggers/manual'],
    ],
    [
      'a parameter',
      definition({}, { parameters: { site: { defaultValue: 'a' } } }),
      definition({}, { parameters: { site: { defaultValue: 'b' } } }),
      ['/definition/parameters/site'],
    ],
    [
      'the description',
      definition({}, { description: 'A #flowstudio-mcp' }),
      definition({}, { description: 'B' }),
      ['/definition/description'],
    ],
    [
      'the version',
      definition({}),
      definition({}, { contentVersion: '2.0.0.0' }),
      ['/definition/contentVersion'],
    ],
  ];
  test.each(cases)('%s', (_name, was, is, paths) => {
    expect(definitionDifferences(was, is)).toEqual(paths);
    expect(definitionDifferences(is, was)).toEqual(paths);
  });
});

describe('what the map ignores', () => {
  const was = definition({ A: send({ tags: ['x', 'y'] }, { parameters: { to: 'a', cc: 'b' } }) });
  const is = definition({ A: send({ tags: ['x', 'z'] }, { parameters: { to: 'c', cc: 'b' } }) });
  const to = '/definition/actions/A/inputs/parameters/to';
  const tag = '/definition/actions/A/tags/1';
  test.each<[string, string[], string[]]>([
    ['nothing', [], ['/definition/actions/A']],
    ['one of two differences', [to], ['/definition/actions/A']],
    ['both, one in a list', [to, tag], []],
    ['in any action', ['/definition/actions/*/inputs/parameters/to', tag], []],
    ['a whole action', ['/definition/actions/A'], []],
    ['another action', ['/definition/actions/B'], ['/definition/actions/A']],
    ['half a segment', [`${to}o`, tag], ['/definition/actions/A']],
  ])('%s', (_name, ignored, expected) => {
    expect(definitionDifferences(was, is, ignored)).toEqual(expected);
    expect(definitionDifferences(is, was, ignored)).toEqual(expected);
  });
});

test('references differ by connection, connector and source, and by nothing else', () => {
  const teams = {
    connectionName: 'shared-teams-1',
    id: '/providers/Microsoft.PowerApps/apis/shared_teams',
  };
  const live = {
    shared_teams: {
      ...teams,
      source: 'Embedded',
      displayName: 'Teams',
      iconUri: 'https://x',
      tier: 'Standard',
    },
  };
  expect(referenceDifferences(live, { shared_teams: teams })).toEqual([]);
  expect(referenceDifferences(live, { shared_teams: { ...teams, source: 'Invoker' } })).toEqual([
    '/connectionReferences/shared_teams',
  ]);
  expect(
    referenceDifferences(live, { shared_teams: { ...teams, connectionName: 'shared-teams-2' } }),
  ).toEqual(['/connectionReferences/shared_teams']);
  expect(referenceDifferences(live, {})).toEqual(['/connectionReferences/shared_teams']);
  expect(referenceDifferences({}, { 'a/b~c': teams })).toEqual(['/connectionReferences/a~1b~0c']);
});

const flows = hasCorpus ? realFlows() : [];

(hasCorpus ? test : test.skip)(
  'every real flow equals itself in any key order, and differs once an action is gone',
  () => {
    for (const { flow } of flows) {
      const reversed = reverseKeys(flow.definition, false) as JsonObject;
      expect(definitionDifferences(flow.definition, reversed)).toEqual([]);
      expect(JSON.stringify(canonicalDefinition(reversed))).toBe(
        JSON.stringify(canonicalDefinition(flow.definition)),
      );
      const actions = flow.definition.actions as JsonObject;
      const [first] = Object.keys(actions);
      if (first === undefined) continue;
      const { [first]: _gone, ...rest } = actions;
      expect(
        definitionDifferences(flow.definition, { ...flow.definition, actions: rest }).length,
      ).toBeGreaterThan(0);
    }
  },
);

/** Of what a flow makes something of by its order, which is left: by names that show it roughly. */
const VALUES = /^(?:select|from|content|value|defaultValue|body|foreach)$/;

function reverseKeys(value: unknown, isValue: boolean): unknown {
  if (isValue) return value;
  if (Array.isArray(value)) return value.map((each) => reverseKeys(each, false));
  if (typeof value !== 'object' || value === null) return value;
  const { type } = value as { type?: unknown };
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => {
        const isKept =
          VALUES.test(key) ||
          (key === 'inputs' && type === 'Compose') ||
          (key === 'inputs' && type === 'Request');
        return [key, reverseKeys(inner, isKept)];
      }),
  );
}
