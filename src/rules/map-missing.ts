import type { FileRule } from './rule.ts';

export const mapMissing: FileRule = {
  id: 'map-missing',
  subject: 'files',
  severity: 'notice',
  summary: 'There is no map, so it is unknown which connection a key means.',
  *check({ mapFile, mapProblems, baseMap, baseProblem = null }) {
    if (mapProblems !== null || baseProblem !== null) return;
    const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    if (baseMap !== null) {
      const removed = `this change removes \`${mapFile}\`, and with it every rule about who may use what; put it back, or move it together with the input \`connection-references\``;
      yield { file: mapFile, at: '', ...start, message: removed, severity: 'error' };
      return;
    }
    const message = `there is no \`${mapFile}\`: flows are checked, but against no environment; \`flowgate init\` writes one`;
    yield { file: mapFile, at: '', ...start, message };
  },
};
