/**
 * The line: what a person's moments with one brand add up to, and how sure that is.
 *
 * First-hand and hearsay are two lanes that fade at their own pace; hearsay is discounted as a
 * whole, because all of it may be off together. Feelings run from 0 (Awful) to 1 (Great).
 * Everything here is a pure function of moments, time and parameters: nothing is stored.
 */
import type { Lane } from '../journal/moment.ts';
import { type Entry, type Observation, weigh } from './evidence.ts';
import { type Belief, type Filtered, type LaneParameters, pulls, smooth, walk } from './lane.ts';
import { type ChangedParameters, completeParameters, type LineParameters } from './parameters.ts';

/** The line at one time. */
export interface LinePoint {
  /** ms UTC */
  t: number;
  /** The feeling, 0…1. */
  mu: number;
  /** The band that should hold the true feeling four times in five; within 0…1. */
  lo: number;
  hi: number;
  /** Half-width of the band in standard deviations' terms: sigma widened by disagreement. */
  sd: number;
  sigma: number;
  /** Share of the line that is not known, in (0, 1]; with the two shares below it makes 1. */
  unknown: number;
  shareDirect: number;
  shareIndirect: number;
  /** Do the ratings agree? 0.5 (very much) … 3 (not at all). */
  spread: number;
  /** Ratings it rests on, first-hand and heard or seen. */
  direct: number;
  indirect: number;
}

export interface LineOptions {
  /** Only moments up to here count, ms UTC. Default: the last time asked for. */
  asOf?: number;
  params?: ChangedParameters;
}

/** What one moment does to the line. */
export interface Share {
  id: string;
  t: number;
  /** Its part in the line, 0…1. */
  weight: number;
  /** How far it moves the line from neutral; all pushes add up to mu − neutral. */
  push: number;
  /** How far it lay from the line just before it, −1…1. */
  surprise: number;
}

const Z = {
  50: 0.6744897501960817,
  80: 1.2815515655446004,
  95: 1.959963984540054,
} as const;

/** The line at `t` (ms UTC). @throws RangeError for impossible parameters or ratings. */
export function evaluate(
  moments: readonly Entry[],
  t: number,
  options: LineOptions = {},
): LinePoint {
  return asItWas(moments, [t], options)[0] as LinePoint;
}

/** The line as it was known at each of the ascending `times`: stairs, a step at every moment. */
export function asItWas(
  moments: readonly Entry[],
  times: readonly number[],
  { asOf, params }: LineOptions = {},
): LinePoint[] {
  const p = completeParameters(params);
  return forward(weigh(moments, asOf ?? end(times), p), ascending(times), p);
}

/** The line as all moments up to `asOf` together tell it, at each of the ascending `times`. */
export function lookingBack(
  moments: readonly Entry[],
  times: readonly number[],
  { asOf = end(times), params }: LineOptions = {},
): LinePoint[] {
  const p = completeParameters(params);
  const observations = weigh(moments, asOf, p);
  const [now] = forward(observations, [asOf], p) as [LinePoint];
  const D = smooth(ofLane(observations, 'D'), ascending(times), laneParameters('D', p));
  const I = smooth(ofLane(observations, 'I'), times, laneParameters('I', p));
  return times.map((t, i) => point(t, fuse(D[i] as Belief, I[i] as Belief, p), now));
}

/**
 * The line at `t` taken apart: mu = w0 · neutral + Σ weight · rating, exactly.
 * Moments oldest first; those that do not count are not listed.
 */
export function shares(
  moments: readonly Entry[],
  t: number,
  { asOf = t, params }: LineOptions = {},
): { w0: number; moments: Share[] } {
  const p = completeParameters(params);
  const observations = weigh(moments, asOf, p).filter((o) => o.t <= t);
  const before = forward(
    observations,
    observations.map((o) => o.t - 1),
    p,
  );
  const lanes = { D: ofLane(observations, 'D'), I: ofLane(observations, 'I') };
  const [D] = walk(lanes.D, [t], laneParameters('D', p));
  const [I] = walk(lanes.I, [t], laneParameters('I', p));
  const { part } = fuse(D as Belief, I as Belief, p);
  const weights = {
    D: pulls(lanes.D, t, laneParameters('D', p)).map((pull) => part.D * pull),
    I: pulls(lanes.I, t, laneParameters('I', p)).map((pull) => part.I * pull),
  };
  const seen = { D: 0, I: 0 };
  let w0 = 1;
  const list = observations.map(({ id, t, lane, x }, i): Share => {
    const weight = weights[lane][seen[lane]++] as number;
    w0 -= weight;
    const surprise = x - (before[i] as LinePoint).mu;
    return { id, t, weight, push: weight * (x - p.neutral), surprise };
  });
  return { w0, moments: list };
}

/** The range that should hold the true feeling in so many cases of a hundred; within 0…1. */
export function band({ mu, sd }: Pick<LinePoint, 'mu' | 'sd'>, percent: keyof typeof Z) {
  return { lo: Math.max(0, mu - Z[percent] * sd), hi: Math.min(1, mu + Z[percent] * sd) };
}

function forward(
  observations: readonly Observation[],
  times: readonly number[],
  p: LineParameters,
): LinePoint[] {
  const D = walk(ofLane(observations, 'D'), times, laneParameters('D', p));
  const I = walk(ofLane(observations, 'I'), times, laneParameters('I', p));
  const [least, most] = p.spreadRange;
  return times.map((t, i) => {
    const [d, h] = [D[i] as Filtered, I[i] as Filtered];
    const spread = (p.spreadPrior + d.q + h.q) / (p.spreadPrior + d.n + h.n);
    const agreement = {
      spread: Math.min(most, Math.max(least, spread)),
      direct: d.count,
      indirect: h.count,
    };
    return point(t, fuse(d, h, p), agreement);
  });
}

/** Both lanes made one, in precisions (1 / variance). */
function fuse(D: Belief, I: Belief, p: LineParameters) {
  const L0 = 1 / p.priorVar;
  const LD = Math.max(0, 1 / D.V - L0);
  const LI = Math.max(0, 1 / I.V - L0);
  const trust = 1 / (1 + p.hearsayVar * LI);
  const L = L0 + LD + trust * LI;
  const rest = p.neutral * L0;
  return {
    mu: (rest + (D.m / D.V - rest) + trust * (I.m / I.V - rest)) / L,
    L,
    unknown: L0 / L,
    shareDirect: LD / L,
    shareIndirect: (trust * LI) / L,
    /** How much of each lane's estimate is in mu. */
    part: { D: 1 / (D.V * L), I: trust / (I.V * L) },
  };
}

function point(
  t: number,
  { mu, L, unknown, shareDirect, shareIndirect }: ReturnType<typeof fuse>,
  { spread, direct, indirect }: Pick<LinePoint, 'spread' | 'direct' | 'indirect'>,
): LinePoint {
  const sigma = Math.sqrt(1 / L);
  const sd = sigma * Math.sqrt(spread);
  const { lo, hi } = band({ mu, sd }, 80);
  return {
    t,
    mu,
    lo,
    hi,
    sd,
    sigma,
    unknown,
    shareDirect,
    shareIndirect,
    spread,
    direct,
    indirect,
  };
}

function ofLane(observations: readonly Observation[], lane: Lane): Observation[] {
  return observations.filter((o) => o.lane === lane);
}

function laneParameters(lane: Lane, p: LineParameters): LaneParameters {
  return { neutral: p.neutral, priorVar: p.priorVar, halfLife: p.halfLifeDays[lane] };
}

function end(times: readonly number[]): number {
  return times.at(-1) ?? Number.NEGATIVE_INFINITY;
}

function ascending(times: readonly number[]): readonly number[] {
  for (let i = 0; i < times.length; i++) {
    const [before, t] = [times[i - 1] ?? Number.NEGATIVE_INFINITY, times[i] as number];
    if (!(before <= t)) throw new RangeError(`times must ascend, but ${t} follows ${before}`);
  }
  return times;
}
