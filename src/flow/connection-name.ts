import { withoutInvisible } from './blank.ts';

/**
 * What a connection's name is compared by: the last step of a path, without case and without what
 * nobody sees. Every comparison goes through it, so that no spelling passes one rule and not another.
 */
export function connectionId(connectionName: string): string {
  const steps = connectionName.split(/[/\\]/).map(withoutInvisible);
  return (steps.findLast((step) => step !== '') ?? '').toLowerCase();
}

/** Whether two names mean the same connection. */
export function sameConnection(one: string, other: string): boolean {
  return connectionId(one) === connectionId(other);
}
