/** Rows on their way from a file into the staging store, counted as they go. */
import { keyOf, type TravelRow, type TravelStore } from '../merge.ts';
import { RefusedRow } from '../shape.ts';
import { type Journal, Overtaken } from '../store.ts';
import { type Preview, type Refusal, RefusedFile, TOLD_REFUSALS } from './format.ts';
import { asRow } from './rows.ts';

/** Rows put aside in one go. */
const AT_ONCE = 500;
/** Longer than this nobody waits for the page to answer, ms. */
const BREATH = 12;

export interface Intake {
  /** Takes a row of unknown make; one that does not fit is counted and told. Whether it fits. */
  take(store: TravelStore, row: unknown, line: number): boolean;
  refuse(refusal: Refusal): void;
  /** Puts aside what has come together, and lets the page answer. To be called often. */
  settle(): Promise<void>;
}

/**
 * Runs `read`, and says what taking it all in would do. Whatever ends it early leaves nothing.
 * @param read gives rows to the intake; returns how many lines there were
 */
export async function intoStaging(
  journal: Journal,
  signal: AbortSignal | undefined,
  read: (intake: Intake) => Promise<number>,
): Promise<Preview> {
  const counts = { fresh: 0, changed: 0, same: 0, removedHere: 0, removedThere: 0, refused: 0 };
  const others = { brands: 0, rules: 0, settings: 0 };
  const why: Refusal[] = [];
  const waiting = new Map<TravelStore, TravelRow[]>();
  const seen = new Set<string>();
  let begun: Promise<string> | undefined;
  /** Begun with the first rows, so that a file refused at once does not end another's work. */
  const work = () => {
    begun ??= journal.startStaging();
    return begun;
  };
  let rested = performance.now();

  function refuse(refusal: Refusal) {
    counts.refused++;
    if (why.length < TOLD_REFUSALS) why.push(refusal);
  }

  async function put(store: TravelStore, rows: TravelRow[]) {
    const { fresh, changed, same, ...removed } = await journal.stage(
      await work(),
      store,
      rows as never[],
    );
    if (store === 'moments' || store === 'remarks') {
      counts.fresh += fresh;
      counts.changed += changed;
      counts.same += same;
      counts.removedHere += removed.removedHere;
      counts.removedThere += removed.removedThere;
    } else others[store] += fresh + changed + removed.removedThere;
  }

  const intake: Intake = {
    refuse,
    take(store, raw, line) {
      try {
        const row = asRow(store, raw);
        const key = `${store} ${keyOf(row)}`;
        if (seen.has(key)) throw new RefusedRow('twice', 'id');
        seen.add(key);
        const rows = waiting.get(store) ?? [];
        waiting.set(store, rows);
        rows.push(row);
        return true;
      } catch (error) {
        if (!(error instanceof RefusedRow)) throw error;
        const { id } = (raw ?? {}) as { id?: unknown };
        const { why, field, found } = error;
        refuse({ line, store, why, field, ...(isShort(id) && { id }), ...(found && { found }) });
        return false;
      }
    },
    async settle() {
      signal?.throwIfAborted();
      for (const [store, rows] of waiting)
        while (rows.length >= AT_ONCE) await put(store, rows.splice(0, AT_ONCE));
      if (performance.now() - rested < BREATH) return;
      await new Promise((done) => setTimeout(done));
      rested = performance.now();
    },
  };

  try {
    const lines = await read(intake);
    for (const [store, rows] of waiting)
      while (rows.length > 0) await put(store, rows.splice(0, AT_ONCE));
    signal?.throwIfAborted();
    return { work: await work(), ...counts, why, ...others, lines };
  } catch (error) {
    if (begun) await journal.discardStaged(await begun.catch(() => ''));
    throw error instanceof Overtaken ? new RefusedFile('overtaken') : error;
  }
}

const isShort = (id: unknown): id is string => typeof id === 'string' && id.length <= 100;
