import { count } from '../../wording/count.ts';
import { blobUrl, type View } from '../links.ts';
import type { Detail } from './detail.ts';
import { blocks, code, details, link, plain } from './safe.ts';

const MOST_COUNTED = 40;

/** A section for each environment, while there is room; of the others only the counts. */
export function eachEnvironment<E extends { environment: string }>(
  all: readonly E[],
  { environments }: Detail,
  draw: (each: E) => string,
  counts: (each: E) => string,
): string {
  const left = all.slice(environments);
  const others = left.map((each) => `- ${code(each.environment, 40)}: ${counts(each)}`);
  return blocks(
    ...all.slice(0, environments).map(draw),
    others.length > 0
      ? details(
          `${count(left.length, 'more environment')}`,
          others.slice(0, MOST_COUNTED).join('\n'),
        )
      : '',
  );
}

interface Named {
  displayName: string;
  file: string;
}

export function flowCell({ displayName, file }: Named, view: View, { name }: Detail): string {
  return `**${plain(displayName, name)}**<br>${link(code(file, name), blobUrl(view, file))}`;
}

/** The names of flows without anything to report, folded. */
export function quietFlows(
  flows: readonly Named[],
  how: string,
  { name, rows, unchanged }: Detail,
): string {
  if (flows.length === 0 || !unchanged) return '';
  const items = flows
    .slice(0, rows)
    .map(({ displayName, file }) => `- ${plain(displayName, name)} ${code(file, name)}`);
  const left = flows.length - items.length;
  return details(
    `${count(flows.length, 'flow')} ${how}`,
    [...items, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n'),
  );
}

/** Up to this many changes are shown unfolded. */
const UNFOLDED = 25;

/** A table of flows, folded where it is long, with the number of those not in it. */
export function foldedTable(drawn: string, all: number, shown: number): string {
  return blocks(
    drawn !== '' && all > UNFOLDED ? details(count(shown, 'flow'), drawn) : drawn,
    all > shown ? `${count(all - shown, 'more flow')} not listed here.` : '',
  );
}
