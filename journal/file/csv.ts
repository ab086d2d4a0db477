/** Moments as a table: for spreadsheets, and from other people's programs. */
import { blank } from '../belonging.ts';
import { localDay } from '../days.ts';
import { SEEN_REV } from '../merge.ts';
import type { BrandId, Moment } from '../moment.ts';
import { asName, foldName } from '../names.ts';
import type { Misfit } from '../shape.ts';
import type { Journal } from '../store.ts';
import {
  asList,
  asNumber,
  CSV_FIELDS,
  type CsvField,
  type CsvMapping,
  feelingIn,
  guessMapping,
  listIn,
  timeIn,
} from './columns.ts';
import { type Preview, type Reading, RefusedFile } from './format.ts';
import { type Intake, intoStaging } from './intake.ts';
import { IMPORTED_REV, idFrom } from './rows.ts';
import {
  asWritten,
  firstRows,
  separatorOf,
  type TableRow,
  tableReader,
  tableRow,
} from './table.ts';
import { textOf } from './text.ts';

/** What can be seen of a table before it is read. */
export interface CsvHead {
  columns: string[];
  /** The first rows, at most a hundred. */
  rows: string[][];
  separator: string;
  mapping: CsvMapping;
  /** Whether we wrote it: then each column says what it is. */
  own: boolean;
}

const NUMBERS: readonly string[] = ['effort', 'minutes'];
const LISTS: readonly string[] = ['words', 'friction'];
const SHOWN = 100;
const WRITTEN = CSV_FIELDS.filter((field) => field !== 'clock');

/** All moments as a table for a spreadsheet; what was removed, and remarks, are not in it. */
export async function* writeCsv(journal: Journal): AsyncGenerator<string> {
  const names = new Map((await journal.brandsAll()).map(({ id, name }) => [id, name]));
  const whose = await journal.belonging();
  // Without this mark a spreadsheet takes other letters for the letters.
  yield `\uFEFF${tableRow(WRITTEN)}`;
  for await (const rows of journal.rowsOf('moments')) {
    const lines = rows.flatMap((row) =>
      'deleted' in row
        ? []
        : [tableRow(WRITTEN.map((field) => cellOf(row, field, names.get(whose.ofMoment(row)))))],
    );
    yield lines.join('');
  }
}

function cellOf(moment: Moment, field: CsvField, name: string | undefined): string | number | null {
  if (field === 't') return new Date(moment.t).toISOString();
  if (field === 'brandName')
    return name ?? moment.site ?? moment.brand.replace(/^(site|name):/, '');
  const value = moment[field as keyof Moment];
  if (Array.isArray(value)) return asList(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/**
 * Looks at the first rows of a table.
 * @throws RefusedFile empty, encoding, packed, sealed, notCsv, big
 */
export async function csvHead(file: Blob): Promise<CsvHead> {
  for await (const text of textOf(file)) {
    const separator = separatorOf(text);
    const [head, ...rest] = firstRows(text.replace(/^sep=.\r?\n/, ''), separator);
    if (!head) break;
    const columns = head.cells.map((cell) => cell.trim());
    const rows = rest.slice(0, SHOWN).map(({ cells }) => cells.map(asWritten));
    const own = WRITTEN.every((field) => columns.includes(field));
    const mapping = guessMapping(columns, rows);
    if (own) {
      mapping.columns = Object.fromEntries(WRITTEN.map((field) => [field, columns.indexOf(field)]));
      mapping.scale = { awful: -2, great: 2 };
    }
    return { columns, rows, separator, mapping, own };
  }
  throw new RefusedFile('empty');
}

/**
 * Reads a table as the mapping says, and puts aside what it would change, like `stageFile`. One row
 * is one moment; the same table twice is the same moments once.
 *
 * @throws RefusedFile, with nothing of it staged
 */
export async function stageCsv(
  journal: Journal,
  file: Blob,
  mapping: CsvMapping,
  { signal, onProgress }: Omit<Reading, 'passphrase'> = {},
): Promise<Preview> {
  const { separator } = await csvHead(file);
  return intoStaging(journal, signal, async (intake) => {
    const table = tableReader(separator);
    const read = await rowReader(journal, intake, mapping);
    let lines = 0;
    let isHead = true;
    const takeAll = async (rows: TableRow[]) => {
      for (const row of rows) {
        lines = row.line;
        if (isHead) isHead = row.line === 1 && /^sep=/.test(row.cells[0] ?? '');
        else await read(row);
      }
      await intake.settle();
    };
    for await (const text of textOf(file, (done) => onProgress?.(done, file.size))) {
      await takeAll(table.push(text));
    }
    await takeAll(table.end());
    return lines;
  });
}

async function rowReader(journal: Journal, intake: Intake, mapping: CsvMapping) {
  const known = new Set<BrandId>();
  for await (const brands of journal.rowsOf('brands')) for (const { id } of brands) known.add(id);
  const ids = new Map<string, BrandId>();
  const times = new Map<string, number>();

  /** The brand that goes by a name, or a new one. */
  async function brandNamed(name: string): Promise<BrandId> {
    const folded = foldName(name);
    const typed: BrandId = `name:${folded}`;
    // Under its own name, were it merged since: so that the same table stays the same.
    const id =
      ids.get(folded) ?? (known.has(typed) ? typed : await journal.brandNamed(name)) ?? typed;
    ids.set(folded, id);
    return id;
  }
  function meet(id: BrandId, name: string, line: number) {
    if (known.has(id)) return;
    known.add(id);
    const named = foldName(name) === '' ? {} : { name: asName(name) };
    intake.take('brands', { ...blank(id), ...named, rev: SEEN_REV }, line);
  }

  return async ({ cells, line }: TableRow) => {
    const cell = (field: CsvField) => asWritten(cells[mapping.columns[field] ?? -1] ?? '');
    const refuse = (why: Misfit, field: CsvField) => {
      const found = cell(field) === '' ? {} : { found: JSON.stringify(cell(field)).slice(0, 40) };
      intake.refuse({ line, store: 'moments', why, field, ...found });
    };
    const t = timeIn(cell('t'), cell('clock'), mapping.dates);
    if (t === null) return refuse(cell('t') === '' ? 'missing' : 'form', 't');
    const v = feelingIn(cell('v'), mapping);
    if (v === undefined) return refuse('choice', 'v');
    const name = cell('brandName') || mapping.brandName;
    if (!cell('brand') && foldName(name) === '') return refuse('missing', 'brand');
    const brand = (cell('brand') || (await brandNamed(name))) as BrandId;
    const source = cell('source') || mapping.source;
    const said = ['brand', 't', 'brandName', 'v', 'source', 'clock'];
    const others = CSV_FIELDS.filter((field) => !said.includes(field) && cell(field) !== '');
    const moment = {
      ...{ schema: 1, brand, site: null, t, day: localDay(t), v, source, stake: 'normal' },
      ...{ touchpoint: null, channel: null, origin: 'imported', rev: IMPORTED_REV },
      ...Object.fromEntries(others.map((field) => [field, valueIn(field, cell(field))])),
    } as unknown as Moment;
    if (!moment.id) {
      const words = [foldName(name), t, source, v, moment.note ?? ''];
      const nth = (times.get(words.join('\n')) ?? 0) + 1;
      times.set(words.join('\n'), nth);
      moment.id = await idFrom([...words, nth]);
    }
    if (intake.take('moments', moment, line)) meet(brand, name, line);
  };
}

function valueIn(field: CsvField, cell: string): unknown {
  if (LISTS.includes(field)) return listIn(cell);
  return NUMBERS.includes(field) ? (asNumber(cell) ?? cell) : cell;
}
