/** What the icon says, so that the card need not ask. */
import type { Settings } from '../journal/settings.ts';

/** paused: nothing is noticed; waiting: something in the list, or a week to look back on. */
export type Badge = { says: 'nothing' | 'paused' } | { says: 'waiting'; text: string };

/** A number of more digits does not fit under the icon. */
const MOST = 99;
const DOT = '•';

/**
 * @param waiting moments in the list, without a face
 * @param week whether a look back at the week is due
 * @param now ms UTC
 */
export function badge(
  { waiting, week }: { waiting: number; week: boolean },
  { badge: how, pausedUntil }: Pick<Settings, 'badge' | 'pausedUntil'>,
  now: number,
): Badge {
  // However little the icon is to say: that nothing is noticed must not be forgotten.
  if (now < (pausedUntil ?? Number.NEGATIVE_INFINITY)) return { says: 'paused' };
  if (how === 'off' || (waiting === 0 && !week)) return { says: 'nothing' };
  const number = waiting > MOST ? `${MOST}+` : `${waiting}`;
  return { says: 'waiting', text: how === 'number' && waiting > 0 ? number : DOT };
}
