import * as z from 'zod/mini';
import type { Cause, RelatedPlace } from '../../check/check.ts';
import type { NotRunReason } from '../../check/not-run-reason.ts';
import type { SkipReason } from '../../flow/formats.ts';
import type { CheckedOnlyReason } from '../../map/resolve.ts';
import type { PlanReason } from '../../plan/change.ts';
import { digestOf, digestsOf } from '../../plan/digest.ts';
import type { EndReason, Outcome } from '../../plan/outcome.ts';
import type { StayingRow } from '../../plan/outcome-reason.ts';
import type { ReportedPlan } from '../../plan/plan.ts';
import type { RefusalReason } from '../../plan/refusal-reason.ts';
import type { ApprovalProblem, UnapprovedPlan } from '../../plan/reviewed.ts';
import type { Reason } from '../../wording/reason.ts';
import { type AnyReason, reasonIn } from '../reasons/index.ts';
import type { Report, ReportedFlow, ReportedShard } from '../report.ts';
import type { ReasonDocument, UnapprovedPlanDocument } from './change-schema.ts';
import { changeFrom, driftFrom } from './changes.ts';
import {
  type FindingDocument,
  type OutcomeDocument,
  REPORT_VERSION,
  type ReportDocument,
  reportSchema,
} from './schema.ts';

/** The report of a shard, read from its file. */
export type ShardReport = Report & { shard: ReportedShard };

type ReadReport =
  | { kind: 'report'; report: ShardReport }
  | { kind: 'unreadable'; reason: UnreadReport };

/** Why a text is not read as the report of a shard. */
export type UnreadReport =
  | Reason<'report-not-json' | 'report-foreign' | 'report-too-deep' | 'report-of-no-shard'>
  | Reason<'report-of-other-version', { version: number; reads: number }>
  /** `at`: the path of the first part that is wrong, with dots; empty: its top. */
  | Reason<'report-damaged', { at: string }>;

/** The fields of a report of any version. */
const outline = z.object({ version: z.number(), mode: z.string() });

/** Reads the report of a shard. The text may be anything; never throws. */
export function readReport(content: string): ReadReport {
  const value = parsed(content);
  if (value === undefined) return unreadable({ code: 'report-not-json' });
  try {
    return reportIn(value);
  } catch {
    return unreadable({ code: 'report-too-deep' });
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function reportIn(value: unknown): ReadReport {
  const marked = outline.safeParse(value);
  if (!marked.success) return unreadable({ code: 'report-foreign' });
  const { version } = marked.data;
  if (version !== REPORT_VERSION) {
    return unreadable({ code: 'report-of-other-version', version, reads: REPORT_VERSION });
  }
  const checked = reportSchema.safeParse(value);
  if (!checked.success) {
    const [problem] = checked.error.issues;
    return damaged(problem?.path.map(String).join('.') ?? '');
  }
  const { shard } = checked.data;
  if (shard === null) return unreadable({ code: 'report-of-no-shard' });
  if (shard.part > shard.parts) return damaged('shard.part');
  return reportFrom(checked.data, shard);
}

function unreadable(reason: UnreadReport): ReadReport {
  return { kind: 'unreadable', reason };
}

function damaged(at: string): ReadReport {
  return unreadable({ code: 'report-damaged', at });
}

function reportFrom(document: ReportDocument, shard: ReportedShard): ReadReport {
  const {
    dryRun,
    leaving,
    unmanaged,
    judgedBy,
    newEntries,
    ignored,
    checkedOnly: _only,
    missing: _missing,
    ...rest
  } = document;
  const plan = planFrom(document);
  if (typeof plan === 'string') return damaged(plan);
  const drift = document.drift?.map(driftFrom) ?? null;
  if (drift?.includes(null)) return damaged('drift');
  const report: ShardReport = {
    ...rest,
    flows: document.flows.map(flowFrom),
    ...checkedOnlyOf(document),
    skipped: document.skipped.map((each) => ({ ...each, reason: reasonOf<SkipReason>(each) })),
    ignored,
    findings: document.findings.map(findingFrom),
    notRun: document.notRun.map((each) => ({ ...each, reason: reasonOf<NotRunReason>(each) })),
    suppressed: document.suppressed.map(findingFrom),
    plan,
    drift: drift === null ? null : drift.filter((entry) => entry !== null),
    outcomes: document.outcomes.map(outcomeFrom),
    unapprovedPlans: document.unapprovedPlans.map(unapprovedPlanFrom),
    shard,
    ...(dryRun ? { dryRun } : {}),
    ...(leaving.length === 0 ? {} : { leaving }),
    ...(unmanaged === null ? {} : { unmanaged }),
    ...(judgedBy === null ? {} : { judgedBy }),
    ...(newEntries === null ? {} : { newEntries }),
  };
  return { kind: 'report', report };
}

function flowFrom({ solution, ...flow }: ReportDocument['flows'][number]): ReportedFlow {
  return solution === null ? flow : { ...flow, solution };
}

function checkedOnlyOf({ checkedOnly: those }: ReportDocument): Pick<Report, 'checkedOnly'> {
  if (those.length === 0) return {};
  return {
    checkedOnly: those.map((each) => ({ ...each, reason: reasonOf<CheckedOnlyReason>(each) })),
  };
}

function outcomeFrom({ reason, run, rows, ...rest }: OutcomeDocument): Outcome {
  const staying = rows.length === 0 ? {} : { rows: rows.map((row) => reasonIn(row) as StayingRow) };
  const outcome = { ...rest, reason: reasonIn(reason) as EndReason | null, ...staying };
  if (run === null) return outcome;
  const { reason: meaning, ...known } = run;
  return { ...outcome, run: { ...known, meaning: reasonIn(meaning) as RefusalReason | null } };
}

/** The reason as data; the schema has checked that it is one of ours. */
function reasonOf<R extends AnyReason>(document: { reason: ReasonDocument }): R {
  return reasonIn(document.reason) as R;
}

function findingFrom<F extends FindingDocument>(document: F) {
  const { fix, cause, isSummary, related, ask, about, ...found } = document;
  return {
    ...found,
    ...(about.length === 0 ? {} : { about }),
    related: related.map(relatedFrom),
    ...(ask.length === 0 ? {} : { ask }),
    ...(fix === null ? {} : { fix }),
    ...(cause === null ? {} : { cause: causeFrom(cause) }),
    ...(isSummary ? { isSummary } : {}),
  };
}

function causeFrom({ ids, inMap }: NonNullable<FindingDocument['cause']>): Cause {
  if (inMap === null) return { ids, inMap };
  const { about, ...place } = inMap;
  return { ids, inMap: { ...place, ...(about.length === 0 ? {} : { about }) } };
}

function relatedFrom({ problem, ...place }: FindingDocument['related'][number]): RelatedPlace {
  return problem === undefined
    ? place
    : { ...place, problem: findingFrom({ ...place, ...problem, isSummary: false }) };
}

/** Fails too where its parts do not match each other. */
function planFrom({ plan, comparedWith }: ReportDocument): ReportedPlan | null | string {
  if (plan === null) return null;
  if (comparedWith === null) return 'comparedWith';
  const { digest, connectionUses, references } = plan;
  const rows = references.length === 0 ? {} : { references };
  const read = plan.changes.map(changeFrom);
  if (read.includes(null)) return `plan.changes.${read.indexOf(null)}`;
  const changes = read.filter((change) => change !== null);
  if (digestOf(changes) !== digest) return 'plan.digest';
  const digests = digestsOf(changes);
  return { comparedWith, digest, digests, changes, connectionUses, ...rows };
}

function unapprovedPlanFrom({
  reason,
  differences,
  ...rest
}: UnapprovedPlanDocument): UnapprovedPlan {
  return {
    ...rest,
    reason: reasonIn(reason) as ApprovalProblem,
    differences:
      differences?.map((each) =>
        each.kind === 'gone'
          ? { ...each, reason: reasonIn(each.reason) as PlanReason | null }
          : each,
      ) ?? null,
  };
}
