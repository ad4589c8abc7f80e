import { keyOf } from '../../plan/uses.ts';
import { count } from '../../wording/count.ts';
import { andList, firstLines } from '../../wording/lists.ts';
import { type ConnectionRow, sidesOf } from '../connection-rows.ts';
import type { Report } from '../report.ts';
import type { Drawing } from './connection-cells.ts';
import { bullets, code, details } from './safe.ts';

/** The most names shown of each connection. */
const MOST_NAMES = 8;
const MOST_IDS = 100;

/** Each connection with its whole id, and the flows on it: its owner can break them too. */
export function wholeIds(
  rows: readonly ConnectionRow[],
  { plan }: Report,
  drawing: Drawing,
): string {
  const { short, detail } = drawing;
  const { name } = detail;
  const uses = new Map(
    (plan?.connectionUses ?? []).map((use) => [keyOf(use.environment, use.connectionName), use]),
  );
  const sides = new Map(
    sidesOf(rows).map((each) => [keyOf(each.environment, each.side.connectionName), each]),
  );
  const files = (those: readonly string[]) =>
    andList(
      those.map((file) => code(file, name)),
      MOST_NAMES,
    );
  const line = ([key, { environment, side }]: [string, ReturnType<typeof sidesOf>[number]]) => {
    const { connectionName } = side;
    const others = uses.get(key)?.others ?? [];
    const cut = short(connectionName);
    const whole = cut === connectionName ? '' : `${code(cut, name)} is `;
    const also =
      others.length === 0
        ? ''
        : `, used by **${count(others.length, 'other flow')}**: ${files(others)}`;
    return `${whole}${code(connectionName, name)} in ${code(environment, name)}${also}`;
  };
  const shared = rows.filter(({ flows }) => flows.length > 1);
  const lines = [
    ...firstLines([...sides], Math.min(MOST_IDS, detail.rows), line),
    ...firstLines(shared, Math.min(MOST_IDS, detail.rows), ({ key, flows }) => {
      return `${code(key, name)} in ${files(flows.map(({ file }) => file))}`;
    }),
  ];
  const others = [...sides.keys()].some((key) => (uses.get(key)?.others.length ?? 0) > 0);
  const title = `Whole ids${others ? ', and other flows on these connections' : ''}`;
  return lines.length === 0 ? '' : details(title, bullets(lines));
}
