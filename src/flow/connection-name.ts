import { lastStep } from '../wording/last-step.ts';

/**
 * The form in which connection names are compared: the last step of a path, without case and
 * without invisible characters. All comparisons use it, so that a name is equal for all rules or
 * for none.
 */
export function connectionId(connectionName: string): string {
  return lastStep(connectionName);
}

/** Whether two names mean the same connection. */
export function sameConnection(one: string, other: string): boolean {
  return connectionId(one) === connectionId(other);
}
