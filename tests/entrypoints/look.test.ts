/** What the timeline shows after a few moments changed: the same as if all had been read anew. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Route } from '../../components/route.ts';
import { firstLook, type Look, look, lookAgain } from '../../entrypoints/timeline/look.ts';
import type { BrandId, Moment } from '../../journal/moment.ts';
import { type Journal, openJournal, type StoreName, type Touched } from '../../journal/store.ts';
import { DAY, fresh, NOON } from '../journal/fresh.ts';
import { browser } from './browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: {
    ...(await import('./browser.ts')).browser,
    permissions: { contains: async () => false, getAll: async () => ({ origins: [] }) },
  },
}));

const NORD: BrandId = 'site:nord.shop';
const SUED: BrandId = 'site:sued.shop';
const PAGES: Route[] = [
  { page: 'brand', id: NORD },
  { page: 'brand', id: SUED },
  { page: 'brands' },
];

let journal: Journal;
let heard: { stores: StoreName[]; touched: Touched[] | undefined }[];
let kept: Moment[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  browser.storage.local.clear();
  fresh();
  heard = [];
  journal = openJournal({
    now: () => NOON,
    broadcast: (stores, touched) => heard.push({ stores, touched }),
  });
  kept = [];
  for (const [i, brand] of [NORD, SUED, NORD, NORD, SUED].entries())
    kept.push(
      await journal.keepMoment({
        ...{ brand, site: brand.slice(5), source: 'service', origin: 'noticed' },
        ...{ v: (i % 5) - 2, t: NOON - (9 - i) * DAY },
      }),
    );
  return () => vi.useRealTimers();
});

/** Does it, and looks again with what was heard of it; nothing else is to change. */
async function after(route: Route, work: () => Promise<unknown>): Promise<Look | null> {
  const former = await look(journal, route);
  heard = [];
  await work();
  const stores = new Set(heard.flatMap((one) => one.stores));
  const touched = heard.flatMap((one) => one.touched ?? []);
  return lookAgain(journal, route, former, { stores, touched });
}

/** The order in which brands lie is nothing that one sees. */
const seen = (look: Look | null) => {
  if (!look) return null;
  const { survey, brands, ...rest } = look;
  return {
    ...rest,
    fresh: survey && new Map([...survey.glances].map(([id, { fresh }]) => [id, fresh])),
    brands: brands?.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
};

const EDITS: Record<string, () => Promise<unknown>> = {
  'a moment is added': () =>
    journal.keepMoment({ brand: NORD, source: 'use', v: -2, t: NOON - 1000 }),
  'a moment is added long ago': () =>
    journal.keepMoment({ brand: SUED, source: 'use', v: -2, t: NOON - 900 * DAY }),
  'a first moment of a brand': () =>
    journal.keepMoment({ brand: 'name:third' as BrandId, source: 'wom', v: 1, t: NOON - 5 }),
  'another face': () => journal.changeMoment(kept[2]?.id ?? '', { v: 2 }),
  'another time': () => journal.changeMoment(kept[4]?.id ?? '', { t: NOON - 400 * DAY }),
  'another brand': () => journal.changeMoment(kept[3]?.id ?? '', { brand: SUED, site: null }),
  'one is removed': () => journal.removeMoment(kept[3]?.id ?? ''),
  'and comes back': async () => {
    const former = await journal.removeMoment(kept[3]?.id ?? '');
    if (former) await journal.restoreMoment(former);
  },
  'all of a brand are removed': async () => {
    for (const { id, brand } of kept) if (brand === SUED) await journal.removeMoment(id);
  },
};

for (const [name, work] of Object.entries(EDITS))
  test(`${name}: a few rows are read, and all is as if everything had been`, async () => {
    for (const route of PAGES) {
      const again = await after(route, work);
      expect(again).not.toBeNull();
      expect(seen(again)).toEqual(seen(await look(journal, route)));
    }
  });

test('what nobody wants any more is not read to its end', async () => {
  const isWanted = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
  expect(await look(journal, { page: 'brands' }, null, isWanted)).toBeNull();
  expect(isWanted).toHaveBeenCalledTimes(2);
});

test('what is merged counts for the brand that stands for it', async () => {
  await journal.mergeBrands(SUED, NORD);
  const again = await after({ page: 'brand', id: NORD }, () =>
    journal.changeMoment(kept[1]?.id ?? '', { v: 2 }),
  );
  expect(again?.brand?.moments).toHaveLength(5);
  expect(again).not.toBeNull();
  expect(seen(again)).toEqual(seen(await look(journal, { page: 'brand', id: NORD })));
});

test('more than a few moments, other stores, another page: everything is read', async () => {
  const route: Route = { page: 'brand', id: NORD };
  const former = await look(journal, route);
  const changed = (stores: StoreName[], touched: Touched[] | null) => ({
    ...{ stores: new Set(stores), touched },
  });
  expect(await lookAgain(journal, route, former, changed(['moments'], null))).toBeNull();
  expect(await lookAgain(journal, route, former, changed(['moments', 'brands'], []))).toBeNull();
  const elsewhere: Route = { page: 'brand', id: SUED };
  expect(await lookAgain(journal, elsewhere, former, changed(['moments'], []))).toBeNull();
  // A first look has not read the others yet.
  const first = await firstLook(journal, route, null);
  expect(first?.brand?.moments).toHaveLength(3);
  expect(await lookAgain(journal, route, first, changed(['moments'], []))).toBeNull();
});
