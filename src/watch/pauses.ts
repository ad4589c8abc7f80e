/** Each look is a metered call. */
const MOST_LOOKS_AT_A_FLOW = 5;
/** In a run of Flowgate; so many flows are watched at most. */
export const MOST_LOOKS = 50;

/**
 * The pauses before each look, in milliseconds, each twice as long as the one before: five where
 * there are few flows, fewer where there are many.
 */
export function pausesOf(minutes: number, flows: number): number[] {
  const looks = Math.min(MOST_LOOKS_AT_A_FLOW, Math.floor(MOST_LOOKS / Math.max(1, flows)));
  const parts = Array.from({ length: looks }, (_, index) => 2 ** index);
  return parts.map((part) => Math.round((minutes * 60_000 * part) / (2 ** looks - 1)));
}
