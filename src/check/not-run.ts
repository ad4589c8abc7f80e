import { distinct, sortedByData } from '../json/equal.ts';
import { unread } from '../live/unread.ts';
import type { ConnectionMap } from '../map/map.ts';
import type { Policy } from '../map/policy.ts';
import { RULES } from '../rules/index.ts';
import type { LiveRule, Rule } from '../rules/rule.ts';
import type { NotRun } from './finding.ts';
import type { NotRunReason } from './not-run-reason.ts';
import type { Looked } from './pass.ts';
import { type CheckOptions, isAffected, isWanted, type Unread } from './project.ts';
import type { suppressionUses } from './suppress.ts';

/** A check on its way: what it looks at, and what its pass over the files has left. */
export type CheckInput = Unread & CheckOptions & Looked & { policy: Policy };

/** Why a rule could not run, or not wholly. */
export function notRun(rule: Rule, input: CheckInput): NotRun[] {
  const reason = reasonAgainst(rule, input);
  if (reason !== null) return [{ rule: rule.id, reason }];
  if (rule.subject !== 'flow') return [];
  const anywhere = [...(rule.unjudgedAnywhere?.(input) ?? [])];
  const inFlows = input.unjudged.flatMap((each) => (each.rule === rule.id ? [each.reason] : []));
  return sortedByData(distinct([...anywhere, ...inFlows])).map((each) => ({
    rule: rule.id,
    reason: each,
  }));
}

/** Why a rule has nothing, or not all, to look at; null when it has. */
export function reasonAgainst(rule: Rule, input: CheckInput): NotRunReason | null {
  if (rule.subject === 'live') return reasonAgainstLive(rule, input);
  if (input.map === null && needsMap(rule, input)) return withoutMap(input);
  if (rule.subject === 'map' && rule.judgesConnections?.(input.policy)) {
    return 'code' in input.live ? input.live : unread(input.live.facts, 'connections');
  }
  return rule.subject === 'pull' && 'code' in input.pull ? input.pull : null;
}

function reasonAgainstLive({ judges }: LiveRule, input: CheckInput): NotRunReason | null {
  const { live } = input;
  if ('code' in live) return live;
  if (input.map === null) return withoutMap(input);
  if (judges !== 'edits') return unread(live.facts, judges);
  return live.knowsEdits ? unread(live.facts, 'flows') : { code: 'no-earlier-commit' };
}

function withoutMap({ mapFile, mapProblems }: CheckInput): NotRunReason {
  return { code: mapProblems === null ? 'map-missing' : 'map-invalid', mapFile };
}

/** That a pull request removes the map is for some of the rules to tell. */
function needsMap(rule: Exclude<Rule, LiveRule>, { mapProblems, pull }: CheckInput): boolean {
  if (rule.subject === 'files') return false;
  if (rule.subject === 'flow') return rule.needs === 'map';
  if (rule.subject !== 'pull') return true;
  return rule.needs === 'map' || mapProblems !== null || 'code' in pull;
}

/**
 * A rule about pull requests finds something in few of them, and what stands live changes without
 * Git: that such a rule finds nothing now says nothing.
 */
export function lookedAt(
  map: ConnectionMap,
  input: CheckInput,
): Parameters<typeof suppressionUses>[2] {
  const { facts, badFiles, mapFile } = input;
  const isEverywhere = [...map.environments.keys()].every((name) => isWanted(name, input));
  const silent = RULES.filter(
    (rule) => ['pull', 'live'].includes(rule.subject) || reasonAgainst(rule, input),
  );
  return {
    files: [mapFile, ...facts.map(({ file }) => file), ...badFiles.map(({ file }) => file)],
    mapFile,
    bad: new Set(badFiles.map(({ file }) => file)),
    isLookedAt: (file) => file === mapFile || isAffected(file, input),
    isRun: (id) => isEverywhere && !silent.some((rule) => rule.id === id),
  };
}
