import { isExpression, numberOf } from '../flow/literals.ts';
import type { Operation } from '../flow/operations.ts';
import { TIME_ZONES } from '../flow/time-zones.ts';
import { triggersOf } from '../flow/triggers.ts';
import { isObject, type Json, own } from '../json/json.ts';
import { orList } from '../wording/lists.ts';
import { quote, Spellings } from '../wording/spelling.ts';
import type { FlowRule, Problem } from './rule.ts';

/** The triggers that a clock starts; others may leave their recurrence to the service. */
const OF_CLOCKS: ReadonlySet<string> = new Set(['recurrence', 'slidingwindow']);

/** Source: the JSON schema 2016-06-01/workflowdefinition.json, `recurrence`. */
const FREQUENCIES = ['Second', 'Minute', 'Hour', 'Day', 'Week', 'Month', 'Year'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const recurrenceSchedule: FlowRule = {
  id: 'recurrence-schedule',
  subject: 'flow',
  severity: 'error',
  summary: 'The schedule of a trigger has an invalid frequency, day, time or time zone.',
  *check({ flow: { operations } }) {
    for (const trigger of triggersOf(operations)) yield* ofTrigger(trigger);
  },
};

function* ofTrigger({ name, lowerType, value, path }: Operation): Generator<Problem> {
  const recurrence = own(value, 'recurrence');
  const isClock = OF_CLOCKS.has(lowerType);
  if (!isObject(recurrence)) {
    const fault = faultOfRecurrence(recurrence, isClock);
    const message = `${quote(name)} ${fault}; write \`frequency\` and \`interval\``;
    if (fault !== null) yield { at: [...path, 'recurrence'], message };
    return;
  }
  for (const [field, faultOf] of FIELDS) {
    const given = own(recurrence, field);
    if (given === undefined && !isClock) continue;
    const fault = faultOf(given);
    if (fault === null) continue;
    yield { at: [...path, 'recurrence', field], message: `${quote(name)} ${fault}` };
  }
  yield* ofSchedule(name, recurrence, [...path, 'recurrence', 'schedule']);
}

/** What is wrong with a recurrence that is not an object. */
function faultOfRecurrence(value: Json | undefined, isClock: boolean): string | null {
  if (typeof value === 'string' && isExpression(value)) return null;
  if (value !== undefined && value !== null) return 'has a recurrence that is not an object';
  return isClock ? 'has no recurrence, so it never starts' : null;
}

type FaultOf = (value: Json | undefined) => string | null;

const FIELDS: readonly (readonly [string, FaultOf])[] = [
  ['frequency', faultOfFrequency],
  ['interval', faultOfInterval],
  ['timeZone', faultOfTimeZone],
  ['startTime', faultOfTime],
  ['endTime', faultOfTime],
];

function faultOfFrequency(value: Json | undefined): string | null {
  const advice = `write ${orList(FREQUENCIES)}`;
  if (value === undefined) return `has no \`frequency\`; ${advice}`;
  if (typeof value !== 'string') return `has a \`frequency\` that is not a string; ${advice}`;
  if (isExpression(value) || inAnyCase(FREQUENCIES, value)) return null;
  return `has the frequency ${quote(value)}; ${advice}`;
}

function faultOfInterval(value: Json | undefined): string | null {
  if (value === undefined) return 'has no `interval`; write how many units are between two runs';
  if (typeof value === 'string' && isExpression(value)) return null;
  return numberOf(value) === null ? 'has an `interval` that is not a number; write one' : null;
}

const zones = new Spellings(TIME_ZONES);

function faultOfTimeZone(value: Json | undefined): string | null {
  if (typeof value !== 'string' || value === '' || isExpression(value)) return null;
  if (zones.inAnyCase(value) !== null) return null;
  const near = zones.nearest(value);
  const advice =
    near === null
      ? 'write the name that Windows has for it, such as `W. Europe Standard Time`'
      : `did you mean ${quote(near)}?`;
  return `is in the time zone ${quote(value)}, which Windows does not have; ${advice}`;
}

const TIME = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d)?/;

/** The service reads other forms than ISO 8601 too: of those only a text without digits is none. */
function faultOfTime(value: Json | undefined): string | null {
  if (typeof value !== 'string' || value === '' || isExpression(value)) return null;
  const [time, day = ''] = TIME.exec(value.trim()) ?? [];
  if (time === undefined ? /\d/.test(value) : isTime(time, day)) return null;
  return `has the time ${quote(value)}, which there is not; write one such as \`2027-01-31T08:00:00Z\``;
}

/** False for a day that its month does not have, which `Date` counts on into the next one. */
function isTime(time: string, day: string): boolean {
  const date = new Date(`${time}Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}

function inAnyCase(known: readonly string[], word: string): boolean {
  return known.some((one) => one.toLowerCase() === word.trim().toLowerCase());
}

/** What a schedule may have, and with which frequency: others refuse it. */
interface Mark {
  field: string;
  isMark(value: Json): boolean;
  wants: string;
  /** Absent: with any of them, as far as anybody knows. */
  only?: 'Week' | 'Month';
}

const MARKS: readonly Mark[] = [
  { field: 'hours', isMark: isWithin(0, 23), wants: 'hours from 0 to 23' },
  { field: 'minutes', isMark: isWithin(0, 59), wants: 'minutes from 0 to 59' },
  { field: 'weekDays', isMark: isDay, wants: 'days such as Monday', only: 'Week' },
  { field: 'monthDays', isMark: isWithin(-31, 31), wants: 'days from 1 to 31', only: 'Month' },
];

function* ofSchedule(name: string, recurrence: Json, at: Problem['at']): Generator<Problem> {
  const schedule = own(recurrence, 'schedule');
  const frequency = own(recurrence, 'frequency');
  for (const mark of MARKS) {
    const given = own(schedule, mark.field);
    if (given === undefined || given === null) continue;
    const place = [...at, mark.field];
    if (isRefusedWith(frequency, mark.only) && !(Array.isArray(given) && given.length === 0)) {
      const message = `${quote(name)} has \`${mark.field}\`, which need the frequency ${mark.only}; it has ${frequency}`;
      yield { at: place, message };
    } else yield* ofMarks(name, given, mark, place);
  }
}

function* ofMarks(name: string, given: Json, mark: Mark, at: Problem['at']): Generator<Problem> {
  const isList = Array.isArray(given);
  for (const [index, each] of isList ? given.entries() : [[0, given] as const]) {
    if (mark.isMark(each)) continue;
    const message = `${quote(name)} has ${quote(JSON.stringify(each))} among its \`${mark.field}\`; write ${mark.wants}`;
    yield { at: isList ? [...at, index] : at, message };
  }
}

/** Only of frequencies that there are: another one is reported itself. */
function isRefusedWith(frequency: Json | undefined, only: string | undefined): boolean {
  return (
    only !== undefined &&
    typeof frequency === 'string' &&
    inAnyCase(FREQUENCIES, frequency) &&
    frequency.trim().toLowerCase() !== only.toLowerCase()
  );
}

function isWithin(least: number, most: number): (value: Json) => boolean {
  return (value) => {
    if (typeof value === 'string' && isExpression(value)) return true;
    const number = numberOf(value);
    return number !== null && Number.isInteger(number) && number >= least && number <= most;
  };
}

/** The documentation has several days in one text as well. */
function isDay(value: Json): boolean {
  if (typeof value !== 'string') return false;
  return isExpression(value) || value.split(',').every((day) => inAnyCase(DAYS, day));
}
