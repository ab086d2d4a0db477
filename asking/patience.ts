/** How long to keep quiet after cards that were waved away, and how rarely to ask from then on. */
import type { Ask } from '../journal/records.ts';
import type { AskingSettings } from '../journal/settings.ts';

/** A card that counts, with the time it stood, ms UTC. */
export interface Card extends Ask {
  stood: number;
}

/** Quiet for so many days since a time; 0 days since ever if there is nothing to wait for. */
interface Wait {
  /** ms UTC. */
  since: number;
  days: number;
}
const NO_WAIT: Wait = { since: -Infinity, days: 0 };

/** After the first, second and every later dismissal in a row. */
const AFTER_DISMISSALS = [14, 30, 90];
const AFTER_IGNORED = { inARow: 4, days: 30 };
const QUIET_MODE = { of: 5, unanswered: 4, days: 7, answersToLeave: 2 };
const SELF_CHECK = { days: 30, shown: 5, share: 0.2 };
const DAY = 86_400_000;

const isAnswered = ({ outcome }: Ask) => outcome === 'answered';
const isDismissed = ({ outcome }: Ask) => outcome === 'declined' || outcome === 'never';

/** Cards that say something about our asking: they stood, and were not simply mistaken. */
const telling = (cards: readonly Card[]) =>
  cards.filter(({ shownAt, outcome }) => shownAt !== null && outcome !== 'notThis');

/**
 * What one brand's cards since its last answer call for.
 * @param cards oldest first
 */
export function patience(
  cards: readonly Card[],
  brand: Ask['brand'],
): { dismissed: Wait; ignored: Wait } {
  const own = telling(cards).filter((card) => card.brand === brand);
  const run = own.slice(own.findLastIndex(isAnswered) + 1);
  const dismissals = run.filter(isDismissed);
  const ignored = run.filter((card) => !isDismissed(card));
  return {
    dismissed: wait(dismissals, AFTER_DISMISSALS[Math.min(dismissals.length, 3) - 1]),
    ignored: wait(ignored, ignored.length >= AFTER_IGNORED.inARow ? AFTER_IGNORED.days : undefined),
  };
}

function wait(run: readonly Card[], days: number | undefined): Wait {
  const last = run.at(-1);
  return last && days !== undefined ? { since: last.stood, days } : NO_WAIT;
}

/**
 * What all cards together allow: a quiet week after four of five were not answered, then one a
 * day until two were; half of everything while fewer than a fifth of a month's were.
 *
 * @param cards oldest first
 * @param now ms UTC
 */
export function budgets(
  cards: readonly Card[],
  { dailyBudget, weeklyBudget }: Pick<AskingSettings, 'dailyBudget' | 'weeklyBudget'>,
  now: number,
): { daily: number; weekly: number; quietSince: number; quietDays: number } {
  const stood = telling(cards);
  let quiet = NO_WAIT;
  let answersOwed = 0;
  stood.forEach((card, n) => {
    if (isAnswered(card)) {
      answersOwed = Math.max(0, answersOwed - 1);
      return;
    }
    const last = stood.slice(Math.max(0, n + 1 - QUIET_MODE.of), n + 1);
    const unanswered = last.filter((c) => !isAnswered(c)).length;
    if (last.length < QUIET_MODE.of || unanswered < QUIET_MODE.unanswered) return;
    quiet = { since: card.stood, days: QUIET_MODE.days };
    answersOwed = QUIET_MODE.answersToLeave;
  });
  const lately = stood.filter((card) => now - card.stood < SELF_CHECK.days * DAY);
  const tooMany =
    lately.length >= SELF_CHECK.shown &&
    lately.filter(isAnswered).length < lately.length * SELF_CHECK.share;
  const part = tooMany ? 0.5 : 1;
  return {
    daily: Math.min(Math.ceil(dailyBudget * part), answersOwed > 0 ? 1 : Infinity),
    weekly: Math.ceil(weeklyBudget * part),
    quietSince: quiet.since,
    quietDays: quiet.days,
  };
}
