import { distinctBy, keyOfData } from '../../json/equal.ts';
import { USUAL_PLACES } from '../../map/flow-places.ts';
import { matcher } from '../../wording/glob-list.ts';

type Globs = readonly string[];

/** By which globs a run finds flows. */
export interface Sought {
  /** A file may be a flow if one of these lists matches it. */
  lists: readonly Globs[];
  /** Those that somebody wrote. */
  written: readonly Globs[];
}

/**
 * The input `flows`, else the `files` of every map that counts, each of which adds files and
 * removes none; null means a map without `files`, or no map.
 */
export function soughtBy(input: Globs, files: readonly (Globs | null)[]): Sought {
  if (input.length > 0) return { lists: [input], written: [input] };
  const lists = distinctBy(
    files.map((globs) => globs ?? USUAL_PLACES),
    keyOfData,
  );
  return { lists, written: lists.filter((globs) => globs !== USUAL_PLACES) };
}

/** Whether one of the lists matches a file. */
export function matchesAny(lists: readonly Globs[]): (file: string) => boolean {
  const matchers = lists.map(matcher);
  return (file) => matchers.some((matches) => matches(file));
}
