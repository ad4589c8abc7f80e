import { describe, expect, test } from '@jest/globals';
import { readFlow } from '../../src/flow/flow.ts';
import { usedReferences } from '../../src/map/resolve.ts';
import {
  badFileOf,
  covered,
  definition,
  flowOf,
  skippedOf,
  solution,
  uses,
  utf8,
  utf16be,
  utf16le,
} from './shared.ts';

const GUID = '0757041a-8ef2-cf74-ef06-06881916f371';
const ENVIRONMENT = 'Default-26e65220-5561-46ef-9783-ce5f20489241';

describe('the name of a flow', () => {
  test.each([
    ['flows/Invoice reminder.json', 'Invoice reminder'],
    [`Workflows/Invoice-${GUID.toUpperCase()}.json`, 'Invoice'],
    [`Workflows/${GUID}.json`, GUID],
    [`Workflows/-${GUID}.json`, `-${GUID}`],
    ['invoice.JSON', 'invoice'],
    ['flows/invoice/definition.json', 'invoice'],
    ['definition.json', 'definition'],
  ])('is made from %s: %s', (file, displayName) => {
    expect(flowOf(solution(), file)).toMatchObject({ displayName, namedByFile: true });
    expect(flowOf(definition(), file)).toMatchObject({ displayName, namedByFile: true });
  });

  test('is the file’s own where it says one', () => {
    const named = { displayName: 'X', description: 'about X' };
    const expected = { displayName: 'X', namedByFile: false, description: 'about X' };
    const { properties } = solution() as { properties: object };
    expect(flowOf({ properties: { ...properties, ...named } })).toMatchObject(expected);
    expect(flowOf({ definition: definition(), ...named })).toMatchObject(expected);
    expect(flowOf({ definition: definition(), connectionReferences: {}, ...named })).toMatchObject(
      expected,
    );
  });

  test('is not an empty one', () => {
    const { properties } = solution() as { properties: object };
    expect(flowOf({ properties: { ...properties, displayName: '' } })).toMatchObject({
      displayName: 'a',
      namedByFile: true,
    });
  });
});

describe('the origin of a flow', () => {
  const origin = { environmentName: ENVIRONMENT, flowName: GUID };
  const { properties } = solution() as { properties: object };

  test.each([
    [
      'a live flow, by its environment',
      {
        name: GUID,
        properties: { ...properties, state: 'Started', environment: { name: ENVIRONMENT } },
      },
    ],
    [
      'a live flow, by its id',
      {
        name: GUID,
        id: `/providers/Microsoft.ProcessSimple/environments/${ENVIRONMENT}/flows/${GUID}`,
        properties,
      },
    ],
    [
      'arguments',
      {
        ...{ environmentName: ENVIRONMENT, flowName: GUID },
        definition: definition(),
        connectionReferences: {},
      },
    ],
    ['arguments of a flow without connectors', { ...origin, definition: definition() }],
  ])('is known by %s', (_, content) => {
    expect(flowOf(content).origin).toEqual(origin);
  });

  test.each([
    [
      'a package',
      {
        type: 'Microsoft.Flow/flows',
        name: GUID,
        id: `/providers/Microsoft.Flow/flows/${GUID}`,
        properties,
      },
    ],
    ['a solution', solution()],
    ['a bare definition', definition({}, { name: GUID, environmentName: ENVIRONMENT })],
    [
      'arguments that create',
      { environmentName: ENVIRONMENT, flowName: '', definition: definition() },
    ],
  ])('is not known by %s', (_, content) => {
    expect(flowOf(content).origin).toBeNull();
  });
});

describe('a Dataverse row', () => {
  const inner = JSON.stringify(solution({ 'Send\n"it"': uses('k') }, { k: {} }), null, 1);
  const row = (clientdata: string, more: object = {}) => ({
    name: 'Row',
    category: 5,
    clientdata,
    ...more,
  });

  test('is named by the row', () => {
    expect(flowOf(row(inner))).toMatchObject({
      format: 'dataverse-row',
      displayName: 'Row',
      namedByFile: false,
    });
    expect(flowOf(row(inner, { name: '' }))).toMatchObject({ displayName: 'a', namedByFile: true });
  });

  test('has its places in the row’s file', () => {
    const text = JSON.stringify(row(inner), null, 2);
    const flow = flowOf(text);
    const action = flow.operations.at(-1);
    if (!action?.host) throw new Error('no action');
    const key = flow.source.place([...action.path, ...action.host.path]);
    expect(key).toMatchObject({ at: '/clientdata', file: 'flows/a.json' });
    expect(covered(text, key)).toBe('\\"k\\"');
    expect(covered(text, flow.source.place(action.path))).toBe('\\"Send\\\\n\\\\\\"it\\\\\\"\\"');
  });

  test('with a broken definition is an error, at its place in the row’s file', () => {
    const twice = '{"properties":{"definition":{"triggers":{},"triggers":{}}}}';
    const text = JSON.stringify(row(twice));
    const [problem, ...others] = badFileOf(text).problems;
    if (!problem) throw new Error('no problem');
    expect(others).toEqual([]);
    expect(problem.at).toBe('/clientdata');
    expect(problem.column).toBe(text.lastIndexOf('\\"triggers') + 1);
    expect(covered(text, problem)).toBe('\\"triggers\\"');
  });

  test.each([
    ['text', 'workflow'],
    ['nothing', ''],
    ['XAML', '<Activity/>'],
    ['another row', JSON.stringify(row(inner))],
    ['another object', '{"a":1}'],
    ['too many brackets', '['.repeat(1_000)],
  ])('that holds %s is no flow', (_, clientdata) => {
    expect(skippedOf(row(clientdata)).reason).toEqual({ code: 'not-a-flow' });
  });
});

describe('readFlow', () => {
  const text = JSON.stringify(solution({ Send: uses('é😀') }, { 'é😀': {} }), null, 2);

  test.each([
    ['UTF-8 with BOM', utf8(`\uFEFF${text}`)],
    ['UTF-16LE', utf16le(text)],
    ['UTF-16BE with BOM', utf16be(`\uFEFF${text}`)],
    ['CRLF', utf8(text.replaceAll('\n', '\r\n'))],
    ['white space around', utf8(`\r\n\t ${text} \n\n`)],
  ])('reads %s', (_, bytes) => {
    const result = readFlow('f.json', bytes);
    if (result.kind !== 'flow') throw new Error(result.kind);
    expect(usedReferences(result.flow)).toMatchObject([{ key: 'é😀', declared: { key: 'é😀' } }]);
  });

  test('counts lines and columns after decoding', () => {
    const place = (bytes: Uint8Array) => {
      const result = readFlow('f.json', bytes);
      if (result.kind !== 'flow') throw new Error(result.kind);
      const { line, column } = result.flow.source.place(result.flow.operations[1]?.path ?? []);
      return { line, column };
    };
    const expected = place(utf8(text));
    expect(place(utf8(`\uFEFF${text}`))).toEqual(expected);
    expect(place(utf16le(`\uFEFF${text}`))).toEqual(expected);
    expect(place(utf8(text.replaceAll('\n', '\r\n')))).toEqual(expected);
  });

  test.each([
    [
      'invalid UTF-8',
      Uint8Array.from([...utf8('{"a":\n"'), 0xff]),
      'UTF-8',
      { line: 2, column: 2 },
    ],
    [
      'half a unit',
      Uint8Array.from([...utf16le('\uFEFF{}'), 0]),
      'UTF-16LE',
      { line: 1, column: 3 },
    ],
    ['a lone surrogate', utf16be('{"\uD800": 1}'), 'UTF-16BE', { line: 1, column: 3 }],
  ])('says that it cannot decode %s', (_, bytes, encoding, place) => {
    const reason = { code: 'text-undecodable', encoding: encoding.toLowerCase() };
    expect(readFlow('f.json', bytes)).toMatchObject({
      kind: 'invalid',
      problems: [{ file: 'f.json', at: '', reason, ...place }],
    });
  });

  test('takes a lone surrogate that is written as an escape', () => {
    expect(flowOf(solution({ '\uD800': {} })).operations[1]?.name).toBe('\uD800');
  });

  test.each(['', ' \n', '\uFEFF'])('says that %j is empty', (content) => {
    expect(badFileOf(content).problems).toMatchObject([{ line: 1, column: 1, at: '' }]);
  });

  test('gives each duplicate key its place and its pointer', () => {
    expect(badFileOf('{\r\n  "a/b": {"c": 1,\r\n    "c": 2}\r\n}').problems).toMatchObject([
      { at: '/a~1b/c', line: 3, column: 5, endLine: 3, endColumn: 8 },
    ]);
  });

  test('does not fail on any beginning of a flow’s file', () => {
    for (let end = 0; end < text.length; end++) {
      expect(readFlow('f.json', utf8(text.slice(0, end))).kind).toBe('invalid');
    }
    const bytes = utf16le(`\uFEFF${text}`);
    for (let end = 0; end < bytes.length; end += 7) readFlow('f.json', bytes.subarray(0, end));
  });

  test('neither loses nor spreads names that JavaScript knows', () => {
    const names = ['__defineGetter__', 'constructor', 'toString', 'hasOwnProperty'];
    const content = (of: (name: string) => object) =>
      `{${names.map((name) => `"${name}":${JSON.stringify(of(name))}`).join(',')}}`;
    const flow = flowOf(
      `{"properties":{"connectionReferences":${content(() => ({}))},` +
        `"definition":{"triggers":{},"actions":${content(uses)}}}}`,
    );
    expect(flow.operations.map(({ name, host }) => [name, host?.key])).toEqual(
      names.map((name) => [name, name]),
    );
    expect(usedReferences(flow).map(({ key, declared }) => [key, declared?.key])).toEqual(
      names.map((name) => [name, name]),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
