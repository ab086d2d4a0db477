import { type Lane, laneOf, type Source, type Stake } from '../journal/moment.ts';

/** Named beside every export, so that a change of the model can be seen. */
export const MODEL = 'line v1';

/** What the line assumes. Feelings run 0…1 (Awful…Great), variances are in squares of that. */
export interface LineParameters {
  /** Where a feeling nobody told us about rests, and what silence fades to. */
  neutral: number;
  /** How wide "don't know" is, as a variance; 0.09 is about uniform. */
  priorVar: number;
  /** Days until half of what was known has faded. Infinity: nothing fades (the lifetime lens). */
  halfLifeDays: Record<Lane, number>;
  /** How far one rating strays from the feeling behind it, as a variance: about one face. */
  ratingVar: number;
  /** How far all hearsay together may be off, as a variance; what keeps it from certainty. */
  hearsayVar: number;
  /** 0…1: how much ratings of one source on one day repeat each other. */
  sameDay: number;
  /** How many agreeing ratings the spread is assumed to have seen already. */
  spreadPrior: number;
  /** Least and greatest factor by which (dis)agreement may widen the band. */
  spreadRange: readonly [number, number];
  weight: Record<Source, number>;
  stakeWeight: Record<Stake, number>;
}

export const DEFAULTS: LineParameters = {
  neutral: 0.5,
  priorVar: 0.09,
  halfLifeDays: { D: 365, I: 90 },
  ratingVar: 0.05,
  hearsayVar: 0.04,
  sameDay: 0.5,
  spreadPrior: 4,
  spreadRange: [0.5, 3],
  weight: {
    service: 1,
    purchase: 1,
    use: 1,
    store: 1,
    billing: 1,
    browse: 0.5,
    wom: 0.6,
    peer: 0.4,
    news: 0.4,
    review: 0.3,
    sponsor: 0.3,
    ad: 0.2,
    other: 0.3,
  },
  stakeWeight: { low: 0.5, normal: 1, high: 2 },
};

/** What a person changed; the rest stays as in DEFAULTS. */
export type ChangedParameters = Partial<
  Omit<LineParameters, 'halfLifeDays' | 'weight' | 'stakeWeight'>
> & {
  halfLifeDays?: Partial<LineParameters['halfLifeDays']>;
  weight?: Partial<LineParameters['weight']>;
  stakeWeight?: Partial<LineParameters['stakeWeight']>;
};

/** Everything ever felt, nothing forgotten. */
export const LIFETIME: ChangedParameters = {
  halfLifeDays: { D: Number.POSITIVE_INFINITY, I: Number.POSITIVE_INFINITY },
};

/**
 * Fills up with the defaults.
 * @throws RangeError naming the parameter, when one is outside of what the line can bear.
 */
export function completeParameters(changed: ChangedParameters = {}): LineParameters {
  const p: LineParameters = {
    ...DEFAULTS,
    ...changed,
    halfLifeDays: { ...DEFAULTS.halfLifeDays, ...changed.halfLifeDays },
    weight: { ...DEFAULTS.weight, ...changed.weight },
    stakeWeight: { ...DEFAULTS.stakeWeight, ...changed.stakeWeight },
  };
  const most = Number.MAX_VALUE;
  within('neutral', p.neutral, 0, 1);
  within('priorVar', p.priorVar, 1e-6, most);
  within('ratingVar', p.ratingVar, 1e-6, most);
  within('hearsayVar', p.hearsayVar, 0, most);
  within('sameDay', p.sameDay, 0, 1);
  within('spreadPrior', p.spreadPrior, 1e-6, most);
  within('spreadRange[0]', p.spreadRange[0], 1e-6, p.spreadRange[1]);
  within('spreadRange[1]', p.spreadRange[1], p.spreadRange[0], most);
  for (const [lane, days] of Object.entries(p.halfLifeDays)) {
    within(`halfLifeDays.${lane}`, days, 1e-6, Number.POSITIVE_INFINITY);
  }
  for (const [stake, factor] of Object.entries(p.stakeWeight)) {
    within(`stakeWeight.${stake}`, factor, 1e-6, most);
  }
  for (const [source, weight] of Object.entries(p.weight)) {
    within(`weight.${source}`, weight, leastWeight(source as Source), 1);
  }
  return p;
}

/** First-hand may not be weighed away: below a quarter the record would stop being one's own. */
export function leastWeight(source: Source): number {
  return laneOf(source) === 'D' ? 0.25 : 0.05;
}

function within(name: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most)) {
    throw new RangeError(`${name} must lie in ${least}…${most}, but is ${value}`);
  }
}
