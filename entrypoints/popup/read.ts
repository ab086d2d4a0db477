/** What the popup reads of the journal. Each read begins as soon as what it needs is known. */
import { LOOKED_BACK_ON } from '../../asking/look-back.ts';
import { belonging, type WhoIsWho } from '../../journal/belonging.ts';
import type { BrandId, Moment } from '../../journal/moment.ts';
import type { EncounterKind, Remark } from '../../journal/records.ts';
import type { Settings } from '../../journal/settings.ts';
import { type Journal, JournalError } from '../../journal/store.ts';
import type { SiteAnswer } from '../background/messages.ts';
import { grantedOrigins } from '../background/site-access.ts';
import { journalState } from '../background/witness.ts';
import type { Tab } from './tab.ts';

const DAY = 86_400_000;

/** All that was found, by the time `now`, ms UTC. */
export interface Found {
  now: number;
  site: SiteAnswer;
  settings: Settings;
  whoIsWho: WhoIsWho;
  /** This brand's, oldest first. */
  moments: Moment[];
  /** Of all brands, without a face. */
  unrated: Moment[];
  /** This brand's; only where one is about to buy. */
  remarks: Remark[] | null;
  /** Of all brands, where the person wants to look back on the week. */
  lately: Moment[] | null;
  /** What was noticed on this site within a day. */
  noticed: { id: string; kind: EncounterKind } | null;
  /** Where sites are noticed; only if this one is not. */
  origins: string[] | null;
}
/** A journal that cannot be read says why. */
export interface Unread {
  now: number;
  site: SiteAnswer;
  trouble: JournalError['why'] | 'emptied';
}

/**
 * @param asked what the background knows of the tab
 * @param tab its address says what to read while the background has not answered
 */
export async function read(
  journal: Journal,
  asked: Promise<SiteAnswer>,
  tab: Promise<Pick<Tab, 'url'> | null> = Promise.resolve(null),
): Promise<Found | Unread> {
  const now = Date.now();
  try {
    return await find(journal, asked, tab, now);
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    return { now, site: await asked, trouble: error.why };
  }
}

async function find(
  journal: Journal,
  asked: Promise<SiteAnswer>,
  tab: Promise<Pick<Tab, 'url'> | null>,
  now: number,
): Promise<Found | Unread> {
  const known = journal.whoIsWho();
  const set = journal.settings();
  const reading = new Map<BrandId, Promise<Moment[]>>();
  const momentsOf = (brand: BrandId, whoIsWho: WhoIsWho) => {
    const begun = reading.get(brand) ?? journal.momentsOf(brand, whoIsWho);
    reading.set(brand, begun);
    return begun;
  };
  const likely = Promise.all([tab, known]).then(([at, whoIsWho]) => {
    const brand = brandAt(at?.url, whoIsWho);
    return brand && momentsOf(brand, whoIsWho);
  });
  const ofBrand = Promise.all([asked, known]).then(([{ brand }, whoIsWho]) =>
    brand ? momentsOf(brand.id, whoIsWho) : [],
  );
  const [site, settings, whoIsWho, state, ...rest] = await Promise.all([
    asked,
    set,
    known,
    journalState(journal),
    ofBrand,
    set.then(({ unratedListDays }) => journal.unrated(now, unratedListDays)),
    asked.then((site) => (isBuying(site) ? journal.remarksOf(site.brand.id) : null)),
    set.then(({ lookBack }) => (lookBack ? journal.momentsSince(now - LOOKED_BACK_ON) : null)),
    Promise.all([asked, ofBrand]).then(([site, moments]) => noticed(journal, site, moments, now)),
    asked.then(({ access }) => (access === 'granted' ? null : grantedOrigins())),
    likely,
  ]);
  if (state === 'emptied') return { now, site, trouble: 'emptied' };
  const [moments, unrated, remarks, lately, last, origins] = rest;
  return {
    ...{ now, site, settings, whoIsWho, moments, unrated, remarks, lately, origins },
    noticed: last,
  };
}

/** Whose it is by its address alone; the background may know better. */
function brandAt(url: string | undefined, { brands, rules }: WhoIsWho): BrandId | null {
  if (!url) return null;
  const host = `.${new URL(url).hostname}`;
  const site = brands.flatMap(({ sites }) => sites).find((one) => host.endsWith(`.${one}`));
  return site === undefined ? null : belonging(brands, rules).ofSite(site);
}

type Buying = SiteAnswer & { brand: NonNullable<SiteAnswer['brand']> };
const isBuying = (site: SiteAnswer): site is Buying =>
  site.brand !== null && ['cart', 'checkout'].includes(site.reading?.touchpoint ?? '');

async function noticed(
  journal: Journal,
  { site }: SiteAnswer,
  moments: readonly Moment[],
  now: number,
): Promise<Found['noticed']> {
  const last = moments.findLast((one) => one.origin === 'noticed' && one.site === site);
  if (!last || now - last.t > DAY) return null;
  const kind = (await journal.encounter(last.id))?.kind;
  return kind ? { id: last.id, kind } : null;
}
