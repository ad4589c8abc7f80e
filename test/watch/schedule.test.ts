import { expect, test } from '@jest/globals';
import { TIME_ZONES } from '../../src/flow/time-zones.ts';
import type { Json } from '../../src/json/json.ts';
import { isDue } from '../../src/watch/schedule.ts';
import { timeZone } from '../../src/watch/time-zone.ts';

/** A Sunday. */
const NOW = new Date('2026-11-22T10:00:00Z');
const day = { frequency: 'Day', interval: 1 };
const week = { frequency: 'Week', interval: 1 };

test.each<[string, Json, boolean | null]>([
  ['without a start, the save starts one', day, true],
  ['as text', { frequency: ' day ', interval: '1' }, true],
  ['an empty start is none', { ...day, startTime: '' }, true],
  ['later today', { ...day, startTime: '2026-01-01T10:07:00Z' }, true],
  ['at this very moment', { ...day, startTime: '2026-01-01T10:00:00Z' }, true],
  ['at the end of the window', { ...day, startTime: '2026-01-01T10:10:00Z' }, true],
  ['a second after it', { ...day, startTime: '2026-01-01T10:10:01Z' }, false],
  ['before now', { ...day, startTime: '2026-01-01T09:59:59Z' }, false],
  ['without an offset', { ...day, startTime: '2026-01-01T10:07:00' }, true],
  ['with one', { ...day, startTime: '2026-01-01T12:07:00+02:00' }, true],
  ['in the future', { ...day, startTime: '2026-11-23T10:07:00Z' }, false],
  ['in the near future', { ...day, startTime: '2026-11-22T10:05:00Z' }, true],
  [
    'every five minutes',
    { frequency: 'Minute', interval: 5, startTime: '2026-01-01T00:03:00Z' },
    true,
  ],
  ['every third day', { ...day, interval: 3, startTime: '2026-11-20T10:05:00Z' }, false],
  ['every second day', { ...day, interval: 2, startTime: '2026-11-20T10:05:00Z' }, true],
  [
    'a month has no length',
    { frequency: 'Month', interval: 1, startTime: '2026-01-22T10:05:00Z' },
    null,
  ],
  ['planned for ten', { ...day, schedule: { hours: [8, 10], minutes: [5] } }, true],
  ['planned for eleven', { ...day, schedule: { hours: ['11'], minutes: [5] } }, false],
  ['planned for an hour alone', { ...day, schedule: { hours: ['10'] } }, null],
  ['planned for another hour alone', { ...day, schedule: { hours: ['11'], minutes: [] } }, false],
  ['planned for minutes alone', { ...day, schedule: { minutes: [5] } }, null],
  [
    'planned for Sunday',
    { ...week, schedule: { weekDays: ['Sunday'], hours: [10], minutes: [5] } },
    true,
  ],
  [
    'planned for Monday',
    { ...week, schedule: { weekDays: ['Monday'], hours: [10], minutes: [5] } },
    false,
  ],
  ['planned for no day', { ...week, schedule: { weekDays: ['Someday'], hours: [10] } }, null],
  ['planned, every other day', { ...day, interval: 2, schedule: { hours: [10] } }, null],
  [
    'planned by the month',
    { frequency: 'Month', interval: 1, schedule: { monthDays: [22] } },
    null,
  ],
  [
    'planned, but not yet',
    { ...day, startTime: '2026-11-22T10:06:00Z', schedule: { hours: [10], minutes: [5] } },
    false,
  ],
  ['in UTC', { ...day, timeZone: 'UTC', schedule: { hours: [10], minutes: [5] } }, true],
  ['in another, without a plan', { ...day, timeZone: 'W. Europe Standard Time' }, true],
  ['an expression', { frequency: "@parameters('f')", interval: 1 }, null],
  ['an expression as interval', { frequency: 'Day', interval: "@parameters('n')" }, null],
  ['an expression as start', { ...day, startTime: '@utcNow()' }, null],
  ['no start that is one', { ...day, startTime: 'soon' }, null],
  ['an interval of nothing', { ...day, interval: 0, startTime: '2026-01-01T10:07:00Z' }, null],
  [
    'an unknown frequency',
    { frequency: 'Fortnight', interval: 1, startTime: '2026-01-01T10:07:00Z' },
    null,
  ],
  ['an expression as a whole', "@parameters('recurrence')", null],
  ['nothing', null, null],
])('%s', async (_, recurrence, due) => {
  expect(await isDue(recurrence, NOW, 10)).toBe(due);
});

/** Berlin is an hour ahead of UTC in winter, two in summer. */
const berlin = { timeZone: 'W. Europe Standard Time' };
/** They change at 01:00 UTC on the last Sundays of March and October. */
const [WINTER, SUMMER] = ['2026-11-22T10:00:00Z', '2026-06-22T10:00:00Z'];

test.each<[string, string, object, boolean | null]>([
  ['planned, in winter', WINTER, { schedule: { hours: [11], minutes: [5] } }, true],
  ['planned, in summer', SUMMER, { schedule: { hours: [12], minutes: [5] } }, true],
  ['planned by the hour of UTC', SUMMER, { schedule: { hours: [10], minutes: [5] } }, false],
  [
    'on the day of UTC, which is yesterday there',
    '2026-11-22T23:30:00Z',
    { frequency: 'Week', schedule: { weekDays: ['Sunday'], hours: [0], minutes: [35] } },
    false,
  ],
  [
    'on the day there',
    '2026-11-22T23:30:00Z',
    { frequency: 'Week', schedule: { weekDays: ['Monday'], hours: [0], minutes: [35] } },
    true,
  ],
  ['a start without an offset, in winter', WINTER, { startTime: '2026-11-01T11:05:00' }, true],
  ['a start of winter, in summer', SUMMER, { startTime: '2026-01-01T12:05:00' }, true],
  ['the same hour of UTC, in summer', SUMMER, { startTime: '2026-01-01T11:05:00' }, false],
  ['a start with an offset', SUMMER, { startTime: '2026-06-01T10:05:00Z' }, true],
  ['a start to come', SUMMER, { startTime: '2026-06-22T12:05:00' }, true],
  ['a start to come later', SUMMER, { startTime: '2026-06-22T12:15:00' }, false],
  ['weeks since winter', SUMMER, { frequency: 'Week', startTime: '2026-01-05T12:05:00' }, true],
  [
    'every hour, whatever the season',
    SUMMER,
    { frequency: 'Hour', startTime: '2026-01-01T00:05:00' },
    true,
  ],
  [
    'every twelve hours since winter: by the clock or not?',
    SUMMER,
    { frequency: 'Hour', interval: 12, startTime: '2026-01-01T12:05:00' },
    null,
  ],
  [
    'every twelve hours since summer',
    SUMMER,
    { frequency: 'Hour', interval: 12, startTime: '2026-06-01T12:05:00' },
    true,
  ],
  ['in any case of letters', WINTER, at('w. europe STANDARD time', [11]), true],
  ['half an hour off', WINTER, at('India Standard Time', [15], [35]), true],
  ['of half an hour of summer time', WINTER, at('Lord Howe Standard Time', [21], [5]), true],
  ['by an offset alone', WINTER, at('UTC-11', [23]), true],
  ['UTC in small letters', WINTER, at('utc', [10]), true],
  ['an IANA name, which Windows does not have', WINTER, at('Europe/Berlin', [11]), null],
  ['no zone at all', WINTER, at('Middle Earth Standard Time', [11]), null],
  ['one without a city', WINTER, at('Kamchatka Standard Time', [22]), null],
  ['an expression', WINTER, at("@parameters('zone')", [11]), null],
  ['in a window before the clocks skip', '2026-03-29T00:45:00Z', plan(1, 50), true],
  ['a time that the clocks skip', '2026-03-29T00:55:00Z', plan(2, 30), null],
  ['the same, half an hour later', '2026-03-29T01:25:00Z', plan(2, 30), null],
  ['the same, hours later', '2026-03-29T03:25:00Z', plan(2, 30), false],
  ['the same, a day later', '2026-03-30T00:25:00Z', plan(2, 30), true],
  ['after the skip', '2026-03-29T00:55:00Z', plan(3, 5), true],
  ['a time that the clocks show twice, first', '2026-10-25T00:25:00Z', plan(2, 30), null],
  ['a time that the clocks show twice, again', '2026-10-25T01:25:00Z', plan(2, 30), null],
  ['after both', '2026-10-25T02:25:00Z', plan(3, 30), true],
  ['a start that the clocks skip', SUMMER, { startTime: '2026-03-29T02:30:00' }, null],
  ['a start that they show twice', WINTER, { startTime: '2026-10-25T02:30:00' }, null],
  [
    'days since a start, to a skipped time',
    '2026-03-29T01:25:00Z',
    { startTime: '2026-03-01T02:30:00' },
    null,
  ],
  [
    'days since a start, to a time shown twice',
    '2026-10-25T00:25:00Z',
    { startTime: '2026-10-01T02:30:00' },
    null,
  ],
  [
    'days since a start, the day after',
    '2026-10-26T01:25:00Z',
    { startTime: '2026-10-01T02:30:00' },
    true,
  ],
])('in a time zone, %s', async (_, now, recurrence, due) => {
  expect(await isDue({ ...day, ...berlin, ...recurrence }, new Date(now), 10)).toBe(due);
});

function at(timeZone: string, hours: number[], minutes = [5]): object {
  return { timeZone, schedule: { hours, minutes } };
}

function plan(hour: number, minute: number): object {
  return { schedule: { hours: [hour], minutes: [minute] } };
}

test('every Windows name has a time zone here, but for two that Windows itself gave up', async () => {
  const unknown = await Promise.all(
    TIME_ZONES.map(async (name) => ((await timeZone(name)) === null ? [name] : [])),
  );
  expect(unknown.flat()).toEqual(['Kamchatka Standard Time', 'Mid-Atlantic Standard Time']);
});
