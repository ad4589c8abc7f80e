const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The milliseconds by which the clocks of a time zone are ahead of UTC at a moment. */
export type TimeZone = (moment: number) => number;

/** No offset at any time. */
export const UTC: TimeZone = () => 0;

/**
 * A time zone by the name that Windows has for it, as a schedule does; null where that is unknown.
 * Offsets are those of Node's own time zones, with daylight saving.
 */
export async function timeZone(windows: string): Promise<TimeZone | null> {
  const { ianaName } = await import('./windows-zones.ts');
  const name = ianaName(windows);
  if (name === null) return null;
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  return (moment) => offsetIn(clock.formatToParts(moment));
}

/** `GMT`, `GMT+05:45`, or `GMT+00:53:28` of a time before there were zones. */
function offsetIn(parts: readonly Intl.DateTimeFormatPart[]): number {
  const text = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, ...digits] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = digits.map((each) => Number(each ?? 0));
  const offset = ((hours * 60 + minutes) * 60 + seconds) * 1_000;
  return sign === '-' ? -offset : offset;
}

/** What the clocks show at a moment, as the milliseconds of the same digits in UTC. */
function clockAt(zone: TimeZone, moment: number): number {
  return moment + zone(moment);
}

/**
 * The moments at which the clocks show something: none where they are put forward over it, two
 * where they are put back over it.
 */
export function momentsOf(zone: TimeZone, clock: number): number[] {
  const offsets = new Set([zone(clock - DAY), zone(clock + DAY)]);
  return [...offsets]
    .map((offset) => clock - offset)
    .filter((moment) => clockAt(zone, moment) === clock);
}

/** Clocks are put forward by an hour at most. */
const LONGEST_JUMP = 60 * MINUTE;

/**
 * What the clocks show in a window, minute by minute. What they show twice is not certain; nor is
 * what they skip in it or in the hour before, since the service may make up for it.
 */
export function* clockMinutes(
  zone: TimeZone,
  { from, until }: { from: number; until: number },
): Generator<{ clock: number; isCertain: boolean }> {
  const first = Math.ceil(from / MINUTE) * MINUTE;
  let last = clockAt(zone, first - LONGEST_JUMP);
  for (let moment = first - LONGEST_JUMP; moment <= until; moment += MINUTE) {
    const clock = clockAt(zone, moment);
    for (last += MINUTE; last < clock; last += MINUTE) yield { clock: last, isCertain: false };
    last = clock;
    if (moment >= first) yield { clock, isCertain: momentsOf(zone, clock).length === 1 };
  }
}
