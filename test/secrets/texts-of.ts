import fc from 'fast-check';

/**
 * Texts of every alternative of a pattern. Without what looks around, of which fast-check makes no
 * texts, a pattern takes more, and never less.
 */
export function textsOf({ source, ignoreCase }: RegExp): fc.Arbitrary<string> {
  const plain = source.replace(/\\b|\(\?<?[=!](?:\[[^\]]*\]|[^()[])*\)/g, '');
  const around = fc.string({ maxLength: 5 });
  return fc
    .tuple(around, fc.stringMatching(new RegExp(plain)), around, fc.boolean())
    .map(([before, text, after, isUpper]) => {
      return `${before}${isUpper && ignoreCase ? text.toUpperCase() : text}${after}`;
    });
}
