import { expect, test } from 'vitest';
import type { Moment } from '../../journal/moment.ts';
import { DAY, fresh, NOON } from './fresh.ts';

const shop = { brand: 'site:shop.example', t: NOON, source: 'purchase', v: 1 } as const;

test('what was removed can be taken back for thirty days, the last removed first', async () => {
  const { journal, clock } = fresh();
  const moment = await journal.keepMoment(shop);
  const belief = { brand: shop.brand, t: NOON, kind: 'belief', text: 'Fine.' } as const;
  const remark = await journal.keepRemark(belief);
  await journal.removeMoment(moment.id);
  clock.ms += DAY;
  await journal.removeRemark(remark.id);
  expect(await journal.binned()).toEqual([
    { id: remark.id, at: NOON + DAY, remark },
    { id: moment.id, at: NOON, moment },
  ]);
  clock.ms = NOON + 30 * DAY;
  await journal.housekeeping();
  expect(await journal.binned()).toHaveLength(2);
  clock.ms++;
  await journal.housekeeping();
  expect((await journal.binned()).map(({ id }) => id)).toEqual([remark.id]);
});

test('taken back, it is as it was, and in the bin no more', async () => {
  const { journal } = fresh();
  const moment = await journal.keepMoment(shop);
  await journal.removeMoment(moment.id);
  const [binned] = await journal.binned();
  const back = await journal.restoreMoment(binned?.moment as Moment);
  expect(back).toEqual({ ...moment, rev: back.rev });
  expect(await journal.binned()).toEqual([]);
});

test('removing what is not there puts nothing in', async () => {
  const { journal } = fresh();
  await journal.removeMoment('abcdef-1');
  expect(await journal.binned()).toEqual([]);
});
