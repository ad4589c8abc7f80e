import { worded } from '../wording/reason.ts';
import { policyFileWords } from './reasons/data-policy-file.ts';
import { mapMessage } from './reasons/map.ts';
import type { FileRule } from './rule.ts';

export const mapInvalid: FileRule = {
  id: 'map-invalid',
  subject: 'files',
  severity: 'error',
  summary:
    'The map cannot be read, does not fit its schema, or names a data policy that cannot be read.',
  *check({ mapProblems, map }) {
    for (const { reason, ...place } of mapProblems ?? []) {
      yield { ...place, message: mapMessage(reason) };
    }
    if (map === null) return;
    for (const { path, reason } of map.dataPolicies.problems) {
      yield { ...map.source.place(path), message: worded(policyFileWords, reason) };
    }
  },
};
