/** What the columns of a table mean: guessed from their names and first rows, then the person's. */
import type { Source } from '../moment.ts';

/** What a column can say of a moment. `brandName`, `clock` and `day` help with brand and time. */
export const CSV_FIELDS = [
  ...([
    't',
    'clock',
    'brandName',
    'v',
    'source',
    'note',
    'words',
    'channel',
    'touchpoint',
  ] as const),
  ...(['stake', 'they', 'solved', 'effort', 'minutes', 'expected', 'promise', 'action'] as const),
  ...(['agent', 'p7', 'func', 'stage', 'startedBy', 'friction', 'because', 'origin'] as const),
  ...(['site', 'brand', 'day', 'id', 'rev'] as const),
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** In which order the parts of a date stand. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** How a table is to be read. */
export interface CsvMapping {
  /** The column of each field, from 0. */
  columns: Partial<Record<CsvField, number>>;
  /** Whose moments these are, where no column says it. */
  brandName: string;
  /** What kind of experience, where no column says it. */
  source: Source;
  dates: DateOrder;
  /** Numbers of the feeling's column that mean Awful and Great. */
  scale: { awful: number; great: number };
  /** What its words mean, −2…2; as in the table, in small letters. */
  feelings: Record<string, number>;
}

/** Names that columns have elsewhere, in small letters; English and German. */
const NAMES: Partial<Record<CsvField, readonly string[]>> = {
  t: ['date', 'full_date', 'datum', 'when', 'wann', 'timestamp', 'start', 'datetime', 'tag'],
  clock: ['time', 'uhrzeit', 'zeit'],
  brandName: [
    'brand',
    'company',
    'merchant',
    'shop',
    'store',
    'payee',
    'marke',
    'firma',
    'anbieter',
  ],
  v: ['feeling', 'rating', 'mood', 'score', 'stars', 'value', 'gefühl', 'bewertung', 'stimmung'],
  source: ['kind', 'art', 'quelle'],
  note: ['note', 'notes', 'comment', 'text', 'notiz', 'notizen', 'kommentar'],
  words: ['words', 'tags', 'activities', 'wörter', 'aktivitäten'],
  channel: ['kanal'],
  minutes: ['duration', 'dauer', 'minuten'],
};

/** Words for feelings as other diaries export them, and as our faces say. */
const FEELINGS: Record<string, number> = {
  ...{ rad: 2, great: 2, good: 1, meh: 0, okay: 0, ok: 0, bad: -1, awful: -2 },
  ...{ super: 2, toll: 2, großartig: 2, gut: 1, 'geht so': 0, schlecht: -1, furchtbar: -2 },
};
const SCALES = [
  ...([
    [-2, 2],
    [1, 5],
    [0, 5],
    [1, 10],
    [0, 10],
    [0, 100],
  ] as const),
];

export function guessMapping(columns: readonly string[], rows: readonly string[][]): CsvMapping {
  const folded = columns.map((name) => name.trim().toLowerCase());
  const found: CsvMapping['columns'] = {};
  const taken = new Set<number>();
  for (const names of [
    (field: CsvField) => [field.toLowerCase()],
    (field: CsvField) => NAMES[field] ?? [],
  ])
    for (const field of CSV_FIELDS) {
      if (field in found || field === 'brand') continue;
      const at = folded.findIndex((name, i) => !taken.has(i) && names(field).includes(name));
      if (at < 0) continue;
      found[field] = at;
      taken.add(at);
    }
  return {
    columns: found,
    ...{ brandName: '', source: 'other' },
    dates: orderOf(cellsOf(rows, found.t)),
    ...feelingsOf(cellsOf(rows, found.v)),
  };
}

const cellsOf = (rows: readonly string[][], column: number | undefined) =>
  column === undefined ? [] : rows.map((row) => row[column]?.trim() ?? '').filter(Boolean);

/** What a column of feelings seems to mean: the tightest usual scale, and the words we know. */
export function feelingsOf(cells: readonly string[]): Pick<CsvMapping, 'scale' | 'feelings'> {
  const numbers = cells.map(asNumber).filter((one) => one !== null);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const [awful, great] = SCALES.find(([low, high]) => low <= least && most <= high) ?? [-2, 2];
  const words = new Set(cells.filter((cell) => asNumber(cell) === null).map(foldWord));
  const known = [...words].flatMap((word) => {
    const value = Object.hasOwn(FEELINGS, word) ? FEELINGS[word] : undefined;
    return value === undefined ? [] : [[word, value] as const];
  });
  return { scale: { awful, great }, feelings: Object.fromEntries(known) };
}

const foldWord = (word: string) => word.trim().toLowerCase();

/** Day before month unless a row says otherwise; with dots it always is. */
function orderOf(dates: readonly string[]): DateOrder {
  const parts = dates.flatMap((date) => {
    const [, a = '', b = ''] = /^(\d{1,4})[./-](\d{1,2})[./-]\d{1,4}/.exec(date) ?? [];
    return a ? [[a, b] as const] : [];
  });
  if (parts.some(([a]) => a.length === 4)) return 'ymd';
  return parts.some(([, b]) => Number(b) > 12) ? 'mdy' : 'dmy';
}

/** A number as written in English or German; null if it is none. */
export function asNumber(cell: string): number | null {
  const text = cell.trim();
  return /^[+-]?\d{1,12}([.,]\d{1,20})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** How it felt, −2…2; null: not said; undefined: that cannot be told. */
export function feelingIn(
  cell: string,
  { scale: { awful, great }, feelings }: Pick<CsvMapping, 'scale' | 'feelings'>,
): number | null | undefined {
  if (cell.trim() === '') return null;
  const word = foldWord(cell);
  if (Object.hasOwn(feelings, word)) return feelings[word];
  const number = asNumber(cell);
  if (number === null || awful === great) return undefined;
  const value = ((number - awful) / (great - awful)) * 4 - 2;
  return Math.round(value * 1e9) / 1e9;
}

/**
 * When it was, ms UTC. A date without a clock is noon, and a time without a zone is the time of this
 * device.
 * @returns null if that cannot be told
 */
export function timeIn(date: string, clock: string, order: DateOrder): number | null {
  const text = `${date.trim()} ${clock.trim()}`.trim();
  if (/^\d{10}(\d{3})?$/.test(text)) return Number(text) * (text.length === 10 ? 1000 : 1);
  if (/^\d{4}-\d\d-\d\dT[\d:.]{5,15}(Z|[+-]\d\d:?\d\d)$/.test(text)) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? null : time;
  }
  const [, a, b, c, rest = ''] =
    /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(.{0,40})$/.exec(text) ?? [];
  if (!a || !b || !c) return null;
  const isYearFirst = a.length === 4 || order === 'ymd';
  const [year, month, day] = isYearFirst ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  if (year.length !== 4) return null;
  const at = clockIn(rest);
  if (!at) return null;
  const time = new Date(Number(year), Number(month) - 1, Number(day), ...at);
  // The thirtieth of February is no day.
  return time.getMonth() + 1 === Number(month) && time.getDate() === Number(day)
    ? time.getTime()
    : null;
}

function clockIn(text: string): [number, number, number] | null {
  if (text.trim() === '') return [12, 0, 0];
  const [, h, m, s = '0', half] =
    /^[ T,]{1,3}(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)? ?([AaPp])?[Mm]?$/.exec(text.trimEnd()) ??
    [];
  if (h === undefined || m === undefined) return null;
  const isAfternoon = half?.toLowerCase() === 'p';
  const hours = half ? (Number(h) % 12) + (isAfternoon ? 12 : 0) : Number(h);
  const valid = hours < 24 && Number(m) < 60 && Number(s) < 60;
  return valid ? [hours, Number(m), Number(s)] : null;
}

/** How lists stand in one cell; items that would not come back so are written as JSON. */
export function asList(items: readonly string[]): string {
  const isPlain = items.every(
    (item) => item.trim() === item && !/[|[\n\r]/.test(item) && item !== '',
  );
  return isPlain ? items.join(' | ') : JSON.stringify(items);
}

export function listIn(cell: string): string[] {
  if (cell.startsWith('['))
    try {
      return JSON.parse(cell);
    } catch {
      // Somebody's words begin with a bracket.
    }
  return cell
    .split('|')
    .map((item) => item.trim())
    .filter(Boolean);
}
