import type { FileRule } from './rule.ts';

export const mapInvalid: FileRule = {
  id: 'map-invalid',
  subject: 'files',
  severity: 'error',
  summary: 'The connection-reference map cannot be read, or breaks its schema.',
  check: ({ mapProblems }) => mapProblems ?? [],
};
