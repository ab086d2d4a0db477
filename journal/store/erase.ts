import { type Belonging, belonging, standing } from '../belonging.ts';
import { localDay } from '../days.ts';
import { erasedIn, erasedMark, withoutErased } from '../erased.ts';
import type { BrandId } from '../moment.ts';
import type { Binned } from '../records.ts';
import { forgetPassedBy } from './brands.ts';
import type { Database, StoreName, Writing } from './database.ts';
import { isDemo } from './demo.ts';

/** How much of what the person had said is gone. */
export interface Erased {
  moments: number;
  remarks: number;
}

const EVERYTHING: StoreName[] = [
  ...(['moments', 'brands', 'remarks', 'asks', 'encounters', 'rules', 'settings'] as const),
  ...(['bin', 'staging'] as const),
];
interface Dated {
  t: number;
  brand: BrandId;
}
interface Asked {
  brand: BrandId;
  day: string;
}
/** What is to go. */
interface Which {
  said(row: Dated & { day?: string; site?: string | null }): boolean;
  asked(row: Asked): boolean;
}

/**
 * Erasing is for good: not even "recently removed" has it. Of a moment, a remark or a brand the dated
 * mark stays that there was one, without a word of what it said or of whom, so that an older file or
 * another machine does not bring it back.
 */
export function eraseIn(db: Database) {
  return {
    /**
     * A brand with all that is one with it: its moments, remarks, names, cards and corrections. That
     * a site is never to be noticed stays, or it would be written down again.
     */
    eraseBrand: (id: BrandId): Promise<Erased> =>
      db.write(EVERYTHING, 'strict', async (w) => {
        const whose = await belongingOf(w);
        const own = whose.resolve(id);
        const isOwn = (brand: BrandId) => whose.resolve(brand) === own;
        const erased = await erase(w, {
          said: ({ brand, site = null }) => whose.ofMoment({ brand, site }) === own || isOwn(brand),
          asked: ({ brand }) => isOwn(brand),
        });
        const rows = w.tx.objectStore('brands');
        const brands = await rows.getAll();
        const { sites = [] } = standing(brands).find((brand) => brand.id === own) ?? {};
        const ofSites = sites.filter((site) => whose.ofSite(site) === own);
        const owned = brands.map((brand) => brand.id).filter(isOwn);
        for (const one of owned) await rows.delete(one);
        await mark(w, [...[id, own, ...owned], ...ofSites.map((site): BrandId => `site:${site}`)]);
        await heedMarks(w);
        return erased;
      }),

    /**
     * All that happened within some local days, and every brand of which nothing else is known.
     * @param from first day, YYYY-MM-DD
     * @param to last day, YYYY-MM-DD
     * @throws RangeError if there is no day between them
     */
    async erasePeriod(from: string, to: string): Promise<Erased> {
      if (!(from <= to)) throw new RangeError(`no day between ${from} and ${to}`);
      const isIn = (day: string) => from <= day && day <= to;
      return db.write(EVERYTHING, 'strict', async (w) => {
        const emptied = new Set<BrandId>();
        const erased = await erase(w, {
          said({ day, t, brand }) {
            const goes = isIn(day ?? localDay(t));
            if (goes) emptied.add(brand);
            return goes;
          },
          asked: ({ day }) => isIn(day),
        });
        await mark(
          w,
          await forgetPassedBy(w, ({ id, lastSeen }) =>
            lastSeen === undefined ? emptied.has(id) : isIn(lastSeen),
          ),
        );
        const brands = w.tx.objectStore('brands');
        for (const { lastSeen, left, ...brand } of await brands.getAll()) {
          const [seenThen, leftThen] = [lastSeen, left].map((day) => day && isIn(day));
          if (!seenThen && !leftThen) continue;
          await brands.put({
            ...brand,
            ...(lastSeen && !seenThen && { lastSeen }),
            ...(left && !leftThen && { left }),
            rev: leftThen ? w.rev() : brand.rev,
          });
        }
        return erased;
      });
    },

    /** The journal is as on its first day: no moment, no mark, no setting, no name of this device. */
    eraseEverything: (): Promise<void> =>
      db.write(EVERYTHING, 'strict', async (w) => {
        for (const store of EVERYTHING) await w.tx.objectStore(store).clear();
      }),
  };
}

async function belongingOf(w: Writing): Promise<Belonging> {
  const [brands, rules] = [w.tx.objectStore('brands'), w.tx.objectStore('rules')];
  return belonging(await brands.getAll(), await rules.getAll());
}

/** Made-up brands never travel, and leave none. */
async function mark(w: Writing, brands: Iterable<BrandId>) {
  const rules = w.tx.objectStore('rules');
  for (const brand of new Set(brands))
    if (!isDemo({ id: brand })) await rules.put({ ...erasedMark(brand), rev: w.rev() });
}

/** Lets go of what the marks say is gone. */
export async function heedMarks(w: Writing): Promise<void> {
  const erased = erasedIn(await w.tx.objectStore('rules').getAll());
  if (erased.size === 0) return;
  for (const name of ['brands', 'rules'] as const) {
    const store = w.tx.objectStore(name);
    for (const row of await store.getAll()) {
      const [left] = withoutErased<typeof name>(name, [row], erased);
      if (!left) await store.delete(row.id as BrandId);
      else if (left !== row) await store.put(left as never);
    }
  }
}

async function erase(w: Writing, which: Which): Promise<Erased> {
  const erased: Erased = { moments: 0, remarks: 0 };
  for (const name of ['moments', 'remarks'] as const) {
    const store = w.tx.objectStore(name);
    for (const row of await store.getAll()) {
      if ('deleted' in row || !which.said(row)) continue;
      await store.put({ id: row.id, rev: w.rev(), deleted: true });
      erased[name]++;
    }
  }
  const bin = w.tx.objectStore('bin');
  for (const { id, moment, remark } of (await bin.getAll()) as Binned[]) {
    const row = moment ?? remark;
    if (row && which.said(row)) await bin.delete(id);
  }
  const asks = w.tx.objectStore('asks');
  for (const ask of await asks.getAll()) if (which.asked(ask)) await asks.delete(ask.id);
  const encounters = w.tx.objectStore('encounters');
  for (const { id, brand, startedAt } of await encounters.getAll())
    if (which.asked({ brand, day: localDay(startedAt) })) await encounters.delete(id);
  return erased;
}
