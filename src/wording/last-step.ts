import { withoutInvisible } from './blank.ts';

/**
 * The form in which ids are compared: the last step of a path, without case and without invisible
 * characters.
 */
export function lastStep(id: string): string {
  if (PLAIN.test(id)) return id.toLowerCase();
  const steps = id.split(/[/\\]/).map(withoutInvisible);
  return (steps.findLast((step) => step !== '') ?? '').toLowerCase();
}

const PLAIN = /^[\w.-]+$/;
