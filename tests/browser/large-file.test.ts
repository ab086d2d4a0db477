/**
 * A large file through the page, in real Chromium: it is seen how far it is, it can be stopped at
 * every step with the journal as it was, the page hears its person all the while, and it comes to
 * its end. `SOAK=1` takes 200 MB.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, launch, until } from './driver.ts';
import { handsOn } from './hands.ts';

/** Nobody listens there: these pages ask the network for nothing. */
const NO_PORT = 9;
const BYTES = process.env.SOAK ? 200e6 : 20e6;
/** How long all of it may take, ms: five seconds a megabyte. */
const PATIENCE = 60_000 + BYTES / 200;
/** Longer than this nobody waits for a page to answer, ms; a busy machine takes its part of that. */
const FREEZE = 500;
const BRANDS = 200;
const APART = 300_000;
const BEGIN = Date.UTC(2010, 0, 1);
const NOTE =
  'They called back after an hour, and knew what it was about; the second one had to look it up. ';

function momentAt(n: number) {
  const t = BEGIN + n * APART;
  const brand = `brand-${n % BRANDS}.example`;
  return {
    ...{
      schema: 1,
      id: `large1-${n.toString(36)}`,
      rev: `0mg${n.toString(36).padStart(6, '0')}.000.large1`,
    },
    ...{ brand: `site:${brand}`, site: brand, t, day: new Date(t).toISOString().slice(0, 10) },
    ...{ v: (n % 5) - 2, source: n % 3 === 0 ? 'service' : 'use', stake: 'normal' },
    ...{ touchpoint: 'help', channel: 'web', origin: 'noticed' },
    ...(n % 4 === 0 && { note: NOTE.repeat(1 + (n % 5)) }),
  };
}

/** @returns how many moments are in it */
function writeLarge(path: string): number {
  const file = openSync(path, 'w');
  const head = { exportedAt: '2026-11-01T10:00:00.000Z', model: 'line v1' };
  let bytes = writeSync(
    file,
    `{"format":"throughline-journal","version":1,${JSON.stringify(head).slice(1, -1)},"moments":[`,
  );
  let n = 0;
  while (bytes < BYTES) {
    const rows = Array.from({ length: 1_000 }, () => JSON.stringify(momentAt(n++)));
    bytes += writeSync(file, `${n === 1_000 ? '' : ','}\n${rows.join(',\n')}`);
  }
  writeSync(file, '\n]}\n');
  closeSync(file);
  return n;
}

if (!process.env.CHROMIUM_PATH) {
  test('skipped: no chromium here', (context) => context.skip('set CHROMIUM_PATH'));
} else {
  describe(`a file of ${BYTES / 1e6} MB`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-large-'));
    const path = join(folder, 'large.json');
    let many: number;
    let driver: Driver;
    let page: Page;
    const { text, says, go, click, find } = handsOn(() => page);

    beforeAll(async () => {
      many = writeLarge(path);
      driver = await launch('chromium', { port: NO_PORT });
      page = await driver.extensionTab('timeline.html');
      await page.bringToFront();
      await go('record');
      await says('Nothing is kept yet');
      await watch();
    });
    afterAll(async () => {
      await driver?.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    /** From now on the page notes how long it was kept from what it wanted to do, and how far the bar was. */
    const watch = () =>
      page.evaluate(() => {
        const seen = { longest: 0, after: 0, bar: [] as number[] };
        let last = performance.now();
        const beat = () => {
          const now = performance.now();
          const bar = document.querySelector('progress');
          // What comes once the bar is gone is the timeline's drawing of so many moments.
          const when = bar ? 'longest' : 'after';
          seen[when] = Math.max(seen[when], now - last);
          last = now;
          const share = bar ? bar.value / bar.max : undefined;
          if (share !== undefined && share !== seen.bar.at(-1)) seen.bar.push(share);
          setTimeout(beat, 10);
        };
        beat();
        Object.assign(window, { seen });
      });
    /** What was noted since this was asked last. */
    const seen = () =>
      page.evaluate(() => {
        type Seen = { longest: number; after: number; bar: number[] };
        const { seen } = window as unknown as { seen: Seen };
        const noted = { ...seen };
        Object.assign(seen, { longest: 0, after: 0, bar: [] });
        return noted;
      });
    const choose = async () =>
      ((await find('.import [type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    const finally_ = async (words: string) => {
      const there = await until(PATIENCE, async () => (await text('.import')).includes(words));
      if (!there) throw new Error(`"${words}" is not in: ${await text('.import')}`);
    };
    const barBeyond = (share: number) =>
      until(PATIENCE, () =>
        page
          .$eval('progress', (bar, least) => bar.value / bar.max >= least, share)
          .catch(() => null),
      );
    /** Rows of the journal, and of what is put aside. */
    const rows = () =>
      page.evaluate(async () => {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('throughline');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const stores = ['moments', 'staging'];
        const tx = db.transaction(stores);
        const counts = await Promise.all(
          stores.map(
            (name) =>
              new Promise<number>((resolve, reject) => {
                const counting = tx.objectStore(name).count();
                counting.onsuccess = () => resolve(counting.result);
                counting.onerror = () => reject(counting.error);
              }),
          ),
        );
        db.close();
        return { moments: counts[0], staging: counts[1] };
      });
    const expectSmooth = ({ longest, bar }: { longest: number; bar: number[] }, what: string) => {
      console.log(`${what}: never kept from answering for longer than ${Math.round(longest)} ms`);
      expect(longest).toBeLessThan(FREEZE);
      expect(bar.length).toBeGreaterThan(5);
      expect(bar).toEqual([...bar].sort((a, b) => a - b));
    };

    test('it can be stopped while it is read', { timeout: PATIENCE }, async () => {
      await choose();
      await barBeyond(0.2);
      await click('.import button', 'Stop');
      await finally_('Nothing of large.json was kept');
      expect(await rows()).toEqual({ moments: 0, staging: 0 });
      await seen();
    });

    test('it is read while the page goes on, and stopped while it is brought in', {
      timeout: 2 * PATIENCE,
    }, async () => {
      await choose();
      await finally_(`${many.toLocaleString('en')} new`);
      expectSmooth(await seen(), 'reading');
      expect((await rows()).moments).toBe(0);
      await click('.import button', 'Bring it in');
      await barBeyond(0.2);
      await click('.import button', 'Stop');
      await finally_('Nothing of large.json was kept');
      expect(await rows()).toEqual({ moments: 0, staging: 0 });
    });

    test('it comes to its end, and the page stays awake', { timeout: 3 * PATIENCE }, async () => {
      await choose();
      await finally_(`${many.toLocaleString('en')} new`);
      await seen();
      const began = performance.now();
      await click('.import button', 'Bring it in');
      await finally_('Done:');
      const brought = await seen();
      expectSmooth(brought, `bringing in, ${Math.round((performance.now() - began) / 1000)} s`);
      expect(await rows()).toEqual({ moments: many, staging: 0 });
      const drawn = `${many.toLocaleString('en')} moments with ${BRANDS} brands`;
      expect(await until(PATIENCE, async () => (await text()).includes(drawn))).toBe(true);
      console.log(`then drawn: ${Math.round(Math.max(brought.after, (await seen()).after))} ms`);
      expect(driver.errors).toEqual([]);
    });
  });
}
