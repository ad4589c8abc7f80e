import type { Operation } from '../flow/operations.ts';
import type { CreateChange, UpdateChange } from '../plan/change.ts';

/** Names in quotes survive a translation; the sentence around them does not. */
const QUOTES = ["''", '""', '„“', '„”', '“”', '‘’', '«»', '»«', '``'];

/** Where a name stands in quotes in the server's words; -1 where it does not. Case does not count. */
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
 * The operation of the flow that the server's words name first, found again in the file: by its
 * own name, else by the reference that it uses; null where they name none.
 */
export function operationIn(
  words: string,
  { flow }: CreateChange | UpdateChange,
): Operation | null {
  const first = (nameOf: (operation: Operation) => string | undefined) =>
    flow.operations
      .map((operation) => ({ operation, at: quotedAt(words, nameOf(operation) ?? '\0') }))
      .filter(({ at }) => at !== -1)
      .toSorted((one, other) => one.at - other.at)[0]?.operation;
  return first(({ name }) => name) ?? first(({ host }) => host?.key) ?? null;
}

/** `the action `Send` (flows/a.json:12)`, for a reader to go to. */
export function placeText({ kind, name, path }: Operation, change: CreateChange | UpdateChange) {
  const { file, line } = change.flow.source.keyPlace(path);
  return `the ${kind} \`${name}\` (${file}:${line})`;
}
