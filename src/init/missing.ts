import { placeholderIn } from '../map/placeholder.ts';
import { UsageError } from '../process/usage-error.ts';
import type { Reason } from '../wording/reason.ts';
import type { DraftEntry, DraftEnvironment } from './draft.ts';

/** What a new map lacks because nothing says it. */
export type Missing =
  | Reason<'environment-id-unknown' | 'account-unknown', { environment: string }>
  /** `id`: the connector's; `origin`: why there is no connection. */
  | Reason<'connection-unknown', { environment: string; key: string; id: string; origin: string }>;

/** Everything that is missing, in the order of the map. */
export function missingIn(environments: readonly DraftEnvironment[]): Missing[] {
  return environments.flatMap(({ name: environment, environmentName, deployAs, entries }) => [
    ...(environmentName === null ? [{ code: 'environment-id-unknown', environment } as const] : []),
    ...(deployAs === null ? [{ code: 'account-unknown', environment } as const] : []),
    ...[...entries]
      .filter(([, entry]) => isOpen(entry))
      .map(
        ([key, { id, origin }]) =>
          ({ code: 'connection-unknown', environment, key, id, origin }) as const,
      ),
  ]);
}

/** Empty, or a token that a pipeline would fill in. */
function isOpen({ connectionName }: Pick<DraftEntry, 'connectionName'>): boolean {
  return connectionName === null || placeholderIn(connectionName) !== null;
}

/**
 * The environments without what is missing. Throws a `UsageError` where none is left, because no id
 * is known.
 */
export function withoutMissing(environments: readonly DraftEnvironment[]): DraftEnvironment[] {
  const known = environments.filter(({ environmentName }) => environmentName !== null);
  if (known.length === 0) {
    throw new UsageError(
      'no environment id is known, so no map was written; give the id with --environment-id (it is in the address of make.powerautomate.com), or set FLOW_STUDIO_API_KEY',
    );
  }
  return known.map((environment) => ({
    ...environment,
    entries: new Map([...environment.entries].filter(([, entry]) => !isOpen(entry))),
  }));
}
