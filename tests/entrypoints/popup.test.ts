/** What the popup finds and shows, from a journal as it is kept, whatever tab lies under it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { look } from '../../entrypoints/popup/look.ts';
import { read } from '../../entrypoints/popup/read.ts';
import { type Journal, JournalError, openJournal } from '../../journal/store.ts';
import { fresh } from '../journal/fresh.ts';
import { browser } from './browser.ts';

vi.mock('wxt/browser', () => import('./browser.ts'));

const HOUR = 3_600_000;
const SHOP = 'site:nordfaser.shop' as const;
const ON_SHOP = {
  site: 'nordfaser.shop',
  brand: { id: SHOP, name: 'nordfaser.shop' },
  ...{ reading: null, shape: null, why: null },
  access: 'granted' as const,
};
const NOTHING_DONE = { kept: null, canUndoWaiting: false, said: null };

let journal: Journal;
beforeEach(() => {
  fresh();
  browser.storage.local.clear();
  vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: ['*://*/*'] });
  journal = openJournal({ broadcast: () => {} });
});

type Site = Parameters<typeof read>[1] extends Promise<infer S> ? S : never;
const shown = async (site: Partial<Site> = {}, done = NOTHING_DONE, from = journal) =>
  look(await read(from, Promise.resolve({ ...ON_SHOP, ...site })), done);
const keep = (more: object = {}) =>
  journal.keepMoment({ brand: SHOP, t: Date.now() - HOUR, source: 'use', v: 1, ...more });

describe('of the brand', () => {
  test('its moments, its line, and the name the person knows it by', async () => {
    await journal.touchBrand({ site: 'nordfaser.shop', name: 'Nordfaser', day: null });
    for (let i = 1; i <= 12; i++) await keep({ t: Date.now() - i * 24 * HOUR });
    const { moments, sketch, brand, isBrand } = await shown();
    expect(moments.map(({ t }) => t)).toEqual(moments.map(({ t }) => t).toSorted());
    expect([moments.length, sketch?.line.length, brand?.name]).toEqual([
      12,
      expect.any(Number),
      'Nordfaser',
    ]);
    expect(sketch?.line.length).toBeGreaterThan(2);
    expect(isBrand).toBe(true);
  });

  test('those of a brand that is one with it, too', async () => {
    await keep({ brand: 'name:nordfaser gmbh' });
    await journal.mergeBrands('name:nordfaser gmbh', SHOP);
    expect((await shown()).moments).toHaveLength(1);
  });

  test('nothing where there is no site', async () => {
    await keep();
    const { brand, moments, page } = await shown({ site: null, brand: null });
    expect([brand, moments, page]).toEqual([null, [], null]);
  });
});

describe('of all brands', () => {
  test('what waits, named as it is known, for as long as the person set', async () => {
    await journal.addBrand('Quittenhof');
    const former = { brand: 'name:quittenhof', v: null };
    const near = await keep(former);
    await keep({ ...former, t: Date.now() - 72 * HOUR });
    expect((await shown()).waiting).toHaveLength(2);
    await journal.setSetting('unratedListDays', 2);
    const { waiting } = await shown();
    expect(waiting).toEqual([{ moment: near, brand: 'Quittenhof' }]);
  });

  test('the week, only if it is wanted', async () => {
    await keep({ brand: 'name:quittenhof' });
    expect((await shown()).week).toBeNull();
    await journal.setSetting('lookBack', true);
    expect((await shown()).week).toEqual({ moments: 1, brands: 1 });
  });
});

test('what one may want to remember before one buys, and only then', async () => {
  await keep();
  const belief = { brand: SHOP, kind: 'belief', text: 'They keep their word.', t: 1 } as const;
  await journal.keepRemark(belief);
  expect((await shown()).before).toBeNull();
  const reading = { touchpoint: 'checkout', rules: [] } as never as Site['reading'];
  expect((await shown({ reading })).before?.said).toMatchObject([{ text: belief.text }]);
});

test.each([
  ['just now', 1, 'purchase'],
  ['days ago', 30, null],
])('what was noticed %s', async (_, hours, kind) => {
  const t = Date.now() - hours * HOUR;
  const { id } = await keep({ site: 'nordfaser.shop', origin: 'noticed', t, v: null });
  const encounter = vi.fn(async () => ({ kind: 'purchase' }));
  const { page } = await shown({}, NOTHING_DONE, { ...journal, encounter } as never);
  expect(page?.noticed).toEqual(kind && { id, kind });
  expect(encounter).toHaveBeenCalledTimes(kind ? 1 : 0);
});

test.each([
  ['never', 'never'],
  ['allow', 'on'],
] as const)('what the person said of the site: %s', async (kind, here) => {
  await journal.addRule({ kind, site: 'nordfaser.shop' });
  await journal.addRule({ kind: 'never', site: 'quittenhof.shop' });
  expect((await shown({ sensitive: 'bank' })).here).toBe(here);
  expect((await shown({ site: 'elsewhere.shop', sensitive: 'bank' })).here).toBe('bank');
});

test('why a page may not be looked at', async () => {
  const access = async () => (await shown({ access: 'none' })).access;
  expect(await access()).toBe('elsewhere');
  vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: [] });
  expect(await access()).toBe('none');
  await journal.touchBrand({ site: 'nordfaser.shop', day: '2026-11-20' });
  expect(await access()).toBe('withdrawn');
});

describe('a journal that', () => {
  test('cannot be read says why', async () => {
    const whoIsWho = () => Promise.reject(new JournalError('newer'));
    const { trouble, site } = await shown({}, NOTHING_DONE, { ...journal, whoIsWho } as never);
    expect([trouble, site]).toEqual(['newer', 'nordfaser.shop']);
  });

  test('was not empty before says so', async () => {
    await browser.storage.local.set({ witness: { count: 7 } });
    expect((await shown()).trouble).toBe('emptied');
  });
});

describe('while the background has not answered', () => {
  const at = (url: string) => Promise.resolve({ url });
  const SHOP_PAGE = 'https://www.nordfaser.shop/blankets?q=1';
  const QUITTENHOF = 'site:quittenhof.shop' as const;

  test.each([
    ['of the brand that has this address', SHOP_PAGE, SHOP],
    ['of what that brand is one with', SHOP_PAGE, QUITTENHOF],
    ['of none on a page of somebody else', 'https://ordfaser.shop/', null],
    ['of none on a page without a host', 'about:blank', null],
  ])('the moments are read %s', async (_, url, brand) => {
    await journal.touchBrand({ site: 'nordfaser.shop', day: null });
    if (brand === QUITTENHOF) await journal.mergeBrands(SHOP, QUITTENHOF);
    const momentsOf = vi.fn(journal.momentsOf);
    void read({ ...journal, momentsOf }, new Promise<never>(() => {}), at(url));
    if (brand === null) await new Promise((resolve) => setTimeout(resolve, 50));
    else await vi.waitFor(() => expect(momentsOf).toHaveBeenCalled());
    expect(momentsOf.mock.calls.map(([id]) => id)).toEqual(brand ? [brand] : []);
  });

  test('and read once; the background knows better whose page it is', async () => {
    await journal.touchBrand({ site: 'nordfaser.shop', day: null });
    await keep();
    const momentsOf = vi.fn(journal.momentsOf);
    const readAt = (site: Site) =>
      read({ ...journal, momentsOf }, Promise.resolve(site), at(SHOP_PAGE));
    expect(look(await readAt(ON_SHOP), NOTHING_DONE).moments).toHaveLength(1);
    expect(momentsOf).toHaveBeenCalledTimes(1);
    const merchant = { ...ON_SHOP, brand: { id: QUITTENHOF, name: 'Quittenhof' } };
    expect(look(await readAt(merchant), NOTHING_DONE).moments).toHaveLength(0);
  });
});
