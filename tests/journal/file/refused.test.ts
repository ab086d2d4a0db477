import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { TOLD_REFUSALS } from '../../../journal/file/format.ts';
import { stageFile } from '../../../journal/file/read.ts';
import { asBlob, writeJson } from '../../../journal/file/write.ts';
import { fresh, NOON } from '../fresh.ts';
import { lived } from './lived.ts';

// A disk in memory and real cryptography take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => vi.restoreAllMocks());

const HEAD = '"format": "throughline-journal", "version": 1';
const moment = {
  ...{ schema: 1, id: 'abcdef-1', rev: '0mwrsbk00.000.abcdef', brand: 'name:x', site: null },
  ...{ t: NOON, day: '2026-11-22', v: 1, source: 'use', stake: 'normal', touchpoint: null },
  ...{ channel: null, origin: 'added' },
};
const journalOf = (rows: object) => `{${HEAD}, ${JSON.stringify(rows).slice(1)}`;
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`.split(''), (unit) => unit.charCodeAt(0)).buffer);

const DEEP = 1_000_000;
test.each<[string, BlobPart, string]>([
  ['an empty file', '', 'empty'],
  ['spaces', '   \n\n', 'cut'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'encoding'],
  ['letters of an old code page', Uint8Array.of(0x7b, 0x22, 0xe4, 0x22, 0x7d), 'encoding'],
  ['an archive', Uint8Array.of(0x1f, 0x8b, 8, 0, 0), 'packed'],
  ['another archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'packed'],
  ['plain words', 'Dear diary', 'notJson'],
  ['a page', '<!doctype html><p>', 'notJson'],
  ['no number at all', `{${HEAD}, "moments": [{"v": NaN}]}`, 'notJson'],
  ['a comma too many', `{${HEAD}, "moments": [{},]}`, 'notJson'],
  ['something after the end', `{${HEAD}} {}`, 'notJson'],
  ['a file that ends early', journalOf({ moments: [moment] }).slice(0, -30), 'cut'],
  ['a file that ends before its last brace', journalOf({ moments: [moment] }).slice(0, -1), 'cut'],
  ['a list', '[1, 2]', 'notOurs'],
  ['a word', '"throughline-journal"', 'notOurs'],
  ['another program’s file', '{"format": "mood-diary", "version": 1}', 'notOurs'],
  ['a file that does not name itself', '{"moments": []}', 'notOurs'],
  ['a version that is none', '{"format": "throughline-journal", "version": "1"}', 'notOurs'],
  ['no version', '{"format": "throughline-journal"}', 'notOurs'],
  ['a newer Throughline’s', '{"format": "throughline-journal", "version": 2}', 'newer'],
  ['lists in lists', `{${HEAD}, "moments": ${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`, 'deep'],
  ['rows in rows', `{${HEAD}, "moments": [${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}]}`, 'deep'],
  ['a word of ten million letters', `{${HEAD}, "a": "${'x'.repeat(1e7)}"}`, 'big'],
  ['a key of ten million letters', `{${HEAD}, "${'x'.repeat(1e7)}": 1}`, 'big'],
  ['ten million spaces', `{${HEAD}, ${' '.repeat(1e7)} "a": 1}`, 'big'],
  ['a row of a million fields', `{${HEAD}, "moments": [[${'1,'.repeat(1e6)}1]]}`, 'big'],
])('%s is refused, and nothing is changed', async (_what, text, why) => {
  const { journal, heard } = await lived();
  const before = [await journal.momentsAll(), heard.length];
  await expect(stageFile(journal, new Blob([text]))).rejects.toMatchObject({
    name: 'RefusedFile',
    why,
  });
  const changes = heard.slice(Number(before[1])).flat();
  expect(changes.every((store) => store === 'staging')).toBe(true);
  expect(await journal.momentsAll()).toEqual(before[0]);
});

test('the line is told at which it is no JSON', async () => {
  const { journal } = fresh();
  const file = new Blob([`{${HEAD},\n"moments": [\n{},\n{"v": NaN}\n]}`]);
  await expect(stageFile(journal, file)).rejects.toMatchObject({ why: 'notJson', line: 4 });
});

test('each row that does not fit is told with its line, the others are taken', async () => {
  const { journal } = fresh();
  const rows = [
    moment,
    { ...moment, id: 'abcdef-2', v: 9 },
    { ...moment },
    { ...moment, id: 'demo-1' },
    { ...moment, id: 'abcdef-3', schema: 2 },
    { ...moment, id: 'abcdef-4', rev: 'zzzzzzzzz.000.abcdef' },
    null,
    [],
    'moment',
    { ...moment, id: 'abcdef-5', mood: 'blue' },
  ];
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  const odd = '{"__proto__": {"id": "abcdef-9", "rev": "0mwrsbk00.000.abcdef", "deleted": true}}';
  const text = `{\n${HEAD},\n"moments": [\n${lines},\n${odd}\n],\n"brands": {"id": 1}, "rules": [{"id": "never:a", "rev": "0mwrsbk00.000.abcdef", "kind": "never", "site": "b"}],\n"settings": [{"key": "device", "rev": "", "value": 1}, {"key": "dailyBudget", "rev": "0mwrsbk00.000.abcdef", "value": -1}],\n"another": [{"a": 1}]}`;
  const preview = await stageFile(journal, new Blob([text]));
  expect(preview).toMatchObject({ fresh: 1, refused: 13, rules: 0, settings: 0, brands: 0 });
  expect(
    preview.why.map(({ line, store, field, why }) => `${line} ${store} ${field} ${why}`),
  ).toEqual([
    ...['5 moments v range', '6 moments id twice', '7 moments id example'],
    ...['8 moments schema newer', '9 moments rev form', '10 moments  row', '11 moments  row'],
    ...['12 moments  row', '13 moments mood unknown', '14 moments schema missing'],
    ...['16 rules id form', '17 settings rev form', '17 settings value form'],
  ]);
  expect(({} as { deleted?: true }).deleted).toBeUndefined();
});

test('of many refusals the first hundred are told, and all are counted', async () => {
  const { journal } = fresh();
  const file = new Blob([journalOf({ moments: Array(1_000).fill({ ...moment, v: 9 }) })]);
  const preview = await stageFile(journal, file);
  expect(preview.refused).toBe(1_000);
  expect(preview.why).toHaveLength(TOLD_REFUSALS);
});

test('other letters and pretty printing are read', async () => {
  const { journal } = fresh();
  const note = { ...moment, note: 'Größe 😐 Кино' };
  const text = JSON.stringify(JSON.parse(journalOf({ moments: [note] })), null, 4);
  for (const file of [new Blob([`\uFEFF${text}\r\n`]), new Blob([utf16(text)])]) {
    const preview = await stageFile(journal, file);
    expect(preview).toMatchObject({ fresh: 1, refused: 0 });
    await journal.adoptStaged(preview.work);
    expect(await journal.moment(moment.id)).toEqual(note);
    await journal.eraseEverything();
  }
});

test('it can be cancelled on the way, tells how far it is, and leaves nothing', async () => {
  const staged = async () => {
    const db = await openDB('throughline');
    const rows = await db.count('staging');
    db.close();
    return rows;
  };
  const { journal } = await lived();
  const many = Array.from({ length: 2_500 }, (_, i) => ({ ...moment, id: `abcdef-${i}` }));
  const file = new Blob([journalOf({ moments: many })]);
  const before = await (
    await asBlob(writeJson(journal, { model: '', exportedAt: 0 }), 'application/json')
  ).text();
  const cancel = new AbortController();
  const told: number[] = [];
  const reading = stageFile(journal, file, {
    signal: cancel.signal,
    onProgress(done, total) {
      told.push(done);
      expect(total).toBe(file.size);
      if (done > total / 2) cancel.abort(new Error('enough'));
    },
  });
  await expect(reading).rejects.toThrow('enough');
  expect(await staged()).toBe(0);
  expect(told.length).toBeGreaterThan(2);
  expect(Math.max(...told)).toBeLessThan(file.size);
  expect(
    await (
      await asBlob(writeJson(journal, { model: '', exportedAt: 0 }), 'application/json')
    ).text(),
  ).toBe(before);
});
