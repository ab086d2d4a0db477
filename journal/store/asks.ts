import { localDay, localTime } from '../days.ts';
import type { Ask, AskOutcome, Encounter, Rule } from '../records.ts';
import { type Settings, settingsFrom } from '../settings.ts';
import type { Database, StoreName, Writing } from './database.ts';
import { holding } from './rules.ts';

/** Cards that stood are remembered for as long as asking heeds them, in days. */
const SHOWN_DAYS = 180;
/** Why something was asked or not: what the settings page can answer, in days. */
const REASON_DAYS = 30;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** What may bear on whether to ask, read in the transaction that writes the answer down. */
export interface AskHistory {
  /** Newest last. */
  asks: Ask[];
  /** The person's corrections for this site. */
  rules: Rule[];
  /** Whether the journal knew this brand before the day of this encounter. */
  metBefore: boolean;
  settings: Settings;
}

/** A verdict on asking; pure and synchronous, because it is reached inside the transaction. */
type Decide<D> = (history: AskHistory, now: ReturnType<typeof localTime>) => D;
type Verdict = Pick<Ask, 'decision' | 'reason'>;

export function asksIn(db: Database) {
  const change = (id: string, patch: (ask: Ask) => Partial<Ask>) =>
    db.write(['asks'], 'relaxed', async (w) => {
      const ask = await w.tx.objectStore('asks').get(id);
      if (!ask) return null;
      const changed = { ...ask, ...patch(ask) };
      await w.tx.objectStore('asks').put(changed);
      return changed;
    });

  return {
    /**
     * Decides and writes the decision down in one transaction, before any card is injected: of two
     * chats that end in one second, the second already sees the first.
     */
    async reserveAsk<D extends Verdict>(
      encounter: Pick<Encounter, 'id' | 'brand' | 'site' | 'kind'>,
      decide: Decide<D>,
    ): Promise<D> {
      const { id, brand, site, kind } = encounter;
      return db.write(BEARING, 'strict', async (w) => {
        const day = localDay(w.now);
        const history = await historyOf(w, encounter);
        const decision = decide(history, localTime(w.now));
        const former = history.asks.find((ask) => ask.id === id);
        // A card that stood once is history, whatever is decided on the same encounter later.
        if (former && former.shownAt !== null) return decision;
        // Visits must not become a browsing history: one unasked a brand and day says enough.
        const passed = history.asks.some((ask) => isVisitOf(ask, brand, day) && ask.id !== id);
        if (kind === 'visit' && decision.decision !== 'show' && passed) {
          await w.tx.objectStore('asks').delete(id);
          return decision;
        }
        await w.tx.objectStore('asks').put({
          ...{ id, brand, site, day, trigger: kind, at: w.now, shownAt: null, outcome: null },
          ...{ decision: decision.decision, reason: decision.reason },
        });
        return decision;
      });
    },

    /**
     * The card is about to stand: from now on it counts, answered or not. What was promised is
     * decided once more, because clocks, budgets and the person's mind move while a card waits.
     *
     * @returns null if it may not stand any more: its place was given back, it came too late, or
     *   the verdict is another now
     */
    async shownAsk(id: string, decide: Decide<Verdict>): Promise<Ask | null> {
      return db.write(BEARING, 'strict', async (w) => {
        const asks = w.tx.objectStore('asks');
        const ask = await asks.get(id);
        if (ask?.decision !== 'show') return null;
        if (ask.shownAt !== null) return ask;
        const history = await historyOf(w, ask);
        const { decision, reason } =
          w.now - ask.at < history.settings.expiryMinutes * MINUTE
            ? decide(history, localTime(w.now))
            : { decision: 'list' as const, reason: 'late' };
        const shown = { ...ask, decision, reason, day: localDay(w.now) };
        if (decision === 'show') shown.shownAt = w.now;
        await asks.put(shown);
        return decision === 'show' ? shown : null;
      });
    },

    /** What the person did; null if that was undone. */
    outcomeAsk: (id: string, outcome: AskOutcome | null) => change(id, () => ({ outcome })),

    /** Nobody is there to answer any more: ignored if it stood, else its place is free. */
    closeAsk: (id: string) =>
      change(id, ({ decision, shownAt, outcome }) => {
        if (shownAt !== null) return outcome === null ? { outcome: 'ignored' } : {};
        return decision === 'show' ? { decision: 'list', reason: 'pageGone' } : {};
      }),

    async ask(id: string): Promise<Ask | null> {
      return (await (await db.read()).get('asks', id)) ?? null;
    },

    /** Decisions since a time, oldest first. */
    async asksSince(time: number): Promise<Ask[]> {
      return (await db.read()).getAllFromIndex('asks', 'at', IDBKeyRange.lowerBound(time));
    },
  };
}

/** The stores that bear on whether to ask. */
const BEARING: StoreName[] = ['asks', 'rules', 'brands', 'moments'];

async function historyOf(w: Writing, of: Pick<Ask, 'brand' | 'site'>): Promise<AskHistory> {
  const stored = await w.tx.objectStore('settings').getAll();
  const rules = await w.tx.objectStore('rules').index('site').getAll(of.site);
  return {
    asks: await w.tx.objectStore('asks').index('at').getAll(),
    rules: holding(rules),
    metBefore: await wasMet(w, of.brand, localDay(w.now)),
    settings: settingsFrom(Object.fromEntries(stored.map((row) => [row.key, row.value]))),
  };
}

const isVisitOf = ({ trigger, shownAt, ...ask }: Ask, brand: Ask['brand'], day: string) =>
  trigger === 'visit' && shownAt === null && ask.brand === brand && ask.day === day;

async function wasMet(w: Writing, brand: Ask['brand'], day: string): Promise<boolean> {
  const range = IDBKeyRange.bound([brand, -Infinity], [brand, Infinity]);
  const moments = await w.tx.objectStore('moments').index('brand').getAll(range);
  return moments.some((row) => !('deleted' in row) && row.day < day);
}

/** Also what lies as far ahead: a clock that ran wrong once must not silence us for ever. */
export async function forgetAsks(w: Writing): Promise<void> {
  const asks = w.tx.objectStore('asks');
  for (const ask of await asks.index('at').getAll()) {
    const days = ask.shownAt === null ? REASON_DAYS : SHOWN_DAYS;
    if (Math.abs(w.now - ask.at) > days * DAY) await asks.delete(ask.id);
  }
}
