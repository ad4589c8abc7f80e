/** When each test file begins, whatever the day is: `start-clock.js` sets the clock to it. */
export const START = Date.parse('2026-11-22T12:00:00Z');

/**
 * Arguments for Node: the clock of a child process goes on from the one here. With short waits a
 * wait of `node:timers/promises` takes no time in it, and its clock goes on as if it had.
 */
export function withClock(waits: 'real' | 'short' = 'real'): string[] {
  const short = waits === 'short' ? '&waits=short' : '';
  return ['--import', `${new URL('start-clock.js', import.meta.url)}?at=${Date.now()}${short}`];
}
