/**
 * May we ask? One pure function over what happened, what was asked before and what the person
 * set. Each line of POLICY is one promise; the first that speaks decides, and its reason is kept
 * so that "why was I asked, why not?" has an answer.
 */
import type { Reading } from '../detection/reading.ts';
import type { Ask, Encounter, EncounterKind, Rule } from '../journal/records.ts';
import type { AskingSettings } from '../journal/settings.ts';
import { budgets, type Card, patience } from './patience.ts';

/** The encounter that might be asked about; a visit while it lasts, all else once it has ended. */
export type Trigger = Pick<
  Encounter,
  'id' | 'kind' | 'brand' | 'site' | 'endedAt' | 'pages' | 'seconds'
>;

export interface Now {
  /** ms UTC. */
  ms: number;
  /** Local calendar date, YYYY-MM-DD. */
  day: string;
  /** Local minutes since midnight, 0…1439. */
  minuteOfDay: number;
}

/**
 * The page the card would stand on. What it is at rest or not changes from second to second: at the
 * end of an encounter that is still open, so all three say no; the card's host, which waits for
 * rest, tells it when the card would stand, and the same question is put once more.
 */
export interface Page extends Pick<Reading, 'site' | 'touchpoint' | 'payment' | 'sensitive'> {
  private: boolean;
  /** The person has written in a chat on this page that still goes on. */
  chatting: boolean;
  /** A text field has the focus. */
  typing: boolean;
  /** Full screen, something playing, or not in front. */
  busy: boolean;
  /** Keys and pointer were never still for long enough. */
  restless: boolean;
}

export interface History {
  asks: readonly Ask[];
  /** The person's corrections for this site. */
  rules: readonly Rule[];
  /** Whether anything of this brand was in the journal before today. */
  metBefore: boolean;
}

/** show the card; list: the moment waits in the popup; drop: nothing is kept. */
export interface Verdict {
  decision: Ask['decision'];
  reason: Reason;
}
export type Reason = 'due' | (typeof POLICY)[number]['reason'];

interface Case {
  trigger: Trigger;
  now: Now;
  page: Page;
  history: History;
  settings: AskingSettings;
  /** Cards of other encounters that stood, or were promised a place and may still stand. */
  cards: Card[];
  has(rule: Rule['kind']): boolean;
  /** Whether so many ms have gone by. Never after the clock was set back past it. */
  elapsed(since: number, span: number): boolean;
}

/** What a card says of a person's patience, it says for half a year. */
const MEMORY_DAYS = 180;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Silent until the person turns the site on. */
const SILENT: readonly Page['sensitive'][] = ['health', 'adult', 'gambling', 'government'];
/** Rarer than an order, and sooner forgotten. */
const SERVICE: readonly EncounterKind[] = ['chat', 'return'];

/** @param settings which of the person's settings move it; none: a promise nobody can set aside */
const rule = <R extends string>(
  reason: R,
  decision: 'list' | 'drop',
  settings: readonly (keyof AskingSettings)[],
  speaks: (c: Case) => boolean,
) => ({ reason, decision, settings, speaks });

const POLICY = [
  rule('neverHere', 'drop', [], ({ has }) => has('never')),
  rule('notABrand', 'drop', [], ({ has }) => has('notBrand')),
  rule('private', 'drop', [], ({ page }) => page.private),
  rule('askingOff', 'list', ['asking'], ({ settings }) => !settings.asking),
  rule(
    'paused',
    'list',
    ['pausedUntil'],
    ({ settings, now }) => now.ms < (settings.pausedUntil ?? -Infinity),
  ),
  // The next site would learn of the one before.
  rule('elsewhere', 'list', [], ({ page, trigger }) => page.site !== trigger.site),
  rule(
    'sensitive',
    'drop',
    [],
    ({ page, has }) => SILENT.includes(page.sensitive) && !has('allow'),
  ),
  rule('alreadyAsked', 'list', [], ({ history, trigger }) =>
    history.asks.some(({ id, shownAt }) => id === trigger.id && shownAt !== null),
  ),
  rule(
    'kindWaits',
    'list',
    ['askAfter'],
    ({ trigger, settings }) => !mayAsk(trigger.kind, settings),
  ),
  rule(
    'brief',
    'drop',
    ['visitPages', 'visitSeconds'],
    ({ trigger: { kind, pages, seconds }, settings }) =>
      kind === 'visit' && (pages < settings.visitPages || seconds < settings.visitSeconds),
  ),
  rule('bank', 'list', [], ({ page, has }) => page.sensitive === 'bank' && !has('allow')),
  rule('payment', 'list', [], ({ page }) => page.payment),
  rule('midway', 'list', [], ({ page }) => page.touchpoint === 'checkout' || page.chatting),
  rule('late', 'list', ['expiryMinutes'], ({ trigger, settings, elapsed, now }) =>
    elapsed(trigger.endedAt ?? now.ms, settings.expiryMinutes * MINUTE),
  ),
  rule('quietHours', 'list', ['quietFrom', 'quietUntil'], ({ now, settings }) =>
    isQuiet(now.minuteOfDay, settings),
  ),
  rule(
    'firstContact',
    'list',
    [],
    ({ trigger, history }) =>
      // An order, a chat or a form is more than a first look.
      trigger.kind === 'visit' && !history.metBefore,
  ),
  rule(
    'cooldown',
    'list',
    ['cooldownDays', 'serviceCooldownHours'],
    ({ cards, trigger, settings, elapsed }) => {
      const span = SERVICE.includes(trigger.kind)
        ? settings.serviceCooldownHours * HOUR
        : settings.cooldownDays * DAY;
      return cards.some(({ brand, stood }) => brand === trigger.brand && !elapsed(stood, span));
    },
  ),
  rule('dismissed', 'list', [], ({ cards, trigger, elapsed }) => {
    const { since, days } = patience(cards, trigger.brand).dismissed;
    return !elapsed(since, days * DAY);
  }),
  rule('ignored', 'list', [], ({ cards, trigger, elapsed }) => {
    const { since, days } = patience(cards, trigger.brand).ignored;
    return !elapsed(since, days * DAY);
  }),
  rule('quietMode', 'list', [], ({ cards, elapsed, settings, now }) => {
    const { quietSince, quietDays } = budgets(cards, settings, now.ms);
    return !elapsed(quietSince, quietDays * DAY);
  }),
  rule('dailyBudget', 'list', ['dailyBudget'], ({ cards, settings, now }) =>
    isSpent(cards, 1, budgets(cards, settings, now.ms).daily, now),
  ),
  rule('weeklyBudget', 'list', ['weeklyBudget'], ({ cards, settings, now }) =>
    isSpent(cards, 7, budgets(cards, settings, now.ms).weekly, now),
  ),
  rule('anotherCard', 'list', ['expiryMinutes'], ({ cards, settings, elapsed }) =>
    cards.some(
      ({ outcome, stood }) => outcome === null && !elapsed(stood, settings.expiryMinutes * MINUTE),
    ),
  ),
  rule('gap', 'list', ['gapMinutes'], ({ cards, settings, elapsed }) =>
    cards.some(({ stood }) => !elapsed(stood, settings.gapMinutes * MINUTE)),
  ),
  rule('typing', 'list', [], ({ page }) => page.typing),
  rule('busy', 'list', [], ({ page }) => page.busy),
  rule('restless', 'list', [], ({ page }) => page.restless),
] as const;

/** The promises in the order in which they are weighed, each with the settings that move it. */
export const PROMISES: readonly Pick<
  (typeof POLICY)[number],
  'reason' | 'decision' | 'settings'
>[] = POLICY;

export function decide(
  trigger: Trigger,
  now: Now,
  page: Page,
  history: History,
  settings: AskingSettings,
): Verdict {
  const elapsed = (since: number, span: number) => now.ms - since >= span;
  const cards = history.asks
    .filter(({ id, decision }) => id !== trigger.id && decision === 'show')
    .map((ask) => ({ ...ask, stood: ask.shownAt ?? ask.at }))
    .filter(({ stood }) => !elapsed(stood, MEMORY_DAYS * DAY))
    // A place that was promised and never taken is free again.
    .filter(({ shownAt, at }) => shownAt !== null || !elapsed(at, settings.expiryMinutes * MINUTE))
    .sort((a, b) => a.stood - b.stood);
  const has = (kind: Rule['kind']) =>
    history.rules.some((r) => r.kind === kind && r.site === trigger.site && !r.deleted);
  const situation: Case = { trigger, now, page, history, settings, cards, has, elapsed };
  const first = POLICY.find(({ speaks }) => speaks(situation));
  return first
    ? { decision: first.decision, reason: first.reason }
    : { decision: 'show', reason: 'due' };
}

/** Reviews and articles are read, not lived through: they always wait. */
const mayAsk = (kind: EncounterKind, { askAfter }: AskingSettings) =>
  kind !== 'review' && kind !== 'article' && askAfter.includes(kind);

function isQuiet(minute: number, { quietFrom, quietUntil }: AskingSettings): boolean {
  return quietFrom <= quietUntil
    ? quietFrom <= minute && minute < quietUntil
    : quietFrom <= minute || minute < quietUntil;
}

/** Days as recorded when each card stood: neither DST nor a journey changes what was counted. */
function isSpent(cards: readonly Card[], days: number, budget: number, now: Now): boolean {
  const recent = cards.filter(({ day }) => (Date.parse(now.day) - Date.parse(day)) / DAY < days);
  return recent.length >= budget;
}
