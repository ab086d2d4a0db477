/** Whose page is this? Registrable domain, display name, and what the site is to a record. */
import { getDomain } from 'tldts-icann';
import type { Facts } from './facts.ts';
import { REVIEW_PATH, REVIEW_SITES } from './rules/review-sites.ts';
import { HOSTED_SERVICES, SITE_ROLES, type SiteRole } from './rules/sites.ts';

/** What the background knows beside the page. */
export interface BrandContext {
  /** Time of the reading, ms UTC. */
  now: number;
  /** The brand of the tab's previous page. */
  previousSite?: { site: string; name?: string; at: number };
  /** A site already kept whose label is this one, so that a help desk elsewhere joins its brand. */
  siteOfLabel?: (label: string) => string | undefined;
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
  about?: { site?: string; name?: string };
}

const PREVIOUS_HOLDS = 30 * 60_000;
const ON_BEHALF =
  /^(checkout|buy|pay|pays|billing|invoice|secure|payments?|hooks|sandbox|js|hpp|checkoutshopper[\w-]{0,20}|live)\./;
const PAY_PATH = /checkout|\/pay|session|invoice|hosted|webapps|signin|\/c\/|authorize|approve/i;

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A name for people: one line, no control or direction characters, at most 80 characters. */
export function cleanName(name: unknown): string {
  if (typeof name !== 'string') return '';
  const clean = name
    .slice(0, 400)
    .replace(/<[^>]*>?/g, ' ')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim();
  return [...clean].slice(0, 80).join('').trim();
}

/** Finds a host in a table whose keys are hosts, their parents, or `label.*`. */
function listed<T>(
  table: Map<string, T>,
  host: string,
  site: string,
): [key: string, value: T] | null {
  for (
    let at: string | undefined = host;
    at;
    at = at.includes('.') ? at.slice(at.indexOf('.') + 1) : ''
  )
    if (table.has(at)) return [at, table.get(at) as T];
  const any = `${site.slice(0, site.indexOf('.'))}.*`;
  return table.has(any) ? [any, table.get(any) as T] : null;
}

/** The registrable domain of a public web address; null for files, IP addresses and local names. */
export function siteOf(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return getDomain(new URL(url).hostname) ?? null;
}

const capital = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);
const unslug = (slug: string) => {
  try {
    return cleanName(
      decodeURIComponent(slug)
        .split(/[-_+ ]+/)
        .filter(Boolean)
        .map(capital)
        .join(' '),
    );
  } catch {
    return '';
  }
};

/** Whether a name and a domain's label speak of the same: one holds the other, or its initials. */
function akin(name: string, label: string): boolean {
  const folded = fold(name);
  const bare = label.replaceAll('-', '');
  if (folded.length < 2 || bare.length < 2) return false;
  if (folded.length < 3 || bare.length < 3) return folded === bare;
  if (folded.includes(bare) || bare.includes(folded)) return true;
  const initials = name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => fold(word).charAt(0))
    .join('');
  return initials.length > 2 && initials === bare;
}

/** What a help desk or shop adds to its owner's name. */
const HELP_DESK =
  /(?<=\S) (help ?(cent(er|re)|desk)|support( cent(er|re))?|customer (service|care|support)|hilfe(-?center)?|official (site|store|shop)|online.?(shop|store))$/i;

/** The display name: the first of the page's own words that fit its domain, else the domain. */
function nameOf(site: string, facts: Pick<Facts, 'names' | 'title'>): string {
  const label = site.slice(0, site.indexOf('.'));
  const { org, og } = facts.names;
  const told = [org, og].map(cleanName).filter((name) => name.length > 1);
  const short = told.flatMap((name) => [name, ...name.split(/\s[|–—:·-]\s/)]);
  const parts = cleanName(facts.title)
    .split(/\s*[|–—·:»«]\s*|\s-\s/)
    .filter((part) => part.length > 1 && part.length <= 40);
  const fitting = [...short.filter((name) => name.length <= 40), ...parts].find(
    (name) => akin(name, label) && name.split(' ').length <= 5,
  );
  if (fitting) return fitting.replace(HELP_DESK, '');
  const named = cleanName(og);
  return named.length > 1 && named.length <= 40 ? named : capital(label);
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

  const hosted = listed(HOSTED_SERVICES, host, registered);
  if (
    hosted &&
    !/^(www|app|support|help|id|login|docs)\.?$/.test(host.slice(0, -hosted[0].length))
  ) {
    const { brand, use } = hosted[1];
    const label =
      brand === 'sub'
        ? host
            .slice(0, -hosted[0].length - 1)
            .split('.')
            .pop()
        : brand === 'path'
          ? path.split('/')[1]
          : undefined;
    if (label || brand === 'page') {
      const tenant = label
        ? label.toLowerCase().replace(/-?(support|help|helpcenter|care)$/, '')
        : '';
      const known = tenant && context.siteOfLabel?.(tenant);
      const site = known || (brand === 'path' ? `${tenant}.${host}` : host);
      const name = nameOf(`${tenant || host.split('.')[0]}.x`, facts);
      return { site, name, role: 'brand', hosted: use };
    }
  }

  const role = listed(SITE_ROLES, host, registered)?.[1];
  if (role?.role === 'payment') {
    const onBehalf = ON_BEHALF.test(host) || PAY_PATH.test(path);
    if (previous && previous.site !== registered && (onBehalf || path.length > 1))
      return {
        site: previous.site,
        name: cleanName(previous.name) || capital(previous.site.split('.')[0] ?? ''),
        role: 'payment',
      };
    if (onBehalf) return { site: registered, name: '', role: 'payment', unknown: true };
  }
  const about = aboutOf(host, registered, path, facts);
  return {
    site: registered,
    name: nameOf(registered, facts),
    role: role && role.role !== 'payment' ? role.role : 'brand',
    ...(role && { group: role.group }),
    ...(about && { about }),
  };
}
