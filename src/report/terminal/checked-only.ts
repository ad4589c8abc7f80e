import { count } from '../../wording/count.ts';
import { escapeName, escapeText } from '../../wording/escape.ts';
import { byReason } from '../reasons/index.ts';
import type { Report } from '../report.ts';
import { solutionWords } from '../solution.ts';
import type { Look } from './look.ts';

const MOST = 10;

/** The flows that are checked and never deployed, by reason. */
export function checkedOnlyLines({ checkedOnly = [], flows }: Report, look: Look): string[] {
  const byFile = new Map(flows.map((flow) => [flow.file, flow]));
  return byReason(checkedOnly).flatMap(([message, those]) => [
    look.paint('bold', `Checked only: ${escapeText(message)}`),
    ...those.slice(0, MOST).map(({ file }) => {
      const flow = byFile.get(file);
      const about = flow === undefined ? '' : solutionWords(flow, (text) => escapeName(text, 80));
      return `  ${look.paint('bold', escapeName(flow?.displayName ?? file, 80))}  ${escapeName(look.path(file))}${about}`;
    }),
    ...(those.length > MOST
      ? [look.paint('dim', `  and ${count(those.length - MOST, 'more flow')}`)]
      : []),
  ]);
}
