import { type Finding, problemsOf } from '../../check/check.ts';
import { amount, count, tally } from '../../wording/count.ts';
import { type FileFindings, findingsByFile, type Severity, whereIn } from '../groups.ts';
import { blobUrl, type View } from '../links.ts';
import type { Report } from '../report.ts';
import { severityCounts } from '../sentence.ts';
import type { Detail } from './detail.ts';
import { blocks, code, details, fenced, htmlCode, link, prose } from './safe.ts';

const ICONS: Record<Severity, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Up to this many are shown unfolded, and those of the first file always. */
const UNFOLDED = 25;

/** Everything found, by flow, each at its line. */
export function findingsSection(report: Report, view: View, detail: Detail): string {
  if (report.findings.length === 0) return '';
  const { whole, named, counted } = splitFindings(report.findings, detail);
  const { environments } = report;
  return blocks(
    '#### Findings',
    groups(whole, { view, detail, environments }),
    shortLines(named, detail),
    leftOut(counted, view),
  );
}

type Form = 'whole' | 'named' | 'counted';

/**
 * Splits the findings into those shown completely, those with a short line, and those only counted.
 */
export function splitFindings(
  findings: readonly Finding[],
  { notices, warnings, wholeErrors, errorLines }: Detail,
): Record<Form, Finding[]> {
  let errors = 0;
  const formOf = ({ severity }: Finding): Form => {
    if (severity === 'notice') return notices ? 'whole' : 'counted';
    if (severity === 'warning') return warnings ? 'whole' : 'counted';
    errors += 1;
    return errors <= wholeErrors ? 'whole' : errors <= errorLines ? 'named' : 'counted';
  };
  return { whole: [], named: [], counted: [], ...Object.groupBy(findings, formOf) };
}

interface Showing {
  view: View;
  detail: Detail;
  environments: readonly string[];
}

function groups(findings: readonly Finding[], showing: Showing): string {
  let shown = 0;
  const parts = findingsByFile(findings).map((group) => {
    const isFolded = shown > 0 && shown + group.findings.length > UNFOLDED;
    shown += group.findings.length;
    const list = group.findings.map((finding) => item(finding, group, showing)).join('\n');
    const counts = severityCounts(group.findings);
    if (isFolded) return details(`${htmlCode(group.file, showing.detail.name)}: ${counts}`, list);
    const file = link(code(group.file, showing.detail.name), blobUrl(showing.view, group.file));
    return blocks(`**${file}**: ${counts}`, list);
  });
  return blocks(...parts);
}

function item(finding: Finding, group: FileFindings, { view, detail, environments }: Showing) {
  const { file, rule, severity, line, message, help } = finding;
  const fixes = problemsOf(finding).flatMap(({ fix }) => fix ?? []);
  const elsewhere = file === group.file ? '' : `${code(file, detail.name)} `;
  const place = link(`line ${amount(line)}`, blobUrl(view, file, finding));
  const where = whereIn(finding, environments, (name) => code(name, detail.name));
  const drawn = `- ${ICONS[severity]} ${elsewhere}${place}${where}: ${prose(message, detail.message)} ${link(code(rule), help)}`;
  return [
    drawn,
    ...(detail.fixes ? fixes.slice(0, MOST_FIXES) : []).map(({ diff }) =>
      inItem(fenced('diff', diff)),
    ),
    ...relatedFold(finding, view, detail),
  ].join('\n');
}

/** The most fixes shown of one finding. */
const MOST_FIXES = 5;
/** The most places listed that follow from the same cause. */
const MOST_RELATED = 50;

function relatedFold({ related }: Finding, view: View, detail: Detail): string[] {
  if (related.length === 0 || !detail.related) return [];
  const items = related.slice(0, MOST_RELATED).map(({ file, line, message }) => {
    const place = link(`${code(file, detail.name)}:${line}`, blobUrl(view, file, lineRange(line)));
    return `- ${place}: ${prose(message, detail.message)}`;
  });
  const left = related.length - items.length;
  const list = [...items, ...(left > 0 ? [`- and ${amount(left)} more`] : [])].join('\n');
  return ['', inItem(details(count(related.length, 'related place'), list))];
}

function lineRange(line: number) {
  return { line, endLine: line };
}

/** Indented, so that the block belongs to the list item above it. */
function inItem(block: string): string {
  return block.replace(/^/gm, '  ');
}

/** One line each, without the message, where messages would not fit. */
function shortLines(findings: readonly Finding[], { name }: Detail): string {
  if (findings.length === 0) return '';
  const lines = findings.map(({ file, line, rule }) => `${end(file, name)}:${line} ${rule}`);
  return fenced('text', lines);
}

function end(file: string, max: number): string {
  return file.length <= max ? file : `…${file.slice(-max).toWellFormed()}`;
}

/** The exact number of findings without a line, for each rule. */
function leftOut(counted: readonly Finding[], { runUrl }: View): string {
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
