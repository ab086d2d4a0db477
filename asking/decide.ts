/**
 * May we ask? One pure function over what happened, what was asked before and what the person
 * set. Each line of POLICY is one promise; the first that speaks decides, and its reason is kept
 * so that "why was I asked, why not?" has an answer.
 */
import type { Reading } from '../detection/reading.ts';
import type { Ask, Encounter, EncounterKind, Rule } from '../journal/records.ts';
import type { AskingSettings } from '../journal/settings.ts';
import { budgets, type Card, patience } from './patience.ts';

/** The encounter that might be asked about. */
export type Trigger = Pick<Encounter, 'id' | 'kind' | 'brand' | 'site' | 'endedAt'>;

export interface Now {
  /** ms UTC. */
  ms: number;
  /** Local calendar date, YYYY-MM-DD. */
  day: string;
  /** Local minutes since midnight, 0…1439. */
  minuteOfDay: number;
}

/** The page the card would stand on. */
export interface Page extends Pick<Reading, 'payment' | 'sensitive'> {
  private: boolean;
  /** A text field has the focus. */
  typing: boolean;
  /** Full screen, something playing, or not in front. */
  busy: boolean;
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

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Silent until the person turns the site on. */
const SILENT: readonly Page['sensitive'][] = ['health', 'adult', 'gambling', 'government'];
/** Rarer than an order, and sooner forgotten. */
const SERVICE: readonly EncounterKind[] = ['chat', 'return'];

const rule = <R extends string>(
  reason: R,
  decision: 'list' | 'drop',
  speaks: (c: Case) => boolean,
) => ({ reason, decision, speaks });

const POLICY = [
  rule('neverHere', 'drop', ({ has }) => has('never')),
  rule('notABrand', 'drop', ({ has }) => has('notBrand')),
  rule('private', 'drop', ({ page }) => page.private),
  rule('askingOff', 'list', ({ settings }) => !settings.asking),
  rule('paused', 'list', ({ settings, now }) => now.ms < (settings.pausedUntil ?? -Infinity)),
  rule('sensitive', 'drop', ({ page, has }) => SILENT.includes(page.sensitive) && !has('allow')),
  rule('alreadyAsked', 'list', ({ history, trigger }) =>
    history.asks.some(({ id, shownAt }) => id === trigger.id && shownAt !== null),
  ),
  rule('kindWaits', 'list', ({ trigger, settings }) => !mayAsk(trigger.kind, settings)),
  rule('bank', 'list', ({ page, has }) => page.sensitive === 'bank' && !has('allow')),
  rule('payment', 'list', ({ page }) => page.payment),
  rule('late', 'list', ({ trigger, settings, elapsed, now }) =>
    elapsed(trigger.endedAt ?? now.ms, settings.expiryMinutes * MINUTE),
  ),
  rule('quietHours', 'list', ({ now, settings }) => isQuiet(now.minuteOfDay, settings)),
  rule(
    'firstContact',
    'list',
    ({ trigger, history }) =>
      // An order, a chat or a form is more than a first look.
      trigger.kind === 'visit' && !history.metBefore,
  ),
  rule('cooldown', 'list', ({ cards, trigger, settings, elapsed }) => {
    const span = SERVICE.includes(trigger.kind)
      ? settings.serviceCooldownHours * HOUR
      : settings.cooldownDays * DAY;
    return cards.some(({ brand, stood }) => brand === trigger.brand && !elapsed(stood, span));
  }),
  rule('dismissed', 'list', ({ cards, trigger, elapsed }) => {
    const { since, days } = patience(cards, trigger.brand).dismissed;
    return !elapsed(since, days * DAY);
  }),
  rule('ignored', 'list', ({ cards, trigger, elapsed }) => {
    const { since, days } = patience(cards, trigger.brand).ignored;
    return !elapsed(since, days * DAY);
  }),
  rule('quietMode', 'list', ({ cards, elapsed, settings, now }) => {
    const { quietSince, quietDays } = budgets(cards, settings, now.ms);
    return !elapsed(quietSince, quietDays * DAY);
  }),
  rule('dailyBudget', 'list', ({ cards, settings, now }) =>
    isSpent(cards, 1, budgets(cards, settings, now.ms).daily, now),
  ),
  rule('weeklyBudget', 'list', ({ cards, settings, now }) =>
    isSpent(cards, 7, budgets(cards, settings, now.ms).weekly, now),
  ),
  rule('anotherCard', 'list', ({ cards, settings, elapsed }) =>
    cards.some(
      ({ outcome, stood }) => outcome === null && !elapsed(stood, settings.expiryMinutes * MINUTE),
    ),
  ),
  rule('gap', 'list', ({ cards, settings, elapsed }) =>
    cards.some(({ stood }) => !elapsed(stood, settings.gapMinutes * MINUTE)),
  ),
  rule('typing', 'list', ({ page }) => page.typing),
  rule('busy', 'list', ({ page }) => page.busy),
] as const;

/** Every reason there is, in the order in which they are weighed; the last is to ask. */
export const REASONS: readonly Reason[] = [...POLICY.map(({ reason }) => reason), 'due'];

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
