/** Made-up lives of any size, the same in every run: what the line's benchmarks are drawn of. */
import { localDay } from '../journal/days.ts';
import {
  type BrandId,
  CHANNELS,
  type Moment,
  SOURCES,
  type Source,
  TOUCHPOINTS,
} from '../journal/moment.ts';
import type { Brand } from '../journal/records.ts';

const DAY = 86_400_000;
/** A life reaches so far back. */
const YEARS = 6;
/** Of a hundred moments so many have no face, none of the last month: nothing waits in any life. */
const UNRATED = 15;
const LATELY = 30 * DAY;
/** And so many have a note. */
const NOTED = 10;
/** As often as people meet them, about. */
const OFTEN: readonly Source[] = ['service', 'purchase', 'use', 'browse', 'browse', 'ad', 'wom'];

export interface Life {
  brands: Brand[];
  /** Oldest first. */
  moments: Moment[];
}

export const brandOf = (at: number): BrandId => `site:${siteOf(at)}`;
export const siteOf = (at: number): string => `brand-${at}.shop`;

/**
 * @param counts how many moments each brand has, the first brand's first
 * @param now ms UTC, when the newest moment is
 */
export function life(counts: readonly number[], now: number): Life {
  const random = chance(7);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const rev = `${now.toString(36).padStart(9, '0')}.000.madeup`;
  const brands = counts.map(
    (_, at): Brand => ({
      ...{ schema: 1, id: brandOf(at), rev, name: `Brand ${at}` },
      ...{ sites: [siteOf(at)], aliases: [], lastSeen: localDay(now) },
    }),
  );
  const moments = counts.flatMap((count, at) => {
    // Each brand has a mood, and it moves.
    let mood = random() * 3 - 1.5;
    return Array.from({ length: count }, (_, i): Omit<Moment, 'id'> => {
      mood = Math.max(-2, Math.min(2, mood + (random() - 0.5) * 0.6));
      const back = ((count - 1 - i + random() * 0.9) / count) * YEARS * 365 * DAY;
      const t = Math.round(now - 60_000 - back);
      const source = random() < 0.9 ? pick(OFTEN) : pick(SOURCES);
      const v = Math.max(-2, Math.min(2, Math.round(mood + (random() - 0.5) * 2)));
      return {
        ...{ schema: 1, rev, brand: brandOf(at), site: siteOf(at), t, day: localDay(t) },
        ...{ v: random() * 100 < UNRATED && t < now - LATELY ? null : v, source, stake: 'normal' },
        ...{ touchpoint: pick(TOUCHPOINTS), channel: pick(CHANNELS), origin: 'noticed' },
        ...(random() * 100 < NOTED && { note: `What there was to say, the ${i}th time.` }),
      };
    });
  });
  moments.sort((a, b) => a.t - b.t);
  return {
    brands,
    moments: moments.map((one, at) => ({ id: `madeup-${at.toString(36)}`, ...one })),
  };
}

/** So many moments, shared evenly among so many brands. */
export const evenly = (moments: number, brands: number): number[] =>
  Array.from(
    { length: brands },
    (_, at) => Math.floor(((at + 1) * moments) / brands) - Math.floor((at * moments) / brands),
  );

/** Numbers in 0…1 that look like chance and never change. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    // A linear congruence modulo 2^32; its high bits are good enough to strew moments about.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 4) / 2 ** 28;
  };
}
