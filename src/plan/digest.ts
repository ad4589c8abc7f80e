import { createHash } from 'node:crypto';
import type { Json } from '../flow/json.ts';
import type { LiveFlow } from '../live/host.ts';
import { canonicalDefinition, canonicalReferences, sortKeys } from './canonical.ts';
import type { DesiredFlow } from './desired.ts';
import type { Ignored } from './ignored.ts';
import type { Change, WritingChange } from './plan.ts';
import { isWriting } from './writing.ts';

/**
 * sha256 over the content of a plan: what would be written and what is there now, in canonical
 * form. Neither key order nor line ends, encodings, commits, runs or times change it, nor do flows
 * that are left as they are: a run over all flows has the digest of one over the changed ones.
 */
export function digestOf(changes: readonly Change[], ignored: Ignored): string {
  return sha256(changes.filter(isWriting).map((change) => changeDigest(change, ignored)));
}

/** The digest of each environment, which a run for it alone would have. */
export function digestsOf(changes: readonly Change[], ignored: Ignored): Record<string, string> {
  const environments = Map.groupBy(changes, ({ environment }) => environment);
  return Object.fromEntries(
    [...environments].map(([environment, those]) => [environment, digestOf(those, ignored)]),
  );
}

/** The same over one change. */
export function changeDigest(change: WritingChange, ignored: Ignored): string {
  const { environmentName, file, action, flowName, desired } = change;
  return sha256({
    environmentName,
    file,
    action,
    flowName,
    desired: desiredContent(desired, ignored),
    current: change.action === 'update' ? liveContent(change.current, ignored) : null,
  });
}

function sha256(content: Json): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`;
}

function desiredContent(
  { definition, connectionReferences, displayName, renames, description, state }: DesiredFlow,
  ignored: Ignored,
): Json {
  return {
    definition: canonicalDefinition(definition, ignored),
    connectionReferences: references(connectionReferences),
    displayName: renames ? displayName : null,
    description,
    state,
  };
}

function liveContent(
  { definition, connectionReferences, displayName, state }: LiveFlow,
  ignored: Ignored,
): Json {
  return {
    definition: canonicalDefinition(definition, ignored),
    connectionReferences: references(connectionReferences),
    displayName,
    state,
  };
}

function references(block: object): Json {
  return sortKeys([...canonicalReferences(block)].map(([key, form]) => ({ key, ...form })));
}
