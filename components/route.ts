import { type BrandId, SOURCES, type Source } from '../journal/moment.ts';
import { type Filter, filterFrom, filterText } from './filter.ts';

/** Where one is; lives in the address, so that back works. */
export type Route =
  | { page: 'brands' }
  | { page: 'brand'; id: BrandId }
  | { page: 'moments'; filter: Filter }
  | Adding
  | { page: 'model' }
  | { page: 'settings' }
  | { page: 'welcome' };

/** The form, with what it begins with: a brand that is kept, or a name and where it is at home. */
export interface Adding {
  page: 'add';
  id?: BrandId | undefined;
  name?: string | undefined;
  /** Registrable domain of whoever goes by that name. */
  site?: string | undefined;
  source?: Source | undefined;
}

export function hrefOf(route: Route): string {
  if (route.page === 'brands') return '#';
  if (route.page === 'brand') return `#brand=${encodeURIComponent(route.id)}`;
  if (route.page === 'add') return addHref(route);
  if (route.page === 'moments') return `#moments${filterText(route.filter)}`;
  return `#${route.page}`;
}

export function routeOf(hash: string): Route {
  // It forgives broken escapes, where decodeURIComponent throws.
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const [[page, id] = []] = params;
  const brand = (id || undefined) as BrandId | undefined;
  if (page === 'brand' && brand) return { page, id: brand };
  if (page === 'moments') return { page, filter: filterFrom(params) };
  if (page === 'add') return addingFrom(params, brand);
  if (page === 'model' || page === 'settings' || page === 'welcome') return { page };
  return { page: 'brands' };
}

function addHref({ id, name, site, source }: Adding): string {
  if (id) return `#add=${encodeURIComponent(id)}`;
  const given = Object.entries({ name, site, source }).flatMap(([key, value]) =>
    value ? [`&${key}=${encodeURIComponent(value)}`] : [],
  );
  return `#add${given.join('')}`;
}

function addingFrom(params: URLSearchParams, id: BrandId | undefined): Adding {
  const given = (key: string) => params.get(key)?.slice(0, 80) || undefined;
  const source = SOURCES.find((one) => one === params.get('source'));
  return { page: 'add', id, name: given('name'), site: given('site'), source };
}
