/**
 * What this device puts into the account's area, given all that lies there.
 *
 * Each device writes only pieces of its own, so that no two ever write the same item. A row lies
 * there once: whoever sees one that nobody holds takes it up, of two that hold the same one the
 * device with the lower letters goes on. So lost pieces come back, and in the end nothing is twice.
 */
import {
  isSame,
  keyOf,
  newerOf,
  SEEN_REV,
  type Travelling,
  type TravelRow,
  type TravelStore,
  withoutTexts,
} from '../merge.ts';
import type { Brand, StoredMoment, StoredRemark } from '../records.ts';
import type { SettingKey } from '../settings.ts';
import type { Piece } from './piece.ts';

/** The whole of what can travel, as it is kept here. */
export type Cargo = { [S in TravelStore]: Travelling[S][] };

/** A piece that lies in the area, and whose it is. */
export interface Lying extends Piece {
  device: string;
}

/** What lies in the area, as far as it could be read. */
export interface Area {
  pieces: Lying[];
  /** Devices of which some piece was written by a newer Throughline. */
  newer: ReadonlySet<string>;
}

const DAY = 86_400_000;
/** How long the mark of something removed goes along. */
const MARKS_KEPT = 400 * DAY;
/** A device that was silent for so long has its rows taken over. */
export const RETIRED_AFTER = 120 * DAY;
/** A remark longer than this goes by file. */
export const LONGEST_TEXT = 280;

/** What a person sets once for themselves; the rest is a matter of one machine. */
const SHARED: readonly SettingKey[] = [
  'line',
  ...(['askAfter', 'quietFrom', 'quietUntil', 'dailyBudget', 'weeklyBudget'] as const),
  ...(['gapMinutes', 'cooldownDays', 'serviceCooldownHours', 'expiryMinutes'] as const),
  ...(['visitPages', 'visitSeconds', 'unratedListDays', 'unratedKeepDays'] as const),
];

export interface Plan {
  /** What this device is to hold. */
  rows: Cargo;
  /** Devices whose pieces may go, because this one holds their rows now. */
  retired: string[];
  /** What does not travel: texts of moments, and remarks that are too long. */
  staysHere: { texts: number; remarks: number };
}

/** @param now ms UTC */
export function plan(here: Cargo, area: Area, device: string, now: number): Plan {
  const retired = retiredIn(area, device, now);
  const lying = new Map<string, { device: string; row: TravelRow }[]>();
  for (const { device: whose, store, rows } of area.pieces)
    for (const row of retired.includes(whose) ? [] : rows) {
      const key = `${store} ${keyOf(row)}`;
      const same = lying.get(key);
      if (same) same.push({ device: whose, row });
      else lying.set(key, [{ device: whose, row }]);
    }

  /** Whether it is this device that is to hold a row. */
  function isMine(store: TravelStore, row: TravelRow, may: boolean): boolean {
    const held = lying.get(`${store} ${keyOf(row)}`) ?? [];
    // What travelled once is known elsewhere; what became of it must be known there, too.
    if (!may && held.length === 0) return false;
    const older = held.some((one) => one.row.rev < row.rev && one.device !== device);
    if (isOldMark(row, now) && !older) return false;
    const author = row.rev.slice(row.rev.lastIndexOf('.') + 1);
    if (author !== device && area.newer.has(author)) return false;
    const holders = held.filter((one) => says(one.row, row)).map((one) => one.device);
    return holders.length === 0 || holders.sort()[0] === device;
  }
  const mine = <R extends TravelRow>(store: TravelStore, rows: R[], may: (row: R) => boolean) =>
    rows.filter((row) => isMine(store, row, may(row)));

  const moments = here.moments.map((row) => ('deleted' in row ? row : withoutTexts(row)));
  const told = { ...here, moments };
  const isTold = toldBrands(told);
  return {
    rows: {
      settings: mine('settings', here.settings, ({ key }) => SHARED.includes(key as SettingKey)),
      rules: mine('rules', here.rules, () => true),
      brands: mine('brands', here.brands.map(withoutVisit), ({ id }) => isTold.has(id)),
      remarks: mine('remarks', here.remarks, (row) => !isLong(row)),
      moments: mine('moments', moments, isFelt).sort(inOrder(device)),
    },
    retired,
    staysHere: {
      texts: here.moments.filter((row) => 'note' in row || 'they' in row).length,
      remarks: here.remarks.filter(isLong).length,
    },
  };
}

/** Whether one telling says all that another does. */
const says = (one: TravelRow, other: TravelRow) =>
  one.rev === other.rev ? isSame(newerOf(one, other), one) : one.rev > other.rev;

/** Removed, or with a face: what nobody rated is nobody else's business. */
const isFelt = (row: StoredMoment) => 'deleted' in row || row.v !== null;
const isLong = (row: StoredRemark) => 'text' in row && (row.text?.length ?? 0) > LONGEST_TEXT;
const isMark = (row: TravelRow) => 'deleted' in row || ('kind' in row && row.kind === 'erased');
const isOldMark = (row: TravelRow, now: number) =>
  isMark(row) && timeOf(row.rev) < now - MARKS_KEPT;

/** The day of the last visit is of this machine alone. */
function withoutVisit({ lastSeen: _, ...brand }: Brand): Brand {
  return brand;
}

/** The brands that the person said something of; those only passed by do not travel. */
function toldBrands({ moments, remarks, rules, brands }: Cargo): Set<string> {
  const ids = new Set<string | null | undefined>();
  for (const row of moments) if (!('deleted' in row) && isFelt(row)) ids.add(row.brand);
  for (const row of remarks) if (!('deleted' in row)) ids.add(row.brand);
  for (const { site, value } of rules) ids.add(`site:${site}`).add(value);
  const byId = new Map(brands.map((brand) => [brand.id as string, brand]));
  for (const { id, rev } of brands) if (rev !== SEEN_REV) ids.add(id);
  // A set grows while it is walked: with a brand go those it is one with, or a part of.
  for (const id of ids) {
    const { kin, mergedInto, partOf } = byId.get(id ?? '') ?? {};
    ids.add(kin).add(mergedInto).add(partOf);
  }
  return ids as Set<string>;
}

/** The silent ones whose rows this device takes over, if it is the first of those that are not. */
function retiredIn({ pieces, newer }: Area, device: string, now: number): string[] {
  const last = new Map<string, number>();
  for (const { device: whose, rows } of pieces)
    for (const { rev } of rows) last.set(whose, Math.max(last.get(whose) ?? 0, timeOf(rev)));
  const others = [...last.keys()].filter((one) => one !== device);
  const isSilent = (one: string) => (last.get(one) ?? 0) < now - RETIRED_AFTER && !newer.has(one);
  const isFirst = others.every((one) => isSilent(one) || device < one);
  return isFirst ? others.filter(isSilent) : [];
}

/** Of other devices first: what is added is added at the end, and the pieces before it stay. */
const inOrder = (device: string) => (a: { id: string }, b: { id: string }) => {
  const own = (id: string) => Number(id.startsWith(`${device}-`));
  return own(a.id) - own(b.id) || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
};

/** When a revision was made, ms UTC. */
export const timeOf = (rev: string) => Number.parseInt(rev.slice(0, 9), 36);
