import type { Finding } from '../check/check.ts';
import type { Outcome } from '../plan/outcome.ts';
import { isBlamed } from '../plan/watched-run.ts';
import type { Severity } from '../rules/rule.ts';
import { count } from '../wording/count.ts';
import { escapeControl, escapeText } from '../wording/escape.ts';
import { shorten } from '../wording/shorten.ts';
import { failedRunMessage } from './reasons/first-run.ts';
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

interface Annotations {
  annotations: Annotation[];
  /** The annotations that only the last one of their level counts. */
  more: Record<Severity, number>;
}

const LEVELS: readonly Severity[] = ['error', 'warning', 'notice'];
/**
 * GitHub shows ten for each level and step, and silently drops the others. The step's closing
 * sentence is one of them.
 */
export const SHOWN = 9;

/** The annotations that a step shows, errors first. */
export function toAnnotations(report: Report): Annotations {
  const all = allAnnotations(report);
  const levels = LEVELS.map((level) => {
    const found = all.filter((each) => each.level === level);
    const shown = found.length > SHOWN ? SHOWN - 1 : found.length;
    const [next] = found.slice(shown);
    const more = found.length - shown;
    const last = next === undefined ? [] : [counting(next, more)];
    return { level, more, annotations: [...found.slice(0, shown), ...last] };
  });
  return {
    annotations: levels.flatMap(({ annotations }) => annotations),
    more: Object.fromEntries(levels.map(({ level, more }) => [level, more])) as Annotations['more'],
  };
}

/** Every first run that failed because of the change, and then every finding, each on its line. */
export function allAnnotations({ outcomes, findings }: Report): Annotation[] {
  return [...failedRuns(outcomes), ...findings.map(annotation)];
}

/** On the action that failed; on the file's first line where that is not known. */
function failedRuns(outcomes: readonly Outcome[]): Annotation[] {
  return outcomes.flatMap(({ environment, file, run }): Annotation[] => {
    const message = isBlamed(run) ? failedRunMessage(run, file) : null;
    if (message === null) return [];
    const line = run?.line ?? 1;
    const title = titled('first run failed', [environment]);
    return [
      { level: 'error', title, message: escapeText(message), file, startLine: line, endLine: line },
    ];
  });
}

/** One finding on its line. */
function annotation(finding: Finding): Annotation {
  const { rule, severity, message, environments, help } = finding;
  return {
    level: severity,
    title: titled(rule, environments),
    message: [escapeText(message), ...relatedLines(finding), help].join('\n'),
    ...placeOf(finding),
  };
}

function titled(what: string, environments: readonly string[]): string {
  const where = environments.map((name) => escapeControl(shorten(name, 60)));
  return where.length === 0 ? what : `${what} (${where.join(', ')})`;
}

/** In place of the first of the annotations that it counts. */
function counting(next: Annotation, more: number): Annotation {
  const title = `and ${count(more, `more ${next.level}`)}`;
  return { ...next, title, message: `${title}, this line's first. All are in the job's summary.` };
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
