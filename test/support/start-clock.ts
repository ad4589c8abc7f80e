import { START } from './clock.ts';

// Loaded before everything else, by Jest for each test file and by Node in a child process.
const at = Number(new URL(import.meta.url).searchParams.get('at') ?? START);
const actual = Date.now;
const lead = at - actual();

Date.now = () => actual() + lead;
globalThis.Date = new Proxy(Date, {
  construct: (target, given, asked) =>
    Reflect.construct(target, given.length === 0 ? [target.now()] : given, asked),
  apply: (target) => new target(target.now()).toString(),
});
