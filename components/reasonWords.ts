/** "Why was I asked? Why not?" One sentence for each promise of the policy. */
import { i18n } from '#i18n';
import type { Reason } from '../asking/decide.ts';
import type { Ask } from '../journal/records.ts';

/** `pageGone` is the background's own: it was to be asked, and nobody was there any more. */
const KNOWN: Record<Reason | 'pageGone', true> = {
  due: true,
  neverHere: true,
  notABrand: true,
  private: true,
  askingOff: true,
  paused: true,
  elsewhere: true,
  sensitive: true,
  alreadyAsked: true,
  kindWaits: true,
  brief: true,
  bank: true,
  payment: true,
  midway: true,
  late: true,
  quietHours: true,
  firstContact: true,
  cooldown: true,
  dismissed: true,
  ignored: true,
  quietMode: true,
  dailyBudget: true,
  weeklyBudget: true,
  anotherCard: true,
  gap: true,
  typing: true,
  busy: true,
  restless: true,
  pageGone: true,
};

/** The sentence for a reason as it is stored; an older or newer version may know others. */
export function reasonWords(reason: Ask['reason']): string {
  return i18n.t(isKnown(reason) ? `reason.${reason}` : 'reason.other');
}

const isKnown = (reason: string): reason is keyof typeof KNOWN => Object.hasOwn(KNOWN, reason);
