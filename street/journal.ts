/** Reads the extension's own records as they lie on disk, through one of its open pages. */
import type { Page } from 'puppeteer-core';
import type { Moment, Removed } from '../journal/moment.ts';
import type { Ask, Brand, Encounter, Rule, Setting } from '../journal/records.ts';

export interface Records {
  moments: Moment[];
  brands: Brand[];
  asks: Ask[];
  encounters: Encounter[];
  rules: Rule[];
}

/** Everything in the journal now; empty while there is none. */
export async function readRecords(page: Page): Promise<Records> {
  const stores = await page.evaluate(async () => {
    const names = ['moments', 'brands', 'asks', 'encounters', 'rules'];
    const none = Object.fromEntries(names.map((name) => [name, [] as unknown[]]));
    // Opening a database that is not there would make an empty one in the extension's way.
    const here = await indexedDB.databases();
    if (!here.some(({ name }) => name === 'throughline')) return none;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('throughline');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    try {
      const transaction = db.transaction(names);
      const rows = await Promise.all(
        names.map(
          (name) =>
            new Promise<unknown[]>((resolve, reject) => {
              const all = transaction.objectStore(name).getAll();
              all.onsuccess = () => resolve(all.result);
              all.onerror = () => reject(all.error);
            }),
        ),
      );
      return Object.fromEntries(names.map((name, at) => [name, rows[at] as unknown[]]));
    } finally {
      db.close();
    }
  });
  const { moments, ...rest } = stores as unknown as Omit<Records, 'moments'> & {
    moments: (Moment | Removed)[];
  };
  return { ...rest, moments: moments.filter((row): row is Moment => !('deleted' in row)) };
}

/**
 * Sets what a person would have to wait days for otherwise. Returns false while there is no
 * journal to set it in.
 */
export function changeSettings(page: Page, values: Record<string, unknown>): Promise<boolean> {
  const rows: Setting[] = Object.entries(values).map(([key, value]) => ({ key, rev: '', value }));
  return page.evaluate(async (settings) => {
    const here = await indexedDB.databases();
    if (!here.some(({ name }) => name === 'throughline')) return false;
    return new Promise<boolean>((resolve, reject) => {
      const opening = indexedDB.open('throughline');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const transaction = db.transaction('settings', 'readwrite');
        for (const row of settings) transaction.objectStore('settings').put(row);
        transaction.onerror = () => reject(transaction.error);
        transaction.oncomplete = () => {
          db.close();
          resolve(true);
        };
      };
    });
  }, rows);
}
