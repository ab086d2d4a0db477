/** Whose address is this? Registrable domain, and the word in it that stands for its owner. */
import { getDomain } from 'tldts-icann';
import { HOSTED_SERVICES } from './rules/sites.ts';

/** The registrable domain of a public web address; null for files, IP addresses and local names. */
export function siteOf(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return getDomain(new URL(url).hostname) ?? null;
}

/** Finds a host in a table whose keys are hosts, their parents, or `label.*`. */
export function listed<T>(
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

/** A company's place at a service that works under its own name. */
export interface Tenant {
  /** The host, or what stands for it where the company is named by the path. */
  site: string;
  /** The company in a word: `kettle` of `kettle-support.zendesk.com`; null where only the page says. */
  label: string | null;
  /** What the service is for: help, returns, store … */
  use: string;
}

/** The service's own pages. */
const OWN_HOST = /^(www|app|support|help|id|login|docs)\.?$/;
const AT_DESK =
  /^(?:help|support|care|shop|store|my)-(?=\w{3})|(?<=\w{3})-(?:support|help|helpcenter|care|shop|store)$|(?<=\w{3})(?:support|helpcenter)$/g;

export function tenantOf(host: string, path: string, registered: string): Tenant | null {
  const found = listed(HOSTED_SERVICES, host, registered);
  if (!found) return null;
  const [service, { brand, use }] = found;
  const below = host.slice(0, -service.length);
  if (OWN_HOST.test(below)) return null;
  if (brand === 'page') return { site: host, label: null, use };
  const own = brand === 'sub' ? below.split('.').at(-2) : path.split('/')[1]?.toLowerCase();
  if (!own) return null;
  return {
    site: brand === 'path' ? `${own}.${host}` : host,
    label: own.replace(AT_DESK, ''),
    use,
  };
}

/** The word that stands for the owner of a site as it is kept, and what it is hosted for, if it is. */
export function labelOf(site: string): { label: string; use?: string } {
  const registered = getDomain(site);
  const tenant = registered && tenantOf(site, `/${site.split('.')[0]}`, registered);
  if (tenant) return { label: tenant.label ?? '', use: tenant.use };
  return { label: site.slice(0, Math.max(0, site.indexOf('.'))) };
}
