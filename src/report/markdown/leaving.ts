import { more } from '../../wording/lists.ts';
import { leavingGroups } from '../leaving.ts';
import type { Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { blocks, bullets, code, plain } from './safe.ts';

/** The flows whose files the change deletes, and that nothing happens to them. */
export function leavingSection(report: Report, { name, rows }: Detail): string {
  const groups = leavingGroups(report, (text) => code(text, name));
  if (groups.length === 0) return '';
  return blocks(
    ...groups.map(({ message, flows }) => {
      const shown = flows.slice(0, rows);
      const lines = shown.map(
        (flow) => `${plain(flow.displayName, name)} ${code(flow.file, name)}`,
      );
      const left = flows.length - shown.length;
      return blocks(`**${message}**`, bullets([...lines, ...(left > 0 ? [more(left)] : [])]));
    }),
    'Flowgate deletes and stops nothing: stop or delete them in Power Automate if nobody needs them.',
  );
}
