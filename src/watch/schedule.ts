import { isExpression, numberOf } from '../flow/literals.ts';
import { isObject, type Json, type JsonObject, own } from '../json/json.ts';

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
 * expression, a time zone other than UTC, or what no documentation says. Source: "Schedules for
 * recurring triggers" in the documentation of Azure Logic Apps. Without a start time and a schedule
 * the first run begins when the flow is saved.
 */
export function isDue(recurrence: Json | undefined, from: Date, minutes: number): boolean | null {
  const rhythm = isObject(recurrence) ? rhythmOf(recurrence) : null;
  if (!isObject(recurrence) || rhythm === null) return null;
  const isPlanned = isObject(own(recurrence, 'schedule'));
  const { start } = rhythm;
  if (start === null && !isPlanned) return true;
  if (!isUtc(recurrence)) return null;
  const window = { from: from.getTime(), until: from.getTime() + minutes * MINUTE };
  if (start !== null && start > window.until) return false;
  if (isPlanned) return isPlannedIn(recurrence, rhythm, window);
  const length = LENGTHS[rhythm.frequency];
  if (length === undefined || start === null) return null;
  const period = length * rhythm.interval;
  return start + Math.ceil(Math.max(0, window.from - start) / period) * period <= window.until;
}

interface Rhythm {
  frequency: string;
  interval: number;
  /** Null: it has none. */
  start: number | null;
}

/** Null where one of its parts is no plain value. */
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

/** A start time without an offset is in the time zone, which is UTC here. */
function startOf(recurrence: Json): number | null {
  const text = own(recurrence, 'startTime');
  if (typeof text !== 'string') return null;
  const zoned = /(?:z|[+-]\d\d:?\d\d)$/i.test(text.trim()) ? text.trim() : `${text.trim()}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : time;
}

/** Windows' names of time zones say nothing about their offsets. */
function isUtc(recurrence: Json): boolean {
  const zone = own(recurrence, 'timeZone');
  return (
    zone === undefined || zone === null || zone === '' || wordOf(recurrence, 'timeZone') === 'utc'
  );
}

/** The fields of a schedule whose meaning is certain. */
const MARKS = ['hours', 'minutes', 'weekDays'];

/** Whether a schedule of hours and minutes names a minute of the window. */
function isPlannedIn(
  recurrence: Json,
  { frequency, interval, start }: Rhythm,
  { from, until }: { from: number; until: number },
): boolean | null {
  const schedule = own(recurrence, 'schedule');
  if (!isObject(schedule) || !Object.keys(schedule).every((key) => MARKS.includes(key)))
    return null;
  const [hours, minutes] = [numbersIn(schedule.hours), numbersIn(schedule.minutes ?? [0])];
  const days = daysIn(schedule.weekDays);
  // With an interval, which days or weeks count is not written down.
  if (!['day', 'week'].includes(frequency) || interval !== 1) return null;
  if (hours === null || minutes === null || days === null) return null;
  for (
    let at = Math.ceil(Math.max(from, start ?? 0) / MINUTE) * MINUTE;
    at <= until;
    at += MINUTE
  ) {
    const time = new Date(at);
    const isHour = hours.includes(time.getUTCHours());
    if (isHour && minutes.includes(time.getUTCMinutes()) && isDay(days, time)) return true;
  }
  return false;
}

function isDay(days: readonly number[], time: Date): boolean {
  return days.length === 0 || days.includes(time.getUTCDay());
}

/** A list of numbers, or one; null for anything else. */
function numbersIn(value: Json | undefined): number[] | null {
  const numbers = [value ?? null].flat().map((each) => numberOf(each));
  return numbers.includes(null) ? null : numbers.filter((each) => each !== null);
}

/** Days as `Date` counts them; none: every day. Null for what is no day. */
function daysIn(value: Json | undefined): number[] | null {
  const names = [value ?? []].flat();
  const days = names.map((name) => WEEK_DAYS.indexOf(String(name).trim().toLowerCase()));
  return days.includes(-1) ? null : days;
}
