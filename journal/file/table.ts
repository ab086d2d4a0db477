/**
 * Tables as text (RFC 4180, with any separator). Our own, because of the kept libraries under
 * licences we may ship, each brings code that could send or evaluate, or knows the comma only.
 */
import { RefusedFile } from './format.ts';

const LONGEST_CELL = 1_000_000;
const MOST_CELLS = 1_000;

export interface TableRow {
  cells: string[];
  /** On which it begins, from 1. */
  line: number;
}

/**
 * Takes text as it comes, and gives the rows that are whole; empty lines are none.
 * @throws RefusedFile notCsv, big
 */
export function tableReader(separator: string) {
  let rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let line = 1;
  let begun = 1;
  let wasReturn = false;
  const special = new RegExp(`["\\r\\n\\0${separator}]`, 'g');

  function endCell() {
    if (cells.length >= MOST_CELLS) throw new RefusedFile('big', { line });
    cells.push(cell);
    cell = '';
    state = 'start';
  }
  function endRow() {
    const isEmpty = cells.length === 0 && cell === '' && state === 'start';
    endCell();
    if (!isEmpty) rows.push({ cells, line: begun });
    cells = [];
  }

  /** Adds a run of text to the cell. */
  function add(run: string) {
    cell += run;
    for (let at = nextLine(run, 0, wasReturn); at >= 0; at = nextLine(run, at + 1, false)) line++;
    if (run !== '') wasReturn = run.endsWith('\r');
    if (cell.length > LONGEST_CELL) throw new RefusedFile('big', { line: begun });
  }

  return {
    push(text: string): TableRow[] {
      rows = [];
      for (let at = 0; at < text.length; ) {
        if (state === 'quoted') {
          const end = text.indexOf('"', at);
          add(text.slice(at, end < 0 ? text.length : end));
          if (end < 0) break;
          state = 'closed';
          at = end + 1;
          continue;
        }
        special.lastIndex = at;
        const end = special.exec(text)?.index ?? text.length;
        if (end > at) {
          add(text.slice(at, end));
          state = 'plain';
        }
        const char = text[end];
        at = end + 1;
        if (char === undefined) break;
        if (char === '\0') throw new RefusedFile('notCsv', { line });
        if (char === separator) endCell();
        else if (char !== '"') {
          const isSecond = char === '\n' && wasReturn;
          if (!isSecond) {
            line++;
            endRow();
          }
          begun = line;
        } else if (state === 'plain') add(char);
        else {
          if (state === 'closed') add(char);
          state = 'quoted';
        }
        wasReturn = char === '\r';
      }
      return rows;
    },

    /** The last row, if no new line ends it. */
    end(): TableRow[] {
      rows = [];
      if (state === 'quoted') throw new RefusedFile('cut', { line: begun });
      if (cells.length > 0 || cell !== '' || state !== 'start') endRow();
      return rows;
    },
  };
}

/** Where the next line ends; a return and a new line are one end. */
function nextLine(text: string, from: number, wasReturn: boolean): number {
  END.lastIndex = wasReturn && text[from] === '\n' ? from + 1 : from;
  const end = END.exec(text);
  return end ? end.index + end[0].length - 1 : -1;
}
const END = /\r?\n|\r/g;

export const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The separator that makes the most columns in the most rows alike. */
export function separatorOf(text: string): string {
  const [, said] = /^sep=([,;|\t])\r?\n/.exec(text) ?? [];
  if (said) return said;
  const scores = SEPARATORS.map((separator) => {
    const widths = firstRows(text, separator).map(({ cells }) => cells.length);
    const alike = widths.filter((width) => width === widths[0]).length;
    return { separator, score: widths[0] === 1 ? 0 : (alike / widths.length) * (widths[0] ?? 0) };
  });
  scores.sort((a, b) => b.score - a.score);
  return scores[0]?.score ? scores[0].separator : ',';
}

/** As many whole rows as a piece of text has, whatever its end looks like. */
export function firstRows(text: string, separator: string): TableRow[] {
  const reader = tableReader(separator);
  const rows = reader.push(text);
  try {
    return [...rows, ...reader.end()];
  } catch (error) {
    if (error instanceof RefusedFile) return rows;
    throw error;
  }
}

/** A row, every text in quotes, so that no separator or new line in it means anything. */
export const tableRow = (cells: readonly (string | number | null)[]) =>
  `${cells.map(asCell).join(',')}\r\n`;

const asCell = (value: string | number | null) =>
  typeof value === 'string' ? `"${harmless(value).replaceAll('"', '""')}"` : (value ?? '');

/**
 * Text that a spreadsheet could take for a formula gets an apostrophe in front, also after what
 * another country's spreadsheet takes for the end of a cell. Exactly what `asWritten` takes away.
 */
export const harmless = (text: string) => text.replace(FORMULA, "'");
const FORMULA = /(?<=^|[;,|\t\r\n])(?=[ ']*[=+\-@\t\r＝＋－＠])/g;

export const asWritten = (cell: string) => cell.replace(DISARMED, '');
const DISARMED = /(?<=^|[;,|\t\r\n])'(?=[ ']*[=+\-@\t\r＝＋－＠])/g;
