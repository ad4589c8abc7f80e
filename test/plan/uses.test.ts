import { expect, test } from '@jest/globals';
import { readFlow } from '../../src/flow/flow.ts';
import { indexed } from '../../src/map/flow-index.ts';
import { readMap } from '../../src/map/read.ts';
import { connectionUses } from '../../src/plan/uses.ts';
import { binding, change } from '../report/builders.ts';
import { call } from '../report/definitions.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function repository(files: Record<string, readonly string[]>) {
  const flows = Object.entries(files).map(([file, keys]) => {
    const actions = Object.fromEntries(keys.map((key) => [key, call(key, 'Post', [])]));
    const definition = { triggers: { manual: { type: 'Request' } }, actions };
    const read = readFlow(file, bytes({ displayName: file, definition }));
    if (read.kind !== 'flow') throw new Error(read.kind);
    return indexed(read.flow);
  });
  const entry = (connectionName: string) => ({
    connectionName,
    id: '/providers/Microsoft.PowerApps/apis/shared_teams',
    owner: 'ada@contoso.com',
  });
  const document = {
    version: 1,
    environments: {
      production: {
        environmentName: 'p',
        connectionReferences: { one: entry('teams-1'), alias: entry('TEAMS-1'), two: entry('t-2') },
      },
      test: { environmentName: 't', connectionReferences: { one: entry('teams-t') } },
    },
  };
  const map = readMap('map.json', bytes(document), { ruleIds: [], environment: null });
  if (!map.ok) throw new Error(JSON.stringify(map));
  return { index: flows, map: map.map };
}

const NEW = ['teams-1', 'ada@contoso.com'] as const;

test('who else uses a connection that changes, in that environment, by any key', () => {
  const files = {
    'a.json': ['one'],
    'b.json': ['alias', 'two'],
    'c.json': ['two'],
    'd.json': ['one'],
  };
  const changes = [
    change('update', { file: 'a.json', bindings: [binding('one', ['old', null], NEW)] }),
    change('update', { file: 'd.json', bindings: [binding('one', null, NEW)] }),
  ];
  expect(connectionUses(changes, repository(files))).toEqual([
    {
      environment: 'production',
      connectionName: 'teams-1',
      owner: 'ada@contoso.com',
      bound: ['a.json', 'd.json'],
      others: ['b.json'],
    },
  ]);
});

test('a binding that stays, but for its case, or is dropped has nobody else', () => {
  const changes = [
    change('update', {
      file: 'a.json',
      bindings: [binding('one', ['TEAMS-1', null], NEW), binding('two', NEW, null)],
    }),
  ];
  expect(connectionUses(changes, repository({ 'a.json': ['one'], 'b.json': ['one'] }))).toEqual([]);
});
