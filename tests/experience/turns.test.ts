import { describe, expect, test } from 'vitest';
import type { LinePoint } from '../../experience/line.ts';
import { evaluate } from '../../experience/line.ts';
import { setbacks, trend, turningPoints, turns } from '../../experience/turns.ts';
import { A, DAY, JUNE, noon, rating } from './example.ts';

const line = (...mus: number[]) => mus.map((mu, t) => ({ t, mu }) as LinePoint);

describe('turning points', () => {
  test.each([
    ['a rise', [0.5, 0.6, 0.7], ['low 0']],
    ['a fall', [0.7, 0.6, 0.5], ['high 0']],
    ['up and down', [0.5, 0.6, 0.7, 0.68, 0.6], ['low 0', 'high 2']],
    ['down, up, down', [0.6, 0.4, 0.45, 0.7, 0.5], ['high 0', 'low 1', 'high 3']],
    ['a rebound below the last high', [0.9, 0.4, 0.6, 0.5], ['high 0', 'low 1', 'high 2']],
    ['a dip above the last low', [0.1, 0.6, 0.4, 0.5], ['low 0', 'high 1', 'low 2']],
    ['a wobble', [0.5, 0.54, 0.5, 0.54], []],
    ['a rise with wobbles', [0.5, 0.6, 0.57, 0.7], ['low 0']],
    ['nothing', [], []],
  ])('%s', (_, mus, want) => {
    expect(turningPoints(line(...mus)).map(({ kind, t }) => `${kind} ${t}`)).toEqual(want);
  });

  test('of the worked example', () => {
    expect(turns(A, JUNE)).toMatchObject([{ kind: 'high', t: noon('2026-01-10') }]);
    expect(turns([], JUNE)).toEqual([]);
  });
});

describe('trend', () => {
  test('of the worked example: up, but not by half a band', () => {
    const { change, direction, since } = trend(A, JUNE);
    expect(change).toBeCloseTo(0.081638, 6);
    expect([direction, since]).toEqual(['steady', null]);
  });

  const bad = ['2026-01-01', '2026-01-20', '2026-02-10'].map((d, i) =>
    rating(`b${i}`, d, 'service', -2),
  );
  const good = ['2026-04-01', '2026-04-20', '2026-05-20'].map((d, i) =>
    rating(`g${i}`, d, 'service', 2),
  );

  test('rising since the first good moment, and the mirror of it', () => {
    expect(trend([...bad, ...good], JUNE)).toMatchObject({
      direction: 'rising',
      since: noon('2026-04-01'),
    });
    const other = [...bad, ...good].map((m) => ({ ...m, v: -(m.v as number) }));
    expect(trend(other, JUNE)).toMatchObject({ direction: 'falling', since: noon('2026-04-01') });
  });

  test('fading alone is not falling', () => {
    const stories = Array.from({ length: 9 }, (_, i) =>
      rating(`w${i}`, noon('2026-03-01') - i * DAY, 'wom', 2, 'high'),
    );
    const faded = trend(stories, JUNE);
    expect(faded.change).toBeLessThan(-0.05);
    expect(-faded.change).toBeGreaterThan(evaluate(stories, JUNE).sd / 2);
    expect(faded.direction).toBe('steady');
  });

  test('what is known for less than 90 days has no trend yet', () => {
    expect(trend(good, JUNE)).toMatchObject({ direction: null, since: null });
  });

  test('a change too small is steady', () => {
    const tiny = [...bad, rating('b9', '2026-05-01', 'service', -2)];
    expect(trend(tiny, JUNE).direction).toBe('steady');
  });

  test('a rise with a late fall has no beginning to name', () => {
    const dipped = [...bad, ...good, rating('z', '2026-05-31', 'service', -1)];
    expect(trend(dipped, JUNE)).toMatchObject({ direction: 'rising', since: null });
  });
});

describe('setbacks', () => {
  const start = [
    rating('a', '2026-01-01', 'use', 1),
    rating('b', '2026-01-15', 'use', 1),
    rating('chat', '2026-02-01', 'service', -2),
  ];

  test('a fall and the way back', () => {
    const moments = [
      ...start,
      rating('c', '2026-02-11', 'use', 1),
      rating('d', '2026-02-21', 'use', 0),
      rating('e', '2026-03-03', 'use', 2),
      rating('f', '2026-03-13', 'use', 2),
    ];
    const [before, after] = [noon('2026-02-01') - 1, noon('2026-02-01')].map(
      (t) => evaluate(moments, t).mu,
    ) as [number, number];
    const [setback, ...rest] = setbacks(moments, JUNE);
    expect(rest).toEqual([]);
    expect(setback).toMatchObject({
      ids: ['chat'],
      t: noon('2026-02-01'),
      recovered: { t: noon('2026-03-13'), days: 40, moments: 4, good: 3 },
    });
    expect(setback?.drop).toBeCloseTo(before - after, 12);
  });

  test('not yet recovered', () => {
    expect(setbacks([...start, { id: 'x', deleted: true }], JUNE)).toMatchObject([
      { ids: ['chat'], recovered: null },
    ]);
  });

  test('two at once are one fall', () => {
    const twice = [...start, rating('bill', '2026-02-01', 'billing', -2)];
    expect(setbacks(twice, JUNE).map(({ ids }) => ids)).toEqual([['bill', 'chat']]);
  });

  test('below neither, silence alone brings the line back', () => {
    const low = [rating('a', '2026-01-01', 'use', -1), rating('b', '2026-01-20', 'service', -2)];
    const [found, ...rest] = setbacks(low, noon('2026-01-20') + 4000 * DAY);
    expect(rest).toEqual([]);
    expect(found?.ids).toEqual(['b']);
    expect(found?.recovered).toMatchObject({ moments: 0, good: 0, days: 4000 });
  });

  test('fading in a long silence is no fall', () => {
    const apart = [rating('a', '2024-01-01', 'use', 2), rating('b', '2026-01-01', 'use', 2)];
    expect(setbacks(apart, JUNE)).toEqual([]);
  });

  test('a bad beginning is no fall', () => {
    expect(setbacks([rating('a', '2026-01-01', 'service', -2)], JUNE)).toEqual([]);
  });

  test('none in a good record', () => {
    expect(setbacks(start.slice(0, 2), JUNE)).toEqual([]);
    expect(setbacks([], JUNE)).toEqual([]);
  });
});
