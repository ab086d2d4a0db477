import { describe, expect, test } from 'vitest';
import { evaluate } from '../../experience/line.ts';
import type { Trend } from '../../experience/turns.ts';
import { levelOf, surenessOf, words } from '../../experience/words.ts';
import { A, JUNE, rating } from './example.ts';

const steady: Trend = { change: 0, direction: 'steady', since: null };
const now = evaluate(A, JUNE);

test.each([
  [0.02, 'awful'],
  [0.149, 'awful'],
  [0.16, 'bad'],
  [0.299, 'bad'],
  [0.31, 'mostlyBad'],
  [0.449, 'mostlyBad'],
  [0.451, 'neither'],
  [0.5, 'neither'],
  [0.549, 'neither'],
  [0.551, 'mostlyGood'],
  [0.61, 'mostlyGood'],
  [0.699, 'mostlyGood'],
  [0.71, 'good'],
  [0.849, 'good'],
  [0.86, 'great'],
  [0.98, 'great'],
] as const)('%f is %s', (mu, level) => {
  expect(levelOf(mu)).toBe(level);
});

test.each([
  [1, 5, 0, 'tooEarly'],
  [0.701, 5, 0, 'tooEarly'],
  [0.7, 1, 0, 'firstImpression'],
  [0.45, 1, 0, 'firstImpression'],
  [0.449, 1, 0, 'someIdea'],
  [0.25, 1, 0, 'someIdea'],
  [0.249, 1, 0, 'fairlySure'],
  [0.15, 1, 0, 'fairlySure'],
  [0.149, 1, 0, 'knowBrand'],
  [0.476, 0, 1, 'tooEarly'],
  [0.476, 0, 2, 'firstImpression'],
  [0.476, 1, 1, 'firstImpression'],
] as const)('unknown %f with %i lived and %i heard: %s', (unknown, direct, indirect, sureness) => {
  expect(surenessOf({ unknown, direct, indirect })).toBe(sureness);
});

describe('states', () => {
  test('nothing rated: no number, no level', () => {
    expect(words(evaluate([rating('u', JUNE, 'use', null)], JUNE), steady)).toEqual({
      state: 'nothingRated',
      sureness: 'tooEarly',
      level: null,
      score: null,
      agreement: null,
      trend: null,
    });
  });

  test('one story of a trusted friend is too early', () => {
    const one = evaluate([rating('w', JUNE, 'wom', 2, 'high')], JUNE);
    expect(one.unknown).toBeLessThan(0.7);
    expect(words(one, steady)).toMatchObject({ state: 'tooEarly', score: null, level: null });
  });

  test('several stories are a reputation', () => {
    const told = evaluate(
      ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'].map((d, i) =>
        rating(`w${i}`, d, 'wom', 2),
      ),
      JUNE,
    );
    expect(words(told, steady)).toMatchObject({
      state: 'reputationOnly',
      sureness: 'firstImpression',
      level: 'good',
      agreement: null,
    });
  });

  test('the worked example', () => {
    expect(words(now, steady)).toEqual({
      state: 'normal',
      sureness: 'someIdea',
      level: 'neither',
      score: 51,
      agreement: null,
      trend: steady,
    });
  });
});

test.each([
  [1.5, 2, 'mixed'],
  [1.49, 9, null],
  [0.7, 4, 'consistent'],
  [0.7, 3, null],
  [0.71, 4, null],
] as const)('spread %f over %i ratings: %s', (spread, direct, agreement) => {
  expect(words({ ...now, spread, direct, indirect: 0 }, steady).agreement).toBe(agreement);
});
