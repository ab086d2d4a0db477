import { afterEach, expect, test } from 'vitest';
import { addDays, localDay, localTime } from '../../journal/days.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? 'UTC';
});

test('a day is that of the wall, not of Greenwich', () => {
  const lateInLondon = Date.UTC(2026, 5, 30, 23, 30);
  process.env.TZ = 'America/New_York';
  expect(localDay(lateInLondon)).toBe('2026-06-30');
  process.env.TZ = 'Asia/Tokyo';
  expect(localTime(lateInLondon)).toEqual({
    ms: lateInLondon,
    day: '2026-07-01',
    minuteOfDay: 8 * 60 + 30,
  });
});

test('the day on which clocks go forward has no 02:30, and the wall says so', () => {
  process.env.TZ = 'Europe/Berlin';
  const before = Date.UTC(2026, 2, 29, 0, 59);
  expect(localTime(before).minuteOfDay).toBe(119);
  expect(localTime(before + 60_000).minuteOfDay).toBe(180);
});

test('days are added on the calendar, over months, years and the change of clocks', () => {
  process.env.TZ = 'Europe/Berlin';
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});
