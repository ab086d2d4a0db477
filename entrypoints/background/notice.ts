/** From what a page told to an encounter, from an ended encounter to a moment and, maybe, a card. */
import { decide, type Page, type Trigger } from '../../asking/decide.ts';
import { mayNotice } from '../../asking/may-notice.ts';
import { corrected, switchedOff, taughtKind } from '../../detection/corrected.ts';
import { follow, momentOf, type TabEvent } from '../../detection/encounter.ts';
import { type Facts, NO_FACTS } from '../../detection/facts.ts';
import { read } from '../../detection/read.ts';
import { CHAT_STAGES, type Reading } from '../../detection/reading.ts';
import { vendorOf } from '../../detection/rules/chat-vendors.ts';
import { localDay, type localTime } from '../../journal/days.ts';
import type { BrandId } from '../../journal/moment.ts';
import type { Encounter, Rule } from '../../journal/records.ts';
import { type AskHistory, foldName, type Journal } from '../../journal/store.ts';
import { openCard } from './card-place.ts';
import { markFeeling } from './feeling-mark.ts';
import { inFrontSince } from './in-front.ts';
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

  if (reading.commercial) await meet(journal, reading, at);
  const brand = await journal.brandForSite(reading.site);
  void markFeeling(journal, from.tab, brand);
  const about = await aboutWhom(journal, reading);
  const boughtAt =
    reading.touchpoint === 'confirmation' ? await lastOrder(journal, brand) : undefined;
  const seen = { about, again, inFrontSince: await inFrontSince(from.tab), boughtAt };
  await go(journal, { is: 'reading', tab: from.tab, at, brand, reading, ...seen }, reading);
}

/** Names of vendors, as rules/chat-vendors.ts spells them: there is no room for a message. */
const VENDOR = /^[a-z\d-]{1,20}$/;

export async function noticeChat(
  journal: Journal,
  { stage, vendor }: ChatMessage,
  from: From,
): Promise<void> {
  // A page that took over its process can send whatever it likes.
  if (!CHAT_STAGES.includes(stage)) return;
  const at = Date.now();
  const reading = await readingNow(journal, from, at);
  if (!reading || !(await isWelcome(journal, reading, 'chat', at))) return;
  const { site } = reading;
  if (switchedOff(await journal.rules(site)).has('chat')) return;
  const { id: brand, name: brandName } = await meet(journal, reading, at);
  const known = vendorOf(vendor.slice(0, 40));
  const chat = { site, brand, brandName, vendor: VENDOR.test(known) ? known : 'other', stage };
  await go(journal, { is: 'chat', tab: from.tab, at, ...chat }, reading);
}

const meet = (journal: Journal, { site, brandName, kin }: Reading, at: number) =>
  journal.touchBrand({ site, name: brandName, kin, day: localDay(at) });

/**
 * A page of a site that was taught, or that the person called a brand's: one that had nothing to
 * tell may be meant all the same.
 */
export async function noticeTaught(journal: Journal, from: From, title: string): Promise<void> {
  const facts = { ...NO_FACTS, title };
  const reading = await readingOf(journal, facts, from, Date.now());
  if (!reading) return;
  const rules = await journal.rules(reading.site);
  const told = (await lastReading(from.tab, from.url)) !== null;
  const isBrand = !told && rules.some(({ kind }) => kind === 'allow');
  if (isBrand || taughtKind(from.url, rules)) await noticeFacts(journal, facts, from);
}

/** A tab is gone, or time went by. Nothing is asked: there is no page to ask on. */
export async function noticeEnd(
  journal: Journal,
  is: 'tabClosed' | 'tick',
  tab: number,
  at = Date.now(),
): Promise<void> {
  if (is === 'tabClosed') {
    await forgetPage(tab);
    // Its card may have had no time to say so.
    for (const { id } of await journal.cardsOut({ tab })) await journal.closeAsk(id);
  }
  const settings = await journal.settings();
  await journal.step(tab, (known, newId) => follow(known, { is, tab, at }, newId, settings));
}

/** What a page is now; one that told nothing is read by its address. */
export async function readingNow(
  journal: Journal,
  from: From,
  now: number,
): Promise<Reading | null> {
  return (await lastReading(from.tab, from.url)) ?? readingOf(journal, NO_FACTS, from, now);
}

async function readingOf(
  journal: Journal,
  facts: Facts,
  { url, tab }: From,
  now: number,
): Promise<Reading | null> {
  const before = (await journal.openEncounters(tab)).sort((a, b) => b.lastAt - a.lastAt)[0];
  const previousSite = before && { site: before.site, name: before.brandName, at: before.lastAt };
  const context = { now, previousSite, kept: await journal.brandsAll() };
  const reading = read(facts, url, context);
  if (!reading) return null;
  const rules = await journal.rules(reading.site);
  const said = (kind: Rule['kind']) => rules.some((rule) => rule.kind === kind);
  const isBrand = said('notBrand') ? false : said('allow') ? true : undefined;
  const heeded = isBrand === undefined ? reading : read(facts, url, { ...context, isBrand });
  return heeded && corrected(heeded, url, await journal.rules(heeded.site));
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

/** The brand a review or an article is about: articles count only for brands one already keeps. */
async function aboutWhom(journal: Journal, reading: Reading): Promise<BrandId | undefined> {
  const { about, touchpoint } = reading;
  if (!about) return undefined;
  if (about.site) {
    const brand = await journal.brandForSite(about.site);
    if (touchpoint === 'article' && !(await journal.brand(brand))) return undefined;
    return brand;
  }
  const name = about.name ?? '';
  const kept = await journal.brandNamed(name);
  const folded = foldName(name);
  return kept ?? (folded && touchpoint === 'review' ? `name:${folded}` : undefined);
}

/** A receipt is opened again months later: whether the journal has its order. */
async function lastOrder(journal: Journal, brand: BrandId): Promise<number | undefined> {
  return (await journal.momentsOf(brand)).findLast(({ source }) => source === 'purchase')?.t;
}

async function go(journal: Journal, event: TabEvent, reading: Reading): Promise<void> {
  const settings = await journal.settings();
  const { encounters, ended, kept } = await journal.step(event.tab, (known, newId) =>
    follow(known, event, newId, settings),
  );
  for (const encounter of ended) {
    if (!kept.some(({ id }) => id === encounter.id)) continue;
    await keepName(journal, encounter);
    // A visit that has ended is asked about nowhere: the next site would learn of it.
    if (encounter.kind !== 'visit') await ask(journal, encounter, reading);
  }
  const visit = encounters.find(({ kind, endedAt }) => kind === 'visit' && endedAt === undefined);
  if (visit && visit.nonce === undefined && momentOf(visit, settings)) {
    await ask(journal, visit, reading);
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
  const page = await pageOf(journal, encounter, reading);
  const { decision } = await journal.reserveAsk(encounter, weigh(encounter, page));
  if (decision !== 'show') return;
  const nonce = newNonce();
  await journal.changeEncounter(id, { nonce });
  try {
    await openCard(tab, nonce);
  } catch {
    await journal.changeEncounter(id, { nonce: undefined });
    await journal.closeAsk(id);
  }
}

/** Puts the question to the policy, inside the transaction that writes its answer down. */
export const weigh =
  (trigger: Trigger, page: Page) =>
  (history: AskHistory, now: ReturnType<typeof localTime>): ReturnType<typeof decide> =>
    decide(trigger, now, page, history, history.settings);

/** The page that is in the tab now, as the policy wants to know it. */
export async function pageNow(
  journal: Journal,
  encounter: Encounter,
  from: From,
  rest?: Rest,
): Promise<Page> {
  const reading = from.url ? await readingNow(journal, from, Date.now()) : null;
  return pageOf(journal, encounter, reading, rest);
}

/** What only the page itself can say, and only when a card would stand. */
type Rest = Pick<Page, 'typing' | 'busy' | 'restless'>;
const AT_REST: Rest = { typing: false, busy: false, restless: false };

async function pageOf(
  journal: Journal,
  { id, tab }: Encounter,
  reading: Reading | null,
  { typing, busy, restless } = AT_REST,
): Promise<Page> {
  const open = await journal.openEncounters(tab);
  return {
    site: reading?.site ?? '',
    touchpoint: reading?.touchpoint ?? 'none',
    payment: reading?.payment ?? false,
    sensitive: reading?.sensitive,
    // What private windows hold is never told to this script.
    private: false,
    chatting: open.some((one) => one.kind === 'chat' && one.sent === true && one.id !== id),
    ...{ typing, busy, restless },
  };
}

/** 128 bits, so that no page can guess it. */
const newNonce = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (n) =>
    n.toString(16).padStart(2, '0'),
  ).join('');
