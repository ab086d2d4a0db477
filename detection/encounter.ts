/** Several readings of one brand in one tab become one thing that happened. */
import type { BrandId, Moment, Touchpoint } from '../journal/moment.ts';
import type { Encounter, EncounterKind } from '../journal/records.ts';
import type { VisitSettings } from '../journal/settings.ts';
import { isBegunElsewhere, isNewOrder } from './order.ts';
import type { ChatStage, Reading } from './reading.ts';

/** What a tab tells. Times are ms UTC; `brand` is the one that the site stands for. */
export type TabEvent = { tab: number; at: number } & (
  | {
      is: 'reading';
      brand: BrandId;
      reading: Reading;
      /** Review, article: the brand it is about. */
      about?: BrandId;
      /** The same page, read once more. */
      again?: boolean;
      /** Since when the tab has been in front, ms UTC, where the browser tells. */
      inFrontSince?: number;
      /** On a receipt: when the person last bought of this brand as far as known, ms UTC. */
      boughtAt?: number;
    }
  | {
      is: 'chat';
      brand: BrandId;
      brandName?: string;
      site: string;
      vendor: string;
      stage: ChatStage;
    }
  | { is: 'tabClosed' }
  /** Time went by. */
  | { is: 'tick' }
);
export type ReadingEvent = Extract<TabEvent, { is: 'reading' }>;
type ChatEvent = Extract<TabEvent, { is: 'chat' }>;

/** What the journal is to keep of an ended encounter, unrated. */
export type MomentOfEncounter = Pick<
  Moment,
  'brand' | 'site' | 't' | 'source' | 'touchpoint' | 'channel' | 'origin' | 'minutes'
>;

export interface Followed {
  /** New or changed; an ended one has `endedAt`. */
  encounters: Encounter[];
  /** Those of them that ended with this event. */
  ended: Encounter[];
  /** What the ended ones leave, each under the id of its encounter. */
  moments: { id: string; draft: MomentOfEncounter }[];
}

/** The rule id by which a reading says that a form was just sent. */
export const FORM_SENT = 'form-sent';

const MINUTE = 60_000;
/** So long without a sign, and it is over. */
export const SILENCE = 30 * MINUTE;
/** A story opened again within this time is the same one, in whichever tab. */
const SAME_STORY = 24 * 60 * MINUTE;
/** More than this between two pages is not attention to the first, in seconds. */
const LONGEST_LOOK = 120;

/**
 * @param known what is open in this tab, and what ended lately or is being bought in any
 * @param newId a source of ids
 */
export function follow(
  known: readonly Encounter[],
  event: TabEvent,
  newId: () => string,
  settings: VisitSettings,
): Followed {
  const silent = known
    .filter((e) => isOpen(e) && e.tab === event.tab && event.at - e.lastAt >= SILENCE)
    .map((e) => end(e, 'silence', e.lastAt));
  const lively = known.map((e) => silent.find(({ id }) => id === e.id) ?? e);
  const touched = whatFollows(lively, event, newId);
  const encounters = [...silent, ...touched];
  const ended = encounters.filter((e) => !isOpen(e) && wasOpen(e, known));
  const moments = ended.flatMap((e) => {
    const draft = momentOf(e, settings);
    return draft ? [{ id: e.id, draft }] : [];
  });
  return { encounters, ended, moments };
}

/** What an ended encounter is worth keeping as; null for one in which nothing came about. */
export function momentOf(e: Encounter, settings: VisitSettings): MomentOfEncounter | null {
  if (!cameAbout(e, settings)) return null;
  const { source, touchpoint, channel } = KEPT_AS[e.kind];
  const only = new Set(e.touchpoints).size === 1 ? e.touchpoints[0] : undefined;
  return {
    brand: e.brand,
    site: e.site,
    t: e.endedAt ?? e.lastAt,
    source,
    touchpoint: (e.kind === 'visit' && only) || touchpoint,
    channel,
    origin: 'noticed',
    // Where only its last page was seen, nobody knows how long it took.
    ...(e.seconds > 0 && { minutes: Math.ceil(e.seconds / 60) }),
  };
}

const KEPT_AS: Record<EncounterKind, Pick<Moment, 'source' | 'touchpoint' | 'channel'>> = {
  visit: { source: 'browse', touchpoint: 'visit', channel: 'web' },
  purchase: { source: 'purchase', touchpoint: 'confirmation', channel: 'web' },
  chat: { source: 'service', touchpoint: 'chat', channel: 'chat' },
  form: { source: 'service', touchpoint: 'help', channel: 'web' },
  return: { source: 'service', touchpoint: 'returns', channel: 'web' },
  cancellation: { source: 'service', touchpoint: 'cancellation', channel: 'web' },
  review: { source: 'review', touchpoint: 'review', channel: 'web' },
  article: { source: 'news', touchpoint: 'article', channel: 'media' },
};

function cameAbout(e: Encounter, { visitPages, visitSeconds }: VisitSettings): boolean {
  switch (e.kind) {
    case 'visit':
      return e.pages >= visitPages && e.seconds >= visitSeconds;
    case 'purchase':
      return e.ended === 'confirmation';
    case 'chat':
      return e.sent === true;
    case 'form':
    case 'return':
    case 'cancellation':
      return e.ended === 'sent';
    case 'review':
    case 'article':
      return true;
  }
}

function whatFollows(
  known: readonly Encounter[],
  event: TabEvent,
  newId: () => string,
): Encounter[] {
  switch (event.is) {
    case 'reading':
      return fromReading(known, event, newId);
    case 'chat':
      return fromChat(known, event, newId);
    case 'tabClosed':
      return known
        .filter((e) => isOpen(e) && e.tab === event.tab)
        .map((e) => end(e, e.kind === 'chat' ? 'closed' : 'left', event.at));
    case 'tick':
      return [];
  }
}

function fromReading(
  known: readonly Encounter[],
  event: ReadingEvent,
  newId: () => string,
): Encounter[] {
  const { reading, about, brand } = event;
  const openOf = (kind: EncounterKind) =>
    known.find((e) => isOpen(e) && e.tab === event.tab && e.kind === kind && e.brand === brand);
  /** The next page of an encounter, or the first of a new one. */
  const page = (kind: EncounterKind, from: Encounter | undefined, whose = brand) =>
    grow({ ...(from ?? begin(newId(), kind, whose, event)), kind }, event, known);

  const isAbout = reading.touchpoint === 'review' || reading.touchpoint === 'article';
  // Praise that a shop prints about itself is a page of the shop.
  if (isAbout && about !== undefined && about !== brand) {
    const kind = reading.touchpoint === 'review' ? 'review' : 'article';
    const readBefore = known.some(
      (e) => e.kind === kind && e.brand === about && endedWithin(e, event.at, SAME_STORY),
    );
    return readBefore ? [] : [end(page(kind, undefined, about), 'read', event.at)];
  }
  if (!reading.commercial) return [];

  const visit = openOf('visit');
  // A visit that was asked about stays one: the order that follows is a moment of its own.
  const unasked = visit?.nonce === undefined ? visit : undefined;
  const purchase = openOf('purchase');

  if (reading.rules.includes(FORM_SENT)) {
    const way = [...((visit ?? purchase)?.touchpoints ?? []), reading.touchpoint];
    const kind = way.map((step) => FORM_ON[step]).findLast((found) => found !== undefined);
    if (kind) {
      const same = (e: Encounter) => e.tab === event.tab && e.kind === kind && e.brand === brand;
      const sentBefore = known.some((e) => same(e) && endedWithin(e, event.at, SILENCE));
      return sentBefore ? [] : [end(page(kind, unasked), 'sent', event.at)];
    }
  }
  switch (reading.touchpoint) {
    case 'confirmation': {
      const begun = purchase ?? known.find((e) => isBegunElsewhere(e, event));
      if (!isNewOrder(known, begun, event)) return [];
      const order = page('purchase', begun ?? unasked);
      return [end({ ...order, tab: event.tab }, 'confirmation', event.at)];
    }
    case 'cart':
    case 'checkout':
      return [page('purchase', purchase ?? unasked)];
    default:
      return [purchase ? page('purchase', purchase) : page('visit', visit)];
  }
}

/** What a form was about, by the page it was on or the last such page on the way to its thanks. */
const FORM_ON: Partial<Record<Reading['touchpoint'], EncounterKind>> = {
  help: 'form',
  returns: 'return',
  cancellation: 'cancellation',
};

function fromChat(known: readonly Encounter[], event: ChatEvent, newId: () => string): Encounter[] {
  const chats = known.filter(
    (e) => e.kind === 'chat' && e.tab === event.tab && e.brand === event.brand,
  );
  const open = chats.find(isOpen);
  // A box made small and opened again is the same talk, asked about once.
  const before = chats.find((e) => e.sent && !isOpen(e) && event.at - e.lastAt < SILENCE);
  const sent = event.stage === 'sent';

  switch (event.stage) {
    case 'present':
      return [];
    case 'open':
    case 'sent': {
      if (!open && before) return sent ? [{ ...before, lastAt: latest(before, event.at) }] : [];
      const chat = open ?? {
        ...begin(newId(), 'chat', event.brand, event),
        brandName: event.brandName,
        site: event.site,
        vendor: event.vendor,
        touchpoints: ['chat'],
        rules: [`chat:${event.vendor}`],
        sent: false,
      };
      return [{ ...talked(chat, event.at), sent: chat.sent || sent }];
    }
    case 'closed':
      return open ? [end(talked(open, event.at), 'closed', event.at)] : [];
  }
}

function begin(id: string, kind: EncounterKind, brand: BrandId, { tab, at }: TabEvent): Encounter {
  const times = { startedAt: at, lastAt: at };
  return {
    id,
    kind,
    brand,
    site: '',
    tab,
    ...times,
    touchpoints: [],
    pages: 0,
    seconds: 0,
    rules: [],
  };
}

/** One more page, with what it adds. */
function grow(e: Encounter, event: ReadingEvent, known: readonly Encounter[]): Encounter {
  const { reading, at } = event;
  const name = e.brand === event.brand ? reading.brandName : reading.about?.name;
  const step: Touchpoint[] =
    reading.touchpoint === 'none' || reading.touchpoint === e.touchpoints.at(-1)
      ? []
      : [reading.touchpoint];
  const elsewhere = known.some(
    (o) => o.tab === e.tab && o.id !== e.id && o.kind !== 'chat' && o.lastAt > e.lastAt,
  );
  const from = Math.max(e.lastAt, event.inFrontSince ?? e.lastAt);
  const look = elsewhere ? 0 : Math.min(Math.max(0, at - from) / 1000, LONGEST_LOOK);
  return {
    ...e,
    brandName: e.brandName ?? name,
    site: reading.site,
    lastAt: latest(e, at),
    touchpoints: [...e.touchpoints, ...step],
    pages: e.pages + (event.again && e.pages > 0 ? 0 : 1),
    seconds: e.seconds + look,
    rules: [...new Set([...e.rules, ...reading.rules])],
  };
}

function talked(e: Encounter, at: number): Encounter {
  const lastAt = latest(e, at);
  return { ...e, lastAt, seconds: (lastAt - e.startedAt) / 1000 };
}

function end(e: Encounter, how: NonNullable<Encounter['ended']>, at: number): Encounter {
  return { ...e, ended: how, endedAt: latest(e, at), lastAt: latest(e, at) };
}

const isOpen = (e: Encounter) => e.endedAt === undefined;
const wasOpen = (e: Encounter, known: readonly Encounter[]) =>
  known.every(({ id, endedAt }) => id !== e.id || endedAt === undefined);
const endedWithin = ({ endedAt }: Encounter, at: number, span: number) =>
  endedAt !== undefined && at - endedAt < span;
/** The clock may have been set back; an encounter does not run backwards. */
const latest = ({ lastAt }: Encounter, at: number) => Math.max(lastAt, at);
