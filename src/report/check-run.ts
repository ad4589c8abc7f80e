import { isBlamed } from '../plan/watched-run.ts';
import type { Severity } from '../rules/rule.ts';
import { count } from '../wording/count.ts';
import { escapeControl } from '../wording/escape.ts';
import { shorten } from '../wording/shorten.ts';
import { type Annotation, allAnnotations, SHOWN } from './annotations.ts';
import type { View } from './links.ts';
import { code, link } from './markdown/safe.ts';
import type { Report } from './report.ts';
import { type FailOn, failureSentence, verdict } from './verdict.ts';

/** A check run with its annotations in the order of the report, as GitHub's REST API names them. */
export interface CheckRun {
  name: string;
  conclusion: 'failure' | 'neutral' | 'success';
  title: string;
  summary: string;
  annotations: CheckAnnotation[];
}

interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}

interface CheckRunOptions {
  failOn: FailOn;
  /** The run's environments where it checked only some of them. */
  about: readonly string[] | null;
  view: View;
}

const LEVELS: Record<Severity, CheckAnnotation['annotation_level']> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

/**
 * "The maximum size is 255 characters" (REST API, Create a check run, `annotations[].title`). The
 * rest is needed to say that it was cut. The limit of 64 KB for a message is never reached: ours
 * are cut at 2,000.
 */
const LONGEST_TITLE = 255 - 30;

/**
 * Every annotation on its line, where a step's annotations would only count some of them; null where
 * the step shows them all.
 */
export function toCheckRun(
  report: Report,
  { failOn, about, view }: CheckRunOptions,
): CheckRun | null {
  const annotations = allAnnotations(report);
  const levels = Map.groupBy(annotations, ({ level }) => level);
  if ([...levels.values()].every(({ length }) => length <= SHOWN)) return null;
  const { level, sentence } = verdict(report);
  const isFailure = failureSentence(report, failOn) !== null;
  return {
    name: about === null ? 'Flowgate' : `Flowgate (${names(about)})`,
    conclusion: isFailure ? 'failure' : level === 'ok' ? 'success' : 'neutral',
    title: shorten(escapeControl(sentence), LONGEST_TITLE),
    summary: summaryOf(report, view),
    annotations: annotations.map(checkAnnotation),
  };
}

const names = (about: readonly string[]) =>
  about.map((name) => shorten(escapeControl(name), 60)).join(', ');

function checkAnnotation(annotation: Annotation): CheckAnnotation {
  const { level, file, startLine, endLine, startColumn, endColumn, title, message } = annotation;
  return {
    path: file,
    start_line: startLine,
    end_line: endLine,
    ...(startColumn !== undefined && { start_column: startColumn }),
    ...(endColumn !== undefined && { end_column: endColumn }),
    annotation_level: LEVELS[level],
    title: shorten(title, LONGEST_TITLE),
    message,
  };
}

/**
 * The number of findings of each rule, and of first runs that failed; the planned changes are in the comment and in the run's
 * summary.
 */
function summaryOf({ findings, outcomes }: Report, { runUrl }: View): string {
  const rules = [...Map.groupBy(findings, ({ rule }) => rule)];
  const lines = rules.map(
    ([rule, those]) => `- ${link(code(rule), those[0]?.help ?? null)}: ${those.length}`,
  );
  const failed = outcomes.filter(({ run }) => isBlamed(run)).length;
  if (failed > 0) lines.unshift(`- first runs that failed: ${failed}`);
  const where = link('the summary of the run', runUrl);
  const all = `${count(findings.length, 'finding')}, each on its line. The plan is in the pull request's comment and in ${where}.`;
  return [all, '', ...lines].join('\n');
}
