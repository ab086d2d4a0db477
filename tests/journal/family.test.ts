import { expect, test } from 'vitest';
import { blank } from '../../journal/belonging.ts';
import { family } from '../../journal/family.ts';
import type { BrandId } from '../../journal/moment.ts';

const [A, B, C, D] = ['name:a', 'name:b', 'name:c', 'name:d'] as const;
const part = (id: BrandId, partOf?: BrandId) => ({ ...blank(id), ...(partOf && { partOf }) });
const same = (id: BrandId) => id;

test('parts and wholes are told near and far', () => {
  const told = family([part(A, B), part(B, C), part(C), part(D, B)], same);
  expect([A, B, C].map(told.wholeOf)).toEqual([B, C, null]);
  expect([A, B, C].map(told.partsOf)).toEqual([[], [A, D], [B]]);
  expect([told.isWithin(A, C), told.isWithin(A, A), told.isWithin(C, A)]).toEqual([
    ...[true, true, false],
  ]);
});

test('after a merge a part belongs to whoever stands for the whole, never to itself or nobody', () => {
  const merged = (id: BrandId) => (id === B ? C : id);
  expect(family([part(A, B), part(C)], merged).wholeOf(A)).toBe(C);
  expect(family([part(C, B)], merged).wholeOf(C)).toBeNull();
  expect(family([part(A, D)], merged).wholeOf(A)).toBeNull();
});

test('a circle said by two devices ends', () => {
  const told = family([part(A, B), part(B, A)], same);
  expect([told.isWithin(A, B), told.isWithin(B, A), told.isWithin(A, C)]).toEqual([
    ...[true, true, false],
  ]);
});
