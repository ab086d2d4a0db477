import { expect, test } from 'vitest';
import type { Remark } from '../../journal/records.ts';
import { RefusedRow } from '../../journal/shape.ts';
import { DAY, fresh, NOON } from './fresh.ts';

const SHOP = 'site:shop.example';
const belief = { brand: SHOP, t: NOON, kind: 'belief', text: 'They mean well.' } as const;

test('remarks are kept, and read in the order they were made', async () => {
  const { journal } = fresh();
  const later = await journal.keepRemark({ brand: SHOP, t: NOON, kind: 'recommend', value: 8 });
  const first = await journal.keepRemark({ ...belief, t: NOON - DAY });
  await journal.keepRemark({ ...belief, brand: 'site:other.example' });
  expect(await journal.remarksOf(SHOP)).toEqual([first, later]);
  expect(first).toEqual({ ...belief, t: NOON - DAY, schema: 1, id: first.id, rev: first.rev });
});

test('they follow a merge, and come back when it is undone', async () => {
  const { journal } = fresh();
  const kept = await journal.keepRemark(belief);
  await journal.mergeBrands(SHOP, 'name:the shop');
  expect(await journal.remarksOf('name:the shop')).toEqual([kept]);
  expect(await journal.remarksOf(SHOP)).toEqual([kept]);
  await journal.takeApart(SHOP);
  expect(await journal.remarksOf('name:the shop')).toEqual([]);
});

test('a removed one is gone, but for undo', async () => {
  const { journal } = fresh();
  const kept = await journal.keepRemark(belief);
  const former = await journal.removeRemark(kept.id);
  expect(former).toEqual(kept);
  expect(await journal.remarksOf(SHOP)).toEqual([]);
  expect(await journal.removeRemark(kept.id)).toBeNull();
  const back = await journal.restoreRemark(former as Remark);
  expect(await journal.remarksOf(SHOP)).toEqual([{ ...kept, rev: back.rev }]);
  expect(back.rev > kept.rev).toBe(true);
});

test.each<[string, object]>([
  ['a belief without words', { text: '  ' }],
  ['a belief of 2,001 characters', { text: 'a'.repeat(2001) }],
  ['a recommendation of eleven', { kind: 'recommend', value: 11, text: undefined }],
  ['half a recommendation', { kind: 'recommend', value: 7.5, text: undefined }],
  ['a recommendation without an answer', { kind: 'recommend', text: undefined }],
  ['money below nothing', { kind: 'spend', value: -1, text: undefined }],
  ['another kind', { kind: 'opinion' }],
  ['a time that is none', { t: Number.NaN }],
])('%s is refused, and nothing is kept', async (_what, wrong) => {
  const { journal } = fresh();
  await expect(journal.keepRemark({ ...belief, ...wrong } as never)).rejects.toThrow(RefusedRow);
  expect(await journal.remarksOf(SHOP)).toEqual([]);
});
