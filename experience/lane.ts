/**
 * One lane: a feeling that nobody sees, pulled back to neutral as time passes (an
 * Ornstein–Uhlenbeck process), known only through noisy ratings. `walk` is its Kalman filter,
 * `smooth` the Rauch–Tung–Striebel smoother.
 */
import type { Observation } from './evidence.ts';
import type { LineParameters } from './parameters.ts';

export const DAY = 86_400_000;

/** What a lane knows at a time. */
export interface Belief {
  /** Best estimate and its variance. */
  m: number;
  V: number;
}

/** What a lane has learnt by a time. */
export interface Filtered extends Belief {
  t: number;
  /** Squared surprises, each in units of what was expected, and their number; both fade. */
  q: number;
  n: number;
  /** Ratings seen; does not fade. */
  count: number;
}

/** The parameters one lane needs. */
export interface LaneParameters extends Pick<LineParameters, 'neutral' | 'priorVar'> {
  halfLife: number;
}

/** What was known at each of the ascending `times`, from the ratings up to it. O(n + times). */
export function walk(
  observations: readonly Observation[],
  times: readonly number[],
  p: LaneParameters,
): Filtered[] {
  let belief = unknowing(p);
  let next = 0;
  return times.map((t) => {
    for (let o = observations[next]; o && o.t <= t; o = observations[++next]) {
      belief = learn(fade(belief, o.t, p), o);
    }
    return fade(belief, t, p);
  });
}

/** What is known now about each of the ascending `times`, from all ratings. O(n + times). */
export function smooth(
  observations: readonly Observation[],
  times: readonly number[],
  p: LaneParameters,
): Belief[] {
  const nodes: { t: number; expected: Belief; known: Filtered }[] = [];
  let belief = unknowing(p);
  let [o, s] = [0, 0];
  while (o < observations.length || s < times.length) {
    const t = Math.min(observations[o]?.t ?? Infinity, times[s] ?? Infinity);
    const expected = fade(belief, t, p);
    belief = expected;
    for (let seen = observations[o]; seen?.t === t; seen = observations[++o]) {
      belief = learn(belief, seen);
    }
    while (times[s] === t) s++;
    nodes.push({ t, expected, known: belief });
  }

  const smoothed: Belief[] = new Array(times.length);
  let later: { t: number; expected: Belief; now: Belief } | undefined;
  s = times.length - 1;
  for (const { t, expected, known } of nodes.reverse()) {
    let now: Belief = known;
    if (later) {
      const g = (known.V * left(later.t - t, p)) / later.expected.V;
      now = {
        m: known.m + g * (later.now.m - later.expected.m),
        V: known.V + g * g * (later.now.V - later.expected.V),
      };
    }
    for (; times[s] === t; s--) smoothed[s] = now;
    later = { t, expected, now };
  }
  return smoothed;
}

/** How much of each rating is in the lane's estimate at `t`; all up to `t`, same order. */
export function pulls(
  observations: readonly Observation[],
  t: number,
  p: LaneParameters,
): number[] {
  let belief = unknowing(p);
  const gains = observations.map((o) => {
    const before = fade(belief, o.t, p);
    belief = learn(before, o);
    return gain(before, o);
  });
  let [remaining, until] = [1, t];
  return observations
    .map((o, i) => ({ o, k: gains[i] as number }))
    .reverse()
    .map(({ o, k }) => {
      remaining *= left(until - o.t, p);
      until = o.t;
      const pull = remaining * k;
      remaining *= 1 - k;
      return pull;
    })
    .reverse();
}

function unknowing({ neutral, priorVar }: LaneParameters): Filtered {
  return { t: 0, m: neutral, V: priorVar, q: 0, n: 0, count: 0 };
}

/** How much is left of what was known, `ms` later. */
function left(ms: number, { halfLife }: LaneParameters): number {
  return 2 ** -(ms / DAY / halfLife);
}

function fade(b: Filtered, t: number, p: LaneParameters): Filtered {
  if (b.count === 0) return { ...b, t };
  const f = left(t - b.t, p);
  return {
    t,
    m: p.neutral + f * (b.m - p.neutral),
    V: p.priorVar - f * f * (p.priorVar - b.V),
    q: b.q * f,
    n: b.n * f,
    count: b.count,
  };
}

function gain(b: Belief, o: Observation): number {
  return b.V / (b.V + o.r);
}

function learn(b: Filtered, o: Observation): Filtered {
  const surprise = o.x - b.m;
  const k = gain(b, o);
  return {
    t: b.t,
    m: b.m + k * surprise,
    V: b.V * (1 - k),
    q: b.q + (surprise * surprise) / (b.V + o.r),
    n: b.n + 1,
    count: b.count + 1,
  };
}
