import type { FileRule } from './rule.ts';

export const baseMapInvalid: FileRule = {
  id: 'base-map-invalid',
  subject: 'files',
  severity: 'error',
  summary: "The base branch's map cannot be read, so that nothing can judge the pull request.",
  *check({ mapFile: file, mapProblems, baseProblem = null }) {
    if (baseProblem === null) return;
    const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const isCorrected = mapProblems !== null && mapProblems.length === 0;
    const advice = isCorrected
      ? 'this change corrects it, but no earlier version can be read either, so somebody who may merge despite this error must check the whole map'
      : 'correct the map in this change, or in one before it';
    const message = `the base branch's \`${file}\` cannot be read (${baseProblem}), so nothing can judge this change; ${advice}`;
    yield { file, at: '', ...start, message };
  },
};
