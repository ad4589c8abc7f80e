import type * as z from 'zod/mini';
import { Failure, unreadable } from '../calls/failure.ts';
import { operations } from '../flow/operations.ts';
import { isObject, type JsonObject } from '../json/json.ts';
import { whyNotKept } from '../json/parse.ts';
import type { LiveFlow } from '../live/host.ts';
import { holdsSignedUrl } from '../secrets/redact.ts';

import type { liveFlowSchema } from './replies.ts';

/**
 * A flow as a deployment reads it. A signed callback URL that `get_live_flow` adds is a secret:
 * `properties.flowTriggerUri` is dropped, and the `metadata`
 * of operations loses every entry that holds one. Nothing else is left out, because a restore
 * writes this back; a signed URL that the author wrote into an action stays.
 */
export function toLiveFlow(reply: z.infer<typeof liveFlowSchema>, requested: string): LiveFlow {
  const { displayName, state, definition, connectionReferences, lastModifiedTime } =
    reply.properties;
  insistKept({ definition, connectionReferences: connectionReferences ?? {} }, requested);
  stripCallbacks(definition);
  for (const { value } of operations(definition, [])) {
    if (isObject(value)) stripCallbacks(value);
  }
  if (reply.name && reply.name.toLowerCase() !== requested.toLowerCase()) {
    throw unreadable({ code: 'other-flow', requested, found: reply.name });
  }
  return {
    flowName: requested,
    displayName: displayName ?? '',
    ...(displayName == null ? { hidesName: true } : {}),
    state: state ?? null,
    definition,
    connectionReferences: connectionReferences ?? {},
    ...(typeof lastModifiedTime === 'string' ? { lastModifiedTime } : {}),
  };
}

function insistKept(content: JsonObject, flowName: string): void {
  const obstacle = whyNotKept(content);
  if (obstacle !== null) throw new Failure({ code: 'flow-unkept', flowName, obstacle });
}

/** The complete reply without the signed URLs that the server adds beside the definition. */
export function withoutCallbacks(reply: z.infer<typeof liveFlowSchema>): JsonObject {
  const properties = Object.entries(reply.properties).filter(
    ([key, value]) => key === 'definition' || !(CALLBACK.test(key) || isSecret(value)),
  );
  return { ...reply, properties: Object.fromEntries(properties) } as JsonObject;
}

const CALLBACK = /^(callbackUrl|flowTriggerUri|triggerUri|signedUrl)$/i;

/**
 * Removes the callback URLs from an operation's `metadata`, and `metadata` itself if nothing else
 * is left in it.
 */
function stripCallbacks(holder: JsonObject): void {
  delete holder.flowTriggerUri;
  const { metadata } = holder;
  if (!isObject(metadata)) return;
  const secret = Object.keys(metadata).filter(
    (key) => CALLBACK.test(key) || isSecret(metadata[key]),
  );
  for (const key of secret) delete metadata[key];
  if (secret.length > 0 && Object.keys(metadata).length === 0) delete holder.metadata;
}

function isSecret(value: unknown): boolean {
  return holdsSignedUrl(JSON.stringify(value) ?? '');
}
