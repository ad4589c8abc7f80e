import { api, bare, call, compose, declared, deploy, entry, mapOf } from '../rules/build.ts';
import { type Files, MAP_FILE } from '../rules/repository.ts';

const FLOW = 'flows/a.json';
const SEND = { Send: call('shared_teams') };
const TEAMS = { dev: { entries: { shared_teams: entry() } } };

/** An object with `size` keys. */
export function many<T>(size: number, value: (index: number) => T, name = 'k'): Record<string, T> {
  return Object.fromEntries(
    Array.from({ length: size }, (_, index) => [name + index, value(index)]),
  );
}

const list = <T>(size: number, value: (index: number) => T): T[] =>
  Array.from({ length: size }, (_, index) => value(index));

function mapWith(parts: object, environments: Parameters<typeof mapOf>[0] = TEAMS): string {
  return JSON.stringify({ ...JSON.parse(mapOf(environments)), ...parts });
}

/** In a row of Dataverse the flow's file is a string. */
function row(actions: object, references: object = {}): string {
  const properties = JSON.parse(deploy(actions, references));
  const clientdata = JSON.stringify({ properties, schemaVersion: '1.0.0.0' });
  return JSON.stringify({ name: 'A', category: 5, type: 1, clientdata });
}

const suppression = (rest: object) => ({ rule: 'reference-unmapped', reason: 'r', ...rest });
const undeclared = (index: number) => call(`shared_missing${index}`);
const badExpression = (index: number) => ({ ...compose(), inputs: `@nosuch${index}(` });

/** Repositories that are mean to a check, each of any size. */
export const HOSTILE: Readonly<Record<string, (size: number) => Files>> = {
  'findings in one flow': (n) => ({ [FLOW]: bare(many(n, undeclared)), [MAP_FILE]: mapOf(TEAMS) }),
  'findings in one flow on one line': (n) => ({
    [FLOW]: JSON.stringify(JSON.parse(bare(many(n, badExpression)))),
  }),
  'findings in a row of Dataverse': (n) => ({
    [FLOW]: row(many(n, undeclared)),
    [MAP_FILE]: mapOf(TEAMS),
  }),
  'findings in one text': (n) => ({
    [FLOW]: bare({ A: { ...compose(), inputs: "@{nosuch('x')}".repeat(n) } }),
  }),
  'secrets in one text': (n) => ({
    [FLOW]: bare({ A: { ...compose(), inputs: `?sig=${'a1'.repeat(20)} `.repeat(n) } }),
  }),
  'unknown names after runAfter': (n) => ({
    [FLOW]: bare({ A: compose(many(n, () => ['Succeeded'])) }),
  }),
  'a chain of runAfter': (n) => ({
    [FLOW]: bare(many(n, (i) => compose(i === 0 ? {} : { [`k${i - 1}`]: ['Succeeded'] }))),
  }),
  'a circle of runAfter': (n) => ({
    [FLOW]: bare(many(n, (i) => compose({ [`k${(i + 1) % n}`]: ['Succeeded'] }))),
  }),
  // Four times as many: else the comment of the smaller one fits as it is, and is made once.
  'expressions that look along a chain': (n) => ({
    [FLOW]: bare(
      many(4 * n, (i) => ({
        ...compose(i === 0 ? {} : { [`k${i - 1}`]: ['Succeeded'] }),
        inputs: `@outputs('k${4 * n - 1 - i}')`,
      })),
    ),
  }),
  'names that differ by case': (n) => ({
    [FLOW]: bare(many(n, (i) => ({ ...compose(), inputs: `@outputs('K${i}')` }))),
  }),
  'variables that nothing declares': (n) => ({
    [FLOW]: bare(many(n, (i) => ({ ...compose(), inputs: `@variables('v${i}')` }))),
  }),
  'variables that are declared': (n) => ({
    [FLOW]: bare(
      many(n, (i) => ({
        type: 'InitializeVariable',
        runAfter: {},
        inputs: { variables: [{ name: `v${i}`, type: 'string' }] },
      })),
    ),
  }),
  'declared references': (n) => ({
    [FLOW]: deploy(
      SEND,
      many(n, () => declared('shared_teams'), 'shared_x'),
    ),
    [MAP_FILE]: mapOf(TEAMS),
  }),
  'declared references that differ by case': (n) => ({
    [FLOW]: deploy(
      many(n, (i) => call(`SHARED_X${i}`)),
      many(n, () => declared('shared_teams'), 'shared_x'),
    ),
    [MAP_FILE]: mapOf(TEAMS),
  }),
  'keys that name connections': (n) => ({
    [FLOW]: bare(
      many(n, (i) => call(`shared-teams-1c433d0f-a030-45eb-9795-${String(i).padStart(12, '0')}`)),
    ),
    [MAP_FILE]: mapOf({ dev: { entries: many(n, () => entry(), 'shared_x') } }),
  }),
  parameters: (n) => ({
    [FLOW]: bare(many(n, (i) => ({ ...compose(), inputs: `@parameters('p${i}')` }))),
    [MAP_FILE]: mapOf({
      dev: { flows: { [FLOW]: { parameters: many(n, (i) => `https://contoso${i}.example/x`) } } },
    }),
  }),
  "values of another environment's parameters": (n) => ({
    [FLOW]: bare(many(n, (i) => ({ ...compose(), inputs: `https://contoso${i}.example/x` }))),
    [MAP_FILE]: mapOf({
      dev: { flows: {} },
      prod: { flows: { [FLOW]: { parameters: many(n, (i) => `https://contoso${i}.example/x`) } } },
    }),
  }),
  'child flows': (n) => ({
    [FLOW]: bare(
      many(n, (i) => ({
        type: 'Workflow',
        runAfter: {},
        inputs: {
          host: { workflowReferenceName: `0757041a-8ef2-cf74-ef06-${String(i).padStart(12, '0')}` },
        },
      })),
    ),
    [MAP_FILE]: mapOf(TEAMS),
  }),
  'entries of the map': (n) => ({
    [FLOW]: bare(SEND),
    [MAP_FILE]: mapOf({ dev: { entries: many(n, () => entry(), 'shared_x') } }),
  }),
  'entries that are placeholders': (n) => ({
    [FLOW]: bare(SEND),
    [MAP_FILE]: mapOf({ dev: { entries: many(n, () => entry({ connectionName: '<id>' })) } }),
  }),
  'entries without an owner in two environments': (n) => ({
    [FLOW]: bare(SEND),
    [MAP_FILE]: mapWith(
      { owners: { allow: ['svc-*@contoso.com'] } },
      {
        dev: {
          entries: many(n, (i) => ({
            connectionName: `${i}`,
            id: api('shared_teams'),
            owner: 'x',
          })),
        },
        prod: { entries: many(n, (i) => ({ connectionName: `${i}`, id: 'teams' })) },
      },
    ),
  }),
  environments: (n) => ({
    [FLOW]: bare(SEND),
    [MAP_FILE]: mapOf(many(n, () => ({ entries: {} }), 'e')),
  }),
  'flows of the map': (n) => ({
    [FLOW]: bare(SEND),
    [MAP_FILE]: mapOf({ dev: { flows: many(n, () => ({ flowName: 'x' }), 'flows/') } }),
  }),
  'unknown fields of the map': (n) => ({
    [FLOW]: bare(SEND),
    [MAP_FILE]: mapWith(many(n, () => 1)),
  }),
  'unknown rules of the map': (n) => ({
    [FLOW]: bare(SEND),
    [MAP_FILE]: mapWith({ rules: many(n, () => 'off') }),
  }),
  'wrong values in the map': (n) => ({
    [FLOW]: bare(SEND),
    [MAP_FILE]: mapWith({ suppressions: list(n, () => ({ rule: 1 })) }),
  }),
  'keys that are there twice': (n) => ({
    [FLOW]: `{"triggers":{},"actions":{${list(n, () => '"a":1').join()}}}`,
    [MAP_FILE]: `{"version":1,"environments":{${list(n, () => '"a":{}').join()}}}`,
  }),
  'suppressions by file': (n) => ({
    [FLOW]: bare(SEND),
    [MAP_FILE]: mapWith({ suppressions: list(n, (i) => suppression({ flow: `flows/${i}.json` })) }),
  }),
  'suppressions by place, with as many findings': (n) => ({
    [FLOW]: bare(many(n, undeclared)),
    [MAP_FILE]: mapWith({
      suppressions: list(n, (i) => suppression({ flow: FLOW, at: `/actions/k${i}` })),
    }),
  }),
  'suppressions by glob, with as many findings': (n) => ({
    [FLOW]: bare(many(n, undeclared)),
    [MAP_FILE]: mapWith({
      suppressions: list(n, (i) => suppression({ flow: `*/*${i}`, at: '/actions' })),
    }),
  }),
  'suppressions that are all the same, with as many findings': (n) => ({
    [FLOW]: bare(many(n, undeclared)),
    [MAP_FILE]: mapWith({ suppressions: list(n, () => suppression({})) }),
  }),
  'a list of uses, with as many entries': (n) => ({
    [FLOW]: bare(many(n, () => call('shared_teams'))),
    [MAP_FILE]: mapOf({
      dev: { entries: { shared_teams: entry({ usedBy: list(n, (i) => `*/${i}*`) }) } },
    }),
  }),
  'the same connector, and a list of the denied': (n) => ({
    [FLOW]: bare(many(n, () => call('shared_teams'))),
    [MAP_FILE]: mapOf({
      dev: {
        entries: { shared_teams: entry() },
        connectors: { deny: list(n, (i) => `shared_x${i}*`) },
      },
    }),
  }),
  'one long expression in brackets': (n) => ({
    [FLOW]: bare({ A: { ...compose(), inputs: `@${'('.repeat(n * 10)}1${')'.repeat(n * 10)}` } }),
  }),
  'one long expression of calls': (n) => ({
    [FLOW]: bare({ A: { ...compose(), inputs: `@${'concat('.repeat(n * 4)}` } }),
  }),
  'one long expression of arguments': (n) => ({
    [FLOW]: bare({ A: { ...compose(), inputs: `@concat(${"outputs('x'),".repeat(n)}1)` } }),
  }),
  'one long text of unfinished expressions': (n) => ({
    [FLOW]: bare({ A: { ...compose(), inputs: '@{'.repeat(n * 10) } }),
  }),
  'one long text of quotes': (n) => ({
    [FLOW]: bare({ A: { ...compose(), inputs: `@concat(${"'".repeat(n * 10 + 1)}` } }),
  }),
  'lists within lists': (n) => ({ [FLOW]: '['.repeat(n * 20), [MAP_FILE]: '[{"a":'.repeat(n * 5) }),
  'lists within lists that are whole': (n) => ({
    [FLOW]: `${'['.repeat(n * 20)}${']'.repeat(n * 20)}`,
    [MAP_FILE]: `{"version":${'['.repeat(n * 10)}${']'.repeat(n * 10)}}`,
  }),
  'comments in the map': (n) => ({
    [FLOW]: bare(SEND),
    [MAP_FILE]: `${'/**/ // x\n'.repeat(n * 5)}${mapOf(TEAMS)}`,
  }),
  'unfinished comments in the map': (n) => ({
    [FLOW]: bare(SEND),
    [MAP_FILE]: `${mapOf(TEAMS)}${'/*'.repeat(n * 10)}`,
  }),
  backslashes: (n) => ({
    [FLOW]: bare({ A: { ...compose(), inputs: '\\"'.repeat(n * 10), x: '\\'.repeat(n * 20) } }),
  }),
  'unfinished strings': (n) => ({
    [FLOW]: `{"a":"${'\\"'.repeat(n * 10)}`,
    [MAP_FILE]: '"\n'.repeat(n),
  }),
  'a long number': (n) => ({ [FLOW]: `{"triggers":{},"actions":{},"a":1${'0'.repeat(n * 20)}1}` }),
  'long keys': (n) => ({
    [FLOW]: bare({ ['k'.repeat(n * 20)]: undeclared(1), ['x'.repeat(n * 10)]: { y: 1 } }),
    [MAP_FILE]: mapWith({ ['k'.repeat(n * 20)]: 1 }),
  }),
  'broken bytes': (n) => ({ [FLOW]: new Uint8Array(n * 50).fill(0xff) }),
};
