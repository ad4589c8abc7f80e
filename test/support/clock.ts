/** When each test file begins, whatever the day is: `start-clock.js` sets the clock to it. */
export const START = Date.parse('2026-11-22T12:00:00Z');

/** Arguments for Node: the clock of a child process goes on from the one here. */
export function withClock(): string[] {
  return ['--import', `${new URL('start-clock.js', import.meta.url)}?at=${Date.now()}`];
}
