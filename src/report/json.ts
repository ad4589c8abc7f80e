import type { Finding, SuppressedFinding } from '../check.ts';
import type { Outcome } from '../deploy/outcome.ts';
import type { BoundConnection, ReportedChange } from '../plan/change.ts';
import { type Detail, detailOf } from './detail.ts';
import type { FlowSummary, Report } from './report.ts';

/**
 * The report that scripts read. Keys stand in the documented order, and only documented ones; last,
 * of a shard alone, what `flowgate report merge` of the same version needs besides.
 */
export function toJson(report: Report): string {
  const { version, mode, environments, plan } = report;
  const document = {
    version,
    mode,
    environments,
    flows: report.flows.map(flow),
    skipped: report.skipped.map(({ file, reason }) => ({ file, reason })),
    findings: report.findings.map(finding),
    notRun: report.notRun.map(({ rule, reason }) => ({ rule, reason })),
    suppressed: report.suppressed.map(suppressed),
    plan: plan === null ? null : { digest: plan.digest, changes: plan.changes.map(change) },
    outcomes: report.outcomes.map(outcome),
  };
  const text = `${JSON.stringify(document, nullInstead, 2)}\n`;
  const detail = detailOf(report);
  return detail === null ? text : withDetail(text, detail);
}

/** On one line, since nobody reads it; what is undefined stays away. */
function withDetail(text: string, detail: Detail): string {
  return text.replace(/\n\}\n$/, () => `,\n  "detail": ${JSON.stringify(detail)}\n}\n`);
}

function nullInstead(_key: string, value: unknown): unknown {
  return value === undefined ? null : value;
}

function flow({ file, format, displayName, trigger, actions, references }: FlowSummary) {
  return {
    file,
    format,
    displayName,
    trigger,
    actions,
    references: references.map(({ key, logicalName, connector, uses }) => ({
      key,
      logicalName,
      connector,
      uses,
    })),
  };
}

function finding(found: Finding) {
  const { rule, severity, message, file, line, column, endLine, endColumn, at } = found;
  const { environment, flow, help } = found;
  return {
    rule,
    severity,
    message,
    file,
    line,
    column,
    endLine,
    endColumn,
    at,
    environment,
    flow,
    help,
  };
}

function suppressed(found: SuppressedFinding) {
  return { ...finding(found), reason: found.reason, until: found.until };
}

function change(planned: ReportedChange) {
  const { environment, file, flowName, identity, action, paths, bindings, reason } = planned;
  return {
    environment,
    file,
    flowName,
    previousFlowName: identity?.from?.flowName ?? null,
    action,
    paths,
    bindings: bindings.map(({ key, from, to }) => ({ key, from: bound(from), to: bound(to) })),
    reason,
  };
}

function bound(connection: BoundConnection | null) {
  return connection === null
    ? null
    : { connectionName: connection.connectionName, owner: connection.owner };
}

function outcome({ environment, file, flowName, result, state, error, snapshot }: Outcome) {
  return { environment, file, flowName, result, state, error, snapshot };
}
