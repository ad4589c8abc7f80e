import type { Flow } from '../flow/flow.ts';
import { boundRow, type ReferenceRow } from '../live/references.ts';
import { unmappedName, useOf, wrongName } from '../map/causes.ts';
import { abilitiesOf } from '../map/hosts.ts';
import {
  declaredInOtherCase,
  isConnectionId,
  keyPath,
  mappedInOtherCase,
  mappedKeys,
} from '../map/keys.ts';
import type { Resolution, UsedReference } from '../map/resolve.ts';
import type { FlowContext, FlowRule, Problem } from './rule.ts';

export const referenceUnmapped: FlowRule = {
  id: 'reference-unmapped',
  subject: 'flow',
  severity: 'error',
  summary:
    'A flow uses a connection reference that the map does not bind in an environment of the flow.',
  needs: 'map',
  *check(context) {
    for (const use of context.uses) {
      for (const used of use.unmapped) {
        if (explainedElsewhere(used, use, context) || isUnseen(used, use, context)) continue;
        const row = boundRow(used, context.rowsOf(use.environment) ?? []);
        yield row === undefined ? problem(used, use, context.flow) : boundAlready(used, use, row);
      }
    }
  },
  *unchecked(context) {
    for (const use of context.uses) {
      if (!use.unmapped.some((used) => isUnseen(used, use, context))) continue;
      yield { code: 'references-not-listed', environment: use.environment.name };
    }
  },
};

/** Whether a row may bind it already, and nobody has looked. */
function isUnseen(
  { declared }: UsedReference,
  { environment }: Resolution,
  { rowsOf }: FlowContext,
): boolean {
  const mayHaveRow = abilitiesOf(environment).binds === 'row' && Boolean(declared?.logicalName);
  return mayHaveRow && rowsOf(environment) === null;
}

/** The environment binds it, and the map knows nothing of that connection. */
function boundAlready(
  { uses }: UsedReference,
  { environment }: Resolution,
  { logicalName, connectionName }: ReferenceRow,
): Problem {
  return {
    at: keyPath(uses[0]),
    environment: environment.name,
    severity: 'notice',
    message: `the map does not bind \`${logicalName}\`, and the environment does, to \`${connectionName}\`; add it under \`connectionReferences\` of the environment to have its owner checked`,
  };
}

/** `reference-case` and `connection-id-as-key` report it more precisely where they apply. */
function explainedElsewhere(
  used: UsedReference,
  use: Resolution,
  { flow, map }: FlowContext,
): boolean {
  return (
    isConnectionId(used.key, flow, map) ||
    declaredInOtherCase(used, flow) !== null ||
    mappedInOtherCase(used, use) !== null
  );
}

function problem(used: UsedReference, { environment }: Resolution, flow: Flow): Problem {
  const { key, uses, declared } = used;
  const logicalName = declared?.logicalName;
  const near = mappedKeys(environment.entries).nearest(logicalName ?? key);
  const meant = near === null ? '' : `, or write \`${near}\` if you mean that one`;
  const names = logicalName ? `neither \`${logicalName}\` nor \`${key}\`` : 'no such key';
  const rest = `the map binds ${names}; add it under \`connectionReferences\` of the environment${meant}`;
  const inMap = {
    at: [...environment.paths.environment, 'connectionReferences'],
    about: [key],
    message: `flows use the connection reference \`${key}\`, but ${rest}`,
    each: useOf(uses[0]),
  };
  return {
    at: keyPath(uses[0]),
    environment: environment.name,
    message: `\`${uses[0].name}\` uses the connection reference \`${key}\`, but ${rest}`,
    cause: isUndeclared(used, flow)
      ? { ids: [wrongName(flow.file, 'reference', key)] }
      : { ids: [unmappedName(logicalName ?? key)], inMap },
  };
}

/** Then the flow's own key is wrong, and not the map. */
function isUndeclared({ declared }: UsedReference, { references }: Flow): boolean {
  return references !== null && declared === null;
}
