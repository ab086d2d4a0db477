/** Puts a made-up life into the journal of a running browser. */
import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../tests/browser/driver.ts';
import type { Life } from './life.ts';

/** So many rows go over to the browser at once. */
const AT_ONCE = 5_000;

/**
 * In place of what is kept. The product has built the database by then; the rows go in as they
 * are, in a few transactions, because entered one by one a hundred thousand take minutes.
 */
export async function fill(driver: Driver, { brands, moments }: Life): Promise<void> {
  const page = await driver.openExtensionPage('timeline.html');
  const isBuilt = () =>
    page.evaluate(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'throughline'),
    );
  if (!(await until(10_000, isBuilt))) throw new Error('the journal was not opened');
  // No page of ours may draw all of it anew for each piece.
  await page.goto(`${driver.origin}/manifest.json`);
  await put(page, 'moments', [], true);
  await put(page, 'brands', brands, true);
  for (let at = 0; at < moments.length; at += AT_ONCE)
    await put(page, 'moments', moments.slice(at, at + AT_ONCE), false);
  // The page that opens after installing would share the processor with what is measured.
  for (const tab of await driver.extensionTabs('timeline.html')) await tab.close();
  await page.close();
}

function put(page: Page, store: string, rows: readonly unknown[], clear: boolean): Promise<void> {
  return page.evaluate(
    async (name, list, anew) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('throughline');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const tx = db.transaction(name, 'readwrite', { durability: 'relaxed' });
      const done = new Promise<void>((resolve, reject) => {
        tx.oncomplete = () => resolve();
        tx.onabort = () => reject(tx.error);
      });
      const target = tx.objectStore(name);
      if (anew) target.clear();
      for (const row of list) target.put(row);
      await done;
      db.close();
    },
    store,
    rows,
    clear,
  );
}
