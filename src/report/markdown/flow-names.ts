import { more } from '../../wording/lists.ts';
import type { Step } from '../groups.ts';
import type { Detail } from './detail.ts';
import { blocks, code, fenced } from './safe.ts';

/** A longer line would be useless to paste. */
const LONGEST = 400;

/** What to commit so that a flow that was created keeps its identity. */
export function flowNamesToCommit(
  environment: string,
  steps: readonly Step[],
  { name, rows }: Detail,
): string {
  const created = steps.filter(
    ({ outcome }) => outcome?.result === 'created' && outcome.flowName !== null,
  );
  const lines = created.map(
    ({ file, outcome }) =>
      `${JSON.stringify(file)}: { "flowName": ${JSON.stringify(outcome?.flowName)} }`,
  );
  const shown = lines.filter((line) => line.length <= LONGEST).slice(0, rows);
  const left = lines.length - shown.length;
  if (lines.length === 0) return '';
  return blocks(
    `Commit ${shown.length === 1 ? 'this line' : 'these lines'} under \`flows\` of ${code(environment, name)} in the map, so that the next run knows ${lines.length === 1 ? 'the new flow' : 'the new flows'}:`,
    shown.length > 0 ? fenced('jsonc', shown) : '',
    left > 0 ? `${more(left, 'created flow')}: see \`flowName\` in the report of the run.` : '',
  );
}
