import { describe, expect, test } from 'vitest';
import { relation } from '../../experience/relation.ts';
import { A, JUNE, noon, rating } from './example.ts';

describe('what one is to a brand', () => {
  const heard = rating('h', '2026-01-02', 'wom', 2);
  const looked = rating('l', '2026-02-02', 'browse', 1);
  const bought = rating('b', '2026-03-02', 'purchase', 1);

  test('nothing is said of nothing, nor of what is still to come', () => {
    expect(relation([], null, JUNE)).toBeNull();
    expect(relation([{ id: 'x', deleted: true }], null, JUNE)).toBeNull();
    expect(relation([bought], null, noon('2026-03-01'))).toBeNull();
  });

  test('who heard of it and looked around was never a customer', () => {
    expect(relation([looked, heard], null, JUNE)).toEqual({ is: 'never' });
  });

  test('a customer is one since the first thing that only happens to customers', () => {
    const later = rating('s', '2026-04-02', 'service', null);
    expect(relation([later, heard, bought], null, JUNE)).toEqual({
      is: 'customer',
      since: noon('2026-03-02'),
    });
  });

  test('who left, left with the line as it was known then', () => {
    const left = noon('2026-03-02');
    const told = relation(A, left, JUNE);
    expect(told).toMatchObject({ is: 'left', at: left, felt: { level: 'mostlyBad' } });
    // The refund of the 15th was still to come.
    const before = A.filter(({ t }) => t <= left);
    expect(relation(before, left, JUNE)).toEqual(told);
  });

  test('a day still to come is no leaving yet', () => {
    expect(relation(A, noon('2027-01-01'), JUNE)).toMatchObject({ is: 'customer' });
  });

  test('who left before anything was felt, left without a feeling', () => {
    expect(relation(A, noon('2020-01-01'), JUNE)).toMatchObject({
      is: 'left',
      felt: { level: null },
    });
  });
});
