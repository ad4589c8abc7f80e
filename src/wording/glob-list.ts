import { globMatcher, type Matcher } from './glob.ts';

/** Whether a list of globs matches a text; a glob after `!` excludes what others match. */
export function matcher(globs: readonly string[]): Matcher {
  const isExclusion = (pattern: string) => pattern.startsWith('!');
  const named = globs.filter((pattern) => !isExclusion(pattern)).map((glob) => globMatcher(glob));
  const excluded = globs.filter(isExclusion).map((pattern) => globMatcher(pattern.slice(1)));
  return (text) =>
    named.some((matches) => matches(text)) && !excluded.some((matches) => matches(text));
}
