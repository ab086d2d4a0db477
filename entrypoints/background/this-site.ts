/** What the popup wants to know of a tab: whose site it is, what was noticed, whether we may look. */
import { browser } from 'wxt/browser';
import { whoIs } from '../../detection/brand.ts';
import { NO_FACTS } from '../../detection/facts.ts';
import { sensitiveKind } from '../../detection/rules/sensitive.ts';
import { shapeOf } from '../../detection/taught.ts';
import { belonging, standing } from '../../journal/belonging.ts';
import type { BrandId } from '../../journal/moment.ts';
import type { Journal } from '../../journal/store.ts';
import { lastReading } from './last-page.ts';
import type { SiteAnswer } from './messages.ts';
import { mayLookAt } from './site-access.ts';

const DAY = 86_400_000;

export async function thisSite(journal: Journal, tab: number): Promise<SiteAnswer> {
  const kept = Promise.all([journal.whoIsWho(), journal.asksSince(Date.now() - DAY)]);
  // Heard of where it is awaited.
  kept.catch(() => {});
  // The address is there only if access was given, for good or by the click on our icon.
  const { url, title = '' } = await browser.tabs.get(tab);
  const [reading, access, [who, asks]] = await Promise.all([
    url === undefined ? null : lastReading(tab, url),
    url !== undefined && mayLookAt(url),
    kept,
  ]);
  const brands = standing(who.brands);
  const whose = belonging(who.brands, who.rules);
  // On a payment page the brand is the merchant, whom only the reading knows.
  const seen =
    url === undefined
      ? null
      : whoIs(url, { ...NO_FACTS, title }, { now: Date.now(), kept: brands });
  const site = reading?.site ?? seen?.site;
  if (!url || !site) {
    return { site: null, brand: null, reading: null, shape: null, access: 'none', why: null };
  }
  const kin = reading?.kin ?? seen?.kin;
  const named = (brand: BrandId) => brands.find(({ id }) => id === whose.resolve(brand));
  const own = whose.ofSite(site);
  const id = kin && !named(own) ? kin : own;
  const known = named(id);
  const last = asks.findLast((ask) => ask.site === site);
  return {
    site,
    brand: { id, name: known?.name || reading?.brandName || seen?.name || site },
    ...(kin && { kin }),
    reading,
    shape: shapeOf(url),
    sensitive: reading?.sensitive ?? sensitiveKind(new URL(url).hostname),
    access: access ? 'granted' : 'none',
    why: last ? { asked: last.shownAt !== null, reason: last.reason } : null,
  };
}
