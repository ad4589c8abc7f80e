import { diffOfSplices } from '../json/diff.ts';
import type { Fix } from '../json/edit.ts';
import type { Range, Source } from '../json/source.ts';
import { splicesOf } from '../json/splice.ts';
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

/** Null when the fix cannot be applied to this text. */
export function suggestionOf(source: Source, { edits }: Fix): Suggestion | null {
  const splices = edits.flatMap((edit) => {
    const those = splicesOf(source.parsed, edit);
    return those === null ? [] : [those];
  });
  const diff = diffOfSplices(source.text, splices);
  if (splices.length < edits.length || diff.length === 0) return null;
  const replacements = splices.flat().map(({ offset, length, text: instead }) => ({
    ...source.range(offset, length),
    text: instead,
  }));
  return { edits, diff: detached(diff), replacements: detached(replacements) };
}
