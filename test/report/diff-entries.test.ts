import { expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/json/json.ts';
import { diffEntries } from '../../src/report/diff-entries.ts';
import { diffDocument, diffFrom } from '../../src/report/document/differences.ts';
import { action, call, diff } from './definitions.ts';

const flow = (properties: JsonObject, rows: JsonObject, actions: JsonObject): JsonObject => ({
  triggers: { manual: { type: 'Request', kind: 'Button', inputs: { schema: { properties } } } },
  parameters: { rows: { type: 'Object', defaultValue: rows } },
  actions,
});
const [text, number] = [{ type: 'string' }, { type: 'number' }];
const found = diff(
  flow(
    { text, number },
    { b: 1, a: 2 },
    {
      Columns: action('Select', [], { inputs: { select: { Name: 1, Sum: 2 } } }),
      Post: action('Http', [], { inputs: { body: { id: 1, type: 2 }, uri: 'https://x' } }),
      Tell: call('teams', 'Post', [], { to: ['ada', 'bob'], text: 'The invoice is due' }),
      Stamp: action('Compose', [], { inputs: ['a', 'text'] }),
    },
  ),
  flow(
    { number, text },
    { a: 2, b: 1 },
    {
      Columns: action('Select', [], { inputs: { select: { Sum: 2, Name: 1 } } }),
      Post: action('Http', [], { inputs: { body: { type: 2, id: 1 }, uri: 'https://x' } }),
      Tell_all: call('teams', 'Post', [], {
        to: ['ada', 'eve', 'bob'],
        text: 'The invoice is due',
      }),
      Main: action('Scope', [], {
        actions: { Note: action('Compose', [], { inputs: ['a', 'text'] }) },
      }),
    },
  ),
);

test('another order, a rename with a change, and a move with a new name, in words', () => {
  expect(diffEntries(found, { fields: 5, value: 60 })).toMatchSnapshot();
});

test('operations that only go from one reference to another are one entry', () => {
  const before = flow(
    {},
    {},
    {
      Get: call('sp', 'GetItems', []),
      Post: call('sp', 'Post', ['Get'], { text: 'a' }),
      Send: call('sp', 'Send', ['Post']),
      Other: call('sql', 'Run', []),
    },
  );
  const after = JSON.stringify(before)
    .replaceAll('"connectionName":"sp"', '"connectionName":"sp_1"')
    .replace('"text":"a"', '"text":"b"');
  const entries = diffEntries(diff(before, JSON.parse(after)), { fields: 5, value: 60 });
  expect(entries).toMatchSnapshot();
});

test('the same after a report was written and read', () => {
  const document = JSON.parse(JSON.stringify(diffDocument(found)));
  const limits = { fields: 5, value: 60 };
  const read = diffFrom(document);
  expect(read && diffEntries(read, limits)).toEqual(diffEntries(found, limits));
});
