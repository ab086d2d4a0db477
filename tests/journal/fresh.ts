/** A journal on an empty disk, with a clock that stands still until it is told. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type Journal, openJournal, type StoreName } from '../../journal/store.ts';

export const NOON = Date.UTC(2026, 10, 22, 12);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface Fresh {
  journal: Journal;
  clock: { ms: number };
  /** What other pages would have heard. */
  heard: StoreName[][];
  /** A second page of the same profile. */
  another(): Journal;
}

export function fresh(): Fresh {
  globalThis.indexedDB = new IDBFactory();
  const clock = { ms: NOON };
  const heard: StoreName[][] = [];
  const another = () =>
    openJournal({ now: () => clock.ms, broadcast: (changed) => heard.push(changed) });
  return { journal: another(), clock, heard, another };
}
