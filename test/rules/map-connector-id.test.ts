import { expect, test } from '@jest/globals';
import { entry, mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'map-connector-id';

const found = (id: string) =>
  linesOf(rule, { [MAP_FILE]: mapOf({ production: { entries: { k: entry({ id }) } } }) });

test.each([
  '/providers/Microsoft.PowerApps/apis/shared_teams',
  '/providers/microsoft.powerapps/apis/shared_teams',
  '/providers/Microsoft.PowerApps/apis/shared_contoso-20invoicing-5fdd00e4805bfffb8f-5fbaee43593a7efda0',
  '/providers/Microsoft.PowerApps/apis/shared_office.20365',
])('%s is an id', (id) => expect(found(id)).toEqual([]));

test.each([
  ['', '/providers/Microsoft.PowerApps/apis/<connector>'],
  ['/providers/Microsoft.PowerApps/apis/', '/providers/Microsoft.PowerApps/apis/<connector>'],
  [
    '/providers/Microsoft.PowerApps/apis/<connector>',
    '/providers/Microsoft.PowerApps/apis/<connector>',
  ],
  ['shared_teams', '/providers/Microsoft.PowerApps/apis/shared_teams'],
  ['/apis/shared_teams/', '/providers/Microsoft.PowerApps/apis/shared_teams'],
  [
    '/providers/Microsoft.PowerApps/apis/shared_teams/connections/x',
    '/providers/Microsoft.PowerApps/apis/shared_teams',
  ],
])('%j is none; %s is what to write', (id, advice) => {
  expect(found(id)).toEqual([
    `connection-references.json:9:17 error production map-connector-id: \`id\` \`k\` \`${advice}\``,
  ]);
});

test('an override and a settings file are looked at too', () => {
  const flows = { 'a.json': { connectionReferences: { k: entry({ id: 'teams' }) } } };
  expect(linesOf(rule, { [MAP_FILE]: mapOf({ production: { flows } }) })).toHaveLength(1);
  const reference = {
    LogicalName: 'contoso_Teams',
    ConnectionId: 'x',
    ConnectorId: 'shared_teams',
  };
  const file = JSON.stringify({ ConnectionReferences: [reference] });
  expect(linesOf(rule, { [MAP_FILE]: file }, { environment: 'test' })).toHaveLength(1);
});
