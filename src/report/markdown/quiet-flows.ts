import { count } from '../../wording/count.ts';
import { firstLines } from '../../wording/lists.ts';
import type { Detail } from './detail.ts';
import { bullets, code, details, plain } from './safe.ts';

interface Named {
  displayName: string;
  file: string;
}

/** The names of flows without anything to report, folded; each once. */
export function quietFlows(
  all: readonly Named[],
  how: string,
  { name, rows, unchanged }: Detail,
): string {
  const flows = [...new Map(all.map((flow) => [flow.file, flow])).values()];
  if (flows.length === 0 || !unchanged) return '';
  const lines = firstLines(
    flows,
    rows,
    ({ displayName, file }) => `${plain(displayName, name)} ${code(file, name)}`,
  );
  return details(`${count(flows.length, 'flow')} ${how}`, bullets(lines));
}
