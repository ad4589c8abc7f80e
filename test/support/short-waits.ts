import { setImmediate as turn } from 'node:timers/promises';
import { jest } from '@jest/globals';

/**
 * In a test file that begins with `@jest-environment-options { "waits": "short" }` a wait of
 * `node:timers/promises` takes no time, and the clock goes on as if it had.
 */
if ((globalThis as { waits?: 'short' }).waits === 'short') {
  const actual = Date.now;
  let waited = 0;
  Date.now = () => actual() + waited;
  jest.unstable_mockModule('node:timers/promises', () => ({
    setImmediate: turn,
    setTimeout: async (milliseconds: number, value?: unknown) => {
      waited += milliseconds;
      await turn();
      return value;
    },
  }));
}
