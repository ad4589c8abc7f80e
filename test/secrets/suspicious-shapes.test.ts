import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { looksLikeSecret, SUSPICIOUS } from '../../src/secrets/suspicious-shapes.ts';
import { textsOf } from './texts-of.ts';

test.each(SUSPICIOUS)('the hint passes over no text of %s', (shape) => {
  fc.assert(
    fc.property(textsOf(shape), (text) => {
      if (shape.test(text)) expect(looksLikeSecret(text)).toBe(true);
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
