import type { Finding } from '../../check/check.ts';
import { count } from '../../wording/count.ts';
import { firstLines } from '../../wording/lists.ts';
import { blobUrl, type View } from '../links.ts';
import type { Report } from '../report.ts';
import { type FlowsToDo, findingsToDo, flowsToDo } from '../to-do.ts';
import type { Detail } from './detail.ts';
import { findingItem, inItem, leftOut, type Showing, shortLines } from './findings.ts';
import { flowNamesToCommit } from './flow-names.ts';
import { WORDS } from './flow-words.ts';
import { Mentions } from './mentions.ts';
import { blocks, bullets, capitalised, code, details, link, plain, prose } from './safe.ts';

/** Up to this many errors and warnings are shown unfolded. */
const UNFOLDED = 15;

/** A row for each root cause, worst first: what is wrong, what to do, whom to ask. */
export function toDoSection(report: Report, view: View, detail: Detail): string {
  const { environments } = report;
  const mentions = new Mentions();
  const showing = { view, detail, environments, mentions };
  const { whole, named, counted } = splitFindings(report.findings, detail);
  const flows = flowsToDo(report).map((each) => flowsItem(each, showing));
  const body = blocks(
    list(flows, whole, showing),
    shortLines(named, detail),
    leftOut(counted, view),
    flowNamesToCommit(report, detail),
  );
  const isUrgent =
    flows.length > 0 || report.findings.some(({ severity }) => severity !== 'notice');
  return isUrgent || report.outcomes.length > 0 ? titled('What to do', body) : body;
}

function titled(title: string, body: string): string {
  return body === '' ? '' : blocks(`#### ${title}`, body);
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
  const sorted = findingsToDo(findings);
  return { whole: [], named: [], counted: [], ...Object.groupBy(sorted, formOf) };
}

/** Flows, errors and warnings first, then a fold with the rest of them, and one with the notices. */
function list(flows: readonly string[], findings: readonly Finding[], showing: Showing): string {
  const { notice = [], other = [] } = Object.groupBy(findings, ({ severity }) =>
    severity === 'notice' ? 'notice' : 'other',
  );
  const items = (those: readonly Finding[]) =>
    those.map((finding) => findingItem(finding, showing)).join('\n');
  const more = other.slice(UNFOLDED);
  return blocks(
    [...flows, items(other.slice(0, UNFOLDED))].filter((part) => part !== '').join('\n'),
    more.length > 0 ? details(`${count(more.length, 'more finding')}`, items(more)) : '',
    notice.length > 0 ? details(`ℹ️ ${count(notice.length, 'notice')}`, items(notice)) : '',
  );
}

/** Of a flow that was saved, and then failed. */
const FAILED_RUN = ['⚠️', 'first run failed'] as const;
/** The most flows named beside one reason. */
const NAMED = 3;
const MOST_FLOWS = 50;

function flowsItem({ result, remarks, flows }: FlowsToDo, { view, detail, environments }: Showing) {
  const nameOf = ({ file, displayName, environment }: FlowsToDo['flows'][number]) => {
    const where = environments.length > 1 ? ` in ${code(environment, detail.name)}` : '';
    return `${link(plain(displayName, detail.name), blobUrl(view, file))}${where}`;
  };
  const isSaved = result === 'created' || result === 'updated';
  const [sign, word] = isSaved ? FAILED_RUN : WORDS[result];
  const text = remarks.map((remark) => prose(capitalised(`${remark}.`), detail.message)).join(' ');
  if (flows.length <= NAMED) {
    return `- ${sign} ${flows.map(nameOf).join(', ')} · ${word}<br>${text}`;
  }
  const names = bullets(firstLines(flows, Math.min(MOST_FLOWS, detail.rows), nameOf));
  const number = count(flows.length, 'flow');
  return [
    `- ${sign} ${number} · ${word}<br>${text}`,
    '',
    inItem(details(`The ${number}`, names)),
  ].join('\n');
}
