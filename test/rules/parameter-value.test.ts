import { describe, expect, test } from '@jest/globals';
import { bare, compose, mapOf } from './build.ts';
import { checkFiles, MAP_FILE } from './repository.ts';

const flowWith = (parameters: unknown) =>
  JSON.stringify({ ...JSON.parse(bare({ A: compose() })), parameters }, null, 2);

function found(parameters: unknown, map?: string) {
  const files = {
    'a.json': flowWith(parameters),
    ...(map === undefined ? {} : { [MAP_FILE]: map }),
  };
  return checkFiles(files)
    .findings.filter(({ rule }) => rule === 'parameter-value')
    .map(({ at, environments }) => [at.replace('/parameters/', ''), ...environments].join(' '));
}

describe('a declaration', () => {
  test.each<[unknown, string[]]>([
    [{ type: 'String' }, ['x']],
    [{ type: 'string', defaultValue: '' }, []],
    [{ type: 'STRING', value: 'a' }, []],
    [{ type: 'String', defaultValue: null }, []],
    [{ type: 'Int', defaultValue: 7.5 }, ['x/defaultValue']],
    [{ type: 'Int', defaultValue: '7' }, ['x/defaultValue']],
    [{ type: 'Float', defaultValue: 7 }, []],
    [{ type: 'Bool', defaultValue: 'true' }, ['x/defaultValue']],
    [{ type: 'Array', defaultValue: {} }, ['x/defaultValue']],
    [{ type: 'Object', defaultValue: [] }, ['x/defaultValue']],
    [{ type: 'Object', value: '{}', defaultValue: {} }, ['x/value']],
    [{ type: 'Boolean', defaultValue: true }, ['x/type']],
    [{ type: 'Integer' }, ['x/type']],
    [{ type: '' }, ['x/type']],
    [{ defaultValue: 'a' }, ['x']],
    [{ type: ['String'], defaultValue: 'a' }, ['x']],
    ['a', ['x']],
    [null, ['x']],
    [{ type: 'String', defaultValue: 'c', allowedValues: ['a', 'b'] }, ['x/defaultValue']],
    [{ type: 'String', defaultValue: 'B', allowedValues: ['a', 'b'] }, []],
    [{ type: 'Int', defaultValue: 2, allowedValues: [1, 2] }, []],
    [{ type: 'Int', defaultValue: 2, allowedValues: 'any' }, []],
    [{ type: 'SecureString' }, []],
    [{ type: 'secureObject' }, []],
    [{ type: 'SecureString', defaultValue: 5 }, ['x/defaultValue']],
    [{ type: 'String', metadata: { schemaName: 'c_x' } }, []],
    [{ type: 'String', metadata: { schemaName: '' } }, ['x']],
    [{ type: 'Int', defaultValue: 'a', metadata: { schemaName: 'c_x' } }, []],
    [{ type: 'Number', metadata: { schemaName: 'c_x' } }, ['x/type']],
  ])('%j', (parameter, at) => expect(found({ x: parameter })).toEqual(at));

  test("the platform's own are left to it", () => {
    expect(found({ $connections: {}, $Authentication: null })).toEqual([]);
  });

  test('parameters that are none are none', () => {
    expect([[], 'x', null].flatMap((parameters) => found(parameters))).toEqual([]);
  });

  test('a name of the language is a name', () => {
    expect(found({ constructor: { type: 'String' } })).toEqual(['constructor']);
  });
});

describe('a value from the map', () => {
  const settings = (parameters: object) => ({ flows: { 'a.json': { parameters } } });
  const x = { x: { type: 'String' } };

  test('is one in its environment alone', () => {
    const map = mapOf({ test: settings({}), production: settings({ x: 'a' }) });
    expect(found(x, map)).toEqual(['x test']);
  });

  test('that is missing everywhere is one finding', () => {
    expect(found(x, mapOf({ test: settings({}), production: settings({ y: 1 }) }))).toEqual([
      'x production test',
    ]);
  });

  test('does not excuse a default of another type', () => {
    const map = mapOf({ production: settings({ x: 'a' }) });
    expect(found({ x: { type: 'String', defaultValue: 1 } }, map)).toEqual(['x/defaultValue']);
  });

  test('without environments there is none', () => expect(found(x, mapOf({}))).toEqual(['x']));
});

test('no message shows a value', () => {
  const secret = 'Zm9yLXRlc3RzLW9ubHk';
  const { findings } = checkFiles({
    'a.json': flowWith({ x: { type: 'Int', defaultValue: secret, allowedValues: [1] } }),
  });
  expect(JSON.stringify(findings.filter(({ rule }) => rule === 'parameter-value'))).not.toContain(
    secret,
  );
});
