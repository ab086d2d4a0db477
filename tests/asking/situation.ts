/** A chat that ended a minute ago, on a weekday noon, with nothing in the way of asking. */
import type { History, Now, Page, Trigger } from '../../asking/decide.ts';
import type { Ask } from '../../journal/records.ts';
import { type AskingSettings, DEFAULT_SETTINGS } from '../../journal/settings.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const NOON = Date.UTC(2026, 10, 22, 12);

export interface Situation {
  trigger: Trigger;
  now: Now;
  page: Page;
  history: History;
  settings: AskingSettings;
}

/** The wall clock of a place on Greenwich's meridian, so that tests do not depend on the machine. */
export const wall = (ms: number): Now => ({
  ms,
  day: new Date(ms).toISOString().slice(0, 10),
  minuteOfDay: Math.floor((ms % DAY) / MINUTE),
});

export const clear: Situation = {
  trigger: {
    id: 'now',
    kind: 'chat',
    brand: 'site:shop.example',
    site: 'shop.example',
    endedAt: NOON - MINUTE,
    ...{ pages: 3, seconds: 90 },
  },
  now: wall(NOON),
  page: {
    site: 'shop.example',
    touchpoint: 'help',
    ...{ payment: false, private: false, chatting: false },
    ...{ typing: false, busy: false, restless: false },
  },
  history: { asks: [], rules: [], metBefore: true },
  settings: DEFAULT_SETTINGS,
};

let count = 0;

/** A card that stood some time before NOON. */
export function stood(msAgo: number, more: Partial<Ask> = {}): Ask {
  const shownAt = NOON - msAgo;
  return {
    id: `ask-${++count}`,
    brand: 'site:other.example',
    site: 'other.example',
    day: wall(shownAt).day,
    trigger: 'purchase',
    decision: 'show',
    reason: 'due',
    at: shownAt,
    shownAt,
    outcome: 'answered',
    ...more,
  };
}
