import type { FileRule } from './rule.ts';

export const jsonInvalid: FileRule = {
  id: 'json-invalid',
  subject: 'files',
  severity: 'error',
  summary: 'A file is not valid JSON, or Power Automate would not read it as it is written.',
  check: ({ badFiles }) => badFiles.flatMap(({ problems }) => problems),
};
