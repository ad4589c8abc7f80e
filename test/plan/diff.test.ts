import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { operations } from '../../src/flow/operations.ts';
import { isObject, type Json, type JsonObject } from '../../src/json/json.ts';
import { toPointer } from '../../src/json/pointer.ts';
import { canonicalDefinition } from '../../src/plan/canonical.ts';
import { SECRET } from '../../src/plan/diff/secret.ts';
import {
  definitionDiff,
  definitionPaths,
  diffOf,
  type OperationChange,
  pathsOf,
} from '../../src/plan/diff.ts';
import {
  action,
  call,
  diff,
  long,
  REMINDER,
  REMINDER_NOW,
  version,
} from '../report/definitions.ts';
import { hasCorpus, realFlows } from '../rules/corpus.ts';

const of = (actions: JsonObject, more: JsonObject = {}): JsonObject => ({
  triggers: { manual: { type: 'Request' } },
  actions,
  ...more,
});
const compose = (inputs: Json, after: string[] = []) => action('Compose', after, { inputs });
const changes = (before: JsonObject, after: JsonObject) =>
  definitionDiff(of(before), of(after)).operations.map(summaryOf);
const summaryOf = ({ kind, name, scope, from, fields, follows }: OperationChange) => [
  `${kind} ${[...scope, name].join('/')}`,
  ...(from === null ? [] : [`from ${[...from.scope, from.name].join('/')}`]),
  ...(follows ? ['follows'] : fields.map(({ at }) => at)),
];

describe('an action is', () => {
  test('added or removed, with all its values', () => {
    const { operations: found } = definitionDiff(of({ A: compose(1) }), of({ B: compose(2) }));
    expect(found.map(summaryOf)).toEqual([
      ['removed A', '/type', '/inputs'],
      ['added B', '/type', '/inputs'],
    ]);
    expect(found[1]?.fields).toEqual([
      { at: '/type', before: undefined, after: 'Compose' },
      { at: '/inputs', before: undefined, after: 2 },
    ]);
  });

  test('changed, value by value; a list by its elements', () => {
    const [before, after] = [
      call('teams', 'Post', [], { to: ['a', 'b', 'c'], subject: 'x', gone: true }),
      call('teams', 'Post', [], { to: ['a', 'd', 'c'], subject: 'y', fresh: { a: 1 } }),
    ];
    const [change] = definitionDiff(of({ Send: before }), of({ Send: after })).operations;
    expect(change?.fields).toEqual([
      { at: '/inputs/parameters/fresh', before: undefined, after: { a: 1 } },
      { at: '/inputs/parameters/gone', before: true, after: undefined },
      { at: '/inputs/parameters/subject', before: 'x', after: 'y' },
      { at: '/inputs/parameters/to/1', before: 'b', after: 'd' },
    ]);
  });

  test('renamed, when the content is the same; what names it follows', () => {
    const before = { A: compose(1), B: compose("@outputs('A')", ['A']), C: compose(2, ['B']) };
    const after = { X: compose(1), B: compose("@outputs('X')", ['X']), C: compose(2, ['B']) };
    expect(changes(before, after)).toEqual([
      ['renamed X', 'from A'],
      ['changed B', 'follows'],
    ]);
  });

  test('renamed in a chain, in which all are renamed', () => {
    const chain = (a: string, b: string, c: string) => ({
      [a]: compose(1),
      [b]: compose(`@outputs('${a}')`, [a]),
      [c]: compose(`@outputs('${b}')`, [b]),
    });
    expect(changes(chain('A', 'B', 'C'), chain('K', 'L', 'M'))).toEqual([
      ['renamed K', 'from A'],
      ['renamed L', 'from B', 'follows'],
      ['renamed M', 'from C', 'follows'],
    ]);
  });

  test('renamed, when it is much the same and others follow', () => {
    const sum = (inputs: Json) => compose(inputs);
    const [before, after] = ["@add(variables('a'), 1)", "@add(variables('a'), 2)"];
    expect(changes({ Sum: sum(before) }, { Total: sum(after) })).toEqual([
      ['renamed Total', 'from Sum', '/inputs'],
    ]);
    const mail = (To: string) =>
      call('office', 'SendEmailV2', [], { To, Subject: 'Hi', Body: 'x' });
    expect(changes({ Send: mail('a') }, { Send_mail: mail('b') })).toEqual([
      ['renamed Send_mail', 'from Send', '/inputs/parameters/To'],
    ]);
    const scope = (actions: JsonObject) => action('Scope', [], { actions });
    const [A, B, C] = [compose(1), compose(2), compose(3)];
    expect(changes({ Try: scope({ A, B }) }, { Main: scope({ A, B, C }) })).toEqual([
      ['renamed Main', 'from Try'],
      ['added Main/C', '/type', '/inputs'],
    ]);
  });

  test('renamed, when others name the new one instead, whatever it holds', () => {
    const before = { A: compose('x'), B: compose("@outputs('A')", ['A']) };
    const after = { K: compose('entirely new'), B: compose("@outputs('K')", ['K']) };
    expect(changes(before, after)).toEqual([
      ['renamed K', 'from A', '/inputs'],
      ['changed B', 'follows'],
    ]);
    const chain = (a: string, b: string, c: string, value: number) => ({
      [a]: compose(value),
      [b]: compose(value + 1, [a]),
      [c]: compose(value + 2, [b]),
      Last: compose(0, [c]),
    });
    expect(changes(chain('A', 'B', 'C', 10), chain('K', 'L', 'M', 20))).toEqual([
      ['renamed K', 'from A', '/inputs'],
      ['renamed L', 'from B', '/inputs'],
      ['renamed M', 'from C', '/inputs'],
      ['changed Last', 'follows'],
    ]);
  });

  test('renamed to the one that is most alike', () => {
    const text = (words: string) => compose(`Dear customer, ${words}`);
    const before = { A: text('your invoice is due'), B: text('your order was sent to you') };
    const after = { X: text('your order was sent to him'), Y: text('this invoice is due') };
    expect(changes(before, after)).toEqual([
      ['renamed X', 'from B', '/inputs'],
      ['renamed Y', 'from A', '/inputs'],
    ]);
  });

  test('another one, when what it calls is another, or two names take its place', () => {
    const [get, list] = ['GetItem', 'GetItems'].map((id) => call('sp', id, [], { table: 'T' }));
    expect(changes({ Get: get as Json }, { List: list as Json }).map(([first]) => first)).toEqual([
      'removed Get',
      'added List',
    ]);
    const before = { A: compose(1), B: compose(0, ['A']) };
    const after = { K: compose(2), L: compose(3), B: compose(0, ['K', 'L']) };
    expect(changes(before, after).map(([first]) => first)).toEqual([
      'removed A',
      'added K',
      'added L',
      'changed B',
    ]);
  });

  test('the trigger, whatever its name', () => {
    const starts = (name: string, interval: number): JsonObject => ({
      triggers: { [name]: { type: 'Recurrence', recurrence: { frequency: 'Day', interval } } },
      actions: {},
    });
    const { operations: found } = definitionDiff(starts('Daily', 1), starts('Weekly', 7));
    expect(found.map(summaryOf)).toEqual([
      ['renamed Weekly', 'from Daily', '/recurrence/interval'],
    ]);
  });

  test('moved and renamed at once', () => {
    const scope = (actions: JsonObject) => action('Scope', [], { actions });
    const inner = compose({ a: 1, b: ['x'] });
    expect(changes({ Try: scope({}), A: inner }, { Try: scope({ B: inner }) })).toEqual([
      ['moved Try/B', 'from A'],
    ]);
  });

  test('changed by what is not only a new name; texts that have the old one stay', () => {
    const B = (name: string, to: string) =>
      call('teams', 'Post', [name], {
        text: `@{outputs('${name}')} of 'A'`,
        to,
        about: "it's 'A'",
      });
    const found = changes({ A: compose(1), B: B('A', 'x') }, { K: compose(1), B: B('K', 'y') });
    expect(found).toEqual([
      ['renamed K', 'from A'],
      ['changed B', '/inputs/parameters/text', '/inputs/parameters/to'],
    ]);
  });

  test('added alone, when it is the first in its block', () => {
    const check = (more: JsonObject) => ({ C: action('If', [], { expression: {}, ...more }) });
    const A = compose(1);
    expect(changes(check({ actions: {} }), check({ actions: { A } }))).toEqual([
      ['added C/A', '/type', '/inputs'],
    ]);
    expect(changes(check({}), check({ else: { actions: { A } } }))).toEqual([
      ['added C/A', '/type', '/inputs'],
    ]);
  });

  test('changed by the order of what its order counts for, beside other changes', () => {
    const columns = (select: JsonObject) => ({ S: action('Select', [], { inputs: { select } }) });
    const { operations: found } = definitionDiff(
      of(columns({ Name: 'a', Due: 'b', Sum: 'c' })),
      of(columns({ Sum: 'd', Name: 'a', Tax: 'e', Due: 'b' })),
    );
    expect(found[0]?.fields).toEqual([
      {
        at: '/inputs/select',
        before: ['Name', 'Due', 'Sum'],
        after: ['Sum', 'Name', 'Due'],
        isOrder: true,
      },
      { at: '/inputs/select/Sum', before: 'c', after: 'd' },
      { at: '/inputs/select/Tax', before: undefined, after: 'e' },
    ]);
  });

  test('changed by an element that is new, or gone, in the middle of a list', () => {
    const to = (...people: string[]) => ({ S: call('teams', 'Post', [], { to: people }) });
    const fields = (one: JsonObject, other: JsonObject) =>
      definitionDiff(of(one), of(other)).operations[0]?.fields;
    const at = (index: number) => `/inputs/parameters/to/${index}`;
    expect(fields(to('a', 'b', 'c'), to('a', 'x', 'y', 'b', 'c'))).toEqual([
      { at: at(1), before: undefined, after: 'x' },
      { at: at(2), before: undefined, after: 'y' },
    ]);
    expect(fields(to('a', 'b', 'c'), to('a', 'c'))).toEqual([
      { at: at(1), before: 'b', after: undefined },
    ]);
  });

  test('moved, when it has its name and type in another scope', () => {
    const scope = (actions: JsonObject) => action('Scope', [], { actions });
    const before = { Try: scope({}), A: compose(1, ['Try']), B: compose(2, ['A']) };
    const after = { Try: scope({ A: compose(1) }), B: compose(2, ['Try']) };
    expect(changes(before, after)).toEqual([
      ['moved Try/A', 'from A', '/runAfter'],
      ['changed B', '/runAfter'],
    ]);
  });

  test('moved from one branch to the other', () => {
    const check = (yes: JsonObject, no: JsonObject) => ({
      Check: action('If', [], { expression: {}, actions: yes, else: { actions: no } }),
    });
    const moved = changes(check({ A: compose(1) }, {}), check({}, { A: compose(1) }));
    expect(moved).toEqual([['moved Check/A', 'from Check/A']]);
  });

  test('no news inside a scope that was renamed or moved', () => {
    const inner = { A: compose(1), B: compose(2, ['A']) };
    const scope = (after: string[] = []) => action('Scope', after, { actions: inner });
    expect(changes({ Try: scope() }, { Attempt: scope() })).toEqual([
      ['renamed Attempt', 'from Try'],
    ]);
    const wrapped = { Outer: action('Foreach', [], { foreach: '@x', actions: { Try: scope() } }) };
    expect(changes({ Try: scope() }, wrapped)).toEqual([
      ['added Outer', '/type', '/foreach'],
      ['moved Outer/Try', 'from Try'],
    ]);
  });

  test('another one, when type and place differ', () => {
    const before = { A: compose(1), S: action('Scope', ['A'], { actions: {} }) };
    const after = { S: action('Scope', [], { actions: { A: action('Wait', [], {}) } }) };
    expect(changes(before, after).map(([first]) => first)).toEqual([
      'removed A',
      'changed S',
      'added S/A',
    ]);
  });
});

test('a flow with something of everything', () => {
  const found = diff(REMINDER, REMINDER_NOW, { state: ['Stopped', 'Started'] });
  expect({ ...found, outline: undefined }).toMatchSnapshot();
  expect(pathsOf(found)).toMatchSnapshot();
});

test('what is created is added whole, and equal versions have no difference', () => {
  const created = diffOf(null, version(REMINDER, { displayName: 'R', state: 'Started' }));
  expect(new Set(created.operations.map(({ kind }) => kind))).toEqual(new Set(['added']));
  expect(created.operations).toHaveLength([...operations(REMINDER, [])].length);
  expect(pathsOf(diff(REMINDER, structuredClone(REMINDER)))).toEqual([]);
});

describe('no secret is shown', () => {
  const values: [string, JsonObject][] = [
    ['a signed URL', { inputs: { uri: 'https://x.logic.azure.com/run?sp=1&sig=TOPSECRETVALUE' } }],
    ['a token', { inputs: { headers: { Authorization: 'Bearer TOPSECRETVALUE' } } }],
    ['a field named like one', { inputs: { body: { client_secret: 'TOPSECRETVALUE' } } }],
    ['authentication', { inputs: { authentication: { type: 'Raw', value: 'TOPSECRETVALUE' } } }],
    ['a variable', { inputs: { variables: [{ name: 'apiKey', value: 'TOPSECRETVALUE' }] } }],
    ['JSON in a text', { inputs: { body: '{"password": "TOPSECRETVALUE"}' } }],
    ['a form', { inputs: { body: 'grant_type=x&client_secret=TOPSECRETVALUE' } }],
    ['a connection string', { inputs: 'Server=x;Password=TOPSECRETVALUE;' }],
    ['a list', { inputs: { tokens: ['TOPSECRETVALUE'] } }],
    ['XML', { inputs: { body: '<a><Password Type="x">TOPSECRETVALUE</Password></a>' } }],
    ['an attribute of XML', { inputs: { body: '<a password="TOPSECRETVALUE"/>' } }],
    ['JSON in JSON', { inputs: JSON.stringify({ a: '{"password":"TOPSECRETVALUE"}' }) }],
    ["a function's query", { inputs: { queries: { code: 'TOPSECRETVALUE' } } }],
    ["a connector's query", { inputs: { parameters: { 'queries/code': 'TOPSECRETVALUE' } } }],
    ['what is below a name', { inputs: { credentials: { user: { of: ['TOPSECRETVALUE'] } } } }],
    ['a header in a text', { inputs: { text: 'Ocp-Apim-Subscription-Key: TOPSECRETVALUE' } }],
    ['a form in a text', { inputs: { text: 'apikey=TOPSECRETVALUE' } }],
    ['JSON in a text', { inputs: { text: '{"Authorization":"TOPSECRETVALUE"}' } }],
    ['a pin', { inputs: { body: { pin: 'TOPSECRETVALUE' } } }],
    ['a pin of somebody', { inputs: { body: { userPin: 'TOPSECRETVALUE' } } }],
    ['a header that is put together', { inputs: "@concat('Bearer ', 'TOPSECRETVALUE')" }],
    ['a property that is set', { inputs: "@setProperty(item(), 'pwd', 'TOPSECRETVALUE')" }],
    ['what only looks like a schema', { inputs: { body: { schema: { pwd: 'TOPSECRETVALUE' } } } }],
    ['what only looks like runAfter', { inputs: { runAfter: { pwd: ['TOPSECRETVALUE'] } } }],
    ['a key with a slash', { 'inputs/schema': { pwd: 'TOPSECRETVALUE' } }],
  ];
  test.each(values)('%s', (_name, own) => {
    const secret = of({ Call: { type: 'Http', ...own } });
    const none = of({ Call: { type: 'Http', inputs: { method: 'GET' } } });
    for (const [one, other] of [
      [none, secret],
      [secret, none],
      [of({}), secret],
    ] as const) {
      const text = JSON.stringify(definitionDiff(one, other));
      expect(text).not.toContain('TOPSECRETVALUE');
      expect(text).toContain(SECRET);
    }
  });

  test('a secure parameter, before, after and when it stops to be one', () => {
    const parameters = (type: string, defaultValue: Json) =>
      of({}, { parameters: { p: { type, defaultValue } } });
    const versions = [
      parameters('SecureString', 'TOPSECRETVALUE'),
      parameters('SecureObject', { a: ['TOPSECRETVALUE'] }),
      parameters('String', 'TOPSECRETVALUE 2'),
    ];
    for (const [one, other] of [
      [versions[0], versions[1]],
      [versions[1], versions[2]],
      [versions[2], versions[0]],
    ] as [JsonObject, JsonObject][]) {
      const found = definitionDiff(one, other);
      expect(found.parameters).toHaveLength(1);
      expect(JSON.stringify(found)).not.toContain('TOPSECRETVALUE');
    }
  });

  test('what has no values is shown, whatever its names', () => {
    const waits = (status: string) => ({ Client_Secret: [status], Get_token: ['Succeeded'] });
    const schema = (type: string) => ({ properties: { password: { type }, pin: type } });
    const version = (word: string) =>
      of({
        Client_Secret: compose(1),
        Get_token: compose(1),
        Parse: {
          type: 'ParseJson',
          runAfter: waits(word),
          inputs: { content: '@body()', schema: schema(word) },
        },
      });
    const [change] = definitionDiff(version('Succeeded'), version('Failed')).operations;
    expect(change?.fields).toEqual([
      { at: '/inputs/schema/properties/password/type', before: 'Succeeded', after: 'Failed' },
      { at: '/inputs/schema/properties/pin', before: 'Succeeded', after: 'Failed' },
      { at: '/runAfter', before: waits('Succeeded'), after: waits('Failed') },
    ]);
  });

  test('but an output of such a name has a value', () => {
    const outputs = (value: string) => of({}, { outputs: { runAfter: { pwd: value } } });
    const found = definitionDiff(outputs('TOPSECRETVALUE'), outputs('x'));
    expect(JSON.stringify(found)).not.toContain('TOPSECRETVALUE');
  });

  test('what reads one is shown', () => {
    const read = { type: 'Http', inputs: { headers: { 'x-api-key': "@parameters('key')" } } };
    expect(JSON.stringify(definitionDiff(of({}), of({ Call: read })))).not.toContain(SECRET);
  });
});

test('a long text is looked through to its end', () => {
  for (const piece of ['a', 'aB3', '"password', '://a:', 'Bearer ', '?key=', ' ', 'eyJ', "x'"]) {
    const inputs = piece.repeat(300_000 / piece.length);
    const { operations } = definitionDiff(of({ A: compose('x') }), of({ A: compose(inputs) }));
    expect(operations).toHaveLength(1);
  }
});

test('500 actions may all change, or all be renamed', () => {
  const [before, after] = [
    long(500),
    long(
      500,
      Array.from({ length: 500 }, (_, at) => at),
    ),
  ];
  const renamed = JSON.parse(JSON.stringify(before).replaceAll('Step_', 'Schritt_')) as JsonObject;
  expect(definitionDiff(before, after).operations).toHaveLength(500);
  const found = definitionDiff(before, renamed).operations;
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['renamed']));
});

/** Operations with names that collide, to a depth. */
const names = fc.constantFrom('A', 'B', 'C', 'actions', 'else', "it's");
function tree(depth: number): fc.Arbitrary<JsonObject> {
  const own: Record<string, fc.Arbitrary<Json>> = {
    type: fc.constantFrom('If', 'Scope', 'Compose', 'Switch'),
    inputs: fc.constantFrom<Json>(null, 'x', "@outputs('A')", [1, 2], [1], { a: {} }, {}),
    runAfter: fc.dictionary(names, fc.constant<Json>(['Succeeded']), { maxKeys: 2 }),
  };
  const operation = { ...own, ...(depth === 0 ? {} : blocks(tree(depth - 1))) };
  const operations = fc.record(operation, { requiredKeys: ['type'] });
  return fc.dictionary(names, operations, { maxKeys: 3 }) as unknown as fc.Arbitrary<JsonObject>;
}

function blocks(actions: fc.Arbitrary<Json>): Record<string, fc.Arbitrary<Json>> {
  const branch = fc.record({ actions });
  return { actions, else: branch, cases: fc.dictionary(names, branch, { maxKeys: 2 }) };
}

test('there is a difference exactly where the canonical forms differ', () => {
  fc.assert(
    fc.property(tree(2), tree(2), fc.boolean(), (one, other, same) => {
      const [before, after] = [of(one), of(same ? structuredClone(one) : other)];
      const isEqual =
        JSON.stringify(canonicalDefinition(before)) === JSON.stringify(canonicalDefinition(after));
      const found = definitionDiff(before, after);
      expect(definitionPaths(found).length === 0).toBe(isEqual);
      for (const { kind, fields } of found.operations) {
        if (kind === 'changed') expect(fields.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});

(hasCorpus ? test : test.skip)('every real flow, mutated: exactly that is found', () => {
  for (const { flow } of realFlows()) {
    const { definition } = flow;
    expect(definitionPaths(definitionDiff(definition, structuredClone(definition)))).toEqual([]);
    for (const { path, value, kind } of operations(definition, ['definition'])) {
      if (!isObject(value) || kind === 'trigger') continue;
      const mutated = structuredClone(definition);
      const holder = path
        .slice(1, -1)
        .reduce<Json>((inner, key) => (inner as JsonObject)[key] as Json, mutated) as JsonObject;
      holder[String(path.at(-1))] = { ...value, limit: { count: 7 } };
      const found = definitionDiff(definition, mutated);
      expect(definitionPaths(found)).toEqual([toPointer(path)]);
      expect(found.operations[0]).toMatchObject({ kind: 'changed', at: toPointer(path) });
      break;
    }
  }
});
