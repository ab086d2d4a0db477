/** Lives a life through the real decision, and has every card that stands checked. */
import { decide, type Page, type Trigger } from '../../asking/decide.ts';
import type { Ask, Rule } from '../../journal/records.ts';
import { type AskingSettings, DEFAULT_SETTINGS } from '../../journal/settings.ts';
import { opposites } from '../../journal/store/rules.ts';
import type { Book, Decide } from './book.ts';
import {
  type Ends,
  type Happening,
  isMet,
  kindOfPlace,
  type Life,
  siteOf,
  type Trouble,
  wallIn,
} from './life.ts';
import { check, type Standing } from './oracle.ts';
import { clear, NOON } from './situation.ts';

export interface Lived {
  /** Cards that stood. */
  cards: number;
  /** Every reason the decision gave. */
  reasons: Set<string>;
  asks: Ask[];
}

/** @param clock the machine's, set by this life; the book reads it */
export async function live(life: Life, book: Book, clock: { ms: number }): Promise<Lived> {
  let world = 0;
  let shift = NOON;
  let zone = 'UTC';
  let mind = {
    settings: DEFAULT_SETTINGS as AskingSettings,
    said: new Map<string, Rule['kind'][]>(),
  };
  let standing: Standing[] = [];
  let saved: { mind: typeof mind; standing: Standing[] } | undefined;
  /** What goes on in pages: cards that wait for rest, stand, are answered. */
  let pending: { at: number; run: () => Promise<void> }[] = [];
  const reasons = new Set<string>();
  let cards = 0;

  const wall = () => wallIn(zone, clock.ms);
  const later = (ms: number, run: () => Promise<void>) => pending.push({ at: world + ms, run });
  const setTime = (at: number) => {
    world = Math.max(world, at);
    clock.ms = world + shift;
    wall();
  };
  const pass = async (until: number) => {
    for (;;) {
      const next = pending.toSorted((a, b) => a.at - b.at)[0];
      if (!next || next.at > until) break;
      pending = pending.filter((one) => one !== next);
      setTime(next.at);
      await next.run();
    }
    setTime(until);
  };

  async function end(e: Ends, id: string) {
    const shop = e.shop % life.shops;
    const site = siteOf(shop);
    const brand = `site:${site}` as const;
    const endedAt = e.kind === 'visit' ? undefined : clock.ms;
    const trigger: Trigger = { id, site, brand, ...e, ...(endedAt !== undefined && { endedAt }) };
    const weigh =
      (trouble: Trouble): Decide =>
      (history, now) => {
        const verdict = decide(trigger, now, pageOf(shop, trouble), history, history.settings);
        reasons.add(verdict.reason);
        return verdict;
      };
    const reserve = async (trouble: Trouble) =>
      (await book.reserve({ id, site, brand, kind: e.kind }, weigh(trouble))).decision === 'show';

    if (!(await reserve(e.page))) return;
    later(e.rest, async () => {
      if (!(await reserve(e.atRest))) return;
      later(e.stand, async () => {
        const ask = await book.shown(id, weigh(e.atStand));
        if (!ask) return;
        const { day, minuteOfDay } = wall();
        const card = { id, brand, kind: e.kind, at: clock.ms, day, outcome: null };
        check(card, standing, {
          ...{ settings: mind.settings, said: new Set(mind.said.get(site)), minuteOfDay },
          ...{
            place: kindOfPlace(shop),
            metBefore: isMet(shop),
            troubles: [e.page, e.atRest, e.atStand],
          },
          ...{ pages: e.pages, seconds: e.seconds, endedAt: endedAt ?? null },
        });
        standing.push(card);
        cards++;
        later(e.answer, async () => {
          const outcome = life.temper === undefined ? e.outcome : life.temper;
          await book.outcome(id, outcome);
          // A card says that it goes, however it was answered.
          if (outcome !== null) await book.close(id);
          standing = standing.map((one) => (one.id === id ? { ...one, outcome } : one));
          if (e.again && (await reserve(null)))
            throw new Error('broken: asked twice about one thing');
        });
      });
    });
  }

  async function happen(what: Happening, id: string) {
    switch (what.is) {
      case 'ends':
        return end(what, id);
      case 'set':
        mind.settings = { ...mind.settings, ...what.settings };
        return book.set(what.settings);
      case 'pause':
        mind.settings = {
          ...mind.settings,
          pausedUntil: what.ms === null ? null : clock.ms + what.ms,
        };
        return book.set({ pausedUntil: mind.settings.pausedUntil });
      case 'rule': {
        const site = siteOf(what.shop % life.shops);
        const over: Rule['kind'][] = what.gone ? [] : [...opposites(what.kind)];
        const rest = (mind.said.get(site) ?? []).filter(
          (kind) => kind !== what.kind && !over.includes(kind),
        );
        mind.said.set(site, what.gone ? rest : [...rest, what.kind]);
        return book.rule(what.kind, site, what.gone);
      }
      case 'clock':
        shift += what.ms;
        return setTime(world);
      case 'zone':
        zone = what.zone;
        return setTime(world);
      case 'restart':
        await book.restart();
        if (!what.browser) return undefined;
        // All tabs are gone, and the first thing the browser does is to say so.
        pending = [];
        for (const { id } of await book.asks()) await book.close(id);
        standing = standing.map((one) => ({ ...one, outcome: one.outcome ?? 'ignored' }));
        return undefined;
      case 'backup':
        saved = structuredClone({ mind, standing });
        return book.backup();
      case 'restore':
        // Another copy of the profile: what stood in this one, it never heard of.
        if (!saved) return undefined;
        ({ mind, standing } = structuredClone(saved));
        pending = [];
        return book.restore();
      case 'tidy':
        standing = standing.filter(({ at }) => Math.abs(clock.ms - at) <= 179 * 86_400_000);
        return book.tidy();
    }
  }

  setTime(0);
  if (life.start) await happen({ is: 'set', settings: life.start }, '');
  for (const [n, { wait, what }] of life.days.entries()) {
    await pass(world + wait);
    await happen(what, `n-${n}`);
  }
  await pass(world + 86_400_000);
  return { cards, reasons, asks: await book.asks() };
}

function pageOf(shop: number, trouble: Trouble): Page {
  const place = kindOfPlace(shop);
  return {
    ...clear.page,
    site: trouble === 'elsewhere' ? 'next.example' : siteOf(shop),
    touchpoint: trouble === 'checkout' ? 'checkout' : 'help',
    ...(place && { sensitive: place }),
    payment: trouble === 'payment',
    private: trouble === 'private',
    chatting: trouble === 'chatting',
    typing: trouble === 'typing',
    busy: trouble === 'busy',
    restless: trouble === 'restless',
  };
}
