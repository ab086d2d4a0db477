import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../experience/line.ts';
import { composition, why } from '../../experience/why.ts';
import { SOURCES, TOUCHPOINTS } from '../../journal/moment.ts';
import { A, DAY, dayOf, JUNE, noon, rating } from './example.ts';

describe('the worked example', () => {
  const told = why(A, JUNE);

  test('kinds, depth and breadth', () => {
    expect(told.kinds.map(({ source, moments }) => [source, moments])).toEqual([
      ['service', 2],
      ['purchase', 1],
      ['ad', 1],
      ['wom', 1],
    ]);
    const weights = [0.487254, 0.178098, 0.078932, 0.053442];
    told.kinds.forEach(({ weight }, i) => {
      expect(weight).toBeCloseTo(weights[i] as number, 6);
    });
    expect(told.kinds.map(({ feeling }) => feeling)).toEqual([
      expect.closeTo((0.265321 * 0.75) / 0.487254, 5),
      0.75,
      0.25,
      1,
    ]);
    expect(told.breadth).toBeCloseTo(2.845806, 6);
    expect(told.serviceShare).toBeCloseTo(0.611, 3);
    expect(told.depth).toBeCloseTo(1 - 0.362975, 6);
  });

  test('service feels worse than the brand', () => {
    expect(told.serviceGap?.gap).toBeCloseTo(-0.0764, 4);
    expect(told.serviceGap?.of.mu).toBeCloseTo(0.430468, 6);
    expect(told.serviceGap?.from.mu).toBeCloseTo(0.506876, 6);
  });

  test('a story and an ad are too little to speak of a reputation', () => {
    expect(told.reputationGap).toBeNull();
  });

  test('the strongest push comes first', () => {
    expect(told.groups.map(({ moments }) => moments.map(({ id }) => id))).toEqual([
      ['m3'],
      ['m4'],
      ['m2'],
      ['m1'],
      ['m5'],
    ]);
    expect(told.groups[0]).toMatchObject({ source: 'service', touchpoint: null, face: -2 });
    expect(told.groups[0]?.moments[0]?.day).toBe('2026-03-01');
  });
});

describe('groups', () => {
  const at = (id: string, day: string, v: number, touchpoint: 'chat' | 'help') => ({
    ...rating(id, day, 'service', v),
    touchpoint,
  });

  test('hold alike moments: source, touchpoint and face', () => {
    const moments = [
      at('a', '2026-05-01', 1, 'chat'),
      at('b', '2026-04-01', 1.4, 'chat'),
      at('c', '2026-03-01', 1.6, 'chat'),
      at('d', '2026-03-02', -0.5, 'help'),
      at('e', '2026-02-02', -1, 'help'),
      { id: 'gone', deleted: true as const },
    ];
    const { groups } = why(moments, JUNE);
    const ids = Object.fromEntries(
      groups.map((g) => [`${g.touchpoint} ${g.face}`, g.moments.map(({ id }) => id)]),
    );
    expect(ids).toEqual({ 'chat 1': ['b', 'a'], 'chat 2': ['c'], 'help -1': ['e', 'd'] });
  });

  test('add up to the line, whatever the record', { timeout: 60_000 }, () => {
    const moment = fc.record({
      ago: fc.integer({ min: 0, max: 1500 }),
      v: fc.integer({ min: -2, max: 2 }),
      source: fc.constantFrom(...SOURCES),
      touchpoint: fc.constantFrom(null, ...TOUCHPOINTS),
    });
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 20 }), (list) => {
        const moments = list.map(({ ago, ...rest }, i) => ({
          id: `m${i}`,
          t: JUNE - ago * DAY,
          day: dayOf(JUNE - ago * DAY),
          stake: 'normal' as const,
          ...rest,
        }));
        const { groups, kinds, serviceShare, breadth } = why(moments, JUNE);
        const mu = evaluate(moments, JUNE).mu;
        const total = (of: { push: number }[]) => of.reduce((sum, { push }) => sum + push, 0);
        expect(Math.abs(total(groups) - (mu - 0.5))).toBeLessThan(1e-12);
        expect(Math.abs(total(kinds) - (mu - 0.5))).toBeLessThan(1e-12);
        expect(groups.flatMap((g) => g.moments)).toHaveLength(moments.length);
        expect(why(moments.toReversed(), JUNE)).toEqual(why(moments, JUNE));
        expect(breadth).toBeGreaterThanOrEqual(kinds.length ? 1 - 1e-12 : 0);
        expect(breadth).toBeLessThanOrEqual(kinds.length + 1e-12);
        if (kinds.length) expect(serviceShare).toBeLessThanOrEqual(1);
        else expect(serviceShare).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('gaps', () => {
  const stories = ['2026-04-01', '2026-05-01', '2026-06-01'].map((d, i) =>
    rating(`w${i}`, d, 'wom', 2),
  );
  const used = [rating('u', '2026-05-20', 'use', -1)];

  test('what was heard against what happened', () => {
    const { reputationGap, serviceGap } = why([...stories, ...used], JUNE);
    expect(reputationGap?.of.mu).toBe(evaluate(stories, JUNE).mu);
    expect(reputationGap?.from.mu).toBe(evaluate(used, JUNE).mu);
    expect(reputationGap?.gap).toBeCloseTo(
      evaluate(stories, JUNE).mu - evaluate(used, JUNE).mu,
      12,
    );
    expect(serviceGap).toBeNull();
  });

  test('nothing but service is no comparison', () => {
    expect(why([rating('s', JUNE, 'service', 1)], JUNE).serviceGap).toBeNull();
  });

  test('a whole too thin is no comparison either', () => {
    expect(why([...stories, ...used], noon('2029-06-01')).reputationGap).toBeNull();
  });
});

test('circles grow and shrink', () => {
  const share = (day: string) => composition(A, noon(day), {}).serviceShare;
  expect(share('2026-02-15')).toBe(0);
  expect(share('2026-03-02')).toBeGreaterThan(0.3);
  expect(composition([], JUNE)).toEqual({ kinds: [], depth: 0, breadth: 0, serviceShare: null });
});

test('what has faded to nothing is no kind any more', () => {
  const params = { halfLifeDays: { D: 0.01, I: 0.01 } };
  expect(composition(A, JUNE, { params })).toEqual({
    kinds: [],
    depth: 0,
    breadth: 0,
    serviceShare: null,
  });
});
