import { expect, test } from 'vitest';
import { belonging, standing } from '../../journal/belonging.ts';
import type { BrandId } from '../../journal/moment.ts';
import type { Brand } from '../../journal/records.ts';
import { foldName } from '../../journal/store.ts';
import { fresh, NOON } from './fresh.ts';

const today = '2026-11-22';

test('a brand is created at first sight, and later sights only move its day', async () => {
  const { journal, heard } = fresh();
  const first = await journal.touchBrand({ site: 'shop.example', name: 'The Shop', day: today });
  expect(first).toMatchObject({ id: 'site:shop.example', name: 'The Shop', lastSeen: today });
  const writes = heard.length;
  await journal.touchBrand({ site: 'shop.example', name: 'Another Title', day: today });
  expect(heard.length).toBe(writes);
  const later = await journal.touchBrand({ site: 'shop.example', name: 'X', day: '2026-11-23' });
  expect(later).toMatchObject({ name: 'The Shop', lastSeen: '2026-11-23' });
  expect(await journal.brandsAll()).toEqual([later]);
});

test('a brand read about has not been visited', async () => {
  const { journal } = fresh();
  const read = await journal.touchBrand({ site: 'bank.example', day: null });
  expect(read.lastSeen).toBeUndefined();
  const named = await journal.touchBrand({ site: 'bank.example', name: 'Bank', day: null });
  expect(named.name).toBe('Bank');
});

test('a typed brand has an id that two devices agree on, and is there once', async () => {
  const { journal } = fresh();
  const typed = await journal.addBrand('  The  Ｂank ');
  expect(typed).toMatchObject({ id: 'name:the bank', name: 'The Ｂank' });
  expect((await journal.addBrand('THE BANK')).id).toBe(typed.id);
  await expect(journal.addBrand(' \n ')).rejects.toThrow(RangeError);
});

test.each([
  ['İ'.repeat(200), 'i̇'.repeat(40)],
  ['😀'.repeat(100), '😀'.repeat(80)],
  ['x'.repeat(1_000_000), 'x'.repeat(80)],
  ['The\u200B Bank\u202E', 'the bank'],
  ['متجر', 'متجر'],
  ['💄', '💄'],
  ['\u200B\u2067\uFEFF', ''],
  ['\u3164', ''],
])('%j folds to %j', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('a brand is one with its kin until the person says otherwise', async () => {
  const { journal } = fresh();
  const shop = { site: 'shop.example', name: 'The Shop', day: today };
  const desk = { site: 'shop.desk.example', name: 'Shop Help', day: today };
  await journal.touchBrand(shop);
  const met = await journal.touchBrand({ ...desk, kin: 'site:shop.example' });
  expect(met).toMatchObject({ id: 'site:shop.example', name: 'The Shop', aliases: ['Shop Help'] });
  expect(met.sites).toEqual(['shop.example', 'shop.desk.example']);
  expect(await journal.brandForSite(desk.site)).toBe('site:shop.example');

  await journal.touchBrand({ ...desk, day: '2026-11-23' });
  expect(await journal.brandsAll()).toMatchObject([{ lastSeen: '2026-11-23' }]);
  expect(await journal.membersOf('site:shop.example')).toMatchObject([
    { id: 'site:shop.desk.example', sites: ['shop.desk.example'], kin: 'site:shop.example' },
  ]);

  await journal.takeApart('site:shop.desk.example');
  await journal.touchBrand({ ...desk, day: '2026-11-24', kin: 'site:shop.example' });
  expect(await journal.brandForSite(desk.site)).toBe('site:shop.desk.example');
  expect(await journal.brandsAll()).toHaveLength(2);
});

test('what was said of kin and only passed by is forgotten like any other', async () => {
  const { journal, clock } = fresh();
  await journal.touchBrand({ site: 'a.example', day: today });
  await journal.touchBrand({ site: 'b.example', day: today, kin: 'site:a.example' });
  clock.ms += 100 * 86_400_000;
  await journal.housekeeping();
  await journal.housekeeping();
  expect(await journal.brandsAll()).toEqual([]);
});

test('a name that a noticed brand goes by is that brand', async () => {
  const { journal } = fresh();
  await journal.touchBrand({ site: 'shop.example', name: 'The Shop', day: today });
  expect((await journal.addBrand('the shop')).id).toBe('site:shop.example');
  await journal.renameBrand('site:shop.example', 'My Shop');
  expect((await journal.addBrand('The shop')).id).toBe('site:shop.example');
  expect(await journal.brandNamed('the SHOP')).toBe('site:shop.example');
  expect(await journal.brandNamed('nobody')).toBeUndefined();
});

test('the person can say more of a brand, also of one never met', async () => {
  const { journal } = fresh();
  await journal.changeBrand('site:shop.example', { category: 'shop' });
  await journal.sayLeft('site:shop.example', today);
  const said = { category: 'shop', left: today, aliases: [] };
  expect(await journal.brand('site:shop.example')).toMatchObject(said);
  expect(await journal.brand('site:unknown.example')).toBeNull();
});

test('merged brands have one line, and apart again each its own; no moment is rewritten', async () => {
  const { journal } = fresh();
  const [a, b, c] = ['site:a.example', 'site:b.example', 'site:c.example'] as const;
  for (const [n, brand] of [a, b, c].entries()) {
    await journal.touchBrand({ site: brand.slice('site:'.length), day: today });
    await journal.keepMoment({ brand, t: NOON + n, source: 'use' });
  }
  const before = await journal.momentsAll();
  await journal.mergeBrands(a, b);
  await journal.mergeBrands(b, c);
  for (const brand of [a, b, c])
    expect((await journal.momentsOf(brand)).map(({ t }) => t - NOON)).toEqual([0, 1, 2]);
  const together = await journal.momentsByBrand();
  expect([...together.keys()]).toEqual([c]);
  // One after the other they are the same.
  expect(await Array.fromAsync(journal.brandByBrand())).toEqual([...together]);
  expect(await journal.brandForSite('a.example')).toBe(c);
  expect((await journal.brandsAll()).map(({ id }) => id)).not.toContain(a);
  await expect(journal.mergeBrands(c, a)).rejects.toThrow('one brand already');

  await journal.takeApart(a);
  expect((await journal.momentsOf(a)).map(({ t }) => t - NOON)).toEqual([0]);
  expect((await journal.momentsOf(c)).map(({ t }) => t - NOON)).toEqual([1, 2]);
  expect(await journal.momentsAll()).toEqual(before);
});

test('a split site takes along what happened on it, not what was read there of others', async () => {
  const { journal } = fresh();
  const at = { t: NOON, source: 'use', site: 'sub.example' } as const;
  await journal.keepMoment({ ...at, brand: 'site:sub.example' });
  await journal.keepMoment({ ...at, t: NOON + 1, brand: 'name:other', source: 'review' });
  await journal.addRule({ kind: 'siteOf', site: 'sub.example', value: 'name:parent' });
  expect(await journal.brandForSite('sub.example')).toBe('name:parent');
  expect(await journal.momentsOf('name:parent')).toHaveLength(1);
  expect(await journal.momentsOf('site:sub.example')).toHaveLength(0);
  expect(await journal.momentsOf('name:other')).toHaveLength(1);
  await journal.removeRule('siteOf:sub.example');
  expect(await journal.momentsOf('site:sub.example')).toHaveLength(1);
});

test('brands merged in a circle by two devices settle on the same one everywhere', () => {
  const brand = (id: BrandId, mergedInto: BrandId | null): Brand => ({
    ...{ schema: 1, id, rev: '', sites: [], aliases: [], mergedInto },
  });
  const circle = [brand('name:b', 'name:c'), brand('name:c', 'name:a'), brand('name:a', 'name:b')];
  for (const order of [circle, [...circle].reverse()]) {
    const { resolve } = belonging([...order, brand('name:d', 'name:b')], []);
    for (const id of ['name:a', 'name:b', 'name:c', 'name:d'] as const)
      expect(resolve(id)).toBe('name:a');
  }
  expect(belonging([brand('name:x', 'name:x')], []).resolve('name:x')).toBe('name:x');
  expect(standing(circle)).toMatchObject([{ id: 'name:a' }]);
});

test('a brand whose winner is lost is still there, under it', () => {
  const lost: Brand = {
    schema: 1,
    id: 'site:a.example',
    rev: '',
    sites: ['a.example'],
    aliases: [],
  };
  expect(standing([{ ...lost, name: 'A', mergedInto: 'site:b.example' }])).toMatchObject([
    { id: 'site:b.example', name: 'A', sites: ['b.example', 'a.example'] },
  ]);
});
