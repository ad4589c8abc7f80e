import { amount } from '../wording/count.ts';
import { andList } from '../wording/lists.ts';
import type { View } from './links.ts';
import { bindingsSection } from './markdown/bindings.ts';
import { CUTS, type Detail, FULL } from './markdown/detail.ts';
import { driftSections } from './markdown/drift.ts';
import { environmentSections } from './markdown/environment.ts';
import { findingsSection, splitFindings } from './markdown/findings.ts';
import { leavingSection } from './markdown/leaving.ts';
import { newOwnersSection } from './markdown/new-owners.ts';
import { restSection } from './markdown/rest.ts';
import { blocks, code, link, prose } from './markdown/safe.ts';
import { unapprovedSection } from './markdown/unapproved-plans.ts';
import type { Report } from './report.ts';
import { type Verdict, verdict } from './verdict.ts';

export type { View } from './links.ts';

/** GitHub accepts 65,536, and we promise 60,000; the rest is for the hidden marker. */
const COMMENT_CHARACTERS = 59_900;
/** GitHub accepts 1 MiB a step for all of its summaries together. */
const SUMMARY_BYTES = 1_000_000;

interface Beside {
  /** The most characters. */
  room?: number;
  /** Where other environments have their own sections: the environments of this one. */
  about?: readonly string[] | null;
}

/** The comment on a pull request, or a section of it. */
export function toComment(
  report: Report,
  view: View,
  { room = COMMENT_CHARACTERS, about = null }: Beside = {},
): string {
  const prefix = about === null ? '' : `${andList(about.map((name) => code(name, 60)))}: `;
  return fitted(report, view, (body) => body.length < room, prefix);
}

/** The job's summary, which has room for more. A link to the run would lead to the same page. */
export function toSummary(report: Report, view: View): string {
  const here = { ...view, runUrl: null };
  return fitted(report, here, (body) => Buffer.byteLength(body) < SUMMARY_BYTES);
}

/** The job's summary of a run that could not start. */
export function toStopped(message: string): string {
  return `### ❌ Flowgate stopped before it looked at a flow\n\n${prose(message, 10_000)}\n`;
}

type Fits = (body: string) => boolean;

/** The most detailed body that fits. */
function fitted(report: Report, view: View, fits: Fits, prefix = ''): string {
  const result = verdict(report);
  let without: string[] = [];
  let detail = FULL;
  let sections = sectionsOf(report, view, detail);
  const body = () => joined(sections, result, without, view, prefix);
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
    sections = { ...sections, ...findingsOf(report, view, { ...detail, ...changed }) };
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

const ICONS: Record<Verdict['level'], string> = { failure: '❌', attention: '⚠️', fine: '✅' };

interface Sections {
  unapprovedPlans: string;
  owners: string;
  bindings: string;
  findings: string;
  /** The errors that are only counted. */
  unlisted: number;
  environments: string;
  rest: string;
}

function sectionsOf(report: Report, view: View, detail: Detail): Sections {
  return {
    unapprovedPlans: unapprovedSection(report, detail),
    owners: newOwnersSection(report, detail),
    bindings: bindingsSection(report, detail),
    ...findingsOf(report, view, detail),
    environments: blocks(
      environmentSections(report, view, detail),
      leavingSection(report, detail),
      driftSections(report, view, detail),
    ),
    rest: restSection(report, view, detail),
  };
}

function findingsOf(
  report: Report,
  view: View,
  detail: Detail,
): Pick<Sections, 'findings' | 'unlisted'> {
  const { counted } = splitFindings(report.findings, detail);
  return {
    findings: findingsSection(report, view, detail),
    unlisted: counted.filter(({ severity }) => severity === 'error').length,
  };
}

function lengthOf({
  unapprovedPlans,
  owners,
  bindings,
  findings,
  environments,
  rest,
}: Sections): number {
  const parts = [unapprovedPlans, owners, bindings, findings, environments, rest];
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function joined(
  { unapprovedPlans, owners, bindings, findings, unlisted, environments, rest }: Sections,
  { level, sentence, errors }: Verdict,
  without: readonly string[],
  view: View,
  prefix: string,
): string {
  const listed =
    unlisted > 0 ? ` · ${amount(errors - unlisted)} of ${amount(errors)} errors listed` : '';
  const title = `### ${ICONS[level]} ${prefix}${prose(sentence)}${listed}`;
  return `${blocks(title, shortenedNote(without, view), unapprovedPlans, owners, bindings, findings, environments, rest)}\n`;
}

function shortenedNote(without: readonly string[], { runUrl }: View): string {
  if (without.length === 0) return '';
  const where = runUrl === null ? 'the log of this run' : link('the summary of the run', runUrl);
  return `> Too long to be shown whole: left out are ${andList(without)}. All of it is in ${where}.`;
}
