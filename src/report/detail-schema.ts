import * as z from 'zod/mini';
import type { Json } from '../flow/json.ts';
import type { OperationChange, OutlineBlock, OutlineNode } from '../plan/diff.ts';

const text = z.string();
const maybeText = z.nullable(text);
/** Anything that came out of JSON. */
const json = z.custom<Json>((value) => value !== undefined);
export const digest = text.check(z.regex(/^sha256:[0-9a-f]{64}$/));
const hash = z.nullable(text.check(z.regex(/^[0-9a-f]{8}$/)));

const field = z.strictObject({ at: text, before: z.optional(json), after: z.optional(json) });
const part = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed']),
  name: text,
  fields: z.array(field),
});

const operation = z.enum(['trigger', 'action']);
const place = { name: text, scope: z.array(text), at: text };
const operationChange: z.ZodMiniType<OperationChange, OperationChange> = z.strictObject({
  kind: z.enum(['added', 'removed', 'renamed', 'moved', 'changed']),
  operation,
  type: text,
  ...place,
  from: z.nullable(z.strictObject(place)),
  fields: z.array(field),
  follows: z.boolean(),
});
const node: z.ZodMiniType<OutlineNode, OutlineNode> = z.lazy(() =>
  z.strictObject({
    operation,
    name: text,
    type: text,
    change: z.nullable(operationChange),
    runsAfter: z.array(text),
    ranAfter: z.array(text),
    blocks: z.array(block),
  }),
);
const block: z.ZodMiniType<OutlineBlock, OutlineBlock> = z.lazy(() =>
  z.strictObject({ block: text, nodes: z.array(node) }),
);

const diff = z.strictObject({
  displayName: z.nullable(field),
  state: z.nullable(field),
  references: z.array(part),
  parameters: z.array(part),
  parts: z.array(part),
  outline: z.array(block),
});

const identity = z.strictObject({
  environmentName: text,
  flowName: maybeText,
  displayName: text,
});
const about = {
  environmentName: text,
  deployAs: maybeText,
  displayName: text,
  connectors: z.array(maybeText),
  identity: z.nullable(
    z.strictObject({
      from: z.nullable(identity),
      to: identity,
      takenFrom: z.readonly(z.array(text)),
    }),
  ),
};
const written = { ...about, digest, parts: z.array(z.tuple([text, hash, hash])), diff };
const change = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('create'), ...written }),
  z.strictObject({ action: z.literal('update'), ...written, writes: z.boolean() }),
  z.strictObject({ action: z.literal('unchanged'), ...about }),
  z.strictObject({
    action: z.literal('blocked'),
    ...about,
    isSkipped: z.boolean(),
    isUnread: z.boolean(),
    isGone: z.boolean(),
  }),
]);

const comparedWith = z.enum(['live', 'git']);
const plan = z.strictObject({
  comparedWith,
  changes: z.array(change),
  ignored: z.readonly(z.array(text)),
  connectionUses: z.array(
    z.strictObject({
      environment: text,
      connectionName: text,
      owner: maybeText,
      bound: z.array(text),
      others: z.array(text),
    }),
  ),
});

const path = z.readonly(z.array(z.union([text, z.number()])));
const edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), path, to: text }),
  z.strictObject({ kind: z.literal('key'), path, to: text }),
  z.strictObject({ kind: z.literal('remove'), path }),
]);
const count = z.int().check(z.gte(0));
const replacement = z.strictObject({
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
  text,
});
const fix = z.nullable(
  z.strictObject({
    edits: z.readonly(z.array(edit)),
    diff: z.readonly(z.array(text)),
    replacements: z.readonly(z.array(replacement)),
  }),
);

const action = z.enum(['create', 'update']);
const difference = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), file: text, action }),
  z.strictObject({ kind: z.literal('gone'), file: text, reason: maybeText }),
  z.strictObject({
    kind: z.literal('changed'),
    file: text,
    was: z.nullable(action),
    parts: z.nullable(z.strictObject({ live: z.array(text), written: z.array(text) })),
  }),
]);
const refusal = z.strictObject({
  environment: text,
  digest,
  reason: text,
  pulls: z.array(count),
  differences: z.nullable(z.array(difference)),
});

const shardNumber = z.int().check(z.gte(1), z.lte(256));

/** As `detailOf` writes it. */
export const detailSchema = z.strictObject({
  version: z.literal(1),
  shard: z.strictObject({ part: shardNumber, parts: shardNumber, known: z.array(text) }),
  comparedWith: z.nullable(comparedWith),
  fixes: z.strictObject({ findings: z.array(fix), suppressed: z.array(fix) }),
  plan: z.nullable(plan),
  outcomes: z.array(text),
  refusals: z.array(refusal),
  unmanaged: z.nullable(
    z.array(
      z.strictObject({
        environment: text,
        flows: z.array(z.strictObject({ flowName: text, displayName: text })),
      }),
    ),
  ),
  judgedBy: maybeText,
  newEntries: z.nullable(
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
});

export type DetailDocument = z.input<typeof detailSchema>;
export type ReadDetail = z.output<typeof detailSchema>;
