import { type BrandId, SOURCES, type Source } from '../journal/moment.ts';
import { type Filter, filterFrom, filterText } from './filter.ts';

/** Where one is, and how the list of brands stands beside it; lives in the address: back works. */
export type Route = Page & { list?: Listed | undefined };

type Page =
  | { page: 'brands' }
  | { page: 'brand'; id: BrandId }
  | { page: 'moments'; filter: Filter }
  | Adding
  | { page: (typeof PLAIN)[number] };

/** Pages with nothing to say but which they are. */
const PLAIN = ['model', 'record', 'settings', 'welcome'] as const;

export const ORDERS = ['last', 'feeling', 'sure', 'change', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** Which brands are listed, and in which order; what is not there is as always. */
export interface Listed {
  /** A part of the name. */
  find?: string;
  order?: Order;
}

/** The form, with what it begins with: a brand that is kept, or a name and where it is at home. */
export interface Adding {
  page: 'add';
  id?: BrandId | undefined;
  name?: string | undefined;
  /** Registrable domain of whoever goes by that name. */
  site?: string | undefined;
  source?: Source | undefined;
}

export function hrefOf({ list, ...page }: Route): string {
  const { find, order } = list ?? {};
  const params = new URLSearchParams({ ...(find && { find }), ...(order && { order }) });
  const base = pageHref(page);
  if (params.size === 0) return base;
  return `${base === '#' ? '#brands' : base}&${params}`;
}

/** The same for whatever needs the same things read: how one looks at them does not matter. */
export function placeOf({ page, ...route }: Route): string {
  return 'id' in route && route.id ? `${page}=${route.id}` : page;
}

/**
 * Whether going from one to the other is a step that back should undo: a word being typed is one
 * step, not one a letter.
 */
export function isStep(from: Route, to: Route): boolean {
  const [typed, next] = [from, to].map((route) => ({
    find: route.list?.find,
    text: route.page === 'moments' ? route.filter.text : undefined,
  }));
  const goesOn = (key: 'find' | 'text') =>
    typed?.[key] && next?.[key] && typed[key] !== next[key] && placeOf(from) === placeOf(to);
  return !goesOn('find') && !goesOn('text');
}

function pageHref(route: Page): string {
  if (route.page === 'brands') return '#';
  if (route.page === 'brand') return `#brand=${encodeURIComponent(route.id)}`;
  if (route.page === 'add') return addHref(route);
  if (route.page === 'moments') return `#moments${filterText(route.filter)}`;
  return `#${route.page}`;
}

export function routeOf(hash: string): Route {
  // It forgives broken escapes, where decodeURIComponent throws.
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const find = params.get('find')?.slice(0, 80);
  const order = ORDERS.find((one) => one === params.get('order'));
  const list = { ...(find && { find }), ...(order && { order }) };
  return { ...pageOf(params), ...((find || order) && { list }) };
}

function pageOf(params: URLSearchParams): Page {
  const [[page, id] = []] = params;
  const brand = (id || undefined) as BrandId | undefined;
  if (page === 'brand' && brand) return { page, id: brand };
  if (page === 'moments') return { page, filter: filterFrom(params) };
  if (page === 'add') return addingFrom(params, brand);
  return { page: PLAIN.find((one) => one === page) ?? 'brands' };
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
