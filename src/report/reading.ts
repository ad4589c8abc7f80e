import * as z from 'zod/mini';
import type { ReportedChange } from '../plan/change.ts';
import { operationsIn } from '../plan/diff.ts';
import { digestOf, digestsOf } from '../plan/digest.ts';
import type { ReportedPlan } from '../plan/plan.ts';
import { detailSchema, digest, type ReadDetail } from './detail-schema.ts';
import type { Report, ReportedShard } from './report.ts';

/** The report of a shard, read back from its file. */
export type ShardReport = Report & { shard: ReportedShard };

export type ReadReport =
  | { kind: 'report'; report: ShardReport }
  /** Why it is none, behind the name of its file. */
  | { kind: 'unreadable'; reason: string };

const text = z.string();
const maybeText = z.nullable(text);
const count = z.int().check(z.gte(0));

const flow = z.strictObject({
  file: text,
  format: text,
  displayName: text,
  trigger: text,
  actions: count,
  references: z.array(
    z.strictObject({ key: text, logicalName: maybeText, connector: maybeText, uses: count }),
  ),
});
const finding = {
  rule: text,
  severity: z.enum(['error', 'warning', 'notice']),
  message: text,
  file: text,
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
  at: text,
  environment: maybeText,
  flow: maybeText,
  help: text,
};
const bound = z.nullable(z.strictObject({ connectionName: text, owner: maybeText }));
const change = z.strictObject({
  environment: text,
  file: text,
  flowName: maybeText,
  previousFlowName: maybeText,
  action: z.enum(['create', 'update', 'unchanged', 'blocked']),
  paths: z.array(text),
  bindings: z.array(z.strictObject({ key: text, from: bound, to: bound })),
  reason: maybeText,
});
const outcome = z.strictObject({
  environment: text,
  file: text,
  flowName: maybeText,
  result: z.enum([
    'created',
    'updated',
    'unchanged',
    'failed',
    'restored',
    'unknown',
    'skipped',
    'blocked',
  ]),
  state: maybeText,
  error: maybeText,
  snapshot: maybeText,
});

/** As `toJson` writes it of a run with `shard`. */
const schema = z.strictObject({
  version: z.literal(1),
  mode: z.enum(['check', 'plan', 'deploy', 'drift', 'export']),
  environments: z.array(text),
  flows: z.array(flow),
  skipped: z.array(z.strictObject({ file: text, reason: text })),
  findings: z.array(z.strictObject(finding)),
  notRun: z.array(z.strictObject({ rule: text, reason: text })),
  suppressed: z.array(z.strictObject({ ...finding, reason: text, until: maybeText })),
  plan: z.nullable(z.strictObject({ digest, changes: z.array(change) })),
  outcomes: z.array(outcome),
  detail: detailSchema,
});
type Document = z.output<typeof schema>;

/** What tells a shard's report of this version from every other JSON. */
const outline = z.object({ version: z.literal(1), mode: text });
const withDetail = z.object({ detail: z.object({ version: z.unknown() }) });

/** Reads the report of a shard back. Anything may stand in the text; it never throws. */
export function readReport(content: string): ReadReport {
  try {
    return reportIn(JSON.parse(content));
  } catch {
    return unreadable('is no whole JSON; was it cut off?');
  }
}

function reportIn(value: unknown): ReadReport {
  if (!outline.safeParse(value).success) return unreadable('is no report of Flowgate');
  const marked = withDetail.safeParse(value);
  if (!marked.success) {
    return unreadable(
      'is the report of a run without `shard`; only the reports of shards are merged',
    );
  }
  if (marked.data.detail.version !== 1) {
    return unreadable(
      'was written by another version of Flowgate; merge with the version that ran the shards',
    );
  }
  const checked = schema.safeParse(value);
  if (checked.success) return joined(checked.data);
  const [problem] = checked.error.issues;
  return damaged(`at ${problem?.path.join('.') || 'its top'}`);
}

function unreadable(reason: string): ReadReport {
  return { kind: 'unreadable', reason };
}

function damaged(what: string): ReadReport {
  return unreadable(`is damaged, or of another version of Flowgate (${what})`);
}

/** The documented part and what it lacks, together. */
function joined(document: Document): ReadReport {
  const { detail, findings, suppressed, outcomes, plan: told, ...rest } = document;
  const { shard, comparedWith, fixes, refusals, unmanaged, judgedBy, newEntries } = detail;
  const pairs: [string, number, number][] = [
    ['findings', findings.length, fixes.findings.length],
    ['suppressed', suppressed.length, fixes.suppressed.length],
    ['outcomes', outcomes.length, detail.outcomes.length],
  ];
  const uneven = pairs.find(([, one, other]) => one !== other);
  if (uneven !== undefined) return damaged(`${uneven[0]} and detail have not the same length`);
  const plan = planOf(told, detail.plan);
  if (plan === undefined) return damaged('plan and detail do not belong together');
  const report: ShardReport = {
    ...rest,
    findings: findings.map((each, index) => ({ ...each, ...fixAt(fixes.findings, index) })),
    suppressed: suppressed.map((each, index) => ({ ...each, ...fixAt(fixes.suppressed, index) })),
    plan,
    comparedWith,
    outcomes: outcomes.map((each, index) => ({
      ...each,
      displayName: detail.outcomes[index] ?? each.file,
    })),
    refusals,
    shard,
    ...(unmanaged === null ? {} : { unmanaged }),
    ...(judgedBy === null ? {} : { judgedBy }),
    ...(newEntries === null ? {} : { newEntries }),
  };
  return { kind: 'report', report };
}

function fixAt(fixes: ReadDetail['fixes']['findings'], index: number) {
  const fix = fixes[index] ?? null;
  return fix === null ? {} : { fix };
}

/** Undefined where the two are not of one plan. */
function planOf(
  told: Document['plan'],
  detail: ReadDetail['plan'],
): ReportedPlan | null | undefined {
  if (told === null || detail === null) return told === detail ? null : undefined;
  const { comparedWith, ignored, connectionUses } = detail;
  const changes = told.changes.flatMap((each, index) => {
    const rest = detail.changes[index];
    return rest === undefined ? [] : (changeOf(each, rest) ?? []);
  });
  const isWhole =
    changes.length === told.changes.length && changes.length === detail.changes.length;
  if (!isWhole || digestOf(changes) !== told.digest) return undefined;
  const { digest: whole } = told;
  return {
    comparedWith,
    digest: whole,
    digests: digestsOf(changes),
    changes,
    ignored,
    connectionUses,
  };
}

type Told = z.output<typeof change>;
type Rest = NonNullable<ReadDetail['plan']>['changes'][number];

function changeOf(
  { action, previousFlowName: _, ...told }: Told,
  { connectors, identity, ...more }: Rest,
): ReportedChange | null {
  const rest = { ...more, ...(identity === null ? {} : { identity }) };
  if (action !== rest.action || connectors.length !== told.bindings.length) return null;
  const bindings = told.bindings.map(({ key, from, to }, index) => ({
    key,
    connector: connectors[index] ?? null,
    from,
    to,
  }));
  switch (rest.action) {
    case 'unchanged':
      return { ...told, ...rest, bindings };
    case 'blocked':
      return told.reason === null ? null : { ...told, ...rest, bindings, reason: told.reason };
    case 'create':
    case 'update': {
      const parts = new Map(rest.parts.map(([at, live, written]) => [at, { live, written }]));
      const diff = { ...rest.diff, operations: operationsIn(rest.diff.outline) };
      return { ...told, ...rest, bindings, parts, diff };
    }
  }
}
