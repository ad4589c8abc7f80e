import { FAILING, type Outcome } from './deploy/outcome.ts';
import type { GitHubEvent } from './github/event.ts';
import { hiddenPlan } from './hidden-plan.ts';
import type { Settings } from './inputs.ts';
import type { Run } from './main.ts';
import { type Place, roomFor, withPart } from './report/markdown/sections.ts';
import { toComment, type View } from './report/markdown.ts';
import { narrowed, type Report } from './report/report.ts';

interface CommentOptions {
  warn: (message: string) => void;
  /** Takes the secrets out of a text. */
  clean: (text: string) => string;
}

/**
 * Brings the pull request's one comment up to date: under a pull request its own, after a merge
 * that of the pull request which was merged. Returns the comment's address, if there is one.
 */
export async function publishComment(
  { github, report, project }: Run,
  { comment, shard }: Settings,
  event: GitHubEvent | null,
  view: View,
  { warn, clean }: CommentOptions,
): Promise<string | null> {
  if (github === null || event === null || comment === 'never') return null;
  if (shard !== null && shard.parts > 1) return null; // Left to `flowgate report merge`.
  const pull =
    event.pull?.number ??
    (event.kind === 'push' ? (await github.mergedPull(event.sha))?.number : undefined);
  if (pull === undefined) return null;
  if (event.pull !== null && (await github.headOf(pull)) !== event.pull.headSha) {
    warn(
      `#${pull} has newer commits than this run; the comment is left to the run on the last one.`,
    );
    return null;
  }
  const known = [...(project.map?.environments.keys() ?? [])];
  const place = placeOf(event, report, known);
  const plan = await hiddenPlan(report, place, { github, pull, warn });
  const body = toComment(
    report,
    { ...view, pull },
    {
      room: roomFor(place, known.length, plan.room),
      about: place.kind === 'checked' ? place.environments : null,
    },
  );
  const isNews = report.outcomes.some(isChange);
  const part = { ...place, body, isNews, plan: plan.after };
  const written = await github.writeComment(pull, (old) => clean(withPart(old, part, known)), {
    createIfMissing: comment === 'always' || isNeeded(report),
    isShared: place.environments !== null && known.length > 1,
  });
  if (written.kind === 'denied') {
    warn(
      `the comment on #${pull} could not be written: the job's token lacks the permission \`${written.permission}\` (a pull request from a fork never has it). The same is in the job summary.`,
    );
  }
  return written.kind === 'written' ? written.url : null;
}

/** After a merge each deployment has its section, before it each job that checks some environments. */
function placeOf({ kind }: GitHubEvent, { environments }: Report, known: readonly string[]): Place {
  if (kind === 'push') return { kind: 'deployed', environments };
  return { kind: 'checked', environments: narrowed(environments, known) };
}

const isChange = ({ result }: Outcome) => result !== 'unchanged';

/** There is something to read: a finding, a change, or an outcome that someone must look at. */
function isNeeded({ findings, plan, outcomes }: Report): boolean {
  return (
    findings.length > 0 ||
    (plan?.changes.some(({ action }) => action !== 'unchanged') ?? false) ||
    outcomes.some(({ result }) => FAILING.includes(result))
  );
}
