/** The same moments, looked at in different ways. The first lens is the one that is on. */
import { laneOf } from '../journal/moment.ts';
import { happened } from './breakdown.ts';
import { type Entry, ratedTimes } from './evidence.ts';
import { DAY } from './lane.ts';
import { asItWas, type LineOptions, type LinePoint, lookingBack } from './line.ts';
import { LIFETIME } from './parameters.ts';
import { sampleTimes } from './picture.ts';

/**
 * lookingBack: what all moments together tell of each time; then: what one knew at each time;
 * lifetime: nothing fades; sticks: what memory makes of it (the line stays the first one's).
 */
export const LENSES = ['lookingBack', 'then', 'lifetime', 'sticks'] as const;
export type Lens = (typeof LENSES)[number];

interface Options extends Pick<LineOptions, 'params'> {
  /** How many evenly spaced points the picture needs. */
  grid?: number;
  /** Only this part of it, ms UTC; it still knows of everything up to `now`. */
  span?: readonly [from: number, to: number];
}

/** The line through a lens, from the first rated moment to `now` (ms UTC). */
export function through(
  lens: Lens,
  moments: readonly Entry[],
  now: number,
  { params, grid = 400, span = [Number.NEGATIVE_INFINITY, now] }: Options = {},
): LinePoint[] {
  const [first] = ratedTimes(moments, now);
  if (first === undefined || span[1] < first) return [];
  const from = Math.max(first, span[0]);
  const times = sampleTimes(moments, span[1], { from, grid, steps: lens === 'then' });
  if (lens === 'then') return asItWas(moments, times, { params });
  const changed = lens === 'lifetime' ? { ...params, ...LIFETIME } : params;
  return lookingBack(moments, times, { asOf: now, params: changed });
}

/** What memory is likely to make of it: half the extreme, half the last. A heuristic, no measure. */
export interface Sticks {
  /** 0…1, Awful to Great. */
  level: number;
  /** The moment furthest from neither in the last year; the later of two. */
  peak: string;
  /** The last first-hand moment. */
  last: string;
}

/** How far back a peak is remembered. */
const REMEMBERED = 365 * DAY;
/** With fewer moments everything is a peak. */
const FEWEST = 3;

/**
 * Peak and end (Fredrickson and Kahneman 1993), ½ each.
 * @returns null while there is too little to remember
 */
export function sticks(moments: readonly Entry[], now: number): Sticks | null {
  const rated = happened(moments, now).filter(({ v }) => v !== null);
  const last = rated.findLast(({ source }) => laneOf(source) === 'D');
  const lately = rated.filter(({ t }) => t > now - REMEMBERED);
  if (!last || lately.length < FEWEST) return null;
  const peak = lately.reduce((far, m) =>
    Math.abs(m.v as number) >= Math.abs(far.v as number) ? m : far,
  );
  const level = (((peak.v as number) + (last.v as number)) / 2 + 2) / 4;
  return { level, peak: peak.id, last: last.id };
}
