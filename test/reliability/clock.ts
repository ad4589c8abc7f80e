import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { jest } from '@jest/globals';

/**
 * The process's clock, on which waiting takes no time: a wait of `node:timers/promises` ends at
 * once, a timer of ten seconds and more after a hundredth, and the hour tells as if both had taken
 * as long as they say. It holds for what is imported after this file, and within `inShortTime`.
 */
const waited = new AsyncLocalStorage<{ milliseconds: number }>();
const LONG_MS = 10_000;
const FASTER = 100;

const actual = { now: Date.now, setTimeout: globalThis.setTimeout };

/** What the clock of `inShortTime` shows. */
export const now = () => new Date(Date.now());

export function inShortTime<T>(work: () => Promise<T>): Promise<T> {
  return waited.run({ milliseconds: 0 }, work);
}

Date.now = () => actual.now.call(Date) + (waited.getStore()?.milliseconds ?? 0);

globalThis.setTimeout = Object.assign(
  (act: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) => {
    const isLong = milliseconds >= LONG_MS && waited.getStore() !== undefined;
    if (!isLong) return actual.setTimeout(act, milliseconds, ...given);
    return actual.setTimeout(() => {
      pass(milliseconds);
      act(...given);
    }, milliseconds / FASTER);
  },
  actual.setTimeout,
) as typeof globalThis.setTimeout;

jest.unstable_mockModule('node:timers/promises', () => ({
  setImmediate: turn,
  setTimeout: async (milliseconds: number, value?: unknown) => {
    pass(milliseconds);
    await turn();
    return value;
  },
}));

function pass(milliseconds: number): void {
  const store = waited.getStore();
  if (store !== undefined) store.milliseconds += milliseconds;
}
