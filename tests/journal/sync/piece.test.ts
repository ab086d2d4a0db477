import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TravelStore } from '../../../journal/merge.ts';
import { ITEM_BYTES, pack, UnreadPiece, unpack } from '../../../journal/sync/piece.ts';
import { AREA_BYTES, round } from '../../../journal/sync/round.ts';
import { squeeze, unsqueeze } from '../../../journal/sync/squeeze.ts';
import { areaOf } from './area.ts';
import { record } from './record.ts';

const rows = record(40).moments;
const rev = '0mia2yfk0.00a.a7a77h';

test.each([0, 1, 2, 500])('%d numbers come out of as few bits as they went into', (count) => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { minLength: count, maxLength: count }), (values) => {
      expect(unsqueeze(squeeze(values, 7), count, 7)).toEqual(values);
    }),
    { numRuns: 50, seed: 6 },
  );
  expect(squeeze(Array(count).fill(3), 7).length).toBeLessThan(8);
});

describe('rows of every kind come out as they went in', () => {
  test.each<[TravelStore, object[]]>([
    ['moments', record(900).moments],
    [
      'moments',
      [{ ...rows[0], id: 'x-abcdefghijklmnop', words: ['größer', '大'], func: '\ud83d' }],
    ],
    ['moments', [{ ...rows[0], day: '1999-01-01', written: { rev, here: false } }]],
    ['brands', record(1).brands],
    ['brands', [{ ...record(1).brands[0], rev: '000000000.000.0', mergedInto: null }]],
    ['rules', [{ id: 'never:a.example', rev, kind: 'never', site: 'a.example', deleted: true }]],
    ['settings', [{ key: 'line', rev, value: { halfLifeDays: { D: 30 } } }]],
    [
      'remarks',
      [
        {
          schema: 1,
          id: 'a7a77h-1',
          rev,
          brand: 'name:a',
          t: 5,
          kind: 'belief',
          text: 'They care',
        },
        { id: 'a7a77h-2', rev, deleted: true },
      ],
    ],
  ])('%s', async (store, all) => {
    const pieces = await pack(store, all as never[]);
    for (const { text } of pieces) expect(text.length).toBeLessThanOrEqual(ITEM_BYTES - 18);
    const back = await Promise.all(pieces.map(({ text }) => unpack(text)));
    expect(back.flatMap((piece) => piece.rows)).toEqual(all);
    expect(back.every((piece) => piece.store === store && piece.refused === 0)).toBe(true);
  });
});

describe('what is no piece', () => {
  test.each<[string, unknown, UnreadPiece['why']]>([
    ['a later version', '2.anything', 'newer'],
    ['a much later one', '12.', 'newer'],
    ['nothing', '', 'garbage'],
    ['no text', { 1: 2 }, 'garbage'],
    ['no base 64', '1.***.***', 'garbage'],
    ['no deflated text', '1.AAAA.AAAA', 'garbage'],
  ])('%s', async (_what, text, why) => {
    await expect(unpack(text)).rejects.toMatchObject({ name: 'UnreadPiece', why });
  });

  test('a piece with one letter changed or cut is refused, or holds only rows that are rows', async () => {
    const [piece] = await pack('moments', rows);
    const text = piece?.text as string;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('A', '/', '.', ''),
        async (at, to) => {
          const other = text.slice(0, at) + to + (to ? text.slice(at + 1) : '');
          try {
            const { rows: got } = await unpack(other);
            expect(got.length).toBeLessThanOrEqual(rows.length);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadPiece);
            refused++;
          }
        },
      ),
      { numRuns: 500, seed: 6 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  test('a row that is none is left out, and counted; the others hold', async () => {
    const [fine, other] = rows;
    const [piece] = await pack('moments', [fine, { ...other, v: 9 }] as never[]);
    expect(await unpack(piece?.text)).toMatchObject({ rows: [fine], refused: 1 });
  });

  test('what unpacks without end is refused, however much sense it makes', async () => {
    const [piece] = await pack('moments', rows.slice(0, 3));
    const [version, head = '', body] = (piece?.text ?? '').split('.');
    const through = async (from: Blob, by: CompressionStream | DecompressionStream) =>
      new Response(from.stream().pipeThrough(by)).arrayBuffer();
    const inflated = await through(
      new Blob([Buffer.from(head, 'base64')]),
      new DecompressionStream('deflate-raw'),
    );
    const longer = async (by: number) => {
      const all = new Blob([inflated, ' '.repeat(by)]);
      const packed = await through(all, new CompressionStream('deflate-raw'));
      return [version, Buffer.from(packed).toString('base64'), body].join('.');
    };
    expect((await unpack(await longer(1_000))).rows).toHaveLength(3);
    await expect(unpack(await longer(30_000_000))).rejects.toMatchObject({ why: 'garbage' });
  });
});

test('5,000 moments with their codes, 500 of them removed, and 160 brands fit', async () => {
  const { moments, brands, device } = record(5_000);
  expect(moments.filter((row) => 'deleted' in row)).toHaveLength(500);
  const here = { settings: [], rules: [], remarks: [], moments, brands };
  const area = areaOf();
  const keeper = { takeIn: async () => ({ here, device: device.letters }) };
  const state = await round(keeper, area, Date.UTC(2023, 0, 1));
  expect(state).toMatchObject({ trouble: [], leftOut: 0, moments: 4_500 });
  expect(state.bytes).toBeLessThanOrEqual(AREA_BYTES);
  const back = await Promise.all(Object.values(area.items).map(unpack));
  expect(back.flatMap((piece) => piece.rows)).toHaveLength(5_000 + 160);
}, 30_000);
