import { createHash } from 'node:crypto';
import type { Json } from '../flow/json.ts';
import type { LiveFlow } from '../live/host.ts';
import { canonicalDefinition, canonicalReferences, sortKeys } from './canonical.ts';
import type { DesiredFlow } from './desired.ts';
import type { Change } from './plan.ts';

/**
 * sha256 over the content of a plan: what would be written and what is there now, in canonical
 * form. Neither key order nor line ends, encodings, commits, runs or times change it.
 */
export function digestOf(changes: readonly Change[]): string {
  const hash = createHash('sha256').update(JSON.stringify(changes.map(content)));
  return `sha256:${hash.digest('hex')}`;
}

/** The digest of each environment, which a run for it alone would have. */
export function digestsOf(changes: readonly Change[]): Record<string, string> {
  const environments = Map.groupBy(changes, ({ environment }) => environment);
  return Object.fromEntries(
    [...environments].map(([environment, those]) => [environment, digestOf(those)]),
  );
}

function content(change: Change): Json {
  const { environmentName, file, action, flowName } = change;
  const about = { environmentName, file, action, flowName };
  switch (change.action) {
    case 'create':
      return { ...about, desired: desiredContent(change.desired) };
    case 'update':
      return {
        ...about,
        desired: desiredContent(change.desired),
        current: liveContent(change.current),
      };
    case 'unchanged':
      return about;
    case 'blocked':
      return { ...about, reason: change.reason };
  }
}

function desiredContent({
  definition,
  connectionReferences,
  displayName,
  renames,
  description,
  state,
}: DesiredFlow): Json {
  return {
    definition: canonicalDefinition(definition),
    connectionReferences: references(connectionReferences),
    displayName: renames ? displayName : null,
    description,
    state,
  };
}

function liveContent({ definition, connectionReferences, displayName, state }: LiveFlow): Json {
  return {
    definition: canonicalDefinition(definition),
    connectionReferences: references(connectionReferences),
    displayName,
    state,
  };
}

function references(block: object): Json {
  return sortKeys([...canonicalReferences(block)].map(([key, form]) => ({ key, ...form })));
}
