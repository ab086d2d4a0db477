import { erasedIn, withoutErased } from '../erased.ts';
import type { Device } from '../ids.ts';
import { isSame, keyOf, merge, newerOf, TRAVEL_STORES, type TravelStore } from '../merge.ts';
import type { Cargo } from '../sync/plan.ts';
import type { Keeper } from '../sync/round.ts';
import { type Database, DEVICE_KEY } from './database.ts';
import { isDemo } from './demo.ts';
import { heedMarks } from './erase.ts';
import { adoptIn } from './staging.ts';
import { travelIn } from './travel.ts';

/** The journal as an account's sync sees it. */
export function syncIn(db: Database): Keeper {
  async function all(): Promise<Cargo> {
    const cargo: Cargo = { settings: [], brands: [], rules: [], moments: [], remarks: [] };
    for (const store of TRAVEL_STORES)
      for await (const rows of travelIn(db).rowsOf(store)) cargo[store].push(...(rows as never[]));
    return cargo;
  }

  return {
    async takeIn(arrived) {
      const here = await all();
      const news = TRAVEL_STORES.map((store) => [store, newsIn(store, here, arrived)] as const);
      const isNews = news.some(([, rows]) => rows.length > 0);
      const device = (await (await db.read()).get('settings', DEVICE_KEY))?.value as
        | Device
        | undefined;
      // Nothing is written, and nobody woken, where nothing is new.
      if (!isNews && device) return { here, device: device.letters };
      const letters = await db.write([...TRAVEL_STORES, 'bin'], 'strict', async (w) => {
        for (const [store, rows] of news) await adoptIn(w, store, rows);
        await heedMarks(w);
        return w.rev().slice(-6);
      });
      return { here: await all(), device: letters };
    },
  };
}

/** What would change something here. */
function newsIn<S extends TravelStore>(store: S, here: Cargo, arrived: Cargo): Cargo[S] {
  const known = new Map((here[store] as Cargo[S][number][]).map((row) => [keyOf(row), row]));
  const erased = erasedIn(here.rules, arrived.rules);
  const left = withoutErased<S>(store, arrived[store], erased);
  return merge<Cargo[S][number]>(left, []).filter((row) => {
    const own = known.get(keyOf(row));
    return !('id' in row && isDemo(row)) && !(own && isSame(newerOf(own, row), own));
  }) as Cargo[S];
}
