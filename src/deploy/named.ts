import type { Operation } from '../flow/operations.ts';
import type { PolicyConnector } from '../map/data-policies/connectors.ts';
import { policyUses } from '../map/data-policies/uses.ts';
import type { WritingChange } from '../plan/change.ts';
import type { NamedOperation } from '../plan/refusal-reason.ts';

/** Names in quotes stay the same in a translated message; the sentence around them does not. */
const QUOTES = ["''", '""', '„“', '„”', '“”', '‘’', '«»', '»«', '``'];

/** Where a name is quoted in the server's message; -1 where it is not. Case does not count. */
export function quotedAt(words: string, name: string): number {
  const text = words.toLowerCase();
  const places = QUOTES.map((quotes) => {
    const [open, close] = [...quotes];
    return text.indexOf(`${open}${name.toLowerCase()}${close}`);
  });
  const found = places.filter((at) => at !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}

/**
 * The operation of the flow that the server's message names first, by its own name or by the
 * reference that it uses; null where it names none.
 */
export function namedOperation(words: string, change: WritingChange): NamedOperation | null {
  const { flow } = change;
  const first = (nameOf: (operation: Operation) => string | undefined) =>
    flow.operations
      .map((operation) => ({ operation, at: quotedAt(words, nameOf(operation) ?? '\0') }))
      .filter(({ at }) => at !== -1)
      .toSorted((one, other) => one.at - other.at)[0]?.operation;
  const found = first(({ name }) => name) ?? first(({ host }) => host?.key);
  return found === undefined ? null : placed(found, change);
}

/** The first operation of a flow that uses a connector; null where none does. */
export function firstUseOf(
  { key }: PolicyConnector,
  { file, flow, desired }: WritingChange,
): NamedOperation | null {
  const { operations } = flow;
  const bindings = Object.entries(desired.connectionReferences).map(([used, { id }]) => ({
    used: { key: used },
    entry: { id },
  }));
  const uses = policyUses({ operations, references: null }, { bindings });
  const found = uses.find(({ connector }) => connector.key === key);
  return found === undefined ? null : placed(found.operation, { file, flow });
}

/** An operation of a flow, with its place in the file. */
export function placed(
  { kind, name, path }: Operation,
  { file, flow }: Pick<WritingChange, 'file' | 'flow'>,
): NamedOperation {
  return { kind, name, file, line: flow.source.keyPlace(path).line };
}
