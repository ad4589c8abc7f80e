import type { Matcher } from '../wording/glob.ts';
import { matcher } from '../wording/glob-list.ts';

/** Where everybody keeps flows. Content decides which of these files are flows. */
export const USUAL_PLACES: readonly string[] = [
  'flows/**/*.json',
  '**/Workflows/*.json',
  '**/workflows/*.json',
  '**/workflows/*/workflow.json',
  '**/modernflows/**/*.json',
  '**/Microsoft.Flow/flows/*/definition.json',
];

/** The folder whose flows are deployed even though nobody wrote a glob. */
const DEPLOYED_FOLDER = 'flows/';

/**
 * Whether a file is in a place from which flows are deployed. `input`: the input `flows`, which
 * wins; `files`: the map's; with neither, what is found elsewhere is only checked.
 */
export function deployedPlaces(input: readonly string[], files: readonly string[] | null): Matcher {
  const written = input.length > 0 ? input : files;
  if (written === null) return (file) => file.startsWith(DEPLOYED_FOLDER);
  const matches = matcher(written);
  const known = new Map<string, boolean>();
  return (file) => {
    const isMatch = known.get(file) ?? matches(file);
    known.set(file, isMatch);
    return isMatch;
  };
}
