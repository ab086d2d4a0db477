import { type Lane, laneOf, type Moment, type Removed } from '../journal/moment.ts';
import type { LineParameters } from './parameters.ts';

type Felt = 'id' | 't' | 'day' | 'v' | 'source' | 'stake';

/** What the line reads of a moment; a removed one is welcome and counts for nothing. */
export type Entry<More extends keyof Moment = never> =
  | (Pick<Moment, Felt | More> & { deleted?: undefined })
  | Pick<Removed, 'id' | 'deleted'>;

/** A rated moment as the line sees it. */
export interface Observation {
  id: string;
  /** ms UTC */
  t: number;
  lane: Lane;
  /** The rating, 0…1. */
  x: number;
  /** How noisy it is: a variance. */
  r: number;
}

/**
 * The moments that count at `asOf` (ms UTC), oldest first; equal times in the order of their ids,
 * so that the line never depends on the order in which they were entered.
 * Unrated, removed and later moments are left out.
 * @throws RangeError for a rating outside −2…2 or a time that is no number: rejecting such rows
 * with a reason is the import's work, and counting them would spoil every figure of the brand.
 */
export function weigh(
  moments: readonly Entry[],
  asOf: number,
  { weight, stakeWeight, ratingVar, sameDay }: LineParameters,
): Observation[] {
  const kept: { m: Exclude<Entry, { deleted: true }>; w: number; key: string }[] = [];
  for (const m of moments) {
    if (m.deleted || m.v === null) continue;
    if (!(Math.abs(m.v) <= 2)) throw new RangeError(`moment ${m.id}: v is ${m.v}, not −2…2`);
    if (!Number.isFinite(m.t)) throw new RangeError(`moment ${m.id}: t is ${m.t}, not a time`);
    if (m.t > asOf) continue;
    const w = (weight[m.source] ?? weight.other) * stakeWeight[m.stake];
    kept.push({ m, w, key: `${m.source} ${m.day}` });
  }
  kept.sort(({ m: a }, { m: b }) => a.t - b.t || (a.id < b.id ? -1 : 1));

  // Five ratings of one chat are one opinion, mostly (Kish's design effect).
  const days = new Map<string, { sum: number; most: number }>();
  for (const { w, key } of kept) {
    const day = days.get(key);
    if (day) {
      day.sum += w;
      day.most = Math.max(day.most, w);
    } else days.set(key, { sum: w, most: w });
  }
  return kept.map(({ m, w, key }) => {
    const { sum, most } = days.get(key) as { sum: number; most: number };
    return {
      id: m.id,
      t: m.t,
      lane: laneOf(m.source),
      x: ((m.v as number) + 2) / 4,
      r: (ratingVar * (1 + sameDay * (sum / most - 1))) / w,
    };
  });
}
