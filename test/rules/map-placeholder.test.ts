import { expect, test } from '@jest/globals';
import { entry, mapOf, TEAMS_ID } from './build.ts';
import { checkFiles, linesOf, MAP_FILE, problemsOfRule } from './repository.ts';

const rule = 'map-placeholder';

const PLACE = 'connection-references.json:8:29 error production map-placeholder';
const filesWith = (connectionName: string) => ({
  [MAP_FILE]: mapOf({ production: { entries: { contoso_Teams: entry({ connectionName }) } } }),
});
const found = (connectionName: string) => linesOf(rule, filesWith(connectionName));

test.each([
  TEAMS_ID,
  'shared-sharepointonl-62599557c-1f33-4aec-b4c0-a6e4afcae3be',
  '4445162937b84457a3465d2f0c2cab7e',
  'Shared-TEAMS-1C433D0F',
  'a.b_c-9',
  'shared-xxl-1c433d0f-a030-45eb-9795-8c2585f84781',
  'shared-taxxxxi-1c433d0f',
])('%s is taken', (name) => expect(found(name)).toEqual([]));

const OPEN = [
  '#{connectionreference.contoso_Teams}#',
  '#{id}#',
  '{{ teams }}',
  '<connection id>',
  '%TEAMS%',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the placeholder itself
  '${TEAMS}',
  'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
  'XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX',
  'xxxx',
];

test.each(OPEN)('%s is named as what was not filled in', (open) => {
  for (const name of [open, `shared-teams-${open}`]) {
    expect(found(name)).toEqual([`${PLACE}: \`contoso_Teams\` \`${open}\``]);
  }
});

const OTHERS = [
  ['', '  '],
  ['CONTOSO_teams'],
  ['shared_teams', 'Teams', '/providers/Microsoft.PowerApps/apis/shared_teams'],
  [`/providers/Microsoft.PowerApps/apis/shared_teams/connections/${TEAMS_ID}`],
  ['my connection', `${TEAMS_ID} `, '$(teams)'],
];

test.each(OTHERS.flat())('%j is no id', (name) => {
  expect(found(name)).toEqual([
    expect.stringMatching(new RegExp(`^${PLACE}: \`contoso_Teams\`(?: \`[._-]\`){0,3}$`)),
  ]);
});

test('what is wrong with it has its own message', () => {
  const messageOf = (name: string) =>
    problemsOfRule(rule, checkFiles(filesWith(name)).findings)[0]?.message;
  const messages = OTHERS.map((names) => [...new Set(names.map(messageOf))]);
  expect(messages.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1]);
  expect(new Set(messages.flat()).size).toBe(OTHERS.length);
});

test('a settings file with its tokens left in', () => {
  const reference = {
    LogicalName: 'contoso_Teams',
    ConnectionId: '#{connectionreference.contoso_Teams}#',
    ConnectorId: '/providers/Microsoft.PowerApps/apis/shared_teams',
  };
  const file = JSON.stringify({ ConnectionReferences: [reference] });
  expect(linesOf(rule, { [MAP_FILE]: file }, { environment: 'test' })).toHaveLength(1);
});

test('an environment without its id, once', () => {
  const document = { version: 1, environments: {} as Record<string, object> };
  for (const environmentName of [
    '#{environment}#',
    'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    'e-1',
  ]) {
    document.environments[environmentName] = { environmentName, connectionReferences: {} };
  }
  expect(linesOf(rule, { [MAP_FILE]: JSON.stringify(document) })).toEqual([
    expect.stringMatching(/ error #\{environment\}# map-placeholder: `#\{environment\}#`/),
    expect.stringMatching(/ error xxxxxxxx-\S+ map-placeholder: `xxxxxxxx-xxxx-/),
  ]);
});
