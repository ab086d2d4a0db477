import { belonging } from '../belonging.ts';
import type { BrandId } from '../moment.ts';
import type { Remark, StoredRemark } from '../records.ts';
import { asRemark } from '../shape.ts';
import { outOfBin, toBin } from './bin.ts';
import type { Database, Writing } from './database.ts';

/** A remark as the person makes it. */
export type RemarkDraft = Omit<Remark, 'schema' | 'id' | 'rev'>;

/** What a person says of a brand as a whole: beliefs, recommendations, decisions. */
export function remarksIn(db: Database) {
  return {
    /** All remarks that count for a brand, merges followed, in the order they were made. */
    async remarksOf(brand: BrandId): Promise<Remark[]> {
      const idb = await db.read();
      const [brands, rows] = await Promise.all([idb.getAll('brands'), idb.getAll('remarks')]);
      const { resolve } = belonging(brands, []);
      const wanted = resolve(brand);
      return rows
        .flatMap(living)
        .filter((remark) => resolve(remark.brand) === wanted)
        .sort((a, b) => a.t - b.t || (a.id < b.id ? -1 : 1));
    },

    /** @throws RefusedRow if it says nothing, or nothing that fits its kind */
    async keepRemark(draft: RemarkDraft): Promise<Remark> {
      return db.write(['remarks'], 'strict', (w) => put(w, { ...draft, id: w.id() }));
    },

    /**
     * Leaves the mark that it is gone; what it said can be taken back for thirty days.
     * @returns the former record for `restoreRemark`; null if there was none
     */
    async removeRemark(id: string): Promise<Remark | null> {
      return db.write(['remarks', 'bin'], 'strict', async (w) => {
        const remarks = w.tx.objectStore('remarks');
        const [former = null] = living(await remarks.get(id));
        if (former) {
          await remarks.put({ id, rev: w.rev(), deleted: true });
          await toBin(w, { remark: former }, id);
        }
        return former;
      });
    },

    /** Undo: the record as it was, newer than what was done to it since. */
    async restoreRemark(former: Remark): Promise<Remark> {
      return db.write(['remarks', 'bin'], 'strict', async (w) => {
        await outOfBin(w, former.id);
        return put(w, former);
      });
    },
  };
}

async function put(w: Writing, unsigned: Omit<Remark, 'schema' | 'rev'>): Promise<Remark> {
  const row = Object.entries({ ...unsigned, schema: 1, rev: w.rev() });
  const remark = asRemark(Object.fromEntries(row.filter(([, value]) => value !== undefined)));
  await w.tx.objectStore('remarks').put(remark);
  return remark;
}

const living = (row: StoredRemark | undefined): Remark[] => (!row || 'deleted' in row ? [] : [row]);
