import * as z from 'zod/mini';

const text = z.string();

/** Adds a description for readers of the JSON Schema. */
export const described = <T extends z.core.$ZodType>(
  schema: T & z.ZodMiniType,
  description: string,
) => schema.check(z.meta({ description })) as T & z.ZodMiniType;

const field = z.strictObject({
  at: described(text, 'A JSON pointer into what differs; empty for the whole of it.'),
  before: described(z.optional(z.unknown()), 'Absent: there was nothing. A secret is `(secret)`.'),
  after: described(
    z.optional(z.unknown()),
    'Absent: there will be nothing. A secret is `(secret)`.',
  ),
  isOrder: described(
    z.optional(z.literal(true)),
    'Whether only the order of the keys differs, which `before` and `after` list.',
  ),
});

const named = {
  name: text,
  fields: described(z.array(field), 'The values that differ; none where the flow is created.'),
};
const partSchema = z.strictObject({
  what: z.enum(['displayName', 'state', 'reference', 'parameter', 'part']),
  kind: z.enum(['added', 'removed', 'changed']),
  ...named,
});

const place = { name: text, scope: z.array(text), at: text };
const operationSchema = z.strictObject({
  what: z.enum(['trigger', 'action']),
  kind: z.enum(['added', 'removed', 'renamed', 'moved', 'changed']),
  ...named,
  type: text,
  scope: described(z.array(text), 'The actions that hold it, outermost first.'),
  at: described(text, 'A JSON pointer into the flow; of a removed one, into the flow as it was.'),
  from: described(z.nullable(z.strictObject(place)), 'Where one that was renamed or moved was.'),
  follows: described(z.boolean(), 'Whether it only follows the new names of renamed actions.'),
});

/** One change of a flow. */
export const differenceSchema = z.union([partSchema, operationSchema]);
export type DifferenceDocument = z.output<typeof differenceSchema>;
export type PartDocument = z.output<typeof partSchema>;
export type OperationDocument = z.output<typeof operationSchema>;

/** An operation of either version. Empty fields are left out. */
export interface NodeDocument {
  name: string;
  type: string;
  difference?: number | undefined;
  runsAfter?: string[] | undefined;
  ranAfter?: string[] | undefined;
  blocks?: BlockDocument[] | undefined;
}

export interface BlockDocument {
  block: string;
  nodes: NodeDocument[];
}

const nodeSchema: z.ZodMiniType<NodeDocument, NodeDocument> = z.lazy(() =>
  z.strictObject({
    name: text,
    type: text,
    difference: described(z.optional(z.int().check(z.gte(0))), 'Its index in `differences`.'),
    runsAfter: z.optional(z.array(text)),
    ranAfter: described(z.optional(z.array(text)), 'What it waited for, and is gone.'),
    blocks: z.optional(z.array(blockSchema)),
  }),
);

/** The operations of one block, of both versions, in the order in which they run. */
export const blockSchema: z.ZodMiniType<BlockDocument, BlockDocument> = z.lazy(() =>
  z.strictObject({
    block: described(text, 'From what holds it: `/triggers`, `/actions`, `/else/actions`.'),
    nodes: z.array(nodeSchema),
  }),
);
