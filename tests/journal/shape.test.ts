import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { TravelStore } from '../../journal/merge.ts';
import { type Migration, NewerRow, upToDate } from '../../journal/migrations.ts';
import { asMoment, asRemark, asRowOf, RefusedRow } from '../../journal/shape.ts';

const example = (name: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `examples/${name}.json`), 'utf8'));
const moment = example('moment.v1');
const bare = {
  ...{ schema: 1, id: 'a7a77h-1', rev: '0mia2yfk0.000.a7a77h', brand: 'name:the bank', site: null },
  ...{ t: 0, day: '1970-01-01', v: null, source: 'wom', stake: 'normal' },
  ...{ touchpoint: null, channel: null, origin: 'added' },
};

test('the example of schema 1 is a moment, and so is one with nothing optional', () => {
  expect(asMoment(moment)).toEqual(moment);
  expect(asMoment(bare)).toEqual(bare);
});

test('the example of a remark is one', () => {
  const remark = example('remark.v1');
  expect(asRemark(remark)).toEqual(remark);
});

test.each<[string, object, string]>([
  ['a feeling beyond the faces', { v: 2.01 }, 'v:'],
  ['a feeling below them', { v: -3 }, 'v:'],
  ['a feeling that is no number', { v: Number.NaN }, 'v:'],
  ['a feeling in words', { v: '2' }, 'v:'],
  ['no feeling at all instead of null', { v: undefined }, 'v:'],
  ['a time with a fraction', { t: 0.5 }, 't:'],
  ['a time without end', { t: Number.POSITIVE_INFINITY }, 't:'],
  ['a time before 1900', { t: Date.UTC(1899, 11, 31) }, 't:'],
  ['a time after 2200', { t: Date.UTC(2201, 0, 1) }, 't:'],
  ['a day that is none', { day: '2026-13-45' }, 'day:'],
  ['a day in other words', { day: '22.11.2026' }, 'day:'],
  ['an unknown source', { source: 'rumour' }, 'source:'],
  ['an unknown touchpoint', { touchpoint: 'home' }, 'touchpoint:'],
  ['an unknown stake', { stake: 'huge' }, 'stake:'],
  ['an unknown channel', { channel: 'fax' }, 'channel:'],
  ['an unknown origin', { origin: 'guessed' }, 'origin:'],
  ['an effort of eight', { effort: 8 }, 'effort:'],
  ['half an effort', { effort: 3.5 }, 'effort:'],
  ['minutes below nothing', { minutes: -1 }, 'minutes:'],
  ['nine words', { words: Array(9).fill('sad') }, 'words:'],
  ['a word as long as a letter', { words: ['a'.repeat(61)] }, 'words.0:'],
  ['a note of 2,001 characters', { note: 'a'.repeat(2001) }, 'note:'],
  ['a brand without a kind', { brand: 'shop.example' }, 'brand:'],
  ['a brand without a name', { brand: 'site:' }, 'brand:'],
  ['a brand of 10,000 letters', { brand: `name:${'a'.repeat(10_000)}` }, 'brand:'],
  ['an id with markup', { id: '<b>-1' }, 'id:'],
  ['a revision of no clock', { rev: 'yesterday' }, 'rev:'],
  ['another schema', { schema: 2 }, 'schema:'],
  ['a field nobody knows', { mood: 'blue' }, 'mood:'],
])('%s is refused, and the field is named', (_what, wrong, field) => {
  const refusal = refusalOf({ ...bare, ...wrong });
  expect(refusal).toBeInstanceOf(RefusedRow);
  expect(`${(refusal as RefusedRow).field}:`).toBe(field);
});

test.each([[null], ['text'], [[]], [undefined]])('%j is no moment', (row) => {
  expect(refusalOf(row)).toBeInstanceOf(RefusedRow);
});

test('the edges of what fits do fit', () => {
  const edges = { v: -2, t: Date.UTC(1900, 0, 1), effort: 1, note: 'a'.repeat(2000) };
  expect(asMoment({ ...bare, ...edges })).toMatchObject(edges);
});

test('a row goes through every step it has not seen, and only those', () => {
  const steps: Migration[] = [
    ({ feeling, ...row }) => ({ ...row, v: feeling }),
    (row) => ({ ...row, trail: `${row.trail ?? ''}3` }),
  ];
  const first = Object.freeze({ schema: 1, feeling: 2 });
  expect(upToDate(first, steps)).toEqual({ schema: 3, v: 2, trail: '3' });
  expect(upToDate({ schema: 2, v: 1 }, steps)).toEqual({ schema: 3, v: 1, trail: '3' });
  expect(upToDate({ schema: 3, v: 0 }, steps)).toEqual({ schema: 3, v: 0 });
  expect(upToDate({ feeling: 1 }, steps)).toMatchObject({ schema: 3, v: 1 });
});

test('every example of an older schema arrives in the shape of today', () => {
  expect(asMoment(upToDate(moment))).toEqual(moment);
});

test('a row from a newer version is said to be one, not mangled', () => {
  expect(() => upToDate({ schema: 2 })).toThrow(NewerRow);
});

function refusalOf(row: unknown): unknown {
  try {
    return asMoment(row);
  } catch (error) {
    return error;
  }
}

const { rev } = bare;
const brand = { schema: 1, id: 'site:a.example', rev, sites: ['a.example'], aliases: [] };
const rule = { id: 'never:a.example', rev, kind: 'never', site: 'a.example' };

test.each<[TravelStore, object]>([
  ['moments', moment],
  ['moments', { id: bare.id, rev, deleted: true }],
  ['remarks', { id: bare.id, rev, deleted: true }],
  ['brands', brand],
  ['brands', { ...brand, name: 'A', mergedInto: null, kin: 'name:a', partOf: 'name:b' }],
  ['rules', rule],
  ['rules', { ...rule, deleted: true }],
  ['settings', { key: 'badge', rev, value: 'off' }],
])('%s: %j is one', (store, row) => {
  expect(asRowOf(store, row)).toEqual(row);
});

test.each<[TravelStore, unknown, string]>([
  ['moments', { ...moment, deleted: true }, 'schema:'],
  ['moments', null, ': row'],
  ['remarks', { id: bare.id, deleted: true }, 'rev:'],
  ['brands', { ...brand, id: 'a.example' }, 'id:'],
  ['brands', { ...brand, sites: 'a.example' }, 'sites:'],
  ['rules', { ...rule, kind: 'always' }, 'kind:'],
  ['settings', { key: 'badge', rev, value: 'huge' }, 'value: form'],
  ['settings', { key: '__proto__', rev, value: {} }, 'value: form'],
  ['settings', { key: 'device', rev, value: { letters: 'aaaaaa' } }, 'value: form'],
])('%s: %j is refused', (store, row, reason) => {
  expect(() => asRowOf(store, row)).toThrow(`refused: ${reason}`);
});

test.each<[object, object]>([
  [{ v: 'great' }, { why: 'kind', field: 'v', found: '"great"' }],
  [{ note: 'a'.repeat(2001) }, { why: 'length', field: 'note', found: `"${'a'.repeat(39)}` }],
  [{ source: 'rumour' }, { why: 'choice', field: 'source', found: '"rumour"' }],
  [{ t: undefined }, { why: 'missing', field: 't', found: undefined }],
  [{ mood: 'blue' }, { why: 'unknown', field: 'mood', found: undefined }],
  [{ day: '22.11.2026' }, { why: 'form', field: 'day' }],
  [{ words: {} }, { why: 'kind', field: 'words', found: undefined }],
])('%j is refused for a reason that every language has words for', (wrong, refusal) => {
  expect(refusalOf({ ...bare, ...wrong })).toMatchObject(refusal);
});
