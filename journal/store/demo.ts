import type { BrandId, Moment } from '../moment.ts';
import type { Remark } from '../records.ts';
import { asMoment, asRemark } from '../shape.ts';
import type { Database, Writing } from './database.ts';

/** A made-up life with one brand. */
export interface MadeUp {
  name: string;
  moments: Omit<Moment, 'schema' | 'id' | 'rev' | 'brand' | 'site' | 'origin'>[];
  remarks: Pick<Remark, 't' | 'kind' | 'text' | 'value'>[];
  /** Local day on which one left. */
  left?: string;
  /** The name of the made-up brand that it is a part of. */
  partOf?: string;
}

/** Ids of made-up rows begin so, and no device's do: what carries one can go without a trace. */
const DEMO = 'demo-';
const begins = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);
const BRANDS = `name:${DEMO}`;

export const isDemo = ({ id }: { id: string }) => id.startsWith(DEMO) || id.startsWith(BRANDS);

export function demoIn(db: Database) {
  return {
    /** Whether made-up lives are among what is kept. */
    async hasDemo(): Promise<boolean> {
      return (await (await db.read()).count('moments', begins(DEMO))) > 0;
    },

    /** Puts made-up lives beside what is kept, for looking around. Twice is once. */
    async keepDemo(lives: readonly MadeUp[]): Promise<void> {
      await db.write(['moments', 'remarks', 'brands', 'bin'], 'relaxed', async (w) => {
        await drop(w);
        let count = 0;
        for (const { name, moments, remarks, left, partOf } of lives) {
          const brand = brandOf(name);
          const own = () => ({ schema: 1, id: `${DEMO}${++count}`, rev: w.rev(), brand });
          await w.tx.objectStore('brands').put({
            ...{ schema: 1, id: brand, rev: w.rev(), name, sites: [], aliases: [] },
            ...(left && { left }),
            ...(partOf && { partOf: brandOf(partOf) }),
          });
          for (const moment of moments)
            await w.tx
              .objectStore('moments')
              .put(asMoment({ ...moment, ...own(), site: null, origin: 'demo' }));
          for (const remark of remarks)
            await w.tx.objectStore('remarks').put(asRemark({ ...remark, ...own() }));
        }
      });
    },

    /** Takes all of it away again: no mark stays, and nothing that is the person's own goes. */
    async dropDemo(): Promise<void> {
      await db.write(['moments', 'remarks', 'brands', 'bin'], 'strict', drop);
    },
  };
}

/** Of their own kind, so that a real brand of that name is never one of them. */
const brandOf = (name: string): BrandId => `${BRANDS}${name.toLowerCase()}` as BrandId;

async function drop(w: Writing) {
  for (const store of ['moments', 'remarks', 'bin'] as const)
    await w.tx.objectStore(store).delete(begins(DEMO));
  const brands = w.tx.objectStore('brands');
  for (const id of (await brands.getAllKeys(begins(BRANDS))) as BrandId[]) {
    // The person may have added moments of their own to a made-up brand: those stay, and it.
    const own = IDBKeyRange.bound([id, -Infinity], [id, Infinity]);
    const left =
      (await w.tx.objectStore('moments').index('brand').count(own)) +
      (await w.tx.objectStore('remarks').index('brand').count(own));
    if (left === 0) await brands.delete(id);
  }
}
