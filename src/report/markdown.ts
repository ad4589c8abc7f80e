import { amount } from '../wording/count.ts';
import { andList } from '../wording/lists.ts';
import type { View } from './links.ts';
import { connectionsSection } from './markdown/connections.ts';
import { BRIEF, CUTS, type Detail, FULL, SHORTER } from './markdown/detail.ts';
import { driftSection } from './markdown/drift.ts';
import { leavingSection } from './markdown/leaving.ts';
import { planSection } from './markdown/plan.ts';
import { blocks, capitalised, link, prose, small } from './markdown/safe.ts';
import { smallPrint } from './markdown/small-print.ts';
import { splitFindings, toDoSection } from './markdown/to-do.ts';
import { unapprovedSection } from './markdown/unapproved-plans.ts';
import type { Report } from './report.ts';
import { type Verdict, verdict } from './verdict.ts';

export type { View } from './links.ts';

/** GitHub accepts 65,536, and we promise 60,000; the rest is for the hidden marker. */
const COMMENT_CHARACTERS = 59_900;
/** GitHub accepts 1 MiB a step for all of its summaries together. */
const SUMMARY_BYTES = 1_000_000;

/** The comment on a pull request, or a section of it. `room`: the most characters. */
export function toComment(report: Report, view: View, room = COMMENT_CHARACTERS): string {
  return fitted(report, view, briefFor(report, view), (body) => body.length < room);
}

/** The job's summary, which has room for more. A link to the run would lead to the same page. */
export function toSummary(report: Report, view: View): string {
  const here = { ...view, runUrl: null };
  return fitted(report, here, FULL, (body) => Buffer.byteLength(body) < SUMMARY_BYTES);
}

/** The job's summary of a run that could not start. */
export function toStopped(message: string): string {
  return `### ❌ Flowgate stopped before it looked at a flow\n\n${prose(capitalised(message), 10_000)}\n`;
}

/** A comment without findings takes at most this for its first flow, and for each further one. */
const FIRST_FLOW = 2_000;
const NEXT_FLOW = 1_100;
/** For the verdict and the numbers beneath it. */
const HEAD = 200;
/** With more flows a comment is short in any case. */
const MOST_MEASURED = 80;
/** What the plan has in any case. */
const LEAST = 600;

/** The detail in which a comment is short for the number of its flows. */
function briefFor(report: Report, view: View): Detail {
  const flows = new Set((report.plan?.changes ?? []).map(({ file }) => file)).size;
  const entries = new Set((report.drift ?? []).map(({ file }) => file)).size;
  const all = FIRST_FLOW + (Math.max(1, flows, entries) - 1) * NEXT_FLOW;
  const besides = [connectionsSection(report, BRIEF), smallPrint(report, view, BRIEF)];
  if (flows > MOST_MEASURED) return Object.assign({}, BRIEF, ...SHORTER);
  const room = Math.max(LEAST, all - HEAD - besides.join('').length);
  const steps = SHORTER.map((_, index) => Object.assign({}, BRIEF, ...SHORTER.slice(0, index)));
  const fits = (detail: Detail) => changesOf(report, view, detail).length <= room;
  return steps.find(fits) ?? Object.assign({}, BRIEF, ...SHORTER);
}

type Fits = (body: string) => boolean;

/** The most detailed body that fits. */
function fitted(report: Report, view: View, start: Detail, fits: Fits): string {
  const result = verdict(report);
  let without: string[] = [];
  let detail = start;
  let sections = sectionsOf(report, view, detail);
  const body = () => joined(sections, result, without, view);
  for (const cut of CUTS) {
    if (fits(body())) return body();
    detail = { ...detail, ...cut.detail };
    const shorter = sectionsOf(report, view, detail);
    if (lengthOf(shorter) < lengthOf(sections)) {
      without = [...without.filter((part) => part !== cut.insteadOf), cut.without];
    }
    sections = shorter;
  }
  const withErrors = (changed: Partial<Detail>): string => {
    sections = { ...sections, ...toDoOf(report, view, { ...detail, ...changed }) };
    return body();
  };
  const { errors } = result;
  return fits(body())
    ? withErrors({ wholeErrors: most(errors, (wholeErrors) => fits(withErrors({ wholeErrors }))) })
    : withErrors({ errorLines: most(errors, (errorLines) => fits(withErrors({ errorLines }))) });
}

/**
 * The largest number up to `max` for which `willDo` is true; if it is true for a number, then for
 * every smaller one.
 */
function most(max: number, willDo: (number: number) => boolean): number {
  let [low, high] = [0, max];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (willDo(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const ICONS: Record<Verdict['level'], string> = { error: '❌', warning: '⚠️', ok: '✅' };

/** In the order in which they are shown. */
interface Sections {
  unapprovedPlans: string;
  toDo: string;
  /** The errors that are only counted. */
  unlisted: number;
  connections: string;
  changes: string;
  smallPrint: string;
}

function sectionsOf(report: Report, view: View, detail: Detail): Sections {
  return {
    unapprovedPlans: unapprovedSection(report, detail),
    ...toDoOf(report, view, detail),
    connections: connectionsSection(report, detail),
    changes: changesOf(report, view, detail),
    smallPrint: smallPrint(report, view, detail),
  };
}

function toDoOf(report: Report, view: View, detail: Detail): Pick<Sections, 'toDo' | 'unlisted'> {
  const { counted } = splitFindings(report.findings, detail);
  return {
    toDo: toDoSection(report, view, detail),
    unlisted: counted.filter(({ severity }) => severity === 'error').length,
  };
}

function changesOf(report: Report, view: View, detail: Detail): string {
  return blocks(
    planSection(report, view, detail),
    driftSection(report, view, detail),
    leavingSection(report, detail),
  );
}

function lengthOf({ unapprovedPlans, toDo, connections, changes, smallPrint: end }: Sections) {
  return [unapprovedPlans, toDo, connections, changes, end].reduce(
    (sum, part) => sum + part.length,
    0,
  );
}

function joined(sections: Sections, result: Verdict, without: readonly string[], view: View) {
  const { unapprovedPlans, toDo, unlisted, connections, changes, smallPrint: end } = sections;
  const { level, sentence, counts, errors } = result;
  const listed =
    unlisted > 0 ? ` · ${amount(errors - unlisted)} of ${amount(errors)} errors listed` : '';
  const title = `### ${ICONS[level]} ${prose(sentence)}${listed}`;
  const numbers = counts === '' ? '' : small(prose(counts));
  return `${blocks(title, numbers, shortenedNote(without, view), unapprovedPlans, toDo, connections, changes, end)}\n`;
}

function shortenedNote(without: readonly string[], { runUrl }: View): string {
  if (without.length === 0) return '';
  const where = runUrl === null ? 'the log of this run' : link('the summary of the run', runUrl);
  return `> Too long to be shown whole: left out are ${andList(without)}. All of it is in ${where}.`;
}
