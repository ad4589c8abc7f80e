import { expect, test } from '@jest/globals';
import { hasCorpus, realFlows } from './corpus.ts';
import { checkFiles } from './repository.ts';

/** `rule line:column text` of each error; the text is what is underlined. */
function errorsIn(text: string): string[] {
  const { findings } = checkFiles({ 'a.json': text });
  const lines = text.split('\n');
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, line, column, endColumn }) =>
      [rule, `${line}:${column}`, lines[line - 1]?.slice(column - 1, endColumn - 1)].join(' '),
    );
}

/** A flow whose Compose has these inputs, one property a line. */
function composing(...inputs: string[]): string {
  return `{
"contentVersion": "1.0.0.0",
"triggers": { "manual": { "type": "Request", "kind": "Button", "inputs": {} } },
"actions": { "Compose": { "type": "Compose", "runAfter": {}, "inputs": {
${inputs.join(',\n')}
} } } }`;
}

test('a property name is evaluated like a value, and marked itself', () => {
  const text = composing(
    '"@@odata.type": "x"',
    '"a@b": 1',
    `"@{body('Nowhere')}odata.id": "x"`,
    '"@odata.type": { "inner": [{ "@type": "y" }] }',
    `"@{variables('v')}": "@variables('w')"`,
  );
  expect(errorsIn(text)).toEqual([
    'expression-unknown-action 7:10 Nowhere',
    'expression-syntax 8:3 odata',
    'expression-syntax 8:32 type',
    'variable-undeclared 9:15 v',
    'variable-undeclared 9:35 w',
  ]);
});

test('escapes in a name are counted', () => {
  const text = composing(String.raw`"\u0040{body(\u0027Nowhere\u0027)}": {}`);
  expect(errorsIn(text)).toEqual(['expression-unknown-action 5:20 Nowhere']);
});

const HEAD = `"contentVersion": "1.0.0.0",
"triggers": { "manual": { "type": "Request", "kind": "Button", "inputs": {} } },
"actions": {
"Loop": { "type": "Foreach", "foreach": "@createArray(1)", "runAfter": {}, "actions": { "In": { "type": "Compose", "runAfter": {}, "inputs": 1 } } },
"Last": { "type": "Compose", "runAfter": { "Loop": ["Succeeded"] }, "inputs": 1 } },
`;

test("the definition's outputs are evaluated, after all actions", () => {
  const text = `{ ${HEAD}"outputs": {
"fine": { "type": "String", "value": "@concat(outputs('In'), outputs('Last'), triggerBody())" },
"wrong": { "type": "String", "value": "@outputs('Lost')" },
"loop": { "type": "String", "value": "@{items('Loop')}" } } }`;
  expect(errorsIn(text)).toEqual([
    'expression-unknown-action 8:50 Lost',
    'expression-items-scope 9:48 Loop',
  ]);
});

test('tracked properties are evaluated, with their names', () => {
  const text = composing('"x": 1').replace(
    '"runAfter": {}',
    `"runAfter": {}, "trackedProperties": { "@{body('A')}": "@body('B')", "fine": "@outputs('Compose')" }`,
  );
  expect(errorsIn(text).map((line) => line.split(' ').at(-1))).toEqual(['A', 'B']);
});

test('a schema holds no expressions, but Compose has no schema', () => {
  const schema = '"schema": { "properties": { "@type": { "const": "@x(" } } }';
  const parse = composing(schema, '"content": "x"').replaceAll('Compose', 'ParseJson');
  expect(errorsIn(parse)).toEqual([]);
  expect(
    errorsIn(
      parse.replace('"inputs": {} }', `"inputs": { ${schema}, "headersSchema": { "@x": 1 } } }`),
    ),
  ).toEqual([]);
  expect(errorsIn(composing(schema))).toHaveLength(2);
});

(hasCorpus ? test : test.skip)('no name in a real flow is a fault', () => {
  const files = Object.fromEntries(realFlows().map(({ file, bytes }) => [file, bytes]));
  const { findings } = checkFiles(files);
  expect(
    findings.filter(({ rule, severity }) => /^expression-/.test(rule) && severity === 'error'),
  ).toEqual([]);
});
