import { describe, expect, test } from 'vitest';
import { LENSES, sticks, through } from '../../experience/lenses.ts';
import { evaluate } from '../../experience/line.ts';
import { LIFETIME } from '../../experience/parameters.ts';
import { A, DAY, JUNE, noon, rating } from './example.ts';

test('every lens but the lifetime agrees on today; the lifetime forgets nothing', () => {
  const now = evaluate(A, JUNE);
  const ends = LENSES.map((lens) => through(lens, A, JUNE).at(-1)?.mu);
  expect(ends).toEqual([
    expect.closeTo(now.mu, 10),
    expect.closeTo(now.mu, 10),
    expect.closeTo(evaluate(A, JUNE, { params: LIFETIME }).mu, 10),
    expect.closeTo(now.mu, 10),
  ]);
  expect(ends[2]).toBeCloseTo(0.537701, 6);
});

test('as it was then, the line jumps where a moment fell; looking back it does not', () => {
  const steps = (lens: 'then' | 'lookingBack') => {
    const line = through(lens, A, JUNE);
    const at = line.findIndex(({ t }) => t === noon('2026-03-01'));
    const before = line[at - 1];
    return {
      apart: noon('2026-03-01') - (before?.t ?? 0),
      fall: (before?.mu ?? 0) - (line[at]?.mu ?? 0),
    };
  };
  expect(steps('then')).toEqual({ apart: 1, fall: expect.closeTo(0.2888, 3) });
  expect(steps('lookingBack').fall).toBeLessThan(0.01);
});

describe('what will stick', () => {
  test('half the extreme of the last year, half the last first-hand moment', () => {
    // The worst is the bad chat (−2), the last first-hand one its refund (+1): the ad is hearsay.
    expect(sticks(A, JUNE)).toEqual({ level: (-0.5 + 2) / 4, peak: 'm3', last: 'm4' });
  });

  test('of two extremes the later', () => {
    const both = [
      rating('a', '2026-01-01', 'use', 2),
      rating('b', '2026-02-01', 'use', -2),
      rating('c', '2026-03-01', 'use', 0),
    ];
    expect(sticks(both, JUNE)).toMatchObject({ peak: 'b', last: 'c' });
  });

  test('nothing while there is too little, or nothing first-hand, or all of it long ago', () => {
    expect(sticks(A.slice(0, 2), JUNE)).toBeNull();
    expect(
      sticks(
        A.map((m) => ({ ...m, source: 'wom' as const })),
        JUNE,
      ),
    ).toBeNull();
    expect(sticks(A, JUNE + 400 * DAY)).toBeNull();
    expect(sticks([], JUNE)).toBeNull();
  });
});

test('nothing rated: no line through any lens', () => {
  for (const lens of LENSES) expect(through(lens, [], JUNE)).toEqual([]);
});

test('a part of the line is that part of the whole line', () => {
  for (const lens of LENSES) {
    const whole = through(lens, A, JUNE);
    const [from, to] = [noon('2026-02-15'), noon('2026-04-01')];
    const part = through(lens, A, JUNE, { span: [from, to] });
    expect([part[0]?.t, part.at(-1)?.t]).toEqual([from, to]);
    const moment = noon('2026-03-15');
    const at = (line: typeof whole) => line.find(({ t }) => t === moment)?.mu;
    expect(at(part)).toBeCloseTo(at(whole) as number, 10);
  }
  const before = [noon('2020-01-01'), noon('2020-02-01')] as const;
  expect(through('lookingBack', A, JUNE, { span: before })).toEqual([]);
});
