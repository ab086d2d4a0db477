import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { placeOf, type Route } from '../../components/route.ts';
import type { TimelineView } from '../../components/Timeline.tsx';
import {
  type Journal,
  JournalError,
  onJournalChange,
  type StoreName,
  type Touched,
} from '../../journal/store.ts';
import { onSyncView } from '../background/sync.ts';
import { firstLook, type Look, look, lookAgain } from './look.ts';

/** What was seen first is painted within so many ms, before the rest is read. */
const PAINT = 50;

/** Reads what the page at `route` shows, and reads it again whenever something changed. */
export function useLook(journal: Journal, route: Route) {
  const [read, setRead] = useState<Look | null>(null);
  const [trouble, setTrouble] = useState<TimelineView['trouble']>(null);
  const latest = useRef<Look | null>(null);
  const place = placeOf(route);
  const here = useRef(route);
  here.current = route;
  const turn = useRef(0);
  /** What changed since the last look that came to its end: one overtaken leaves it to the next. */
  const owed = useRef<{ stores: Set<StoreName>; touched: Touched[] | null }>(nothing());
  const refresh = useCallback(
    async (changed: StoreName[] = ['moments'], touched: Touched[] | null = null) => {
      const own = ++turn.current;
      for (const store of changed) owed.current.stores.add(store);
      if (changed.includes('moments') && touched) owed.current.touched?.push(...touched);
      else if (changed.includes('moments')) owed.current.touched = null;
      const show = (now: Look) => {
        // Who looked later knows better.
        if (own !== turn.current) return;
        latest.current = now;
        setRead(now);
      };
      try {
        const again = await lookAgain(journal, here.current, latest.current, owed.current);
        const first = again ?? (await firstLook(journal, here.current, latest.current));
        if (first) show(first);
        if (!again) {
          if (first) await new Promise((painted) => setTimeout(painted, PAINT));
          // Nobody sees what was overtaken: then all of it need not be read.
          const whole = await look(journal, here.current, first, () => own === turn.current);
          if (whole) show(whole);
        }
        if (own === turn.current) owed.current = nothing();
        setTrouble(null);
      } catch (error) {
        if (!(error instanceof JournalError)) throw error;
        setTrouble(error.why);
      }
    },
    [place],
  );

  // At once: an effect would wait for a frame in which there is nothing yet.
  useLayoutEffect(() => {
    void refresh();
    const changed = () => void refresh();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    const ends = [
      onJournalChange((stores, touched) => void refresh(stores, touched)),
      onSyncView(() => void refresh(['settings'])),
    ];
    return () => {
      for (const end of ends) end();
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, [refresh]);

  return { read, trouble, setTrouble, refresh };
}

const nothing = () => ({ stores: new Set<StoreName>(), touched: [] });
