/**
 * Two journals become one. Which row of an id holds is decided by the rows alone, so that order,
 * repetition and delay do not matter: A∪B = B∪A, (A∪B)∪C = A∪(B∪C), and twice is once.
 */
import type { Brand, Rule, Setting, StoredMoment, StoredRemark } from './records.ts';

/** What goes from one journal to another, in the order in which it is written down. */
export interface Travelling {
  settings: Setting;
  brands: Brand;
  rules: Rule;
  moments: StoredMoment;
  remarks: StoredRemark;
}
export type TravelStore = keyof Travelling;
export type TravelRow = Travelling[TravelStore];
export const TRAVEL_STORES = ['settings', 'brands', 'rules', 'moments', 'remarks'] as const;

/** What a row is kept under. */
export const keyOf = (row: TravelRow): string => ('key' in row ? row.key : row.id);

/**
 * The one of two rows of one id that holds: the higher revision, which is the later word. Files that
 * were edited by hand can have one revision with two contents; then the higher content, so that all
 * devices pick the same.
 */
export function newerOf<R extends { rev: string }>(a: R, b: R): R {
  if (a.rev !== b.rev) return a.rev > b.rev ? a : b;
  return content(a) >= content(b) ? a : b;
}

/** Whether two rows say the same, whatever the order of their fields. */
export const isSame = (a: object, b: object) => content(a) === content(b);

/** All rows of both, of each id the one that holds; sorted by id. */
export function merge<R extends TravelRow>(a: Iterable<R>, b: Iterable<R>): R[] {
  const byKey = new Map<string, R>();
  for (const rows of [a, b])
    for (const row of rows) {
      const other = byKey.get(keyOf(row));
      byKey.set(keyOf(row), other ? newerOf(other, row) : row);
    }
  return [...byKey.values()].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1));
}

/** The content in one spelling: fields in order, none that is undefined. */
const content = (row: object) => JSON.stringify(row, inOrder);

function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
