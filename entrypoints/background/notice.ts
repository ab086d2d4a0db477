/** From what a page told to an encounter, from an ended encounter to a moment and, maybe, a card. */
import { decide } from '../../asking/decide.ts';
import { mayNotice } from '../../asking/may-notice.ts';
import { corrected } from '../../detection/corrected.ts';
import { follow, type TabEvent } from '../../detection/encounter.ts';
import { type Facts, NO_FACTS } from '../../detection/facts.ts';
import { read } from '../../detection/read.ts';
import type { Reading } from '../../detection/reading.ts';
import { localDay } from '../../journal/days.ts';
import type { BrandId } from '../../journal/moment.ts';
import type { Encounter, Rule } from '../../journal/records.ts';
import { foldName, type Journal } from '../../journal/store.ts';
import { openCard } from './card-place.ts';
import { forgetPage, lastReading, rememberPage } from './last-page.ts';
import type { ChatMessage } from './messages.ts';

/** Where a message came from, as the browser tells it: never as the page does. */
export interface From {
  tab: number;
  /** Address of the tab's page. */
  url: string;
}

export async function noticeFacts(journal: Journal, facts: Facts, from: From): Promise<void> {
  const at = Date.now();
  const again = (await lastReading(from.tab, from.url)) !== null;
  const reading = await readingOf(journal, facts, from, at);
  if (!reading) return;
  await rememberPage(from.tab, { url: from.url, reading });
  if (!(await isWelcome(journal, reading, reading.touchpoint, at))) return;

  const brand = await journal.brandForSite(reading.site);
  const about = await aboutWhom(journal, reading);
  if (reading.commercial) {
    await journal.touchBrand({
      site: reading.site,
      name: reading.brandName,
      day: localDay(at),
    });
  }
  await go(journal, { is: 'reading', tab: from.tab, at, brand, reading, about, again }, reading);
}

export async function noticeChat(
  journal: Journal,
  { stage, vendor }: ChatMessage,
  from: From,
): Promise<void> {
  const at = Date.now();
  const reading =
    (await lastReading(from.tab, from.url)) ?? (await readingOf(journal, NO_FACTS, from, at));
  if (!reading || !(await isWelcome(journal, reading, 'chat', at))) return;
  const { site } = reading;
  if ((await switchedOff(journal, site)).has('chat')) return;
  const met = await journal.touchBrand({ site, name: reading.brandName, day: localDay(at) });
  const brand = await journal.brandForSite(site);
  const chat = { site, brand, brandName: met.name, vendor, stage };
  await go(journal, { is: 'chat', tab: from.tab, at, ...chat }, reading);
}

/** A tab is gone, or time went by. Nothing is asked: there is no page to ask on. */
export async function noticeEnd(
  journal: Journal,
  is: 'tabClosed' | 'tick',
  tab: number,
  at = Date.now(),
): Promise<void> {
  if (is === 'tabClosed') await forgetPage(tab);
  const settings = await journal.settings();
  await journal.step(tab, (known, newId) => follow(known, { is, tab, at }, newId, settings));
}

async function readingOf(
  journal: Journal,
  facts: Facts,
  { url, tab }: From,
  now: number,
): Promise<Reading | null> {
  const before = (await journal.openEncounters(tab)).sort((a, b) => b.lastAt - a.lastAt)[0];
  const previousSite = before && { site: before.site, name: before.brandName, at: before.lastAt };
  const context = { now, previousSite };
  const reading = read(facts, url, context);
  if (!reading) return null;
  const rules = await journal.rules(reading.site);
  const said = (kind: Rule['kind']) => rules.some((rule) => rule.kind === kind);
  const isBrand = said('notBrand') ? false : said('allow') ? true : undefined;
  const heeded = isBrand === undefined ? reading : read(facts, url, { ...context, isBrand });
  return heeded && corrected(heeded, await switchedOff(journal, heeded.site));
}

async function isWelcome(
  journal: Journal,
  { site, sensitive }: Reading,
  touchpoint: Reading['touchpoint'],
  now: number,
): Promise<boolean> {
  const [rules, settings] = await Promise.all([journal.rules(site), journal.settings()]);
  return mayNotice(touchpoint, sensitive, rules, settings, now);
}

async function switchedOff(journal: Journal, site: string): Promise<Set<string>> {
  const rules = await journal.rules(site);
  return new Set(rules.flatMap(({ kind, value }) => (kind === 'ruleOff' && value ? [value] : [])));
}

/** The brand a review or an article is about: articles count only for brands one already keeps. */
async function aboutWhom(journal: Journal, reading: Reading): Promise<BrandId | undefined> {
  const { about, touchpoint } = reading;
  if (!about) return undefined;
  if (about.site) {
    const brand = await journal.brandForSite(about.site);
    if (touchpoint === 'article' && !(await journal.brand(brand))) return undefined;
    return brand;
  }
  const folded = foldName(about.name ?? '');
  if (!folded) return undefined;
  const kept = (await journal.brandsAll()).find((brand) =>
    [brand.name ?? '', ...brand.aliases].some((name) => foldName(name) === folded),
  );
  return kept?.id ?? (touchpoint === 'review' ? `name:${folded}` : undefined);
}

async function go(journal: Journal, event: TabEvent, reading: Reading): Promise<void> {
  const settings = await journal.settings();
  const { ended, kept } = await journal.step(event.tab, (known, newId) =>
    follow(known, event, newId, settings),
  );
  for (const encounter of ended) {
    if (!kept.some(({ id }) => id === encounter.id)) continue;
    await keepName(journal, encounter);
    await ask(journal, encounter, reading);
  }
}

/** A moment about a brand never visited needs the brand's name beside it. */
async function keepName(journal: Journal, { brand, brandName }: Encounter): Promise<void> {
  if (!brandName || (await journal.brand(brand))) return;
  if (brand.startsWith('name:')) await journal.addBrand(brandName);
  else await journal.touchBrand({ site: brand.slice('site:'.length), name: brandName, day: null });
}

async function ask(journal: Journal, encounter: Encounter, reading: Reading): Promise<void> {
  const { id, tab } = encounter;
  const page = {
    payment: reading.payment,
    sensitive: reading.sensitive,
    private: false,
    // What changes from second to second is asked of the page itself, by the card's host.
    typing: false,
    busy: false,
  };
  const { decision } = await journal.reserveAsk(encounter, (history, now) =>
    decide(encounter, now, page, history, history.settings),
  );
  if (decision !== 'show') return;
  const nonce = newNonce();
  await journal.changeEncounter(id, { nonce });
  try {
    await openCard(tab, nonce);
  } catch {
    await journal.releaseAsk(id, 'pageGone');
  }
}

/** 128 bits, so that no page can guess it. */
const newNonce = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (n) =>
    n.toString(16).padStart(2, '0'),
  ).join('');
