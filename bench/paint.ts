/** When a page of ours is of use, and when an edit is drawn. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Moment } from '../journal/moment.ts';
import type { Driver } from '../tests/browser/driver.ts';

export interface Shown {
  path: string;
  /** What must stand, in words and drawn, before the page is of any use. */
  shows: string;
  draws: string;
}

/** @returns ms from the start of the page until what it is for is painted */
export async function paintOnce(driver: Driver, { path, shows, draws }: Shown): Promise<number> {
  const page = await driver.newPage();
  try {
    await page.evaluateOnNewDocument(watchPaint, [shows, draws]);
    await page.goto(`${driver.origin}/${path}`);
    return await page.evaluate(() => (window as never as { painted: Promise<number> }).painted);
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function watchPaint(wanted: string[]) {
  const own = window as never as { painted: Promise<number> };
  own.painted = new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!wanted.every((css) => document.querySelector(css))) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        // The first task after the frame is after its paint.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

interface Stand {
  driver: Driver;
  moments: Moment[];
}

/** Ms from hearing that the newest moment was changed elsewhere until the picture is drawn anew. */
export async function edits(
  { driver, moments }: Stand,
  { path, draws }: Shown,
  rounds: number,
): Promise<number[]> {
  const page = await driver.openExtensionPage(path);
  await page.waitForSelector(draws);
  await wait(4_000);
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const row = { ...moments.at(-1), v: (round % 5) - 2, rev: `zzzzzzzz${round}.000.madeup` };
    took.push(await page.evaluate(editOnce, row, draws));
    await wait(3_000);
  }
  await page.close();
  return took;
}

/** Runs in the page: writes as another page of ours would, and waits for the picture. */
async function editOnce(row: Partial<Moment>, draws: string): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('throughline');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction('moments', 'readwrite');
  tx.objectStore('moments').put(row);
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();
  const svg = document.querySelector(draws)?.closest('svg') as SVGSVGElement;
  const start = performance.now();
  const drawn = new Promise<number>((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    watch.observe(svg, { subtree: true, childList: true, attributes: true });
  });
  const channel = new BroadcastChannel('journal');
  const { id, brand, site } = row;
  channel.postMessage({ changed: ['moments'], touched: [{ id, brand, site }] });
  channel.close();
  return drawn;
}
