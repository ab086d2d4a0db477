import { erasedIn, withoutErased } from '../erased.ts';
import type { Device } from '../ids.ts';
import {
  isSame,
  keyOf,
  newerOf,
  TRAVEL_STORES,
  type Travelling,
  type TravelRow,
} from '../merge.ts';
import { toBin } from './bin.ts';
import { type Database, DEVICE_KEY, type Writing } from './database.ts';
import { heedMarks } from './erase.ts';
import { expectRoom } from './trouble.ts';

/** What was read of a file and is not the journal's yet: rows that would change something. */

type Store = keyof Travelling;
/** Rows of one store that belong together, as one record: a tenth of the writes. */
interface Batch<S extends Store = Store> {
  store: S;
  rows: Travelling[S][];
  /** Removed here since; taken in only if the person wants them back. */
  removed?: true;
}
/** The one work that is under way. */
interface Work {
  id: string;
  /** When it was last heard of, ms UTC. */
  at: number;
  /** The last revision of this journal when the work began. */
  rev: string;
}
const WORK = 'work';
/** How long a work that is heard of no more may lie, ms. */
const KEPT = 86_400_000;

/** How rows stand to those that are here. */
export interface Standing {
  fresh: number;
  changed: number;
  same: number;
  removedHere: number;
  removedThere: number;
}
const ERASED_HERE = { says: 'removedHere', both: undefined } as const;
const NOTHING: Standing = { fresh: 0, changed: 0, same: 0, removedHere: 0, removedThere: 0 };

/** How what is staged is taken in. */
interface Adopting {
  /** What was removed here since, too. */
  bringBack?: boolean;
  /** Ends it: nothing was taken in. Not heard any more once the last of it is written. */
  signal?: AbortSignal;
  /** Pieces so far, of all. */
  onProgress?(done: number, total: number): void;
}

/** There is nothing staged any more, or it belongs to another work. */
export class Overtaken extends Error {
  override name = 'Overtaken';
}

export function stagingIn(db: Database) {
  const workOf = async (w: Writing) => (await w.tx.objectStore('staging').get(WORK)) as Work;

  /** The rows that are here of these, by key. */
  async function here<S extends Store>(store: S, rows: Travelling[S][]) {
    const idb = await db.read();
    const keys = rows.map(keyOf).sort();
    const [first, last] = [keys[0], keys.at(-1)] as [string, string];
    const range = IDBKeyRange.bound(first, last);
    // Our own files are in order, so that what is here of a batch lies together.
    const close = (await idb.count(store, range as never)) <= 4 * keys.length;
    const found = close
      ? await idb.getAll(store, range as never)
      : await Promise.all(keys.map((key) => idb.get(store, key as never)));
    return new Map(found.flatMap((row) => (row ? [[keyOf(row), row as Travelling[S]]] : [])));
  }

  return {
    /** Begins anew; what another work had staged is gone. */
    startStaging: (): Promise<string> =>
      db.write(['staging'], 'relaxed', async (w) => {
        const id = crypto.randomUUID();
        await w.tx.objectStore('staging').clear();
        await w.tx.objectStore('staging').put({ id, at: w.now, rev: await lastRev(w) }, WORK);
        return id;
      }),

    /**
     * Puts aside what of these rows would change anything.
     * @param rows of one store, each id once
     * @throws Overtaken if another work has begun
     */
    async stage<S extends Store>(work: string, store: S, rows: Travelling[S][]): Promise<Standing> {
      if (rows.length === 0) return NOTHING;
      const known = await here(store, rows);
      const standing = { ...NOTHING };
      const batches = { wins: [] as Travelling[S][], removed: [] as Travelling[S][] };
      const erased = erasedIn(kept(store) ? [] : await (await db.read()).getAll('rules'));
      for (const row of rows) {
        const [left] = withoutErased(store, [row], erased);
        const how = left ? standingOf(left, known.get(keyOf(row))) : ERASED_HERE;
        standing[how.says]++;
        if (how.says === 'removedHere') batches.removed.push(row);
        else if (how.both) batches.wins.push(how.both);
      }
      await db.write(['staging'], 'relaxed', async (w) => {
        const staging = w.tx.objectStore('staging');
        const known = await workOf(w);
        if (known?.id !== work) throw new Overtaken();
        await staging.put({ ...known, at: w.now }, WORK);
        const at = (await staging.count()).toString().padStart(9, '0');
        if (batches.wins.length > 0) await staging.put({ store, rows: batches.wins }, `wins ${at}`);
        if (batches.removed.length > 0)
          await staging.put({ store, rows: batches.removed, removed: true }, `removed ${at}`);
      });
      return standing;
    },

    /**
     * Takes all that is staged into the journal, in one transaction: all of it or nothing.
     *
     * @returns how many rows were written
     * @throws Overtaken if nothing is staged, or another work's
     */
    async adoptStaged(
      work: string,
      { bringBack = false, signal, onProgress }: Adopting = {},
    ): Promise<number> {
      await expectRoom({ again: true });
      return db.write([...TRAVEL_STORES, 'bin', 'staging'], 'strict', async (w) => {
        const staging = w.tx.objectStore('staging');
        const known = await workOf(w);
        if (known?.id !== work) throw new Overtaken();
        // If nothing was written since, what was found while staging still holds.
        const asFound = known.rev === (await lastRev(w));
        let written = 0;
        const keys = (await staging.getAllKeys()).filter((key) => key !== WORK);
        for (const [done, key] of keys.entries()) {
          signal?.throwIfAborted();
          onProgress?.(done, keys.length);
          const { store, rows, removed } = (await staging.get(key)) as Batch;
          if (removed && !bringBack) continue;
          if (removed) written += await bringBackIn(w, store, rows);
          else written += await adoptIn(w, store, rows, { asFound });
        }
        await heedMarks(w);
        await staging.clear();
        return written;
      });
    },

    /** Forgets what is staged; if a work is given, only if it is that one's. */
    discardStaged: (work?: string): Promise<void> =>
      db.write(['staging'], 'relaxed', async (w) => {
        if (work === undefined || (await workOf(w))?.id === work)
          await w.tx.objectStore('staging').clear();
      }),
  };
}

/** Work that died half-way: its page is gone, and nobody will ask for it. */
export async function dropStaleStaging(w: Writing): Promise<void> {
  const staging = w.tx.objectStore('staging');
  const work = (await staging.get(WORK)) as Work | undefined;
  if (!work || Math.abs(w.now - work.at) > KEPT) await staging.clear();
}

async function lastRev(w: Writing): Promise<string> {
  const row = await w.tx.objectStore('settings').get(DEVICE_KEY);
  return (row?.value as Device | undefined)?.rev ?? '';
}

const isGone = (row: object) => 'deleted' in row;
const kept = (store: Store) => store === 'moments' || store === 'remarks';

/** What both rows come to. */
const merged = <R extends TravelRow>(here: R, row: R): R => newerOf(here, row);

/** How a row stands to the one here; `both`: what they come to, if that is not what is here. */
function standingOf<R extends TravelRow>(
  row: R,
  here: R | undefined,
): { says: keyof Standing; both?: R } {
  if (!here) return { says: isGone(row) ? 'same' : 'fresh', both: row };
  const both = merged(here, row);
  const news = isSame(both, here) ? {} : { both };
  if (isGone(here) && isGone(both)) return { says: isGone(row) ? 'same' : 'removedHere', ...news };
  if (!news.both) return { says: 'same' };
  if (isGone(here)) return { says: 'fresh', both };
  return { says: isGone(both) ? 'removedThere' : 'changed', both };
}

/**
 * Takes rows of one store into the journal, each merged with what is here. What goes because it was
 * removed elsewhere lies in the bin, like anything the person removes.
 *
 * @param asFound the rows are merged with what is here already
 * @returns how many were written
 */
export async function adoptIn<S extends Store>(
  w: Writing,
  store: S,
  rows: Travelling[S][],
  { asFound = false } = {},
): Promise<number> {
  const rowsOf = w.tx.objectStore(store);
  let last = '';
  const written = await Promise.all(
    rows.map(async (row) => {
      if (row.rev > last) last = row.rev;
      if (asFound && !isGone(row)) {
        await rowsOf.put(row as never);
        return 1;
      }
      const here = (await rowsOf.get(keyOf(row) as never)) as Travelling[S] | undefined;
      const both = here ? merged(here, row) : row;
      if (here && isSame(both, here)) return 0;
      await rowsOf.put(both as never);
      if (here && kept(store) && isGone(both) && !isGone(here)) {
        const former = store === 'moments' ? { moment: here } : { remark: here };
        await toBin(w, former as never, keyOf(row));
      }
      return 1;
    }),
  );
  if (last) w.witness(last);
  return written.reduce((sum: number, one) => sum + one, 0);
}

/** As it was in the file, newer than its removal. */
async function bringBackIn(w: Writing, store: Store, rows: TravelRow[]): Promise<number> {
  let written = 0;
  for (const row of rows) {
    const here = await w.tx.objectStore(store).get(keyOf(row) as never);
    // A brand that was erased may have been met again since: that stands.
    if (here && !isGone(here)) continue;
    await w.tx.objectStore(store).put({ ...row, rev: w.rev() } as never);
    await w.tx.objectStore('bin').delete(keyOf(row));
    written++;
  }
  return written;
}
