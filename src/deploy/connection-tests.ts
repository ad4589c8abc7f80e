import pMap from 'p-map';
import { connectionId } from '../flow/connection-name.ts';
import { connectorWithSuffix } from '../flow/hosts.ts';
import { type FlowReader, HostError } from '../live/host.ts';
import type { Change } from '../plan/change.ts';
import type { OutcomeReason } from '../plan/outcome-reason.ts';

/** The connector's own test, where the server has one. */
type ConnectionTest = FlowReader['testConnection'];

interface Candidate {
  key: string;
  connectionName: string;
  connector: string;
  change: Change;
}

/** What a test found, for each key that is bound to the connection. */
type Found = (key: string) => OutcomeReason;

/**
 * Tests each connection that a change newly binds, once, before anything is written: one metered
 * call each. Returns the reason to block each change that uses a connection which does not work.
 */
export async function brokenConnections(
  changes: readonly Change[],
  test: ConnectionTest | undefined,
  concurrency: number,
): Promise<Map<Change, OutcomeReason>> {
  if (test === undefined) return new Map();
  const groups = Map.groupBy(changes.flatMap(newlyBound), (candidate) =>
    JSON.stringify([candidate.change.environmentName, connectionId(candidate.connectionName)]),
  );
  const tested = await pMap(
    groups.values(),
    async ([first, ...others]) => {
      const found = await problemOf(first as Candidate, test);
      return found === null
        ? []
        : [first as Candidate, ...others].map((one) => [one, found] as const);
    },
    { concurrency },
  );
  return new Map(tested.flat().map(([{ change, key }, found]) => [change, found(key)]));
}

function newlyBound(change: Change): Candidate[] {
  if (change.action !== 'create' && change.action !== 'update') return [];
  return change.bindings.flatMap(({ key, from, to }) => {
    const isNew =
      connectionId(from?.connectionName ?? '') !== connectionId(to?.connectionName ?? '');
    const connector = connectorWithSuffix(change.desired.connectionReferences[key]?.id ?? '');
    if (to === null || connector === null || !isNew) return [];
    return [{ key, connectionName: to.connectionName, connector, change }];
  });
}

/**
 * Its reply is undocumented: only a status that is certainly bad counts, or a refusal of the test
 * itself.
 */
const BROKEN = /error|fail|unauth|invalid|expired|disconnected|denied|forbidden/i;

async function problemOf(
  { connectionName, connector, change }: Candidate,
  test: NonNullable<ConnectionTest>,
): Promise<Found | null> {
  try {
    const status = await test(change.environmentName, connector, connectionName);
    if (status === null || !BROKEN.test(status)) return null;
    return (key) => ({ code: 'connection-test-failed', key, connectionName, status });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // If only the network failed, nothing is known of the connection: the save will show it.
    if (error.kind !== 'refused' && error.kind !== 'not-found') return null;
    const { failure: cause } = error;
    return (key) => ({ code: 'connection-test-refused', key, connectionName, cause });
  }
}
