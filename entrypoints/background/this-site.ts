/** What the popup wants to know of a tab: whose site it is, what was noticed, whether we may look. */
import { browser } from 'wxt/browser';
import { whoIs } from '../../detection/brand.ts';
import { NO_FACTS } from '../../detection/facts.ts';
import { sensitiveKind } from '../../detection/rules/sensitive.ts';
import { shapeOf } from '../../detection/taught.ts';
import type { BrandId } from '../../journal/moment.ts';
import type { Journal } from '../../journal/store.ts';
import { lastReading } from './last-page.ts';
import type { SiteAnswer } from './messages.ts';
import { mayLookAt } from './site-access.ts';

const DAY = 86_400_000;

export async function thisSite(journal: Journal, tab: number): Promise<SiteAnswer> {
  // The address is there only if access was given, for good or by the click on our icon.
  const { url, title = '' } = await browser.tabs.get(tab);
  const [reading, brands, whose, asks, access] = await Promise.all([
    url === undefined ? null : lastReading(tab, url),
    journal.brandsAll(),
    journal.belonging(),
    journal.asksSince(Date.now() - DAY),
    url !== undefined && mayLookAt(url),
  ]);
  // On a payment page the brand is the merchant, whom only the reading knows.
  const who =
    url === undefined
      ? null
      : whoIs(url, { ...NO_FACTS, title }, { now: Date.now(), kept: brands });
  const site = reading?.site ?? who?.site;
  if (!url || !site) {
    return { site: null, brand: null, reading: null, shape: null, access: 'none', why: null };
  }
  const kin = reading?.kin ?? who?.kin;
  const named = (brand: BrandId) => brands.find(({ id }) => id === whose.resolve(brand));
  const own = whose.ofSite(site);
  const id = kin && !named(own) ? kin : own;
  const known = named(id);
  const last = asks.findLast((ask) => ask.site === site);
  return {
    site,
    brand: { id, name: known?.name || reading?.brandName || who?.name || site },
    ...(kin && { kin }),
    reading,
    shape: shapeOf(url),
    sensitive: reading?.sensitive ?? sensitiveKind(new URL(url).hostname),
    access: access ? 'granted' : 'none',
    why: last ? { asked: last.shownAt !== null, reason: last.reason } : null,
  };
}
