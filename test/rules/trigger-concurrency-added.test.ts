import { expect, test } from '@jest/globals';
import { bare, mapOf } from './build.ts';
import { checkFiles, MAP_FILE } from './repository.ts';

const MAP = mapOf({ production: {} });

const flow = (trigger: object) =>
  bare({}, { T: { type: 'Request', kind: 'Button', inputs: {}, ...trigger } });

const concurrency = (setting: unknown) => ({ runtimeConfiguration: { concurrency: setting } });

function found(now: Record<string, object>, before: Record<string, object>): string[] {
  const texts = (flows: Record<string, object>) =>
    Object.fromEntries(Object.entries(flows).map(([file, trigger]) => [file, flow(trigger)]));
  const base = { ...texts(before), [MAP_FILE]: MAP };
  const { findings } = checkFiles(
    { ...texts(now), [MAP_FILE]: MAP },
    { pull: { author: 'ada', base } },
  );
  return findings
    .filter(({ rule }) => rule === 'trigger-concurrency-added')
    .map(({ file, at }) => `${file} ${at.replace('/triggers/T/', '')}`);
}

test.each<[object, object, string[]]>([
  [concurrency({ runs: 1 }), {}, ['a.json runtimeConfiguration/concurrency']],
  [concurrency({}), concurrency(null), ['a.json runtimeConfiguration/concurrency']],
  [{ operationOptions: 'DisableAsync, SingleInstance' }, {}, ['a.json operationOptions']],
  [concurrency({ runs: 1 }), concurrency({ runs: 25 }), []],
  [concurrency({ runs: 1 }), { operationOptions: 'singleInstance' }, []],
  [{}, concurrency({ runs: 1 }), []],
  [{ runtimeConfiguration: { secureData: {} } }, {}, []],
])('%j after %j', (now, before, places) => {
  expect(found({ 'a.json': now }, { 'a.json': before })).toEqual(places);
});

test('a new flow may have one', () => {
  expect(found({ 'a.json': concurrency({ runs: 1 }) }, {})).toEqual([]);
});

test('a loop in the flow is no trigger', () => {
  const loop = { L: { type: 'Foreach', foreach: '@x', ...concurrency({ repetitions: 1 }) } };
  const base = { 'a.json': flow({}), [MAP_FILE]: MAP };
  const { findings } = checkFiles(
    { 'a.json': bare(loop), [MAP_FILE]: MAP },
    { pull: { author: 'ada', base } },
  );
  expect(findings.filter(({ rule }) => rule === 'trigger-concurrency-added')).toEqual([]);
});
