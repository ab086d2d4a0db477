import { belonging, blank, standing } from '../belonging.ts';
import { family } from '../family.ts';
import type { BrandId } from '../moment.ts';
import { asName } from '../names.ts';
import type { Rule } from '../records.ts';
import { outOfBin, toBin } from './bin.ts';
import type { Database, Writing } from './database.ts';
import { saysSomething } from './moments.ts';
import { opposites, ruleId } from './rules.ts';

/** Undoes what was said: every row as it was, newer than what was done to it. */
export type TakeBack = () => Promise<void>;

const SAID = ['brands', 'rules', 'moments', 'remarks'] as const;
type Store = (typeof SAID)[number];
/** What is removed from these can be brought back for a while, one by one. */
const BINNED: Partial<Record<Store, 'moment' | 'remark'>> = {
  moments: 'moment',
  remarks: 'remark',
};
interface Row {
  id: string;
  [field: string]: unknown;
}
interface Rows {
  get(id: string): Promise<Row | undefined>;
  put(row: Row): Promise<unknown>;
}

/**
 * The person's word on who is who: it beats every table and everything that was seen, and each word
 * can be taken back. No moment is rewritten by any of them.
 */
export function brandWordsIn(db: Database) {
  const rowsOf = (w: Writing, store: Store) => w.tx.objectStore(store) as unknown as Rows;

  /** One transaction that remembers each row as it was before. */
  async function say(
    word: (w: Writing, put: (store: Store, row: Row) => Promise<void>) => Promise<void>,
  ): Promise<TakeBack> {
    const formers = new Map<string, { store: Store; row: Row }>();
    await db.write([...SAID, 'encounters', 'bin'], 'strict', (w) =>
      word(w, async (store, row) => {
        const rows = rowsOf(w, store);
        const former = (await rows.get(row.id)) ?? neverSaid(store, row);
        if (!formers.has(`${store} ${row.id}`))
          formers.set(`${store} ${row.id}`, { store, row: former });
        await rows.put({ ...row, rev: w.rev() });
        const kind = row.deleted ? BINNED[store] : undefined;
        if (kind) await toBin(w, { [kind]: former }, row.id);
      }),
    );
    return () =>
      db.write([...SAID, 'bin'], 'strict', async (w) => {
        for (const { store, row } of formers.values()) {
          if (BINNED[store]) await outOfBin(w, row.id);
          await rowsOf(w, store).put({ ...row, rev: w.rev() });
        }
      });
  }

  const allOf = async (w: Writing) => {
    const brands = await w.tx.objectStore('brands').getAll();
    const whose = belonging(brands, await w.tx.objectStore('rules').getAll());
    const rowOf = (id: BrandId) => brands.find((brand) => brand.id === id) ?? blank(id);
    return { brands, whose, rowOf };
  };

  return {
    /**
     * The person's own name for it; the former one stays known as an alias.
     * @throws RangeError if there is nothing in the name
     */
    renameBrand: async (id: BrandId, typed: string): Promise<TakeBack> => {
      const name = asName(typed);
      return say(async (w, put) => {
        const { whose, rowOf } = await allOf(w);
        const former = rowOf(whose.resolve(id));
        const aliases = new Set([...former.aliases, ...(former.name ? [former.name] : [])]);
        aliases.delete(name);
        await put('brands', { ...former, name, aliases: [...aliases] });
      });
    },

    /**
     * From now on `loser` counts as `winner`.
     * @throws RangeError if they are one already
     */
    mergeBrands: (loser: BrandId, winner: BrandId): Promise<TakeBack> =>
      say(async (w, put) => {
        const { brands, whose, rowOf } = await allOf(w);
        const [from, into] = [whose.resolve(loser), whose.resolve(winner)];
        if (from === into) throw new RangeError(`${loser} and ${winner} are one brand already`);
        await put('brands', { ...rowOf(from), mergedInto: into });
        // It may have been forgotten since: then it is there again.
        if (!brands.some(({ id }) => id === into)) await put('brands', { ...blank(into) });
      }),

    /**
     * From now on `id` stands alone, with what was merged into it, whatever it looks like.
     * @throws RangeError if it stands alone already
     */
    takeApart: (id: BrandId): Promise<TakeBack> =>
      say(async (w, put) => {
        const { brands, whose, rowOf } = await allOf(w);
        const winner = whose.resolve(id);
        if (winner === id) throw new RangeError(`${id} stands alone`);
        const apart = { ...rowOf(id), mergedInto: null };
        await put('brands', apart);
        const others = brands.filter((brand) => brand.id !== id);
        // Merged into each other by two devices: then the other must let go, too.
        if (belonging([...others, apart], []).resolve(winner) !== winner)
          await put('brands', { ...rowOf(winner), mergedInto: null });
      }),

    /**
     * From now on `id` is a product or a part of `whole`, and keeps its own line; null: of none.
     * @throws RangeError if that is itself, or a part of it
     */
    sayPartOf: (id: BrandId, whole: BrandId | null): Promise<TakeBack> =>
      say(async (w, put) => {
        const { brands, whose, rowOf } = await allOf(w);
        const { partOf: _, ...part } = rowOf(whose.resolve(id));
        const top = whole && whose.resolve(whole);
        if (top && family(standing(brands), whose.resolve).isWithin(top, part.id))
          throw new RangeError(`${top} is ${id}, or a part of it`);
        await put('brands', { ...part, ...(top && { partOf: top }) });
      }),

    /** The local day on which the person stopped being a customer, YYYY-MM-DD; null: they are one. */
    sayLeft: (id: BrandId, day: string | null): Promise<TakeBack> =>
      say(async (w, put) => {
        const { whose, rowOf } = await allOf(w);
        const { left: _, ...brand } = rowOf(whose.resolve(id));
        await put('brands', { ...brand, ...(day && { left: day }) });
      }),

    /**
     * This is no brand: nothing is noticed on its sites any more, and what waits for a face goes.
     * @param felt what becomes of moments with a face or words, and of remarks
     */
    sayNoBrand: (id: BrandId, felt: 'stays' | 'goes'): Promise<TakeBack> =>
      say(async (w, put) => {
        const { brands, whose } = await allOf(w);
        const own = whose.resolve(id);
        const { sites } = standing(brands).find((brand) => brand.id === own) ?? blank(own);
        for (const site of sites) await sayRule(w, put, { kind: 'notBrand', site });
        for (const moment of await w.tx.objectStore('moments').getAll()) {
          if ('deleted' in moment || whose.ofMoment(moment) !== own) continue;
          if (felt === 'goes' || (moment.v === null && !saysSomething(moment)))
            await put('moments', { id: moment.id, deleted: true });
        }
        for (const remark of await w.tx.objectStore('remarks').getAll())
          if (felt === 'goes' && !('deleted' in remark) && whose.resolve(remark.brand) === own)
            await put('remarks', { id: remark.id, deleted: true });
        // What goes on there now would leave a moment at its end.
        const encounters = w.tx.objectStore('encounters');
        for (const { id, brand } of await encounters.getAll())
          if (whose.resolve(brand) === own) await encounters.delete(id);
      }),

    /** Takes back that it is none; where that was never said, it is noticed whatever it looks like. */
    sayBrand: (site: string): Promise<TakeBack> =>
      say(async (w, put) => {
        const denied = await w.tx.objectStore('rules').get(ruleId({ kind: 'notBrand', site }));
        if (denied && !denied.deleted) await put('rules', { ...denied, deleted: true });
        else await sayRule(w, put, { kind: 'allow', site });
      }),
  };
}

async function sayRule(
  w: Writing,
  put: (store: Store, row: Row) => Promise<void>,
  draft: Pick<Rule, 'kind' | 'site'>,
): Promise<void> {
  await put('rules', { ...draft, id: ruleId(draft) });
  for (const kind of opposites(draft.kind)) {
    const other = await w.tx.objectStore('rules').get(ruleId({ ...draft, kind }));
    if (other && !other.deleted) await put('rules', { ...other, deleted: true });
  }
}

/** What stands where nothing was said: a brand of which nothing is known, a rule taken back. */
const neverSaid = (store: Store, row: Row): Row =>
  store === 'brands' ? { ...blank(row.id as BrandId) } : { ...row, deleted: true };
