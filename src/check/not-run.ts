import { distinct, sortedByData } from '../json/equal.ts';
import { unread } from '../live/unread.ts';
import type { ConnectionMap } from '../map/map.ts';
import type { Policy } from '../map/policy.ts';
import { RULES } from '../rules/index.ts';
import type { LiveRule, Rule } from '../rules/rule.ts';
import type { NotRun } from './finding.ts';
import type { NotRunReason } from './not-run-reason.ts';
import type { PassResult } from './pass.ts';
import { type CheckOptions, isAffected, isWanted, type Unread } from './project.ts';
import type { suppressionUses } from './suppress.ts';

/** A check in progress: its input, and the results of the pass over the files. */
export type CheckInput = Unread & CheckOptions & PassResult & { policy: Policy };

/** A rule that could not run, or not completely: once for each reason. */
export function notRun(rule: Rule, input: CheckInput): NotRun[] {
  const reason = reasonAgainst(rule, input);
  if (reason !== null) return [{ rule: rule.id, reason }];
  return [...withoutAccount(rule, input), ...inParts(rule, input)].map((each) => ({
    rule: rule.id,
    reason: each,
  }));
}

/** What a rule about flows could not check, in a flow or in all of them. */
function inParts(rule: Rule, input: CheckInput): NotRunReason[] {
  if (rule.subject !== 'flow') return [];
  const anywhere = [...(rule.uncheckedAnywhere?.(input) ?? [])];
  const inFlows = input.unchecked.flatMap((each) => (each.rule === rule.id ? [each.reason] : []));
  return sortedByData(distinct([...anywhere, ...inFlows]));
}

/** Why a rule has nothing to check, or not everything; null when it has all. */
export function reasonAgainst(rule: Rule, input: CheckInput): NotRunReason | null {
  if (rule.subject === 'live') return reasonAgainstLive(rule, input);
  if (input.map === null && needsMap(rule, input)) return withoutMap(input);
  if (rule.subject === 'map' && rule.judgesConnections?.(input.policy)) {
    return 'code' in input.live ? input.live : unread(input.live.facts, 'connections');
  }
  return rule.subject === 'pull' && 'code' in input.pull ? input.pull : null;
}

/** Where the account that deploys is unknown, what it may use cannot be checked. */
function withoutAccount(rule: Rule, input: CheckInput): NotRunReason[] {
  if (!('needsDeployAs' in rule) || input.map === null) return [];
  const environments = [...input.map.environments.values()]
    .filter(({ name, deployAs }) => deployAs === null && isWanted(name, input))
    .map(({ name }) => name);
  const { mapFile } = input;
  return environments.length === 0 ? [] : [{ code: 'deploy-as-missing', mapFile, environments }];
}

function reasonAgainstLive(rule: LiveRule, input: CheckInput): NotRunReason | null {
  const { live, map } = input;
  const { judges, isAbout } = rule;
  const environments = [...(map?.environments.values() ?? [])];
  if (isAbout !== undefined && !environments.some(isAbout)) return null;
  if ('code' in live) return live;
  if (input.map === null) return withoutMap(input);
  return unread(live.facts, judges);
}

function withoutMap({ mapFile, mapProblems }: CheckInput): NotRunReason {
  return { code: mapProblems === null ? 'map-missing' : 'map-invalid', mapFile };
}

/** Some rules report that a pull request removes the map, so they run without one. */
function needsMap(rule: Exclude<Rule, LiveRule>, { mapProblems, pull }: CheckInput): boolean {
  if (rule.subject === 'files') return false;
  if (rule.subject === 'flow') return rule.needs === 'map';
  if (rule.subject !== 'pull') return true;
  return rule.needs === 'map' || mapProblems !== null || 'code' in pull;
}

/**
 * A rule about pull requests finds something in few of them, and what is live changes without Git.
 * If such a rule finds nothing now, a suppression may still be needed.
 */
export function checkedFiles(
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
