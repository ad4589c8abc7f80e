import { escapeCommands } from '../wording/escape.ts';
import { stepsByEnvironment } from './groups.ts';
import type { Report } from './report.ts';
import { checkedOnlyLines } from './terminal/checked-only.ts';
import { driftLines } from './terminal/drift.ts';
import { endLines } from './terminal/end.ts';
import { findingLines } from './terminal/findings.ts';
import { leavingLines } from './terminal/leaving.ts';
import { type Look, paint } from './terminal/look.ts';
import { skippedLines } from './terminal/skipped.ts';
import { stepLines } from './terminal/steps.ts';
import { unapprovedLines } from './terminal/unapproved-plans.ts';

export interface TextOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  /** Whether long sentences are wrapped at the width; a log viewer wraps them itself. */
  wraps?: boolean;
  /** The text of a file, to show the line of a finding. */
  source?: (file: string) => string | null;
  /** A file's path from the folder of the reader; absent: from the root. */
  path?: (file: string) => string;
  /** Names every skipped file. */
  verbose?: boolean;
}

const asItIs = (file: string) => file;

/** The report for people at a terminal, and for the log of a job. */
export function toText(report: Report, options: TextOptions): string {
  const { color, width, wraps = false, source = () => null, path = asItIs } = options;
  const look: Look = { paint: paint(color), width: Math.max(40, width), wraps, source, path };
  const sections = [
    ...findingLines(report, look),
    ...stepsByEnvironment(report).map((each) => stepLines(each, report, look)),
    leavingLines(report, look),
    ...driftLines(report, look),
    checkedOnlyLines(report, look),
    unapprovedLines(report, look),
    ...(options.verbose === true ? [skippedLines(report, look)] : []),
    endLines(report, look),
  ];
  const lines = sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'));
  return `${lines.join('\n\n').split('\n').map(escapeCommands).join('\n')}\n`;
}
