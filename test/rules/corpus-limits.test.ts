import { describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../src/check/check.ts';
import { hasCorpus, realFlows } from './corpus.ts';
import { LIMIT_MUTATIONS } from './mutants-of-limits.ts';
import { checkFiles } from './repository.ts';

/** Findings on real flows that someone looked at one by one, and that are true. */
(hasCorpus ? describe : describe.skip)('of flows as the platform wrote them', () => {
  const flows = realFlows();
  const files = Object.fromEntries(flows.map(({ file, bytes }) => [file, bytes]));
  const problems = checkFiles(files).findings.flatMap(problemsOf);
  const of = (rule: string) => problems.filter((problem) => problem.rule === rule);

  test('three hold a secret: a subscription key, and two client secrets', () => {
    expect(of('secret-in-definition').map(({ flow, at }) => `${flow} ${at}`)).toMatchSnapshot();
  });

  test('every one that names a reference by its logical name belongs to a solution', () => {
    const found = of('solution-aware').map(({ flow }) => flow);
    const named = flows.filter(({ flow }) =>
      flow.references?.some(({ logicalName }) => logicalName !== null),
    );
    expect(found.toSorted()).toEqual(named.map(({ file }) => file).toSorted());
    expect(found.length).toBe(134);
  });

  test('nothing else is to be said by these rules', () => {
    const known = ['secret-in-definition', 'solution-aware'];
    const rules = Object.keys(LIMIT_MUTATIONS).filter((rule) => !known.includes(rule));
    expect(rules.flatMap(of)).toEqual([]);
  });

  test('a child flow is missed where its file is', () => {
    const withoutChildren = Object.fromEntries(
      Object.entries(files).filter(([file]) => !/Child-[^/]*$/i.test(file)),
    );
    const missed = checkFiles(withoutChildren)
      .findings.flatMap(problemsOf)
      .filter(({ rule }) => rule === 'child-flow-unknown');
    expect(missed.map(({ flow, at }) => `${flow?.split('/').at(-1)} ${at}`)).toMatchSnapshot();
  });
});
