/** All brands at a glance: read once, and afterwards only what changed. */
import type { BrandEntry } from '../../components/BrandList.tsx';
import { type Sketch, sketch } from '../../experience/portrait.ts';
import type { BrandId, Moment } from '../../journal/moment.ts';
import type { Settings } from '../../journal/settings.ts';
import type { Journal } from '../../journal/store.ts';
import { newerThan } from './record.ts';

const MINUTE = 60_000;
/** ms */
const FRAME = 16;

/** What is known of every brand that has moments. None of the moments is held. */
export interface Survey {
  glances: ReadonlyMap<BrandId, Glance>;
  /** When the last file was saved, ms UTC; null: never. */
  backup: number | null;
}

interface Glance {
  entry: BrandEntry;
  /** Moments that no file has yet. */
  fresh: number;
}

export interface Seen {
  /** ms UTC */
  now: number;
  params: Settings['line'];
  nameOf(id: BrandId): string;
}

/** Moments by brand: read brand after brand, or those that another page needs all at once. */
type ByBrand = ReturnType<Journal['brandByBrand']> | Map<BrandId, Moment[]>;

/** @returns null where it was left, because nobody wants it any more */
export async function survey(
  byBrand: ByBrand,
  backup: number | null,
  seen: Seen,
  isWanted: () => boolean,
): Promise<Survey | null> {
  const glances = new Map<BrandId, Glance>();
  for await (const [id, moments] of byBrand) {
    if (!isWanted()) return null;
    glances.set(id, glance(id, moments, backup, seen));
    await breath();
  }
  return { glances, backup };
}

/** The same after some brands changed; one without moments is gone. */
export function resurveyed(
  { glances, backup }: Survey,
  changed: ReadonlyMap<BrandId, readonly Moment[]>,
  seen: Seen,
): Survey {
  const next = new Map(glances);
  for (const [id, moments] of changed)
    if (moments.length > 0) next.set(id, glance(id, moments, backup, seen));
    else next.delete(id);
  return { glances: next, backup };
}

export const entriesOf = ({ glances }: Survey): BrandEntry[] =>
  Array.from(glances.values(), ({ entry }) => entry);

/** How many moments are in no file. */
export function freshIn({ glances }: Survey): number {
  let sum = 0;
  for (const { fresh } of glances.values()) sum += fresh;
  return sum;
}

/** Which brand was met last. */
export function newestIn({ glances }: Survey): BrandEntry | null {
  let best: BrandEntry | null = null;
  for (const { entry } of glances.values()) if (!best || entry.last > best.last) best = entry;
  return best;
}

/** A row of the list. */
export function entryOf(id: BrandId, moments: readonly Moment[], seen: Seen): BrandEntry {
  const last = moments.at(-1)?.t ?? 0;
  return { id, name: seen.nameOf(id), last, sketch: sketched(id, moments, seen) };
}

function glance(
  id: BrandId,
  moments: readonly Moment[],
  backup: number | null,
  seen: Seen,
): Glance {
  return { entry: entryOf(id, moments, seen), fresh: newerThan(moments, backup) };
}

let since = 0;

/** Lets the page do what waits, once it was kept from it for longer than a frame. */
async function breath(): Promise<void> {
  if (performance.now() - since < FRAME) return;
  await new Promise((resolve) => setTimeout(resolve));
  since = performance.now();
}

/** Sketches drawn lately; five hundred brands are not drawn anew for a change of one. */
const drawn = new Map<BrandId, { of: string; at: number; sketch: Sketch }>();

function sketched(id: BrandId, moments: readonly Moment[], { now, params }: Seen): Sketch {
  const newest = moments.reduce((most, { rev }) => (rev > most ? rev : most), '');
  const of = `${moments.length} ${newest} ${JSON.stringify(params)}`;
  const known = drawn.get(id);
  if (known?.of === of && now - known.at < MINUTE) return known.sketch;
  const one = sketch(moments, now, { params, grid: 48 });
  drawn.set(id, { of, at: now, sketch: one });
  return one;
}
