import { describe, expect, test } from 'vitest';
import { evaluate, lookingBack } from '../../experience/line.ts';
import {
  type ChangedParameters,
  completeParameters,
  DEFAULTS,
  LIFETIME,
} from '../../experience/parameters.ts';
import type { Source } from '../../journal/moment.ts';
import { A, JUNE, rating } from './example.ts';

describe('parameters', () => {
  test('what is not changed stays', () => {
    const p = completeParameters({ halfLifeDays: { I: 30 }, weight: { ad: 0.1 } });
    expect(p.halfLifeDays).toEqual({ D: 365, I: 30 });
    expect(p.weight).toEqual({ ...DEFAULTS.weight, ad: 0.1 });
    expect(completeParameters()).toEqual(DEFAULTS);
    expect(completeParameters(LIFETIME).halfLifeDays).toEqual({ D: Infinity, I: Infinity });
  });

  const impossible: [string, ChangedParameters][] = [
    ['halfLifeDays.D', { halfLifeDays: { D: 0 } }],
    ['halfLifeDays.I', { halfLifeDays: { I: -90 } }],
    ['halfLifeDays.I', { halfLifeDays: { I: Number.NaN } }],
    ['weight.service', { weight: { service: 0.24 } }],
    ['weight.browse', { weight: { browse: 1.01 } }],
    ['weight.ad', { weight: { ad: 0.04 } }],
    ['weight.wom', { weight: { wom: 0 } }],
    ['stakeWeight.high', { stakeWeight: { high: 0 } }],
    ['neutral', { neutral: 1.5 }],
    ['priorVar', { priorVar: 0 }],
    ['ratingVar', { ratingVar: -1 }],
    ['hearsayVar', { hearsayVar: Infinity }],
    ['sameDay', { sameDay: 2 }],
    ['spreadPrior', { spreadPrior: 0 }],
    ['spreadRange[0]', { spreadRange: [3, 0.5] }],
    ['spreadRange[1]', { spreadRange: [0.5, Infinity] }],
  ];
  test.each(impossible)('%s out of range is named', (name, params) => {
    expect(() => evaluate(A, JUNE, { params })).toThrow(RangeError);
    expect(() => evaluate(A, JUNE, { params })).toThrow(name);
  });

  test('the ends of the allowed weights', () => {
    const params = { weight: { service: 0.25, use: 1, ad: 0.05, wom: 1 } };
    expect(() => evaluate(A, JUNE, { params })).not.toThrow();
  });
});

describe('bad input', () => {
  test.each([2.01, -3, Number.NaN, Infinity])('v = %d is refused by id', (v) => {
    expect(() => evaluate([rating('m9', JUNE, 'use', v)], JUNE)).toThrow('m9');
  });

  test.each([Number.NaN, -Infinity])('t = %d is refused by id', (t) => {
    const moment = { ...rating('m9', JUNE, 'use', 1), t };
    expect(() => evaluate([moment], JUNE)).toThrow('m9');
  });

  test('times must ascend', () => {
    expect(() => lookingBack(A, [JUNE, JUNE - 1])).toThrow('ascend');
    expect(() => lookingBack(A, [Number.NaN])).toThrow('ascend');
    expect(lookingBack(A, [])).toEqual([]);
  });

  test('a source of a later version counts as other', () => {
    const unheard = { ...rating('m9', JUNE, 'other', 2), source: 'dream' as Source };
    expect(evaluate([unheard], JUNE)).toEqual(evaluate([rating('m9', JUNE, 'other', 2)], JUNE));
  });

  test('a moment of 1900 is allowed and changes next to nothing now', () => {
    const old = rating('m0', Date.UTC(1900, 0, 1), 'use', 2);
    expect(evaluate([...A, old], JUNE).mu).toBeCloseTo(evaluate(A, JUNE).mu, 12);
    const lifetime = { params: LIFETIME };
    expect(evaluate([...A, old], JUNE, lifetime).mu).toBeGreaterThan(
      evaluate(A, JUNE, lifetime).mu + 0.05,
    );
  });
});
