/**
 * Rows as columns, which is what makes many of them small: what is alike stands together. Ids and
 * times are steps from the row before, of everything else each value is told once.
 */

type Row = Record<string, unknown>;
/** One number a row, each below `kinds`. */
export interface Column {
  kinds: number;
  each: number[];
}
/** What there is; a row has the value before the one its number names, and none for 0. */
interface Told {
  values: unknown[];
  which: Column;
}
/** Whole numbers by their digits, the last digit of every row first; 0 is "none". */
type Steps = Column[];

export interface Columns {
  /** How many rows. */
  n: number;
  /** Whose ids, and the counter from the row before it. */
  letters: Told;
  counter: Steps;
  /** From the row before, ms. */
  t: Steps;
  /** From the UTC day of `t`, in days: a local day is that one or next to it. */
  day: Steps;
  /** The revision's time from the row's `t`, else from the revision before, ms. */
  revised: Steps;
  /** Field by field; what could not be told as above, too. */
  fields: Record<string, Told>;
}

const DAY = 86_400_000;
const ID = /^([a-z0-9]{1,8})-([a-z0-9]{1,9})$/;
const REV = /^([0-9a-z]{9})\.([0-9a-z]{3}\.[a-z0-9]{1,8})$/;
/** Stands for the site that the brand is named after; no site is a number. */
const OWN_SITE = 0;
/** No piece has more. */
export const MOST_ROWS = 10_000;
/** What mostly goes together is told together. */
const KIND = ['schema', 'source', 'touchpoint', 'channel', 'origin', 'site'];

export const isColumn = (value: unknown): value is Column =>
  typeof value === 'object' && value !== null && 'kinds' in value && 'each' in value;

export function toColumns(rows: readonly Row[]): Columns {
  const rest: Row[] = rows.map((row) => ({ ...row }));
  const took = <T>(field: string, take: (value: unknown, row: Row) => T | undefined) =>
    rest.map((row) => {
      const taken = take(row[field], row);
      if (taken !== undefined) delete row[field];
      return taken;
    });

  const day = took('day', dayStep);
  const revisions = took('rev', (rev) => REV.exec(String(rev)) ?? undefined);
  let before = 0;
  const revised = revisions.map((parts, i) => {
    if (!parts) return undefined;
    const at = Number.parseInt(parts[1] as string, 36);
    const since = rest[i]?.t ?? before;
    before = at;
    return at - Number(since);
  });
  const ids = took('id', (id) => plainId(String(id)));
  for (const [i, row] of rest.entries()) {
    if (revisions[i]) row.rev = revisions[i][2];
    if (row.site !== undefined && row.brand === `site:${row.site}`) row.site = OWN_SITE;
    const kind = KIND.flatMap((field) => {
      const value = row[field];
      delete row[field];
      return value === undefined ? [] : [[field, value]];
    });
    if (kind.length > 0) row[''] = kind;
  }
  const times = took('t', (t) => (Number.isSafeInteger(t) ? (t as number) : undefined));
  return {
    n: rows.length,
    letters: told(ids.map((id) => id?.letters)),
    counter: steps(fromBefore(ids.map((id) => id?.count))),
    t: steps(fromBefore(times)),
    day: steps(day),
    revised: steps(revised),
    fields: Object.fromEntries(
      [...new Set(rest.flatMap(Object.keys))].map((field) => [
        field,
        told(rest.map((row) => row[field])),
      ]),
    ),
  };
}

/** @throws Error if these are no columns; what is in the rows is for others to judge */
export function fromColumns({ n, letters, counter, t, day, revised, fields }: Columns): Row[] {
  if (!Number.isInteger(n) || n < 0 || n > MOST_ROWS) throw new Error('no columns');
  let [count, time, revision] = [0, 0, 0];
  return Array.from({ length: n }, (_, i) => {
    const row: Row = {};
    for (const [field, told] of Object.entries(fields)) {
      const value = valueAt(told, i);
      if (field !== '') set(row, field, value);
      else for (const [one, its] of (value ?? []) as [string, unknown][]) set(row, one, its);
    }
    const counted = stepAt(counter, i);
    if (counted !== undefined) {
      count += counted;
      set(row, 'id', `${valueAt(letters, i)}-${count.toString(36)}`);
    }
    const passed = stepAt(t, i);
    if (passed !== undefined) {
      time += passed;
      row.t = time;
    }
    const days = stepAt(day, i);
    if (days !== undefined) row.day = dayAt(time, days);
    const since = stepAt(revised, i);
    if (since !== undefined) {
      revision = since + (passed === undefined ? revision : time);
      row.rev = `${revision.toString(36).padStart(9, '0')}.${row.rev}`;
    }
    if (row.site === OWN_SITE) row.site = String(row.brand).slice('site:'.length);
    return row;
  });
}

/** In two, if the counter can be counted on. */
function plainId(id: string): { letters: string; count: number } | undefined {
  const [, letters, tail] = ID.exec(id) ?? [];
  if (letters === undefined || tail === undefined) return undefined;
  const count = Number.parseInt(tail, 36);
  return count.toString(36) === tail ? { letters, count } : undefined;
}

function dayStep(day: unknown, { t }: Row): number | undefined {
  if (typeof day !== 'string' || !Number.isSafeInteger(t)) return undefined;
  const at = t as number;
  const days = (Date.parse(`${day}T00:00:00Z`) - Math.floor(at / DAY) * DAY) / DAY;
  return Number.isInteger(days) && dayAt(at, days) === day ? days : undefined;
}

function dayAt(t: number, days: number): string {
  const at = new Date((Math.floor(t / DAY) + days) * DAY);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
}

function fromBefore(numbers: readonly (number | undefined)[]): (number | undefined)[] {
  let before = 0;
  return numbers.map((n) => {
    if (n === undefined) return undefined;
    const step = n - before;
    before = n;
    return step;
  });
}

const DIGITS = 16;

function steps(numbers: readonly (number | undefined)[]): Steps {
  // Signs last, so that small ones stay small on both sides of nothing.
  let left = numbers.map((n) => (n === undefined ? 0 : n < 0 ? -2 * n : 2 * n + 1));
  const digits: Steps = [];
  while (left.some((n) => n > 0)) {
    digits.push({ kinds: DIGITS, each: left.map((n) => n % DIGITS) });
    left = left.map((n) => Math.floor(n / DIGITS));
  }
  return digits;
}

function stepAt(digits: Steps, i: number): number | undefined {
  const n = digits.reduceRight((sum, { each }) => sum * DIGITS + (each[i] as number), 0);
  if (n === 0) return undefined;
  if (!Number.isSafeInteger(n)) throw new Error('no columns');
  return n % 2 === 0 ? -n / 2 : (n - 1) / 2;
}

function told(all: readonly unknown[]): Told {
  const known = new Map<string, number>();
  const values: unknown[] = [];
  const each = all.map((value) => {
    if (value === undefined) return 0;
    const text = JSON.stringify(value);
    const at = known.get(text) ?? values.push(value);
    known.set(text, at);
    return at;
  });
  return { values, which: { kinds: values.length + 1, each } };
}

function valueAt({ values, which }: Told, i: number): unknown {
  const value = values[(which.each[i] as number) - 1];
  return typeof value === 'object' ? structuredClone(value) : value;
}

/** Defined, not assigned: whatever it is called, it is a field and nothing else. */
function set(row: Row, field: string, value: unknown) {
  if (value === undefined) return;
  const is = { enumerable: true, writable: true, configurable: true };
  Object.defineProperty(row, field, { value, ...is });
}
