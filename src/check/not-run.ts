import type { ConnectionMap } from '../connections/map.ts';
import type { Policy } from '../connections/policy.ts';
import { unread } from '../live/unread.ts';
import { RULES } from '../rules/index.ts';
import type { LiveRule, Rule } from '../rules/rule.ts';
import type { NotRun } from './finding.ts';
import type { Looked } from './pass.ts';
import { type CheckOptions, isAffected, isWanted, type Unread } from './project.ts';
import type { suppressionUses } from './suppress.ts';

/** A check on its way: what it looks at, and what its pass over the files has left. */
export type Run = Unread & CheckOptions & Looked & { policy: Policy };

/** A rule that could not run, or not wholly, with the reason. */
export function notRun(rule: Rule, run: Run): NotRun[] {
  const reason = reasonAgainst(rule, run);
  return reason === null ? [] : [{ rule: rule.id, reason }];
}

/** Why a rule has nothing, or not all, to look at; null when it has. */
export function reasonAgainst(rule: Rule, run: Run): string | null {
  if (rule.subject === 'live') return reasonAgainstLive(rule, run);
  if (run.map === null && needsMap(rule, run)) return withoutMap(run);
  if (rule.subject === 'map' && rule.judgesConnections?.(run.policy)) {
    return typeof run.live === 'string' ? run.live : unread(run.live.facts, 'connections');
  }
  return rule.subject === 'pull' && typeof run.pull === 'string' ? run.pull : null;
}

function reasonAgainstLive({ judges }: LiveRule, run: Run): string | null {
  const { live } = run;
  if (typeof live === 'string') return live;
  if (run.map === null) return withoutMap(run);
  return judges === 'edits'
    ? (live.untold ?? unread(live.facts, 'flows'))
    : unread(live.facts, judges);
}

function withoutMap({ mapFile, mapProblems }: Run): string {
  return mapProblems === null ? `no ${mapFile}` : `${mapFile} is invalid`;
}

/** That a pull request removes the map is for some of the rules to tell. */
function needsMap(rule: Exclude<Rule, LiveRule>, { mapProblems, pull }: Run): boolean {
  if (rule.subject === 'files') return false;
  if (rule.subject === 'flow') return rule.needs === 'map';
  if (rule.subject !== 'pull') return true;
  return rule.needs === 'map' || mapProblems !== null || typeof pull === 'string';
}

/**
 * A rule about pull requests finds something in few of them, and what stands live changes without
 * Git: that such a rule finds nothing now says nothing.
 */
export function lookedAt(map: ConnectionMap, run: Run): Parameters<typeof suppressionUses>[2] {
  const { facts, badFiles, mapFile } = run;
  const isEverywhere = [...map.environments.keys()].every((name) => isWanted(name, run));
  const silent = RULES.filter(
    (rule) => ['pull', 'live'].includes(rule.subject) || reasonAgainst(rule, run),
  );
  return {
    files: [mapFile, ...facts.map(({ file }) => file), ...badFiles.map(({ file }) => file)],
    mapFile,
    bad: new Set(badFiles.map(({ file }) => file)),
    isLookedAt: (file) => file === mapFile || isAffected(file, run),
    isRun: (id) => isEverywhere && !silent.some((rule) => rule.id === id),
  };
}
