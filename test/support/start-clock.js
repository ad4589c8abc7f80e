// Loaded before everything else, by Jest for each test file and by Node in a child process. No
// TypeScript: what strips types takes longer to load than a child process takes to start.
const given = new URL(import.meta.url).searchParams;
const at = given.has('at') ? Number(given.get('at')) : (await import('./clock.ts')).START;
const actual = Date.now;
let lead = at - actual();

Date.now = () => actual() + lead;
globalThis.Date = new Proxy(Date, {
  construct: (target, values, asked) =>
    Reflect.construct(target, values.length === 0 ? [target.now()] : values, asked),
  apply: (target) => new target(target.now()).toString(),
});

// As `short-waits.ts` in Jest: a wait takes no time, and the clock goes on as if it had.
if (given.get('waits') === 'short') {
  const { syncBuiltinESMExports } = await import('node:module');
  const { default: timers } = await import('node:timers/promises');
  timers.setTimeout = async (milliseconds, value, { signal } = {}) => {
    signal?.throwIfAborted();
    lead += milliseconds;
    await timers.setImmediate();
    return value;
  };
  syncBuiltinESMExports();
}
