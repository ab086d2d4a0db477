import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Told } from '../../experience/breakdown.ts';
import { mirrors, wilson } from '../../experience/mirrors.ts';
import { DAY, noon, rating } from './example.ts';

const NOW = noon('2026-06-01');

function service(...answers: { v?: number | null; effort?: number }[]): Told[] {
  return answers.map(({ v = 0, effort }, i) => ({
    ...rating(`m${i}`, NOW - (i + 1) * DAY, 'service', v),
    channel: null,
    ...(effort !== undefined && { effort }),
  }));
}
const recommend = (...values: number[]) =>
  values.map((value, i) => ({ kind: 'recommend' as const, t: NOW - (9 - i) * DAY, value }));

describe('hidden under five answers', () => {
  test.each([0, 1, 4])('%i of each', (n) => {
    const few = Array.from({ length: n }, () => ({ v: 2, effort: 1 }));
    const { csat, ces, nps } = mirrors(service(...few), recommend(...few.map(() => 10)), NOW);
    expect([csat, ces, nps]).toEqual([null, null, null]);
  });

  test('with five they are there', () => {
    const five = [2, 1, 0, -1, 2].map((v, i) => ({ v, effort: i + 1 }));
    const { csat, ces, nps } = mirrors(service(...five), recommend(10, 9, 7, 6, 0), NOW);
    expect(csat).toMatchObject({ value: 0.6, n: 5 });
    expect(ces).toMatchObject({ value: 3, n: 5 });
    expect(nps).toMatchObject({ value: 0, n: 5 });
  });
});

test('only service counts for satisfaction and effort, and only what has happened', () => {
  const bought = service(...Array.from({ length: 5 }, () => ({ v: 2, effort: 1 }))).map((m) => ({
    ...m,
    source: 'purchase' as const,
  }));
  expect(mirrors(bought, [], NOW)).toMatchObject({ csat: null, ces: null });
  const later = service(...Array.from({ length: 5 }, () => ({ v: 2, effort: 1 })));
  expect(mirrors(later, recommend(9, 9, 9, 9, 9), NOW - 30 * DAY)).toEqual({
    ...{ csat: null, ces: null, nps: null, recommend: null },
  });
});

test('the last recommendation is the newest, in whatever order they come', () => {
  const answers = recommend(3, 8, 10).reverse();
  expect(mirrors([], answers, NOW).recommend).toEqual({ value: 10, t: NOW - 7 * DAY });
});

/** Values of Wilson's score interval at z = 1.2815515655446004, worked out by hand. */
test('the score interval of 4 in 5', () => {
  const z2 = 1.2815515655446004 ** 2;
  const measure = wilson(4, 5);
  // (p̂ − p)² = z² p (1 − p) / n holds at both ends: that is what the interval means.
  for (const p of [measure?.lo, measure?.hi] as number[])
    expect((0.8 - p) ** 2).toBeCloseTo((z2 * p * (1 - p)) / 5, 12);
});

test('every measure lies within its interval, and the interval on its scale', () => {
  const face = fc.constantFrom(-2, -1, 0, 1, 2);
  const answers = fc.array(fc.record({ v: face, effort: fc.integer({ min: 1, max: 7 }) }), {
    maxLength: 40,
  });
  const values = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 9 });
  fc.assert(
    fc.property(answers, values, (said, recommended) => {
      const { csat, ces, nps } = mirrors(service(...said), recommend(...recommended), NOW);
      const scales = [
        [csat, 0, 1],
        [ces, 1, 7],
        [nps, -1, 1],
      ] as const;
      for (const [measure, least, most] of scales) {
        if (!measure) continue;
        const { lo, value, hi } = measure;
        expect([least, lo, value, hi, most]).toEqual(
          [least, lo, value, hi, most].sort((a, b) => a - b),
        );
        expect(hi).toBeGreaterThan(lo);
      }
    }),
    { numRuns: 500 },
  );
});
