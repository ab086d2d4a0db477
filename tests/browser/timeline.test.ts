/** The timeline's pages in the built packages: what is tapped is kept, what is seen can be undone. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { type Driver, launch, until } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { handsOn } from './hands.ts';

/** Nobody listens there: these pages ask the network for nothing. */
const NO_PORT = 9;
const NORDFASER = 'name:demo-nordfaser';

inEachBrowser('the timeline in %s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'throughline-downloads-'));
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    driver = await launch(name, { port: NO_PORT });
    // The welcome page comes to the front by itself: in another tab nothing would be drawn.
    page = await driver.extensionTab('timeline.html');
    await page.bringToFront();
    await page.evaluate(() => {
      location.hash = '';
    });
    if (name === 'chromium') {
      const session = await driver.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: downloads,
      });
    }
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const { text, count, says, go, click } = handsOn(() => page);
  const records = async () => (await readRecords(page)).moments;

  test('made-up brands come with one click, and say that they are made up', async () => {
    await click('button', 'Look around with made-up brands');
    await says('These brands are made up');
    await until(10_000, async () => (await count('.brands li')) === 6);
    expect(await count('.brands li')).toBe(6);
    await go(`brand=${encodeURIComponent(NORDFASER)}`);
    await says('22 moments since', '.brand-page');
  });

  test('what stands out leads to the moments it rests on', async () => {
    await click('.stands-out .link', 'The 2 moments');
    await says('These moments', '.table');
    expect(await count('.table tr[data-id]')).toBe(2);
    expect(await count('.chart .spot')).toBe(2);
    await click('.table .link', 'Show all');
    await until(5_000, async () => (await count('.table tr[data-id]')) > 2);
  });

  test('lenses draw another line, and the keys go nearer and back', async () => {
    const drawn = () =>
      page.evaluate(() => document.querySelector('.chart .line')?.getAttribute('d') ?? '');
    const before = await drawn();
    await click('.lenses .chip', 'A lifetime');
    expect(await until(5_000, async () => (await drawn()) !== before)).toBeTruthy();
    await click('.lenses .chip', 'Looking back');
    await page.focus('.chart-reader');
    await page.keyboard.press('+');
    expect(await until(5_000, async () => (await count('svg.zoomed')) === 1)).toBeTruthy();
    await page.keyboard.press('0');
    expect(await until(5_000, async () => (await drawn()) === before)).toBeTruthy();
  });

  test('a belief is kept in own words, and undone', async () => {
    await page.focus('.remarks form textarea');
    await page.keyboard.type('They repair what others throw away.');
    await click('.remarks form button', 'Keep it');
    await says('repair what others throw away', '.remarks');
    await click('.done button', 'Undo');
    expect(
      await until(5_000, async () => !(await text('.remarks')).includes('throw away')),
    ).toBeTruthy();
  });

  test('a filter lives in the address: back takes it away again', async () => {
    await go('moments');
    await says('48 moments · 6 brands');
    await page.select('.filters label:nth-of-type(3) select', 'service');
    await says('13 moments · 3 brands');
    expect(await page.evaluate(() => location.hash)).toBe('#moments&source=service');
    await page.evaluate(() => history.back());
    await says('48 moments · 6 brands');
  });

  test('what was removed comes back from the list', async () => {
    const before = (await records()).filter((row) => !('deleted' in row)).length;
    await click('.acts button', 'Edit');
    await click('.form-foot .danger');
    await says('47 moments · 6 brands');
    await click('.removed summary');
    await click('.removed li .link', 'Bring back');
    await says('48 moments · 6 brands');
    expect((await records()).filter((row) => !('deleted' in row))).toHaveLength(before);
  });

  test('own weights are tried first, then kept and marked', async () => {
    await go('model');
    await says('How points become a line');
    await page.focus('.try-model .row input');
    await page.keyboard.press('Home');
    await says('Only tried, not kept yet.');
    await click('.try-model .button');
    await says('because you want it so');
    await go(`brand=${encodeURIComponent(NORDFASER)}`);
    await says('drawn with my own weights', '.brand-page');
    await click('.done button', 'Undo');
  });

  test.runIf(name === 'chromium')(
    'the picture is saved as a file that stands by itself',
    async () => {
      await click('.take-along summary');
      await click('.take-along .chip', 'Save as SVG');
      await click('.take-along .chip', 'Save as PNG');
      const saved = () => readdirSync(downloads).filter((file) => !file.endsWith('.crdownload'));
      expect(await until(10_000, async () => saved().length === 2)).toBeTruthy();
      const svg = readFileSync(join(downloads, 'Nordfaser.svg'), 'utf8');
      expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      // Notes stay at home unless they are asked for; nothing in it points anywhere.
      expect(svg).not.toContain('47 minutes');
      expect(svg.match(/(href|url)[=(]["']?https?:/g)).toBeNull();
      expect(existsSync(join(downloads, 'Nordfaser.png'))).toBe(true);
      expect(readFileSync(join(downloads, 'Nordfaser.png')).subarray(1, 4).toString()).toBe('PNG');
    },
  );

  test('made-up brands go with one click, and leave nothing', async () => {
    await click('.notice.demo button');
    await says('Service is a point. Experience is the line.');
    const { moments, brands } = await readRecords(page);
    expect([moments, brands]).toEqual([[], []]);
    expect(driver.errors).toEqual([]);
    expect(driver.requests).toEqual([]);
  });
});
