import { expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  FOREVER,
  isSetting,
  pauseEnd,
  settingsFrom,
} from '../../journal/settings.ts';

test('what nobody set has its default', () => {
  expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
  expect(DEFAULT_SETTINGS).toMatchObject({ dailyBudget: 2, weeklyBudget: 4, gapMinutes: 60 });
  // What would draw the eye is off until somebody wants it.
  expect(DEFAULT_SETTINGS).toMatchObject({ badge: 'dot', lookBack: false });
});

test('what was set holds, beside the defaults of the rest', () => {
  const set = settingsFrom({ dailyBudget: 0, pausedUntil: FOREVER, unratedKeepDays: null });
  expect(set).toEqual({
    ...DEFAULT_SETTINGS,
    dailyBudget: 0,
    pausedUntil: FOREVER,
    unratedKeepDays: null,
  });
});

test('a stored value that makes no sense counts as not set', () => {
  expect(settingsFrom({ dailyBudget: 'many', quietFrom: 1440, nonsense: 1 })).toEqual(
    DEFAULT_SETTINGS,
  );
});

test.each([
  ['dailyBudget', -1, false],
  ['dailyBudget', 1.5, false],
  ['dailyBudget', 3, true],
  ['askAfter', ['chat'], true],
  ['askAfter', ['chats'], false],
  ['noticing', 'yes', false],
  ['toString', 1, false],
])('%s may be %j: %s', (key, value, may) => {
  expect(isSetting(key, value)).toBe(may);
});

test('a pause ends after an hour, at midnight on the wall, or when the person says so', () => {
  const noon = new Date(2026, 10, 22, 12).getTime();
  expect(pauseEnd('hour', noon) - noon).toBe(3_600_000);
  expect(pauseEnd('today', noon)).toBe(new Date(2026, 10, 23).getTime());
  expect(pauseEnd('open', noon)).toBe(FOREVER);
  // The night on which the clocks go back has an hour more.
  const before = new Date(2026, 9, 25, 0, 30).getTime();
  expect(pauseEnd('today', before)).toBe(new Date(2026, 9, 26).getTime());
});
