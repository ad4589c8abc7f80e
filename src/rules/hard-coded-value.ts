import type { Operation } from '../flow/operations.ts';
import { leavesOf } from '../flow/parameters.ts';
import { dig, digString, type Json } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowProblem, FlowRule } from './rule.ts';

/** What a text is that belongs to one environment or person. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  // Not those of services that are the same for everybody.
  [/^https?:\/\/(?!graph\.microsoft\.com|login\.microsoftonline\.com)[^\s@{}]+$/i, 'an address'],
  [/^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i, 'a guid'],
  [/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\s*;\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+)*;?$/, 'a mail address'],
];

/** A value is not shown: an address may hold a key. Each is reported once, at its first place. */
export const hardCodedValue: FlowRule = {
  id: 'hard-coded-value',
  subject: 'flow',
  severity: 'off',
  summary:
    'An action or trigger contains the address or id of something in one environment, such as a site, list or person.',
  *check({ flow: { operations } }) {
    const values = Map.groupBy(operations.flatMap(literals), ({ text }) => text.toLowerCase());
    for (const [first, ...others] of values.values()) {
      if (first === undefined) continue;
      const message = `${quote(first.operation.name)} has ${first.kind} written out; read it from a parameter, which the map sets for each environment`;
      const related = others.slice(0, MOST_RELATED).map(({ operation, path }) => ({
        at: path,
        message: `${quote(operation.name)} has the same`,
      }));
      const problem: FlowProblem = { at: first.path, message, related };
      yield problem;
    }
  },
};

const MOST_RELATED = 10;

interface Literal {
  operation: Operation;
  path: Path;
  text: string;
  kind: string;
}

/**
 * What a connector is asked with, and the address of a call. The models of AI Builder have the same
 * guid in every environment.
 */
function literals(operation: Operation): Literal[] {
  const { value, path, host } = operation;
  if (/^aibuilder/i.test(digString(value, 'inputs', 'host', 'operationId') ?? '')) return [];
  const fields = host === null ? ['uri'] : ['parameters'];
  return fields.flatMap((field) => {
    const given = dig(value, 'inputs', field);
    return given === undefined
      ? []
      : [...leavesOf(given, [...path, 'inputs', field])].flatMap((leaf) =>
          literalOf(operation, leaf.path, leaf.value),
        );
  });
}

function literalOf(operation: Operation, path: Path, value: Json): Literal[] {
  // The platform's own name of a subscription is the flow's guid.
  if (typeof value !== 'string' || path.at(-1) === 'subscriptionRequest/name') return [];
  const text = value.trim();
  const [, kind] = KINDS.find(([pattern]) => pattern.test(text)) ?? [];
  return kind === undefined ? [] : [{ operation, path, text, kind }];
}
