import { type Finding, oneForEachCause, problemsOf, suppressedTogether } from '../check/check.ts';
import { distinct, distinctBy, sortedByData } from '../json/equal.ts';
import { byCodeUnit } from '../json/order.ts';
import { byTarget, type ReportedChange } from '../plan/change.ts';
import { digestOf, digestsOf } from '../plan/digest.ts';
import type { ReportedPlan } from '../plan/plan.ts';
import type { ApprovalProblem, ReviewDifference, UnapprovedPlan } from '../plan/reviewed.ts';
import { type ConnectionUse, keyOf, newlyUsed } from '../plan/uses.ts';
import type { ShardReport } from '../report/document/read.ts';
import type { ShardConflict, ShardPlace } from '../report/reasons/shards.ts';
import type { Report } from '../report/report.ts';
import { RULE_IDS } from '../rules/index.ts';

/**
 * Merges the reports of shards into that of one run over all flows, byte for byte, in any order.
 * Facts that every shard has about the map appear once. Call `conflictAmong` before.
 */
export function merge(shards: readonly ShardReport[]): Report {
  const reports = shards.toSorted(byEnvironmentAndPart);
  const all = <T>(of: (report: Report) => readonly T[]) => reports.flatMap(of);
  const eachFile = <T extends { file: string }>(of: (report: Report) => readonly T[]) =>
    distinctBy(all(of), byFile).toSorted(inFileOrder);
  const plan = mergedPlan(all(({ plan: part }) => (part === null ? [] : [part])));
  const missing = missingShards(reports);
  const checkedOnly = eachFile((report) => report.checkedOnly ?? []);
  return {
    version: 2,
    mode: reports[0]?.mode ?? 'check',
    environments: [...new Set(all(({ environments }) => environments))],
    flows: eachFile(({ flows }) => flows),
    skipped: eachFile(({ skipped }) => skipped),
    findings: oneForEachCause(problemsIn(reports.map(({ findings }) => findings))),
    notRun: inRuleOrder(
      distinct([...all(({ notRun }) => notRun), ...missing.map(notRunForMissing)]),
    ),
    suppressed: suppressedTogether(problemsIn(reports.map(({ suppressed }) => suppressed))),
    plan,
    ...(checkedOnly.length > 0 ? { checkedOnly } : {}),
    drift: reports.some(({ drift }) => drift !== null)
      ? all(({ drift }) => drift ?? []).toSorted(byTarget)
      : null,
    ignored: [...new Set(all(({ ignored }) => ignored))],
    comparedWith: reports.find(({ comparedWith }) => comparedWith !== null)?.comparedWith ?? null,
    outcomes: all(({ outcomes }) => outcomes).toSorted(byTarget),
    unapprovedPlans: mergedUnapproved(
      all(({ unapprovedPlans }) => unapprovedPlans),
      plan,
    ),
    ...mergedLiveFacts(reports),
    ...judgement(reports),
    ...(missing.length > 0 ? { missing } : {}),
  };
}

/** What some reports have only: a dry run, the flows that leave Git, those that Git does not have. */
function mergedLiveFacts(
  reports: readonly Report[],
): Pick<Report, 'dryRun' | 'leaving' | 'unmanaged'> {
  const leaving = distinctBy(
    reports.flatMap((report) => report.leaving ?? []),
    ({ environment, file }) => JSON.stringify([environment, file]),
  );
  const unmanaged = reports.flatMap((report) => report.unmanaged ?? []);
  return {
    ...(reports.some(({ dryRun }) => dryRun === true) ? { dryRun: true } : {}),
    ...(leaving.length > 0 ? { leaving: leaving.toSorted(byTarget) } : {}),
    ...(reports.some((report) => report.unmanaged !== undefined)
      ? { unmanaged: distinctBy(unmanaged, ({ environment }) => environment) }
      : {}),
  };
}

/** In the order of one run: for the same rule, each shard may have other reasons. */
function inRuleOrder(all: Report['notRun']): Report['notRun'] {
  const byRule = Map.groupBy(all, ({ rule }) => rule);
  const ordered = RULE_IDS.flatMap((id) => sortedByData(byRule.get(id) ?? []));
  return [...ordered, ...all.filter(({ rule }) => !RULE_IDS.includes(rule))];
}

/** Each shard uses the same policy; of their own map's entries each may name some. */
function judgement(reports: readonly Report[]): Pick<Report, 'judgedBy' | 'newEntries'> {
  const judgedBy = reports.find((report) => report.judgedBy !== undefined)?.judgedBy;
  const entries = reports.flatMap(({ newEntries = [] }) => newEntries);
  const newEntries = distinctBy(entries, ({ environment, key, flow }) =>
    JSON.stringify([environment, key, flow]),
  );
  return {
    ...(judgedBy === undefined ? {} : { judgedBy }),
    ...(newEntries.length > 0 ? { newEntries } : {}),
  };
}

/** In the map's order; a matrix may have environments beside shards. */
function byEnvironmentAndPart(one: ShardReport, other: ShardReport): number {
  const first = ({ environments: [name = ''], shard }: ShardReport) => shard.known.indexOf(name);
  return first(one) - first(other) || one.shard.part - other.shard.part;
}

const byFile = ({ file }: { file: string }) => file;

function inFileOrder(one: { file: string }, other: { file: string }): number {
  return byCodeUnit(one.file, other.file);
}

/**
 * The problems of all shards. Every shard has the findings about the map: for one rule at one place
 * the first shard counts, with the flows that the others name.
 */
function problemsIn<T extends Finding>(reports: readonly (readonly T[])[]): T[] {
  const listed = new Map<string, T[]>();
  for (const report of reports) {
    const here = Map.groupBy(report.flatMap(problemsOf), placeOf);
    for (const [place, problems] of here) {
      const known = listed.get(place);
      if (known === undefined) {
        listed.set(
          place,
          problems.map((problem) => ({ ...problem })),
        );
      } else addRelated(known, problems);
    }
  }
  return [...listed.values()].flat();
}

/** Adds the flows that other shards name for the same problem of the map. */
function addRelated(known: readonly Finding[], others: readonly Finding[]): void {
  for (const [index, problem] of known.entries()) {
    const more = others[index]?.related ?? [];
    if (more.length === 0) continue;
    const related = distinctBy([...problem.related, ...more], (each) => JSON.stringify(each));
    problem.related = related.toSorted(inFileOrder);
  }
}

function placeOf({ rule, environments, flow, file, at, line, column, message }: Finding): string {
  const place = [rule, environments, file, at, line, column];
  return JSON.stringify(flow === null ? place : [...place, message]);
}

function mergedPlan(plans: readonly ReportedPlan[]): ReportedPlan | null {
  if (plans.length === 0) return null;
  const changes = plans.flatMap((plan) => plan.changes).toSorted(byTarget);
  return {
    comparedWith: plans.every(({ comparedWith }) => comparedWith === 'live') ? 'live' : 'git',
    digest: digestOf(changes),
    digests: digestsOf(changes),
    changes,
    connectionUses: mergedUses(
      plans.flatMap(({ connectionUses }) => connectionUses),
      changes,
    ),
    ...mergedRows(plans),
  };
}

/** A row that several shards bind appears once. */
function mergedRows(plans: readonly ReportedPlan[]): Pick<ReportedPlan, 'references'> {
  const groups = Map.groupBy(
    plans.flatMap(({ references = [] }) => references),
    ({ environment, logicalName }) => JSON.stringify([environment, logicalName]),
  );
  const references = [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const flows = [first, ...others].flatMap((one) => one.flows);
    return [{ ...first, flows: [...new Set(flows)].toSorted() }];
  });
  return references.length === 0 ? {} : { references };
}

/** To each shard the flows of another one are among the others. */
function mergedUses(
  uses: readonly ConnectionUse[],
  changes: readonly ReportedChange[],
): ConnectionUse[] {
  const byConnection = Map.groupBy(uses, ({ environment, connectionName }) =>
    keyOf(environment, connectionName),
  );
  return [...newlyUsed(changes)].flatMap(([key, use]) => {
    const those = byConnection.get(key);
    if (those === undefined) return [];
    const bound = new Set(use.bound);
    const others = those.flatMap((one) => one.others).filter((file) => !bound.has(file));
    return [{ ...use, others: [...new Set(others)].toSorted() }];
  });
}

function mergedUnapproved(
  unapprovedPlans: readonly UnapprovedPlan[],
  plan: ReportedPlan | null,
): UnapprovedPlan[] {
  const environments = Map.groupBy(unapprovedPlans, ({ environment }) => environment);
  return [...environments].map(([environment, those]): UnapprovedPlan => {
    const changes = plan?.changes.filter((change) => change.environment === environment) ?? [];
    return {
      environment,
      digest: plan?.digests[environment] ?? those[0]?.digest ?? '',
      reason: mergedReason(those),
      pulls: [...new Set(those.flatMap(({ pulls }) => pulls))],
      differences: mergedDifferences(those, changes),
    };
  });
}

function mergedReason(unapprovedPlans: readonly UnapprovedPlan[]): ApprovalProblem {
  const all = unapprovedPlans.flatMap(({ reason }) =>
    reason.code === 'several-approval-problems' ? reason.causes : [reason],
  );
  const [first, ...others] = distinct(all);
  return first !== undefined && others.length === 0
    ? first
    : { code: 'several-approval-problems', causes: distinct(all) };
}

/** A flow that one shard counts as gone may be in another one. */
function mergedDifferences(
  unapprovedPlans: readonly UnapprovedPlan[],
  changes: readonly ReportedChange[],
): ReviewDifference[] | null {
  const known = unapprovedPlans.flatMap(({ differences }) =>
    differences === null ? [] : [differences],
  );
  if (known.length < unapprovedPlans.length) return null;
  const open = known.flat().filter(({ kind }) => kind !== 'gone');
  const gone = distinctBy(
    known.flat().filter(({ kind }) => kind === 'gone'),
    byFile,
  );
  const now = new Map(changes.map((change) => [change.file, change]));
  const stillGone = gone.flatMap((one): ReviewDifference[] => {
    const change = now.get(one.file);
    if (change !== undefined && change.action !== 'blocked') return [];
    return [{ kind: 'gone', file: one.file, reason: change?.reason ?? null }];
  });
  return [...open.toSorted(inFileOrder), ...stillGone];
}

/** Groups the shards of the same environments. */
function byEnvironments<S extends ShardReport>(reports: readonly S[]): S[][] {
  return [...Map.groupBy(reports, ({ environments }) => JSON.stringify(environments)).values()];
}

/** The missing shards, as `2/20`, or `2/20 of test` where there are several environments. */
function missingShards(reports: readonly ShardReport[]): string[] {
  const groups = byEnvironments(reports);
  return groups.flatMap((those) => {
    const [first] = those;
    if (first === undefined) return [];
    const { environments, shard } = first;
    const came = new Set(those.map((report) => report.shard.part));
    const all = Array.from({ length: shard.parts }, (_, index) => index + 1);
    const where = groups.length === 1 ? '' : ` of ${environments.join(', ')}`;
    return all.filter((part) => !came.has(part)).map((part) => `${part}/${shard.parts}${where}`);
  });
}

function notRunForMissing(shard: string): Report['notRun'][number] {
  return {
    rule: 'shard',
    reason: { code: 'shard-report-missing', shard },
  };
}

export interface ShardFile {
  file: string;
  report: ShardReport;
}

/** Why these reports are not from one run; null where they are. */
export function conflictAmong(read: readonly ShardFile[]): ShardConflict | null {
  const [first] = read;
  const other = read.find(({ report }) => report.mode !== first?.report.mode);
  if (first !== undefined && other !== undefined) {
    const modeOf = ({ file, report: { mode } }: ShardFile) => ({ file, mode });
    return { code: 'shards-of-two-modes', one: modeOf(first), other: modeOf(other) };
  }
  return conflict(read, sameFlows) ?? sharedFlow(read);
}

function conflict(
  read: readonly ShardFile[],
  between: (one: ShardFile, other: ShardFile) => ShardConflict | null,
): ShardConflict | null {
  for (const [index, one] of read.entries()) {
    for (const other of read.slice(0, index)) {
      const found = between(other, one);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The conflict between two shards with the same flow. */
function sameFlows(one: ShardFile, other: ShardFile): ShardConflict | null {
  const [ours, theirs] = [one.report, other.report];
  const shared = ours.environments.filter((name) => theirs.environments.includes(name));
  const isApart = shared.length === 0 && ours.environments.length + theirs.environments.length > 0;
  if (isApart) return null;
  const isSame =
    ours.environments.length === theirs.environments.length &&
    shared.length === ours.environments.length &&
    ours.shard.parts === theirs.shard.parts;
  if (isSame && ours.shard.part !== theirs.shard.part) return null;
  return { code: 'shards-overlap', one: shardPlaceOf(one), other: shardPlaceOf(other) };
}

/** A flow in shards with different numbers: those are of different commits. */
function sharedFlow(read: readonly ShardFile[]): ShardConflict | null {
  const holders = new Map<string, string>();
  for (const { file: other, report } of read) {
    const { environments, plan, drift } = report;
    for (const { environment, file: flow } of [...(plan?.changes ?? []), ...(drift ?? [])]) {
      const target = JSON.stringify([environments, environment, flow]);
      const one = holders.get(target);
      if (one !== undefined) return { code: 'shards-share-flow', one, other, flow };
      holders.set(target, other);
    }
  }
  return null;
}

function shardPlaceOf({ file, report: { environments, shard } }: ShardFile): ShardPlace {
  const { part, parts } = shard;
  return { file, part, parts, environments };
}
