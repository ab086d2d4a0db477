/** Does a receipt speak of a new order? What tells two orders apart is never kept, the way there is. */
import type { Encounter } from '../journal/records.ts';
import type { ReadingEvent } from './encounter.ts';

const MINUTE = 60_000;
/** A receipt seen again within this time is the same one, in whichever tab. */
const SAME_RECEIPT = 24 * 60 * MINUTE;
/** So long after its last sign a way may still end in an order: banks are slow. */
const WAY = 2 * 60 * MINUTE;
/** So long receipts are opened again, from an e-mail or the history. */
const OPENED_AGAIN = 90 * 24 * 60 * MINUTE;

/** An order on its way in another tab: what is paid in one is often confirmed in the next. */
export const isBegunElsewhere = (e: Encounter, { brand, at }: ReadingEvent) =>
  e.endedAt === undefined && e.brand === brand && isPaying(e) && at - e.lastAt < WAY;

/** A full cart alone is no order: one goes to an old receipt from there, too. */
const isPaying = (e: Encounter) => e.kind === 'purchase' && e.touchpoints.includes('checkout');

/**
 * Whether a receipt speaks of an order that nobody knew of yet. Receipts are reloaded, gone back to
 * and opened out of e-mails, and what tells two orders apart is never kept: so it is the way there
 * that tells. Better an order too few than one question too many.
 */
export function isNewOrder(
  known: readonly Encounter[],
  begun: Encounter | undefined,
  { brand, at, tab, boughtAt }: ReadingEvent,
): boolean {
  const own = known.filter((e) => e.brand === brand && /^(visit|purchase)$/.test(e.kind));
  if (own.some((e) => e.ended === 'confirmation' && at - (e.endedAt ?? at) < SAME_RECEIPT))
    return begun !== undefined && isPaying(begun);
  if (begun || boughtAt === undefined || at - boughtAt >= OPENED_AGAIN) return true;
  const ways = own.filter((e) => (e.tab === tab || isPaying(e)) && at - e.lastAt < WAY);
  return ways.some((e) => !ASIDE.test(e.touchpoints.at(-1) ?? ''));
}

/** From here one comes to the receipts of old orders, not to a new one. */
const ASIDE = /^(account|tracking|returns|help)$/;
