import { describe, expect, test } from '@jest/globals';
import { hasCorpus, realFlows } from './corpus.ts';
import { checkFiles, MAP_FILE } from './repository.ts';

const OFF = ['no-failure-path', 'list-unbounded', 'hard-coded-value'];

/** Findings on real flows that someone looked at one by one, and that are true. */
(hasCorpus ? describe : describe.skip)('of flows as the platform wrote them', () => {
  const files = Object.fromEntries(realFlows().map(({ file, bytes }) => [file, bytes]));
  const rules = Object.fromEntries(OFF.map((rule) => [rule, 'notice']));
  const map = JSON.stringify({ version: 1, environments: {}, rules });
  const { findings } = checkFiles({ ...files, [MAP_FILE]: map });
  const of = (rule: string) => findings.filter((finding) => finding.rule === rule);
  const places = (rule: string) =>
    of(rule).map(({ flow, at }) => `${flow?.split('/').at(-1)} ${at.split('/').at(-1)}`);

  test.each(['operation-inputs', 'recurrence-schedule', 'parameter-value'])(
    'none has a fault of %s',
    (rule) => expect(of(rule)).toEqual([]),
  );

  test('six have an HTTP trigger that does not say who may call it', () => {
    expect(places('http-trigger-open')).toMatchSnapshot();
  });

  test('seven actions read a secret from a vault, and show it', () => {
    expect(places('secure-data-missing')).toMatchSnapshot();
  });

  test('seven start at every change of every row, and none of them changes such a row', () => {
    expect(places('trigger-unfiltered')).toMatchSnapshot();
    expect(of('trigger-loop')).toEqual([]);
  });

  test('what is off by default would be said often', () => {
    expect(OFF.map((rule) => of(rule).length)).toEqual([120, 24, 45]);
  });
});
