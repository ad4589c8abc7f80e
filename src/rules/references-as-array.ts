import type { FlowRule } from './rule.ts';

export const referencesAsArray: FlowRule = {
  id: 'references-as-array',
  subject: 'flow',
  severity: 'error',
  summary: 'The file lists its connection references as an array, so their keys are lost.',
  *check({ flow: { referencesAreArray, referencesPath } }) {
    if (!referencesAreArray || referencesPath === null) return;
    const message =
      '`connectionReferences` is an array, so the keys of the references are lost; write an object whose keys are the ones that the operations use';
    yield { at: referencesPath, message };
  },
};
