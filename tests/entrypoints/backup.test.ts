import { beforeEach, expect, test, vi } from 'vitest';
import {
  forgetBackups,
  lastBackup,
  noteBackup,
  saveWeekly,
} from '../../entrypoints/background/backup.ts';
import { goOnWithThis } from '../../entrypoints/background/witness.ts';
import type { Journal } from '../../journal/store.ts';
import { fresh, NOON } from '../journal/fresh.ts';
import { browser } from './browser.ts';

type Change = { id: number; state: { current: string } };

/** A downloads folder: what a name holds, written over as the browser does. */
const disk = vi.hoisted(() => ({
  files: new Map<string, string>(),
  allowed: true,
  ends: 'complete' as 'complete' | 'interrupted',
  listeners: new Set<(change: Change) => void>(),
}));

vi.mock('wxt/browser', async () => ({
  browser: {
    ...(await import('./browser.ts')).browser,
    permissions: { contains: async () => disk.allowed },
    downloads: {
      onChanged: {
        addListener: (listener: (change: Change) => void) => disk.listeners.add(listener),
        removeListener: (listener: (change: Change) => void) => disk.listeners.delete(listener),
      },
      async download(given: { url: string; filename: string; conflictAction: string }) {
        expect(given.conflictAction).toBe('overwrite');
        const text = await (await fetch(given.url)).text();
        if (disk.ends === 'complete') disk.files.set(given.filename, text);
        setTimeout(() => {
          for (const hear of disk.listeners) hear({ id: 1, state: { current: disk.ends } });
        });
        return 1;
      },
    },
  },
}));

const DAY = 86_400_000;
let journal: Journal;
let count = 0;
const another = () =>
  journal.keepMoment({ brand: 'name:x', t: NOON, source: 'use', v: 1, note: `No. ${++count}` });

beforeEach(async () => {
  browser.storage.local.clear();
  disk.files.clear();
  Object.assign(disk, { ends: 'complete', allowed: true });
  count = 0;
  ({ journal } = fresh());
  await another();
  await goOnWithThis(journal);
  await journal.setSetting('weeklyFile', true);
});

test('a week is a file, the last few stay under names that take turns', async () => {
  await journal.setSetting('weeklyFiles', 3);
  for (let week = 0; week < 5; week++) {
    await another();
    expect(await saveWeekly(journal, NOON + week * 7 * DAY)).toBe(true);
    expect(await saveWeekly(journal, NOON + week * 7 * DAY + 6 * DAY)).toBe(false);
  }
  const names = [...disk.files.keys()].sort();
  expect(names).toHaveLength(3);
  expect(names[0]).toMatch(/^Throughline\/throughline-[a-z]{4}-week-1\.json$/);
  // Turns 1 2 3 1 2: the third file is the oldest that is left.
  const told = names.map((name) => JSON.parse(disk.files.get(name) as string).moments.length);
  expect(told).toEqual([5, 6, 4]);
  expect(await lastBackup()).toBe(NOON + 28 * DAY);
});

test.each([
  ['switched off', () => journal.setSetting('weeklyFile', false)],
  ['not allowed', async () => void Object.assign(disk, { allowed: false })],
  ['empty', () => journal.eraseEverything().then(() => journal.setSetting('weeklyFile', true))],
])('nothing is saved where it is %s', async (_, make) => {
  await make();
  expect(await saveWeekly(journal, NOON)).toBe(false);
  expect(disk.files.size).toBe(0);
});

test('a record that was lost is not written over what is left of it', async () => {
  await saveWeekly(journal, NOON);
  const before = new Map(disk.files);
  ({ journal } = fresh());
  await journal.setSetting('weeklyFile', true);
  // Not even where something was noticed since.
  await another();
  for (let week = 1; week < 9; week++)
    expect(await saveWeekly(journal, NOON + week * 7 * DAY)).toBe(false);
  expect(disk.files).toEqual(before);
});

test('a download that fails is tried again, and counts for nothing', async () => {
  disk.ends = 'interrupted';
  expect(await saveWeekly(journal, NOON)).toBe(false);
  expect(await lastBackup()).toBeNull();
  disk.ends = 'complete';
  expect(await saveWeekly(journal, NOON + 1)).toBe(true);
  expect(disk.listeners.size).toBe(0);
});

test('two pages at once save one file', async () => {
  const both = await Promise.all([saveWeekly(journal, NOON), saveWeekly(journal, NOON)]);
  expect(both.sort()).toEqual([false, true]);
});

test('a file saved by hand is remembered, and forgotten with everything else', async () => {
  await noteBackup(NOON);
  expect(await lastBackup()).toBe(NOON);
  // A file by hand is no file of the week.
  expect(await saveWeekly(journal, NOON + DAY)).toBe(true);
  await forgetBackups();
  expect(await lastBackup()).toBeNull();
  expect(browser.storage.local.all()).not.toHaveProperty('backup');
});
