import { expect, test } from 'vitest';
import type { Source } from '../../journal/moment.ts';
import { RefusedRow } from '../../journal/shape.ts';
import { DAY, fresh, HOUR, NOON } from './fresh.ts';

const shop = { brand: 'site:shop.example', t: NOON - HOUR, source: 'purchase' } as const;

test('a moment is kept with what was said, and defaults for the rest', async () => {
  const { journal } = fresh();
  const kept = await journal.keepMoment({ ...shop, v: 1 });
  expect(kept).toEqual({
    ...shop,
    ...{ schema: 1, id: kept.id, rev: kept.rev, day: '2026-11-22', v: 1, stake: 'normal' },
    ...{ site: null, touchpoint: null, channel: null, origin: 'added' },
  });
  expect(await journal.moment(kept.id)).toEqual(kept);
});

test('the same id is the same moment: a repeated tap changes, never doubles', async () => {
  const { journal } = fresh();
  const first = await journal.keepMoment({ ...shop, v: 1, note: 'kind' });
  const again = await journal.keepMoment({ ...shop, v: 2 }, { id: first.id });
  expect(again).toEqual({ ...first, v: 2, rev: again.rev });
  expect(again.rev > first.rev).toBe(true);
  expect(await journal.momentsAll()).toEqual([again]);
});

test('a moment may come with an id of its own', async () => {
  const { journal } = fresh();
  await journal.keepMoment(shop, { id: 'abcdef-1' });
  expect(await journal.moment('abcdef-1')).toMatchObject(shop);
});

test('what does not fit is refused, and what was there stays', async () => {
  const { journal } = fresh();
  const kept = await journal.keepMoment({ ...shop, v: 1 });
  for (const wrong of [
    { v: 3 },
    { v: Number.NaN },
    { t: Number.NaN },
    { note: 'a'.repeat(2001) },
  ]) {
    await expect(journal.changeMoment(kept.id, wrong)).rejects.toThrow(RefusedRow);
    await expect(journal.keepMoment({ ...shop, ...wrong })).rejects.toThrow(RefusedRow);
  }
  expect(await journal.momentsAll()).toEqual([kept]);
});

test('a change leaves the rest alone; undefined takes a field away', async () => {
  const { journal } = fresh();
  const kept = await journal.keepMoment({ ...shop, v: 1, note: 'kind', words: ['glad'] });
  const changed = await journal.changeMoment(kept.id, { v: -1, note: undefined });
  const { note: _gone, ...rest } = kept;
  expect(changed).toEqual({ ...rest, v: -1, rev: changed.rev });
  await expect(journal.changeMoment('abcdef-99', { v: 1 })).rejects.toThrow('gone');
});

test('the day follows the time when that is moved, and else stays where it was entered', async () => {
  const zone = process.env.TZ;
  try {
    process.env.TZ = 'Asia/Tokyo';
    const { journal } = fresh();
    const kept = await journal.keepMoment({ ...shop, t: Date.UTC(2026, 10, 22, 23) });
    expect(kept.day).toBe('2026-11-23');
    process.env.TZ = 'America/New_York';
    expect((await journal.changeMoment(kept.id, { v: 1, t: kept.t })).day).toBe('2026-11-23');
    const moved = await journal.changeMoment(kept.id, { t: kept.t + 1 });
    expect(moved.day).toBe('2026-11-22');
    // Undo brings back the day as well, though this device is elsewhere now.
    expect((await journal.restoreMoment(kept)).day).toBe('2026-11-23');
  } finally {
    process.env.TZ = zone ?? 'UTC';
  }
});

test('removed, only the mark is left; undo restores all of it under a newer revision', async () => {
  const { journal } = fresh();
  const kept = await journal.keepMoment({ ...shop, v: 1, note: 'kind' });
  expect(await journal.removeMoment(kept.id)).toEqual(kept);
  expect(await journal.moment(kept.id)).toBeNull();
  expect(await journal.momentsOf(shop.brand)).toEqual([]);
  expect(await journal.removeMoment(kept.id)).toBeNull();
  await expect(journal.keepMoment(shop, { id: kept.id })).rejects.toThrow('gone');
  const back = await journal.restoreMoment(kept);
  expect(back).toEqual({ ...kept, rev: back.rev });
  expect(back.rev > kept.rev).toBe(true);
});

test('two pages at once never give one id to two moments, nor one revision', async () => {
  const { journal, another } = fresh();
  const other = another();
  const kept = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      (n % 2 ? journal : other).keepMoment({ ...shop, t: NOON + n }),
    ),
  );
  expect(new Set(kept.map(({ id }) => id)).size).toBe(40);
  expect(new Set(kept.map(({ rev }) => rev)).size).toBe(40);
  expect(new Set(kept.map(({ id }) => id.slice(0, 6))).size).toBe(1);
  expect(await other.momentsAll()).toHaveLength(40);
});

test('moments come in the order they happened; recent ones newest first', async () => {
  const { journal } = fresh();
  for (const hours of [3, 1, 2]) await journal.keepMoment({ ...shop, t: NOON - hours * HOUR });
  const hoursAgo = (rows: { t: number }[]) => rows.map(({ t }) => (NOON - t) / HOUR);
  expect(hoursAgo(await journal.momentsAll())).toEqual([3, 2, 1]);
  expect(hoursAgo(await journal.momentsOf(shop.brand))).toEqual([3, 2, 1]);
  expect(hoursAgo(await journal.recent(shop.brand, 2))).toEqual([1, 2]);
});

test('the list: unrated ones of the last days, service first, newest first', async () => {
  const { journal } = fresh();
  const keep = (source: Source, days: number, v: number | null = null) =>
    journal.keepMoment({ ...shop, source, t: NOON - days * DAY, v });
  await keep('browse', 1);
  await keep('service', 3);
  await keep('service', 2);
  await keep('service', 0.5, 1);
  await keep('purchase', 15);
  const shown = (await journal.unrated(NOON)).map(({ source, t }) => [source, (NOON - t) / DAY]);
  expect(shown).toEqual([
    ['service', 2],
    ['service', 3],
    ['browse', 1],
  ]);
  expect(await journal.unrated(NOON, 30)).toHaveLength(4);
  await journal.setSetting('unratedListDays', 1);
  expect(await journal.unrated(NOON)).toHaveLength(1);
});
