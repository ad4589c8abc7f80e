import { badFileMessage } from './reasons/file.ts';
import type { FileRule } from './rule.ts';

export const jsonInvalid: FileRule = {
  id: 'json-invalid',
  subject: 'files',
  severity: 'error',
  summary: 'A file is not valid JSON, or Power Automate would not read it as it is written.',
  *check({ badFiles }) {
    for (const { reason, ...place } of badFiles.flatMap(({ problems }) => problems)) {
      yield { ...place, message: badFileMessage(reason) };
    }
  },
};
