/** Once a week, where the person wants it: what the last seven days held. */
import type { Moment } from '../journal/moment.ts';
import type { Settings } from '../journal/settings.ts';

export interface Week {
  moments: number;
  brands: number;
}

const DAY = 86_400_000;
const DAYS = 7;
/** Reaches back over those days wherever they began: a local day is at most 25 hours long. */
export const LOOKED_BACK_ON = 8 * DAY;

/**
 * Null while it is switched off, not due, or there is nothing to look back on.
 *
 * @param moments at least those of the last seven local days
 * @param today local calendar date, YYYY-MM-DD
 */
export function lookBack(
  moments: readonly Moment[],
  today: string,
  { lookBack: wanted, lookedBack }: Pick<Settings, 'lookBack' | 'lookedBack'>,
): Week | null {
  const daysAgo = (day: string) => (Date.parse(today) - Date.parse(day)) / DAY;
  // A day that lies ahead was looked back on before the clock was set right: that counts as today.
  if (!wanted || (lookedBack !== null && daysAgo(lookedBack) < DAYS)) return null;
  const week = moments.filter(({ day }) => daysAgo(day) >= 0 && daysAgo(day) < DAYS);
  if (week.length === 0) return null;
  return {
    moments: week.length,
    brands: new Set(week.map(({ brand }) => brand)).size,
  };
}
