import { type Belonging, belonging, blank, standing, type WhoIsWho } from '../belonging.ts';
import { erasedMark } from '../erased.ts';
import { SEEN_REV } from '../merge.ts';
import type { BrandId } from '../moment.ts';
import { asName, foldName } from '../names.ts';
import type { Brand } from '../records.ts';
import type { Database, Writing } from './database.ts';

/** A brand that a page is of. */
export interface Met {
  site: string;
  name?: string;
  /** Local day, YYYY-MM-DD; null for one read about, not visited. */
  day: string | null;
  /** The brand that the page's brand is one with, by all that is seen. */
  kin?: BrandId;
}

export function brandsIn(db: Database) {
  const whose = () => belongingIn(db);
  const brandsAll = async () => standing(await (await db.read()).getAll('brands'));
  async function brand(id: BrandId): Promise<Brand | null> {
    const resolved = (await whose()).resolve(id);
    return (await brandsAll()).find((one) => one.id === resolved) ?? null;
  }

  return {
    /** What the next two are made of: for whoever needs both, or asks more than once. */
    whoIsWho: () => whoIsWhoIn(db),

    /** Who stands for whom, after merges and splits: for pages that hold many moments at once. */
    belonging: whose,

    /** Every brand that stands for itself, with the sites and names of those merged into it. */
    brandsAll,

    /** The brand that stands for this id, merges followed; null if never met. */
    brand,

    /** Those that are one with a brand by the person's word or by what was seen, as kept. */
    async membersOf(id: BrandId): Promise<Brand[]> {
      const brands = await (await db.read()).getAll('brands');
      const { resolve } = belonging(brands, []);
      return brands.filter((brand) => brand.id !== id && resolve(brand.id) === id);
    },

    /** The id of the brand that a site stands for; it may never have been met. */
    async brandForSite(site: string): Promise<BrandId> {
      return (await whose()).ofSite(site);
    },

    /** The id of the brand that goes by a name, or once did. */
    async brandNamed(name: string): Promise<BrandId | undefined> {
      return named(await brandsAll(), name)?.id;
    },

    /**
     * Notices a brand: creates it at the first time, remembers the day and its kin, takes the name
     * if it has none.
     * @returns the brand that stands for it
     */
    async touchBrand(met: Met): Promise<Brand> {
      const id = (await whose()).ownOf(met.site);
      const known = await (await db.read()).get('brands', id);
      // Most pages tell nothing new: then nothing is written.
      if (!known || !isMet(known, met)) {
        // What was erased and is met again is news.
        const mark = known ?? (await (await db.read()).get('rules', erasedMark(id).id));
        await db.write(['brands'], 'relaxed', async (w) => {
          const former = (await w.tx.objectStore('brands').get(id)) ?? blank(id);
          const seen = {
            ...former,
            name: former.name ?? met.name,
            sites: former.sites.includes(met.site) ? former.sites : [...former.sites, met.site],
            lastSeen: met.day ?? former.lastSeen,
            kin: met.kin ?? former.kin,
          };
          // A visit on one machine must not outdate what the person said on another.
          return put(w, seen, former.rev || (mark ? w.rev() : SEEN_REV));
        });
      }
      return (await brand(id)) ?? blank(id);
    },

    /**
     * A brand by its name: the one that goes by it already, else a new one.
     * @throws RangeError if there is nothing in the name
     */
    async addBrand(typed: string): Promise<Brand> {
      const name = asName(typed);
      const id: BrandId = `name:${foldName(typed)}`;
      return db.write(['brands'], 'strict', async (w) => {
        const brands = await w.tx.objectStore('brands').getAll();
        const { resolve } = belonging(brands, []);
        const all = standing(brands);
        const known = all.find((brand) => brand.id === resolve(id)) ?? named(all, typed);
        return known ?? put(w, { ...blank(id), name });
      });
    },

    /** The person's word on what kind of brand it is. */
    changeBrand: (id: BrandId, patch: Pick<Partial<Brand>, 'category'>) =>
      db.write(['brands'], 'strict', async (w) => {
        const former = await w.tx.objectStore('brands').get(id);
        return put(w, { ...(former ?? blank(id)), ...patch });
      }),
  };
}

export async function whoIsWhoIn(db: Database): Promise<WhoIsWho> {
  const idb = await db.read();
  const [brands, rules] = await Promise.all([idb.getAll('brands'), idb.getAll('rules')]);
  return { brands, rules };
}

export async function belongingIn(db: Database): Promise<Belonging> {
  const { brands, rules } = await whoIsWhoIn(db);
  return belonging(brands, rules);
}

function named(brands: readonly Brand[], name: string): Brand | undefined {
  const folded = foldName(name);
  const goesBy = ({ name: own = '', aliases }: Brand) =>
    [own, ...aliases].some((one) => foldName(one) === folded);
  return folded === '' ? undefined : brands.find(goesBy);
}

const isMet = (brand: Brand, met: Met) =>
  brand.sites.includes(met.site) &&
  (brand.name !== undefined || met.name === undefined) &&
  (met.day === null || brand.lastSeen === met.day) &&
  (met.kin === undefined || brand.kin === met.kin);

type Unsigned = { [K in keyof Brand]: Brand[K] | undefined } & Pick<Brand, 'id'>;

async function put(w: Writing, unsigned: Unsigned, rev = w.rev()): Promise<Brand> {
  const row = Object.entries({ ...unsigned, rev });
  const brand = Object.fromEntries(
    row.filter(([, value]) => value !== undefined),
  ) as never as Brand;
  await w.tx.objectStore('brands').put(brand);
  return brand;
}

/**
 * Brands that were only passed by, and not lately, are no business of a journal.
 * @param isPast whether that was long enough ago
 * @returns those that were let go
 */
export async function forgetPassedBy(
  w: Writing,
  isPast: (brand: Brand) => boolean,
): Promise<BrandId[]> {
  const forgotten: BrandId[] = [];
  const brands = w.tx.objectStore('brands');
  const all = await brands.getAll();
  const used = new Set<string | null | undefined>(
    all.flatMap(({ mergedInto, kin, partOf }) => [mergedInto, kin, partOf]),
  );
  for (const rule of await w.tx.objectStore('rules').getAll()) {
    used.add(`site:${rule.site}`).add(rule.value);
  }
  for (const brand of all) {
    const typed = ['mergedInto', 'category', 'left', 'partOf'].some((key) => key in brand);
    if (typed || brand.aliases.length > 0 || used.has(brand.id)) continue;
    if (!isPast(brand)) continue;
    const range = IDBKeyRange.bound([brand.id, -Infinity], [brand.id, Infinity]);
    const kept =
      (await w.tx.objectStore('moments').index('brand').count(range)) +
      (await w.tx.objectStore('remarks').index('brand').count(range));
    if (kept > 0) continue;
    await brands.delete(brand.id);
    forgotten.push(brand.id);
  }
  return forgotten;
}
