/** What must hold for every record: P1–P13 of the specification and those of the drawn line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asItWas, evaluate, lookingBack, shares } from '../../experience/line.ts';
import { SOURCES, STAKES } from '../../journal/moment.ts';
import { DAY, dayOf, type Rating } from './example.ts';

const T = Date.parse('2026-11-22T12:00:00Z');
const RUNS = { numRuns: 2000 };

/** `day` follows `t`, as it does in the journal: with free labels P4 would be false. */
const ratings = (most = 14, { least = 0, years = 6 } = {}): fc.Arbitrary<Rating[]> =>
  fc
    .array(
      fc.record({
        // Whole days, seconds and equal times all occur.
        ago: fc.oneof(
          fc.integer({ min: 0, max: years * 365 }).map((days) => days * DAY),
          fc.integer({ min: 0, max: years * 365 * 86_400 }).map((seconds) => seconds * 1000),
          fc.constantFrom(0, 1, DAY / 2),
        ),
        v: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.double({ min: -2, max: 2, noNaN: true })),
        source: fc.constantFrom(...SOURCES),
        stake: fc.constantFrom(...STAKES),
      }),
      { minLength: least, maxLength: most },
    )
    .map((list) =>
      list.map(({ ago, ...rest }, i) => ({
        id: `m${(i * 7) % 31}`,
        t: T - ago,
        day: dayOf(T - ago),
        touchpoint: null,
        ...rest,
      })),
    );

const some = ratings(14, { least: 1 });
const index = fc.nat();
const shuffled = (moments: readonly Rating[], seed: readonly number[]): Rating[] =>
  moments
    .map((m, i) => ({ m, key: seed[i % seed.length] as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ m }) => m);
const seeds = fc.array(fc.double({ noNaN: true }), { minLength: 14, maxLength: 14 });
const momentTimes = (moments: readonly Rating[]) =>
  [...new Set(moments.map((m) => m.t))].sort((a, b) => a - b);
const times = (most = 12) =>
  fc
    .array(fc.integer({ min: 0, max: 6 * 365 * 24 }), { maxLength: most })
    .map((hours) => [...hours.map((h) => T - h * 3_600_000), T].sort((a, b) => a - b));
const mirrored = (moments: readonly Rating[]) =>
  moments.map((m) => ({ ...m, v: 0 - (m.v as number) }));

function holds<Ts extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  check: (...args: Ts) => void,
): void {
  // A busy machine may take its time; the answer is what counts.
  test(name, { timeout: 60_000 }, () => {
    fc.assert(fc.property(...arbitraries, check), RUNS);
  });
}

const near = (got: number, want: number, tolerance: number) =>
  expect(Math.abs(got - want)).toBeLessThanOrEqual(tolerance);

describe('the line', () => {
  holds('P1 stays within its bounds', [ratings(), fc.nat(3000)], (moments, later) => {
    const { mu, lo, hi, unknown } = evaluate(moments, T + later * DAY);
    expect(mu).toBeGreaterThan(0);
    expect(mu).toBeLessThan(1);
    expect(lo).toBeGreaterThanOrEqual(0);
    expect(lo).toBeLessThanOrEqual(mu);
    expect(hi).toBeGreaterThanOrEqual(mu);
    expect(hi).toBeLessThanOrEqual(1);
    expect(unknown).toBeGreaterThan(0);
    expect(unknown).toBeLessThanOrEqual(1);
  });

  holds('P2 knows no order of entry, to the last bit', [ratings(), seeds], (moments, seed) => {
    const other = shuffled(moments, seed);
    expect(evaluate(other, T)).toEqual(evaluate(moments, T));
    expect(shares(other, T)).toEqual(shares(moments, T));
  });

  holds(
    'P3 rises with any rating raised, and is as sure as before',
    [ratings(14, { least: 1, years: 12 }), index, fc.double({ min: 0.05, max: 4, noNaN: true })],
    (moments, at, by) => {
      const old = moments[at % moments.length] as Rating;
      const v = Math.min(2, (old.v as number) + by);
      const before = evaluate(moments, T);
      const after = evaluate(
        moments.map((m) => (m === old ? { ...m, v } : m)),
        T,
      );
      expect(after.mu).toBeGreaterThanOrEqual(before.mu);
      const young = old.t > T - 8 * 365 * DAY;
      if (young && v - (old.v as number) >= 0.05) expect(after.mu).toBeGreaterThan(before.mu);
      expect(after.sigma).toBe(before.sigma);
      expect(after.unknown).toBe(before.unknown);
    },
  );

  holds('P4 is never less sure for one more rating', [some], ([added, ...moments]) => {
    const before = evaluate(moments, T);
    const after = evaluate([...moments, added as Rating], T);
    expect(after.sigma).toBeLessThanOrEqual(before.sigma + 1e-12);
    expect(after.unknown).toBeLessThanOrEqual(before.unknown + 1e-12);
  });

  holds(
    'P5 is never surer for time alone',
    [ratings(), fc.nat(2000), fc.nat(2000)],
    (moments, soon, more) => {
      const before = evaluate(moments, T + soon * DAY);
      const after = evaluate(moments, T + (soon + more) * DAY);
      expect(after.sigma).toBeGreaterThanOrEqual(before.sigma - 1e-12);
      expect(after.unknown).toBeGreaterThanOrEqual(before.unknown - 1e-12);
    },
  );

  holds('P6 fades to "don\'t know" in sixty years', [ratings()], (moments) => {
    const { mu, unknown } = evaluate(moments, T + 60 * 365.25 * DAY);
    near(mu, 0.5, 1e-9);
    near(unknown, 1, 1e-9);
  });

  holds('P7 is the sum of its pushes', [ratings(), fc.nat(400)], (moments, later) => {
    const at = T + later * DAY;
    const { mu } = evaluate(moments, at);
    const { w0, moments: list } = shares(moments, at);
    const sum = (of: 'push' | 'weight') => list.reduce((total, m) => total + m[of], 0);
    near(sum('push'), mu - 0.5, 1e-12);
    near(w0 + sum('weight'), 1, 1e-12);
    expect(w0).toBeGreaterThan(0);
    for (const { weight } of list) expect(weight).toBeGreaterThanOrEqual(0);
  });

  holds('P8 trusts hearsay less, however much of it', [some], (moments) => {
    const told = evaluate(
      moments.map((m) => ({ ...m, source: 'wom' as const })),
      T,
    );
    const lived = evaluate(
      moments.map((m) => ({ ...m, source: 'service' as const })),
      T,
    );
    expect(told.sigma).toBeGreaterThan(lived.sigma);
    expect(told.unknown).toBeGreaterThan(lived.unknown);
    expect(told.unknown).toBeGreaterThanOrEqual(0.30769);
  });

  holds(
    'P9 follows the best and the worst face added now',
    [ratings(), fc.constantFrom(...SOURCES), fc.constantFrom(...STAKES)],
    (moments, source, stake) => {
      const { mu } = evaluate(moments, T);
      const now = { id: 'now', t: T, day: dayOf(T), source, stake };
      expect(evaluate([...moments, { ...now, v: 2 }], T).mu).toBeGreaterThanOrEqual(mu - 1e-12);
      expect(evaluate([...moments, { ...now, v: -2 }], T).mu).toBeLessThanOrEqual(mu + 1e-12);
    },
  );

  holds(
    'P10 is not touched by removed, unrated and future moments',
    [
      ratings(),
      some,
      fc.array(fc.constantFrom('removed', 'unrated', 'future'), { minLength: 14, maxLength: 14 }),
    ],
    (moments, others, kinds) => {
      const idle = others.map((m, i) => {
        const id = `idle${i}`;
        if (kinds[i] === 'removed') return { id, deleted: true as const };
        if (kinds[i] === 'unrated') return { ...m, id, v: null };
        return { ...m, id, t: T + 1 + (T - m.t) };
      });
      const all = [...idle, ...moments];
      expect(evaluate(all, T)).toEqual(evaluate(moments, T));
      expect(shares(all, T)).toEqual(shares(moments, T));
      const line = momentTimes(moments).concat(T);
      expect(lookingBack(all, line)).toEqual(lookingBack(moments, line));
      expect(asItWas(all, line)).toEqual(asItWas(moments, line));
    },
  );

  holds(
    'P11 knows no calendar',
    [ratings(), fc.integer({ min: -(10 ** 12), max: 10 ** 12 })],
    (moments, by) => {
      const here = evaluate(moments, T);
      const there = evaluate(
        moments.map((m) => ({ ...m, t: m.t + by })),
        T + by,
      );
      near(there.mu, here.mu, 1e-12);
      near(there.sd, here.sd, 1e-12);
      near(there.unknown, here.unknown, 1e-12);
    },
  );

  holds('P12 is fair: faces mirrored, line mirrored', [ratings()], (moments) => {
    const here = evaluate(moments, T);
    const there = evaluate(mirrored(moments), T);
    near(there.mu, 1 - here.mu, 1e-12);
    near(there.lo, 1 - here.hi, 1e-12);
    near(there.sd, here.sd, 1e-12);
  });

  holds('P13 is the same in one pass and one by one', [ratings(), times(6)], (moments, at) => {
    asItWas(moments, at).forEach((point, i) => {
      const alone = evaluate(moments, at[i] as number, { asOf: T });
      for (const key of ['mu', 'sd', 'lo', 'hi', 'unknown', 'spread', 'shareDirect'] as const) {
        near(point[key], alone[key], 1e-12);
      }
      expect([point.direct, point.indirect]).toEqual([alone.direct, alone.indirect]);
    });
  });
});

describe('looking back', () => {
  holds('ends where the line stands', [ratings(), times()], (moments, at) => {
    const [back, now] = [lookingBack(moments, at).at(-1), evaluate(moments, T)];
    for (const key of ['mu', 'sd', 'lo', 'hi', 'unknown', 'spread'] as const) {
      near(back?.[key] as number, now[key], 1e-10);
    }
  });

  holds('stays within its bounds', [ratings(), times()], (moments, at) => {
    for (const { mu, lo, hi } of lookingBack(moments, at)) {
      expect(mu > 0 && mu < 1 && lo <= mu && mu <= hi && lo >= 0 && hi <= 1).toBe(true);
    }
  });

  holds(
    'falls nowhere when a rating is raised',
    [some, times(), index, fc.double({ min: 0, max: 4, noNaN: true })],
    (moments, at, which, by) => {
      const old = moments[which % moments.length] as Rating;
      const raised = moments.map((m) =>
        m === old ? { ...m, v: Math.min(2, (m.v as number) + by) } : m,
      );
      const after = lookingBack(raised, at);
      lookingBack(moments, at).forEach(({ mu }, i) => {
        expect(after[i]?.mu).toBeGreaterThanOrEqual(mu - 1e-12);
      });
    },
  );

  holds(
    'knows no order of entry, to the last bit',
    [ratings(), times(), seeds],
    (moments, at, seed) => {
      expect(lookingBack(shuffled(moments, seed), at)).toEqual(lookingBack(moments, at));
    },
  );

  holds('is fair: faces mirrored, line mirrored', [ratings(), times()], (moments, at) => {
    const there = lookingBack(mirrored(moments), at);
    lookingBack(moments, at).forEach(({ mu, sd }, i) => {
      near(there[i]?.mu as number, 1 - mu, 1e-12);
      near(there[i]?.sd as number, sd, 1e-12);
    });
  });

  holds(
    'does not depend on where one looks',
    [ratings(), times(), times()],
    (moments, at, more) => {
      const all = [...new Set([...at, ...more])].sort((a, b) => a - b);
      const finer = new Map(lookingBack(moments, all).map((point) => [point.t, point]));
      for (const { t, mu, sd } of lookingBack(moments, at)) {
        near(finer.get(t)?.mu as number, mu, 1e-10);
        near(finer.get(t)?.sd as number, sd, 1e-10);
      }
    },
  );
});
