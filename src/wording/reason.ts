/** A reason as data: a code with its fields. Several codes may have the same fields. */
export type Reason<Code extends string, Fields = unknown> = Code extends string
  ? { code: Code } & Fields
  : never;

/** The message for each code of some reasons: part of a sentence, without a full stop. */
export type Words<R extends { code: string }> = {
  [Code in R['code']]: (reason: Extract<R, { code: Code }>) => string;
};

/** The message of one reason, from its table. */
export function worded<R extends { code: string }>(words: Words<R>, reason: R): string {
  // A reason read from a file may have any code, even `toString`.
  if (!Object.hasOwn(words, reason.code)) throw new TypeError(`no words for ${reason.code}`);
  return words[reason.code as R['code']](reason as never);
}

/** The same table with `frame` applied to each message. */
export function framed<R extends { code: string }>(
  words: Words<R>,
  frame: (reason: R, words: string) => string,
): Words<R> {
  const all = Object.keys(words).map((code) => [
    code,
    (reason: R) => frame(reason, worded(words, reason)),
  ]);
  return Object.fromEntries(all);
}
