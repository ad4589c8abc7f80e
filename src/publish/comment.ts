import type { GitHubEvent } from '../github/event.ts';
import type { GitHub } from '../github/github.ts';
import type { Settings } from '../inputs.ts';
import { FAILING, type Outcome } from '../plan/outcome.ts';
import type { PublishNotice } from '../plan/publish-notice.ts';
import { type CommentSection, roomFor, withPart } from '../report/markdown/sections.ts';
import { toComment, type View } from '../report/markdown.ts';
import { narrowed, type Report } from '../report/report.ts';
import type { RunResult } from '../run/result.ts';
import type { Clean } from './clean.ts';
import { hiddenPlan } from './hidden-plan.ts';

interface CommentOptions extends Clean {
  warn: (notice: PublishNotice) => void;
}

/**
 * Updates the pull request's one comment: on a pull request its own, after a merge that of the
 * merged pull request. Returns the comment's address, if there is one.
 */
export async function publishComment(
  { github, report, known }: Pick<RunResult, 'github' | 'report' | 'known'>,
  settings: Pick<Settings, 'comment' | 'shard'>,
  event: GitHubEvent | null,
  view: View,
  { warn, clean }: CommentOptions,
): Promise<string | null> {
  if (github === null || event === null || !isShownInComment(report, settings)) return null;
  const pull = await pullOf(event, github, warn);
  if (pull === null) return null;
  const place = placeOf(event, report, known);
  const { number } = pull;
  const plan = await hiddenPlan(report, place, { github, pull: number, warn });
  const room = roomFor(place, known.length, plan.room);
  const body = toComment(report, { ...view, pull: number }, room);
  const part = {
    ...place,
    body,
    planned: plannedIn(report),
    isNews: report.outcomes.some(isChange),
  };
  const compose = (old: string | null) =>
    plan.compose(old, (hidden) => clean(withPart(old, { ...part, plan: () => hidden }, known)));
  let outdated = null as PublishNotice | null;
  const isWanted = async () => {
    outdated = await pull.outdated();
    return outdated === null;
  };
  const written = await github.writeComment(number, compose, {
    isWanted,
    createIfMissing: settings.comment === 'always' || isNeeded(report),
    isShared: place.environments !== null && known.length > 1,
  });
  if (outdated !== null) warn(outdated);
  if (written.kind === 'denied') {
    const { permission, token } = written;
    warn({ code: 'comment-denied', pull: number, permission, token });
  }
  return written.kind === 'written' ? written.url : null;
}

/** One part of the flows writes no comment: `flowgate report merge` combines the parts. */
function isShownInComment(
  { mode, drift }: Report,
  { comment, shard }: Pick<Settings, 'comment' | 'shard'>,
): boolean {
  const isAboutCommit = drift === null && mode !== 'export';
  return comment !== 'never' && isAboutCommit && (shard === null || shard.parts === 1);
}

interface Commented {
  number: number;
  /** Asks why this run is no longer about what the pull request would merge; null where it is. */
  outdated: () => Promise<PublishNotice | null>;
}

/** The pull request to comment on; null where there is none for this run. */
async function pullOf(
  event: GitHubEvent,
  github: GitHub,
  warn: CommentOptions['warn'],
): Promise<Commented | null> {
  if (event.pull === null) return event.kind === 'push' ? mergedPullOf(event, github, warn) : null;
  const { number: pull, headSha, baseRef } = event.pull;
  return {
    number: pull,
    async outdated() {
      const now = await github.currentPull(pull);
      if (now.headSha !== headSha) return { code: 'newer-commits', pull };
      if (now.isMerged) return { code: 'merged-meanwhile', pull };
      if (now.baseRef === baseRef) return null;
      return { code: 'other-base-branch', pull, before: baseRef, now: now.baseRef };
    },
  };
}

async function mergedPullOf(
  { sha, ref }: GitHubEvent,
  github: GitHub,
  warn: CommentOptions['warn'],
): Promise<Commented | null> {
  const pull = await github.mergedPull();
  if (pull !== null) return { number: pull.number, outdated: async () => null };
  if (ref.startsWith('refs/heads/')) warn({ code: 'no-merged-pull-listed', sha });
  return null;
}

/**
 * After a merge each deployment has its own section; before it each job that checks some
 * environments.
 */
function placeOf(
  { kind }: GitHubEvent,
  { environments }: Report,
  known: readonly string[],
): CommentSection {
  if (kind === 'push') return { kind: 'deployed', environments };
  return { kind: 'checked', environments: narrowed(environments, known) };
}

/** The environments to which something would be deployed, or is blocked. */
function plannedIn({ plan }: Report): string[] {
  const changes = (plan?.changes ?? []).filter(({ action }) => action !== 'unchanged');
  return [...new Set(changes.map(({ environment }) => environment))];
}

const isChange = ({ result }: Outcome) => result !== 'unchanged';

/**
 * True when there is something to read: a finding, a change, or an outcome that somebody must look
 * at.
 */
function isNeeded({
  findings,
  plan,
  outcomes,
  leaving = [],
  newEntries = [],
  judgedBy,
}: Report): boolean {
  return (
    judgedBy !== undefined ||
    newEntries.length + leaving.length > 0 ||
    findings.length > 0 ||
    (plan?.changes.some(({ action }) => action !== 'unchanged') ?? false) ||
    outcomes.some(({ result }) => FAILING.includes(result))
  );
}
