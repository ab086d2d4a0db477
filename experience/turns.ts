/** When did it turn, which way is it going, and how long did it take to climb back? */
import { type Entry, ratedTimes } from './evidence.ts';
import { DAY } from './lane.ts';
import { asItWas, type LineOptions, type LinePoint, lookingBack } from './line.ts';

/** Less than this is no change that a person would speak of. */
const NOTABLE = 0.05;
const TREND_DAYS = 90;

/** A place where the line turned round; the first one is where its first leg begins. */
export interface Turn {
  t: number;
  mu: number;
  kind: 'low' | 'high';
}

export interface Trend {
  /** mu now − mu 90 days ago, each as it was known then. */
  change: number;
  /** Null: nothing was rated yet 90 days ago, so there is nothing to compare with. */
  direction: 'rising' | 'falling' | 'steady' | null;
  /** Time of the moment that began the rise or fall, ms UTC; null where another turn followed. */
  since: number | null;
}

/** A moment, or several at once, after which the line stood clearly lower. */
export interface Setback {
  t: number;
  ids: string[];
  /** How far the line fell, above 0. */
  drop: number;
  /** When it stood where it had stood before; null = not yet. */
  recovered: {
    t: number;
    days: number;
    /** Rated moments it took, and how many of them were better than neither. */
    moments: number;
    good: number;
  } | null;
}

/** Highs and lows at least `NOTABLE` apart, oldest first. */
export function turningPoints(line: readonly LinePoint[]): Turn[] {
  const turns: Turn[] = [];
  let [low, high] = [line[0], line[0]];
  for (const point of line) {
    if (!low || point.mu < low.mu) low = point;
    if (!high || point.mu > high.mu) high = point;
    const last = turns.at(-1)?.kind;
    if (last !== 'low' && point.mu - low.mu >= NOTABLE) {
      turns.push({ t: low.t, mu: low.mu, kind: 'low' });
      high = point;
    } else if (last !== 'high' && high.mu - point.mu >= NOTABLE) {
      turns.push({ t: high.t, mu: high.mu, kind: 'high' });
      low = point;
    }
  }
  return turns;
}

/** The turning points of the line looking back from `t`. */
export function turns(moments: readonly Entry[], t: number, { params }: LineOptions = {}): Turn[] {
  return turningPoints(lookingBack(moments, [...ratedTimes(moments, t), t], { params }));
}

/**
 * Rising or falling only where the change is notable, large beside the band, and something was
 * rated in these 90 days: fading alone is not falling.
 */
export function trend(moments: readonly Entry[], t: number, { params }: LineOptions = {}): Trend {
  const rated = ratedTimes(moments, t);
  const past = t - TREND_DAYS * DAY;
  const [then, now] = asItWas(moments, [past, t], { params }) as [LinePoint, LinePoint];
  const change = now.mu - then.mu;
  const [before, after] = [then.direct + then.indirect, now.direct + now.indirect];
  if (before === 0) return { change, direction: null, since: null };
  if (after === before || Math.abs(change) < Math.max(NOTABLE, now.sd / 2)) {
    return { change, direction: 'steady', since: null };
  }
  const last = turningPoints(asItWas(moments, [...rated, t], { params })).at(-1);
  const isBegun = last?.kind === (change > 0 ? 'low' : 'high');
  return {
    change,
    direction: change > 0 ? 'rising' : 'falling',
    since: isBegun ? (rated.find((at) => at > last.t) ?? null) : null,
  };
}

/** Each clear fall of the line as it was then, oldest first, and the way back up. */
export function setbacks(
  moments: readonly Entry[],
  t: number,
  { params }: LineOptions = {},
): Setback[] {
  const rated = ratedTimes(moments, t);
  const stairs = asItWas(moments, [...rated.flatMap((at) => [at - 1, at]), t], { params });
  const found: Setback[] = [];
  let open: { level: number; setback: Setback }[] = [];
  stairs.forEach((point, i) => {
    open = open.filter(({ level, setback }) => {
      if (point.mu < level) return true;
      setback.recovered = wayBack(moments, setback.t, point.t);
      return false;
    });
    const before = stairs[i - 1];
    // Each odd one is a step; a first moment falls from nowhere and has nothing to regain.
    if (i % 2 === 0 || !before || before.direct + before.indirect === 0) return;
    const drop = before.mu - point.mu;
    if (drop < NOTABLE) return;
    const ids = felt(moments, (at) => at === point.t).map(({ id }) => id);
    const setback: Setback = { t: point.t, ids: ids.sort(), drop, recovered: null };
    found.push(setback);
    open.push({ level: before.mu, setback });
  });
  return found;
}

function wayBack(moments: readonly Entry[], from: number, to: number): Setback['recovered'] {
  const between = felt(moments, (t) => t > from && t <= to);
  return {
    t: to,
    days: (to - from) / DAY,
    moments: between.length,
    good: between.filter(({ v }) => v > 0).length,
  };
}

function felt(moments: readonly Entry[], when: (t: number) => boolean) {
  return moments.flatMap((m) =>
    m.deleted || m.v === null || !when(m.t) ? [] : [{ id: m.id, v: m.v }],
  );
}
