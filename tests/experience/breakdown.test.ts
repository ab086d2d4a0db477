import { describe, expect, test } from 'vitest';
import { grid, knownFunction, slices, type Told } from '../../experience/breakdown.ts';
import { evaluate } from '../../experience/line.ts';
import { CHANNELS } from '../../journal/moment.ts';
import { DAY, noon, rating } from './example.ts';

const NOW = noon('2026-06-01');
const told = (id: string, v: number | null, more: Partial<Told>): Told => ({
  ...rating(id, NOW - Number(id.slice(1)) * DAY, 'service', v),
  channel: null,
  ...more,
});

const moments = [
  told('m1', 2, { channel: 'phone', p7: 'people', func: 'service' }),
  told('m2', 1, { channel: 'phone', p7: 'people', func: 'service' }),
  told('m3', -2, { channel: 'chat', p7: 'people', func: 'Rechtsabteilung' }),
  told('m4', null, { channel: 'email', p7: 'price' }),
  told('m5', 1, {}),
];

describe('slices', () => {
  const channels = slices(moments, CHANNELS, (m) => m.channel, NOW);

  test('one for each value that was said, in the order of the values, oldest first', () => {
    expect(channels.map(({ value, ids, rated }) => [value, ids, rated])).toEqual([
      ['chat', ['m3'], 1],
      ['email', ['m4'], 0],
      ['phone', ['m2', 'm1'], 2],
    ]);
  });

  test('feel as their moments alone feel, and nothing where none is rated', () => {
    expect(channels[2]?.feeling).toEqual(evaluate(moments.slice(0, 2), NOW));
    expect(channels[1]?.feeling).toBeNull();
  });

  test('a moment of which several things were said is in each', () => {
    const frictions = ['repeat', 'couldNot'] as const;
    const both = [told('m1', -1, { friction: ['couldNot', 'repeat'] })];
    expect(
      slices(both, frictions, (m) => m.friction ?? null, NOW).map(({ value }) => value),
    ).toEqual(['repeat', 'couldNot']);
  });

  test('what is removed or still to come is in none', () => {
    const gone = [{ id: 'x', deleted: true as const }, told('m-9', 1, { channel: 'chat' })];
    expect(slices(gone, CHANNELS, (m) => m.channel, NOW)).toEqual([]);
  });
});

test('the grid holds cells of which both sides were said; a strange function is "other"', () => {
  expect(grid(moments, NOW).map(({ p7, func, slice }) => [p7, func, slice.ids])).toEqual([
    ['people', 'service', ['m2', 'm1']],
    ['people', 'other', ['m3']],
  ]);
  expect([undefined, 'billing', 'x'].map(knownFunction)).toEqual([undefined, 'billing', 'other']);
});
