import { describe, expect, test } from '@jest/globals';
import { entry, map, problemsOf, told } from './shared.ts';

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
    [
      '{}',
      [
        '1:1-2 : `version` is missing and must be 1',
        '1:1-2 : `environments` is missing and must be an object',
      ],
    ],
    ['{"version": 2, "environments": {}}', ['1:13-14 /version: `version` must be 1']],
    ['{"version": "1", "environments": {}}', ['1:13-16 /version: `version` must be 1']],
    [
      '{"version": 1, "environments": []}',
      ['1:16-30 /environments: `environments` must be an object'],
    ],
    [
      '{"version": 1, "environments": {"d": null}}',
      ['1:38-42 /environments/d: `d` must be an object'],
    ],
    [
      '{"version": 1, "environments": {}, "$schema": 1}',
      ['1:47-48 /$schema: `$schema` must be a text in quotes'],
    ],
    [
      '{"version": 1, "enviroments": {}}',
      [
        '1:1-2 : `environments` is missing and must be an object',
        '1:16-29 /enviroments: unknown field `enviroments`; did you mean `environments`?',
      ],
    ],
    [
      '{"version": 1, "environments": {}, "foo": 1, "constructor": 2}',
      [
        '1:36-41 /foo: unknown field `foo`; known here: $schema, version, files, environments, owners, rules, suppressions, compare',
        '1:46-59 /constructor: unknown field `constructor`; known here: $schema, version, files, environments, owners, rules, suppressions, compare',
      ],
    ],
    [
      '{"version": 1, "environments": {}, "OWNERS": {}}',
      ['1:36-44 /OWNERS: unknown field `OWNERS`; did you mean `owners`?'],
    ],
    [
      '{"version": 1, "environments": {}, "owners": {"alow": []}}',
      ['1:47-53 /owners/alow: unknown field `alow`; did you mean `allow`?'],
    ],
    [
      '{"version": 1, "environments": {}, "owners": {"allow": ["a", 2]}}',
      ['1:62-63 /owners/allow/1: `allow[1]` must be a text in quotes'],
    ],
    [
      '{"version": 1, "environments": {}, "owners": {"allow": [""]}}',
      ['1:57-59 /owners/allow/0: `allow[0]` must not be empty'],
    ],
    [
      '{"version": 1, "environments": {}, "owners": "a"}',
      ['1:46-49 /owners: `owners` must be an object'],
    ],
  ])('%s', (text, expected) => {
    expect(told(problemsOf(text))).toEqual(expected);
  });
});

describe('fields of an environment', () => {
  const environment = (fields: string) => `{"version":1,"environments":{"d":\n${fields}}}`;
  test.each([
    [
      '{}',
      [
        '1:30-33 /environments/d: `environmentName` is missing and must be a text in quotes',
        '1:30-33 /environments/d: `connectionReferences` is missing and must be an object',
      ],
    ],
    [
      '{"environmentName":"","connectionReferences":{}}',
      ['2:20-22 /environments/d/environmentName: `environmentName` must not be empty'],
    ],
    [
      '{"environmentName":"x","connectionReferences":[1]}',
      ['2:24-46 /environments/d/connectionReferences: `connectionReferences` must be an object'],
    ],
    [
      '{"environmentName":"x","connectionReferences":{},"deployas":"y"}',
      ['2:50-60 /environments/d/deployas: unknown field `deployas`; did you mean `deployAs`?'],
    ],
    [
      '{"environmentName":"x","connectionReferences":{},"connectors":{"denny":[]}}',
      ['2:64-71 /environments/d/connectors/denny: unknown field `denny`; did you mean `deny`?'],
    ],
    [
      '{"environmentName":"x","connectionReferences":{},"connectors":{"deny":"a"}}',
      ['2:71-74 /environments/d/connectors/deny: `deny` must be a list'],
    ],
  ])('%s', (fields, expected) => {
    expect(told(problemsOf(environment(fields)))).toEqual(expected);
  });
});

describe('fields of an entry', () => {
  test.each([
    [
      '{}',
      [
        `1:81-84 ${AT}: \`connectionName\` is missing and must be a text in quotes`,
        `1:81-84 ${AT}: \`id\` is missing and must be a text in quotes`,
      ],
    ],
    ['"shared-teams-1"', [`2:1-17 ${AT}: \`k\` must be an object`]],
    [
      '{"connectionName":null,"id":"i"}',
      [`2:19-23 ${AT}/connectionName: \`connectionName\` must be a text in quotes`],
    ],
    [
      '{"connectioName":"c","id":"i"}',
      [
        `1:81-84 ${AT}: \`connectionName\` is missing and must be a text in quotes`,
        `2:2-17 ${AT}/connectioName: unknown field \`connectioName\`; did you mean \`connectionName\`?`,
      ],
    ],
    [
      `{${OK},"USEDBY":[]}`,
      [`2:32-40 ${AT}/USEDBY: unknown field \`USEDBY\`; did you mean \`usedBy\`?`],
    ],
    [
      `{${OK},"owners":["a"]}`,
      [`2:32-40 ${AT}/owners: unknown field \`owners\`; did you mean \`owner\`?`],
    ],
    [
      `{${OK},"source":"embedded"}`,
      [`2:41-51 ${AT}/source: \`source\` must be "Embedded" or "Invoker"`],
    ],
    [`{${OK},"owner":["a"]}`, [`2:32-39 ${AT}/owner: \`owner\` must be a text in quotes`]],
    [`{${OK},"sharedWith":"a"}`, [`2:45-48 ${AT}/sharedWith: \`sharedWith\` must be a list`]],
    [`{${OK},"usedBy":"flows/**"}`, [`2:41-51 ${AT}/usedBy: \`usedBy\` must be a list`]],
    [
      `{${OK},"stewards":[{}]}`,
      [`2:44-45 ${AT}/stewards/0: \`stewards[0]\` must be a text in quotes`],
    ],
  ])('%s', (fields, expected) => {
    expect(told(problemsOf(withEntry(fields)))).toEqual(expected);
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
    expect(told(problemsOf(withEntry(`{${OK},"reviewBy":"${day}"}`)))).toEqual([
      `2:43-${45 + day.length} ${AT}/reviewBy: \`reviewBy\` must be a day, written YYYY-MM-DD`,
    ]);
  });

  test('a leap day', () => {
    expect(problemsOf(withEntry(`{${OK},"reviewBy":"2028-02-29"}`))).toEqual([]);
  });
});

describe('fields of a flow', () => {
  const at = '/environments/d/flows/a.json';
  test.each([
    [
      '{"flowname":"x"}',
      [`2:2-12 ${at}/flowname: unknown field \`flowname\`; did you mean \`flowName\`?`],
    ],
    ['{"create":"yes"}', [`2:11-16 ${at}/create: \`create\` must be true or false`]],
    ['{"state":"started"}', [`2:10-19 ${at}/state: \`state\` must be "Started" or "Stopped"`]],
    ['{"parameters":[]}', [`2:2-14 ${at}/parameters: \`parameters\` must be an object`]],
    [
      '{"connectionReferences":{"o":{"connectionName":"c","id":"i","ownr":"x"}}}',
      [
        `2:61-67 ${at}/connectionReferences/o/ownr: unknown field \`ownr\`; did you mean \`owner\`?`,
      ],
    ],
    [
      '{"connectionReferences":{"o":{"id":"i"}}}',
      [
        `2:26-29 ${at}/connectionReferences/o: \`connectionName\` is missing and must be a text in quotes`,
      ],
    ],
  ])('%s', (fields, expected) => {
    expect(told(problemsOf(withFlow(fields)))).toEqual(expected);
  });
});

describe('rules and suppressions', () => {
  const more = (text: string) => `{"version":1,"environments":{},\n${text}}`;
  test.each([
    [
      '"rules":{"owner-mismatch":"fatal"}',
      [
        '2:27-34 /rules/owner-mismatch: `owner-mismatch` must be "error" or "warning" or "notice" or "off"',
      ],
    ],
    [
      '"rules":{"owner-mismach":"off"}',
      [
        '2:10-25 /rules/owner-mismach: there is no rule `owner-mismach`; did you mean `owner-mismatch`?',
      ],
    ],
    [
      '"rules":{"toString":"off"}',
      [
        '2:10-20 /rules/toString: there is no rule `toString`; known here: owner-mismatch, reference-unused, reference-unmapped',
      ],
    ],
    [
      '"suppressions":[{"rule":"nope","reason":"r"}]',
      [
        '2:25-31 /suppressions/0/rule: there is no rule `nope`; known here: owner-mismatch, reference-unused, reference-unmapped',
      ],
    ],
    [
      '"suppressions":[{"rule":"owner-mismatch"}]',
      ['2:17-18 /suppressions/0: `reason` is missing and must be a text in quotes'],
    ],
    [
      '"suppressions":[{"rule":"owner-mismatch","reason":""}]',
      ['2:51-53 /suppressions/0/reason: `reason` must not be empty'],
    ],
    [
      '"suppressions":[{"rule":"owner-mismatch","reason":"r","until":"2027-02-29"}]',
      ['2:63-75 /suppressions/0/until: `until` must be a day, written YYYY-MM-DD'],
    ],
    [
      '"suppressions":[{"rule":"owner-mismatch","reason":"r","file":"f"}]',
      [
        '2:55-61 /suppressions/0/file: unknown field `file`; known here: rule, flow, at, reason, until',
      ],
    ],
    [
      '"suppressions":[{"rule":"owner-mismatch","reason":"r","flow":""}]',
      ['2:62-64 /suppressions/0/flow: `flow` must not be empty'],
    ],
    [
      '"suppressions":["owner-mismatch"]',
      ['2:17-33 /suppressions/0: `suppressions[0]` must be an object'],
    ],
    [
      '"compare":{"ignore":["/definition/actions/A","definition/x"]}',
      [
        '2:46-60 /compare/ignore/1: `ignore[1]` must be an RFC 6901 pointer, such as /definition/actions/Send/inputs/parameters/to, with ~1 for a slash and ~0 for a tilde',
      ],
    ],
    [
      '"compare":{"ignore":["/definition/a~2"]}',
      [
        '2:22-39 /compare/ignore/0: `ignore[0]` must be an RFC 6901 pointer, such as /definition/actions/Send/inputs/parameters/to, with ~1 for a slash and ~0 for a tilde',
      ],
    ],
    [
      '"compare":{"ignore":["/connectionReferences/shared_teams"]}',
      [
        '2:22-58 /compare/ignore/0: `ignore[0]` must lead into the definition, /definition/…: bindings, name and state are always compared',
      ],
    ],
    [
      '"compare":{"ignore":["/definition/actions"]}',
      [
        '2:22-43 /compare/ignore/0: `ignore[0]` must name an operation, a parameter or a part of one, and not all of them',
      ],
    ],
    [
      '"compare":{"ignored":[]}',
      ['2:12-21 /compare/ignored: unknown field `ignored`; did you mean `ignore`?'],
    ],
    ['"suppressions":{}', ['2:1-15 /suppressions: `suppressions` must be a list']],
  ])('%s', (text, expected) => {
    expect(told(problemsOf(more(text)))).toEqual(expected);
  });
});

test('every problem is told at once', () => {
  const text = lines(
    '{',
    '  "version": 1,',
    '  "environments": {',
    '    "dev": {',
    '      "environmentName": 5,',
    '      "connectionReferences": { "k": { "connectionName": "c" } },',
    '      "flow": {}',
    '    }',
    '  }',
    '}',
  );
  expect(
    problemsOf(text)
      .map(({ line }) => line)
      .sort(),
  ).toEqual([5, 6, 7]);
});

test('names without end are cut in messages, and no list of rules is no crash', () => {
  const long = 'x'.repeat(100_000);
  const [problem] = problemsOf(map({}, { [long]: 1 }));
  expect(problem?.message.length).toBeLessThan(250);
  expect(problemsOf(map({ d: { entries: { k: entry('c', { [long]: 1 }) } } }))).toEqual([]);
});

describe('settings of pac', () => {
  const reference = (name: string) =>
    `{"LogicalName":"${name}","ConnectionId":"c","ConnectorId":"i"}`;
  const settings = (...references: string[]) =>
    `{"EnvironmentVariables":[],"ConnectionReferences":[\n${references.join(',\n')}]}`;

  test('need to be told the environment', () => {
    for (const environment of [null, '']) {
      expect(told(problemsOf(settings(reference('a')), environment))).toEqual([
        '1:28-50 /ConnectionReferences: a settings file of `pac` names no environment; set the input `environment` to the id of the one that it is for',
      ]);
    }
  });

  test.each([
    [
      settings(reference('a'), reference('b'), reference('a')),
      [
        '4:16-19 /ConnectionReferences/2/LogicalName: the connection reference `a` stands twice; only the last would count',
      ],
    ],
    [
      settings('{"LogicalName":"a","ConnectionId":1}'),
      [
        '2:35-36 /ConnectionReferences/0/ConnectionId: `ConnectionId` must be a text in quotes',
        '2:1-2 /ConnectionReferences/0: `ConnectorId` is missing and must be a text in quotes',
      ],
    ],
    [
      settings('"a"'),
      ['2:1-4 /ConnectionReferences/0: `ConnectionReferences[0]` must be an object'],
    ],
  ])('%s', (text, expected) => {
    expect(told(problemsOf(text, 'dev'))).toEqual(expected);
  });
});
