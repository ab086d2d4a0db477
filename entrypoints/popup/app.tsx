/** The popup as it is used: what its buttons do, and how each is taken back. */
import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup.tsx';
import type { Said } from '../../components/ThisPage.tsx';
import type { UnkeptWhy } from '../../components/Unkept.tsx';
import { localDay } from '../../journal/days.ts';
import type { Moment } from '../../journal/moment.ts';
import { pauseEnd } from '../../journal/settings.ts';
import { type Journal, JournalError, onJournalChange, ruleId } from '../../journal/store.ts';
import { closeCards } from '../background/card-place.ts';
import type { TeachAnswer, TeachMessage } from '../background/messages.ts';
import { patternOf, syncSiteAccess } from '../background/site-access.ts';
import { type Done, look, touchpointOf } from './look.ts';
import { type Found, read, type Unread } from './read.ts';
import { ask, type Tab } from './tab.ts';

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

/** What of it the popup shows. */
const done = (kept: string | null, last: Undo | undefined): Done => ({
  kept,
  canUndoWaiting: last?.of === 'waiting',
  said: last?.of === 'page' ? last.said : null,
});

interface Opened {
  journal: Journal;
  tab: Tab | null;
  found: Found | Unread;
}

function App({ journal, tab, found }: Opened) {
  const [site, setSite] = useState(found.site);
  const [view, setView] = useState(() => look(found, done(null, undefined)));
  const [kept, setKept] = useState<string | null>(null);
  const [undo, setUndo] = useState<Undo[]>([]);
  const [unkept, setUnkept] = useState<Unkept | null>(null);

  const again = useCallback(async () => {
    setView(look(await read(journal, Promise.resolve(site)), done(kept, undo.at(-1))));
  }, [journal, site, kept, undo]);

  const isOpening = useRef(true);
  useEffect(() => {
    // What it opens with was read before it was drawn: an effect waits for a frame.
    if (!isOpening.current) void again();
    isOpening.current = false;
    return onJournalChange(() => void again());
  }, [again]);

  useEffect(() => {
    const changed = () => void ask(tab).then(setSite);
    browser.permissions.onAdded.addListener(changed);
    return () => browser.permissions.onAdded.removeListener(changed);
  }, [tab]);

  const brand = view.brand?.id;

  /** Does it, remembers how to take it back, and says so if the journal refuses. */
  async function act(work: () => Promise<Undo | undefined>) {
    try {
      await following(journal);
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
          const message = { type: 'teach', tab: tab.id, kind } satisfies TeachMessage;
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
            openerTabId: tab?.id,
          })
          .then(() => window.close());
      }}
    />
  );
}

/** From the first frame on, and before anything is written: what follows each commit. */
let isFollowed: Promise<void> | undefined;
function following(journal: Journal): Promise<void> {
  isFollowed ??= import('./follow.ts').then(({ follow }) => follow(journal));
  return isFollowed;
}

export function show(opened: Opened, place: HTMLElement): void {
  render(<App {...opened} />, place);
  requestAnimationFrame(() => setTimeout(() => void following(opened.journal)));
}
