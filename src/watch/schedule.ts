import { isExpression, numberOf } from '../flow/literals.ts';
import { isObject, type Json, type JsonObject, own } from '../json/json.ts';
import { clockMinutes, momentsOf, type TimeZone, timeZone, UTC } from './time-zone.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The frequencies whose length never changes. */
const LENGTHS: Readonly<Record<string, number>> = {
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
};

const WEEK_DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * Whether a recurrence starts a run within `minutes` of `from`; null where that is not certain: an
 * expression, an unknown time zone, a time that the clocks skip or show twice, or what no
 * documentation says. Source: "Schedules for recurring triggers" in the documentation of Azure Logic
 * Apps: with a time zone the UTC time moves with daylight saving, and a time at its change is
 * "invalid or ambiguous". Without a start time and a schedule the first run begins when the flow is
 * saved.
 */
export async function isDue(
  recurrence: Json | undefined,
  from: Date,
  minutes: number,
): Promise<boolean | null> {
  if (!isObject(recurrence)) return null;
  const rhythm = rhythmOf(recurrence);
  if (rhythm === null) return null;
  const isPlanned = isObject(own(recurrence, 'schedule'));
  if (rhythm.start === null && !isPlanned) return true;
  const zone = await zoneOf(recurrence);
  const start = zone === null ? null : startIn(zone, rhythm.start);
  if (zone === null || start === null) return null;
  const [now, until] = [from.getTime(), from.getTime() + minutes * MINUTE];
  if (start > until) return false;
  return isPlanned
    ? isPlannedIn(recurrence, rhythm, zone, { from: Math.max(now, start), until })
    : isRepeatedIn(rhythm, start, zone, { from: now, until });
}

interface Rhythm {
  frequency: string;
  interval: number;
  /** Null: it has none. */
  start: Start | null;
}

/** A moment; or what the clocks of the time zone show then, where the text has no offset. */
type Start = { moment: number } | { clock: number };

interface Window {
  from: number;
  until: number;
}

/** Null where one of its parts is not a plain value. */
function rhythmOf(recurrence: JsonObject): Rhythm | null {
  const frequency = wordOf(recurrence, 'frequency');
  const interval = numberOf(own(recurrence, 'interval') ?? 1);
  if (frequency === null || interval === null || interval < 1) return null;
  if (!own(recurrence, 'startTime')) return { frequency, interval, start: null };
  const start = startOf(recurrence);
  return start === null ? null : { frequency, interval, start };
}

function wordOf(recurrence: Json, key: string): string | null {
  const value = own(recurrence, key);
  return typeof value === 'string' && !isExpression(value) ? value.trim().toLowerCase() : null;
}

function startOf(recurrence: Json): Start | null {
  const text = wordOf(recurrence, 'startTime') ?? '';
  const hasOffset = /(?:z|[+-]\d\d:?\d\d)$/.test(text);
  const time = Date.parse((hasOffset ? text : `${text}z`).toUpperCase());
  if (Number.isNaN(time)) return null;
  return hasOffset ? { moment: time } : { clock: time };
}

/** Null for an expression, and for a name that Windows does not have. */
async function zoneOf(recurrence: JsonObject): Promise<TimeZone | null> {
  if (!own(recurrence, 'timeZone')) return UTC;
  const name = wordOf(recurrence, 'timeZone');
  if (name === null || name === 'utc') return name && UTC;
  return timeZone(name);
}

/** The beginning of time where there is no start; null where the clocks do not show it just once. */
function startIn(zone: TimeZone, start: Start | null): number | null {
  if (start === null) return 0;
  if ('moment' in start) return start.moment;
  const [moment = null, ...others] = momentsOf(zone, start.clock);
  return others.length === 0 ? moment : null;
}

/** Whether one of the equal periods since the start ends in the window. */
function isRepeatedIn(
  { frequency, interval }: Rhythm,
  start: number,
  zone: TimeZone,
  { from, until }: Window,
): boolean | null {
  const length = LENGTHS[frequency];
  if (length === undefined) return null;
  // The clocks show the same after days; after hours it is not written down which of both counts.
  const moments = [from - HOUR, from, until, until + HOUR, ...(length < DAY ? [start] : [])];
  const period = length * interval;
  const due = moments.map((moment) => {
    const first = start + zone(start) - zone(moment);
    return first + Math.ceil(Math.max(0, from - first) / period) * period <= until;
  });
  const [only = null, ...others] = new Set(due);
  return others.length === 0 ? only : null;
}

/** The hours, minutes and days of a schedule. */
interface Marks {
  hours: number[];
  /** Empty: it does not say. */
  minutes: number[];
  days: number[];
}

/** The fields of a schedule whose meaning is certain. */
const MARKS = ['hours', 'minutes', 'weekDays'];

/** Whether a schedule of hours and minutes names a minute of the window. */
function isPlannedIn(
  recurrence: JsonObject,
  { frequency, interval }: Rhythm,
  zone: TimeZone,
  window: Window,
): boolean | null {
  const marks = marksOf(own(recurrence, 'schedule'));
  // With an interval, which days or weeks count is not written down.
  if (marks === null || !['day', 'week'].includes(frequency) || interval !== 1) return null;
  const named = clockMinutes(zone, window).filter(({ clock }) => isNamed(marks, new Date(clock)));
  // Without minutes they are those of the first run, or of the save.
  const certain = [...named].map(({ isCertain }) => isCertain && marks.minutes.length > 0);
  if (certain.includes(true)) return true;
  return certain.length > 0 ? null : false;
}

/** Null where one of its parts is not understood. */
function marksOf(schedule: Json | undefined): Marks | null {
  if (!isObject(schedule) || !Object.keys(schedule).every((key) => MARKS.includes(key)))
    return null;
  const [hours, minutes] = [numbersIn(schedule.hours), numbersIn(schedule.minutes ?? [])];
  const days = daysIn(schedule.weekDays);
  return hours === null || minutes === null || days === null ? null : { hours, minutes, days };
}

function isNamed({ hours, minutes, days }: Marks, clock: Date): boolean {
  if (!hours.includes(clock.getUTCHours())) return false;
  if (minutes.length > 0 && !minutes.includes(clock.getUTCMinutes())) return false;
  return days.length === 0 || days.includes(clock.getUTCDay());
}

/** A list of numbers, or one; null for anything else. */
function numbersIn(value: Json | undefined): number[] | null {
  const numbers = [value ?? null].flat().map((each) => numberOf(each));
  return numbers.includes(null) ? null : numbers.filter((each) => each !== null);
}

/** Days as `Date` counts them; an empty list means every day. Null where a name is not a day. */
function daysIn(value: Json | undefined): number[] | null {
  const names = [value ?? []].flat();
  const days = names.map((name) => WEEK_DAYS.indexOf(String(name).trim().toLowerCase()));
  return days.includes(-1) ? null : days;
}
