import { count } from '../../wording/count.ts';
import { andList } from '../../wording/lists.ts';
import type { FlowItem } from '../flow-items.ts';
import type { Detail } from './detail.ts';
import { bullets, code } from './safe.ts';

interface EnvironmentLine {
  environment: string;
  /** What is in it, in numbers; safe Markdown. */
  text: string;
}

/** A line for each environment; those with the same content are one. */
export function environmentLines(
  lines: readonly EnvironmentLine[],
  items: readonly FlowItem[],
  { name, environments: most }: Detail,
): string {
  const contents = contentsOf(items);
  const alike = [
    ...Map.groupBy(lines, ({ environment, text }) =>
      JSON.stringify([text, contents.get(environment) ?? []]),
    ).values(),
  ];
  const shown = alike.slice(0, most).map((those) => {
    const names = those.map(({ environment }) => `**${code(environment, name)}**`);
    return `${andList(names, 5)}: ${those[0]?.text ?? ''}`;
  });
  const left = alike.length - shown.length;
  return bullets([...shown, ...(left > 0 ? [`${count(left, 'more environment')}`] : [])]);
}

/** The versions of flows in each environment, by their numbers. */
function contentsOf(items: readonly FlowItem[]): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const [index, { versions }] of items.entries()) {
    for (const [version, { environments }] of versions.entries()) {
      for (const environment of environments) {
        const known = contents.get(environment) ?? [];
        contents.set(environment, known);
        known.push(`${index}.${version}`);
      }
    }
  }
  return contents;
}
