import type { Operation } from '../flow/operations.ts';
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
export function namedOperation(
  words: string,
  { file, flow }: WritingChange,
): NamedOperation | null {
  const first = (nameOf: (operation: Operation) => string | undefined) =>
    flow.operations
      .map((operation) => ({ operation, at: quotedAt(words, nameOf(operation) ?? '\0') }))
      .filter(({ at }) => at !== -1)
      .toSorted((one, other) => one.at - other.at)[0]?.operation;
  const found = first(({ name }) => name) ?? first(({ host }) => host?.key);
  if (found === undefined) return null;
  const { kind, name, path } = found;
  return { kind, name, file, line: flow.source.keyPlace(path).line };
}
