import { type Belonging, belonging } from '../belonging.ts';
import type { BrandId } from '../moment.ts';
import type { Brand } from '../records.ts';
import type { Database, Writing } from './database.ts';

/** Two spellings of one name: the same text. */
export const foldName = (name: string) =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim().slice(0, 80).trimEnd();

export function brandsIn(db: Database) {
  async function whose(): Promise<Belonging> {
    const idb = await db.read();
    return belonging(await idb.getAll('brands'), await idb.getAll('rules'));
  }

  const change = (id: BrandId, patch: Partial<Omit<Brand, 'schema' | 'id' | 'rev'>>) =>
    db.write(['brands'], 'strict', async (w) => {
      const former = await w.tx.objectStore('brands').get(id);
      return put(w, { ...(former ?? blank(id)), ...patch });
    });

  return {
    /** Who stands for whom, after merges and splits: for pages that hold many moments at once. */
    belonging: whose,

    /** The brand that stands for this id, merges followed; null if never met. */
    async brand(id: BrandId): Promise<Brand | null> {
      const resolved = (await whose()).resolve(id);
      return (await (await db.read()).get('brands', resolved)) ?? null;
    },

    /** The id of the brand that a site stands for; it may never have been met. */
    async brandForSite(site: string): Promise<BrandId> {
      return (await whose()).ofSite(site);
    },

    /** Every brand that was not merged into another. */
    async brandsAll(): Promise<Brand[]> {
      return (await (await db.read()).getAll('brands')).filter((brand) => !brand.mergedInto);
    },

    /**
     * Notices a brand: creates it at the first time, remembers the day, takes the name if it has none.
     *
     * @param day local day, YYYY-MM-DD; null for one read about, not visited
     */
    async touchBrand(met: { site: string; name?: string; day: string | null }): Promise<Brand> {
      const idb = await db.read();
      const id = (await whose()).ofSite(met.site);
      const brand = await idb.get('brands', id);
      // Most pages tell nothing new: then nothing is written.
      if (brand && isMet(brand, met)) return brand;
      return db.write(['brands'], 'relaxed', async (w) => {
        const former = (await w.tx.objectStore('brands').get(id)) ?? blank(id);
        return put(w, {
          ...former,
          name: former.name ?? met.name,
          sites: former.sites.includes(met.site) ? former.sites : [...former.sites, met.site],
          lastSeen: met.day ?? former.lastSeen,
        });
      });
    },

    /**
     * A brand by its name: the one that goes by it already, else a new one.
     * @throws RangeError if there is nothing in the name
     */
    async addBrand(name: string): Promise<Brand> {
      const folded = foldName(name);
      if (folded === '') throw new RangeError('a brand needs a name');
      const id: BrandId = `name:${folded}`;
      return db.write(['brands', 'rules'], 'strict', async (w) => {
        const brands = await w.tx.objectStore('brands').getAll();
        const { resolve } = belonging(brands, []);
        const isNamed = (brand: Brand) =>
          brand.id === id ||
          [brand.name ?? '', ...brand.aliases].some((n) => foldName(n) === folded);
        const named = brands.find((brand) => brand.id === id) ?? brands.find(isNamed);
        const known = named && brands.find((brand) => brand.id === resolve(named.id));
        return known ?? put(w, { ...blank(id), name: name.trim().slice(0, 80) });
      });
    },

    /** The person's own name for it; the former one stays known as an alias. */
    async renameBrand(id: BrandId, name: string): Promise<Brand> {
      if (foldName(name) === '') throw new RangeError('a brand needs a name');
      return db.write(['brands'], 'strict', async (w) => {
        const former = (await w.tx.objectStore('brands').get(id)) ?? blank(id);
        const aliases = new Set(former.aliases);
        if (former.name) aliases.add(former.name);
        aliases.delete(name);
        return put(w, { ...former, name: name.trim().slice(0, 80), aliases: [...aliases] });
      });
    },

    /** The person's word on a brand: left on a day, its category, whether it is one at all. */
    changeBrand: (id: BrandId, patch: Pick<Partial<Brand>, 'left' | 'category' | 'isBrand'>) =>
      change(id, patch),

    /**
     * From now on `loser` counts as `winner`; its moments stay as they were written.
     * @throws RangeError if they are one already
     */
    async mergeBrands(loser: BrandId, winner: BrandId): Promise<void> {
      await db.write(['brands'], 'strict', async (w) => {
        const brands = w.tx.objectStore('brands');
        const { resolve } = belonging(await brands.getAll(), []);
        const [from, into] = [resolve(loser), resolve(winner)];
        if (from === into) throw new RangeError(`${loser} and ${winner} are one brand already`);
        await put(w, { ...((await brands.get(from)) ?? blank(from)), mergedInto: into });
      });
    },

    /** Undoes a merge. */
    unmergeBrand: (loser: BrandId) => change(loser, { mergedInto: null }),
  };
}

const isMet = (brand: Brand, met: { site: string; name?: string; day: string | null }) =>
  brand.sites.includes(met.site) &&
  (brand.name !== undefined || met.name === undefined) &&
  (met.day === null || brand.lastSeen === met.day);

const blank = (id: BrandId): Omit<Brand, 'rev'> => ({
  schema: 1,
  id,
  sites: id.startsWith('site:') ? [id.slice('site:'.length)] : [],
  aliases: [],
});

async function put(w: Writing, unsigned: Omit<Brand, 'rev'>): Promise<Brand> {
  const brand = { ...unsigned, rev: w.rev() };
  await w.tx.objectStore('brands').put(brand);
  return brand;
}

/** Brands that were only passed by, and not lately, are no business of a journal. */
export async function forgetPassedBy(w: Writing, before: string): Promise<void> {
  const brands = w.tx.objectStore('brands');
  const all = await brands.getAll();
  const used = new Set<string | null | undefined>(all.map((brand) => brand.mergedInto));
  for (const rule of await w.tx.objectStore('rules').getAll()) {
    used.add(`site:${rule.site}`).add(rule.value);
  }
  for (const brand of all) {
    const typed = ['isBrand', 'mergedInto', 'category', 'left'].some((key) => key in brand);
    if (typed || brand.aliases.length > 0 || used.has(brand.id)) continue;
    if (brand.lastSeen === undefined || brand.lastSeen >= before) continue;
    const range = IDBKeyRange.bound([brand.id, -Infinity], [brand.id, Infinity]);
    const kept =
      (await w.tx.objectStore('moments').index('brand').count(range)) +
      (await w.tx.objectStore('remarks').index('brand').count(range));
    if (kept === 0) await brands.delete(brand.id);
  }
}
