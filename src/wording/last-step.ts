import { withoutInvisible } from './blank.ts';

/** What an id is compared by: the last step of a path, without case and without what nobody sees. */
export function lastStep(id: string): string {
  if (PLAIN.test(id)) return id.toLowerCase();
  const steps = id.split(/[/\\]/).map(withoutInvisible);
  return (steps.findLast((step) => step !== '') ?? '').toLowerCase();
}

const PLAIN = /^[\w.-]+$/;
