import { createHash } from 'node:crypto';
import type { Json, JsonObject } from '../json/json.ts';
import type { FlowContent } from '../live/host.ts';
import { canonicalDefinition, canonicalReferences } from './canonical.ts';
import type { PlannedWrite, ReportedChange } from './change.ts';
import { contentOf } from './content.ts';
import type { Ignored } from './ignored.ts';
import { sortKeys } from './key-order.ts';
import { isWriting } from './writing.ts';

/**
 * sha256 over the content of a plan: what would be written and what is there now, in canonical
 * form. It does not depend on key order, line ends, encodings, commits, runs or times, nor on flows
 * that do not change: a run over all flows has the same digest as one over the changed ones.
 */
export function digestOf(changes: readonly ReportedChange[]): string {
  return sha256(changes.filter(isWriting).map(({ digest }) => digest));
}

/** The digest of each environment; a run for one environment alone has the same. */
export function digestsOf(changes: readonly ReportedChange[]): Record<string, string> {
  const environments = Map.groupBy(changes, ({ environment }) => environment);
  return Object.fromEntries(
    [...environments].map(([environment, those]) => [environment, digestOf(those)]),
  );
}

/** The digest of one change. */
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

/** What is in `besides` comes before the state. */
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
