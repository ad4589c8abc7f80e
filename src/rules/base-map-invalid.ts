import { worded } from '../wording/reason.ts';
import { oldMapWords } from './reasons/map.ts';
import type { FileRule } from './rule.ts';

export const baseMapInvalid: FileRule = {
  id: 'base-map-invalid',
  subject: 'files',
  severity: 'error',
  summary: "The base branch's map cannot be read, so the pull request cannot be judged.",
  *check({ mapFile: file, map, baseProblem = null }) {
    if (baseProblem === null) return;
    const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const isCorrected = map !== null && map.dataPolicies.problems.length === 0;
    const advice = isCorrected
      ? 'this change corrects it, but no earlier version can be read either; somebody who may merge despite this error must check the whole map'
      : 'correct the map in this change or in an earlier one';
    const message = `the base branch's \`${file}\` cannot be read (${worded(oldMapWords, baseProblem)}), so this change cannot be judged; ${advice}`;
    yield { file, at: '', ...start, message };
  },
};
