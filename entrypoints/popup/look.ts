/** What the popup shows: what the background knows of the tab, and what the journal holds of its brand. */
import { LOOKED_BACK_ON, lookBack } from '../../asking/look-back.ts';
import type { Before } from '../../components/BeforeYouBuy.tsx';
import type { PopupView } from '../../components/Popup.tsx';
import type { Said, ThisPageView } from '../../components/ThisPage.tsx';
import { findings } from '../../experience/findings.ts';
import type { ChangedParameters } from '../../experience/parameters.ts';
import { sketch } from '../../experience/portrait.ts';
import { setbacks } from '../../experience/turns.ts';
import { standing } from '../../journal/belonging.ts';
import { localDay } from '../../journal/days.ts';
import type { BrandId, Moment, Source, Touchpoint } from '../../journal/moment.ts';
import type { Brand } from '../../journal/records.ts';
import { type Journal, JournalError } from '../../journal/store.ts';
import type { SiteAnswer } from '../background/messages.ts';
import { grantedOrigins } from '../background/site-access.ts';
import { journalState } from '../background/witness.ts';

const DAY = 86_400_000;

/** What was done since the popup opened, as far as it shows. */
export interface Done {
  /** Id of the moment that was rated here. */
  kept: string | null;
  canUndoWaiting: boolean;
  /** What was said of this page, if that was the last thing. */
  said: Said | null;
}

/** What is said before, or instead of, reading the journal. */
function blank(site: SiteAnswer): PopupView {
  return {
    now: Date.now(),
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

/** What is read whatever the tab shows, and so needs not wait for it. */
export function around(journal: Journal) {
  const now = Date.now();
  const whoIsWho = journal.whoIsWho();
  const settings = journal.settings();
  const waiting = settings.then(({ unratedListDays }) => journal.unrated(now, unratedListDays));
  const rest = Promise.all([settings, waiting, journalState(journal)]);
  // Who awaits it hears of a failure; until then it is nobody's.
  for (const read of [whoIsWho, rest]) read.catch(() => {});
  return { now, whoIsWho, rest };
}
type Around = ReturnType<typeof around>;

/** A journal that cannot be read says so. */
export async function lookOrSay(
  journal: Journal,
  site: SiteAnswer,
  done: Done,
  around: Around,
): Promise<PopupView> {
  try {
    return await look(journal, site, done, around);
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    return { ...blank(site), trouble: error.why };
  }
}

async function look(
  journal: Journal,
  site: SiteAnswer,
  { kept, canUndoWaiting, said: saidHere }: Done,
  { now, whoIsWho, rest }: Around,
): Promise<PopupView> {
  const id: BrandId | null = site.brand?.id ?? null;
  const known = await whoIsWho;
  const [moments, [settings, unrated, state]] = await Promise.all([
    id ? journal.momentsOf(id, known) : [],
    rest,
  ]);
  const view = { ...blank(site), now };
  if (state === 'emptied') return { ...view, trouble: 'emptied' };
  const brands = standing(known.brands);
  const rules = known.rules.filter((rule) => rule.site === site.site && !rule.deleted);
  const names = new Map(brands.map((brand) => [brand.id, brand.name]));
  const nameOf = (brand: BrandId) => names.get(brand) ?? brand.slice(brand.indexOf(':') + 1);
  const own = id ? brands.find((brand) => brand.id === id) : undefined;
  const said = (kind: string) => rules.some((rule) => rule.kind === kind);
  return {
    ...view,
    access: site.access === 'granted' ? 'granted' : await accessWithout(brands),
    denied: said('notBrand'),
    isBrand:
      !said('notBrand') &&
      (said('allow') || looksLikeBrand(site, own !== undefined || moments.length > 0)),
    brand: id && { id, name: own?.name ?? site.brand?.name ?? nameOf(id) },
    sketch: sketch(moments, view.now, { params: settings.line, grid: 90 }),
    moments,
    before:
      id && isBuying(site) ? await before(journal, id, moments, view.now, settings.line) : null,
    waiting: unrated.map((moment) => ({ moment, brand: nameOf(moment.brand) })),
    kept: moments.find((moment) => moment.id === kept) ?? null,
    canUndoWaiting,
    page:
      site.access === 'granted' && site.site !== null
        ? {
            noticed: await noticedOn(journal, site.site, moments, view.now),
            shape: site.shape,
            said: saidHere,
          }
        : null,
    week: settings.lookBack
      ? lookBack(
          await journal.momentsSince(view.now - LOOKED_BACK_ON),
          localDay(view.now),
          settings,
        )
      : null,
    here: said('never') ? 'never' : said('allow') ? 'on' : careOf(site),
    pausedUntil: settings.pausedUntil,
  };
}

const isBuying = (site: SiteAnswer) =>
  ['cart', 'checkout'].includes(site.reading?.touchpoint ?? '');

/** What one may want to remember; the last thing believed, and the last decided. */
async function before(
  journal: Journal,
  id: BrandId,
  moments: readonly Moment[],
  now: number,
  params: ChangedParameters,
): Promise<Before> {
  const remarks = await journal.remarksOf(id);
  const last = (kind: string) => remarks.findLast((remark) => remark.kind === kind) ?? [];
  return {
    findings: findings(moments, now, { params }),
    setbacks: setbacks(moments, now, { params }),
    said: [last('belief'), last('decision')].flat(),
  };
}

function careOf({ sensitive }: SiteAnswer): PopupView['here'] {
  if (sensitive === undefined) return 'on';
  return sensitive === 'bank' ? 'bank' : 'careful';
}

/** What a person may still want to say of it that it was none. */
async function noticedOn(
  journal: Journal,
  site: string,
  moments: readonly Moment[],
  now: number,
): Promise<ThisPageView['noticed']> {
  const last = moments.findLast((one) => one.origin === 'noticed' && one.site === site);
  if (!last || now - last.t > DAY) return null;
  const kind = (await journal.encounter(last.id))?.kind;
  return kind && kind !== 'visit' ? { id: last.id, kind } : null;
}

/** Why this page may not be looked at. */
async function accessWithout(brands: Brand[]): Promise<PopupView['access']> {
  if ((await grantedOrigins()).length > 0) return 'elsewhere';
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
