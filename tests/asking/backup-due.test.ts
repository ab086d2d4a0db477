import { expect, test } from 'vitest';
import { backupDue } from '../../asking/backup-due.ts';
import { DEFAULT_SETTINGS } from '../../journal/settings.ts';

const NOW = Date.UTC(2026, 10, 22);
const days = (n: number) => NOW - n * 86_400_000;
const AFTER_50 = { remindAfter: 50, remindedAt: null };

test.each([
  ['fifty moments and no file ever', { fresh: 50, lastBackup: null }, AFTER_50, true],
  ['one fewer', { fresh: 49, lastBackup: null }, AFTER_50, false],
  ['a file 30 days ago', { fresh: 50, lastBackup: days(30) }, AFTER_50, true],
  ['a file 29 days ago', { fresh: 5_000, lastBackup: days(29) }, AFTER_50, false],
  ['never wanted', { fresh: 5_000, lastBackup: null }, { ...AFTER_50, remindAfter: null }, false],
  [
    'waved off 29 days ago',
    { fresh: 60, lastBackup: null },
    { remindAfter: 50, remindedAt: days(29) },
    false,
  ],
  [
    'waved off 30 days ago',
    { fresh: 60, lastBackup: days(90) },
    { remindAfter: 50, remindedAt: days(30) },
    true,
  ],
  ['a file of the far future', { fresh: 60, lastBackup: days(-400) }, AFTER_50, true],
] as const)('%s', (_, record, settings, due) => {
  expect(backupDue(record, settings, NOW)).toBe(due);
});

test('as it comes, the setting asks for fifty', () => {
  expect(backupDue({ fresh: 50, lastBackup: null }, DEFAULT_SETTINGS, NOW)).toBe(true);
  expect(backupDue({ fresh: 49, lastBackup: null }, DEFAULT_SETTINGS, NOW)).toBe(false);
});
