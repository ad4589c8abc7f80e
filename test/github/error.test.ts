import { expect, test } from '@jest/globals';
import { explained, type Failure } from '../../src/github/error.ts';

const failed = (status: number | null, message = '', rest: Partial<Failure> = {}): Failure => ({
  status,
  message,
  headers: {},
  isTooLarge: false,
  ...rest,
});

/** The one place that holds the words; the other tests look at status and permission. */
test('what went wrong with GitHub, as people read it', () => {
  const wish = { to: 'read flows/a.json', permission: 'contents: read' };
  const denied = failed(403, 'Resource not accessible by integration');
  const messages = [
    ...(['job', 'classic', 'fine-grained'] as const).map((token) => explained(denied, wish, token)),
    ...[
      failed(null),
      failed(null, 'an answer of type text/html'),
      failed(null, 'the answer is larger than 32 MB', { isTooLarge: true }),
      failed(400),
      failed(401, 'Bad credentials'),
      failed(403, 'Repository was archived so is read-only'),
      failed(404, 'Not Found'),
      failed(429, 'Slow down'),
      failed(502, 'Server Error'),
    ].map((failure) => explained(failure, wish, 'job')),
  ].map(({ message }) => message);
  expect(messages.join('\n')).toMatchSnapshot();
});
