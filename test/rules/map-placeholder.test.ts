import { expect, test } from '@jest/globals';
import { entry, mapOf, TEAMS_ID } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'map-placeholder';

const found = (connectionName: string, key = 'contoso_Teams') =>
  linesOf(rule, {
    [MAP_FILE]: mapOf({ production: { entries: { [key]: entry({ connectionName }) } } }),
  });

test.each([
  TEAMS_ID,
  'shared-sharepointonl-62599557c-1f33-4aec-b4c0-a6e4afcae3be',
  '4445162937b84457a3465d2f0c2cab7e',
  'Shared-TEAMS-1C433D0F',
  'a.b_c-9',
  'shared-xxl-1c433d0f-a030-45eb-9795-8c2585f84781',
  'shared-taxxxxi-1c433d0f',
])('%s is taken', (name) => expect(found(name)).toEqual([]));

test.each([
  ['', 'is empty'],
  ['  ', 'is empty'],
  ['#{connectionreference.contoso_Teams}#', 'is a placeholder'],
  ['shared-teams-#{id}#', 'is a placeholder'],
  ['{{ teams }}', 'is a placeholder'],
  ['<connection id>', 'is a placeholder'],
  ['%TEAMS%', 'is a placeholder'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the placeholder itself
  ['${TEAMS}', 'is a placeholder'],
  ['xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'is a placeholder'],
  ['shared-teams-XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX', 'is a placeholder'],
  ['xxxx', 'is a placeholder'],
  ['CONTOSO_teams', 'is the key itself'],
  ['shared_teams', 'is the name of its connector'],
  ['Teams', 'is the name of its connector'],
  ['/providers/Microsoft.PowerApps/apis/shared_teams', 'is the name of its connector'],
  [`/providers/Microsoft.PowerApps/apis/shared_teams/connections/${TEAMS_ID}`, 'is a path'],
  ['my connection', 'has characters other than'],
  [`${TEAMS_ID} `, 'has characters other than'],
  ['$(teams)', 'has characters other than'],
])('%j %s', (name, fault) => {
  expect(found(name)).toEqual([
    expect.stringContaining(
      `connection-references.json:8:29 error production map-placeholder: the connectionName of \`contoso_Teams\` ${fault}`,
    ),
  ]);
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
    expect.stringContaining('the environmentName is a placeholder'),
    expect.stringContaining('the environmentName is a placeholder'),
  ]);
});
