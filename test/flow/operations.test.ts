import { describe, expect, test } from '@jest/globals';
import { operations } from '../../src/flow/operations.ts';
import type { Json } from '../../src/json/json.ts';
import { toPointer } from '../../src/json/pointer.ts';
import { definition, uses } from './shared.ts';

const walk = (actions: object) => [...operations(definition(actions) as Json, ['d'])];
const names = (actions: object) => walk(actions).map(({ name }) => name);

const TREE = {
  Scope: { type: 'Scope', actions: { In_scope: { type: 'Compose' } } },
  If: {
    type: 'IF',
    actions: { Yes: uses('k') },
    else: { actions: { No: { type: 'foreach', actions: { Each: {} } } } },
  },
  Switch: {
    type: 'switch',
    default: { actions: { Otherwise: {} } },
    cases: {
      One: { case: 1, actions: { First: {} } },
      Two: { case: 2, actions: { Second: { actions: { Deep: {} } } } },
    },
  },
};

describe('operations', () => {
  test('walks over triggers, then actions, outer before inner, in file order', () => {
    expect(names(TREE)).toEqual(
      'manual Scope In_scope If Yes No Each Switch Otherwise First Second Deep'.split(' '),
    );
  });

  test('gives paths, depths, parents and siblings', () => {
    const all = walk(TREE);
    const deep = all.find(({ name }) => name === 'Deep');
    expect(toPointer(deep?.path ?? [])).toBe(
      '/d/actions/Switch/cases/Two/actions/Second/actions/Deep',
    );
    expect(deep).toMatchObject({ depth: 3, kind: 'action', parent: { name: 'Second', depth: 2 } });
    expect(Object.keys(deep?.parent?.siblings ?? {})).toEqual(['Second']);
    expect(all[0]).toMatchObject({ kind: 'trigger', name: 'manual', depth: 1, parent: null });
    expect(all.find(({ name }) => name === 'Yes')?.host?.key).toBe('k');
  });

  test('enters scopes whatever the type says, and no adaptive card', () => {
    const card = { type: 'AdaptiveCard', actions: { Not_one: {} }, body: [] };
    const post = { ...uses('k'), type: 'OpenApiConnectionWebhook' };
    const actions = {
      Post: { ...post, inputs: { host: {}, parameters: card, body: { messageBody: card } } },
      Compose: { type: 'Compose', inputs: card },
      Loop: { type: 'UNTIL', actions: { Inner: {} } },
    };
    expect(names(actions)).toEqual(['manual', 'Post', 'Compose', 'Loop', 'Inner']);
  });

  test('does not enter triggers', () => {
    const odd = definition({}, { triggers: { t: { type: 'Request', actions: { No: {} } } } });
    expect([...operations(odd as Json, [])].map(({ name }) => name)).toEqual(['t']);
  });

  test.each([
    ['actions as a list', { Scope: { actions: [{ type: 'Compose' }] } }],
    ['cases as a list', { Scope: { cases: [{ actions: { No: {} } }] } }],
    ['a case that is text', { Scope: { cases: { One: 'x' }, else: 1, default: null } }],
  ])('takes %s as no scope', (_, actions) => {
    expect(names(actions)).toEqual(['manual', 'Scope']);
  });

  test('yields what is no object too, without a type or a host', () => {
    expect(walk({ Text: 'x', Null: null, List: [] }).slice(1)).toMatchObject([
      { name: 'Text', type: '', host: null },
      { name: 'Null', type: '', host: null },
      { name: 'List', type: '', host: null },
    ]);
  });

  test('takes names that JavaScript knows as names', () => {
    const actions = JSON.parse(
      '{"__proto__":{"type":"Scope","actions":{"constructor":{},"toString":{"cases":{"__proto__":{"actions":{"valueOf":{}}}}}}}}',
    );
    expect(names(actions)).toEqual(['manual', '__proto__', 'constructor', 'toString', 'valueOf']);
    expect(names({ Empty: {} })).toEqual(['manual', 'Empty']);
  });

  test.each([null, 'text', [], {}, { triggers: [], actions: 'x' }])('finds none in %j', (value) => {
    expect([...operations(value as Json, [])]).toEqual([]);
  });
});
