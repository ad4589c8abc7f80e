import { policyFileWords } from '../map/data-policies/file-reasons.ts';
import { worded } from '../wording/reason.ts';
import type { FileRule } from './rule.ts';

export const mapInvalid: FileRule = {
  id: 'map-invalid',
  subject: 'files',
  severity: 'error',
  summary:
    'The map cannot be read, does not fit its schema, or names a data policy that cannot be read.',
  *check({ mapProblems, map }) {
    yield* mapProblems ?? [];
    if (map === null) return;
    for (const { path, reason } of map.dataPolicies.problems) {
      yield { ...map.source.place(path), message: worded(policyFileWords, reason) };
    }
  },
};
