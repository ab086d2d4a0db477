/** Many cards in a minute, which the policy would never allow: for tests of the card itself. */
import type { Page } from 'puppeteer-core';
import { changeSettings } from '../../street/journal.ts';
import { until } from './driver.ts';

/**
 * From now on every ask counts as answered long ago as soon as it is written, so that none stands
 * in another's way. Works from `page`, a page of the extension, until ended.
 */
export async function letAsk(page: Page): Promise<{ end(): Promise<void> }> {
  // A page of ours has opened the journal by now, or will; setting waits for that.
  await until(10_000, () =>
    changeSettings(page, { gapMinutes: 0, dailyBudget: 24, weeklyBudget: 100 }),
  );
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('throughline');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const settle = () => {
      const asks = db.transaction('asks', 'readwrite').objectStore('asks');
      asks.openCursor().onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
        if (!cursor) return;
        const { value } = cursor;
        if (value.outcome === null || value.day !== '2020-01-01')
          cursor.update({ ...value, outcome: value.outcome ?? 'answered', day: '2020-01-01' });
        cursor.continue();
      };
    };
    const timer = setInterval(settle, 60);
    Object.assign(window, {
      endAsking: () => {
        clearInterval(timer);
        db.close();
      },
    });
  });
  return {
    end: () =>
      page.evaluate(() => (window as unknown as { endAsking(): void }).endAsking()).catch(() => {}),
  };
}
