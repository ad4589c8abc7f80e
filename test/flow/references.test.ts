import { describe, expect, test } from '@jest/globals';
import { declaredReferences } from '../../src/flow/references.ts';
import type { Json } from '../../src/json/json.ts';

const declared = (entry: Json) => declaredReferences({ k: entry }, ['r'])[0];

describe('declaredReferences', () => {
  test('reads a live flow or a package', () => {
    expect(
      declared({
        connectionName: 'shared-teams-1',
        id: '/providers/Microsoft.PowerApps/apis/shared_teams',
        source: 'Invoker',
        tier: 'Standard',
        apiName: 'teams',
      }),
    ).toEqual({
      key: 'k',
      path: ['r', 'k'],
      logicalName: null,
      connectionName: 'shared-teams-1',
      connector: 'shared_teams',
      connectorWithSuffix: 'shared_teams',
      source: 'Invoker',
    });
  });

  test('reads a solution', () => {
    expect(
      declared({
        runtimeSource: 'embedded',
        connection: { connectionReferenceLogicalName: 'contoso_Teams' },
        api: { name: 'shared_teams' },
        impersonation: { source: 'invoker' },
      }),
    ).toMatchObject({
      logicalName: 'contoso_Teams',
      connectionName: null,
      connector: 'shared_teams',
      source: 'Embedded',
    });
  });

  test.each([
    [{ connection: {} }],
    [
      {
        connection: { connectionReferenceLogicalName: '' },
        connectionName: '',
        source: '',
        id: '',
      },
    ],
    [{}],
    ['text'],
    [null],
    [[]],
  ])('takes nothing from %j', (entry) => {
    expect(declared(entry as Json)).toEqual({
      key: 'k',
      path: ['r', 'k'],
      logicalName: null,
      connectionName: null,
      connector: null,
      connectorWithSuffix: null,
      source: null,
    });
  });

  test.each([
    [{ id: '/a/apis/shared_one', api: { id: '/a/apis/shared_two' } }, 'shared_one'],
    [{ id: '', api: { id: '/a/apis/shared_two', name: 'shared_three' } }, 'shared_two'],
    [{ api: { name: 'shared_three' }, apiName: 'four' }, 'shared_three'],
    [{ apiName: 'four' }, 'shared_four'],
  ])('prefers id, then api.id, api.name, apiName: %j', (entry, connector) => {
    expect(declared(entry)?.connector).toBe(connector);
  });

  test.each([[[{ connectionName: 'x' }]], [undefined], [null], ['x']])(
    'gives none for %j',
    (block) => {
      expect(declaredReferences(block as Json | undefined, [])).toEqual([]);
    },
  );

  test('keeps the suffix of a custom connector beside the name without it', () => {
    expect(declared({ id: '/a/apis/shared_Erp-5f0123456789abcdef' })).toMatchObject({
      connector: 'shared_erp',
      connectorWithSuffix: 'shared_erp-5f0123456789abcdef',
    });
  });

  test('loses no key, whatever it is called', () => {
    const block = JSON.parse('{"__proto__":{},"constructor":{},"toString":{},"":{}}');
    expect(declaredReferences(block, []).map(({ key }) => key)).toEqual([
      '__proto__',
      'constructor',
      'toString',
      '',
    ]);
  });
});
