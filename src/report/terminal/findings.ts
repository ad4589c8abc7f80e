import type { Finding } from '../../check.ts';
import { findingsByFile, type Severity } from '../groups.ts';
import type { Report } from '../report.ts';
import { severityCounts } from '../sentence.ts';
import { codeFrame } from './frame.ts';
import { withoutSecrets } from './hidden.ts';
import type { Look, Style } from './look.ts';
import { sentence, shown } from './safe.ts';
import { wrapped } from './wrap.ts';

const STYLES: Record<Severity, Style> = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** From so many on, the findings of a file are counted above them. */
const COUNTED = 3;

/**
 * One section for each file. Of each finding `file:line:column  severity  rule`, so that terminals
 * and editors make a link of its place; then what is wrong and what to do, and the line itself.
 */
export function findingLines({ findings, environments }: Report, look: Look): string[][] {
  return findingsByFile(findings).flatMap(({ file, findings: found }) => {
    const counts = `${look.paint('underline', shown(file))}  ${severityCounts(found)}`;
    const sources = linesOf(look);
    const each = found.map((finding) => {
      const line = sources(finding.file)[finding.line - 1];
      const beside = found.filter((other) => other.file === finding.file);
      const safe = line === undefined ? null : withoutSecrets(line, finding.line, beside);
      // As one text of its own: a part of a line would keep the whole file in memory.
      return [lines(finding, environments, look, safe).join('\n')];
    });
    return found.length < COUNTED ? each : [[counts], ...each];
  });
}

/** A file's lines, read once; what is said of a flow may stand in the map. */
function linesOf({ source }: Look): (file: string) => readonly string[] {
  const texts = new Map<string, readonly string[]>();
  return (file) => {
    const known = texts.get(file) ?? source(file)?.split('\n') ?? [];
    texts.set(file, known);
    return known;
  };
}

function lines(
  finding: Finding,
  environments: readonly string[],
  look: Look,
  source: string | null,
): string[] {
  const { file, line, column, severity, message, rule, environment } = finding;
  const { paint } = look;
  const style = STYLES[severity];
  const place = `${paint('bold', shown(file))}:${line}:${column}`;
  const isTold = environment === null || environments.length < 2 || message.includes(environment);
  const only = isTold ? '' : `  in ${shown(environment, 40)}`;
  return [
    `${place}  ${paint(style, severity)}  ${paint('dim', shown(rule))}${only}`,
    ...wrapped(sentence(message), 2, look),
    ...(source === null ? [] : codeFrame(source, finding, style, look)),
  ];
}
