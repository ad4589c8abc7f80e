import { describe, expect, test } from '@jest/globals';
import { TIME_ZONES } from '../../src/flow/time-zones.ts';
import { bare } from './build.ts';
import { checkFiles } from './repository.ts';

/** Where the rule reports, from the trigger on. */
function found(recurrence: unknown, type = 'Recurrence'): string[] {
  const { findings } = checkFiles({ 'a.json': bare({}, { T: { type, recurrence } }) });
  return findings
    .filter(({ rule }) => rule === 'recurrence-schedule')
    .map(({ at }) => at.replace(/^\/triggers\/T\/?(?:recurrence\/?)?/, ''));
}

const DAILY = { frequency: 'Day', interval: 1 };
const WEEKLY = { frequency: 'Week', interval: 1 };

test('there are 141 time zones, each once', () => {
  expect(new Set(TIME_ZONES).size).toBe(141);
  expect(TIME_ZONES).toHaveLength(141);
  expect(TIME_ZONES).toContain('Pacific Standard Time (Mexico)');
});

describe('accepted', () => {
  test.each(TIME_ZONES)('the time zone %s', (timeZone) => {
    expect(found({ ...DAILY, timeZone })).toEqual([]);
    expect(found({ ...DAILY, timeZone: timeZone.toLowerCase() })).toEqual([]);
  });

  test.each([
    { ...DAILY, timeZone: '' },
    { ...DAILY, timeZone: "@parameters('zone')" },
    { frequency: "@parameters('unit')", interval: "@parameters('every')" },
    { frequency: 'YEAR', interval: '1' },
    { ...DAILY, schedule: { hours: ['0', 23, '@int(4)'], minutes: [0, '59'] } },
    { ...DAILY, schedule: { hours: 8, minutes: '30' } },
    { ...DAILY, schedule: { weekDays: [] } },
    { ...DAILY, schedule: null },
    ...[
      ...['2024-02-29T08:00:00Z', '2024-12-31T23:59', '2024-01-05T08:00:00.1234567+02:00', ''],
      // Other forms are not documented, but read.
      ...['01/31/2024 8:00 AM', '2024-1-5', '@utcNow()', "@{parameters('day')}T08:00:00Z"],
    ].map((startTime) => ({ ...DAILY, startTime, endTime: startTime })),
    { ...WEEKLY, schedule: { weekDays: ['monday', 'SUNDAY'], hours: [] } },
    { ...WEEKLY, schedule: { weekDays: 'Monday, Friday' } },
    { frequency: 'Month', interval: 1, schedule: { monthDays: [1, -1, 31] } },
    { frequency: 'Hour', interval: 1, schedule: { minutes: [15] } },
    "@parameters('recurrence')",
  ])('%j', (recurrence) => expect(found(recurrence)).toEqual([]));

  test('a trigger that asks its service again and again may leave it out', () => {
    expect(found(undefined, 'OpenApiConnection')).toEqual([]);
    expect(found({}, 'OpenApiConnection')).toEqual([]);
    expect(found(undefined, 'Request')).toEqual([]);
  });
});

describe('reported', () => {
  test.each<[unknown, string[]]>([
    [undefined, ['']],
    [null, ['']],
    [{}, ['', '']],
    ['0 7 * * *', ['']],
    [[], ['']],
    [{ frequency: 'Day' }, ['']],
    [{ ...DAILY, startTime: '2024-02-30T08:00:00Z' }, ['startTime']],
    [{ ...DAILY, startTime: ' 2023-02-29T08:00:00' }, ['startTime']],
    [{ ...DAILY, startTime: '2024-13-01T08:00:00Z' }, ['startTime']],
    [{ ...DAILY, startTime: '2024-01-01T25:00:00Z' }, ['startTime']],
    [{ ...DAILY, endTime: 'tomorrow' }, ['endTime']],
    [{ frequency: 'Daily', interval: 1 }, ['frequency']],
    [{ frequency: 5, interval: 'often' }, ['frequency', 'interval']],
    [{ ...DAILY, timeZone: 'CET' }, ['timeZone']],
    [{ ...DAILY, timeZone: 'Japan Standard Time' }, ['timeZone']],
    [{ ...DAILY, timeZone: 'W. Europe Standart Time' }, ['timeZone']],
    [{ ...DAILY, schedule: { weekDays: ['Monday'] } }, ['schedule/weekDays']],
    [{ ...WEEKLY, schedule: { monthDays: [1] } }, ['schedule/monthDays']],
    [
      { ...DAILY, schedule: { hours: [24, -1, 8.5, 'x'] } },
      [0, 1, 2, 3].map((at) => `schedule/hours/${at}`),
    ],
    [{ ...DAILY, schedule: { minutes: 60 } }, ['schedule/minutes']],
    [
      { ...WEEKLY, schedule: { weekDays: ['Mon', 'Montag', 1, ''] } },
      [0, 1, 2, 3].map((at) => `schedule/weekDays/${at}`),
    ],
    [{ ...WEEKLY, schedule: { weekDays: ['Monday, Fry'] } }, ['schedule/weekDays/0']],
  ])('%j', (recurrence, at) => expect(found(recurrence)).toEqual(at));

  test('of any trigger, what is there', () => {
    expect(found({ frequency: 'Often', timeZone: 'CET' }, 'OpenApiConnection')).toEqual([
      'frequency',
      'timeZone',
    ]);
    expect(found(undefined, 'slidingWindow')).toEqual(['']);
    expect(found('every day', 'OpenApiConnection')).toEqual(['']);
  });

  test('a frequency that there is not is no cause for a second finding', () => {
    const schedule = { weekDays: ['Monday'] };
    expect(found({ frequency: 'Daily', interval: 1, schedule })).toEqual(['frequency']);
  });
});
