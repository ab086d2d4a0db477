/** How does it differ? The moments of one brand taken apart by what the person said of them. */
import { FUNCTIONS, type P, PS } from '../journal/moment.ts';
import { type Entry, oldestFirst, type Present } from './evidence.ts';
import { evaluate, type LineOptions, type LinePoint } from './line.ts';
import { TOO_THIN } from './why.ts';

/** What the pictures below the line read of a moment. */
export type Told = Present<
  | 'touchpoint'
  | 'channel'
  | 'solved'
  | 'effort'
  | 'promise'
  | 'action'
  | 'agent'
  | 'p7'
  | 'func'
  | 'stage'
  | 'startedBy'
  | 'friction'
  | 'because'
>;

/** Moments of which the same was said. */
export interface Slice<V extends string = string> {
  value: V;
  /** Oldest first, unrated ones too. */
  ids: string[];
  rated: number;
  /** The line of these alone; null where they are too few to say anything. */
  feeling: LinePoint | null;
}

/**
 * One slice for each value that was said, in the order of `values`; moments of which nothing was
 * said are in none. A moment may be in several.
 */
export function slices<V extends string, M extends Entry>(
  moments: readonly M[],
  values: readonly V[],
  of: (moment: Extract<M, Present>) => V | readonly V[] | null | undefined,
  now: number,
  options: Pick<LineOptions, 'params'> = {},
): Slice<V>[] {
  const said = new Map<V, Extract<M, Present>[]>();
  for (const moment of happened(moments, now))
    for (const value of [of(moment) ?? []].flat() as V[]) {
      const list = said.get(value);
      if (list) list.push(moment);
      else said.set(value, [moment]);
    }
  return values.flatMap((value) => {
    const list = said.get(value);
    return list ? [slice(value, list, now, options)] : [];
  });
}

export function slice<V extends string>(
  value: V,
  moments: readonly Present[],
  now: number,
  { params }: Pick<LineOptions, 'params'> = {},
): Slice<V> {
  const feeling = evaluate(moments, now, { params });
  return {
    value,
    ids: moments.map(({ id }) => id),
    rated: feeling.direct + feeling.indirect,
    feeling: feeling.unknown < TOO_THIN ? feeling : null,
  };
}

/** What stands in one row and column of the grid of Ps and functions. */
export interface Cell {
  p7: P;
  func: string;
  slice: Slice;
}

/** Where a person has met the company, and where not: only cells that hold something. */
export function grid(
  moments: readonly Told[],
  now: number,
  options: Pick<LineOptions, 'params'> = {},
): Cell[] {
  const cells: Cell[] = [];
  for (const p7 of PS) {
    const row = moments.filter((m) => m.p7 === p7);
    const named = slices(row, FUNCTIONS, (m) => knownFunction(m.func), now, options);
    cells.push(...named.map((one) => ({ p7, func: one.value, slice: one })));
  }
  return cells;
}

/** A function of another spelling (imported, or of a later version) is "other". */
export function knownFunction(func: string | undefined) {
  if (func === undefined) return undefined;
  return FUNCTIONS.find((one) => one === func) ?? 'other';
}

/** Removed and future moments left out, oldest first. */
export function happened<M extends Entry>(moments: readonly M[], now: number) {
  return moments
    .filter((m): m is Extract<M, Present> => !m.deleted && m.t <= now)
    .sort(oldestFirst);
}
