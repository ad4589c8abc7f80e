import type { Fix } from '../fix/edit.ts';
import { suggestionOf } from '../fix/suggestion.ts';
import type { Source } from '../flow/source.ts';
import type { Finding } from './finding.ts';

/** What would cure a problem, as its finding tells it; nothing where that is not certain. */
export function fixable(fix: Fix | undefined, source: Source): Pick<Finding, 'fix'> {
  const suggestion = fix === undefined ? null : suggestionOf(source, fix);
  return suggestion === null ? {} : { fix: suggestion };
}
