/** The keyboard alone does everything of the timeline: each thing is reached by Tab, and one sees where one is. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { type Driver, launch, until } from './driver.ts';
import { handsOn } from './hands.ts';

/** Nobody listens there: these pages ask the network for nothing. */
const NO_PORT = 9;
/** A page of ours has fewer places to stop at. */
const MOST_STOPS = 250;

if (!process.env.CHROMIUM_PATH) {
  test('skipped: no chromium here', (context) => context.skip('set CHROMIUM_PATH'));
} else {
  const downloads = mkdtempSync(join(tmpdir(), 'throughline-keys-'));
  let driver: Driver;
  let page: Page;
  /** Stops at which nothing showed where one is. */
  const unseen = new Set<string>();
  const { text, says } = handsOn(() => page);

  beforeAll(async () => {
    driver = await launch('chromium', { port: NO_PORT });
    page = await driver.extensionTab('timeline.html');
    await page.bringToFront();
    const session = await driver.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    await page.evaluate(() => {
      location.hash = '';
    });
    await says('Service is a point.');
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Goes on with Tab until there; what it stops at on the way must show itself. */
  async function reach(selector: string, words = '') {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await press('Tab');
      const { isIt, isShown, isEnd, name } = await page.evaluate(
        (css, start) => {
          const at = document.activeElement as HTMLElement;
          const said = at.ariaLabel ?? (at.closest('label') ?? at).textContent ?? '';
          const around = [at, at.closest('label'), at.closest('.chart')];
          return {
            isIt: at.matches(css) && said.trim().startsWith(start),
            isEnd: at === document.body,
            isShown: around.some((one) => {
              if (!one?.checkVisibility({ opacityProperty: true })) return false;
              return getComputedStyle(one).outlineStyle !== 'none';
            }),
            name: `${at.tagName} ${at.className} "${said.trim().slice(0, 40)}"`,
          };
        },
        selector,
        words,
      );
      // Behind the last of them the browser's own buttons have their turn.
      if (isEnd) await page.bringToFront();
      else if (!isShown) unseen.add(name);
      if (isIt) return;
    }
    throw new Error(`no key leads to ${selector} "${words}"`);
  }
  const enter = async (selector: string, words = '') => {
    await reach(selector, words);
    await press('Enter');
  };
  /** What the person added; made-up brands are somebody else's. */
  const mine = async () =>
    (await readRecords(page)).moments.filter((m) => m.origin === 'added' && !('deleted' in m));
  const becomes = async (what: string, is: () => Promise<boolean>) => {
    if (!(await until(10_000, is))) throw new Error(`not seen: ${what}`);
  };
  const saved = (name: RegExp) =>
    becomes(`${name} saved`, async () => readdirSync(downloads).some((file) => name.test(file)));
  const hash = () => page.evaluate(() => location.hash);

  test('made-up brands come', async () => {
    await enter('button', 'Look around with made-up brands');
    await says('These brands are made up');
  });

  test('a moment is added', async () => {
    await enter('a', '+ Add a moment');
    await says('Add a moment', 'h1');
    await reach('.form input', 'Which brand?');
    await page.keyboard.type('Quincehouse');
    await reach('.lanes input');
    await press('ArrowRight');
    await reach('textarea', 'A note');
    await page.keyboard.type('Mara loves it');
    // The faces are one stop; arrows lead from one to the next, and only Enter keeps.
    await reach('.feelings input');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await says('Quincehouse', '.brand-page h1');
    expect(await mine()).toMatchObject([{ v: 1, note: 'Mara loves it', source: 'wom' }]);
  });

  test('it is edited, removed, and brought back', async () => {
    await enter('.acts button', 'Edit');
    await reach('.editing .feelings input');
    await press('5');
    await becomes('the face', async () => (await mine())[0]?.v === 2);
    await reach('.editing .fine input');
    // Kept is not yet drawn: the slider goes on from where it stands.
    await becomes('it on the slider', () =>
      page.$eval('.editing .fine input', (one) => (one as HTMLInputElement).value === '2'),
    );
    await press('ArrowLeft');
    await becomes('between the faces', async () => (await mine())[0]?.v === 1.9);
    await enter('.form-foot button', 'Remove');
    await becomes('none', async () => (await mine()).length === 0);
    await page.keyboard.down('Control');
    await press('z');
    await page.keyboard.up('Control');
    await becomes('one again', async () => (await mine()).length === 1);
    await enter('.acts button', 'Edit');
    await enter('.form-foot button', 'Remove');
    await becomes('none', async () => (await mine()).length === 0);
    await enter('.done button', 'Undo');
    await becomes('one again', async () => (await mine()).length === 1);
  });

  test('moments are narrowed, by words, by source, by month, and all are back', async () => {
    await enter('a', 'All moments');
    await says('49 moments', '.says');
    await reach('.filters input', 'Brand or note');
    await page.keyboard.type('mara');
    await press('Enter');
    await becomes('the words', async () => (await hash()).includes('text=mara'));
    await enter('.filters a');
    await becomes('all', async () => (await hash()) === '#moments');
    await reach('.filters select', 'What it was');
    await page.keyboard.type('service');
    await becomes('the source', async () => (await hash()) === '#moments&source=service');
    await enter('.months a');
    await becomes('the month', async () => /from=\d{4}-\d\d-01/.test(await hash()));
    await enter('.filters a');
    await becomes('all', async () => (await hash()) === '#moments');
  });

  test('brands are sought and gone to', async () => {
    await reach('.brands-head input');
    await page.keyboard.type('nordf');
    await becomes('two', async () => (await page.$$('.brands li')).length === 2);
    await enter('.brands a[href*="demo-nordfaser&"]');
    await says('22 moments since', '.brand-page');
  });

  test('the line is read mark by mark, and gone nearer to', async () => {
    await reach('.chart-reader');
    const said = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext') ?? '');
    const last = await said();
    await press('Home');
    await becomes('the first', async () => (await said()) !== last);
    expect(await text('.callout')).not.toBe('');
    await press('+');
    await becomes('nearer', async () => (await page.$('svg.zoomed')) !== null);
    await press('0');
    await becomes('all of it', async () => (await page.$('svg.zoomed')) === null);
    await reach('.lenses input, .lenses button');
  });

  test('the picture is taken along, and the record', async () => {
    await enter('summary', 'Take the picture along');
    await enter('button', 'Save as SVG');
    await saved(/^Nordfaser\.svg$/);
    await enter('a', 'Your record');
    await says('Your record', 'h1');
    await enter('button', 'Save a file');
    await saved(/^throughline-.*\.json$/);
  });

  test('made-up brands go', async () => {
    await enter('.demo button');
    await becomes('mine alone', async () => (await readRecords(page)).moments.length === 1);
  });

  test('wherever one stopped, one saw where one was', () => {
    expect([...unseen]).toEqual([]);
    expect(driver.errors).toEqual([]);
    expect(driver.requests).toEqual([]);
  });
}
