import { createHash } from 'node:crypto';
import type { Json, JsonObject } from '../flow/json.ts';
import { toPointer } from '../flow/pointer.ts';
import { canonicalDefinition, canonicalReferences } from './canonical.ts';
import {
  masked,
  type Sensitivity,
  sensitivityOfOperation,
  sensitivityOfParameter,
} from './diff/secret.ts';
import { versionOf } from './diff/version.ts';
import type { Ignored } from './ignored.ts';
import type { Written } from './plan.ts';

/** A short hash of what a part is live and of what it would be; null where it is not there. */
export interface Part {
  live: string | null;
  written: string | null;
}

/** By pointer into the flow, as `paths` shows them; the flow's identity is a part as well. */
export type Parts = ReadonlyMap<string, Part>;

/**
 * A change's fingerprint, part by part, so that two plans can be compared without their values.
 * No secret enters a hash: eight digits of one would tell a short password.
 */
export function partsOf(change: Written, ignored: Ignored): Parts {
  const { desired, environmentName, flowName } = change;
  const current = change.action === 'update' ? change.current : null;
  const live = new Map([
    ...(flowName === null ? [] : [['/flowName', hash(flowName.toLowerCase())] as const]),
    ...(current === null ? [] : flowParts(current, ignored)),
  ]);
  const displayName = current === null || desired.renames ? desired.displayName : null;
  const written = new Map([
    ['/environmentName', hash(environmentName.toLowerCase())],
    ...flowParts({ ...desired, displayName }, ignored),
    ...(desired.description === null ? [] : [['/description', hash(desired.description)] as const]),
  ]);
  const pointers = new Set([...live.keys(), ...written.keys()]);
  return new Map(
    [...pointers].map((at) => [
      at,
      { live: live.get(at) ?? null, written: written.get(at) ?? null },
    ]),
  );
}

/** Null leaves the name or the state as it is. */
interface Content {
  displayName: string | null;
  state: string | null;
  definition: JsonObject;
  connectionReferences: object;
}

function flowParts(
  { displayName, state, definition, connectionReferences }: Content,
  ignored: Ignored,
): [string, string][] {
  const references = [...canonicalReferences(connectionReferences)].map(
    ([key, form]): [string, string] => [
      toPointer(['connectionReferences', key]),
      hash({ ...form }),
    ],
  );
  return [
    ['/displayName', hash(displayName)],
    ['/state', hash(state)],
    ...references,
    ...definitionParts(canonicalDefinition(definition, ignored)),
  ];
}

function definitionParts(definition: JsonObject): [string, string][] {
  const { triggers: _triggers, actions: _actions, parameters, ...rest } = definition;
  const part = (path: string[], value: Json, sensitivity: Sensitivity = 'plain') =>
    [toPointer(['definition', ...path]), hash(masked(value, sensitivity))] as [string, string];
  return [
    ...versionOf(definition).units.map(({ at, own, operation }): [string, string] => {
      const sensitivity = sensitivityOfOperation(operation.name, operation.type);
      return [at, hash(masked(own, sensitivity))];
    }),
    ...Object.entries((parameters ?? {}) as JsonObject).map(([name, value]) =>
      part(['parameters', name], value, sensitivityOfParameter(name, value)),
    ),
    ...Object.entries(rest).map(([name, value]) => part([name], value)),
  ];
}

function hash(value: Json): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}
