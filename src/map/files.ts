import { globMatcher } from '../wording/glob.ts';

/**
 * True for the file with this name, and for files that the glob matches, also in folders with a
 * leading dot.
 */
export function matchesFile(file: string, glob: string): boolean {
  return file === glob || globMatcher(glob, { dot: true })(file);
}
