/** What the popup shows, of what was found and what was done. Pure. */
import { lookBack } from '../../asking/look-back.ts';
import type { Before } from '../../components/BeforeYouBuy.tsx';
import type { PopupView } from '../../components/Popup.tsx';
import type { Said } from '../../components/ThisPage.tsx';
import { findings } from '../../experience/findings.ts';
import { sketch } from '../../experience/portrait.ts';
import { setbacks } from '../../experience/turns.ts';
import { standing } from '../../journal/belonging.ts';
import { localDay } from '../../journal/days.ts';
import type { BrandId, Source, Touchpoint } from '../../journal/moment.ts';
import type { Brand } from '../../journal/records.ts';
import type { SiteAnswer } from '../background/messages.ts';
import type { Found, Unread } from './read.ts';

/** What was done since the popup opened, as far as it shows. */
export interface Done {
  /** Id of the moment that was rated here. */
  kept: string | null;
  canUndoWaiting: boolean;
  /** What was said of this page, if that was the last thing. */
  said: Said | null;
}

/** What is said before, or instead of, reading the journal. */
function blank({ site, now }: Found | Unread): PopupView {
  return {
    now,
    trouble: null,
    unkept: null,
    access: site.access,
    site: site.site,
    isBrand: true,
    denied: false,
    brand: site.brand,
    sketch: null,
    moments: [],
    before: null,
    waiting: [],
    guess: sourceAt(touchpointOf(site)),
    kept: null,
    canUndoWaiting: false,
    page: null,
    week: null,
    why: site.why,
    here: 'on',
    pausedUntil: null,
  };
}

export function look(found: Found | Unread, done: Done): PopupView {
  if ('trouble' in found) return { ...blank(found), trouble: found.trouble };
  const { now, site, settings, whoIsWho, moments } = found;
  const id: BrandId | null = site.brand?.id ?? null;
  const brands = standing(whoIsWho.brands);
  const rules = whoIsWho.rules.filter((rule) => rule.site === site.site && !rule.deleted);
  const names = new Map(brands.map((brand) => [brand.id, brand.name]));
  const nameOf = (brand: BrandId) => names.get(brand) ?? brand.slice(brand.indexOf(':') + 1);
  const own = id ? brands.find((brand) => brand.id === id) : undefined;
  const said = (kind: string) => rules.some((rule) => rule.kind === kind);
  return {
    ...blank(found),
    access: found.origins === null ? 'granted' : accessWithout(found.origins, brands),
    denied: said('notBrand'),
    isBrand:
      !said('notBrand') &&
      (said('allow') || looksLikeBrand(site, own !== undefined || moments.length > 0)),
    brand: id && { id, name: own?.name ?? site.brand?.name ?? nameOf(id) },
    sketch: sketch(moments, now, { params: settings.line, grid: 90 }),
    moments,
    before: before(found),
    waiting: found.unrated.map((moment) => ({ moment, brand: nameOf(moment.brand) })),
    kept: moments.find((moment) => moment.id === done.kept) ?? null,
    canUndoWaiting: done.canUndoWaiting,
    page: thisPage(found, done),
    week: found.lately && lookBack(found.lately, localDay(now), settings),
    here: said('never') ? 'never' : said('allow') ? 'on' : careOf(site),
    pausedUntil: settings.pausedUntil,
  };
}

/** What one may want to remember; the last thing believed, and the last decided. */
function before({ remarks, moments, now, settings: { line: params } }: Found): Before | null {
  if (remarks === null) return null;
  const last = (kind: string) => remarks.findLast((remark) => remark.kind === kind) ?? [];
  return {
    findings: findings(moments, now, { params }),
    setbacks: setbacks(moments, now, { params }),
    said: [last('belief'), last('decision')].flat(),
  };
}

/** What a person may still want to say of it: that it was none, or what it was. */
function thisPage({ site, noticed }: Found, { said }: Done): PopupView['page'] {
  if (site.access !== 'granted' || site.site === null) return null;
  const { id, kind = 'visit' } = noticed ?? {};
  return { noticed: id && kind !== 'visit' ? { id, kind } : null, shape: site.shape, said };
}

function careOf({ sensitive }: SiteAnswer): PopupView['here'] {
  if (sensitive === undefined) return 'on';
  return sensitive === 'bank' ? 'bank' : 'careful';
}

/** Why this page may not be looked at. */
function accessWithout(origins: string[], brands: Brand[]): PopupView['access'] {
  if (origins.length > 0) return 'elsewhere';
  // Only noticing ever writes down that a brand was passed by.
  return brands.some((brand) => brand.lastSeen) ? 'withdrawn' : 'none';
}

/** What a moment rated on such a page most likely is; the person may say otherwise. */
function sourceAt(touchpoint: Touchpoint | null): Source {
  if (touchpoint === 'confirmation') return 'purchase';
  const service: (typeof touchpoint)[] = ['help', 'chat', 'returns', 'cancellation'];
  return service.includes(touchpoint) ? 'service' : 'browse';
}

export function touchpointOf({ reading }: SiteAnswer): Touchpoint | null {
  return reading === null || reading.touchpoint === 'none' ? null : reading.touchpoint;
}

/** Where we may not look, a site counts as a brand's; the person knows better anyway. */
function looksLikeBrand(site: SiteAnswer, known: boolean): boolean {
  return known || site.access === 'none' || site.reading?.commercial === true;
}
