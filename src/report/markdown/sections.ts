import { createHash } from 'node:crypto';
import { andList } from '../../wording/lists.ts';
import { splitPlan } from './reviewed-plan.ts';
import { blocks, htmlCode } from './safe.ts';

/** The place of a run in the comment of a pull request. */
export interface CommentSection {
  /**
   * `deployed` takes the place of what was `checked` for its environments; what was checked for
   * others stays below it in a fold until they are deployed too.
   */
  kind: 'checked' | 'deployed';
  /** The environments that it covers; null for a single body about all of them. */
  environments: readonly string[] | null;
}

export interface SectionUpdate extends CommentSection {
  body: string;
  /** Of a check of all environments: those with something to deploy. */
  planned?: readonly string[];
  /** False when a deployment changed nothing: then the result of an earlier one is kept. */
  isNews: boolean;
  /** The new hidden plan, from the current one. */
  plan(previous: string): string;
}

/** A comment split into its parts. Sections are indexed by the key of their environments. */
interface Comment {
  deployed: Map<string, string>;
  checked: Map<string, string>;
  /** The single body of a check of every environment, after a line with those that it plans. */
  whole: string;
}

type Kind = SectionUpdate['kind'];

const LONGEST = 59_900;
/** The share of it that deployments may fill: the rest is for what was reviewed. */
const DEPLOYED = 45_000;
/** The lines around a section, with a key of usual length. */
const FRAME = 200;
const ALL = '*';

/** Hidden notes for Flowgate itself: they are kept where the text around them is replaced. */
const NOTES = /<!-- flowgate:(?!checked|deployed|reviewed)(?:(?!<!-- flowgate:)[\s\S])*?-->/g;
const GONE = 'Too long to stay here beside the others: it is in the summary of its run.';

/**
 * The most characters of a part's body, so that there is room for those of all `known` environments
 * and for the `hidden` plan.
 */
export function roomFor(
  { kind, environments }: CommentSection,
  known: number,
  hidden: number,
): number {
  const all = kind === 'deployed' ? DEPLOYED : LONGEST - LONGEST_PLANNED - hidden;
  if (environments === null || environments.length === 0) return all;
  const share = Math.min(1, environments.length / Math.max(1, known));
  return Math.floor(all * share) - FRAME;
}

/**
 * Updates a comment with one run's part. Every deployment has its own section, and so has every
 * check of only some environments; the next run on one of them replaces it, and all others are
 * kept. Sections of environments that are no longer in the map are removed. Applied twice it gives
 * the same text.
 *
 * @param known The environments of the map, in its order; empty where there is no map.
 */
export function withPart(
  previous: string | null,
  part: SectionUpdate,
  known: readonly string[],
): string {
  const { rest, hidden } = splitPlan(previous ?? '');
  const plan = part.plan(hidden);
  const comment = takenApart(rest);
  const key = sectionKey(part);
  if (part.kind === 'checked' && part.environments === null) {
    comment.checked.clear();
    comment.whole = `${plannedLine(part.planned ?? known)}${part.body.trim()}`;
  } else {
    put(comment[part.kind], key, part);
    if (part.kind === 'checked') comment.whole = '';
  }
  for (const sections of [comment.deployed, comment.checked]) drop(sections, known);
  const longest = LONGEST - plan.length;
  dropDeployed(comment, known);
  return blocks(fitted(comment, `${part.kind} ${key}`, known, longest), plan);
}

/** The outcome of a deployment takes the place of what was reviewed for its environments. */
function dropDeployed(comment: Comment, known: readonly string[]): void {
  if (comment.deployed.size === 0) return;
  const isDone = doneIn(comment);
  for (const key of comment.checked.keys()) {
    if (key.split(',').every(isDone)) comment.checked.delete(key);
  }
  if (plannedKeys(comment, known).every(isDone)) comment.whole = '';
}

/** Whether an environment has a deployment, by its key. */
function doneIn({ deployed }: Comment): (key: string) => boolean {
  const done = new Set([...deployed.keys()].flatMap((key) => key.split(',')));
  return (key) => done.has(ALL) || done.has(key);
}

/** The environments that a check of all of them has something to deploy to. */
function plannedKeys({ whole }: Comment, known: readonly string[]): string[] {
  const [, planned = null] = PLANNED.exec(whole) ?? [];
  return planned?.split(',').filter((key) => key !== '') ?? known.map(keyOf);
}

/** The environments that were reviewed and have no deployment yet, in the map's order. */
function openIn(comment: Comment, known: readonly string[]): string[] {
  const isDone = doneIn(comment);
  const { checked } = comment;
  const keys = [...checked.keys()].flatMap((key) => key.split(','));
  const reviewed = new Set(checked.size > 0 ? keys : plannedKeys(comment, known));
  const isOpen = (key: string) => !isDone(key) && (reviewed.has(ALL) || reviewed.has(key));
  return known.filter((name) => isOpen(keyOf(name)));
}

/** A longer line would leave too little room: then all environments of the map count. */
const LONGEST_PLANNED = 400;
const PLANNED = /^<!-- flowgate:planned (\S*) -->\n/;

function plannedLine(environments: readonly string[]): string {
  const line = `<!-- flowgate:planned ${environments.map(keyOf).join(',')} -->\n`;
  return line.length <= LONGEST_PLANNED ? line : '';
}

/** A new section replaces every older one about the same environments. */
function put(sections: Map<string, string>, key: string, { body, isNews }: SectionUpdate): void {
  if (!isNews && sections.has(key)) return;
  const names = key.split(',');
  for (const other of sections.keys()) {
    if (other !== key && other.split(',').some((name) => names.includes(name))) {
      sections.delete(other);
    }
  }
  sections.set(key, body.trim());
}

function drop(sections: Map<string, string>, known: readonly string[]): void {
  if (known.length === 0) return;
  const keys = new Set([ALL, ...known].map(keyOf));
  for (const key of sections.keys()) {
    if (key.split(',').some((name) => !keys.has(name))) sections.delete(key);
  }
}

function takenApart(text: string): Comment {
  const deployed = sectionsIn(text, 'deployed');
  const below = outside(text, 'deployed');
  const reviewed = (insideFold(below) ?? below).trim();
  const checked = sectionsIn(reviewed, 'checked');
  return { deployed, checked, whole: checked.size > 0 ? '' : reviewed };
}

/** A section and its place in a comment. */
interface Found {
  key: string;
  body: string;
  start: number;
  end: number;
}

const OPENING = /<!-- flowgate:(checked|deployed) (\S+) -->\n/g;

/** The end is searched once for each start, and not again after a start without one. */
function* sectionsOf(text: string, kind: Kind): Generator<Found> {
  const closing = `\n<!-- /flowgate:${kind} -->`;
  let end = 0;
  for (const { 0: opening, 1: found, 2: key = '', index: start } of text.matchAll(OPENING)) {
    if (found !== kind || start < end) continue;
    const from = start + opening.length;
    const close = text.indexOf(closing, from);
    if (close === -1) return;
    end = pastLines(text, close + closing.length);
    yield { key, body: text.slice(from, close), start, end };
  }
}

function pastLines(text: string, at: number): number {
  let end = at;
  while (text[end] === '\n') end++;
  return end;
}

function sectionsIn(text: string, kind: Kind): Map<string, string> {
  return new Map([...sectionsOf(text, kind)].map(({ key, body }) => [key, body]));
}

/** The text without its sections of a kind. */
function outside(text: string, kind: Kind): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of sectionsOf(text, kind)) {
    parts.push(text.slice(from, start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** What was reviewed, in a comment in which it is folded. */
function insideFold(text: string): string | null {
  const start = text.indexOf('<!-- flowgate:reviewed -->');
  const summary = start === -1 ? -1 : text.indexOf(SUMMARY_END, start);
  if (summary === -1) return null;
  const from = summary + SUMMARY_END.length;
  const end = text.indexOf('\n\n</details>\n<!-- /flowgate:reviewed -->', from);
  return end === -1 ? null : text.slice(from, end);
}

const SUMMARY_END = '</summary>\n\n';

/**
 * What is left out when the comment is too long: what was reviewed, then the longest section except
 * the own one.
 */
function fitted(comment: Comment, own: string, known: readonly string[], most: number): string {
  for (;;) {
    const text = putTogether(comment, known);
    if (text.length <= most) return text;
    if (comment.deployed.size > 0 && comment.whole.length > GONE.length) {
      const notes = comment.whole.match(NOTES) ?? [];
      const shorter = [GONE, ...notes].join('\n\n');
      const isShorter = shorter.length < comment.whole.length;
      comment.whole = isShorter ? shorter : GONE;
      continue;
    }
    const [longest] = (['checked', 'deployed'] as const)
      .flatMap((kind) => [...comment[kind]].map(([key, body]) => ({ kind, key, body })))
      .filter(({ kind, key, body }) => `${kind} ${key}` !== own && body.length > GONE.length)
      .toSorted((a, b) => rank(a.kind) - rank(b.kind) || b.body.length - a.body.length);
    if (longest === undefined) return text;
    comment[longest.kind].set(longest.key, GONE);
  }
}

const rank = (kind: Kind) => (kind === 'checked' ? 0 : 1);

function putTogether(comment: Comment, known: readonly string[]): string {
  const { deployed, checked, whole } = comment;
  const above = drawn('deployed', deployed, known);
  const below = checked.size > 0 ? drawn('checked', checked, known).join('\n\n') : whole;
  const isFolded = above.length > 0 && below !== '';
  return [...above, ...(isFolded ? [folded(below, openIn(comment, known))] : [below])]
    .filter((each) => each)
    .join('\n\n');
}

/** In the map's order, not in that of the runs. */
function drawn(kind: Kind, sections: Map<string, string>, known: readonly string[]): string[] {
  const keys = known.map(keyOf);
  const place = (key: string) => keys.indexOf(key.split(',')[0] ?? '');
  return [...sections]
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([key, body]) => `<!-- flowgate:${kind} ${key} -->\n${body}\n<!-- /flowgate:${kind} -->`);
}

function sectionKey({ environments }: CommentSection): string {
  const names = environments === null || environments.length === 0 ? [ALL] : environments;
  return names.map(keyOf).toSorted().join(',');
}

const LONGEST_KEY = 80;
/** More environments than these are counted. */
const MOST_NAMED = 5;

/** Never empty, and unable to end an HTML comment; a long name is cut and gets its hash. */
function keyOf(environment: string): string {
  const key = encodeURIComponent(environment.toWellFormed()).replaceAll('-', '%2D') || '%';
  if (key.length <= LONGEST_KEY) return key;
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return `${key.slice(0, LONGEST_KEY - hash.length)}${hash}`;
}

/** Says why the review is still there: a part of it is, also about what is deployed. */
function folded(reviewed: string, open: readonly string[]): string {
  const names = open.map((name) => htmlCode(name, 80));
  const where = names.length === 0 ? '' : ` to ${andList(names, MOST_NAMED)}`;
  const title = `Not deployed${where} yet: the review of this pull request`;
  const summary = `<details>\n<summary>${title}</summary>`;
  return `<!-- flowgate:reviewed -->\n${summary}\n\n${reviewed}\n\n</details>\n<!-- /flowgate:reviewed -->`;
}
