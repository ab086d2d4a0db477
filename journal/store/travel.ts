import type { Travelling } from '../merge.ts';
import { isSetting } from '../settings.ts';
import type { Database, Reads } from './database.ts';
import { isDemo } from './demo.ts';

/** Rows read in one go: enough to be quick, few enough to be let go. */
const AT_ONCE = 1_000;

/** What may leave this machine, and all of it: by file, or by an account's sync. */
export function travelIn(db: Database) {
  return {
    /**
     * All rows of one kind, by id, some at a time; marks of what was removed are among them. Never
     * made-up lives, nor what belongs to this machine alone.
     */
    async *rowsOf<S extends keyof Travelling>(store: S): AsyncGenerator<Travelling[S][]> {
      let after: string | undefined;
      for (;;) {
        const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
        const idb = await db.read();
        const rows = await idb.getAll(store, range as never, AT_ONCE);
        const last = rows.at(-1);
        if (!last) return;
        after = 'key' in last ? last.key : last.id;
        const told = await Promise.all(
          rows.map((row) => ('key' in row ? isSetting(row.key, row.value) : isOwn(idb, row))),
        );
        yield rows.filter((_, i) => told[i]) as Travelling[S][];
      }
    },
  };
}

/** A made-up brand to which the person added something is theirs, too. */
async function isOwn(idb: Reads, row: { id: string }): Promise<boolean> {
  if (!isDemo(row)) return true;
  const range = IDBKeyRange.bound([row.id, -Infinity], [row.id, Infinity]);
  const said = await Promise.all([
    idb.getAllFromIndex('moments', 'brand', range as never),
    idb.getAllFromIndex('remarks', 'brand', range as never),
  ]);
  return said.flat().some((one) => !isDemo(one));
}
