/** What a page of the timeline shows, read from the journal. */
import { browser } from 'wxt/browser';
import type { Gone } from '../../components/Removed.tsx';
import { placeOf, type Route } from '../../components/route.ts';
import type { TimelineView } from '../../components/Timeline.tsx';
import type { Felt } from '../../components/WelcomeBrands.tsx';
import { oldestFirst } from '../../experience/evidence.ts';
import { portrait, sketch } from '../../experience/portrait.ts';
import { type Belonging, belonging, standing, type WhoIsWho } from '../../journal/belonging.ts';
import { family } from '../../journal/family.ts';
import type { BrandId, Moment } from '../../journal/moment.ts';
import type { Brand } from '../../journal/records.ts';
import type { Journal, StoreName, Touched } from '../../journal/store.ts';
import { lastBackup } from '../background/backup.ts';
import { grantedOrigins } from '../background/site-access.ts';
import { example } from './example.ts';
import { bareId, identity } from './identity.ts';
import { lookAtRecord, outside, type RecordLook } from './record.ts';
import { settings } from './settings.ts';
import {
  entriesOf,
  entryOf,
  freshIn,
  newestIn,
  resurveyed,
  type Seen,
  type Survey,
  survey,
} from './survey.ts';

/** So many of the brands told by hand are listed on the welcome page. */
const FELT = 10;
/** Pages that show more of every brand than its glance. */
const OF_ALL: readonly Route['page'][] = ['moments', 'record', 'welcome'];

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
> & {
  record: RecordLook | null;
  /** Which page it is of. */
  place: string;
  /** Null in a first look. */
  survey: Survey | null;
};

/** What changed since a look: in which stores, and of the moments which, where few did. */
export interface Changed {
  stores: ReadonlySet<StoreName>;
  /** Null: any of them may have. */
  touched: readonly Touched[] | null;
}

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
    survey: null,
  },
  hasDemo: false,
  lost: null,
  lastBackup: null,
  access: 'none',
} satisfies Partial<Look>;

/**
 * What the page at `route` shows, now; or at the time of a first look, whose brand is taken over.
 * Null where it is not wanted any more before all is read.
 */
export async function look(
  journal: Journal,
  route: Route,
  first: Look | null = null,
  isWanted: () => boolean = () => true,
): Promise<Look | null> {
  const [base, backup] = await Promise.all([basis(journal, { now: first?.now }), lastBackup()]);
  const { now, params, nameOf, whose } = base;
  const all = OF_ALL.includes(route.page) ? await journal.momentsByBrand() : null;
  const surveyed = await survey(all ?? journal.brandByBrand(), backup, base, isWanted);
  if (!surveyed) return null;
  const newest = newestIn(surveyed);
  const id = route.page === 'brand' ? whose.resolve(route.id) : newest?.id;
  const momentsOf = async (id: BrandId) => all?.get(id) ?? journal.momentsOf(id);
  const brand =
    first?.brand && first.brand.id === id
      ? first.brand
      : id
        ? await brandAt(id, await momentsOf(id), journal, base)
        : null;
  const sample = newest && brand && { name: newest.name, moments: brand.moments };
  return {
    ...{ now, brand, survey: surveyed, place: placeOf(route), brands: entriesOf(surveyed) },
    access: base.access,
    identity:
      route.page === 'brand' && brand
        ? await identity(journal, brand.id, brand.moments.length + brand.remarks.length)
        : null,
    hasDemo: await journal.hasDemo(),
    model: route.page === 'model' ? { own: params, sample: sample ?? madeUp(now) } : null,
    all: route.page === 'moments' && all ? await everything(journal, all, whose, nameOf) : null,
    welcome: route.page === 'welcome' && all ? await welcome(journal, all, nameOf) : null,
    settings: route.page === 'settings' ? await settings(journal, now, nameOf) : null,
    record: route.page === 'record' && all ? await lookAtRecord(journal, all, nameOf) : null,
    ...(await outside(journal, freshIn(surveyed), now)),
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
  const known = journal.whoIsWho();
  const [base, moments] = await Promise.all([
    basis(journal, { known }),
    known.then((whoIsWho) => journal.momentsOf(route.id, whoIsWho)),
  ]);
  const id = base.whose.resolve(route.id);
  const brand = await brandAt(id, moments, journal, base);
  const { brands = [], identity = null } = former ?? {};
  if (!brand) return null;
  return {
    ...(former ?? BLANK),
    ...{ all: null, model: null, welcome: null, settings: null, survey: null },
    ...{ now: base.now, access: base.access, place: placeOf(route), brand, brands },
    identity: identity?.id === id ? identity : null,
  };
}

/** After a commit that touched little: that again. Null where more is to be read. */
export async function lookAgain(
  journal: Journal,
  route: Route,
  former: Look | null,
  { stores, touched }: Changed,
): Promise<Look | null> {
  if (former?.place !== placeOf(route)) return null;
  const isWithin = (...known: StoreName[]) => [...stores].every((one) => known.includes(one));
  if (former.settings && isWithin('settings', 'asks')) return settingsAgain(journal, former);
  const isOfBrands = route.page === 'brand' || route.page === 'brands';
  return isOfBrands && touched && isWithin('moments', 'bin', 'encounters')
    ? afterFew(journal, route, former, touched)
    : null;
}

async function settingsAgain(journal: Journal, former: Look): Promise<Look | null> {
  if (!former.settings) return null;
  const now = Date.now();
  const again = await settings(journal, now, former.settings.nameOf);
  // Another model draws every line anew.
  const isSame = JSON.stringify(again.values.line) === JSON.stringify(former.settings.values.line);
  return isSame ? { ...former, now, settings: again } : null;
}

/** The page of a brand after a few moments were written: those are read, and their brands drawn. */
async function afterFew(
  journal: Journal,
  route: Route,
  former: Look,
  touched: readonly Touched[],
): Promise<Look | null> {
  if (!former.survey || (await lastBackup()) !== former.survey.backup) return null;
  const base = await basis(journal);
  const written = new Set(touched.map(({ id }) => id));
  const rows = await Promise.all(Array.from(written, (id) => journal.moment(id)));
  const changed = new Map<BrandId, Moment[]>();
  for (const id of new Set(touched.map(base.whose.ofMoment))) {
    if (id !== former.brand?.id) changed.set(id, await journal.momentsOf(id));
    else {
      const own = rows.flatMap((row) => (row && base.whose.ofMoment(row) === id ? [row] : []));
      const others = former.brand.moments.filter((one) => !written.has(one.id));
      changed.set(id, [...others, ...own].sort(oldestFirst));
    }
  }
  const surveyed = resurveyed(former.survey, changed, base);
  const id = route.page === 'brand' ? base.whose.resolve(route.id) : newestIn(surveyed)?.id;
  const known = id === former.brand?.id ? former.brand?.moments : undefined;
  const moments = id && (changed.get(id) ?? known ?? (await journal.momentsOf(id)));
  const brand = id && moments ? await brandAt(id, moments, journal, base) : null;
  return {
    ...former,
    ...{ now: base.now, brand, survey: surveyed, brands: entriesOf(surveyed) },
    identity:
      former.identity && brand && former.identity.id === brand.id
        ? { ...former.identity, felt: brand.moments.length + brand.remarks.length }
        : null,
    ...(await outside(journal, freshIn(surveyed), base.now)),
  };
}

interface Basis extends Seen {
  brands: Brand[];
  whose: Belonging;
  access: TimelineView['access'];
}

/** What every look needs, and is soon read. */
async function basis(
  journal: Journal,
  {
    known = journal.whoIsWho(),
    now = Date.now(),
  }: { known?: Promise<WhoIsWho>; now?: number | undefined } = {},
): Promise<Basis> {
  const [whoIsWho, { line: params }, access] = await Promise.all([
    known,
    journal.settings(),
    accessNow(),
  ]);
  const brands = standing(whoIsWho.brands);
  const whose = belonging(whoIsWho.brands, whoIsWho.rules);
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  return { now, params, brands, whose, access, nameOf: (id) => names.get(id) ?? bareId(id) };
}

/** What the page of one brand shows; null where nothing is known of it. */
async function brandAt(
  id: BrandId,
  moments: Moment[],
  journal: Journal,
  base: Basis,
): Promise<Look['brand']> {
  const { brands, whose, now, params, nameOf } = base;
  const row = brands.find((one) => one.id === id);
  if (moments.length === 0 && !row) return null;
  const { wholeOf, partsOf } = family(brands, whose.resolve);
  const whole = wholeOf(id);
  const parts = await Promise.all(
    partsOf(id).map(async (part) => ({ id: part, moments: await journal.momentsOf(part) })),
  );
  const all = [...moments, ...parts.flatMap((part) => part.moments)];
  return {
    ...{ id, name: nameOf(id), moments, params },
    portrait: portrait(moments, now, { params, grid: 400 }),
    left: row?.left ?? null,
    whole: whole && { id: whole, name: nameOf(whole) },
    parts: parts.map((part) => entryOf(part.id, part.moments, base)),
    together: parts.length > 0 ? sketch(all, now, { params, grid: 2 }) : null,
    remarks: await journal.remarksOf(id),
  };
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

async function accessNow(): Promise<TimelineView['access']> {
  if ((await grantedOrigins()).length === 0) return 'none';
  const all = await browser.permissions.contains({ origins: ['*://*/*'] });
  return all ? 'all' : 'some';
}
