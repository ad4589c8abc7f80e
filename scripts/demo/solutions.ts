import { readFlow } from '../../src/flow/flow.ts';
import { connectorOf } from '../../src/flow/hosts.ts';
import { entriesOf } from '../../src/map/keys.ts';
import type { Entry, Environment } from '../../src/map/map.ts';
import type { DataverseState } from '../../test/simulators/dataverse/index.ts';
import { edited, type History, MAP_FILE, mapOf, type Tree } from './contoso.ts';

export const APPROVAL = 'flows/finance/ExpenseApproval-8E2B61D4-3F0A-4C79-B1D5-70A9C2E6F4B8.json';
const NOTICE = 'flows/finance/NotifyRequester-C41A7F0E-6D52-4B8E-9F3A-2B7D0E5A9C16.json';
/** The client id of the application that deploys. */
export const APPLICATION = '3f2a1b0c-9d8e-4f7a-8b6c-5d4e3f2a1b0c';
const ADDRESS = 'https://contoso.crm4.dynamics.com';

/** The repository at two commits more: production is reached through Dataverse, then a flow changes. */
export interface SolutionHistory {
  before: Tree;
  after: Tree;
}

/** Makes both from the example as it is: only the flows of finance are part of a solution. */
export function solutionHistory({ corrected }: History): SolutionHistory {
  const environment = productionOf(corrected);
  const others = [...environment.flows.keys()].filter(
    (file) => file !== APPROVAL && file !== NOTICE,
  );
  const unused = entriesOf(environment).filter((entry) => !isOfSolution(entry));
  const edit = (path: string[], value?: unknown) =>
    [MAP_FILE, ['environments', 'production', ...path], value] as const;
  const before = edited(corrected, [
    edit(['deployAs'], APPLICATION),
    edit(['dataverse'], ADDRESS),
    ...others.map((file) => edit(['flows', file])),
    ...unused.map(({ key }) => edit(['connectionReferences', key])),
    ...entriesOf(environment)
      .filter(isOfSolution)
      .map(({ key }) => edit(['connectionReferences', key, 'sharedWith'], [APPLICATION])),
  ]);
  const text = before[APPROVAL]?.toString('utf8') ?? '';
  const after = {
    ...before,
    [APPROVAL]: Buffer.from(text.replace('Expense of', 'Please approve: expense of')),
  };
  return { before, after };
}

function productionOf(tree: Tree): Environment {
  const environment = mapOf(tree).environments.get('production');
  if (environment === undefined) throw new Error('the example has no production');
  return environment;
}

/** Whether an entry has the name of a row. */
function isOfSolution({ key }: Entry): boolean {
  return key.startsWith('contoso_');
}

/** Entra and an environment to which the solution was imported as it was before the change. */
export function dataverseBefore({ before }: SolutionHistory, subject: string): DataverseState {
  const production = productionOf(before);
  const bound = entriesOf(production).filter(isOfSolution);
  return {
    apps: [{ clientId: APPLICATION, subjects: [subject] }],
    environments: [
      {
        id: production.environmentName,
        friendlyName: 'Contoso',
        url: ADDRESS,
        references: bound.map(({ key, id, connectionName }) => ({
          logicalName: key,
          connector: connectorOf(id) ?? '',
          connection: connectionName,
        })),
        connections: bound.map(connectionOf),
        flows: [APPROVAL, NOTICE].map((file) => flowOf(file, before, production)),
      },
    ],
  };
}

function connectionOf({ connectionName, id, owner, sharedWith }: Entry) {
  const connector = connectorOf(id) ?? '';
  return { id: connectionName, connector, owner: owner ?? '', sharedWith: [...sharedWith] };
}

function flowOf(file: string, tree: Tree, { flows }: Environment) {
  const bytes = tree[file] ?? Buffer.of();
  const read = readFlow(file, bytes);
  if (read.kind !== 'flow') throw new Error(`${file} is no flow`);
  const settings = flows.get(file);
  return {
    id: settings?.flowName ?? '',
    name: settings?.displayName ?? read.flow.displayName,
    clientdata: read.flow.source.text,
    state: 'on' as const,
  };
}
