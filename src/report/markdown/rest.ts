import { amount, count } from '../../wording/count.ts';
import { commitUrl, type View } from '../links.ts';
import { byReason, LOUD, messageOf } from '../reasons/index.ts';
import { mentionedOf, type Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { blocks, code, details, link, prose } from './safe.ts';

/** Nobody reads more, and the report has them all. */
const MOST = 100;

/** What did not run and why, what was suppressed and skipped, and the plan's digest. */
export function restSection(report: Report, view: View, detail: Detail): string {
  const lists = [
    notRun(report, detail),
    suppressed(report, detail),
    checkedOnly(report, detail),
    skipped(report, detail),
  ];
  const parts = lists.filter(({ items }) => items.length > 0);
  return blocks(
    loud(report, detail),
    ...(detail.rest
      ? parts.map(({ summary, items }) => details(summary, drawn(items)))
      : [parts.map(({ summary }) => summary).join(' · ')]),
    ignored(report, detail),
    digest(report),
    `<sub>${['Flowgate', ...commit(view), ...run(view)].join(' · ')}</sub>`,
  );
}

/** A list whose items are built only when they are shown. */
interface List {
  summary: string;
  items: (() => string)[];
}

function drawn(items: List['items']): string {
  const shown = items.slice(0, MOST).map((draw) => `- ${draw()}`);
  const left = items.length - shown.length;
  return [...shown, ...(left > 0 ? [`- and ${amount(left)} more`] : [])].join('\n');
}

function notRun({ notRun: all }: Report, { message }: Detail): List {
  const rules = all.filter(({ reason }) => !LOUD.includes(reason.code));
  return {
    summary: `${count(rules.length, 'check')} did not run`,
    items: byReason(rules).map(([reason, those]) => () => {
      const names = those.slice(0, MOST).map(({ rule }) => code(rule));
      return `${prose(reason, message)}: ${names.join(', ')}`;
    }),
  };
}

/** What somebody has to make possible is never folded. */
function loud({ notRun: rules }: Report, { message }: Detail): string {
  const those = rules.filter(({ reason }) => LOUD.includes(reason.code));
  return byReason(those)
    .map(([reason, same]) => {
      const names = same.map(({ rule }) => code(rule)).join(', ');
      return `⚠️ Not run: ${names}: ${prose(reason, message)}`;
    })
    .join('\n\n');
}

function suppressed({ suppressed: findings }: Report, { message, name }: Detail): List {
  return {
    summary: `${count(findings.length, 'finding')} suppressed`,
    items: findings.map(({ rule, file, line, reason, until }) => () => {
      const end = until === null ? '' : `, until ${code(until, 20)}`;
      return `${code(rule)} in ${code(file, name)}, line ${amount(line)}${end}: ${prose(reason, message)}`;
    }),
  };
}

function checkedOnly({ checkedOnly: flows = [] }: Report, { message, name }: Detail): List {
  return {
    summary: `${count(flows.length, 'flow')} checked only`,
    items: flows.map(
      ({ file, reason }) =>
        () =>
          `${code(file, name)}: ${prose(messageOf(reason), message)}`,
    ),
  };
}

function skipped(report: Report, { message, name }: Detail): List {
  const files = mentionedOf(report.skipped);
  return {
    summary: `${count(files.length, 'file')} skipped`,
    items: files.map(
      ({ file, reason }) =>
        () =>
          `${code(file, name)}: ${prose(messageOf(reason), message)}`,
    ),
  };
}

/** Always list what was not compared. */
function ignored({ ignored: all }: Report, { name }: Detail): string {
  if (all.length === 0) return '';
  const pointers = all.slice(0, MOST).map((pointer) => code(pointer, name));
  const left = all.length - pointers.length;
  const more = left > 0 ? ` and ${amount(left)} more` : '';
  return `Not compared, as \`compare.ignore\` in the map says: ${pointers.join(', ')}${more}`;
}

function digest({ plan }: Report): string {
  return plan === null ? '' : `Digest of the plan: ${code(plan.digest)}`;
}

function commit(view: View): string[] {
  return view.sha === null ? [] : [`at ${link(code(view.sha.slice(0, 7)), commitUrl(view))}`];
}

function run({ runUrl }: View): string[] {
  return runUrl === null ? [] : [link('run', runUrl)];
}
