import { expect, test } from '@jest/globals';
import type { Json } from '../../src/json/json.ts';
import { isDue } from '../../src/watch/schedule.ts';

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
  ['planned on the hour', { ...day, schedule: { hours: ['10'] } }, true],
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
  [
    'in another time zone',
    { ...day, timeZone: 'W. Europe Standard Time', schedule: { hours: [10] } },
    null,
  ],
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
])('%s', (_, recurrence, due) => {
  expect(isDue(recurrence, NOW, 10)).toBe(due);
});
