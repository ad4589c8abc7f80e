import type { FileRule } from './rule.ts';

export const jsonInvalid: FileRule = {
  id: 'json-invalid',
  subject: 'files',
  severity: 'error',
  summary: 'A file is not JSON that Power Automate would read as it is written.',
  check: ({ badFiles }) => badFiles.flatMap(({ problems }) => problems),
};
