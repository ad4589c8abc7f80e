import type { FlowRule } from './rule.ts';

export const referencesAsArray: FlowRule = {
  id: 'references-as-array',
  subject: 'flow',
  severity: 'error',
  summary: 'The file lists its connection references as an array, which has lost their keys.',
  *check({ flow: { referencesAreArray, referencesPath } }) {
    if (!referencesAreArray || referencesPath === null) return;
    const message =
      '`connectionReferences` is an array, so nothing tells which key each reference has; write an object whose keys are the ones that the operations use';
    yield { at: referencesPath, message };
  },
};
