/** The line in words, as data: faces turn these keys into sentences of any language. */
import type { LinePoint } from './line.ts';
import type { Trend } from './turns.ts';

export const LEVELS = [
  'awful',
  'bad',
  'mostlyBad',
  'neither',
  'mostlyGood',
  'good',
  'great',
] as const;
export type Level = (typeof LEVELS)[number];

export const SURENESS = [
  'tooEarly',
  'firstImpression',
  'someIdea',
  'fairlySure',
  'knowBrand',
] as const;
export type Sureness = (typeof SURENESS)[number];

export interface Words {
  /** reputationOnly: all of it heard or seen, nothing that happened to the person. */
  state: 'nothingRated' | 'tooEarly' | 'reputationOnly' | 'normal';
  sureness: Sureness;
  /** Null, like score and trend, while it is too early to say. */
  level: Level | null;
  /** 0…100, 50 neutral. */
  score: number | null;
  agreement: 'mixed' | 'consistent' | null;
  trend: Trend | null;
}

export function words(now: LinePoint, trend: Trend): Words {
  const rated = now.direct + now.indirect;
  const sureness = surenessOf(now);
  const early = sureness === 'tooEarly';
  return {
    state:
      rated === 0
        ? 'nothingRated'
        : early
          ? 'tooEarly'
          : now.direct === 0
            ? 'reputationOnly'
            : 'normal',
    sureness,
    level: early ? null : levelOf(now.mu),
    score: early ? null : Math.round(100 * now.mu),
    agreement: now.spread >= 1.5 ? 'mixed' : now.spread <= 0.7 && rated >= 4 ? 'consistent' : null,
    trend: early ? null : trend,
  };
}

/** Symmetric round neither: what is awful upside down is great. */
export function levelOf(mu: number): Level {
  const far = Math.abs(mu - 0.5);
  const steps = far < 0.05 ? 0 : far < 0.2 ? 1 : far < 0.35 ? 2 : 3;
  return LEVELS[3 + Math.sign(mu - 0.5) * steps] as Level;
}

/** One story alone is too early, however much its teller is trusted. */
export function surenessOf({
  unknown,
  direct,
  indirect,
}: Pick<LinePoint, 'unknown' | 'direct' | 'indirect'>): Sureness {
  if (unknown > 0.7 || (direct === 0 && indirect < 2)) return 'tooEarly';
  if (unknown >= 0.45) return 'firstImpression';
  if (unknown >= 0.25) return 'someIdea';
  return unknown >= 0.15 ? 'fairlySure' : 'knowBrand';
}
