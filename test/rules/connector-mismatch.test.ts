import { expect, test } from '@jest/globals';
import { api, bare, call, declared, deploy, entry, mapOf } from './build.ts';
import { linesOf, MAP_FILE } from './repository.ts';

const rule = 'connector-mismatch';

const SQL = 'shared_sql';
const TEAMS = 'shared_teams';
const mapped = (id: string) => mapOf({ production: { entries: { k: entry({ id }) } } });

test('where all actions agree, what they are compared with is reported once', () => {
  const actions = { One: call('k'), Two: call('k') };
  expect(linesOf(rule, { 'a.json': deploy(actions, { k: declared(SQL) }) })).toEqual([
    expect.stringMatching(/`One`.*`shared_teams`.*`k`.*`shared_sql`/),
  ]);
  expect(linesOf(rule, { 'a.json': bare(actions), [MAP_FILE]: mapped(api(SQL)) })).toEqual([
    expect.stringMatching(/`One`.*`k`.*`shared_teams`.*`k`.*`shared_sql`/),
  ]);
});

test('where they do not, each that is wrong is reported', () => {
  const actions = { One: call('k'), Two: call('k', SQL), Three: call('k', 'shared_office365') };
  const files = {
    'a.json': deploy(actions, { k: declared(TEAMS) }),
    [MAP_FILE]: mapped(api(TEAMS)),
  };
  expect(linesOf(rule, files)).toEqual([
    expect.stringContaining('error connector-mismatch: `Two`'),
    expect.stringContaining('error connector-mismatch: `Three`'),
  ]);
});

test('an action that says nothing lets the declaration speak for it', () => {
  const name = "@parameters('$connections')['k']['connectionId']";
  const Run = { type: 'ApiConnection', inputs: { host: { connection: { name } } } };
  const files = { 'a.json': deploy({ Run }, { k: declared(TEAMS) }), [MAP_FILE]: mapped(api(SQL)) };
  expect(linesOf(rule, files)).toHaveLength(1);
});

test('the id of an entry that is broken is not compared', () => {
  expect(linesOf(rule, { 'a.json': bare({ One: call('k') }), [MAP_FILE]: mapped(SQL) })).toEqual(
    [],
  );
});

const DATAVERSE = 'shared_commondataserviceforapps';

test.each([
  ['an empty apiId', '', TEAMS],
  ['AI Builder and Dataverse', `${api(DATAVERSE)}/operationGroups/aibuilder`, DATAVERSE],
  ['a name without shared_', api('shared_excelonlinebusiness'), 'excelonlinebusiness'],
  ['another case', api('shared_Contoso-5Finvoices'), 'shared_contoso-5finvoices'],
  [
    'another suffix',
    api('shared_contoso-5finvoices-5F21dec655d73f3a8c'),
    'shared_contoso-5finvoices-5f983b8802de813283',
  ],
])('%s is no difference', (_, apiId, connector) => {
  const host = { connectionName: 'k', apiId };
  const One = { type: 'OpenApiConnection', inputs: { host } };
  expect(linesOf(rule, { 'a.json': deploy({ One }, { k: declared(connector) }) })).toEqual([]);
});

test('the old and the new Dataverse are two connectors', () => {
  const flow = deploy({ One: call('k', 'shared_commondataservice') }, { k: declared(DATAVERSE) });
  expect(linesOf(rule, { 'a.json': flow })).toHaveLength(1);
});

test('one connection reference of a solution for two connectors', () => {
  const actions = { One: call('k', SQL), Two: call('l') };
  const of = (first: string, second: string) =>
    linesOf(rule, {
      'a.json': deploy(actions, { k: declared(SQL, first), l: declared(TEAMS, second) }),
    });
  expect(of('contoso_one', 'Contoso_One')).toEqual([
    expect.stringMatching(/`l`.*`shared_teams`.*`Contoso_One`.*`k`.*`shared_sql`/),
  ]);
  expect(of('contoso_one', 'contoso_two')).toEqual([]);
});
