import { type Belonging, belonging, type WhoIsWho } from '../belonging.ts';
import { localDay } from '../days.ts';
import { upToDate } from '../migrations.ts';
import type { BrandId, Moment } from '../moment.ts';
import type { StoredMoment } from '../records.ts';
import { asMoment, RefusedRow } from '../shape.ts';
import { outOfBin, toBin } from './bin.ts';
import { belongingIn, whoIsWhoIn } from './brands.ts';
import type { Database, Writing } from './database.ts';
import { settingsIn } from './settings.ts';

/** What must be said of a moment; the rest has a default. */
export type MomentDraft = Partial<Omit<Moment, 'schema' | 'id' | 'rev' | 'day'>> &
  Pick<Moment, 'brand' | 't' | 'source'>;

/** What may be changed of one; `undefined` takes an optional field away. */
export type MomentPatch = Partial<Omit<Moment, 'schema' | 'id' | 'rev' | 'day'>>;

const BLANK = {
  site: null,
  v: null,
  stake: 'normal',
  touchpoint: null,
  channel: null,
  origin: 'added',
} as const;

/** So many rows are read at once. */
const PIECE = 5_000;

/** One of these a brand and local day is enough: visits must not become a browsing history. */
const ONCE_A_DAY = ['browse', 'review', 'news'];

export function momentsIn(db: Database) {
  async function moment(id: string): Promise<Moment | null> {
    return live(await (await db.read()).get('moments', id));
  }

  /** All of them, in the order they happened. */
  async function momentsAll(): Promise<Moment[]> {
    // Through the index, ten thousand take a third longer than read as they lie and sorted.
    const idb = await db.read();
    const all: Moment[] = [];
    // In pieces, so that a page that reads a hundred thousand still hears its person in between.
    for (let after = ''; ; ) {
      const rows = await idb.getAll('moments', IDBKeyRange.lowerBound(after, true), PIECE);
      for (const row of rows) all.push(...living(row));
      const last = rows.at(-1);
      if (!last || rows.length < PIECE) return all.sort(inOrder);
      after = last.id;
    }
  }

  /** Those from `since` (ms UTC) on, in the order they happened. */
  async function momentsSince(since: number): Promise<Moment[]> {
    const range = IDBKeyRange.lowerBound(since);
    const rows = await (await db.read()).getAllFromIndex('moments', 't', range);
    return rows.flatMap(living).sort(inOrder);
  }

  /** Every brand that has moments, merges and splits followed. */
  async function momentsByBrand(): Promise<Map<BrandId, Moment[]>> {
    const all = await momentsAll();
    const whose = await belongingIn(db);
    return Map.groupBy(all, whose.ofMoment);
  }

  /**
   * The same one brand after the other, so that nobody holds all moments at once. What several
   * were merged into comes last.
   */
  async function* brandByBrand(): AsyncGenerator<[BrandId, Moment[]]> {
    const idb = await db.read();
    const [brands, rules] = await Promise.all([idb.getAll('brands'), idb.getAll('rules')]);
    const whose = belonging(brands, rules);
    const gathered = new Map<BrandId, Moment[]>();
    for (const { id } of brands) if (whose.resolve(id) !== id) gathered.set(whose.resolve(id), []);
    for (const { site } of rules) gathered.set(whose.ofSite(site), []);
    let from: BrandId | undefined;
    for (;;) {
      // An array is greater than any time.
      const rest = from && IDBKeyRange.lowerBound([from, []]);
      const index = idb.transaction('moments').store.index('brand');
      const written: BrandId | undefined = (await index.openKeyCursor(rest))?.key[0];
      if (written === undefined) break;
      from = written;
      const rows = await index.getAll(IDBKeyRange.bound([from, -Infinity], [from, Infinity]));
      for (const [brand, own] of Map.groupBy(rows.flatMap(living), whose.ofMoment)) {
        const others = gathered.get(brand);
        if (others) for (const one of own) others.push(one);
        else yield [brand, own];
      }
    }
    for (const [brand, own] of gathered) if (own.length > 0) yield [brand, own.sort(inOrder)];
  }

  /** All moments that count for a brand, in the order they happened. */
  async function momentsOf(brand: BrandId, known?: WhoIsWho): Promise<Moment[]> {
    const idb = await db.read();
    // Whoever has read it already hands it on.
    const { brands, rules } = known ?? (await whoIsWhoIn(db));
    const whose = belonging(brands, rules);
    const wanted = whose.resolve(brand);
    const written = new Set<BrandId>([wanted, brand]);
    for (const { id } of brands) if (whose.resolve(id) === wanted) written.add(id);
    for (const { site } of rules) if (whose.ofSite(site) === wanted) written.add(`site:${site}`);
    const rows = await Promise.all(
      Array.from(written, (id) =>
        idb.getAllFromIndex('moments', 'brand', IDBKeyRange.bound([id, -Infinity], [id, Infinity])),
      ),
    );
    return rows
      .flat()
      .flatMap(living)
      .filter((row) => whose.ofMoment(row) === wanted)
      .sort(inOrder);
  }

  return {
    moment,
    momentsAll,
    momentsSince,
    momentsByBrand,
    brandByBrand,
    momentsOf,

    /** The last `count` moments of a brand, newest first. */
    async recent(brand: BrandId, count: number): Promise<Moment[]> {
      return (await momentsOf(brand)).slice(-count).reverse();
    },

    /** What still waits for a face, from the last days (a setting): service first, newest first. */
    async unrated(now: number, days?: number): Promise<Moment[]> {
      const back = days ?? (await settingsIn(db).settings()).unratedListDays;
      const isService = (row: Moment) => Number(row.source === 'service');
      return (await momentsSince(now - back * 86_400_000))
        .filter((row) => row.v === null)
        .sort((a, b) => isService(b) - isService(a) || b.t - a.t);
    },

    /**
     * Keeps a moment. With the id of one that is there, that one is changed, never doubled.
     *
     * @throws RefusedRow if it does not fit, or the person has removed the one of this id
     */
    async keepMoment(draft: MomentDraft, { id }: { id?: string } = {}): Promise<Moment> {
      const whose = await belongingIn(db);
      return db.write(['moments'], 'strict', (w) => keep(w, atItsSite(draft, whose), id));
    },

    /** @throws RefusedRow if it is not there, or would not fit any more */
    async changeMoment(id: string, patch: MomentPatch): Promise<Moment> {
      return db.write(['moments'], 'strict', async (w) => {
        const former = live(await w.tx.objectStore('moments').get(id));
        if (!former) throw new RefusedRow('gone', 'id');
        return put(w, changed(former, patch));
      });
    },

    /**
     * Leaves the mark that it is gone; what it said can be taken back for thirty days.
     * @returns the former record for `restoreMoment`; null if there was none
     */
    async removeMoment(id: string): Promise<Moment | null> {
      return db.write(['moments', 'bin'], 'strict', async (w) => {
        const moments = w.tx.objectStore('moments');
        const former = live(await moments.get(id));
        if (former) {
          w.only(former);
          await moments.put({ id, rev: w.rev(), deleted: true });
          await toBin(w, { moment: former }, id);
        }
        return former;
      });
    },

    /** Undo: the record as it was, newer than what was done to it since. */
    async restoreMoment(former: Moment): Promise<Moment> {
      return db.write(['moments', 'bin'], 'strict', async (w) => {
        await outOfBin(w, former.id);
        return put(w, former);
      });
    },
  };
}

/** At one time by id, so that all devices agree. */
const inOrder = (a: Moment, b: Moment) => a.t - b.t || (a.id < b.id ? -1 : 1);

/** What happened on a site is kept under it, and goes along if its brand is taken apart one day. */
function atItsSite(draft: MomentDraft, whose: Belonging): MomentDraft {
  const { site, brand } = draft;
  const isThere = typeof site === 'string' && whose.ofSite(site) === whose.resolve(brand);
  return isThere ? { ...draft, brand: `site:${site}` } : draft;
}

async function keep(w: Writing, draft: MomentDraft, id?: string): Promise<Moment> {
  const stored = id === undefined ? undefined : await w.tx.objectStore('moments').get(id);
  const former = live(stored);
  if (former) return put(w, changed(former, draft));
  if (stored) throw new RefusedRow('gone', 'id');
  return put(w, { ...BLANK, ...draft, id: id ?? w.id() });
}

/**
 * What an ended encounter leaves, unrated. Nothing if that id is known already, be it rated or
 * removed, or if the day has such a moment of that brand.
 */
export async function keepNoticed(
  w: Writing,
  draft: MomentDraft,
  id: string,
  whose: Belonging,
): Promise<Moment | null> {
  const moments = w.tx.objectStore('moments');
  if (await moments.get(id)) return null;
  if (ONCE_A_DAY.includes(draft.source)) {
    const day = localDay(draft.t);
    // A local day is at most 25 hours long, wherever its moments were entered.
    const near = IDBKeyRange.bound(draft.t - 26 * 3_600_000, draft.t + 26 * 3_600_000);
    for (const other of (await moments.index('t').getAll(near)).flatMap(living)) {
      const isLike = other.source === draft.source && other.origin === 'noticed';
      if (isLike && other.day === day && whose.ofMoment(other) === whose.resolve(draft.brand))
        return null;
    }
  }
  return keep(w, atItsSite(draft, whose), id);
}

/** The day is that of the place where a moment was entered, so it stays while the time stays. */
function changed(former: Moment, patch: MomentPatch): Unsigned {
  const moved = patch.t !== undefined && patch.t !== former.t;
  const wrote = (['note', 'they'] as const).some(
    (key) => key in patch && patch[key] !== former[key],
  );
  return {
    ...former,
    ...patch,
    ...(wrote && { written: undefined }),
    ...{ id: former.id, day: moved ? undefined : former.day },
  };
}

type Unsigned = MomentDraft & Pick<Moment, 'id'> & Partial<Pick<Moment, 'day'>>;

async function put(w: Writing, unsigned: Unsigned): Promise<Moment> {
  const day = unsigned.day ?? (Number.isFinite(unsigned.t) ? localDay(unsigned.t) : '');
  const row = Object.entries({ ...unsigned, schema: 1, rev: w.rev(), day });
  const moment = asMoment(Object.fromEntries(row.filter(([, value]) => value !== undefined)));
  const moments = w.tx.objectStore('moments');
  const former = live(await moments.get(moment.id));
  // It may have counted for another brand.
  if (former) w.only(former);
  w.only(moment);
  await moments.put(moment);
  return moment;
}

/** The moment in a row, in today's shape; null if it was removed or never was. */
function live(row: StoredMoment | undefined): Moment | null {
  if (!row || 'deleted' in row) return null;
  return upToDate(row) as unknown as Moment;
}

const living = (row: StoredMoment): Moment[] => {
  const moment = live(row);
  return moment ? [moment] : [];
};

/** Unrated moments in which nothing was typed go without a mark once nobody will rate them. */
export async function forgetUnrated(w: Writing, days: number): Promise<void> {
  const moments = w.tx.objectStore('moments');
  const old = IDBKeyRange.upperBound(w.now - days * 86_400_000, true);
  for (const row of await moments.index('t').getAll(old)) {
    const moment = live(row);
    if (moment && moment.v === null && !saysSomething(moment)) await moments.delete(moment.id);
  }
}

/** Whether the person put anything of their own into it. */
export function saysSomething(moment: Moment): boolean {
  const noticed = ['noticed', 'demo'].includes(moment.origin);
  const own = Object.keys(moment).some((key) => !NOTICED_FIELDS.includes(key));
  return !noticed || own || moment.stake !== 'normal';
}
const NOTICED_FIELDS = [
  ...['schema', 'id', 'rev', 'brand', 'site', 't', 'day', 'v', 'source', 'stake'],
  ...['touchpoint', 'channel', 'origin', 'minutes'],
];
