import { isWriting } from '../../plan/writing.ts';
import { amount, count } from '../../wording/count.ts';
import { andList, firstLines } from '../../wording/lists.ts';
import { commitUrl, type View } from '../links.ts';
import { byReason, LOUD, messageOf } from '../reasons/index.ts';
import { mentionedOf, type Report } from '../report.ts';
import type { Detail } from './detail.ts';
import { blocks, bullets, code, details, link, prose, small } from './safe.ts';

/** Nobody reads more, and the report has them all. */
const MOST = 100;
/** The most characters of a reason in the line. */
const REASON = 160;

/** What was not checked and why, what was suppressed and skipped, the digest, the commit. */
export function smallPrint(report: Report, view: View, detail: Detail): string {
  const lists = [
    notRun(report, detail),
    suppressed(report, detail),
    checkedOnly(report, detail),
    skipped(report, detail),
  ];
  const parts = lists.filter(({ items }) => items.length > 0);
  return blocks(
    loud(report, detail),
    ...(detail.lists ? parts.map(({ title, items }) => details(title, drawn(items))) : []),
    small(
      ...(detail.lists ? [] : parts.map(({ line }) => line)),
      ignored(report, detail),
      digest(report),
      [`Flowgate${commit(view)}`, ...run(view)].join(' · '),
    ),
  );
}

/** A list whose items are built only when they are shown, and the same in a line. */
interface List {
  title: string;
  line: string;
  items: (() => string)[];
}

function drawn(items: List['items']): string {
  return bullets(firstLines(items, MOST, (draw) => draw()));
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

function notRun({ notRun: all }: Report, { message }: Detail): List {
  const rules = all.filter(({ reason }) => !LOUD.includes(reason.code));
  const reasons = byReason(rules);
  const counted = reasons.map(
    ([reason, those]) => `${amount(those.length)} (${prose(reason, Math.min(REASON, message))})`,
  );
  const title = `${count(rules.length, 'check')} did not run`;
  return {
    title,
    line:
      reasons.length === 1
        ? `${title} (${prose(reasons[0]?.[0] ?? '', REASON)})`
        : `${title}: ${andList(counted, 4)}`,
    items: reasons.map(([reason, those]) => () => {
      const names = those.slice(0, MOST).map(({ rule }) => code(rule));
      return `${prose(reason, message)}: ${names.join(', ')}`;
    }),
  };
}

function suppressed({ suppressed: findings }: Report, { message, name }: Detail): List {
  const title = `${count(findings.length, 'finding')} suppressed`;
  return {
    title,
    line: title,
    items: findings.map(({ rule, file, line, reason, until }) => () => {
      const end = until === null ? '' : `, until ${code(until, 20)}`;
      return `${code(rule)} in ${code(file, name)}, line ${amount(line)}${end}: ${prose(reason, message)}`;
    }),
  };
}

function checkedOnly({ checkedOnly: flows = [] }: Report, { message, name }: Detail): List {
  const reasons = byReason(flows).map(
    ([reason, those]) => `${count(those.length, 'flow')} checked only (${prose(reason, REASON)})`,
  );
  return {
    title: `${count(flows.length, 'flow')} checked only`,
    line: andList(reasons, 4),
    items: flows.map(
      ({ file, reason }) =>
        () =>
          `${code(file, name)}: ${prose(messageOf(reason), message)}`,
    ),
  };
}

function skipped(report: Report, { message, name }: Detail): List {
  const files = mentionedOf(report.skipped);
  const title = `${count(files.length, 'file')} skipped`;
  return {
    title,
    line: title,
    items: files.map(
      ({ file, reason }) =>
        () =>
          `${code(file, name)}: ${prose(messageOf(reason), message)}`,
    ),
  };
}

/** Always says what was not compared. */
function ignored({ ignored: all }: Report, { name }: Detail): string {
  if (all.length === 0) return '';
  const pointers = andList(
    all.map((pointer) => code(pointer, name)),
    MOST,
  );
  return `Not compared, as \`compare.ignore\` in the map says: ${pointers}`;
}

/** Only of a plan that somebody may approve by it. */
function digest({ plan, outcomes }: Report): string {
  const isOpen = plan?.comparedWith === 'live' && outcomes.length === 0;
  return isOpen && plan.changes.some(isWriting) ? `Digest of the plan: ${code(plan.digest)}` : '';
}

function commit(view: View): string {
  return view.sha === null ? '' : ` at ${link(code(view.sha.slice(0, 7)), commitUrl(view))}`;
}

function run({ runUrl }: View): string[] {
  return runUrl === null ? [] : [link('run', runUrl)];
}
