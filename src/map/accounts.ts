import { isBlank, withoutInvisible } from '../wording/blank.ts';
import { globMatcher } from '../wording/glob.ts';

/** Accounts are compared without case and without invisible characters. */
export function sameAccount(one: string, other: string): boolean {
  return normalise(one) === normalise(other);
}

/** Whether both are given and differ. */
export function areTwoAccounts(one: string | null, other: string | null): boolean {
  return !isBlank(one) && !isBlank(other) && !sameAccount(one ?? '', other ?? '');
}

/**
 * True when `account` matches one of `patterns`, such as `svc-*@contoso.com`. A leading `!` is an
 * ordinary character: one exclusion in a list of allowed accounts would allow everyone else.
 */
export function matchesAccount(account: string, patterns: readonly string[]): boolean {
  const name = normalise(account);
  return patterns
    .map(normalise)
    .some((pattern) => pattern !== '' && globMatcher(asText(pattern), { dot: true })(name));
}

function asText(pattern: string): string {
  return pattern.startsWith('!') ? `\\${pattern}` : pattern;
}

function normalise(account: string): string {
  return withoutInvisible(account).toLowerCase();
}
