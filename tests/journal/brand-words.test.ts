/** The person's word on who is who: it beats what was seen, and can be taken back. */
import { expect, test } from 'vitest';
import type { BrandId } from '../../journal/moment.ts';
import type { Journal } from '../../journal/store.ts';
import { fresh, NOON } from './fresh.ts';

const today = '2026-11-22';
const [A, B, C] = ['site:a.example', 'site:b.example', 'site:c.example'] as const;

async function three() {
  const made = fresh();
  for (const site of ['a', 'b', 'c'])
    await made.journal.touchBrand({
      site: `${site}.example`,
      name: site.toUpperCase(),
      day: today,
    });
  for (const [n, brand] of [A, B, C].entries())
    await made.journal.keepMoment({
      ...{ brand, site: brand.slice('site:'.length), t: NOON + n, v: 1, source: 'use' },
    });
  return made;
}

/** All that a person sees of who is who. */
const seen = async (journal: Journal) => ({
  brands: (await journal.brandsAll()).map(({ id, name, sites, partOf, left }) => [
    ...[id, name, sites.join(' '), partOf, left],
  ]),
  moments: [...(await journal.momentsByBrand())].map(([id, moments]) => [
    id,
    moments.map(({ t }) => t - NOON),
  ]),
  rules: (await journal.rules()).map(({ kind, site }) => `${kind} ${site}`),
});

test.each<[string, (journal: Journal) => Promise<() => Promise<void>>]>([
  ['a new name', (journal) => journal.renameBrand(A, 'My A')],
  ['a merge', (journal) => journal.mergeBrands(A, B)],
  ['a merge with one never met', (journal) => journal.mergeBrands(A, 'name:new')],
  ['a part of another', (journal) => journal.sayPartOf(A, B)],
  ['the day one left', (journal) => journal.sayLeft(A, '2025-03-02')],
  ['"not a brand"', (journal) => journal.sayNoBrand(A, 'stays')],
  ['"not a brand", and all of it gone', (journal) => journal.sayNoBrand(A, 'goes')],
  ['"this is a brand"', (journal) => journal.sayBrand('a.example')],
])('%s changes what is seen, also for another page, and is taken back', async (_, say) => {
  const { journal, another } = await three();
  const before = await seen(journal);
  const back = await say(journal);
  expect(await seen(another())).not.toEqual(before);
  await back();
  const after = await seen(another());
  expect({ ...after, brands: after.brands.filter(([id]) => id !== 'name:new') }).toEqual(before);
  await back();
  expect((await seen(journal)).moments).toEqual(before.moments);
});

test('a part keeps its line, belongs to whoever stands for the whole, and never to itself', async () => {
  const { journal } = await three();
  await journal.sayPartOf(A, B);
  await journal.sayPartOf(B, C);
  expect((await seen(journal)).moments).toHaveLength(3);
  for (const whole of [A, B]) await expect(journal.sayPartOf(B, whole)).rejects.toThrow(RangeError);
  await expect(journal.sayPartOf(C, A)).rejects.toThrow(RangeError);
  // Where the whole was merged into another, that one is the whole.
  await journal.sayPartOf(A, null);
  expect(await journal.brand(A)).not.toHaveProperty('partOf');
  await journal.mergeBrands(B, C);
  await journal.sayPartOf(A, B);
  expect(await journal.brand(A)).toMatchObject({ partOf: C });
});

test('who left is a customer again once that is taken back', async () => {
  const { journal } = await three();
  await journal.sayLeft(A, '2025-03-02');
  await journal.sayLeft(A, null);
  expect(await journal.brand(A)).not.toHaveProperty('left');
});

test('a name of the person’s own stays, whatever pages say', async () => {
  const { journal } = await three();
  await journal.renameBrand(A, '  My \n A ');
  await journal.touchBrand({ site: 'a.example', name: 'A Inc.', day: '2026-11-23' });
  expect(await journal.brand(A)).toMatchObject({ name: 'My A', aliases: ['A'] });
  await journal.renameBrand(A, 'A');
  expect(await journal.brand(A)).toMatchObject({ name: 'A', aliases: ['My A'] });
});

test.each(['', ' \n ', '\u200B\u200D', '\u0301'])('%j is no name', async (name) => {
  const { journal } = await three();
  await expect(journal.renameBrand(A, name)).rejects.toThrow(RangeError);
  await expect(journal.addBrand(name)).rejects.toThrow(RangeError);
  expect((await journal.brand(A))?.name).toBe('A');
});

test('a merged brand takes its name along, and gets a new one as the other', async () => {
  const { journal } = await three();
  await journal.mergeBrands(A, B);
  await journal.renameBrand(A, 'Both');
  expect(await journal.brand(B)).toMatchObject({ name: 'Both', aliases: ['B', 'A'] });
  expect((await journal.addBrand('a')).id).toBe(B);
});

test.each<[string, BrandId, BrandId]>([
  ['itself', A, A],
  ['what it is one with', B, A],
  ['what it is one with over a third', C, A],
])('merging with %s is refused, and nothing changes', async (_, loser, winner) => {
  const { journal } = await three();
  await journal.mergeBrands(A, B);
  await journal.mergeBrands(B, C);
  const before = await seen(journal);
  await expect(journal.mergeBrands(loser, winner)).rejects.toThrow('one brand already');
  expect(await seen(journal)).toEqual(before);
});

test('what stands alone cannot be taken apart', async () => {
  const { journal } = await three();
  await expect(journal.takeApart(A)).rejects.toThrow('stands alone');
  await journal.mergeBrands(A, B);
  await expect(journal.takeApart(B)).rejects.toThrow('stands alone');
  const back = await journal.takeApart(A);
  expect(await journal.brandsAll()).toHaveLength(3);
  await back();
  expect(await journal.brandForSite('a.example')).toBe(B);
});

test('of two that were merged into each other, either can leave', async () => {
  const { journal } = await three();
  await journal.touchBrand({ site: 'a.example', day: today, kin: B });
  await journal.touchBrand({ site: 'b.example', day: today, kin: A });
  expect(await journal.brandForSite('b.example')).toBe(A);
  await journal.takeApart(B);
  expect(await journal.brandForSite('a.example')).toBe(A);
  expect(await journal.brandForSite('b.example')).toBe(B);
});

test('not a brand: its sites are not noticed, what waits or goes on is gone, the felt stays', async () => {
  const { journal } = await three();
  await journal.mergeBrands(B, A);
  const visit = {
    brand: B,
    site: 'b.example',
    t: NOON,
    source: 'browse',
    origin: 'noticed',
  } as const;
  const waiting = await journal.keepMoment(visit);
  const noted = await journal.keepMoment({ ...visit, note: 'mine' });
  await journal.step(1, () => ({
    ...{ ended: [], moments: [] },
    encounters: [
      {
        ...{
          id: 'e-1',
          kind: 'visit',
          brand: A,
          site: 'a.example',
          tab: 1,
          pages: 9,
          seconds: 900,
        },
        ...{ startedAt: NOON, lastAt: NOON, touchpoints: ['visit'], rules: [] },
      },
    ],
  }));
  await journal.addRule({ kind: 'allow', site: 'a.example' });

  const back = await journal.sayNoBrand(B, 'stays');
  expect((await seen(journal)).rules).toEqual(['notBrand a.example', 'notBrand b.example']);
  expect(await journal.moment(waiting.id)).toBeNull();
  expect(await journal.moment(noted.id)).toMatchObject({ note: 'mine' });
  expect(await journal.momentsOf(A)).toHaveLength(3);
  expect(await journal.openEncounters()).toEqual([]);

  await back();
  expect((await seen(journal)).rules).toEqual(['allow a.example']);
  expect(await journal.moment(waiting.id)).toMatchObject(visit);
});

test('not a brand, with all of it: remarks and moments go and come back', async () => {
  const { journal } = await three();
  await journal.keepRemark({ brand: A, t: NOON, kind: 'recommend', value: 8 });
  const back = await journal.sayNoBrand(A, 'goes');
  expect(await journal.momentsOf(A)).toEqual([]);
  expect(await journal.remarksOf(A)).toEqual([]);
  expect(await journal.momentsOf(B)).toHaveLength(1);
  expect((await journal.binned()).map(({ moment, remark }) => (moment ?? remark)?.brand)).toEqual([
    A,
    A,
  ]);
  await back();
  expect(await journal.momentsOf(A)).toHaveLength(1);
  expect(await journal.remarksOf(A)).toHaveLength(1);
  expect(await journal.binned()).toEqual([]);
});

test('"this is one" and "this is none" hold as said last', async () => {
  const { journal } = fresh();
  const rules = async () => (await seen(journal)).rules;
  const site = 'new.example';
  await journal.addRule({ kind: 'never', site });
  const back = await journal.sayBrand(site);
  expect(await rules()).toEqual(['allow new.example']);
  await back();
  expect(await rules()).toEqual(['never new.example']);
  await journal.sayBrand(site);
  await journal.sayNoBrand('site:new.example', 'stays');
  expect(await rules()).toEqual(['notBrand new.example']);
  // Not more than was taken: a bank that is a brand again is still a bank.
  const lifted = await journal.sayBrand(site);
  expect(await rules()).toEqual([]);
  await lifted();
  expect(await rules()).toEqual(['notBrand new.example']);
  expect(await journal.brandsAll()).toEqual([]);
});

test('what happened on a merged site leaves with it, though it counted for the other', async () => {
  const { journal } = await three();
  await journal.mergeBrands(B, A);
  const at = { brand: A, t: NOON + 7, source: 'browse', origin: 'noticed' } as const;
  await journal.keepMoment({ ...at, site: 'b.example' });
  await journal.keepMoment({ ...at, t: NOON + 8, source: 'wom', site: 'elsewhere.example' });
  const ended = { encounters: [], ended: [] };
  const visit = { ...at, t: NOON + 9, site: 'b.example' };
  const { kept } = await journal.step(1, (_, newId) => ({
    ...{ ...ended, moments: [{ id: newId(), draft: visit }] },
  }));
  // One visit a day of a brand, whichever of its sites it was on.
  expect(kept).toEqual([]);
  expect(await journal.momentsOf(A)).toHaveLength(4);
  await journal.takeApart(B);
  expect((await journal.momentsOf(B)).map(({ t }) => t - NOON)).toEqual([1, 7]);
  expect((await journal.momentsOf(A)).map(({ t }) => t - NOON)).toEqual([0, 8]);
});
