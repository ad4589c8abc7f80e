import type { FlowDiff } from '../../plan/diff.ts';
import { count } from '../../wording/count.ts';
import { andList, more } from '../../wording/lists.ts';
import { diffSummary } from '../diff-summary.ts';
import type { FlowItem, FlowVersion } from '../flow-items.ts';
import { flowLine } from '../flow-line.ts';
import { blobUrl, type View } from '../links.ts';
import { movedActions } from '../moved-actions.ts';
import type { Report, ReportedFlow } from '../report.ts';
import { actionDiagram } from './action-diagram.ts';
import type { Detail } from './detail.ts';
import { diffBlock } from './diff-block.ts';
import { WORDS } from './flow-words.ts';
import {
  blocks,
  bullets,
  capitalised,
  code,
  details,
  htmlCode,
  link,
  plain,
  prose,
} from './safe.ts';

/** A diagram is drawn where more than this many actions come in another order or place. */
const IN_ORDER = 3;

/** Of up to this many flows each with a remark is open. */
const FEW = 5;

/** A fold for each flow: what it does, what changes; only a line each where room is short. */
export function flowFolds(
  items: readonly FlowItem[],
  report: Report,
  view: View,
  detail: Detail,
): string {
  const shown = items.slice(0, detail.rows);
  const left = items.length - shown.length;
  const flows = new Map(report.flows.map((flow) => [flow.file, flow]));
  const several = report.environments.length > 1;
  const isOnly = items.length === 1 && report.outcomes.length === 0;
  const isFew = items.length <= FEW;
  const draw = (item: FlowItem) => fold(item, { flows, several, isOnly, isFew, view, detail });
  return blocks(
    ...(detail.diff === 0 ? [lines(shown, several, detail)] : shown.map(draw)),
    left > 0 ? `**${more(left, 'flow')}** not listed here.` : '',
  );
}

interface Showing {
  flows: ReadonlyMap<string, ReportedFlow>;
  /** Whether the environments must be named. */
  several: boolean;
  isOnly: boolean;
  isFew: boolean;
  view: View;
  detail: Detail;
}

function fold(item: FlowItem, { flows, several, isOnly, isFew, view, detail }: Showing): string {
  const { file, displayName, versions } = item;
  const flow = flows.get(file);
  const summary = `${signOf(item)} ${htmlCode(displayName, 80)} ${versions.map((each) => title(each, several, htmlCode)).join('; ')}`;
  const path = link(code(file, detail.name), blobUrl(view, file));
  const about = flow === undefined ? path : `${path}: ${plain(flowLine(flow), detail.message)}`;
  const isUrgent = versions.some(
    ({ isOtherFlow, remarks }) => isOtherFlow || (isFew && remarks.length > 0),
  );
  const shown = versions.map((version) =>
    versionBody(version, versions.length > 1, { view, detail }),
  );
  return details(summary, blocks(about, ...shown), isOnly || isUrgent);
}

/** Up to this many lines are shown unfolded. */
const UNFOLDED = 25;

function lines(items: readonly FlowItem[], several: boolean, detail: Detail): string {
  const { urgent = [], others = [] } = Object.groupBy(items, ({ versions }) =>
    versions.some(({ isOtherFlow }) => isOtherFlow) ? 'urgent' : 'others',
  );
  const list = (those: readonly FlowItem[]) =>
    bullets(those.map((item) => line(item, several, detail)));
  if (others.length <= UNFOLDED) return list([...urgent, ...others]);
  return blocks(list(urgent), details(count(others.length, 'flow'), list(others)));
}

function line(item: FlowItem, several: boolean, { name }: Detail): string {
  const { displayName, versions } = item;
  return `${signOf(item)} ${plain(displayName, name)} ${versions.map((each) => title(each, several, code)).join('; ')}`;
}

function signOf({ versions: [first] }: FlowItem): string {
  if (first === undefined) return '';
  return first.hasFailedRun ? '⚠️' : WORDS[first.status][0];
}

/** `changed in test: 2 actions changed`. */
function title(
  version: FlowVersion,
  several: boolean,
  draw: (name: string, max: number) => string,
) {
  const { status, environments, diff, rules, states, hasFailedRun, isOtherFlow } = version;
  const where = several
    ? ` in ${andList(
        environments.map((name) => draw(name, 40)),
        5,
      )}`
    : '';
  const causes = andList(
    rules.map((rule) => draw(rule, 40)),
    3,
  );
  const why = causes === '' ? '' : ` ${status === 'blocked' ? 'by' : 'because of'} ${causes}`;
  const what = [
    ...(isOtherFlow ? ['⚠️ another live flow than before'] : []),
    ...(hasFailedRun ? ['first run failed'] : []),
    ...(diff === null ? [] : changes(diff, version)),
    ...(states.length === 0
      ? []
      : [
          `now ${andList(
            states.map((state) => draw(state, 40)),
            3,
          )}`,
        ]),
  ].join(' · ');
  return `${WORDS[status][1]}${where}${why}${what === '' ? '' : `: ${what}`}`;
}

function changes(diff: FlowDiff, { isNew, status }: FlowVersion): string[] {
  if (!isNew) return diffSummary(diff);
  const number = diff.operations.filter(({ operation }) => operation === 'action').length;
  const isSaid = status === 'create' || status === 'created';
  return [`${isSaid ? '' : 'new, '}${count(number, 'action')}`];
}

function versionBody(
  version: FlowVersion,
  isOneOfSeveral: boolean,
  { view, detail }: Pick<Showing, 'view' | 'detail'>,
): string {
  const { environments, diff, isNew, remarks } = version;
  const names = andList(
    environments.map((name) => code(name, detail.name)),
    5,
  );
  const notes = remarks.map((remark) => prose(capitalised(`${remark}.`), detail.message));
  const drawn =
    diff === null ? [] : [diffBlock(diff, isNew, detail.diff, view), diagram(diff, detail)];
  const body = blocks(...notes, ...drawn);
  return isOneOfSeveral && body !== '' ? blocks(`In ${names}:`, body) : body;
}

function diagram(diff: FlowDiff, { diagrams }: Detail): string {
  return diagrams && movedActions(diff) > IN_ORDER ? actionDiagram(diff) : '';
}
