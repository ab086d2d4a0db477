import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RefusedFile } from '../../../journal/file/format.ts';
import {
  asWritten,
  firstRows,
  harmless,
  separatorOf,
  tableReader,
  tableRow,
} from '../../../journal/file/table.ts';

const cellsOf = (text: string, separator = ',') =>
  firstRows(text, separator).map(({ cells }) => cells);

test.each<[string, string, string[][]]>([
  [
    'rows',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'no new line at the end',
    'a,b\nc,',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  [
    'old new lines',
    'a,b\rc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['quotes', '"a ""b""","c,\r\nd"\n', [['a "b"', 'c,\r\nd']]],
  ['a quote within a word', 'a"b,c\n', [['a"b', 'c']]],
  ['something after a quote', '"a"b,c\n', [['ab', 'c']]],
  ['empty lines', '\n\na\n\n', [['a']]],
  ['empty cells', ',\n""\n', [['', ''], ['']]],
])('%s', (_what, text, rows) => {
  expect(cellsOf(text)).toEqual(rows);
});

test('whatever is written is read as it was, however it is cut into pieces', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', "'", '=', ' ', '😐'),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })),
      fc.nat(9),
      (rows, cut) => {
        const text = rows.map(tableRow).join('');
        const reader = tableReader(',');
        const read = [];
        for (let at = 0; at < text.length; at += cut + 1)
          read.push(...reader.push(text.slice(at, at + cut + 1)));
        read.push(...reader.end());
        expect(read.map(({ cells }) => cells.map(asWritten))).toEqual(rows);
      },
    ),
    { numRuns: 2_000, seed: 6 },
  );
});

test('a row knows the line on which it begins', () => {
  const lines = firstRows('a\r\n"b\r\nb"\r\n\r\nc', ',').map(({ line }) => line);
  expect(lines).toEqual([1, 2, 5]);
});

test.each([
  ['=1+1'],
  ['+1'],
  ['-1'],
  ['@SUM(A1)'],
  ['\tx'],
  ['\r=1'],
  ['＝1+1'],
  ['  =1'],
  ["'=1"],
])('no spreadsheet takes %j for a formula', (text) => {
  const cell = harmless(text);
  expect(cell.startsWith("'")).toBe(true);
  expect(asWritten(cell)).toBe(text);
});

test('nor one that ends a cell elsewhere than we do', () => {
  for (const end of [';', '\t', '|', ',', '\n']) {
    const cells = harmless(`fine${end}=cmd()`).split(end);
    expect(cells[1]).toBe("'=cmd()");
  }
});

test('what is no formula is left alone, and numbers stay numbers', () => {
  expect(harmless('well - that was 1+1=2 @home')).toBe('well - that was 1+1=2 @home');
  expect(tableRow([-1.5, null, 'a'])).toBe('-1.5,,"a"\r\n');
});

test('the separator is told by what makes columns', () => {
  expect(separatorOf('a;b;c\n1,5;2;3\n')).toBe(';');
  expect(separatorOf('a\tb\n1, 2, 3\t4\n')).toBe('\t');
  expect(separatorOf('a,b\n1;2,3\n')).toBe(',');
  expect(separatorOf('sep=|\na,b|c\n')).toBe('|');
  expect(separatorOf('alone\n')).toBe(',');
});

test.each<[string, string, string]>([
  ['a quote that never ends', 'a,b\nc,"d\ne', 'cut'],
  ['bytes that are no text', 'a,b\n\0', 'notCsv'],
  ['a cell as long as a book', 'x'.repeat(1_000_002), 'big'],
  ['a quoted cell as long as a book', `"${'x'.repeat(1_000_002)}`, 'big'],
  ['more columns than a table has', ','.repeat(1_001), 'big'],
])('%s is refused', (_what, text, why) => {
  const reader = tableReader(',');
  const read = () => [...reader.push(text), ...reader.end()];
  expect(read).toThrow(RefusedFile);
  expect(() => {
    const again = tableReader(',');
    again.push(text);
    again.end();
  }).toThrow(expect.objectContaining({ why }));
});
