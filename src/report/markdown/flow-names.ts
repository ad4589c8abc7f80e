import { more } from '../../wording/lists.ts';
import type { Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { blocks, code, fenced } from './safe.ts';

/** A longer line would be useless to paste. */
const LONGEST = 400;

/** What to commit, for each environment, so that flows that were created keep their identity. */
export function flowNamesToCommit(report: Report, detail: Detail): string {
  if (report.mode === 'export' || report.hasFlowNames) return '';
  const created = report.outcomes.filter(
    ({ result, flowName }) => result === 'created' && flowName !== null,
  );
  const environments = Map.groupBy(created, ({ environment }) => environment);
  return blocks(...[...environments].map(([name, outcomes]) => block(name, outcomes, detail)));
}

function block(environment: string, created: Report['outcomes'], { name, rows }: Detail): string {
  const lines = created.map(
    ({ file, flowName }) => `${JSON.stringify(file)}: { "flowName": ${JSON.stringify(flowName)} }`,
  );
  const shown = lines.filter((line) => line.length <= LONGEST).slice(0, rows);
  const left = lines.length - shown.length;
  return blocks(
    `Commit ${shown.length === 1 ? 'this line' : 'these lines'} under \`flows\` of ${code(environment, name)} in the map, so that the next run knows ${lines.length === 1 ? 'the new flow' : 'the new flows'}:`,
    shown.length > 0 ? fenced('jsonc', shown) : '',
    left > 0 ? `${more(left, 'created flow')}: see \`flowName\` in the report of the run.` : '',
  );
}
