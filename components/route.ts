import type { BrandId } from '../journal/moment.ts';
import { type Filter, filterFrom, filterText } from './filter.ts';

/** Where one is; lives in the address, so that back works. */
export type Route =
  | { page: 'brands' }
  | { page: 'brand'; id: BrandId }
  | { page: 'moments'; filter: Filter }
  | { page: 'add'; id?: BrandId }
  | { page: 'model' }
  | { page: 'settings' }
  | { page: 'welcome' };

export function hrefOf(route: Route): string {
  if (route.page === 'brands') return '#';
  if (route.page === 'brand') return `#brand=${encodeURIComponent(route.id)}`;
  if (route.page === 'add' && route.id) return `#add=${encodeURIComponent(route.id)}`;
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
  if (page === 'add') return { page, id: brand };
  if (page === 'model' || page === 'settings' || page === 'welcome') return { page };
  return { page: 'brands' };
}
