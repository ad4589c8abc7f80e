import type { Finding } from '../check.ts';
import type { Fingerprint, ReportedChange } from '../plan/change.ts';
import type { FlowDiff } from '../plan/diff.ts';
import type { ReportedPlan } from '../plan/plan.ts';
import type { DetailDocument } from './detail-schema.ts';
import type { Report } from './report.ts';

export type Detail = DetailDocument;
type ChangeDetail = NonNullable<Detail['plan']>['changes'][number];
type DiffDetail = Extract<ChangeDetail, { action: 'create' }>['diff'];

/**
 * What the documented keys of a shard's report lack, for `flowgate report merge` of the same
 * version: no contract, and nothing to rely on. Null of a run without `shard`.
 */
export function detailOf(report: Report): Detail | null {
  const { shard, comparedWith, findings, suppressed, plan, outcomes, refusals } = report;
  if (shard === undefined) return null;
  return {
    version: 1,
    shard,
    comparedWith,
    fixes: { findings: findings.map(fixOf), suppressed: suppressed.map(fixOf) },
    plan: plan === null ? null : planDetail(plan),
    outcomes: outcomes.map(({ displayName }) => displayName),
    refusals,
    unmanaged: report.unmanaged ?? null,
    judgedBy: report.judgedBy ?? null,
    newEntries: report.newEntries ?? null,
  };
}

function fixOf({ fix }: Finding): Detail['fixes']['findings'][number] {
  return fix ?? null;
}

function planDetail({ comparedWith, changes, ignored, connectionUses }: ReportedPlan) {
  return { comparedWith, changes: changes.map(changeDetail), ignored, connectionUses };
}

function changeDetail(change: ReportedChange): ChangeDetail {
  const { environmentName, deployAs, displayName, bindings } = change;
  const connectors = bindings.map(({ connector }) => connector);
  const identity = change.identity ?? null;
  const about = { environmentName, deployAs, displayName, connectors, identity };
  switch (change.action) {
    case 'create':
      return { action: 'create', ...about, ...fingerprint(change), diff: diffDetail(change.diff) };
    case 'update': {
      const { writes, diff } = change;
      return { action: 'update', ...about, ...fingerprint(change), diff: diffDetail(diff), writes };
    }
    case 'unchanged':
      return { action: 'unchanged', ...about };
    case 'blocked': {
      const { isSkipped = false, isUnread = false, isGone = false } = change;
      return { action: 'blocked', ...about, isSkipped, isUnread, isGone };
    }
  }
}

function fingerprint({ digest, parts }: Fingerprint) {
  const each = [...parts].map(([at, { live, written }]): [string, string | null, string | null] => [
    at,
    live,
    written,
  ]);
  return { digest, parts: each };
}

/** The operations that change stand in the outline. */
function diffDetail({ operations: _, ...rest }: FlowDiff): DiffDetail {
  return rest;
}
