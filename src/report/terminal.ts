import { memo } from '../json/memo.ts';
import { escapeCommands } from '../wording/escape.ts';
import { isAsInGit } from './drift.ts';
import { needsSomebody, type Step, stepsByEnvironment } from './groups.ts';
import type { Report } from './report.ts';
import { checkedOnlyLines } from './terminal/checked-only.ts';
import { driftLines } from './terminal/drift.ts';
import { endLines, verdictLines } from './terminal/end.ts';
import { findingLines } from './terminal/findings.ts';
import { leavingLines } from './terminal/leaving.ts';
import { type Look, paint, type TerminalDetail } from './terminal/look.ts';
import { skippedLines } from './terminal/skipped.ts';
import { stepLines } from './terminal/steps.ts';
import { unapprovedLines } from './terminal/unapproved-plans.ts';
import { verdict } from './verdict.ts';

interface TextOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  /** Whether long sentences are wrapped at the width; a log viewer wraps them itself. */
  wraps?: boolean;
  /** The text of a file, to show the line of a finding. */
  source?: (file: string) => string | null;
  /** A file's path from the folder of the reader; absent: from the root. */
  path?: (file: string) => string;
  /** How much is shown; absent: as in a log. */
  detail?: TerminalDetail;
}

/** A file is named by its heading, each of its findings, and what is related to others. */
const MOST_FILES = 10_000;

const asItIs = (file: string) => file;

/** The report for people at a terminal, and for the log of a job. */
export function toText(report: Report, options: TextOptions): string {
  const {
    color,
    width,
    wraps = false,
    source = () => null,
    path = asItIs,
    detail = 'log',
  } = options;
  const shown = memo(MOST_FILES, path);
  const look: Look = {
    paint: paint(color),
    width: Math.max(40, width),
    wraps,
    source,
    path: shown,
  };
  const sections = detail === 'errors' ? wrong(report, look) : all(report, look, detail);
  const shownSections = sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n').split('\n').map(escapeCommands).join('\n'));
  return shownSections.length === 0 ? '' : `${shownSections.join('\n\n')}\n`;
}

function all(report: Report, look: Look, detail: TerminalDetail): string[][] {
  return [
    ...findingLines(report, look),
    ...stepsByEnvironment(report).map((each) => stepLines(each, report, look)),
    leavingLines(report, look),
    ...driftLines(report, look),
    checkedOnlyLines(report, look),
    unapprovedLines(report, look),
    ...(detail === 'all' ? [skippedLines(report, look)] : []),
    endLines(report, look, detail),
  ];
}

/** Errors, flows that somebody must look at, and the verdict; nothing where all is well. */
function wrong(report: Report, look: Look): string[][] {
  const findings = report.findings.filter(({ severity }) => severity === 'error');
  const steps = stepsByEnvironment(report)
    .map((each) => ({ ...each, steps: each.steps.filter(isWrong) }))
    .filter((each) => each.steps.length > 0);
  const drift = (report.drift ?? []).filter((entry) => !isAsInGit(entry));
  const sections = [
    ...findingLines({ ...report, findings }, look),
    ...steps.map((each) => stepLines(each, report, look)),
    ...(drift.length > 0 ? driftLines({ ...report, drift }, look) : []),
    unapprovedLines(report, look),
  ].filter((section) => section.length > 0);
  return sections.length === 0 ? [] : [...sections, verdictLines(verdict(report), look)];
}

function isWrong({ change, outcome }: Step): boolean {
  return outcome === null ? change?.action === 'blocked' : needsSomebody(outcome);
}
