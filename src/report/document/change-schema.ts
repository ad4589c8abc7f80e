import * as z from 'zod/mini';
import { PART } from '../parts.ts';
import { reasonIn } from '../reasons/index.ts';
import { blockSchema, described, differenceSchema } from './difference-schema.ts';

const text = z.string();
const maybeText = z.nullable(text);

/** Why something is as it is: a code, a message, and the fields of that code. */
export const reasonSchema = described(
  z.looseObject({ code: text, message: text }).check(z.refine((value) => reasonIn(value) !== null)),
  'A code, the same in words without a full stop, and the fields of that code.',
);
export type ReasonDocument = z.output<typeof reasonSchema>;

const digestSchema = text.check(z.regex(/^sha256:[0-9a-f]{64}$/));

const bound = z.nullable(z.strictObject({ connectionName: text, owner: maybeText }));
const bindings = described(
  z.array(z.strictObject({ key: text, connector: maybeText, from: bound, to: bound })),
  'What each reference key is bound to before and after; equal ones too.',
);
const compared = {
  paths: described(z.array(text), 'What differs, as JSON pointers into the flow.'),
  differences: described(z.array(differenceSchema), 'What differs, value by value.'),
  outline: described(z.array(blockSchema), 'The operations of both versions in run order.'),
  bindings,
};
const flow = { environment: text, file: text, displayName: text, flowName: maybeText };

const identity = z.strictObject({
  environmentName: text,
  flowName: maybeText,
  displayName: text,
});
const changeSchema = z.strictObject({
  ...flow,
  previousFlowName: described(maybeText, 'The live flow that the file was before this change.'),
  identity: described(
    z.nullable(
      z.strictObject({ from: z.nullable(identity), to: identity, takenFrom: z.array(text) }),
    ),
    'That the file is another live flow than before; else null.',
  ),
  action: z.enum(['create', 'update', 'unchanged', 'blocked']),
  ...compared,
  digest: described(z.nullable(digestSchema), 'Over what would be written and what is live now.'),
  parts: described(
    z.record(text.check(z.regex(/^\//)), text.check(z.regex(PART))),
    'Of each part a hash of what is live and of what would be written: one if they are equal, - for none.',
  ),
  reason: z.nullable(reasonSchema),
  isSkipped: described(z.boolean(), 'Whether it is left as it is on purpose (on-drift: skip).'),
});

export const driftSchema = z.strictObject({
  ...flow,
  ...compared,
  reason: z.nullable(reasonSchema),
});

const action = z.enum(['create', 'update']);
const reviewDifference = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), file: text, action }),
  z.strictObject({ kind: z.literal('gone'), file: text, reason: z.nullable(reasonSchema) }),
  z.strictObject({
    kind: z.literal('changed'),
    file: text,
    was: z.nullable(action),
    parts: z.nullable(z.strictObject({ live: z.array(text), written: z.array(text) })),
  }),
]);

/** An environment that nothing was written to. */
export const unapprovedPlanSchema = z.strictObject({
  environment: text,
  digest: described(digestSchema, 'Of what would be written to it now.'),
  reason: reasonSchema,
  pulls: described(z.array(z.int()), 'Whose comments the plan was compared with.'),
  differences: described(
    z.nullable(z.array(reviewDifference)),
    'How the plan differs from the reviewed one; null: nothing to compare with.',
  ),
});

export const checkedOnlySchema = z.array(z.strictObject({ file: text, reason: reasonSchema }));

export const planSchema = z.strictObject({
  digest: described(digestSchema, 'Over all that would be written, and what is live now.'),
  changes: z.array(changeSchema),
  checkedOnly: described(checkedOnlySchema, 'The same as `checkedOnly` of the report.'),
  references: described(
    z.array(
      z.strictObject({
        environment: text,
        logicalName: text,
        from: bound,
        to: bound,
        flows: z.array(text),
      }),
    ),
    'Connection references of Dataverse that change.',
  ),
  connectionUses: described(
    z.array(
      z.strictObject({
        environment: text,
        connectionName: text,
        owner: maybeText,
        bound: described(z.array(text), 'The flows that this plan binds to it.'),
        others: described(z.array(text), 'The other flows of the repository on it.'),
      }),
    ),
    'Each connection that a flow is newly bound to, and who uses it.',
  ),
});
export type ChangeDocument = z.output<typeof changeSchema>;
export type DriftDocument = z.output<typeof driftSchema>;
export type UnapprovedPlanDocument = z.output<typeof unapprovedPlanSchema>;
export type PlanDocument = z.output<typeof planSchema>;
