/** Whose page is this? Registrable domain, display name, and what the site is to a record. */
import { getDomain } from 'tldts-icann';
import type { BrandId } from '../journal/moment.ts';
import type { Facts } from './facts.ts';
import { type KeptBrand, kinOf } from './kin.ts';
import { cleanName, nameOf, saidNames, unslug, wordsOf } from './name.ts';
import { REVIEW_PATH, REVIEW_SITES } from './rules/review-sites.ts';
import { SITE_ROLES, type SiteRole } from './rules/sites.ts';
import { labelOf, listed, siteOf, tenantOf } from './site.ts';

/** What the background knows beside the page. */
export interface BrandContext {
  /** Time of the reading, ms UTC. */
  now: number;
  /** The brand of the tab's previous page. */
  previousSite?: { site: string; name?: string; at: number };
  /** What the person keeps already, so that a help desk or another country joins its brand. */
  kept?: readonly KeptBrand[];
}

export interface Who {
  /** Registrable domain; the whole host for a tenant of a hosted service. */
  site: string;
  name: string;
  role: SiteRole | 'brand';
  /** Group of a listed site, such as `search` or `news`. */
  group?: string;
  /** What a hosted service is for: help, returns, store … */
  hosted?: string;
  /** On a payment page: the merchant is not known. */
  unknown?: true;
  /** The kept brand that this is one with, under another site. */
  kin?: BrandId;
  about?: { site?: string; name?: string };
}

const PREVIOUS_HOLDS = 30 * 60_000;
const ON_BEHALF =
  /^(checkout|buy|pay|pays|billing|invoice|secure|payments?|hooks|sandbox|js|hpp|checkoutshopper[\w-]{0,20}|live)\./;
/** What a payment provider has of its own, for people who are its customers. */
const OWN_PLACE =
  /^(?:my-?)?(?:accounts?|home|(?:smart)?help|hilfe|support|contact|kontakt|customer|kunden|summary|activity|wallet|settings|about|business|legal|shopping|blog|app$)/i;
const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;
const PAY_PATH = /checkout|\/pay|session|invoice|hosted|webapps|signin|\/c\/|authorize|approve/i;

function isOwnPlace(path: string): boolean {
  const place = path.split('/').find((part) => part !== '' && !LOCALE.test(part));
  return place === undefined || OWN_PLACE.test(place);
}

const reviewSites = new Map(Object.entries(REVIEW_SITES));

function aboutOf(
  host: string,
  site: string,
  path: string,
  facts: Pick<Facts, 'about'>,
): Who['about'] {
  const rule = listed(reviewSites, host, site);
  const found = rule ? rule[1].exec(path) : REVIEW_PATH.exec(path);
  if (!found) return undefined;
  const subject = found[1];
  if (!subject) return facts.about[0] ? { name: cleanName(facts.about[0].name) } : undefined;
  const domain = /\./.test(subject) ? getDomain(subject, { validateHostname: true }) : null;
  // A review of the site itself is no review of another.
  if (domain === site) return undefined;
  const name =
    cleanName(facts.about[0]?.name) || unslug(domain ? (domain.split('.')[0] ?? '') : subject);
  return { ...(domain && { site: domain }), ...(name && { name }) };
}

/** Who a page belongs to, or null when it is no public web page. Never throws. */
export function whoIs(
  url: string,
  facts: Pick<Facts, 'names' | 'title' | 'about'>,
  context: BrandContext,
): Who | null {
  const registered = siteOf(url);
  if (!registered) return null;
  const { hostname: host, pathname } = new URL(url);
  const path = pathname.slice(0, 400);
  const { previousSite: before } = context;
  const previous =
    before && before.at <= context.now && context.now - before.at <= PREVIOUS_HOLDS ? before : null;

  const kept = (site: string, label: string) => {
    const kin = context.kept && kinOf(site, saidNames(label, facts), context.kept);
    return kin && { kin };
  };
  const tenant = tenantOf(host, path, registered);
  if (tenant) {
    const { site, use } = tenant;
    const label = tenant.label ?? host.split('.')[0] ?? '';
    const name = nameOf(label, facts);
    return { site, name, role: 'brand', hosted: use, ...kept(site, label) };
  }

  const role = listed(SITE_ROLES, host, registered)?.[1];
  if (role?.role === 'payment') {
    const onBehalf = ON_BEHALF.test(host) || PAY_PATH.test(path);
    if (previous && previous.site !== registered && (onBehalf || !isOwnPlace(path)))
      return {
        site: previous.site,
        name: cleanName(previous.name) || wordsOf(labelOf(previous.site).label),
        role: 'payment',
      };
    if (onBehalf) return { site: registered, name: '', role: 'payment', unknown: true };
  }
  const about = aboutOf(host, registered, path, facts);
  const { label } = labelOf(registered);
  return {
    site: registered,
    name: nameOf(label, facts),
    ...kept(registered, label),
    role: role && role.role !== 'payment' ? role.role : 'brand',
    ...(role && { group: role.group }),
    ...(about && { about }),
  };
}
