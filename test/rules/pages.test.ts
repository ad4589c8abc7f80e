import { describe, expect, test } from '@jest/globals';
import { RULE_IDS } from '../../src/rules/index.ts';
import { type Example, readPage } from './page.ts';
import { checkFiles, lineOf } from './repository.ts';

describe.each(RULE_IDS)('%s', (id) => {
  const { reported, accepted } = readPage(id);

  /** An example breaks its own rule only: errors of another would be the page's mistake. */
  const findings = ({ files, base, pull }: Example) =>
    checkFiles(files, pull === null ? {} : { pull: { ...pull, base } })
      .findings.filter(({ rule, severity }) => rule === id || severity === 'error')
      .map(lineOf);

  test('has examples of both kinds', () => {
    expect(reported.length).toBeGreaterThan(0);
    expect(accepted.length).toBeGreaterThan(0);
  });

  test.each(reported.map((example, index) => ({ number: index + 1, example })))(
    'reports its example $number as the page says',
    ({ example }) => expect(findings(example)).toEqual(example.findings),
  );

  test.each(accepted.map((example, index) => ({ number: index + 1, example })))(
    'accepts its example $number',
    ({ example }) => expect(findings(example)).toEqual([]),
  );
});
