import type { Finding, RelatedPlace, SuppressedFinding } from '../check/check.ts';
import { formatJson } from '../json/layout.ts';
import type { LeavingFlow } from '../live/leaving.ts';
import type { Outcome } from '../plan/outcome.ts';
import type { ReportedPlan } from '../plan/plan.ts';
import type { UnapprovedPlan } from '../plan/reviewed.ts';
import type { WatchedRun } from '../plan/watched-run.ts';
import type { PlanDocument, UnapprovedPlanDocument } from './document/change-schema.ts';
import { changeDocument, driftDocument } from './document/changes.ts';
import type { FindingDocument, OutcomeDocument, ReportDocument } from './document/schema.ts';
import { maybeReason, reasonDocument } from './reasons/index.ts';
import type { CheckedOnly, Report, ReportedFlow } from './report.ts';

/** The report for scripts; `flowgate report merge` reads it. */
export function toJson(report: Report): string {
  return formatJson(documentOf(report));
}

/** All keys are always there, in the documented order. */
function documentOf(report: Report): ReportDocument {
  const { version, mode, environments, plan, drift, shard } = report;
  const checkedOnly = (report.checkedOnly ?? []).map(checkedOnlyDocument);
  return {
    version,
    mode,
    environments,
    flows: report.flows.map(flow),
    skipped: report.skipped.map(({ file, reason }) => ({ file, reason: reasonDocument(reason) })),
    findings: report.findings.map(finding),
    notRun: report.notRun.map(({ rule, reason }) => ({ rule, reason: reasonDocument(reason) })),
    suppressed: report.suppressed.map(suppressed),
    comparedWith: report.comparedWith,
    plan: plan === null ? null : planDocument(plan, checkedOnly),
    checkedOnly,
    drift: drift === null ? null : drift.map(driftDocument),
    ignored: [...report.ignored],
    dryRun: report.dryRun ?? false,
    outcomes: report.outcomes.map(outcome),
    unapprovedPlans: report.unapprovedPlans.map(unapprovedPlan),
    leaving: report.leaving?.map(leavingFlow) ?? [],
    unmanaged: report.unmanaged?.map(unmanaged) ?? null,
    judgedBy: report.judgedBy ?? null,
    newEntries: report.newEntries?.map(newEntry) ?? null,
    shard:
      shard === undefined ? null : { part: shard.part, parts: shard.parts, known: shard.known },
    missing: report.missing ?? [],
  };
}

function flow({ solution, references, ...rest }: ReportedFlow) {
  const { file, format, displayName, trigger, actions } = rest;
  return {
    file,
    format,
    displayName,
    trigger,
    actions,
    solution: solution === undefined ? null : { names: [...solution.names], state: solution.state },
    references: references.map(({ key, logicalName, connector, uses }) => ({
      key,
      logicalName,
      connector,
      uses,
    })),
  };
}

function finding(found: Finding): FindingDocument {
  const { rule, severity, message, about = [] } = found;
  const { file, line, column, endLine, endColumn, at } = found;
  const { environments, flow: concerned, help, ask = [], related } = found;
  const { fix, cause, isSummary = false } = found;
  return {
    rule,
    severity,
    message,
    about: [...about],
    file,
    line,
    column,
    endLine,
    endColumn,
    at,
    environments,
    flow: concerned,
    help,
    ask: [...ask],
    related: related.map(relatedDocument),
    fix: fix === undefined ? null : fixDocument(fix),
    cause: causeDocument(cause),
    isSummary,
  };
}

function relatedDocument({ file, line, message, problem }: RelatedPlace) {
  const place = { file, line, message };
  if (problem === undefined) return place;
  const {
    rule,
    message: own,
    about = [],
    severity,
    column,
    endLine,
    endColumn,
    at,
    environments,
    flow: of,
    help,
    ask = [],
  } = problem;
  const related = problem.related.map((each) => {
    return { file: each.file, line: each.line, message: each.message };
  });
  const fix = problem.fix === undefined ? null : fixDocument(problem.fix);
  const range = { column, endLine, endColumn };
  const found = {
    rule,
    message: own,
    about: [...about],
    severity,
    ...range,
    at,
    environments,
    flow: of,
    help,
    ask: [...ask],
    related,
    fix,
  };
  return { ...place, problem: { ...found, cause: causeDocument(problem.cause) } };
}

function causeDocument(cause: Finding['cause']): FindingDocument['cause'] {
  if (cause === undefined) return null;
  const { ids, inMap } = cause;
  if (inMap === null) return { ids: [...ids], inMap };
  const { file, at, line, column, endLine, endColumn, message, about = [], each } = inMap;
  const place = { file, at, line, column, endLine, endColumn };
  return { ids: [...ids], inMap: { ...place, message, about: [...about], each } };
}

function fixDocument({ edits, diff, replacements }: NonNullable<Finding['fix']>) {
  return {
    edits: edits.map(({ path, ...edit }) => ({ ...edit, path: [...path] })),
    diff: [...diff],
    replacements: replacements.map(({ line, column, endLine, endColumn, text }) => ({
      line,
      column,
      endLine,
      endColumn,
      text,
    })),
  };
}

function suppressed(found: SuppressedFinding): ReportDocument['suppressed'][number] {
  return { ...finding(found), reason: found.reason, until: found.until };
}

function planDocument(
  { digest, changes, connectionUses, references = [] }: ReportedPlan,
  checkedOnly: PlanDocument['checkedOnly'],
): PlanDocument {
  return {
    digest,
    changes: changes.map(changeDocument),
    checkedOnly,
    references: references.map(({ environment, logicalName, from, to, flows }) => ({
      environment,
      logicalName,
      from,
      to,
      flows,
    })),
    connectionUses: connectionUses.map(({ environment, connectionName, owner, bound, others }) => ({
      environment,
      connectionName,
      owner,
      bound,
      others,
    })),
  };
}

function checkedOnlyDocument({ file, reason }: CheckedOnly) {
  return { file, reason: reasonDocument(reason) };
}

function outcome({ environment, file, displayName, ...ending }: Outcome): OutcomeDocument {
  const { flowName, result, state, snapshot } = ending;
  const reason = maybeReason(ending.reason);
  const run = ending.run === undefined ? null : runDocument(ending.run);
  const rows = (ending.rows ?? []).map((row) => reasonDocument(row));
  return { environment, file, displayName, flowName, result, state, reason, snapshot, run, rows };
}

function runDocument(run: WatchedRun): NonNullable<OutcomeDocument['run']> {
  const { status, startTime, action, code, line, before, since } = run;
  const reason = maybeReason(run.meaning);
  return { status, startTime, action, code, line, reason, before, since };
}

function unapprovedPlan({
  environment,
  digest,
  reason,
  pulls,
  differences,
}: UnapprovedPlan): UnapprovedPlanDocument {
  return {
    environment,
    digest,
    reason: reasonDocument(reason),
    pulls,
    differences:
      differences?.map((each) =>
        each.kind === 'gone' ? { ...each, reason: maybeReason(each.reason) } : each,
      ) ?? null,
  };
}

function leavingFlow({ environment, file, displayName, flowName, state }: LeavingFlow) {
  return { environment, file, displayName, flowName, state };
}

function unmanaged({ environment, flows }: NonNullable<Report['unmanaged']>[number]) {
  const named = flows.map(({ flowName, displayName }) => ({ flowName, displayName }));
  return { environment, flows: named };
}

function newEntry({
  environment,
  key,
  flow: only,
  owner,
  connectionName,
}: NonNullable<Report['newEntries']>[number]) {
  return { environment, key, flow: only, owner, connectionName };
}
