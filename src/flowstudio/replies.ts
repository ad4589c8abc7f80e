import * as z from 'zod/mini';
import { isObject, type JsonObject } from '../json/json.ts';

/**
 * The replies that Flowgate reads. Unknown fields are
 * allowed; a definition is not checked or changed by the schema.
 */
const jsonObject = z.custom<JsonObject>(isObject);
const text = z.nullish(z.string());

const summary = z.looseObject({
  id: text,
  name: text,
  flowName: text,
  displayName: text,
  createdTime: z.optional(z.unknown()),
});

/** A bare array on older servers, else a wrapper. */
export const flowListSchema = z.union([
  z.array(summary),
  z.looseObject({
    flows: z.array(summary),
    nextLink: text,
    totalCount: z.optional(z.unknown()),
  }),
]);

export const liveFlowSchema = z.looseObject({
  name: text,
  properties: z.looseObject({
    displayName: text,
    state: text,
    definition: jsonObject,
    connectionReferences: z.nullish(jsonObject),
    lastModifiedTime: z.optional(z.unknown()),
  }),
});

export const savedSchema = z
  .looseObject({
    created: z.nullish(z.union([z.string(), z.boolean()])),
    flowName: text,
    flowKey: text,
    updated: z.nullish(z.array(z.unknown())),
  })
  .check(z.refine(({ created, updated }) => Boolean(created) || Array.isArray(updated)));

export const stateSchema = z.looseObject({ actualState: z.string() });

/**
 * A connection or an environment is read field by field: if one has an unknown form, the others are
 * still read.
 */
const records = z.array(z.unknown());

export const connectionListSchema = z.union([
  records,
  z.looseObject({
    connections: records,
    totalCount: z.optional(z.unknown()),
    nextLink: z.optional(z.unknown()),
  }),
]);

export const environmentListSchema = z.union([records, z.looseObject({ environments: records })]);

/** A bare array; each run is read field by field. */
export const runListSchema = z.union([records, z.looseObject({ runs: records })]);

export const runErrorSchema = z.looseObject({ failedActions: z.nullish(records) });

/** Its form is not documented. */
export const connectionTestSchema = z.looseObject({});

type Summary = z.infer<typeof summary>;
type Saved = z.infer<typeof savedSchema>;

/** The guid of a listed flow, or null; some APIs write it as the end of a path. */
export function listedName({ id, name, flowName }: Summary): string | null {
  const given = [id, flowName, name].find((value) => value);
  return given?.split('/').at(-1) || null;
}

/**
 * The guid of a created flow: `created` where it is a string (older servers), otherwise `flowName`
 * (1.2), otherwise `flowKey` after its first dot; null when there is none.
 */
export function createdName({ created, flowName, flowKey }: Saved): string | null {
  if (typeof created === 'string' && created !== '') return created;
  return flowName || flowKey?.slice(flowKey.indexOf('.') + 1) || null;
}
