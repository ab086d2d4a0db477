/** Where a life's cards are written down: a model quick enough for many lives, or the journal itself. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { localTime } from '../../journal/days.ts';
import type { Ask, Encounter, Rule } from '../../journal/records.ts';
import { type AskingSettings, DEFAULT_SETTINGS } from '../../journal/settings.ts';
import { opposites } from '../../journal/store/rules.ts';
import { type AskHistory, openJournal, ruleId } from '../../journal/store.ts';
import { isMet, SHOPS, siteOf } from './life.ts';
import { DAY, MINUTE } from './situation.ts';

export type Verdict = Pick<Ask, 'decision' | 'reason'>;
export type Decide = (history: AskHistory, now: ReturnType<typeof localTime>) => Verdict;
type Kind = Pick<Encounter, 'id' | 'brand' | 'site' | 'kind'>;

/** What the extension may do with asks, and what may happen to a profile. */
export interface Book {
  reserve(encounter: Kind, decide: Decide): Promise<Verdict>;
  shown(id: string, decide: Decide): Promise<Ask | null>;
  close(id: string): Promise<unknown>;
  outcome(id: string, outcome: Ask['outcome']): Promise<unknown>;
  rule(kind: Rule['kind'], site: string, gone: boolean): Promise<unknown>;
  set(settings: Partial<AskingSettings>): Promise<unknown>;
  /** What the daily housekeeping forgets. */
  tidy(): Promise<unknown>;
  /** The script that held it is stopped. */
  restart(): Promise<unknown>;
  backup(): Promise<unknown>;
  restore(): Promise<unknown>;
  asks(): Promise<Ask[]>;
}

const MET = new Set(Array.from({ length: SHOPS }, (_, n) => (isMet(n) ? siteOf(n) : '')));

/** @param clock ms UTC, as the machine has it */
export function modelBook(clock: { ms: number }): Book {
  let state = { asks: [] as Ask[], rules: [] as Rule[], settings: { ...DEFAULT_SETTINGS } };
  let kept: typeof state | undefined;
  const now = () => localTime(clock.ms);
  const find = (id: string) => state.asks.find((ask) => ask.id === id);
  const put = (ask: Ask) => {
    state.asks = [...state.asks.filter(({ id }) => id !== ask.id), ask];
  };
  const history = (site: string): AskHistory => ({
    asks: state.asks,
    rules: state.rules.filter((rule) => rule.site === site),
    metBefore: MET.has(site),
    settings: state.settings,
  });
  return {
    async reserve({ id, brand, site, kind }, decide) {
      const { day } = now();
      const verdict = decide(history(site), now());
      if (find(id)?.shownAt != null) return verdict;
      const unasked = state.asks.some(
        (ask) =>
          ask.id !== id &&
          ask.trigger === 'visit' &&
          ask.shownAt === null &&
          ask.brand === brand &&
          ask.day === day,
      );
      if (kind === 'visit' && verdict.decision !== 'show' && unasked) {
        state.asks = state.asks.filter((ask) => ask.id !== id);
        return verdict;
      }
      const when = { day, at: clock.ms, shownAt: null, outcome: null };
      put({ id, brand, site, trigger: kind, ...when, ...verdict });
      return verdict;
    },
    async shown(id, decide) {
      const ask = find(id);
      if (ask?.decision !== 'show') return null;
      if (ask.shownAt !== null) return ask;
      const late = clock.ms - ask.at >= state.settings.expiryMinutes * MINUTE;
      const verdict = late
        ? ({ decision: 'list', reason: 'late' } as const)
        : decide(history(ask.site), now());
      const shownAt = verdict.decision === 'show' ? clock.ms : null;
      const after: Ask = { ...ask, ...verdict, day: now().day, shownAt };
      put(after);
      return shownAt === null ? null : after;
    },
    async close(id) {
      const ask = find(id);
      if (ask && ask.shownAt !== null) put({ ...ask, outcome: ask.outcome ?? 'ignored' });
      else if (ask?.decision === 'show') put({ ...ask, decision: 'list', reason: 'pageGone' });
    },
    async outcome(id, outcome) {
      const ask = find(id);
      if (ask) put({ ...ask, outcome });
    },
    async rule(kind, site, gone) {
      const rule = {
        kind,
        site,
        value: 'visit',
        id: ruleId({ kind, site, value: 'visit' }),
        rev: '',
      };
      const over = gone ? [] : opposites(kind).map((other) => `${other}:${site}`);
      state.rules = state.rules.filter(({ id }) => id !== rule.id && !over.includes(id));
      if (!gone) state.rules.push(rule);
    },
    async set(settings) {
      state.settings = { ...state.settings, ...settings };
    },
    async tidy() {
      state.asks = state.asks.filter(
        ({ at, shownAt }) => Math.abs(clock.ms - at) <= (shownAt === null ? 30 : 180) * DAY,
      );
    },
    async restart() {},
    async backup() {
      kept = structuredClone(state);
    },
    async restore() {
      if (kept) state = structuredClone(kept);
    },
    asks: async () => state.asks,
  };
}

/** The journal itself, on an empty disk; it knows some brands from before. */
export async function journalBook(clock: { ms: number }): Promise<Book> {
  globalThis.indexedDB = new IDBFactory();
  const open = () => openJournal({ now: () => clock.ms, broadcast: () => {} });
  let journal = open();
  for (let n = 0; n < SHOPS; n++) {
    const t = clock.ms - 900 * DAY;
    if (isMet(n)) await journal.keepMoment({ brand: `site:${siteOf(n)}`, t, source: 'browse' });
  }
  let kept = await rowsOf();
  return {
    reserve: (encounter, decide) => journal.reserveAsk(encounter, decide),
    shown: (id, decide) => journal.shownAsk(id, decide),
    close: (id) => journal.closeAsk(id),
    outcome: (id, outcome) => journal.outcomeAsk(id, outcome),
    rule: (kind, site, gone) =>
      gone
        ? journal.removeRule(ruleId({ kind, site, value: 'visit' }))
        : journal.addRule({ kind, site, value: 'visit' }),
    async set(settings) {
      for (const [key, value] of Object.entries(settings))
        await journal.setSetting(key as keyof AskingSettings, value);
    },
    tidy: () => journal.housekeeping(),
    async restart() {
      await journal.close();
      journal = open();
    },
    async backup() {
      kept = await rowsOf();
    },
    async restore() {
      await journal.close();
      await putRows(kept);
      journal = open();
    },
    asks: () => journal.asksSince(-Infinity),
  };
}

const STORES = ['asks', 'rules', 'settings'];
type Rows = Map<string, unknown[]>;

/** Everything on disk that bears on asking, as a copy of the profile would hold it. */
async function rowsOf(): Promise<Rows> {
  const db = await raw();
  const tx = db.transaction(STORES);
  const rows = await Promise.all(
    STORES.map(async (name) => [name, await done(tx.objectStore(name).getAll())] as const),
  );
  db.close();
  return new Map(rows);
}

async function putRows(rows: Rows): Promise<void> {
  const db = await raw();
  const tx = db.transaction(STORES, 'readwrite');
  for (const [name, kept] of rows) {
    tx.objectStore(name).clear();
    for (const row of kept) tx.objectStore(name).put(row);
  }
  await new Promise((end) => {
    tx.oncomplete = end;
  });
  db.close();
}

const raw = () => done(indexedDB.open('throughline'));
const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((end, fail) => {
    request.onsuccess = () => end(request.result);
    request.onerror = () => fail(request.error);
  });
