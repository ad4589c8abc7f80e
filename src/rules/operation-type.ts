import { isKnownType, TYPES } from '../flow/operation-types.ts';
import type { Operation } from '../flow/operations.ts';
import { nearest, quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const operationType: FlowRule = {
  id: 'operation-type',
  subject: 'flow',
  severity: 'error',
  summary: 'Power Automate does not have the type of an action or trigger.',
  *check({ flow: { operations } }) {
    for (const operation of operations) {
      if (isKnownType(operation.kind, operation.lowerType)) continue;
      yield { at: [...operation.path, 'type'], message: messageFor(operation) };
    }
  },
};

function messageFor({ kind, name, type, lowerType }: Operation): string {
  if (type === '') return `the ${kind} ${quote(name)} has no type, so Power Automate cannot run it`;
  const other = kind === 'trigger' ? 'action' : 'trigger';
  if (isKnownType(other, lowerType)) {
    return `${quote(type)} is a type of ${other}s, and ${quote(name)} is ${kind === 'action' ? 'an action' : 'a trigger'}`;
  }
  const near = nearest(type, TYPES[kind]);
  const advice = near === null ? 'use one that the designer writes' : `did you mean \`${near}\`?`;
  return `the ${kind} ${quote(name)} is of the type ${quote(type)}, which Power Automate does not have; ${advice}`;
}
