import type { BrandId } from '../journal/moment.ts';

/** Where one is; lives in the address, so that back works. */
export type Route =
  | { page: 'brands' }
  | { page: 'brand'; id: BrandId }
  | { page: 'add'; id?: BrandId }
  | { page: 'settings' }
  | { page: 'welcome' };

export function hrefOf(route: Route): string {
  if (route.page === 'brands') return '#';
  if (route.page === 'brand') return `#brand=${encodeURIComponent(route.id)}`;
  if (route.page === 'add' && route.id) return `#add=${encodeURIComponent(route.id)}`;
  return `#${route.page}`;
}

export function routeOf(hash: string): Route {
  // It forgives broken escapes, where decodeURIComponent throws.
  const [[page, id] = []] = new URLSearchParams(hash.replace(/^#/, ''));
  const brand = (id || undefined) as BrandId | undefined;
  if (page === 'brand' && brand) return { page, id: brand };
  if (page === 'add') return { page, id: brand };
  if (page === 'settings' || page === 'welcome') return { page };
  return { page: 'brands' };
}
