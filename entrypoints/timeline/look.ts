/** What a page of the timeline shows, read from the journal. */
import { browser } from 'wxt/browser';
import { budgets } from '../../asking/patience.ts';
import type { BrandEntry } from '../../components/BrandList.tsx';
import type { Gone } from '../../components/Removed.tsx';
import type { Route } from '../../components/route.ts';
import type { SettingsView } from '../../components/Settings.tsx';
import type { BrandIdentity } from '../../components/ThisBrand.tsx';
import type { TimelineView } from '../../components/Timeline.tsx';
import type { Felt } from '../../components/WelcomeBrands.tsx';
import { portrait, type Sketch, sketch } from '../../experience/portrait.ts';
import type { Belonging } from '../../journal/belonging.ts';
import { family } from '../../journal/family.ts';
import type { BrandId, Moment } from '../../journal/moment.ts';
import type { Brand } from '../../journal/records.ts';
import type { Settings } from '../../journal/settings.ts';
import type { Journal, StoreName } from '../../journal/store.ts';
import { grantedOrigins, siteOfPattern } from '../background/site-access.ts';
import { syncView } from '../background/sync.ts';
import { example } from './example.ts';
import { lookAtRecord, outside, type RecordLook } from './record.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** ms */
const FRAME = 16;
/** Cards that may still bear on the budgets, and reasons that are shown, in days. */
const REMEMBERED = 180;
const REASONS = 30;
/** So many of the brands told by hand are listed on the welcome page. */
const FELT = 10;

/** The part of the view that the journal and the browser know. */
export type Look = Pick<
  TimelineView,
  | 'now'
  | 'brands'
  | 'brand'
  | 'identity'
  | 'all'
  | 'hasDemo'
  | 'model'
  | 'welcome'
  | 'settings'
  | 'access'
  | 'unsaved'
  | 'lost'
  | 'lastBackup'
> & { record: RecordLook | null };

/** Before anything was read. */
export const BLANK = {
  ...{
    brands: null,
    brand: null,
    identity: null,
    all: null,
    model: null,
    welcome: null,
    settings: null,
    record: null,
    unsaved: null,
  },
  hasDemo: false,
  lost: null,
  lastBackup: null,
  access: 'none',
} satisfies Partial<TimelineView>;

/** What the page at `route` shows, now; or at the time of a first look, whose brand is taken over. */
export async function look(
  journal: Journal,
  route: Route,
  first: Look | null = null,
): Promise<Look> {
  const now = first?.now ?? Date.now();
  const [{ line: params }, byBrand, rows, whose, access] = await Promise.all([
    journal.settings(),
    journal.momentsByBrand(),
    journal.brandsAll(),
    journal.belonging(),
    accessNow(),
  ]);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const nameOf = (id: BrandId) => names.get(id) ?? bareId(id);
  const brands: BrandEntry[] = [];
  for (const [id, moments] of byBrand) {
    brands.push(entryOf(id, { nameOf, moments, now, params }));
    await breath();
  }
  const newest = brands.reduce<BrandEntry | null>(
    (best, one) => (best && best.last >= one.last ? best : one),
    null,
  );
  const id = route.page === 'brand' ? whose.resolve(route.id) : newest?.id;
  const moments = (id && byBrand.get(id)) || [];
  const brand =
    first?.brand && first.brand.id === id
      ? first.brand
      : id && (await brandAt(id, { journal, byBrand, rows, whose, now, params }));
  return {
    ...{ now, brands, access, brand: brand || null },
    identity:
      route.page === 'brand' && brand
        ? await identity(journal, brand.id, moments.length + brand.remarks.length)
        : null,
    hasDemo: await journal.hasDemo(),
    model:
      route.page === 'model'
        ? { own: params, sample: newest ? { name: newest.name, moments } : madeUp(now) }
        : null,
    all: route.page === 'moments' ? await everything(journal, byBrand, whose, nameOf) : null,
    welcome: route.page === 'welcome' ? await welcome(journal, byBrand, nameOf) : null,
    settings: route.page === 'settings' ? await settings(journal, now, nameOf) : null,
    record: route.page === 'record' ? await lookAtRecord(journal, byBrand, nameOf) : null,
    ...(await outside(journal, byBrand, now)),
  };
}

/**
 * The page of one brand alone, what is around it as it was: to see one, nobody waits until all are
 * read. Null where there is no such page, or more must be read for it.
 */
export async function firstLook(
  journal: Journal,
  route: Route,
  former: Look | null,
): Promise<Look | null> {
  if (route.page !== 'brand') return null;
  const now = Date.now();
  const [{ line: params }, moments, rows, whose, access] = await Promise.all([
    journal.settings(),
    journal.momentsOf(route.id),
    journal.brandsAll(),
    journal.belonging(),
    accessNow(),
  ]);
  const id = whose.resolve(route.id);
  const byBrand = new Map([[id, moments]]);
  for (const part of family(rows, whose.resolve).partsOf(id))
    byBrand.set(part, await journal.momentsOf(part));
  const brand = await brandAt(id, { journal, byBrand, rows, whose, now, params });
  const { brands = [], identity = null } = former ?? {};
  return (
    brand && {
      ...(former ?? BLANK),
      ...{ all: null, model: null, welcome: null, settings: null },
      ...{ now, access, brand, brands, identity: identity?.id === id ? identity : null },
    }
  );
}

interface Known {
  journal: Journal;
  byBrand: Map<BrandId, Moment[]>;
  rows: Brand[];
  whose: Belonging;
  now: number;
  params: Settings['line'];
}

/** What the page of one brand shows; null where nothing is known of it. */
async function brandAt(id: BrandId, known: Known): Promise<Look['brand']> {
  const { journal, byBrand, rows, whose, now, params } = known;
  const moments = byBrand.get(id) ?? [];
  const row = rows.find((one) => one.id === id);
  if (moments.length === 0 && !row) return null;
  const nameOf = (id: BrandId) => rows.find((one) => one.id === id)?.name ?? bareId(id);
  const { wholeOf, partsOf } = family(rows, whose.resolve);
  const [whole, parts] = [wholeOf(id), partsOf(id)];
  const all = [id, ...parts].flatMap((one) => byBrand.get(one) ?? []);
  return {
    ...{ id, name: nameOf(id), moments, params },
    portrait: portrait(moments, now, { params, grid: 400 }),
    left: row?.left ?? null,
    whole: whole && { id: whole, name: nameOf(whole) },
    parts: parts.map((part) =>
      entryOf(part, { nameOf, moments: byBrand.get(part) ?? [], now, params }),
    ),
    together: parts.length > 0 ? sketch(all, now, { params, grid: 2 }) : null,
    remarks: await journal.remarksOf(id),
  };
}

function entryOf(
  id: BrandId,
  known: Pick<Known, 'now' | 'params'> & { nameOf(id: BrandId): string; moments: Moment[] },
): BrandEntry {
  const { nameOf, moments, now, params } = known;
  const last = moments.at(-1)?.t ?? 0;
  return { id, name: nameOf(id), last, sketch: sketched(id, moments, now, params) };
}

/** After a commit that touched the settings alone: those again. Null where more is to be read. */
export async function lookAgain(
  journal: Journal,
  former: Look | null,
  changed: readonly StoreName[],
): Promise<Look | null> {
  const aside: readonly StoreName[] = ['settings', 'asks'];
  if (!former?.settings || !changed.every((store) => aside.includes(store))) return null;
  const now = Date.now();
  const again = await settings(journal, now, former.settings.nameOf);
  // Another model draws every line anew.
  const isSame = JSON.stringify(again.values.line) === JSON.stringify(former.settings.values.line);
  return isSame ? { ...former, now, settings: again } : null;
}

async function everything(
  journal: Journal,
  byBrand: Map<BrandId, Moment[]>,
  whose: Belonging,
  nameOf: (id: BrandId) => string,
) {
  const gone = (await journal.binned()).map((one): Gone => {
    const brand = (one.moment ?? one.remark)?.brand;
    return { ...one, brand: brand ? nameOf(whose.resolve(brand)) : '' };
  });
  const moments = [...byBrand].flatMap(([id, own]) => {
    const brand = { id, name: nameOf(id) };
    return own.map((moment) => ({ moment, brand }));
  });
  return { moments, gone };
}

function madeUp(now: number) {
  const { brand: name, moments } = example(now, null);
  return { name, moments };
}

async function welcome(
  journal: Journal,
  byBrand: Map<BrandId, Moment[]>,
  nameOf: (id: BrandId) => string,
) {
  const felt = [...byBrand].flatMap(([brand, moments]) =>
    moments.flatMap(({ id, t, v, origin }) =>
      origin === 'added' ? [{ id, t, v, name: nameOf(brand) }] : [],
    ),
  );
  felt.sort((a, b) => a.t - b.t);
  return { values: await journal.settings(), felt: felt.slice(-FELT) satisfies Felt[] };
}

async function settings(
  journal: Journal,
  now: number,
  nameOf: (id: BrandId) => string,
): Promise<SettingsView> {
  const [values, rules, cards, origins, sync] = await Promise.all([
    journal.settings(),
    journal.rules(),
    journal.asksSince(now - REMEMBERED * DAY),
    grantedOrigins(),
    syncView(),
  ]);
  const stood = cards.flatMap((card) => (card.shownAt ? [{ ...card, stood: card.shownAt }] : []));
  const { daily, weekly, quietSince, quietDays } = budgets(stood, values, now);
  return {
    values,
    rules,
    asks: cards
      .filter(({ at }) => at >= now - REASONS * DAY)
      .reverse()
      .map((ask) => ({ ...ask, name: nameOf(ask.brand) })),
    patience: { daily, weekly, quietUntil: quietSince + quietDays * DAY },
    ...{ sync, granted: origins.map(siteOfPattern) },
    nameOf: (brand) => nameOf(brand as BrandId),
  };
}

async function accessNow(): Promise<TimelineView['access']> {
  if ((await grantedOrigins()).length === 0) return 'none';
  const all = await browser.permissions.contains({ origins: ['*://*/*'] });
  return all ? 'all' : 'some';
}

let since = 0;

/** Lets the page do what waits, once it was kept from it for longer than a frame. */
async function breath(): Promise<void> {
  if (performance.now() - since < FRAME) return;
  await new Promise((resolve) => setTimeout(resolve));
  since = performance.now();
}

/** Sketches drawn lately; five hundred brands are not drawn anew for a change of one. */
const drawn = new Map<BrandId, { of: string; at: number; sketch: Sketch }>();

function sketched(id: BrandId, moments: readonly Moment[], now: number, params: Settings['line']) {
  const newest = moments.reduce((most, { rev }) => (rev > most ? rev : most), '');
  const of = `${moments.length} ${newest} ${JSON.stringify(params)}`;
  const known = drawn.get(id);
  if (known?.of === of && now - known.at < MINUTE) return known.sketch;
  const one = sketch(moments, now, { params, grid: 48 });
  drawn.set(id, { of, at: now, sketch: one });
  return one;
}

/** Who a brand is, so that the person can say otherwise. */
async function identity(journal: Journal, id: BrandId, felt: number): Promise<BrandIdentity> {
  const [all, members, rules] = await Promise.all([
    journal.brandsAll(),
    journal.membersOf(id),
    journal.rules(),
  ]);
  const own = all.find((brand) => brand.id === id);
  const { resolve } = await journal.belonging();
  const { wholeOf, partsOf, isWithin } = family(all, resolve);
  const whole = wholeOf(id);
  const named = (one: BrandId) => ({
    id: one,
    name: all.find((brand) => brand.id === one)?.name ?? bareId(one),
  });
  const theirs = new Set(members.flatMap(({ sites }) => sites));
  const sites = (own?.sites ?? []).filter((site) => !theirs.has(site));
  return {
    ...{ id, sites, felt, name: own?.name ?? bareId(id) },
    members: members.map((member) => ({
      ...{ id: member.id, name: member.name ?? bareId(member.id), sites: member.sites },
      seen: member.mergedInto === undefined,
    })),
    others: all.flatMap((brand) =>
      brand.id === id
        ? []
        : [
            {
              ...{ id: brand.id, name: brand.name ?? bareId(brand.id), aliases: brand.aliases },
              kin: isWithin(brand.id, id)
                ? ('under' as const)
                : isWithin(id, brand.id)
                  ? ('over' as const)
                  : null,
            },
          ],
    ),
    whole: whole && named(whole),
    parts: partsOf(id).map(named),
    left: own?.left ?? null,
    aliases: own?.aliases ?? [],
    denied: rules.some(({ kind, site }) => kind === 'notBrand' && own?.sites.includes(site)),
  };
}

/** What the person calls a brand. */
export async function nameOf(journal: Journal, id: BrandId): Promise<string> {
  return (await journal.brand(id))?.name ?? bareId(id);
}

const bareId = (id: BrandId) => id.slice(id.indexOf(':') + 1);
