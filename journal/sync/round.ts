/**
 * One round of sync: takes in what lies in the account's area, then puts there what is missing.
 *
 * The journal here is always the truth. The area may be late, torn, emptied, full or nonsense: the
 * next round starts from what there is then.
 */
import type { TravelStore } from '../merge.ts';
import { pack, UnreadPiece, unpack } from './piece.ts';
import { type Cargo, type Lying, plan, timeOf } from './plan.ts';

/** What both browsers let an extension's sync hold, in bytes. */
export const AREA_BYTES = 102_400;
/** A revision further ahead than this comes from a clock that is wrong; it must not rule ours. */
const AHEAD = 7 * 86_400_000;

/** The browser's `storage.sync`, as far as we need it. */
export interface SyncArea {
  get(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The journal of this device. */
export interface Keeper {
  /** Merges rows into the journal; gives all that can travel, and the letters of this device. */
  takeIn(rows: Cargo): Promise<{ here: Cargo; device: string }>;
}

/**
 * What a round came to.
 * - `newer` some of it was written by a newer Throughline; `garbage` some of it by nobody we know
 * - `ahead` some of it is from a future that no clock here has seen; `full` the area has no room
 * - `refused` the browser did not take it
 */
export interface SyncState {
  /** ms UTC */
  at: number;
  trouble: ('newer' | 'garbage' | 'ahead' | 'full' | 'refused')[];
  /** What lies in the area, of all devices. */
  bytes: number;
  devices: number;
  /** Moments that are in the area, and those for which there was no room. */
  moments: number;
  leftOut: number;
  /** What never travels: texts of moments, and remarks that are too long. */
  staysHere: { texts: number; remarks: number };
}

/** What goes first where room is short, and the letter that it goes by. */
const FIRST = ['settings', 'rules', 'brands', 'remarks', 'moments'] as const;
const LETTERS = { settings: 's', rules: 'r', brands: 'b', remarks: 'w', moments: 'm' } as const;

/** `<device letters>.<first letter of what is in it><which one>` */
const KEY = /^([a-z2-7]{6})\.[a-z]\d{1,4}$/;
const deviceOf = (key: string) => KEY.exec(key)?.[1];

const bytesOf = (items: Record<string, unknown>) =>
  Object.entries(items).reduce(
    (sum, [key, value]) => sum + key.length + new Blob([JSON.stringify(value)]).size,
    0,
  );

/** @param now ms UTC */
export async function round(keeper: Keeper, area: SyncArea, now: number): Promise<SyncState> {
  const items = await area.get();
  const { pieces, newer, trouble } = await read(items, now);
  const { here, device } = await keeper.takeIn(cargoOf(pieces));
  const { rows, retired, staysHere } = plan(here, { pieces, newer }, device, now);

  const left = (key: string) => retired.includes(deviceOf(key) ?? '');
  const foreign = pick(items, (key) => deviceOf(key) !== device && !left(key));
  const { own, leftOut, isFull } = await fill(rows, device, AREA_BYTES - bytesOf(foreign));
  if (isFull) trouble.add('full');

  // What a newer Throughline of this very device wrote is not ours to replace.
  if (!newer.has(device)) {
    const gone = Object.keys(items).filter((key) => !(key in foreign) && !(key in own));
    const news = pick(own, (key) => items[key] !== own[key]);
    await write(area, { items, news, gone }).catch(() => trouble.add('refused'));
  }
  const felt = here.moments.filter((row) => !('deleted' in row) && row.v !== null).length;
  const devices = new Set(Object.keys(foreign).flatMap((key) => deviceOf(key) ?? []));
  return {
    ...{ at: now, trouble: [...trouble], staysHere, leftOut },
    ...{ bytes: bytesOf({ ...foreign, ...own }), devices: devices.size, moments: felt - leftOut },
  };
}

/** What lies in the area; what cannot be read is trouble, and no reason to stop. */
async function read(items: Record<string, unknown>, now: number) {
  const trouble = new Set<SyncState['trouble'][number]>();
  const newer = new Set<string>();
  const pieces: Lying[] = [];
  for (const [key, value] of Object.entries(items)) {
    const device = deviceOf(key);
    try {
      if (!device) throw new UnreadPiece('garbage');
      const { store, rows, refused } = await unpack(value);
      const timely = rows.filter(({ rev }) => timeOf(rev) < now + AHEAD);
      if (refused > 0) trouble.add('garbage');
      if (timely.length < rows.length) trouble.add('ahead');
      pieces.push({ device, store, rows: timely });
    } catch (error) {
      if (!(error instanceof UnreadPiece)) throw error;
      trouble.add(error.why);
      if (device && error.why === 'newer') newer.add(device);
    }
  }
  return { pieces, newer, trouble };
}

function cargoOf(pieces: readonly Lying[]): Cargo {
  const cargo: Cargo = { settings: [], brands: [], rules: [], moments: [], remarks: [] };
  for (const { store, rows } of pieces) for (const row of rows) cargo[store].push(row as never);
  return cargo;
}

/** As many pieces as there is room for: of the moments, those that came last go first. */
async function fill(rows: Cargo, device: string, bytes: number) {
  const own: Record<string, string> = {};
  let room = bytes;
  let leftOut = rows.moments.filter((row) => !('deleted' in row)).length;
  let isFull = false;
  for (const store of FIRST) {
    const pieces = await pack<TravelStore>(store, rows[store]);
    let untold = rows[store].length;
    for (const [i, piece] of [...pieces.entries()].reverse()) {
      const item = { [`${device}.${LETTERS[store]}${i}`]: piece.text };
      if (bytesOf(item) > room) continue;
      room -= bytesOf(item);
      Object.assign(own, item);
      untold -= piece.rows.length;
      if (store === 'moments') leftOut -= piece.rows.filter((row) => !('deleted' in row)).length;
    }
    if (untold > 0) isFull = true;
  }
  return { own, leftOut, isFull };
}

async function write(
  area: SyncArea,
  { items, news, gone }: Record<'items' | 'news', Record<string, unknown>> & { gone: string[] },
): Promise<void> {
  const fits = bytesOf({ ...items, ...news }) <= AREA_BYTES;
  const remove = async () => gone.length > 0 && area.remove(gone);
  // What is missing for a moment, others would put there: so last, if there is room beside it.
  if (!fits) await remove();
  if (Object.keys(news).length > 0) await area.set(news);
  if (fits) await remove();
}

const pick = <T>(items: Record<string, T>, which: (key: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(items).filter(([key]) => which(key)));
