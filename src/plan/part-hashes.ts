import { createHash } from 'node:crypto';
import type { Json, JsonObject } from '../json/json.ts';
import { toPointer } from '../json/pointer.ts';
import type { FlowContent } from '../live/host.ts';
import { canonicalDefinition, canonicalReferences } from './canonical.ts';
import type { Parts, PlannedWrite } from './change.ts';
import {
  masked,
  type Sensitivity,
  sensitivityOfOperation,
  sensitivityOfParameter,
} from './diff/secret.ts';
import { versionOf } from './diff/version.ts';
import type { Ignored } from './ignored.ts';

/**
 * A change's fingerprint, part by part, so that two plans can be compared without their values. No
 * secret is hashed: eight digits of a hash could reveal a short password.
 */
export function partsOf(change: PlannedWrite, ignored: Ignored): Parts {
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

function flowParts(
  { displayName, state, definition, connectionReferences }: FlowContent,
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
