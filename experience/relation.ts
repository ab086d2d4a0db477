/** Were they ever a customer, are they still, and how did it feel when they left? */
import type { Source } from '../journal/moment.ts';
import { type Entry, oldestFirst } from './evidence.ts';
import { evaluate, type LineOptions } from './line.ts';
import { trend } from './turns.ts';
import { type Words, words } from './words.ts';

export type Relation =
  | { is: 'never' }
  /** `since`: their first moment as a customer, ms UTC. */
  | { is: 'customer'; since: number }
  /** `felt`: the line as it was known then. */
  | { is: 'left'; at: number; felt: Words };

/** What makes a customer; one may look around without being one. */
const AS_CUSTOMER: readonly Source[] = ['purchase', 'use', 'store', 'billing', 'service'];

/**
 * @param left when the person says that they left, ms UTC; it counts once it is there
 * @returns null where there are no moments to tell it from
 */
export function relation(
  moments: readonly Entry[],
  left: number | null,
  now: number,
  { params }: Pick<LineOptions, 'params'> = {},
): Relation | null {
  if (left !== null && left <= now) {
    const felt = words(evaluate(moments, left, { params }), trend(moments, left, { params }));
    return { is: 'left', at: left, felt };
  }
  const known = moments.flatMap((m) => (m.deleted || m.t > now ? [] : [m])).sort(oldestFirst);
  if (known.length === 0) return null;
  const first = known.find(({ source }) => AS_CUSTOMER.includes(source));
  return first ? { is: 'customer', since: first.t } : { is: 'never' };
}
