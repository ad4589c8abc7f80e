import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { looksLikeSecret, SHAPES } from '../../src/secrets/suspicious-shapes.ts';

/**
 * Texts of every alternative of a pattern. Without what looks around, of which fast-check makes no
 * texts, a pattern takes more, and never less.
 */
function textsOf({ source }: RegExp) {
  const plain = source.replace(/\\b|\(\?<?[=!](?:\[[^\]]*\]|[^()[])*\)/g, '');
  return fc.stringMatching(new RegExp(plain));
}

test.each(SHAPES)('the hint passes over no text of %s', (shape) => {
  const around = fc.string({ maxLength: 5 });
  fc.assert(
    fc.property(around, textsOf(shape), around, fc.boolean(), (before, text, after, isUpper) => {
      const suspicious = `${before}${isUpper && shape.ignoreCase ? text.toUpperCase() : text}${after}`;
      if (shape.test(suspicious)) expect(looksLikeSecret(suspicious)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test.each(['', 'Send an email', "@triggerBody()?['keyword']", 'https://a.example/items'])(
  '%j is no secret',
  (text) => {
    expect(looksLikeSecret(text)).toBe(false);
  },
);
