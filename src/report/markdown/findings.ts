import { type Finding, problemsOf } from '../../check/check.ts';
import type { Severity } from '../../rules/rule.ts';
import { amount, count, tally } from '../../wording/count.ts';
import { andList, firstLines } from '../../wording/lists.ts';
import { whereIn } from '../groups.ts';
import { blobUrl, type View } from '../links.ts';
import { askedBy } from '../to-do.ts';
import type { Detail } from './detail.ts';
import type { Mentions } from './mentions.ts';
import { bullets, capitalised, code, details, fenced, link, prose } from './safe.ts';

const ICONS: Record<Severity, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

export interface Showing {
  view: View;
  detail: Detail;
  environments: readonly string[];
  mentions: Mentions;
}

/** A finding: its place as a link, the rule, what is wrong and what to do; below it what follows. */
export function findingItem(finding: Finding, showing: Showing): string {
  const { view, detail, environments, mentions } = showing;
  const { file, rule, severity, line, message, help, ask = [] } = finding;
  const place = link(code(`${file}:${line}`, detail.name), blobUrl(view, file, finding));
  const where = whereIn(finding, environments, (name) => code(name, detail.name));
  const head = `${ICONS[severity]} ${capitalised(severity)} · ${place}${where} · ${link(code(rule), help)}`;
  const text = prose(capitalised(message), detail.message, mentions.within(ask));
  const others = askedBy(finding).filter((name) => !ask.includes(name));
  const also =
    others.length === 0
      ? ''
      : `<br>Also ask ${andList(others.map((name) => mentions.name(name)))}.`;
  return [`- ${head}<br>${text}${also}`, ...fold(finding, showing)].join('\n');
}

/** The most fixes shown of one finding. */
const MOST_FIXES = 5;
/** The most places listed that follow from the same cause. */
const MOST_RELATED = 50;

function fold(finding: Finding, { view, detail }: Showing): string[] {
  const fixes = detail.fixes ? problemsOf(finding).flatMap(({ fix }) => fix ?? []) : [];
  const related = detail.related ? finding.related : [];
  if (fixes.length + related.length === 0) return [];
  const places = firstLines(related, MOST_RELATED, ({ file, line, message }) => {
    const place = link(`${code(file, detail.name)}:${line}`, blobUrl(view, file, lineRange(line)));
    return `${place}: ${prose(message, detail.message)}`;
  });
  const title = [
    ...(fixes.length > 0 ? ['safe fix'] : []),
    ...(related.length > 0 ? [count(related.length, 'related place')] : []),
  ].join(' and ');
  const body = [
    ...fixes.slice(0, MOST_FIXES).map(({ diff }) => fenced('diff', diff)),
    ...(places.length > 0 ? [bullets(places)] : []),
  ].join('\n\n');
  return ['', inItem(details(capitalised(title), body))];
}

function lineRange(line: number) {
  return { line, endLine: line };
}

/** Indented, so that the block belongs to the list item above it. */
export function inItem(block: string): string {
  return block.replace(/^(?=.)/gm, '  ');
}

/** One line each, without the message, where messages would not fit. */
export function shortLines(findings: readonly Finding[], { name }: Detail): string {
  if (findings.length === 0) return '';
  const lines = findings.map(({ file, line, rule }) => `${end(file, name)}:${line} ${rule}`);
  return fenced('text', lines);
}

function end(file: string, max: number): string {
  return file.length <= max ? file : `…${file.slice(-max).toWellFormed()}`;
}

/** The exact number of findings without a line, for each rule. */
export function leftOut(counted: readonly Finding[], { runUrl }: View): string {
  const where = runUrl === null ? 'the report of the run' : link('the summary of the run', runUrl);
  const lines = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const found = counted.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    const rules = tally(found.map(({ rule }) => rule)).map(
      ([rule, times]) => `${code(rule)} ${amount(times)}`,
    );
    const counts = count(
      found.length,
      `${severity} not listed here`,
      `${severity}s not listed here`,
    );
    return [`${ICONS[severity]} **${counts}**: ${rules.join(', ')}. See ${where}.`];
  });
  return lines.join('\n\n');
}
