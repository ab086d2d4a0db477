/**
 * The card as a person needs it: still, in their own strong colours, from right to left, twice as
 * large, and nowhere near a film. In real browsers that were asked for it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { earlyAfternoon, face } from '../../street/walk.ts';
import { cardsOn, ordered } from './cards.ts';
import { type Driver, type LaunchOptions, launch, until, visit } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { letAsk } from './let-ask.ts';
import { ORDER, openShops, receipt, type Shops } from './shops.ts';
import { allowEverywhere } from './site-access.ts';
import { tap } from './tap.ts';

declare const chrome: {
  tabs: {
    query(which: object): Promise<{ id: number; url?: string }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
};

/** CSS pixels a finger needs. */
const FINGER = 44;

const SHOP = receipt(
  '<meta name="viewport" content="width=device-width">',
  `<button id="film" onclick="document.querySelector('#screen').requestFullscreen()">Film</button>
  <div id="screen">Film</div>`,
);
/** A shop where everything runs from right to left. */
const FROM_THE_RIGHT = SHOP.replace('<html lang="en">', '<html lang="he" dir="rtl">');

inEachBrowser('the looks of the card in %s', (name) => {
  let shops: Shops;
  beforeAll(async () => {
    shops = await openShops(({ pathname, hostname }) =>
      pathname !== ORDER ? undefined : hostname.endsWith('yamin.shop') ? FROM_THE_RIGHT : SHOP,
    );
  });
  afterAll(() => shops?.close());

  describe('as it is', () => {
    const { driver, own, order, keptAt, picture } = inBrowser({});

    test('moves a little', async () => {
      const { page, card } = await order('lively.shop');
      expect(await moving(card)).toEqual(expect.arrayContaining(['ask-card', 'face']));
      await page.close();
    });

    test('is whole in a window of twice the size, and every face is under the finger', async () => {
      const { page, card } = await order('enlarged.shop');
      const before = await card.evaluate(() => devicePixelRatio);
      await own().evaluate(async () => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes('enlarged.shop'));
        await chrome.tabs.setZoom(tab?.id ?? -1, 2);
      });
      const isZoomed = () => card.evaluate((was) => devicePixelRatio === 2 * was, before);
      expect(await until(5_000, isZoomed)).toBe(true);
      await page.bringToFront();
      await wait(1_500);
      await picture('zoomed', page);
      expect(await cutOff(card)).toEqual([]);
      expect(await outOfReach(card)).toEqual([]);
      await pressKey(page, card, '4');
      expect(await keptAt('enlarged.shop', 1)).toBe(true);
      await card.waitForSelector('.follow');
      await wait(700);
      await picture('zoomed-kept', page);
      expect(await cutOff(card)).toEqual([]);
      await page.close();
    });

    test('stands on the left of a page that runs from right to left', async () => {
      const { page, card } = await order('yamin.shop');
      const box = await (await card.$('.ask-card'))?.boundingBox();
      expect(box && box.x >= 0 && box.x < 40).toBe(true);
      await picture('page-from-the-right', page);
      expect(await cutOff(card)).toEqual([]);
      await tap(card, face(-1));
      expect(await keptAt('yamin.shop', -1)).toBe(true);
      await page.close();
    });

    test('does not come while a film fills the screen, and comes after it', async () => {
      const page = await driver().newPage();
      await visit(page, `http://www.filmed.shop${ORDER}`);
      await page.bringToFront();
      await page.click('#film');
      const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
      expect(await until(5_000, isFull)).toBe(true);
      // Ten seconds after the last key it would be due.
      await wait(14_000);
      expect(cardsOn(page)).toBe(0);
      expect(await isFull()).toBe(true);
      await page.evaluate(() => document.exitFullscreen());
      const card = await driver().card(page, 10_000);
      expect(card).not.toBeNull();
      await tap(card as Frame, face(0));
      expect(await keptAt('filmed.shop', 0)).toBe(true);
      await page.close();
    });
  });

  describe('as somebody wishes it', () => {
    const { order, keptAt, picture } = inBrowser({
      wishes: ['stillness', 'strongColours', 'rightToLeft'],
    });
    let page: Page;
    let card: Frame;
    beforeAll(async () => {
      ({ page, card } = await order('wished.shop'));
    });

    test('moves nothing, before and after the answer', async () => {
      expect(
        await card.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches),
      ).toBe(true);
      expect(await moving(card)).toEqual([]);
      await card.hover(face(0));
      const lifted = await card.$eval(`${face(0)} .face`, (it) => getComputedStyle(it).transform);
      expect(lifted).toBe('none');
    });

    test('is drawn in the person’s own colours', async () => {
      await picture('wished', page);
      const colours = await card.evaluate(() => {
        const of = (css: string) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.cssText = `forced-color-adjust: none; color: ${css}`;
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        };
        const style = (css: string) => getComputedStyle(document.querySelector(css) as Element);
        return {
          forced: matchMedia('(forced-colors: active)').matches,
          canvas: of('Canvas'),
          text: of('CanvasText'),
          ground: style('.ask-card').backgroundColor,
          border: style('.ask-card').borderTopColor,
          words: style('.feeling-word').color,
          discs: [...document.querySelectorAll('.face-disc')].map(
            (it) => getComputedStyle(it).fill,
          ),
          lines: [...document.querySelectorAll('.face-line')].map(
            (it) => getComputedStyle(it).stroke,
          ),
        };
      });
      const { forced, canvas, text } = colours;
      expect(forced).toBe(true);
      expect(colours).toMatchObject({ ground: canvas, border: text, words: text });
      expect(new Set(colours.discs)).toEqual(new Set([canvas]));
      expect(new Set(colours.lines)).toEqual(new Set([text]));
    });

    test('runs from right to left, whole, and the face that is tapped is the one kept', async () => {
      expect(await card.evaluate(() => document.documentElement.dir)).toBe('rtl');
      const lefts = await card.$$eval('.feeling', (faces) =>
        faces.map((one) => one.getBoundingClientRect().left),
      );
      expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
      expect(await cutOff(card)).toEqual([]);
      expect(await outOfReach(card)).toEqual([]);
      await tap(card, face(2));
      expect(await keptAt('wished.shop', 2)).toBe(true);
      await card.waitForSelector('.follow');
      await wait(700);
      await picture('wished-kept', page);
      expect(await moving(card)).toEqual([]);
      expect(await cutOff(card)).toEqual([]);
    });
  });

  /** A browser for the tests around it, and what can be done in it. */
  function inBrowser(wanted: Partial<LaunchOptions>) {
    let driver: Driver;
    let ours: Page;
    let asking: { end(): Promise<void> };
    beforeAll(async () => {
      const timeZone = earlyAfternoon(new Date());
      driver = await launch(name, { port: shops.port, timeZone, ...wanted });
      ours = await allowEverywhere(driver);
      asking = await letAsk(ours);
    });
    afterAll(async () => {
      await asking?.end();
      await driver?.close();
    });
    return {
      driver: () => driver,
      own: () => ours,
      order: (site: string) => ordered(driver, site),
      keptAt: (site: string, v: number) =>
        until(8_000, async () =>
          (await readRecords(ours)).moments.some((m) => m.site === site && m.v === v),
        ),
      /** What a person sees, into the folder `PICTURES`, where one is named. */
      async picture(of: string, page: Page) {
        const folder = process.env.PICTURES;
        if (!folder) return;
        mkdirSync(folder, { recursive: true });
        const png = driver.screen?.picture() ?? (await page.screenshot());
        writeFileSync(join(folder, `card-${name}-${of}.png`), png);
      },
    };
  }
});

/** Classes of what moves, or would, on the card as it is now. */
const moving = (card: Frame) =>
  card.evaluate(() => {
    const now = document.getAnimations().length > 0 ? ['running'] : [];
    const all = [...document.querySelectorAll('.ask *')].filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
    });
    return [...now, ...all.map((element) => element.classList[0])];
  });

/** What of the card does not fit: out of its frame, or to be scrolled to. */
const cutOff = (card: Frame) =>
  card.evaluate(() => {
    const box = document.querySelector('.ask-card') as HTMLElement;
    const parts = [box, ...box.querySelectorAll('.feeling, button, .ask-what, legend, h1')];
    const outside = parts.filter((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      return left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
    });
    const scrolls =
      box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
    return [...outside.map((part) => part.className), ...(scrolls ? ['scrolls'] : [])];
  });

/** Faces that are too small for a finger, or lie under something else. */
const outOfReach = (card: Frame) =>
  card.$$eval(
    '.feeling',
    (faces, finger) =>
      faces
        .filter((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return width < finger - 0.5 || height < finger - 0.5 || !hit || !one.contains(hit);
        })
        .map((one) => one.textContent),
    FINGER,
  );

/** By key: a driver's pointer does not know how far a page is zoomed. */
async function pressKey(page: Page, card: Frame, key: '1' | '2' | '3' | '4' | '5') {
  await card.focus('.feeling input');
  await page.keyboard.press(key);
}
