/** How right? Precision and recall of what was said of labelled pages, with how sure that is. */
import type { Reading } from '../detection/reading.ts';
import type { SavedPage } from './corpus.ts';

/** What the extension said of one page. */
export interface Said {
  page: SavedPage;
  touchpoint: Reading['touchpoint'];
  commercial: boolean;
  site: string | null;
  brandName: string | null;
  chat: string | null;
  /** Something came about that the asking policy was consulted on. */
  asked: boolean;
}

export interface Share {
  of: number;
  hits: number;
  /** `hits / of`; NaN without any. */
  share: number;
  /** 95 % Wilson interval. */
  low: number;
  high: number;
}

export interface ClassScore {
  /** Pages with that label. */
  n: number;
  precision: Share;
  recall: Share;
}

export interface Scores {
  classes: Record<string, ClassScore>;
  /** Of the pages told as a brand's, whose site is known: that site was said. */
  site: Share;
  /** Of those whose display name is trusted: that name was said. */
  name: Share;
  /** Of the pages labelled none: asked about. */
  asked: Share;
  /** Of those labelled confirmation: asked about. Shows that asking is seen at all. */
  askedRightly: Share;
}

export const TOUCHPOINTS = [
  'visit',
  'cart',
  'checkout',
  'confirmation',
  'help',
  'account',
  'signup',
  'returns',
  'tracking',
  'cancellation',
  'review',
  'none',
] as const satisfies readonly Reading['touchpoint'][];

/** 1.96 standard deviations: 95 % of a normal distribution. */
const Z = 1.96;

/** Wilson score interval: E. B. Wilson, JASA 22 (1927), 209–212. Right for few and for all. */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { of, hits, share: Number.NaN, low: 0, high: 1 };
  const share = hits / of;
  const middle = share + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const whole = 1 + Z ** 2 / of;
  return {
    of,
    hits,
    share,
    low: Math.max(0, (middle - half) / whole),
    high: Math.min(1, (middle + half) / whole),
  };
}

/** One class out of two lists: what is so, and what was said to be so. */
function classOf(said: Said[], isSo: (s: Said) => boolean, wasSaid: (s: Said) => boolean) {
  const so = said.filter(isSo);
  const claimed = said.filter(wasSaid);
  const hits = so.filter(wasSaid).length;
  return {
    n: so.length,
    precision: shareOf(hits, claimed.length),
    recall: shareOf(hits, so.length),
  };
}

/** @param all pages whose label is ambiguous are left out here */
export function score(all: Said[]): Scores {
  const said = all.filter(({ page }) => page.sure);
  const classes: Record<string, ClassScore> = {};
  for (const touchpoint of TOUCHPOINTS) {
    classes[touchpoint] = classOf(
      said.filter((one) => counts(one, touchpoint)),
      ({ page }) => page.touchpoint === touchpoint,
      (one) => one.touchpoint === touchpoint,
    );
  }
  const isBrand = ({ page }: Said) => page.touchpoint !== 'none' && page.touchpoint !== 'review';
  const told = (one: Said) => one.commercial;
  classes['brand site'] = classOf(
    said.filter(({ page }) => !page.quietBrandPage),
    isBrand,
    told,
  );
  classes.chat = classOf(
    said.filter(({ page }) => !onlyLoaders(page)),
    ({ page }) => page.chats.length > 0,
    ({ chat }) => chat !== null,
  );
  const brands = said.filter((one) => isBrand(one) && told(one));
  const sited = brands.filter(({ page }) => page.site !== null);
  const named = brands.filter(({ page }) => page.name !== null);
  const askedOf = (touchpoint: string) => {
    const labelled = said.filter(({ page }) => page.touchpoint === touchpoint);
    return shareOf(labelled.filter(({ asked }) => asked).length, labelled.length);
  };
  return {
    classes,
    site: shareOf(sited.filter(({ page, site }) => page.site === site).length, sited.length),
    name: shareOf(named.filter(sameName).length, named.length),
    asked: askedOf('none'),
    askedRightly: askedOf('confirmation'),
  };
}

/** Log-in and sign-up at media and public bodies may be said or not: those pages do not count. */
function counts({ page }: Said, touchpoint: string): boolean {
  const isClass = (name: string) => name === 'account' || name === 'signup';
  return !isClass(touchpoint) || !isClass(page.touchpoint) || page.sells;
}

/** Where only a vendor's loader was saved, present and absent are both right. */
const onlyLoaders = ({ chats }: SavedPage) =>
  chats.length > 0 && chats.every(({ saved }) => saved !== 'dom');

const fold = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Equal but for case, accents and signs, or one holds the other ("IKEA", "IKEA Germany"). */
export function sameName({ page, brandName }: Pick<Said, 'page' | 'brandName'>): boolean {
  const [label, name] = [fold(page.name ?? ''), fold(brandName ?? '')];
  if (label.length < 2 || name.length < 2) return label === name;
  return label.includes(name) || name.includes(label);
}
