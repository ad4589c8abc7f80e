// Loaded before everything else, by Jest for each test file and by Node in a child process. No
// TypeScript: what strips types takes longer to load than a child process takes to start.
const given = new URL(import.meta.url).searchParams.get('at');
const at = given === null ? (await import('./clock.ts')).START : Number(given);
const actual = Date.now;
const lead = at - actual();

Date.now = () => actual() + lead;
globalThis.Date = new Proxy(Date, {
  construct: (target, values, asked) =>
    Reflect.construct(target, values.length === 0 ? [target.now()] : values, asked),
  apply: (target) => new target(target.now()).toString(),
});
