/**
 * A disk that is really full: the profile lies on a small file system of its own, which is filled up
 * to its last byte under an open page. What is called kept is there after a restart, what cannot be
 * written is refused in words and stays on the screen, and one tap keeps it once there is room again.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { earlyAfternoon } from '../../street/walk.ts';
import { withAccess } from './chromium.ts';
import { type Driver, launch, until } from './driver.ts';
import { handsOn } from './hands.ts';
import { letAsk } from './let-ask.ts';
import { ORDER, openShops, type Shops } from './shops.ts';
import { tap } from './tap.ts';

const SIZE = '256m';
const SITE = 'full-disk.shop';
/** Two bytes a letter on the disk: more than is ever left of a page that is there already. */
const NOTE = 'Kein Platz – '.repeat(200).slice(0, 2_000).trim();
const face = (v: number) => `.feeling:has(input[value="${v}"])`;
const AGAIN = '.ask-head .link';

const folder = mkdtempSync(join(tmpdir(), 'throughline-full-'));
const disk = join(folder, 'disk');
mkdirSync(disk);
/** Only root may mount, and only Linux has this file system. */
const mounted =
  Boolean(process.env.CHROMIUM_PATH) &&
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]).status === 0;

if (!mounted) {
  rmSync(folder, { recursive: true, force: true });
  test('skipped: no small file system', (context) =>
    context.skip('needs Linux, root and CHROMIUM_PATH'));
} else {
  describe('a full disk in chromium', () => {
    let shops: Shops;
    let driver: Driver;
    let page: Page;
    const { go, text, find, type } = handsOn(() => page);
    const open = async () => {
      driver = await launch('chromium', {
        port: shops.port,
        timeZone: earlyAfternoon(new Date()),
        extension: join(folder, 'package'),
        profile: join(disk, 'profile'),
      });
      page = await driver.openExtensionPage('timeline.html');
      await until(10_000, async () => (await readRecords(page)).brands !== undefined);
    };
    beforeAll(async () => {
      withAccess(resolve('.output/chrome-mv3'), join(folder, 'package'));
      shops = await openShops();
      await open();
    });
    afterAll(async () => {
      await driver?.close();
      shops?.close();
      spawnSync('umount', ['-l', disk]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    let filling: ReturnType<typeof setInterval> | undefined;
    let fillers = 0;
    /** Leaves no block free; what the browser lets go of meanwhile is filled up, too. */
    function fill() {
      const take = () => {
        for (;;) {
          const { bavail, bsize } = statfsSync(disk);
          if (bavail === 0) return;
          try {
            writeFileSync(join(disk, `filler-${fillers++}`), Buffer.alloc(bavail * bsize));
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
          }
        }
      };
      take();
      filling = setInterval(take, 50);
    }
    function makeRoom() {
      clearInterval(filling);
      for (const name of readdirSync(disk))
        if (name.startsWith('filler-')) rmSync(join(disk, name));
    }
    afterEach(makeRoom);

    test('a card that could not keep a note says so, and keeps it later', async () => {
      const asking = await letAsk(page);
      const shop = await driver.browser.newPage({ type: 'window' });
      await shop.goto(`http://www.${SITE}${ORDER}`, { waitUntil: 'load' });
      const card = await driver.card(shop);
      await asking.end();
      if (!card) throw new Error('no card');
      const said = () => card.$eval('.ask-said', (line) => line.textContent).catch(() => null);
      const says = (words: RegExp) =>
        until(20_000, async () => words.test((await said()) ?? '')).then(Boolean);
      const here = async () =>
        (await readRecords(page)).moments
          .filter(({ site }) => site === SITE)
          .map(({ v, note }) => ({ v, note }));

      await tap(card, face(-1));
      expect(await says(/kept/)).toBe(true);
      await tap(card, '.follow-row .link');
      fill();
      await tap(card, '.follow-note textarea');
      await shop.keyboard.sendCharacter(NOTE);
      await shop.keyboard.press('Tab');
      expect(await says(/could not/)).toBe(true);

      makeRoom();
      expect(await here()).toEqual([{ v: -1, note: undefined }]);
      await tap(card, AGAIN);
      expect(await says(/kept/)).toBe(true);
      expect(await here()).toEqual([{ v: -1, note: NOTE }]);
      await shop.close();
    });

    /** Tells of a brand; what the page says of it. */
    async function tell(name: string): Promise<string> {
      // What lies behind another window draws no frame, and waits for none to be clicked.
      await page.bringToFront();
      await go('add');
      await find('h1', 'Add a moment');
      await type('Which brand?', name);
      await (await find(face(1))).click();
      return (await until(20_000, () => outcomeOf(name))) ?? 'nothing';
    }
    const outcomeOf = async (name: string) =>
      (await text('.brand-page h1')).includes(name) ? 'kept' : text('[role=alert]');
    const told = async () =>
      (await readRecords(page)).moments
        .flatMap(({ brand, v }) => (v === 1 ? [brand.replace('name:', '')] : []))
        .sort();
    const restart = async () => {
      driver.browser.process()?.kill('SIGKILL');
      await driver.close();
      makeRoom();
      await open();
    };

    test('the timeline says that the disk is full, keeps what was typed, and then it', async () => {
      fill();
      expect(await tell('Lane')).toContain('The disk is full');
      const field = await find('label', 'Which brand?');
      expect(await field.$eval('input', ({ value }) => value)).toBe('Lane');
      expect(await told()).toEqual([]);
      makeRoom();
      await (await find('[role=alert] .link', 'Try again')).click();
      expect(await until(20_000, async () => (await outcomeOf('Lane')) === 'kept')).toBe(true);
      expect(await told()).toEqual(['lane']);
    });

    test('what was called kept is there after a restart, what was refused is not', async () => {
      expect(await tell('Road')).toBe('kept');
      fill();
      expect(await tell('Street')).toContain('The disk is full');
      await restart();
      expect(await told()).toEqual(['lane', 'road']);
      const { moments } = await readRecords(page);
      expect(moments.filter(({ site }) => site === SITE)).toMatchObject([{ v: -1, note: NOTE }]);
    });
  });
}
