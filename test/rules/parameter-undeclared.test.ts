import { expect, test } from '@jest/globals';
import { bare, call, compose } from './build.ts';
import { checkFiles, linesOf, MAP_FILE } from './repository.ts';

const rule = 'parameter-undeclared';

const withParameters = (text: string, parameters: unknown) =>
  JSON.stringify({ ...JSON.parse(text), parameters }, null, 2);

test('the two of the platform are warned of, where they are missing', () => {
  const flow = bare({ Tell: call('shared_teams') });
  expect(linesOf(rule, { 'a.json': flow })).toEqual([
    expect.stringContaining(
      'warning parameter-undeclared: the definition does not declare the parameter `$authentication`',
    ),
    expect.stringContaining(
      'warning parameter-undeclared: the definition does not declare the parameter `$connections`',
    ),
  ]);
  const half = withParameters(flow, { $Connections: {} });
  expect(linesOf(rule, { 'a.json': half })).toEqual([expect.stringContaining('`$authentication`')]);
  const both = withParameters(flow, { $connections: {}, $authentication: {} });
  expect(linesOf(rule, { 'a.json': both })).toEqual([]);
});

test('the map decides, as for every rule, what all of its findings weigh', () => {
  const map = JSON.stringify({ version: 1, environments: {}, rules: { [rule]: 'notice' } });
  const { findings } = checkFiles({ 'a.json': bare({ Tell: call('k') }), [MAP_FILE]: map });
  expect(
    findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity),
  ).toEqual(['notice', 'notice']);
});

test('a flow without connectors needs neither, and may read them', () => {
  const A = { ...compose(), inputs: "@parameters('$connections')" };
  expect(linesOf(rule, { 'a.json': bare({ A }) })).toEqual([]);
});

test('others are errors; names are compared without case, and computed ones left alone', () => {
  const A = {
    ...compose(),
    inputs: ["@parameters('URL')", "@parameters(concat('a', 'b'))", "@parameters('ulr')"],
  };
  const flow = withParameters(bare({ A }), { url: { type: 'String' } });
  expect(linesOf(rule, { 'a.json': flow })).toEqual([
    expect.stringMatching(/ error parameter-undeclared: `A` reads the parameter `ulr`/),
  ]);
});
