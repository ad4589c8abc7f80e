import type { FileRule } from './rule.ts';

export const mapInvalid: FileRule = {
  id: 'map-invalid',
  subject: 'files',
  severity: 'error',
  summary: 'The map cannot be read, or does not fit its schema.',
  check: ({ mapProblems }) => mapProblems ?? [],
};
