import { describe, expect, test } from 'vitest';
import { band, evaluate, lookingBack } from '../../experience/line.ts';
import { sampleTimes } from '../../experience/picture.ts';
import { portrait, sketch } from '../../experience/portrait.ts';
import { setbacks, trend } from '../../experience/turns.ts';
import { why } from '../../experience/why.ts';
import { words } from '../../experience/words.ts';
import { SOURCES } from '../../journal/moment.ts';
import { A, DAY, dayOf, JUNE, noon, rating } from './example.ts';

describe('times worth drawing', () => {
  test('a grid from the first rated moment to now, and every moment', () => {
    const unrated = rating('u', '2025-01-01', 'use', null);
    const times = sampleTimes([unrated, ...A], JUNE, { grid: 11 });
    expect(times[0]).toBe(noon('2026-01-10'));
    expect(times.at(-1)).toBe(JUNE);
    for (const { t } of A) expect(times).toContain(t);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    expect(times).toHaveLength(11 + 4);
  });

  test('the millisecond before a step', () => {
    const times = sampleTimes(A, JUNE, { grid: 11, steps: true });
    expect(times).toHaveLength(11 + 4 + 4);
    expect(times).toContain(noon('2026-03-01') - 1);
    expect(times[0]).toBe(noon('2026-01-10'));
  });

  test('a window', () => {
    const times = sampleTimes(A, JUNE, { grid: 3, from: noon('2026-04-01') });
    expect(times).toEqual([
      noon('2026-04-01'),
      noon('2026-05-01'),
      (noon('2026-04-01') + JUNE) / 2,
      JUNE,
    ]);
  });

  test('many moments are drawn by the grid alone, at most 600 points', () => {
    const many = Array.from({ length: 601 }, (_, i) =>
      rating(`m${i}`, JUNE - i * 7919_000, 'use', 1),
    );
    expect(sampleTimes(many, JUNE)).toHaveLength(600);
  });

  test('nothing rated, nothing drawn; one moment now, one point', () => {
    expect(sampleTimes([], JUNE)).toEqual([]);
    expect(sampleTimes([rating('a', JUNE, 'use', 1)], JUNE)).toEqual([JUNE]);
  });
});

test('bands widen with what they promise and stay within 0…1', () => {
  const now = evaluate(A, JUNE);
  expect(band(now, 80)).toEqual({ lo: now.lo, hi: now.hi });
  expect(band(now, 50).hi).toBeCloseTo(0.506876 + 0.67449 * 0.215471, 5);
  expect(band(now, 95).hi).toBeCloseTo(0.506876 + 1.959964 * 0.215471, 5);
  expect(band({ mu: 0.9, sd: 0.2 }, 95)).toEqual({ lo: expect.closeTo(0.508, 3), hi: 1 });
  expect(band({ mu: 0.1, sd: 0.2 }, 95).lo).toBe(0);
});

describe('a portrait', () => {
  const moments = [
    rating('u', '2026-05-15', 'browse', null),
    rating('later', '2026-07-01', 'use', null),
    ...A,
    { id: 'gone', deleted: true as const },
  ];
  const drawn = portrait(moments, JUNE);

  test('is all its parts', () => {
    expect(drawn.now).toEqual(evaluate(A, JUNE));
    expect(drawn.words).toEqual(words(drawn.now, trend(A, JUNE)));
    expect(drawn.line).toEqual(lookingBack(A, sampleTimes(A, JUNE)));
    expect(drawn.unrated).toBe(1);
  });

  test('draws service from its first moment', () => {
    expect(drawn.service[0]?.t).toBe(noon('2026-03-01'));
    expect(drawn.service.at(-1)?.mu).toBeCloseTo(0.430468, 6);
  });

  test('draws no second line where service is all there is', () => {
    expect(portrait([rating('s', '2026-05-01', 'service', 1)], JUNE).service).toEqual([]);
  });

  test('of nothing', () => {
    expect(portrait([], JUNE)).toMatchObject({
      words: { state: 'nothingRated' },
      line: [],
      service: [],
      unrated: 0,
    });
  });

  test('a sketch is a coarser one of the same', () => {
    const { line, ...rest } = sketch(moments, JUNE, { grid: 20 });
    expect(line).toEqual(lookingBack(A, sampleTimes(A, JUNE, { grid: 20 })));
    expect(rest).toEqual({ now: drawn.now, words: drawn.words, unrated: 1 });
    expect(sketch(moments, JUNE).line.length).toBeLessThan(drawn.line.length);
  });

  test('follows its parameters', () => {
    const params = { halfLifeDays: { D: Infinity, I: Infinity } };
    expect(portrait(moments, JUNE, { params }).now.mu).toBeCloseTo(0.537701, 6);
    expect(() => portrait(moments, JUNE, { params: { halfLifeDays: { D: 0 } } })).toThrow();
  });

  test('looks at each of 10,000 moments no oftener than at each of 1,000', {
    timeout: 60_000,
  }, () => {
    let looks = 0;
    const record = (n: number) =>
      Array.from({ length: n }, (_, i) => {
        const t = JUNE - ((i * 7919) % n) * ((1460 * DAY) / n);
        const source = SOURCES[i % SOURCES.length] as (typeof SOURCES)[number];
        const moment = { ...rating(`m${i}`, t, source, 0), day: dayOf(t) };
        return Object.defineProperty(moment, 'v', {
          get: () => {
            looks++;
            return (i % 5) - 2;
          },
        });
      });
    const looksEach = (n: number) => {
      looks = 0;
      const moments = record(n);
      portrait(moments, JUNE);
      why(moments, JUNE);
      setbacks(moments, JUNE);
      return looks / n;
    };
    const few = looksEach(1000);
    expect(few).toBeGreaterThan(1);
    expect(looksEach(10_000)).toBeLessThanOrEqual(2 * few);
  });
});
