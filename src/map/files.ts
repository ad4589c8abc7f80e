import { globMatcher } from '../wording/glob.ts';

/** True for the file that `glob` is, and for those that it names; folders with a dot count too. */
export function matchesFile(file: string, glob: string): boolean {
  return file === glob || globMatcher(glob, { dot: true })(file);
}
