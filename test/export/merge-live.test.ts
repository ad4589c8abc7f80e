import { describe, expect, test } from '@jest/globals';
import { mergeLive } from '../../src/export/merge-live.ts';
import type { JsonObject } from '../../src/json/json.ts';

const definition = (actions: JsonObject, parameters: JsonObject = {}): JsonObject => ({
  $schema: 'https://schema.management.azure.com/workflowdefinition.json#',
  contentVersion: '1.0.0.0',
  parameters,
  triggers: { manual: { type: 'Request', kind: 'Button', inputs: {} } },
  actions,
});
const select = (columns: JsonObject): JsonObject => ({
  Columns: { type: 'Select', runAfter: {}, inputs: { from: '@triggerBody()', select: columns } },
});
const merged = (file: JsonObject, live: JsonObject) => JSON.stringify(mergeLive(file, live, {}));

describe('a file takes over from the live flow', () => {
  test('another order of columns', () => {
    const file = definition(select({ Name: 1, Sum: 2 }));
    const live = definition(select({ Sum: 2, Name: 1 }));
    expect(merged(file, live)).toBe(JSON.stringify(live));
  });

  test('another order in a parameter', () => {
    const rows = (defaultValue: JsonObject) => ({ rows: { type: 'Object', defaultValue } });
    const live = definition({}, rows({ b: 1, a: 2 }));
    expect(merged(definition({}, rows({ a: 2, b: 1 })), live)).toBe(JSON.stringify(live));
  });
});

describe('a file keeps', () => {
  test('the order of its keys in an operation that changes', () => {
    const file = definition({
      Ask: { inputs: { uri: 'https://a', method: 'GET', body: { a: 1, b: 2 } }, type: 'Http' },
    });
    const live = definition({
      Ask: {
        type: 'Http',
        inputs: { method: 'PUT', body: { b: 2, a: 1 }, uri: 'https://a', x: 1 },
      },
    });
    const wanted = definition({
      Ask: {
        inputs: { uri: 'https://a', method: 'PUT', body: { b: 2, a: 1 }, x: 1 },
        type: 'Http',
      },
    });
    expect(merged(file, live)).toBe(JSON.stringify(wanted));
  });

  test('its own order, case and empty parts, where they mean the same', () => {
    const own = {
      Loop: {
        type: 'foreach',
        runAfter: { Columns: ['TIMEDOUT', 'FAILED'] },
        foreach: '@body()',
        actions: { Ask: { type: 'Http', inputs: { headers: { b: '1', a: '2' } } } },
      },
      Check: { type: 'If', runAfter: {}, expression: {}, actions: {}, else: { actions: {} } },
    };
    const live = {
      Loop: {
        type: 'Foreach',
        runAfter: { Columns: ['Failed', 'TimedOut'] },
        foreach: '@body()',
        actions: { Ask: { type: 'Http', runAfter: {}, inputs: { headers: { a: '2', b: '1' } } } },
      },
      Check: { type: 'If', expression: {} },
    };
    const file = definition(own, { rows: { type: 'array', defaultValue: [] } });
    const other = definition(live, { rows: { type: 'Array', defaultValue: [] } });
    expect(merged(file, other)).toBe(JSON.stringify(file));
  });
});
