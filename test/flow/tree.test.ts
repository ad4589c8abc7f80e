import { expect, jest, test } from '@jest/globals';
import * as parser from 'jsonc-parser';

const parseTree = jest.fn(parser.parseTree);
const visit = jest.fn(parser.visit);
jest.unstable_mockModule('jsonc-parser', () => ({ ...parser, parseTree, visit }));
const { readFlow } = await import('../../src/flow/flow.ts');
const { solution, uses, utf8 } = await import('./shared.ts');

test('a sound file is read without a tree, which the first place that is asked for makes', () => {
  const result = readFlow('f.json', utf8(JSON.stringify(solution({ Send: uses('k') }))));
  if (result.kind !== 'flow') throw new Error(result.kind);
  expect(parseTree).not.toHaveBeenCalled();
  expect(visit).not.toHaveBeenCalled();
  for (const { path } of result.flow.operations) result.flow.source.place(path);
  expect(parseTree).toHaveBeenCalledTimes(1);
});
