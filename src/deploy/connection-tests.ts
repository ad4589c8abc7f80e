import pMap from 'p-map';
import { connectionId } from '../flow/connection-name.ts';
import { connectorWithSuffix } from '../flow/hosts.ts';
import { type FlowReader, HostError, said } from '../live/host.ts';
import type { Change } from '../plan/change.ts';

/** The connector's own test, where the server has one. */
export type ConnectionTest = FlowReader['testConnection'];

interface Candidate {
  key: string;
  connectionName: string;
  connector: string;
  change: Change;
}

/**
 * Tests each connection that a writing change binds anew, once, before anything is written: one
 * metered call each. Returns, for each change that uses one that does not work, why it is blocked.
 */
export async function brokenConnections(
  changes: readonly Change[],
  test: ConnectionTest | undefined,
  concurrency: number,
): Promise<Map<Change, string>> {
  if (test === undefined) return new Map();
  const groups = Map.groupBy(changes.flatMap(boundAnew), (candidate) =>
    JSON.stringify([candidate.change.environmentName, connectionId(candidate.connectionName)]),
  );
  const tested = await pMap(
    groups.values(),
    async ([first, ...others]) => {
      const problem = await problemOf(first as Candidate, test);
      return problem === null ? [] : [first, ...others].map((one) => [one, problem] as const);
    },
    { concurrency },
  );
  const broken = tested.flat() as (readonly [Candidate, string])[];
  return new Map(broken.map(([{ change, key }, problem]) => [change, `\`${key}\`: ${problem}`]));
}

function boundAnew(change: Change): Candidate[] {
  if (change.action !== 'create' && change.action !== 'update') return [];
  return change.bindings.flatMap(({ key, from, to }) => {
    const isNew =
      connectionId(from?.connectionName ?? '') !== connectionId(to?.connectionName ?? '');
    const connector = connectorWithSuffix(change.desired.connectionReferences[key]?.id ?? '');
    if (to === null || connector === null || !isNew) return [];
    return [{ key, connectionName: to.connectionName, connector, change }];
  });
}

/** Its reply is undocumented: only a word that certainly is bad counts, and a refusal of the test itself. */
const BROKEN = /error|fail|unauth|invalid|expired|disconnected|denied|forbidden/i;

async function problemOf(
  { connectionName, connector, change }: Candidate,
  test: NonNullable<ConnectionTest>,
): Promise<string | null> {
  const what = `the test of the connection ${connectionName}`;
  try {
    const status = await test(change.environmentName, connector, connectionName);
    if (status === null || !BROKEN.test(status)) return null;
    return `${what} ended with ${status}; sign it in again in Power Automate, or bind another one`;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // Whether the way to the server was bad or the connection is, the save itself will tell.
    if (error.kind !== 'refused' && error.kind !== 'not-found') return null;
    return `${what} was refused: ${said(error)}; correct connectionName in the map, or share the connection with the deploying account`;
  }
}
