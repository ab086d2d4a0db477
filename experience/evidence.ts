import { type Lane, laneOf, type Moment, type Removed, type Source } from '../journal/moment.ts';
import type { LineParameters } from './parameters.ts';

type Felt = 'id' | 't' | 'day' | 'v' | 'source' | 'stake';

/** What the line reads of a moment. */
export type Present<More extends keyof Moment = never> = Pick<Moment, Felt | More> & {
  deleted?: undefined;
};

/** A removed moment is welcome everywhere, and counts for nothing. */
export type Entry<More extends keyof Moment = never> =
  | Present<More>
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
  const kept: { m: Present; w: number }[] = [];
  for (const m of moments) {
    if (m.deleted || m.v === null) continue;
    if (!(Math.abs(m.v) <= 2)) throw new RangeError(`moment ${m.id}: v is ${m.v}, not −2…2`);
    if (!Number.isFinite(m.t)) throw new RangeError(`moment ${m.id}: t is ${m.t}, not a time`);
    if (m.t > asOf) continue;
    kept.push({ m, w: (weight[m.source] ?? weight.other) * stakeWeight[m.stake] });
  }
  kept.sort((a, b) => oldestFirst(a.m, b.m));

  // Five ratings of one chat are one opinion, mostly (Kish's design effect).
  const opinions = new Map<Source, Map<string, { sum: number; most: number }>>();
  const weighed = kept.map(({ m, w }) => {
    const days = opinions.get(m.source) ?? new Map<string, { sum: number; most: number }>();
    const opinion = days.get(m.day) ?? { sum: 0, most: 0 };
    opinion.sum += w;
    opinion.most = Math.max(opinion.most, w);
    opinions.set(m.source, days.set(m.day, opinion));
    return { m, w, opinion };
  });
  return weighed.map(({ m, w, opinion }) => ({
    id: m.id,
    t: m.t,
    lane: laneOf(m.source),
    x: ((m.v as number) + 2) / 4,
    r: (ratingVar * (1 + sameDay * (opinion.sum / opinion.most - 1))) / w,
  }));
}

/** The order of the line; ids decide between equal times, by code units. */
export function oldestFirst(a: Pick<Moment, 't' | 'id'>, b: Pick<Moment, 't' | 'id'>): number {
  return a.t - b.t || (a.id < b.id ? -1 : 1);
}

/** The times of all moments that count at `asOf`, ascending, each once. */
export function ratedTimes(moments: readonly Entry[], asOf: number): number[] {
  const times = new Set<number>();
  for (const m of moments) if (!m.deleted && m.v !== null && m.t <= asOf) times.add(m.t);
  return [...times].sort((a, b) => a - b);
}
