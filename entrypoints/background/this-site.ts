/** What the popup wants to know of a tab: whose site it is, what was noticed, whether we may look. */
import { browser } from 'wxt/browser';
import { siteOf } from '../../detection/brand.ts';
import type { Journal } from '../../journal/store.ts';
import type { SiteAnswer } from './messages.ts';
import { lastReading } from './notice.ts';
import { grantedOrigins, mayLookAt } from './site-access.ts';

const DAY = 86_400_000;

export async function thisSite(journal: Journal, tab: number): Promise<SiteAnswer> {
  // The address is there only if access was given, for good or by the click on our icon.
  const { url } = await browser.tabs.get(tab);
  // On a payment page the brand is the merchant, whom only the reading knows.
  const site = url === undefined ? null : (lastReading(tab, url)?.site ?? siteOf(url));
  if (!url || !site) {
    const access = (await grantedOrigins()).length > 0;
    return { site: null, brand: null, encounters: [], ask: null, access };
  }
  const [brand, encounters, asks, access] = await Promise.all([
    journal.brandForSite(site),
    journal.openEncounters(tab),
    journal.asksSince(Date.now() - DAY),
    mayLookAt(url),
  ]);
  return {
    site,
    brand,
    encounters,
    ask: asks.findLast((ask) => ask.site === site) ?? null,
    access,
  };
}
