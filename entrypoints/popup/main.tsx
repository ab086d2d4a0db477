import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { LOOKED_BACK_ON, lookBack } from '../../asking/look-back.ts';
import type { Before } from '../../components/BeforeYouBuy.tsx';
import { Popup, type PopupView } from '../../components/Popup.tsx';
import type { Said, ThisPageView } from '../../components/ThisPage.tsx';
import type { UnkeptWhy } from '../../components/Unkept.tsx';
import { findings } from '../../experience/findings.ts';
import type { ChangedParameters } from '../../experience/parameters.ts';
import { sketch } from '../../experience/portrait.ts';
import { setbacks } from '../../experience/turns.ts';
import { localDay } from '../../journal/days.ts';
import type { BrandId, Moment, Source, Touchpoint } from '../../journal/moment.ts';
import type { Brand } from '../../journal/records.ts';
import { pauseEnd } from '../../journal/settings.ts';
import { JournalError, onJournalChange, openJournal, ruleId } from '../../journal/store.ts';
import { keepBadge } from '../background/badge.ts';
import { closeCards } from '../background/card-place.ts';
import type { SiteAnswer, SiteMessage, TeachAnswer, TeachMessage } from '../background/messages.ts';
import { grantedOrigins, patternOf, syncSiteAccess } from '../background/site-access.ts';
import { keepSync } from '../background/sync.ts';
import { journalState, keepWitness } from '../background/witness.ts';

const journal = openJournal();
keepBadge(journal);
keepWitness(journal);
keepSync(journal);

const DAY = 86_400_000;

/** What can still be taken back, the last thing last. */
type Undo = { back(): Promise<unknown> } & (
  | { of: 'brand' | 'word' | 'waiting' }
  | { of: 'page'; said: Said }
);

/** What the journal would not take, and how to do it again. */
interface Unkept {
  why: UnkeptWhy;
  again(): Promise<void>;
}

const NOWHERE: SiteAnswer = {
  ...{ site: null, brand: null, reading: null, shape: null, access: 'none', why: null },
};

interface Opened {
  tab: number | null;
  site: SiteAnswer;
  view: PopupView;
}

function App({ tab, ...opened }: Opened) {
  const [site, setSite] = useState(opened.site);
  const [view, setView] = useState(opened.view);
  const [kept, setKept] = useState<string | null>(null);
  const [undo, setUndo] = useState<Undo[]>([]);
  const [unkept, setUnkept] = useState<Unkept | null>(null);

  const read = useCallback(async () => {
    setView(await lookOrSay(site, kept, undo.at(-1), around()));
  }, [site, kept, undo]);

  const isOpening = useRef(true);
  useEffect(() => {
    // What it opens with was read before it was drawn: an effect waits for a frame.
    if (!isOpening.current) void read();
    isOpening.current = false;
    return onJournalChange(() => void read());
  }, [read]);

  useEffect(() => {
    const changed = () => void ask(tab).then(setSite);
    browser.permissions.onAdded.addListener(changed);
    return () => browser.permissions.onAdded.removeListener(changed);
  }, [tab]);

  const brand = view.brand?.id;

  /** Does it, remembers how to take it back, and says so if the journal refuses. */
  async function act(work: () => Promise<Undo | undefined>) {
    try {
      const taken = await work();
      setUnkept(null);
      if (taken) setUndo((all) => [...all, taken]);
    } catch (error) {
      if (!(error instanceof JournalError)) throw error;
      const { why } = error;
      if (why === 'full' || why === 'failed') setUnkept({ why, again: () => act(work) });
      else setView((was) => was && { ...was, trouble: why });
    }
  }

  return (
    <Popup
      view={{ ...view, unkept: unkept?.why ?? null }}
      onTryAgain={() => void unkept?.again()}
      onRate={(v, source) =>
        act(async () => {
          if (!brand || !site.site) return;
          const { kin } = site;
          await journal.touchBrand({ site: site.site, name: site.brand?.name, day: null, kin });
          const touchpoint = touchpointOf(site);
          const moment = await journal.keepMoment({
            ...{ brand, site: site.site, t: Date.now(), v, source, origin: 'popup' },
            touchpoint,
            channel: 'web',
          });
          setKept(moment.id);
          return { of: 'brand', back: () => journal.removeMoment(moment.id) };
        })
      }
      onDetail={({ field, value }) =>
        act(async () => {
          if (kept) await journal.changeMoment(kept, { [field]: value ?? undefined });
          return undefined;
        })
      }
      onSource={(source) =>
        act(async () => {
          if (kept) await journal.changeMoment(kept, { source });
          return undefined;
        })
      }
      onUndo={() =>
        act(async () => {
          const last = undo.at(-1);
          await last?.back();
          if (last?.of === 'brand') setKept(null);
          setUndo((all) => all.slice(0, -1));
          return undefined;
        })
      }
      onRateWaiting={(id, v) =>
        act(async () => {
          const former = await journal.moment(id);
          if (!former) return;
          await journal.changeMoment(id, { v });
          return { of: 'waiting', back: () => journal.restoreMoment(former) };
        })
      }
      onDismiss={(ids) =>
        act(async () => {
          const formers = await Promise.all(ids.map((id) => journal.removeMoment(id)));
          const gone = formers.filter((one): one is Moment => one !== null);
          return {
            of: 'waiting',
            back: () => Promise.all(gone.map((one) => journal.restoreMoment(one))),
          };
        })
      }
      onWeekSeen={() =>
        act(async () => {
          await journal.setSetting('lookedBack', localDay(Date.now()));
          return undefined;
        })
      }
      onWasNot={({ id, kind }) =>
        act(async () => {
          if (!site.site) return;
          const former = await journal.removeMoment(id);
          const rule = await journal.addRule({ kind: 'ruleOff', site: site.site, value: kind });
          await closeCards(journal, { site: site.site });
          const back = async () => {
            await journal.removeRule(rule.id);
            if (former) await journal.restoreMoment(former);
          };
          return { of: 'page', said: { is: 'wasNot' }, back };
        })
      }
      onWas={(kind) =>
        act(async () => {
          if (tab === null) return;
          const message = { type: 'teach', tab, kind } satisfies TeachMessage;
          const taught: TeachAnswer | null = await browser.runtime.sendMessage(message);
          if (!taught) return;
          const { moment, learned, lifted } = taught;
          const back = async () => {
            if (moment) await journal.removeMoment(moment);
            if (learned) await journal.removeRule(ruleId(learned));
            if (lifted) await journal.addRule(lifted);
          };
          return { of: 'page', said: { is: 'was', kind, shape: learned && site.shape }, back };
        })
      }
      onBrand={(is) =>
        act(async () => {
          if (!brand || !site.site) return;
          const last = undo.at(-1);
          if (last?.of === 'word') {
            await last.back();
            setUndo((all) => all.slice(0, -1));
            await syncSiteAccess(journal);
            return;
          }
          const back = is
            ? await journal.sayBrand(site.site)
            : await journal.sayNoBrand(brand, 'stays');
          await Promise.all([closeCards(journal, { site: site.site }), syncSiteAccess(journal)]);
          return { of: 'word', back };
        })
      }
      onHere={(on) =>
        act(async () => {
          if (!site.site) return;
          if (!on) {
            await journal.addRule({ kind: 'never', site: site.site });
            await closeCards(journal, { site: site.site });
          } else if (site.sensitive) await journal.addRule({ kind: 'allow', site: site.site });
          else await journal.removeRule(ruleId({ kind: 'never', site: site.site }));
          return undefined;
        })
      }
      onPause={(how) =>
        act(async () => {
          await journal.setSetting('pausedUntil', how && pauseEnd(how, Date.now()));
          if (how !== null) await closeCards(journal);
          return undefined;
        })
      }
      onNoticeHere={() => {
        // The browser asks only within the click: this must come first.
        if (site.site) void browser.permissions.request({ origins: [patternOf(site.site)] });
      }}
      onOpen={(page) => {
        const hash = page === 'brand' && brand ? `brand=${encodeURIComponent(brand)}` : page;
        void browser.tabs
          .create({
            url: `${browser.runtime.getURL('/timeline.html')}#${hash}`,
            openerTabId: tab ?? undefined,
          })
          .then(() => window.close());
      }}
    />
  );
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
function around() {
  const now = Date.now();
  const read = Promise.all([
    now,
    journal.brandsAll(),
    journal.unrated(now),
    journal.settings(),
    grantedOrigins(),
  ]);
  // Who awaits it hears of it; until then it is nobody's.
  read.catch(() => {});
  return read;
}
type Around = ReturnType<typeof around>;

/** A journal that cannot be read says so. */
async function lookOrSay(
  site: SiteAnswer,
  kept: string | null,
  last: Undo | undefined,
  around: Around,
): Promise<PopupView> {
  try {
    if ((await journalState(journal)) === 'emptied') return { ...blank(site), trouble: 'emptied' };
    return await look(site, kept, last, around);
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    return { ...blank(site), trouble: error.why };
  }
}

async function look(
  site: SiteAnswer,
  kept: string | null,
  last: Undo | undefined,
  around: Around,
): Promise<PopupView> {
  const id: BrandId | null = site.brand?.id ?? null;
  const [[now, brands, unrated, settings, origins], rules, moments] = await Promise.all([
    around,
    site.site ? journal.rules(site.site) : [],
    id ? journal.momentsOf(id) : [],
  ]);
  const view = { ...blank(site), now };
  const names = new Map(brands.map((brand) => [brand.id, brand.name]));
  const nameOf = (brand: BrandId) => names.get(brand) ?? brand.slice(brand.indexOf(':') + 1);
  const own = id ? brands.find((brand) => brand.id === id) : undefined;
  const said = (kind: string) => rules.some((rule) => rule.kind === kind);
  return {
    ...view,
    access: site.access === 'granted' ? 'granted' : accessWithout(origins, brands),
    denied: said('notBrand'),
    isBrand:
      !said('notBrand') &&
      (said('allow') || looksLikeBrand(site, own !== undefined || moments.length > 0)),
    brand: id && { id, name: own?.name ?? site.brand?.name ?? nameOf(id) },
    sketch: sketch(moments, view.now, { params: settings.line, grid: 90 }),
    moments,
    before: id && isBuying(site) ? await before(id, moments, view.now, settings.line) : null,
    waiting: unrated.map((moment) => ({ moment, brand: nameOf(moment.brand) })),
    kept: moments.find((moment) => moment.id === kept) ?? null,
    canUndoWaiting: last?.of === 'waiting',
    page:
      site.access === 'granted' && site.site !== null
        ? {
            noticed: await noticedOn(site.site, moments, view.now),
            shape: site.shape,
            said: last?.of === 'page' ? last.said : null,
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

function touchpointOf({ reading }: SiteAnswer): Touchpoint | null {
  return reading === null || reading.touchpoint === 'none' ? null : reading.touchpoint;
}

/** Where we may not look, a site counts as a brand's; the person knows better anyway. */
function looksLikeBrand(site: SiteAnswer, known: boolean): boolean {
  return known || site.access === 'none' || site.reading?.commercial === true;
}

async function currentTab(): Promise<number | null> {
  // Opened as a page of its own (on a phone), the address says which tab is meant.
  const given = new URLSearchParams(location.search).get('tab');
  if (given) return Number(given);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The background knows what the tab is; where it cannot be asked, there is nothing to rate. */
async function ask(tab: number | null): Promise<SiteAnswer> {
  if (tab === null) return NOWHERE;
  const message = { type: 'site', tab } satisfies SiteMessage;
  const answer: SiteAnswer | undefined = await browser.runtime
    .sendMessage(message)
    .catch(() => undefined);
  return answer ?? NOWHERE;
}

async function start() {
  document.documentElement.lang = i18n.t('language');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
  const reading = around();
  const tab = await currentTab();
  const site = await ask(tab);
  const view = await lookOrSay(site, null, undefined, reading);
  const app = document.getElementById('app');
  if (app) render(<App {...{ tab, site, view }} />, app);
}

void start();
