import { localDay, localTime } from '../days.ts';
import type { Ask, AskOutcome, Encounter, Rule } from '../records.ts';
import { type Settings, settingsFrom } from '../settings.ts';
import type { Database, Writing } from './database.ts';

/** Cards that stood are remembered for as long as the longest back-off can reach, in days. */
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
     *
     * @param decide pure and synchronous
     */
    async reserveAsk<D extends Pick<Ask, 'decision' | 'reason'>>(
      encounter: Pick<Encounter, 'id' | 'brand' | 'site' | 'kind'>,
      decide: (history: AskHistory, now: ReturnType<typeof localTime>) => D,
    ): Promise<D> {
      const { id, brand, site, kind } = encounter;
      return db.write(['asks', 'rules', 'brands', 'moments'], 'strict', async (w) => {
        const asks = w.tx.objectStore('asks');
        const day = localDay(w.now);
        const stored = await w.tx.objectStore('settings').getAll();
        const history: AskHistory = {
          asks: await asks.index('at').getAll(),
          rules: (await w.tx.objectStore('rules').index('site').getAll(site)).filter(
            (rule) => !rule.deleted,
          ),
          metBefore: await wasMet(w, brand, day),
          settings: settingsFrom(Object.fromEntries(stored.map((row) => [row.key, row.value]))),
        };
        const decision = decide(history, localTime(w.now));
        const former = history.asks.find((ask) => ask.id === id);
        // A card that stood once is history, whatever is decided on the same encounter later.
        if (former && former.shownAt !== null) return decision;
        await asks.put({
          ...{ id, brand, site, day, trigger: kind, at: w.now, shownAt: null, outcome: null },
          ...{ decision: decision.decision, reason: decision.reason },
        });
        return decision;
      });
    },

    /**
     * The card is about to stand: from now on it counts, answered or not.
     *
     * @returns null if it may not stand any more: its place was given back, or it came too late
     */
    async shownAsk(id: string): Promise<Ask | null> {
      return db.write(['asks'], 'strict', async (w) => {
        const asks = w.tx.objectStore('asks');
        const ask = await asks.get(id);
        if (ask?.decision !== 'show') return null;
        if (ask.shownAt !== null) return ask;
        const stored = await w.tx.objectStore('settings').get('expiryMinutes');
        const { expiryMinutes } = settingsFrom({ expiryMinutes: stored?.value });
        if (w.now - ask.at >= expiryMinutes * MINUTE) {
          await asks.put({ ...ask, decision: 'list', reason: 'late' });
          return null;
        }
        const shown = { ...ask, shownAt: w.now, day: localDay(w.now) };
        await asks.put(shown);
        return shown;
      });
    },

    /** The card never stood: it gives its place back and the moment waits in the list. */
    releaseAsk: (id: string, reason: string) =>
      change(id, ({ shownAt }) => (shownAt === null ? { decision: 'list', reason } : {})),

    /**
     * How it ended; null if that was undone. An answer is not unsaid by a card that is taken away
     * afterwards.
     */
    outcomeAsk: (id: string, outcome: AskOutcome | null) =>
      change(id, (ask) => (outcome === 'ignored' && ask.outcome !== null ? {} : { outcome })),

    async ask(id: string): Promise<Ask | null> {
      return (await (await db.read()).get('asks', id)) ?? null;
    },

    /** Decisions since a time, oldest first. */
    async asksSince(time: number): Promise<Ask[]> {
      return (await db.read()).getAllFromIndex('asks', 'at', IDBKeyRange.lowerBound(time));
    },
  };
}

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
