/**
 * Two journals become one. Which row of an id holds is decided by the rows alone, so that order,
 * repetition and delay do not matter: A∪B = B∪A, (A∪B)∪C = A∪(B∪C), and twice is once.
 */
import type { Moment } from './moment.ts';
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

/** The revision of what was only seen: any word of the person's is newer. */
export const SEEN_REV = '000000000.000.0';

/** What a row is kept under. */
export const keyOf = (row: TravelRow): string => ('key' in row ? row.key : row.id);

/**
 * What holds of two rows of one id: the higher revision, which is the later word. Files that were
 * edited by hand can have one revision with two contents; then a removed row, else the one that
 * says more, so that all devices pick the same.
 */
export function newerOf<R extends TravelRow>(a: R, b: R): R {
  if ('sites' in a && 'sites' in b) return mergedBrand(a, b) as R;
  if ('source' in a || 'source' in b) return mergedMoment(a as Kept, b as Kept) as R;
  return later(a, b);
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
  return [...byKey.values()].sort((x, y) => order(keyOf(x), keyOf(y)));
}

/** A moment as it may go where long texts may not; it says that they lie elsewhere. */
export function withoutTexts(row: Moment): Moment {
  if (row.note === undefined && row.they === undefined) return row;
  return { ...tapped(row), written: { rev: writingOf(row).rev, here: false } };
}

/** The person's words by their revision, what was seen of it taken together. */
function mergedBrand(a: Brand, b: Brand): Brand {
  const kin = highest(a.kin, b.kin);
  const lastSeen = highest(a.lastSeen, b.lastSeen);
  return {
    ...later(wordsOf(a), wordsOf(b)),
    sites: [...new Set([...a.sites, ...b.sites])].sort(),
    ...(kin && { kin }),
    ...(lastSeen && { lastSeen }),
  };
}

function wordsOf(brand: Brand): Omit<Brand, 'sites' | 'kin' | 'lastSeen'> {
  const { sites: _, kin: __, lastSeen: ___, ...words } = brand;
  return words;
}

type Kept = StoredMoment & { deleted?: true };

/**
 * What was tapped and what was written at length are merged apart: an account's sync carries only
 * the first, and a face changed on a machine that has not the note must not wipe it out.
 */
function mergedMoment(a: Kept, b: Kept): StoredMoment {
  const holds = later(tapped(a), tapped(b));
  if ('deleted' in holds) return holds;
  const [writtenA, writtenB] = [writingOf(a), writingOf(b)];
  const { rev, here, ...texts } = compareWriting(writtenA, writtenB) >= 0 ? writtenA : writtenB;
  const isOwn = here && rev === holds.rev;
  return { ...holds, ...texts, ...(!isOwn && { written: { rev, here } }) };
}

function tapped<R extends StoredMoment>(row: R): R {
  const { note: _, they: __, written: ___, ...rest } = row as R & Partial<Moment>;
  return rest as R;
}

/** What was written at length, as one row tells it. */
interface Texts extends Pick<Moment, 'note' | 'they'> {
  rev: string;
  here: boolean;
}

function writingOf(row: StoredMoment): Texts {
  if ('deleted' in row) return { rev: row.rev, here: true };
  const { note, they, written = { rev: row.rev, here: true } } = row;
  return { ...written, ...(note !== undefined && { note }), ...(they !== undefined && { they }) };
}

/** What is here above what lies elsewhere, then the later, then none above some, as with rows. */
function compareWriting(a: Texts, b: Texts): number {
  const none = ({ note, they }: Texts) => Number(note === undefined && they === undefined);
  return (
    Number(a.here) - Number(b.here) ||
    order(a.rev, b.rev) ||
    none(a) - none(b) ||
    compareContent(a, b)
  );
}

function later<R extends { rev: string; deleted?: true }>(a: R, b: R): R {
  const removed = Number(a.deleted ?? false) - Number(b.deleted ?? false);
  return (order(a.rev, b.rev) || removed || compareContent(a, b)) >= 0 ? a : b;
}

/** By how much they say, then by what; 0 only if that is the same. */
function compareContent(a: object, b: object): number {
  const [one, other] = [content(a), content(b)];
  return one.length - other.length || order(one, other);
}

/** The content in one spelling: fields in order, none that is undefined. */
const content = (row: object) => JSON.stringify(row, inOrder);

function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => order(a, b)));
}

function highest<T extends string>(a: T | undefined, b: T | undefined): T | undefined {
  return order(a ?? '', b ?? '') >= 0 ? a : b;
}

const order = (a: string, b: string) => Number(a > b) - Number(a < b);
