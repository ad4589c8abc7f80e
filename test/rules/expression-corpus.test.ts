import { describe, expect, test } from '@jest/globals';
import { hasCorpus, realFlows } from './corpus.ts';
import { EXPRESSION_MUTATIONS } from './expression-mutants.ts';
import { checkFiles, lineOf } from './repository.ts';
import { RUN_MUTATIONS } from './run-mutants.ts';

const RULES = Object.keys({ ...EXPRESSION_MUTATIONS, ...RUN_MUTATIONS });

(hasCorpus ? describe : describe.skip)('expressions as the platform wrote them', () => {
  const files = Object.fromEntries(realFlows().map(({ file, bytes }) => [file, bytes]));
  const found = checkFiles(files).findings.filter(({ rule }) => RULES.includes(rule));

  test('have no errors', () => {
    expect(found.filter(({ severity }) => severity === 'error').map(lineOf)).toEqual([]);
  });

  /** Each was looked at: it is true of that flow. */
  test('are warned of where they should be', () => {
    const lines = found.map((finding) => lineOf(finding).replace(/^.*\//, ''));
    expect(lines).toMatchSnapshot();
  });
});
