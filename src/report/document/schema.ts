import * as z from 'zod/mini';
import {
  checkedOnlySchema,
  driftSchema,
  planSchema,
  reasonSchema,
  unapprovedPlanSchema,
} from './change-schema.ts';
import { described } from './difference-schema.ts';

/** The version of the report's format. */
export const REPORT_VERSION = 2;

const text = z.string();
const maybeText = z.nullable(text);
const count = z.int().check(z.gte(0));

const flowSchema = z.strictObject({
  file: text,
  format: text,
  displayName: text,
  trigger: text,
  actions: count,
  solution: described(
    z.nullable(
      z.strictObject({
        names: described(z.array(text), 'The unique names of the solutions that it is part of.'),
        state: described(
          z.nullable(z.enum(['Started', 'Stopped'])),
          'What an import would make of it; Flowgate never acts on it.',
        ),
      }),
    ),
    'What the files of its solution say; null: it is in none.',
  ),
  references: z.array(
    z.strictObject({ key: text, logicalName: maybeText, connector: maybeText, uses: count }),
  ),
});

const path = z.array(z.union([text, z.number()]));
const edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), path, to: text }),
  z.strictObject({ kind: z.literal('key'), path, to: text }),
  z.strictObject({ kind: z.literal('remove'), path }),
]);
const range = { line: count, column: count, endLine: count, endColumn: count };
const fix = z.strictObject({
  edits: z.array(edit),
  diff: z.array(text),
  replacements: z.array(z.strictObject({ ...range, text })),
});

const severity = z.enum(['error', 'warning', 'notice']);
const pointer = described(text, 'A JSON pointer into the file.');
const about = described(
  z.array(text),
  "What tells it apart from the rule's other findings at this place; empty: the place does.",
);
const cause = described(
  z.nullable(
    z.strictObject({
      ids: described(z.array(text), 'Problems that share one of them are one finding.'),
      inMap: described(
        z.nullable(
          z.strictObject({ file: text, at: pointer, ...range, message: text, about, each: text }),
        ),
        'The value of the map at fault; null: each flow is at fault itself.',
      ),
    }),
  ),
  'What is at fault, for `flowgate report merge`; null: nothing else follows from it.',
);
const ask = described(z.array(text), "Whom the base branch's map asks to approve or review it.");
const place = { file: text, line: count, message: text };
const relatedPlace = z.strictObject(place);

/** A problem that is related to a finding; file and line are those of its place. */
const relatedProblem = z.strictObject({
  rule: text,
  message: text,
  about,
  severity,
  column: count,
  endLine: count,
  endColumn: count,
  at: pointer,
  environments: z.array(text),
  flow: maybeText,
  help: text,
  ask,
  related: z.array(relatedPlace),
  fix: z.nullable(fix),
  cause,
});

const finding = {
  rule: text,
  severity,
  message: text,
  about,
  file: text,
  ...range,
  at: pointer,
  environments: described(z.array(text), 'Where it holds; empty: it is about no environment.'),
  flow: described(maybeText, 'The flow that it concerns; null for the map itself.'),
  help: text,
  ask,
  related: described(
    z.array(z.strictObject({ ...place, problem: z.optional(relatedProblem) })),
    'What follows from the same cause; `problem`: what a rule found there.',
  ),
  fix: described(z.nullable(fix), 'What `flowgate check --fix` writes; null: nothing.'),
  cause,
  isSummary: described(z.boolean(), 'It sums up its related problems, and is none itself.'),
};
const suppressedFinding = z.strictObject({ ...finding, reason: text, until: maybeText });

const share = z.strictObject({ failed: count, of: count });

const outcome = z.strictObject({
  environment: text,
  file: text,
  displayName: text,
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
  state: described(maybeText, 'The state afterwards; null: nobody asked.'),
  reason: z.nullable(reasonSchema),
  snapshot: described(maybeText, 'Where the flow as it was is kept.'),
  run: described(
    z.nullable(
      z.strictObject({
        status: text,
        startTime: text,
        action: described(maybeText, 'The action that made it fail.'),
        code: maybeText,
        line: described(z.nullable(count), "The action's line in the file."),
        reason: described(z.nullable(reasonSchema), 'What the code means, if that is known.'),
        before: described(share, 'Of the finished ones among the ten runs before the save.'),
        since: described(share, 'Of the finished runs since, as far as they are listed.'),
      }),
    ),
    'The first run afterwards; null: none was seen.',
  ),
  rows: described(
    z.array(reasonSchema),
    'Connection references that stay bound to another connection, although it was not saved.',
  ),
});

const shardNumber = z.int().check(z.gte(1), z.lte(256));

/** The report as it is written and read. All keys are always written, in this order. */
export const reportSchema = z.strictObject({
  version: z.literal(REPORT_VERSION),
  mode: z.enum(['check', 'plan', 'deploy', 'drift', 'export']),
  environments: z.array(text),
  flows: z.array(flowSchema),
  skipped: z.array(z.strictObject({ file: text, reason: reasonSchema })),
  findings: z.array(z.strictObject(finding)),
  notRun: z.array(z.strictObject({ rule: text, reason: reasonSchema })),
  suppressed: z.array(suppressedFinding),
  comparedWith: described(z.nullable(z.enum(['live', 'git'])), 'What the plan was compared with.'),
  plan: described(z.nullable(planSchema), 'Null: there was nothing to compare with.'),
  checkedOnly: described(checkedOnlySchema, 'Flows that are checked and never deployed.'),
  drift: described(z.nullable(z.array(driftSchema)), 'Each live flow beside Git; in mode drift.'),
  ignored: described(z.array(text), 'What `compare.ignore` leaves out, as JSON pointers.'),
  dryRun: described(z.boolean(), 'Whether the run was asked to write nothing.'),
  outcomes: z.array(outcome),
  unapprovedPlans: described(
    z.array(unapprovedPlanSchema),
    'Environments that nobody approved a write to.',
  ),
  leaving: described(
    z.array(
      z.strictObject({
        environment: text,
        file: text,
        displayName: text,
        flowName: maybeText,
        state: described(maybeText, 'Its live state; null: it was not read.'),
      }),
    ),
    'Flows whose files the change deletes; they stay live.',
  ),
  unmanaged: described(
    z.nullable(
      z.array(
        z.strictObject({
          environment: text,
          flows: z.array(z.strictObject({ flowName: text, displayName: text })),
        }),
      ),
    ),
    'Live flows that Git does not know; null: nobody looked.',
  ),
  judgedBy: described(maybeText, "The base branch's commit whose map judges, if not its newest."),
  newEntries: described(
    z.nullable(
      z.array(
        z.strictObject({
          environment: text,
          key: text,
          flow: maybeText,
          owner: maybeText,
          connectionName: text,
        }),
      ),
    ),
    'The entries of a map that the base branch does not have; null: it has one.',
  ),
  shard: described(
    z.nullable(
      z.strictObject({
        part: shardNumber,
        parts: shardNumber,
        known: described(z.array(text), 'Every environment of the map, in its order.'),
      }),
    ),
    'Of which part of the flows it is; null: of all.',
  ),
  missing: described(z.array(text), 'Of a merged report, the parts that are not in it.'),
});

export type ReportDocument = z.output<typeof reportSchema>;
export type FindingDocument = ReportDocument['findings'][number];
export type OutcomeDocument = ReportDocument['outcomes'][number];
