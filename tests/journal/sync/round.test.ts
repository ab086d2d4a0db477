import { describe, expect, test } from 'vitest';
import { erasedMark } from '../../../journal/erased.ts';
import type { Moment, Removed } from '../../../journal/moment.ts';
import type { Brand } from '../../../journal/records.ts';
import { pack, unpack } from '../../../journal/sync/piece.ts';
import { type Cargo, RETIRED_AFTER } from '../../../journal/sync/plan.ts';
import { AREA_BYTES, round } from '../../../journal/sync/round.ts';
import { areaOf } from './area.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
/** As promised; no constant of ours, so that nobody shortens it unseen. */
const MARKS_KEPT = 400 * DAY;
const revAt = (ms: number, device = 'aaaaaa') =>
  `${ms.toString(36).padStart(9, '0')}.000.${device}`;

const moment = (more: Partial<Moment> = {}): Moment => ({
  ...{ schema: 1, id: 'aaaaaa-1', rev: revAt(NOW), brand: 'name:a', site: null, t: NOW, v: 1 },
  ...{ day: '2026-11-22', source: 'service', stake: 'normal', touchpoint: null, channel: null },
  ...{ origin: 'added', ...more },
});
const mark = (ms: number, id = 'aaaaaa-1'): Removed => ({ id, rev: revAt(ms), deleted: true });
const cargo = (more: Partial<Cargo>): Cargo => ({
  ...{ settings: [], brands: [], rules: [], moments: [], remarks: [], ...more },
});
const keeper = (here: Cargo, device = 'aaaaaa') => ({
  arrived: [] as Cargo[],
  async takeIn(rows: Cargo) {
    this.arrived.push(rows);
    return { here, device };
  },
});

async function lying(items: Record<string, unknown>) {
  const pieces = await Promise.all(Object.values(items).map(unpack));
  return pieces.flatMap((piece) => piece.rows as (Moment & { deleted?: true })[]);
}
const itemOf = async (device: string, rows: Cargo['moments']) => ({
  [`${device}.m0`]: (await pack('moments', rows))[0]?.text,
});

describe('what goes along', () => {
  async function goes(more: Partial<Cargo>, items = {}) {
    const area = areaOf(items);
    const state = await round(keeper(cargo(more)), area, NOW);
    return { rows: await lying(area.items), state };
  }

  test('a face, but never a note', async () => {
    const { rows, state } = await goes({ moments: [moment({ note: 'for me alone', they: 'x' })] });
    expect(rows).toMatchObject([{ id: 'aaaaaa-1', v: 1, written: { here: false } }]);
    expect(rows[0]).not.toHaveProperty('note');
    expect(rows[0]).not.toHaveProperty('they');
    expect(state.staysHere.texts).toBe(1);
  });

  test('nothing without a face, unless its face is known there', async () => {
    const unrated = moment({ v: null });
    expect((await goes({ moments: [unrated] })).rows).toEqual([]);
    const known = await itemOf('bbbbbb', [moment({ rev: revAt(NOW - DAY) })]);
    expect((await goes({ moments: [unrated] }, known)).rows).toContainEqual(unrated);
  });

  test('a mark for 400 days, and longer where somebody still has what was removed', async () => {
    const [young, old] = [mark(NOW - MARKS_KEPT + DAY), mark(NOW - MARKS_KEPT - DAY)];
    expect((await goes({ moments: [young] })).rows).toEqual([young]);
    expect((await goes({ moments: [old] })).rows).toEqual([]);
    const theirs = moment({ rev: revAt(NOW - MARKS_KEPT - 2 * DAY) });
    const known = await itemOf('bbbbbb', [theirs, moment({ id: 'bbbbbb-1' })]);
    expect((await goes({ moments: [old] }, known)).rows).toContainEqual(old);
  });

  test('the mark of an erased brand just as long', async () => {
    const of = (rev: string) => ({ ...erasedMark('site:nordfaser.shop'), rev });
    const [young, old] = [of(revAt(NOW - MARKS_KEPT + DAY)), of(revAt(NOW - MARKS_KEPT - DAY))];
    expect((await goes({ rules: [young] })).rows).toEqual([young]);
    expect((await goes({ rules: [old] })).rows).toEqual([]);
  });

  test('no brand that was only passed by, and of no brand the day of the last visit', async () => {
    const brand = (id: Brand['id'], more: Partial<Brand> = {}): Brand => ({
      ...{ schema: 1, id, rev: '000000000.000.0', sites: [], aliases: [], ...more },
    });
    const felt = brand('name:a', { kin: 'name:b', lastSeen: '2026-11-21' });
    const brands = [felt, brand('name:b'), brand('name:c')];
    const { rows } = await goes({ moments: [moment()], brands });
    const ids = rows.map(({ id }) => id);
    expect(ids).toContain('name:a');
    expect(ids).toContain('name:b');
    expect(ids).not.toContain('name:c');
    expect(JSON.stringify(rows)).not.toContain('lastSeen');
  });

  test('how one sees the line, not what one machine is to do; no remark as long as a letter', async () => {
    const rev = revAt(NOW);
    const remark = { schema: 1, rev, brand: 'name:a', t: NOW, kind: 'belief' } as const;
    const { rows, state } = await goes({
      settings: [
        { key: 'line', rev, value: {} },
        { key: 'noticing', rev, value: false },
      ],
      remarks: [
        { ...remark, id: 'aaaaaa-8', text: 'They care' },
        { ...remark, id: 'aaaaaa-9', text: 'a'.repeat(281) },
      ],
    });
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ key: 'line', rev, value: {} });
    expect(state.staysHere.remarks).toBe(1);
  });
});

test('what does not fit is counted, and the newest goes first', async () => {
  const { moments, brands } = record(9_000, { gone: 9_001 });
  const area = areaOf();
  const state = await round(keeper(cargo({ moments, brands })), area, NOW);
  expect(state.trouble).toEqual(['full']);
  expect(state.bytes).toBeLessThanOrEqual(AREA_BYTES);
  expect(state.leftOut).toBeGreaterThan(1_000);
  const there = new Set((await lying(area.items)).map(({ id }) => id));
  expect(state.moments).toBe(moments.filter(({ id }) => there.has(id)).length);
  expect(state.moments + state.leftOut).toBe(9_000);
  expect(there).toContain(moments.at(-1)?.id);
  expect(there).not.toContain(moments[0]?.id);
}, 30_000);

test('that there is no room for brands and corrections is said, too', async () => {
  const theirs = { 'bbbbbb.m0': `2.${'x'.repeat(AREA_BYTES - 100)}` };
  const rules = [{ ...erasedMark('name:a'), rev: revAt(NOW) }];
  const state = await round(keeper(cargo({ rules })), areaOf({ ...theirs }), NOW);
  expect(state.trouble).toContain('full');
});

test('a second round writes nothing', async () => {
  const area = areaOf();
  const own = keeper(cargo({ moments: [moment()] }));
  await round(own, area, NOW);
  const before = { ...area.items };
  area.set = area.remove = async () => {
    throw new Error('written');
  };
  expect((await round(own, area, NOW + DAY)).trouble).toEqual([]);
  expect(area.items).toEqual(before);
});

test('a device silent for long has its rows taken over, by the first of those that are not', async () => {
  const old = moment({ rev: revAt(NOW - RETIRED_AFTER - DAY, 'zzzzzz') });
  const young = moment({ id: 'aaaaaa-2' });
  const items = await itemOf('zzzzzz', [old]);
  const area = areaOf({ ...items });
  await round(keeper(cargo({ moments: [old, young] })), area, NOW);
  expect(Object.keys(area.items)).toEqual(['aaaaaa.m0']);
  expect(await lying(area.items)).toEqual([old, young]);
  // Not while it speaks, and not by the second.
  const alive = areaOf({ ...items });
  await round(keeper(cargo({ moments: [old] })), alive, NOW - 2 * DAY);
  expect(alive.items).toEqual(items);
  const both = { ...items, ...(await itemOf('aaaaaa', [young])) };
  const second = areaOf({ ...both });
  await round(keeper(cargo({ moments: [old, young] }), 'bbbbbb'), second, NOW);
  expect(second.items).toEqual(both);
});

describe('trouble', () => {
  test('what a newer Throughline wrote is never replaced, not even under the own name', async () => {
    const items = { 'aaaaaa.m0': '2.newer', 'bbbbbb.m0': '3.newer' };
    const area = areaOf({ ...items });
    const state = await round(keeper(cargo({ moments: [moment()] })), area, NOW);
    expect(state.trouble).toEqual(['newer']);
    expect(area.items).toEqual(items);
  });

  test('garbage is left out; what else is there is taken in', async () => {
    const items = { ...(await itemOf('bbbbbb', [moment()])), nonsense: 5, 'cccccc.m0': 'x' };
    const own = keeper(cargo({}));
    const area = areaOf({ ...items });
    expect((await round(own, area, NOW)).trouble).toEqual(['garbage']);
    expect(own.arrived[0]?.moments).toEqual([moment()]);
    expect(area.items).toEqual(items);
  });

  test('a clock that runs a year ahead does not rule ours', async () => {
    const own = keeper(cargo({}));
    const items = await itemOf('bbbbbb', [moment({ rev: revAt(NOW + 365 * DAY) })]);
    expect((await round(own, areaOf(items), NOW)).trouble).toEqual(['ahead']);
    expect(own.arrived[0]?.moments).toEqual([]);
  });

  test('a browser that refuses is said', async () => {
    const area = areaOf();
    area.set = async () => {
      throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    };
    const state = await round(keeper(cargo({ moments: [moment()] })), area, NOW);
    expect(state.trouble).toEqual(['refused']);
  });
});
