import { expect, test, vi } from 'vitest';
import { csvHead, stageCsv, writeCsv } from '../../../journal/file/csv.ts';
import { asBlob } from '../../../journal/file/write.ts';
import type { Moment } from '../../../journal/moment.ts';
import type { Journal } from '../../../journal/store.ts';
import { DAY, fresh, NOON } from '../fresh.ts';
import { lived } from './lived.ts';

// A disk in memory and real cryptography take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const table = (text: string | Uint8Array<ArrayBuffer>) => new Blob([text], { type: 'text/csv' });
const exported = (journal: Journal) => asBlob(writeCsv(journal), 'text/csv');

async function adopt(journal: Journal, file: Blob, change: object = {}) {
  const { mapping } = await csvHead(file);
  const preview = await stageCsv(journal, file, { ...mapping, ...change });
  await journal.adoptStaged(preview.work);
  return preview;
}
const byId = (moments: Moment[]) => [...moments].sort((a, b) => (a.id < b.id ? -1 : 1));

test('what a spreadsheet gets comes back as the same moments', async () => {
  const { journal } = await lived();
  const file = await exported(journal);
  const head = await csvHead(file);
  expect(head).toMatchObject({ own: true, separator: ',' });
  expect(await adopt(journal, file)).toMatchObject({ fresh: 0, changed: 0, same: 12, refused: 0 });
  const there = fresh().journal;
  expect(await adopt(there, file)).toMatchObject({ fresh: 12, refused: 0, brands: 2 });
  expect(byId(await there.momentsAll())).toEqual(byId(await journal.momentsAll()));
  expect((await there.brandsAll()).map(({ name }) => name)).toEqual(['Bänk & Söhne "Alt"', 'Shop']);
});

test('no cell of it is a formula, in whatever spreadsheet', async () => {
  const { journal } = await lived();
  await journal.keepMoment({ brand: 'name:=cmd', t: NOON, source: 'use', they: '@x;=1+1' });
  const text = await (await exported(journal)).text();
  expect(text).not.toMatch(/(^|[;,|\t\r\n])"?[ ]*[=+@]/);
  expect(text).toContain(`"'@x;'=1+1"`);
});

test('a diary of another program becomes moments, its words and stars explained', async () => {
  const { journal } = fresh();
  const bank = await journal.addBrand('My Bank');
  const file = table(
    [
      'Datum;Uhrzeit;Firma;Bewertung;Kommentar;Tags',
      '21.11.2026;14:30;my bank;1;"lange gewartet; sehr";müde | genervt',
      '20.11.2026;;Kino;5;;',
      '19.11.2026;;Kino;;nicht bewertet;',
    ].join('\r\n'),
  );
  const { mapping, columns, rows } = await csvHead(file);
  expect(columns).toHaveLength(6);
  expect(rows).toHaveLength(3);
  expect(mapping).toMatchObject({ dates: 'dmy', scale: { awful: 1, great: 5 } });
  expect(await adopt(journal, file, { source: 'use' })).toMatchObject({
    fresh: 3,
    brands: 1,
    refused: 0,
  });
  const [third, second, first] = await journal.momentsAll();
  expect(first).toMatchObject({
    ...{ brand: bank.id, v: -2, source: 'use', origin: 'imported', day: '2026-11-21' },
    ...{ t: new Date(2026, 10, 21, 14, 30).getTime(), note: 'lange gewartet; sehr' },
    words: ['müde', 'genervt'],
  });
  expect(second).toMatchObject({
    brand: 'name:kino',
    v: 2,
    t: new Date(2026, 10, 20, 12).getTime(),
  });
  expect(third).toMatchObject({ v: null, note: 'nicht bewertet' });
  expect((await journal.brand('name:kino'))?.name).toBe('Kino');
});

test('the same table twice is the same moments once; two rows alike are two moments', async () => {
  const { journal } = fresh();
  const file = table(
    'date,brand,rating\n2026-11-20,Kino,5\n2026-11-20,Kino,5\n2026-11-20,Kino,1\n',
  );
  expect(await adopt(journal, file)).toMatchObject({ fresh: 3 });
  expect(await adopt(journal, file)).toMatchObject({ fresh: 0, same: 3 });
  const [one] = await journal.momentsAll();
  await journal.changeMoment(one?.id as string, { v: 0 });
  expect(await adopt(journal, file)).toMatchObject({ fresh: 0, changed: 0, same: 3 });
  expect((await journal.momentsAll()).some(({ v }) => v === 0)).toBe(true);
});

test('a merged brand does not make the same table new', async () => {
  const { journal } = fresh();
  const file = table('date,brand,rating\n2026-11-20,Kino,5\n');
  await adopt(journal, file);
  const other = await journal.addBrand('Lichtspiele');
  await journal.mergeBrands('name:kino', other.id);
  expect(await adopt(journal, file)).toMatchObject({ fresh: 0, same: 1 });
});

test('what cannot be told is refused line by line, the rest is taken', async () => {
  const { journal } = fresh();
  const file = table(
    'date,brand,mood,effort\n2026-02-30,A,good,\n2026-11-20,A,purple,\n2026-11-20,,good,\n' +
      '2026-11-20,A,good,9\n2026-11-20,A,rad,\nyesterday,A,good,\n1900-01-01T99:99Z,A,good,\n',
  );
  const preview = await adopt(journal, file);
  expect(preview).toMatchObject({ fresh: 1, refused: 6, brands: 1, lines: 8 });
  expect(preview.why.map(({ line, field, why }) => `${line} ${field} ${why}`)).toEqual([
    ...['2 t form', '3 v choice', '4 brand missing', '5 effort range', '7 t form', '8 t form'],
  ]);
});

test('older spreadsheets and other letters are read', async () => {
  const { journal } = fresh();
  const western = Uint8Array.from('date,brand\n2026-11-20,B\xe4ckerei\n', (char) =>
    char.charCodeAt(0),
  );
  await adopt(journal, table(western));
  const utf16 = new Uint8Array(
    Uint16Array.from('\uFEFFdate\tbrand\n2026-11-20\tКино\n', (c) => c.charCodeAt(0)).buffer,
  );
  await adopt(journal, table(utf16));
  const names = (await journal.brandsAll()).map(({ name }) => name);
  expect(names.sort()).toEqual(['Bäckerei', 'Кино']);
});

test.each<[string, string]>([
  ['2026-11-20 09:05', 'ymd'],
  ['20.11.2026 09:05', 'dmy'],
  ['11/20/2026 9:05 AM', 'mdy'],
  [String(new Date(2026, 10, 20, 9, 5).getTime()), 'dmy'],
])('%s is a time', async (date, dates) => {
  const { journal } = fresh();
  const file = table(`date,brand\n"${date}",A\n`);
  expect((await csvHead(file)).mapping.dates).toBe(dates);
  await adopt(journal, file);
  expect((await journal.momentsAll())[0]?.t).toBe(new Date(2026, 10, 20, 9, 5).getTime());
});

test('an empty table is said to be one, and can be told to end', async () => {
  const { journal } = fresh();
  await expect(csvHead(table(''))).rejects.toMatchObject({ why: 'empty' });
  await expect(csvHead(table('\n\n'))).rejects.toMatchObject({ why: 'empty' });
  const file = table('date,brand\n2026-11-20,A\n');
  const { mapping } = await csvHead(file);
  const signal = AbortSignal.abort();
  await expect(stageCsv(journal, file, mapping, { signal })).rejects.toThrow('aborted');
  expect(await journal.momentsAll()).toEqual([]);
});

test('a day of moments in one table is told as it goes', async () => {
  const { journal } = fresh();
  const rows = Array.from({ length: 4_000 }, (_, i) => `${NOON - i * DAY},A,3`);
  const file = table(`t,brand,v\n${rows.join('\n')}`);
  const { mapping } = await csvHead(file);
  const told: number[] = [];
  const preview = await stageCsv(journal, file, mapping, { onProgress: (done) => told.push(done) });
  expect(preview).toMatchObject({ fresh: 4_000, refused: 0, lines: 4_001 });
  expect(told.at(-1)).toBe(file.size);
});
