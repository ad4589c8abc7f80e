import type { Finding } from '../check/check.ts';
import { count } from '../wording/count.ts';
import { escapeControl } from '../wording/escape.ts';
import { shorten } from '../wording/shorten.ts';
import type { Severity } from './groups.ts';
import type { Report } from './report.ts';

export interface Annotation {
  level: Severity;
  title: string;
  message: string;
  file: string;
  startLine: number;
  endLine: number;
  /**
   * Both or neither, and only for a single line: GitHub refuses columns of a range over several
   * lines.
   */
  startColumn?: number;
  /** Exclusive, as ours: GitHub does not define it, and linters such as Ruff send it so. */
  endColumn?: number;
}

export interface Annotations {
  annotations: Annotation[];
  /** The findings that only the last annotation of their level counts. */
  more: Record<Severity, number>;
}

const LEVELS: readonly Severity[] = ['error', 'warning', 'notice'];
/**
 * GitHub shows ten for each level and step, and silently drops the others. The step's closing
 * sentence is one of them.
 */
export const SHOWN = 9;

/** The annotations on the lines of a pull request, errors first. */
export function toAnnotations({ findings }: Report): Annotations {
  const levels = LEVELS.map((level) => {
    const found = findings.filter(({ severity }) => severity === level);
    const shown = found.length > SHOWN ? SHOWN - 1 : found.length;
    const [next] = found.slice(shown);
    const more = found.length - shown;
    const last = next === undefined ? [] : [counting(next, more)];
    return { level, more, annotations: [...found.slice(0, shown).map(annotation), ...last] };
  });
  return {
    annotations: levels.flatMap(({ annotations }) => annotations),
    more: Object.fromEntries(levels.map(({ level, more }) => [level, more])) as Annotations['more'],
  };
}

/** One finding on its line. */
export function annotation(finding: Finding): Annotation {
  const { rule, severity, message, environments, help } = finding;
  const where = environments.map((name) => escapeControl(shorten(name, 60)));
  return {
    level: severity,
    title: where.length === 0 ? rule : `${rule} (${where.join(', ')})`,
    message: [escapeControl(shorten(message, 2_000)), ...relatedLines(finding), help].join('\n'),
    ...placeOf(finding),
  };
}

/** Placed at the first of the findings that it counts. */
function counting(next: Finding, more: number): Annotation {
  const level = next.severity;
  return {
    level,
    title: `and ${count(more, `more ${level}`)}`,
    message: `and ${count(more, `more ${level}`)}, this line's first. All are in the job's summary.`,
    ...placeOf(next),
  };
}

const MOST_RELATED = 5;

function relatedLines({ related }: Finding): string[] {
  const lines = related
    .slice(0, MOST_RELATED)
    .map(({ file, line, message }) => escapeControl(shorten(`${file}:${line} ${message}`, 300)));
  const left = related.length - lines.length;
  return left > 0 ? [...lines, `and ${count(left, 'more place')}`] : lines;
}

function placeOf({ file, line, column, endLine, endColumn }: Finding) {
  const lines = { file, startLine: line, endLine };
  if (line !== endLine) return lines;
  return { ...lines, startColumn: column, endColumn: Math.max(column, endColumn) };
}
