import type { Finding } from '../../check.ts';
import { findingsByFile, type Severity } from '../groups.ts';
import { codeFrame } from './frame.ts';
import type { Look, Style } from './look.ts';
import { sentence, shown } from './safe.ts';

const STYLES: Record<Severity, Style> = { error: 'red', warning: 'yellow', notice: 'cyan' };

/** One section for each file: `file:line:column  severity  message  rule`, and the line itself. */
export function findingLines(findings: readonly Finding[], look: Look): string[][] {
  return findingsByFile(findings).map((group) =>
    group.findings.flatMap((finding) => findingWithFrame(finding, look)),
  );
}

function findingWithFrame(finding: Finding, look: Look): string[] {
  const { file, line, column, severity, message, rule } = finding;
  const { paint } = look;
  const style = STYLES[severity];
  const place = `${paint('bold', shown(file))}:${line}:${column}`;
  const text = look.source(file);
  return [
    `${place}  ${paint(style, severity)}  ${sentence(message)}  ${paint('dim', rule)}`,
    ...(text === null ? [] : codeFrame(text, finding, style, look)),
  ];
}
