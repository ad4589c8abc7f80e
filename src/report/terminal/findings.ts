import type { Finding } from '../../check/check.ts';
import { Lines } from '../../json/lines.ts';
import { memo } from '../../json/memo.ts';
import { byCodeUnit } from '../../json/order.ts';
import type { Severity } from '../../rules/rule.ts';
import { count } from '../../wording/count.ts';
import { escapeName, escapeText } from '../../wording/escape.ts';
import { findingsByFile, whereIn } from '../groups.ts';
import type { Report } from '../report.ts';
import { severityCounts } from '../sentence.ts';
import { codeFrame } from './frame.ts';
import { withoutSecrets } from './hidden.ts';
import type { Look, Style } from './look.ts';
import { headLines, unbroken, wrapped } from './wrap.ts';

const STYLES: Record<Severity, Style> = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** From this many findings on, a file has a heading. */
const COUNTED = 2;

/**
 * One section for each file. Each finding is `file:line:column  severity  rule`, so that terminals
 * and editors make a link of its place; below it what is wrong, what to do, and the line itself.
 */
export function findingLines({ findings, environments }: Report, look: Look): string[][] {
  return findingsByFile(findings).flatMap(({ file, findings: grouped }) => {
    const found = grouped.toSorted(byLine(file));
    const lineOf = safeLines(found, linesOf(look));
    const each = found.map((finding) => {
      // Joined into a new string: a part of a line would keep the complete file in memory.
      return [lines(finding, environments, look, lineOf(finding)).join('\n')];
    });
    if (found.length < COUNTED) return each;
    const name = look.paint('underline', escapeName(look.path(file)));
    return [[`${name}  ${severityCounts(found)}`], ...each];
  });
}

/** The order of the file, then what is about it in other files; the report's order otherwise. */
function byLine(own: string): (one: Finding, other: Finding) => number {
  return (one, other) =>
    Number(one.file !== own) - Number(other.file !== own) ||
    byCodeUnit(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column;
}

/**
 * The line of a finding without its secrets. Each line is cleaned once, since all findings may be
 * on it.
 */
function safeLines(
  findings: readonly Finding[],
  sources: (file: string) => Lines | null,
): (finding: Finding) => string | null {
  const placeOf = ({ file, line }: Finding) => `${line} ${file}`;
  const byLine = Map.groupBy(findings, placeOf);
  const known = new Map<string, string>();
  const hidden = (line: string, finding: Finding) =>
    withoutSecrets(line, finding.line, byLine.get(placeOf(finding)) ?? []);
  return (finding) => {
    const [place, line] = [placeOf(finding), sources(finding.file)?.line(finding.line)];
    if (line === undefined) return null;
    const safe = known.get(place) ?? hidden(line, finding);
    known.set(place, safe);
    return safe;
  };
}

/** Findings about one flow are in its file and in the map. */
const FILES = 10;

/** A file's lines, read once; the place of a finding about a flow may be in the map. */
function linesOf({ source }: Look): (file: string) => Lines | null {
  return memo(FILES, (file) => {
    const text = source(file);
    return text === null ? null : new Lines(text);
  });
}

function lines(
  finding: Finding,
  environments: readonly string[],
  look: Look,
  source: string | null,
): string[] {
  const { file, line, column, severity, message, rule } = finding;
  const { paint } = look;
  const style = STYLES[severity];
  const [name, place] = [escapeName(look.path(file)), `:${line}:${column}`];
  const where = whereIn(finding, environments, (each) => escapeName(each, 40)).trim();
  const head = [
    { text: `${name}${place}`, drawn: `${paint('bold', name)}${place}` },
    { text: severity, drawn: paint(style, severity) },
    { text: escapeName(rule), drawn: paint('dim', escapeName(rule)) },
    { text: where, drawn: where },
  ];
  return [
    ...headLines(head, 2, look),
    ...wrapped(escapeText(message), 2, look),
    ...(source === null ? [] : codeFrame(source, finding, style, look)),
    ...relatedLines(finding, look),
  ];
}

const MOST_RELATED = 5;

function relatedLines({ related }: Finding, look: Look): string[] {
  const lines = related
    .slice(0, MOST_RELATED)
    .flatMap(({ file, line, message }) =>
      wrapped(`${unbroken(escapeName(look.path(file)))}:${line}  ${escapeText(message)}`, 4, look),
    );
  const left = related.length - MOST_RELATED;
  const all = left > 0 ? [...lines, `    and ${count(left, 'more place')}`] : lines;
  return all.map((line) => look.paint('dim', line));
}
