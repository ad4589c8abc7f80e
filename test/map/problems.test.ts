import { describe, expect, test } from '@jest/globals';
import { mapMessage } from '../../src/rules/reasons/map.ts';
import { entry, expectProblems, map, problemsOf } from './shared.ts';

const lines = (...text: string[]) => text.join('\n');

/** A map whose one entry is `fields`, on line 1, from column 76 on. */
const START =
  '{"version":1,"environments":{"d":{"environmentName":"x","connectionReferences":{"k":';
const withEntry = (fields: string) => `${START}\n${fields}}}}}`;
const withFlow = (fields: string) =>
  `${START}{"connectionName":"c","id":"i"}},"flows":{"a.json":\n${fields}}}}}`;
const AT = '/environments/d/connectionReferences/k';
const OK = '"connectionName":"c","id":"i"';

describe('fields of the map', () => {
  test.each([
    ['{}', ['1:1-2', '1:1-2']],
    ['{"version": 2, "environments": {}}', ['1:13-14 /version']],
    ['{"version": "1", "environments": {}}', ['1:13-16 /version']],
    ['{"version": 1, "environments": []}', ['1:16-30 /environments']],
    ['{"version": 1, "environments": {"d": null}}', ['1:38-42 /environments/d']],
    ['{"version": 1, "environments": {}, "$schema": 1}', ['1:47-48 /$schema']],
    ['{"version": 1, "enviroments": {}}', ['1:1-2', '1:16-29 /enviroments']],
    [
      '{"version": 1, "environments": {}, "foo": 1, "constructor": 2}',
      ['1:36-41 /foo', '1:46-59 /constructor'],
    ],
    ['{"version": 1, "environments": {}, "OWNERS": {}}', ['1:36-44 /OWNERS']],
    ['{"version": 1, "environments": {}, "owners": {"alow": []}}', ['1:47-53 /owners/alow']],
    [
      '{"version": 1, "environments": {}, "owners": {"allow": ["a", 2]}}',
      ['1:62-63 /owners/allow/1'],
    ],
    ['{"version": 1, "environments": {}, "owners": {"allow": [""]}}', ['1:57-59 /owners/allow/0']],
    ['{"version": 1, "environments": {}, "owners": "a"}', ['1:46-49 /owners']],
  ])('%s', (text, expected) => {
    expectProblems(problemsOf(text), expected);
  });
});

describe('fields of an environment', () => {
  const environment = (fields: string) => `{"version":1,"environments":{"d":\n${fields}}}`;
  test.each([
    ['{}', ['1:30-33 /environments/d', '1:30-33 /environments/d']],
    [
      '{"environmentName":"","connectionReferences":{}}',
      ['2:20-22 /environments/d/environmentName'],
    ],
    [
      '{"environmentName":"x","connectionReferences":[1]}',
      ['2:24-46 /environments/d/connectionReferences'],
    ],
    [
      '{"environmentName":"x","connectionReferences":{},"deployas":"y"}',
      ['2:50-60 /environments/d/deployas'],
    ],
    [
      '{"environmentName":"x","connectionReferences":{},"connectors":{"denny":[]}}',
      ['2:64-71 /environments/d/connectors/denny'],
    ],
    [
      '{"environmentName":"x","connectionReferences":{},"connectors":{"deny":"a"}}',
      ['2:71-74 /environments/d/connectors/deny'],
    ],
  ])('%s', (fields, expected) => {
    expectProblems(problemsOf(environment(fields)), expected);
  });
});

describe('fields of an entry', () => {
  test.each([
    ['{}', [`1:81-84 ${AT}`, `1:81-84 ${AT}`]],
    ['"shared-teams-1"', [`2:1-17 ${AT}`]],
    ['{"connectionName":null,"id":"i"}', [`2:19-23 ${AT}/connectionName`]],
    ['{"connectioName":"c","id":"i"}', [`1:81-84 ${AT}`, `2:2-17 ${AT}/connectioName`]],
    [`{${OK},"USEDBY":[]}`, [`2:32-40 ${AT}/USEDBY`]],
    [`{${OK},"owners":["a"]}`, [`2:32-40 ${AT}/owners`]],
    [`{${OK},"source":"embedded"}`, [`2:41-51 ${AT}/source`]],
    [`{${OK},"owner":["a"]}`, [`2:32-39 ${AT}/owner`]],
    [`{${OK},"sharedWith":"a"}`, [`2:45-48 ${AT}/sharedWith`]],
    [`{${OK},"usedBy":"flows/**"}`, [`2:41-51 ${AT}/usedBy`]],
    [`{${OK},"stewards":[{}]}`, [`2:44-45 ${AT}/stewards/0`]],
  ])('%s', (fields, expected) => {
    expectProblems(problemsOf(withEntry(fields)), expected);
  });

  test.each([
    '31.01.2027',
    '2027-1-31',
    '2027-02-30',
    '2027-13-01',
    '2027-01-31T00:00:00Z',
    '',
    'soon',
  ])('the day %j', (day) => {
    expectProblems(problemsOf(withEntry(`{${OK},"reviewBy":"${day}"}`)), [
      `2:43-${45 + day.length} ${AT}/reviewBy`,
    ]);
  });

  test('a leap day', () => {
    expect(problemsOf(withEntry(`{${OK},"reviewBy":"2028-02-29"}`))).toEqual([]);
  });
});

describe('fields of a flow', () => {
  const at = '/environments/d/flows/a.json';
  test.each([
    ['{"flowname":"x"}', [`2:2-12 ${at}/flowname`]],
    ['{"create":"yes"}', [`2:11-16 ${at}/create`]],
    ['{"state":"started"}', [`2:10-19 ${at}/state`]],
    ['{"parameters":[]}', [`2:2-14 ${at}/parameters`]],
    [
      '{"connectionReferences":{"o":{"connectionName":"c","id":"i","ownr":"x"}}}',
      [`2:61-67 ${at}/connectionReferences/o/ownr`],
    ],
    ['{"connectionReferences":{"o":{"id":"i"}}}', [`2:26-29 ${at}/connectionReferences/o`]],
  ])('%s', (fields, expected) => {
    expectProblems(problemsOf(withFlow(fields)), expected);
  });
});

describe('rules and suppressions', () => {
  const more = (text: string) => `{"version":1,"environments":{},\n${text}}`;
  test.each([
    ['"rules":{"owner-mismatch":"fatal"}', ['2:27-34 /rules/owner-mismatch']],
    ['"rules":{"owner-mismach":"off"}', ['2:10-25 /rules/owner-mismach']],
    ['"rules":{"toString":"off"}', ['2:10-20 /rules/toString']],
    ['"suppressions":[{"rule":"nope","reason":"r"}]', ['2:25-31 /suppressions/0/rule']],
    ['"suppressions":[{"rule":"owner-mismatch"}]', ['2:17-18 /suppressions/0']],
    ['"suppressions":[{"rule":"owner-mismatch","reason":""}]', ['2:51-53 /suppressions/0/reason']],
    [
      '"suppressions":[{"rule":"owner-mismatch","reason":"r","until":"2027-02-29"}]',
      ['2:63-75 /suppressions/0/until'],
    ],
    [
      '"suppressions":[{"rule":"owner-mismatch","reason":"r","file":"f"}]',
      ['2:55-61 /suppressions/0/file'],
    ],
    [
      '"suppressions":[{"rule":"owner-mismatch","reason":"r","flow":""}]',
      ['2:62-64 /suppressions/0/flow'],
    ],
    ['"suppressions":["owner-mismatch"]', ['2:17-33 /suppressions/0']],
    [
      '"compare":{"ignore":["/definition/actions/A","definition/x"]}',
      ['2:46-60 /compare/ignore/1'],
    ],
    ['"compare":{"ignore":["/definition/a~2"]}', ['2:22-39 /compare/ignore/0']],
    ['"compare":{"ignore":["/connectionReferences/shared_teams"]}', ['2:22-58 /compare/ignore/0']],
    ['"compare":{"ignore":["/definition/actions"]}', ['2:22-43 /compare/ignore/0']],
    ['"compare":{"ignored":[]}', ['2:12-21 /compare/ignored']],
    ['"suppressions":{}', ['2:1-15 /suppressions']],
  ])('%s', (text, expected) => {
    expectProblems(problemsOf(more(text)), expected);
  });
});

test('every problem is reported at once', () => {
  const text = lines(
    '{',
    '  "version": 1,',
    '  "environments": {',
    '    "dev": {',
    '      "environmentName": 5,',
    '      "connectionReferences": { "k": { "connectionName": "c" } },',
    '      "flow": {}',
    '    }',
    '  },',
    '  "rules": { "nope": "off", "owner-mismatch": "loud" },',
    '  "suppressions": [',
    '    5,',
    '    { "rule": "nope", "reason": "" }',
    '  ]',
    '}',
  );
  expect(
    problemsOf(text)
      .map(({ line }) => line)
      .sort((one, other) => one - other),
  ).toEqual([5, 6, 7, 10, 10, 12, 13, 13]);
});

test('names without end are cut in messages, and no list of rules is no crash', () => {
  const long = 'x'.repeat(100_000);
  const [problem] = problemsOf(map({}, { [long]: 1 }));
  expect(problem && mapMessage(problem.reason).length).toBeLessThan(250);
  expect(problemsOf(map({ d: { entries: { k: entry('c', { [long]: 1 }) } } }))).toEqual([]);
});

describe('settings of pac', () => {
  const reference = (name: string) =>
    `{"LogicalName":"${name}","ConnectionId":"c","ConnectorId":"i"}`;
  const settings = (...references: string[]) =>
    `{"EnvironmentVariables":[],"ConnectionReferences":[\n${references.join(',\n')}]}`;

  test('need the name of the environment', () => {
    for (const environment of [null, '']) {
      expectProblems(problemsOf(settings(reference('a')), environment), [
        '1:28-50 /ConnectionReferences',
      ]);
    }
  });

  test.each([
    [
      settings(reference('a'), reference('b'), reference('a')),
      ['4:16-19 /ConnectionReferences/2/LogicalName'],
    ],
    [
      settings('{"LogicalName":"a","ConnectionId":1}'),
      ['2:35-36 /ConnectionReferences/0/ConnectionId', '2:1-2 /ConnectionReferences/0'],
    ],
    [settings('"a"'), ['2:1-4 /ConnectionReferences/0']],
  ])('%s', (text, expected) => {
    expectProblems(problemsOf(text, 'dev'), expected);
  });

  test('have all their problems reported at once', () => {
    const text = settings(reference('a'), '1', reference('a'));
    expectProblems(problemsOf(text, null), [
      '3:1-2 /ConnectionReferences/1',
      '4:16-19 /ConnectionReferences/2/LogicalName',
      '1:28-50 /ConnectionReferences',
    ]);
  });
});
