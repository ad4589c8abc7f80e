import { createHash } from 'node:crypto';
import type { Json, JsonObject } from '../json/json.ts';
import { canonicalDefinition, canonicalReferences } from './canonical.ts';
import type { PlannedWrite, ReportedChange } from './change.ts';
import { contentOf, type FlowContent } from './content.ts';
import type { Ignored } from './ignored.ts';
import { sortKeys } from './key-order.ts';
import { isWriting } from './writing.ts';

/**
 * sha256 over the content of a plan: what would be written and what is there now, in canonical
 * form. Neither key order nor line ends, encodings, commits, runs or times change it, nor do flows
 * that are left as they are: a run over all flows has the digest of one over the changed ones.
 */
export function digestOf(changes: readonly ReportedChange[]): string {
  return sha256(changes.filter(isWriting).map(({ digest }) => digest));
}

/** The digest of each environment, which a run for it alone would have. */
export function digestsOf(changes: readonly ReportedChange[]): Record<string, string> {
  const environments = Map.groupBy(changes, ({ environment }) => environment);
  return Object.fromEntries(
    [...environments].map(([environment, those]) => [environment, digestOf(those)]),
  );
}

/** The same over one change. */
export function changeDigest(change: PlannedWrite, ignored: Ignored): string {
  const { environmentName, file, action, flowName, desired } = change;
  return sha256({
    environmentName,
    file,
    action,
    flowName,
    desired: formOf(contentOf(desired), ignored, { description: desired.description }),
    current: change.action === 'update' ? formOf(change.current, ignored) : null,
  });
}

function sha256(content: Json): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`;
}

/** `besides` stands before the state. */
function formOf(
  { definition, connectionReferences, displayName, state }: FlowContent,
  ignored: Ignored,
  besides: JsonObject = {},
): Json {
  return {
    definition: canonicalDefinition(definition, ignored),
    connectionReferences: references(connectionReferences),
    displayName,
    ...besides,
    state,
  };
}

function references(block: object): Json {
  return sortKeys([...canonicalReferences(block)].map(([key, form]) => ({ key, ...form })));
}
