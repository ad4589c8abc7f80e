import { createHash } from 'node:crypto';
import type { Json } from '../flow/json.ts';
import type { LiveFlow } from '../live/host.ts';
import { canonicalDefinition, canonicalReferences, sortKeys } from './canonical.ts';
import type { ReportedChange } from './change.ts';
import type { DesiredFlow } from './desired.ts';
import type { Ignored } from './ignored.ts';
import type { Written } from './plan.ts';
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
export function changeDigest(change: Written, ignored: Ignored): string {
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
