import { escapeName } from '../../wording/escape.ts';
import { firstLines } from '../../wording/lists.ts';
import { leavingGroups } from '../leaving.ts';
import type { Report } from '../report.ts';
import type { Look } from './look.ts';

const MOST = 20;

/** The flows whose files the change deletes, and that nothing happens to them. */
export function leavingLines(report: Report, { paint }: Look): string[] {
  const groups = leavingGroups(report, (text) => escapeName(text, 60));
  return groups.flatMap(({ message, flows }) => [
    paint('bold', message),
    ...firstLines(
      flows,
      MOST,
      ({ displayName, file }) => `  ${escapeName(displayName, 80)}  ${escapeName(file)}`,
    ),
  ]);
}
