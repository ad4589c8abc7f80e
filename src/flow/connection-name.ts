import { lastStep } from '../wording/last-step.ts';

/**
 * What a connection's name is compared by: the last step of a path, without case and without what
 * nobody sees. Every comparison goes through it, so that no spelling passes one rule and not another.
 */
export function connectionId(connectionName: string): string {
  return lastStep(connectionName);
}

/** Whether two names mean the same connection. */
export function sameConnection(one: string, other: string): boolean {
  return connectionId(one) === connectionId(other);
}
