import { splitPlan } from '../../src/report/markdown/reviewed-plan.ts';
import type { FlowStudioRequest, Played, PlayedIssue, PlayedRun } from './play.ts';
import { type Event, MAIN, type Scenario } from './scenario.ts';

/** All that a scenario showed and asked, as a page that a person can read and a test can compare. */
export function transcript({ title }: Scenario, { runs }: Played): string {
  const parts = runs.flatMap((run, index) => [
    ...(runs.length > 1 ? [`## Run ${index + 1}: ${told(run.event)}`] : [`## ${told(run.event)}`]),
    ...sections(run, runs[index - 1] ?? null),
  ]);
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}

function sections(run: PlayedRun, before: PlayedRun | null): string[] {
  const show = (text: string) => revealed(masked(text, run));
  const outputs = Object.entries(run.outputs).map(([name, value]) => `${name}: ${value}`);
  const mine = run.comments.find(isOurs);
  const earlier = before?.comments.find(isOurs);
  const comment = show((mine?.body ?? '').replace(ANY_MARKER, '').trim());
  const summary = show(run.summary.trim());
  const others = run.comments.filter((each) => each !== mine);
  return [
    `Exit code: ${run.exitCode}`,
    section('Log', show(withoutColour(run.stdout).trimEnd())),
    ...(run.stderr === '' ? [] : [section('stderr', show(run.stderr))]),
    section('Outputs', show(outputs.join('\n'))),
    commentSection(comment, mine !== undefined, mine?.body === earlier?.body),
    ...others.map(({ author, body }) => section(`Comment of ${author}`, show(body))),
    ...run.issues.map((issue) => issueSection(issue, before, run)),
    summarySection(summary, comment),
    section('Files written', show(Object.keys(run.written).toSorted().join('\n'))),
    section('Requests to GitHub', show(gitHubLines(run).join('\n'))),
    section('Requests to Flow Studio', show(flowStudioLines(run).join('\n'))),
    ...dataverseSection(run),
  ];
}

/** The first line of Flowgate's comment; each map has its own. */
const ANY_MARKER = /^<!-- flowgate(:[^ ]+)? -->\n/;

/** By marker and author, as the action finds it. */
function isOurs({ author, body }: PlayedRun['comments'][number]): boolean {
  return author === 'github-actions[bot]' && ANY_MARKER.test(body);
}

function commentSection(comment: string, isThere: boolean, isSame: boolean): string {
  if (!isThere) return '### Comment\n\nNone.';
  if (isSame) return '### Comment\n\nAs before.';
  return section('Comment', comment);
}

/** Its marker is left out; what is in the summary too is not told twice. */
function issueSection(issue: PlayedIssue, before: PlayedRun | null, run: PlayedRun): string {
  const { number, title, state, body, comments } = issue;
  const heading = `Issue #${number}, ${state}: ${title}`;
  const earlier = before?.issues.find((other) => other.number === number);
  const text = body.slice(body.indexOf('\n') + 1).trim();
  const told = comments.map((comment) =>
    section(`Comment on issue #${number}`, revealed(masked(comment, run))),
  );
  const isSummary = text.replace(RUN_LINK, '') === run.summary.trim();
  const shown =
    earlier?.body === body
      ? `### ${heading}\n\nAs before.`
      : isSummary
        ? `### ${heading}\n\nThe same as the job summary, with a link to the run.`
        : section(heading, revealed(masked(text, run)));
  return [shown, ...told].join('\n\n');
}

const RUN_LINK = / · \[run\]\([^)]*\)/;

function summarySection(summary: string, whole: string): string {
  const comment = splitPlan(whole).rest.trimEnd();
  if (summary === '' || ![comment, comment.replace(RUN_LINK, '')].includes(summary)) {
    return section('Job summary', summary);
  }
  const but = summary === comment ? '' : ', without the link to the run';
  return `### Job summary\n\nThe same as the comment${but}.`;
}

const FENCE = '~~~~~~~~';

function section(title: string, text: string): string {
  return text === '' ? `### ${title}\n\nNone.` : `### ${title}\n\n${FENCE}\n${text}\n${FENCE}`;
}

function told(event: Event): string {
  switch (event.on) {
    case 'push':
      if ('deletes' in event) return 'push that deletes a branch';
      return `push to ${short(event.ref)}, ${event.before ?? 'new'} → ${event.after}`;
    case 'workflow_dispatch':
    case 'schedule':
      return `${event.on} at ${event.commit}${event.ref ? ` of ${short(event.ref)}` : ''}`;
    default:
      return `${event.on}, ${event.base} ← ${event.head}${event.fork ? ' of a fork' : ''}`;
  }
}

function short(ref = MAIN): string {
  return ref.replace(/^refs\/heads\//, '');
}

/** Much is read at once: what arrives first is chance. */
function gitHubLines({ github }: PlayedRun): string[] {
  const lines = github.map(({ method, path }) => `${method} ${path}`);
  return inOrder(lines, (line) => /^GET |^POST \/graphql/.test(line));
}

/** What a run asks at its beginning, and flows that it reads, side by side: what arrives first is chance. */
const SIDE_BY_SIDE =
  / (notifications\/initialized|tools\/list|list_live_connections|list_live_flows|get_live_flow)(?= |$)/;

function flowStudioLines({ flowStudio }: PlayedRun): string[] {
  return inOrder(flowStudio.map(requestLine), (line) => SIDE_BY_SIDE.test(line));
}

/** Only in a story with environments in Dataverse. */
function dataverseSection({ dataverse, usesDataverse }: PlayedRun): string[] {
  if (!usesDataverse) return [];
  const lines = dataverse.map(({ server, route, id, status, wrote }) => {
    const about = id === null || server === 'entra' ? '' : ` ${id}`;
    return `${server} ${route}${about} ${status}${wrote ? ' (wrote)' : ''}`;
  });
  const isRead = (line: string) => / (GET|POST) /.test(line);
  return [section('Requests to Dataverse', inOrder(lines, isRead).join('\n'))];
}

function requestLine({ tool, arguments: given, billed, http }: FlowStudioRequest): string {
  const { environmentName, flowName, state } = given;
  const named = Object.entries({ environmentName, flowName, state })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
  const words = [http.method, http.path, tool, ...named, ...(billed ? ['(billed)'] : [])];
  return words.join(' ');
}

/** Sorts what stands together and is sent together, the unbilled first; all else keeps its place. */
function inOrder(lines: readonly string[], isTogether: (line: string) => boolean): string[] {
  const sorted: string[] = [];
  let group: string[] = [];
  for (const line of lines) {
    if (isTogether(line)) group.push(line);
    else {
      sorted.push(...unbilledFirst(group), line);
      group = [];
    }
  }
  return [...sorted, ...unbilledFirst(group)];
}

function unbilledFirst(lines: readonly string[]): string[] {
  const isBilled = (line: string) => Number(line.endsWith(' (billed)'));
  return lines.toSorted().toSorted((one, other) => isBilled(one) - isBilled(other));
}

/** What differs from one machine or minute to the next. */
function masked(text: string, { workspace, temp }: PlayedRun): string {
  return text
    .replace(/^::add-mask::eyJ.*$/gm, '::add-mask::<token>')
    .replaceAll(workspace, '<workspace>')
    .replaceAll(temp, '<temp>')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:<port>')
    .replace(/(?<=Trying again in )[\d.]+(?= s)/g, '<some>')
    .replace(/(?<=-)\d{17}(?=\.json)/g, '<time>')
    .replace(/(?<=flowgate-snapshots\/)\d{4}-\d\d-\d\dT[\d-]+Z/g, '<run>')
    .replace(/(?<=`api-key` expires on )\d{4}-\d\d-\d\d/g, '<a day soon>')
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d(?= UTC)/g, '<time>')
    .replace(/(?<=^::add-mask::).+$/gm, '<the key>');
}

/** The colours that the action itself uses; a foreign one stays, and shows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: what colours are made of
const COLOUR = /\u001b\[(?:1|2|22|31|32|33|36|39)m/g;

export function withoutColour(text: string): string {
  return text.replace(COLOUR, '');
}

/** What nobody would see: control characters but line ends, and those that turn text around. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu;

function revealed(text: string): string {
  return text.replace(
    HIDDEN,
    (character) => `{U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}}`,
  );
}
