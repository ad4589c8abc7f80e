import { type Finding, problemsOf } from '../../check/check.ts';
import { amount, count, tally } from '../../wording/count.ts';
import { escapeName, escapeText } from '../../wording/escape.ts';
import { byReason, EXPECTED, LOUD } from '../reasons/index.ts';
import { mentionedOf, type Report } from '../report.ts';
import { type Verdict, verdict } from '../verdict.ts';
import type { Look, Style, TerminalDetail } from './look.ts';
import { hanging } from './wrap.ts';

const STYLES: Record<Verdict['level'], Style> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  ok: ['bold', 'green'],
};

/** From this many findings on, the rules are counted. */
const COUNTED = 10;

/** The small print, and the verdict as the last line, where readers of a log look first. */
export function endLines(report: Report, look: Look, detail: TerminalDetail): string[] {
  const found = verdict(report);
  const { counts } = found;
  const small = [
    ...notRun(report, detail),
    ...suppressed(report),
    ...(detail === 'all' ? [] : skipped(report)),
    ...unmanaged(report),
    ...byRule(report),
    ...ignored(report),
    ...(report.plan === null ? [] : [`Digest of the plan: ${escapeName(report.plan.digest)}`]),
    ...fixable(report),
    ...(counts === '' ? [] : [escapeText(counts)]),
  ];
  return [
    ...small.flatMap((line) => painted('dim', line, look)),
    ...loudNotRun(report).flatMap((line) => painted('yellow', line, look)),
    ...verdictLines(found, look),
  ];
}

/** What a reader looks for first. */
export function verdictLines(
  { level, sentence }: Pick<Verdict, 'level' | 'sentence'>,
  look: Look,
): string[] {
  return painted(STYLES[level], escapeText(sentence), look);
}

function painted(style: Style, text: string, look: Look): string[] {
  return hanging(text, 2, look).map((line) => look.paint(style, line));
}

/** In a terminal, what never runs where there is no key or no pull request is only counted. */
function notRun({ notRun: all }: Report, detail: TerminalDetail): string[] {
  const rules = all.filter(({ reason }) => !LOUD.includes(reason.code));
  if (detail !== 'usual') return notRunLines(rules);
  const expected = rules.filter(({ reason }) => EXPECTED.includes(reason.code));
  const others = rules.filter(({ reason }) => !EXPECTED.includes(reason.code));
  const counted = `Not run: ${count(expected.length, 'rule')}; \`--verbose\` names them`;
  return [...(expected.length === 0 ? [] : [counted]), ...notRunLines(others)];
}

/** Those that somebody has to make possible. */
function loudNotRun({ notRun: rules }: Report): string[] {
  return notRunLines(rules.filter(({ reason }) => LOUD.includes(reason.code)));
}

function notRunLines(rules: Report['notRun']): string[] {
  return byReason(rules).map(([message, those]) => {
    const names = those.map(({ rule }) => escapeName(rule)).join(', ');
    return `Not run: ${names} (${escapeText(message)})`;
  });
}

function suppressed({ suppressed: findings }: Report): string[] {
  return findings.length === 0 ? [] : [`${count(findings.length, 'finding')} suppressed`];
}

/** Live flows that are not in Git are counted; the terminal's `--all` lists them. */
function unmanaged({ unmanaged: each = [] }: Report): string[] {
  return each
    .filter(({ flows }) => flows.length > 0)
    .map(
      ({ environment, flows }) =>
        `${count(flows.length, 'live flow')} of ${escapeName(environment)} that Git does not know`,
    );
}

const MOST_REASONS = 3;

/** Which files are not flows, by reason: a reader may have expected them to be. */
function skipped(report: Report): string[] {
  const files = mentionedOf(report.skipped);
  if (files.length === 0) return [];
  const reasons = byReason(files).toSorted(([, some], [, others]) => others.length - some.length);
  const counted = reasons
    .slice(0, MOST_REASONS)
    .map(([message, those]) => `${amount(those.length)} ${escapeName(message, 80)}`);
  const left = reasons.length > MOST_REASONS ? ['others'] : [];
  return [`Skipped ${count(files.length, 'other file')}: ${[...counted, ...left].join(', ')}`];
}

function ignored({ ignored: all }: Report): string[] {
  if (all.length === 0) return [];
  const pointers = all.map((pointer) => escapeName(pointer)).join(', ');
  return [`Not compared, as \`compare.ignore\` in the map says: ${pointers}`];
}

function byRule({ findings }: Report): string[] {
  const rules = tally(findings.map(({ rule }) => rule));
  if (findings.length < COUNTED || rules.length < 2) return [];
  return [
    `By rule: ${rules.map(([rule, times]) => `${escapeName(rule)} ${amount(times)}`).join(', ')}`,
  ];
}

function fixable({ findings }: Report): string[] {
  const isFixable = (finding: Finding) => problemsOf(finding).some(({ fix }) => fix !== undefined);
  const number = findings.filter(isFixable).length;
  if (number === 0) return [];
  return [
    `\`flowgate check --fix\` fixes ${number === findings.length ? 'all' : amount(number)} of them`,
  ];
}
