/** What the person removed, for thirty days: what is in here counts for nothing and is not exported. */
import type { Binned } from '../records.ts';
import type { Database, Writing } from './database.ts';

/** How long it can still be taken back, ms. */
const KEPT = 30 * 86_400_000;

export function binIn(db: Database) {
  return {
    /** What can still be taken back, the last removed first. */
    async binned(): Promise<Binned[]> {
      return (await (await db.read()).getAllFromIndex('bin', 'at')).reverse();
    },
  };
}

export async function toBin(w: Writing, of: Pick<Binned, 'moment' | 'remark'>, id: string) {
  await w.tx.objectStore('bin').put({ id, at: w.now, ...of });
}

export const outOfBin = (w: Writing, id: string) => w.tx.objectStore('bin').delete(id);

/** Lets go of what was removed too long ago. */
export async function emptyBin(w: Writing): Promise<void> {
  const bin = w.tx.objectStore('bin');
  const old = IDBKeyRange.upperBound(w.now - KEPT, true);
  for (const id of await bin.index('at').getAllKeys(old)) await bin.delete(id);
}
