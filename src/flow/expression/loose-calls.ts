/** An `@` or a brace with a call behind it; no address, escape, hashtag or other template. */
const LOOSE_CALL = /(?:(?<![@\w.#])@|(?<![@${])\{)([a-z]\w*)\(/gi;

/** Whether `text` has what looks like a call that has only one of the `@` and braces it needs. */
export function hasLooseCall(text: string): boolean {
  return text.search(LOOSE_CALL) !== -1;
}

/** The places of such calls; the group is the name of the function. */
export function looseCalls(text: string): RegExpExecArray[] {
  return [...text.matchAll(LOOSE_CALL)];
}
