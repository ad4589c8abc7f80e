import { diffOfEdits } from '../json/diff.ts';
import type { Fix } from '../json/edit.ts';
import type { Range, Source } from '../json/source.ts';
import { Parsed, splicesOf } from '../json/splice.ts';
import { detached } from '../json/text.ts';

/** A fix as a report shows it. */
export interface Suggestion extends Fix {
  /** The lines that it changes, as a diff. */
  diff: readonly string[];
  /** The same changes by position in the file. */
  replacements: readonly Replacement[];
}

interface Replacement extends Range {
  text: string;
}

/** The tree is reused by several findings of one file. */
const trees = new WeakMap<Source, Parsed>();

/** Null when the fix cannot be applied to this text. */
export function suggestionOf(source: Source, { edits }: Fix): Suggestion | null {
  const text = trees.get(source) ?? new Parsed(source.text);
  trees.set(source, text);
  const diff = diffOfEdits(text, edits);
  if (diff.length === 0) return null;
  const splices = edits.flatMap((edit) => splicesOf(text, edit) ?? []);
  const replacements = splices.map(({ offset, length, text: instead }) => ({
    ...source.range(offset, length),
    text: instead,
  }));
  return { edits, diff: detached(diff), replacements: detached(replacements) };
}
