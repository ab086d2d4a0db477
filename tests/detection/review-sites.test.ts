import { describe, expect, it } from 'vitest';
import { whoIs } from '../../detection/brand.ts';
import { REVIEW_SITES } from '../../detection/rules/review-sites.ts';

const about = (url: string) =>
  whoIs(`https://${url}`, { names: {}, title: '', about: [] }, { now: 0 })?.about;

/** A page about one brand on each site that names it in its address. */
const NAMED: Record<string, string> = {
  'sitejabber.com': 'www.sitejabber.com/reviews/kettle-haus.shop',
  'trustpilot.com': 'de.trustpilot.com/review/www.kettle-haus.shop',
  'reviews.io': 'www.reviews.io/company-reviews/store/kettle-haus.shop',
  'reviews.co.uk': 'www.reviews.co.uk/company-reviews/store/kettle-haus',
  'ekomi.*': 'www.ekomi.de/bewertungen-kettle-haus.html',
  'feefo.com': 'www.feefo.com/en-GB/reviews/kettle-haus',
  'resellerratings.com': 'www.resellerratings.com/store/Kettle_Haus',
  'bbb.org': 'www.bbb.org/us/ny/new-york/profile/tea/kettle-haus-0121-4711',
  'consumeraffairs.com': 'www.consumeraffairs.com/homeowners/kettle_haus.html',
  'complaintsboard.com': 'www.complaintsboard.com/kettle-haus-b4711',
  'productreview.com.au': 'www.productreview.com.au/listings/kettle-haus',
  'reclameaqui.com.br': 'www.reclameaqui.com.br/empresa/kettle-haus/',
  'trustmary.com': 'www.trustmary.com/reviews/kettle-haus',
  'judge.me': 'judge.me/reviews/stores/kettle-haus.shop',
  'kiyoh.com': 'www.kiyoh.com/reviews/4711/kettle_haus',
  'klantenvertellen.nl': 'www.klantenvertellen.nl/reviews/4711/kettle_haus',
  'opineo.pl': 'www.opineo.pl/opinie/kettle-haus-pl.html',
  'ceneo.pl': 'www.ceneo.pl/sklepy/kettle-haus.pl-s4711',
  'heureka.cz': 'obchody.heureka.cz/kettle-haus-cz/recenze/',
  'sikayetvar.com': 'www.sikayetvar.com/kettle-haus',
  'g2.com': 'www.g2.com/products/kettle-haus/reviews',
  'capterra.*': 'www.capterra.com/p/4711/Kettle-Haus/',
  'getapp.com': 'www.getapp.com/operations-software/a/kettle-haus/',
  'softwareadvice.com': 'www.softwareadvice.com/scheduling/kettle-haus-profile/',
  'trustradius.com': 'www.trustradius.com/products/kettle-haus/reviews',
  'producthunt.com': 'www.producthunt.com/products/kettle-haus',
  'gartner.com': 'www.gartner.com/reviews/market/tea/vendor/kettle-haus',
  'yelp.*': 'www.yelp.com/biz/kettle-haus',
  'tripadvisor.*': 'www.tripadvisor.de/Hotel_Review-g187323-d4711-Reviews-Kettle_Haus-Berlin.html',
  'zoover.*': 'www.zoover.nl/duitsland/berlijn/kettle-haus/hotel',
  'foursquare.com': 'foursquare.com/v/kettle-haus/4b0588',
  'opentable.*': 'www.opentable.com/r/kettle-haus',
  'apps.apple.com': 'apps.apple.com/de/app/kettle-haus/id4711',
  'addons.mozilla.org': 'addons.mozilla.org/en-US/firefox/addon/kettle-haus/',
  'chromewebstore.google.com': 'chromewebstore.google.com/detail/kettle-haus/abcdefgh',
  'glassdoor.*': 'www.glassdoor.com/Reviews/Kettle-Haus-Reviews-E4711.htm',
  'indeed.*': 'www.indeed.com/cmp/Kettle-Haus/reviews',
  'kununu.com': 'www.kununu.com/de/kettle-haus',
  'comparably.com': 'www.comparably.com/companies/kettle-haus',
  'facebook.com': 'www.facebook.com/kettlehaus/reviews',
  'houzz.com': 'www.houzz.com/professionals/kitchen/kettle-haus-pfvwus-pf~4711',
  'angi.com': 'www.angi.com/companylist/us/ny/new-york/kettle-haus-reviews-4711.htm',
  'checkatrade.com': 'www.checkatrade.com/trades/kettle-haus',
  'downdetector.*': 'downdetector.com/status/kettle-haus/',
};

/** Where only the page's own words name it. */
const UNNAMED = [
  ...['trustedshops.*', 'prisjakt.nu', 'idealo.*', 'dianping.com', 'kakaku.com'],
  ...['play.google.com', 'apps.microsoft.com', 'which.co.uk', 'test.de'],
];

describe('a page about a brand', () => {
  it.each(Object.entries(NAMED))('on %s', (_, url) => {
    expect(about(url)?.name?.replace(/[.\s]/g, '').toLowerCase()).toBe('kettlehaus');
  });

  it('its domain is known where the address holds it', () => {
    expect(about('www.trustpilot.com/review/www.kettle.shop')?.site).toBe('kettle.shop');
    expect(about('www.ceneo.pl/sklepy/kettle.pl-s4711')?.site).toBe('kettle.pl');
    expect(about('www.feefo.com/en-GB/reviews/kettle-haus')?.site).toBeUndefined();
  });

  it.each([
    'www.trustpilot.com/',
    'www.trustpilot.com/categories/tea',
    'www.trustpilot.com/review/www.trustpilot.com',
    'www.sikayetvar.com/',
    'www.sikayetvar.com/sikayetler',
    'www.kununu.com/de/suche',
    'www.yelp.com/search?find_desc=tea',
    'www.g2.com/categories/crm',
    'apps.apple.com/de/charts',
    'www.kettle.shop/reviews',
  ])('%s is about nobody', (url) => {
    expect(about(url)).toBeUndefined();
  });

  it('every site of the rules is tried here, or names nobody in its addresses', () => {
    const others = Object.keys(REVIEW_SITES).filter((site) => !(site in NAMED));
    // Some of a site's hosts have rows of their own.
    expect(others.filter((site) => !UNNAMED.includes(site))).toEqual([]);
  });
});
