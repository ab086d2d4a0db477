/** The card in a person's hands, in real browsers: keys, a narrow window, a film, and time. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Records, readRecords } from '../../street/journal.ts';
import { earlyAfternoon, face } from '../../street/walk.ts';
import { cardsOn, ordered } from './cards.ts';
import { type Driver, launch, until } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { letAsk } from './let-ask.ts';
import { ORDER, openShops, receipt, type Shops } from './shops.ts';
import { allowEverywhere } from './site-access.ts';

const FOCUS_KEYS = 'alt+shift+k';
/** CSS pixels a finger needs. */
const FINGER = 44;
const SHOP = receipt(
  `<meta name="viewport" content="width=device-width"><script>
    window.heard = [];
    for (const type of ['keydown', 'keyup', 'click', 'input', 'change', 'focus', 'focusin'])
      addEventListener(type, (e) => heard.push(type + ' ' + (e.key ?? e.target.nodeName ?? 'window')), true);
  </script>`,
  '<button id="film" onclick="document.querySelector(\'#screen\').requestFullscreen()">Film</button><div id="screen">Film</div>',
);

inEachBrowser('the card in use, in %s', (name) => {
  let shops: Shops;
  let driver: Driver;
  let ours: Page;
  let asking: { end(): Promise<void> };

  beforeAll(async () => {
    shops = await openShops((url) => (url.pathname === ORDER ? SHOP : undefined));
    driver = await launch(name, { port: shops.port, timeZone: earlyAfternoon(new Date()) });
    ours = await allowEverywhere(driver);
    asking = await letAsk(ours);
  });
  afterAll(async () => {
    await asking?.end();
    await driver?.close();
    shops?.close();
  });

  const seen = <T>(what: (now: Records) => T) =>
    until(8_000, async () => what(await readRecords(ours)));
  const keptAt = (site: string, v: number | null) =>
    seen(({ moments }) => moments.some((m) => m.site === site && m.v === v));

  test('its command brings the focus in, and every key does what it says', async (context) => {
    if (!driver.screen) return context.skip('no screen: nobody could press the real keys');
    const { page, card } = await ordered(driver, 'keyed.shop');
    const focus = () =>
      card.evaluate(() => (document.activeElement as HTMLInputElement)?.value ?? '');
    expect(await card.evaluate(() => document.hasFocus())).toBe(false);
    await page.evaluate(() => {
      (window as unknown as { heard: string[] }).heard = [];
    });
    await driver.screen.keys(FOCUS_KEYS);
    expect(await until(5_000, async () => (await focus()) === '-2')).toBe(true);
    await driver.screen.keys('Right', 'Right', 'Left');
    expect(await focus()).toBe('-1');
    expect(await keptAt('keyed.shop', null)).toBe(true);
    await driver.screen.keys('Return');
    expect(await keptAt('keyed.shop', -1)).toBe(true);
    await driver.screen.keys('ctrl+z');
    expect(await keptAt('keyed.shop', null)).toBe(true);
    await driver.screen.keys('5');
    expect(await keptAt('keyed.shop', 2)).toBe(true);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    // What the shortcut itself is made of is pressed before the focus is in the card.
    expect(heard.filter((e) => !/^key\w+ (Alt|Shift|k|K)$|^focus window/.test(e))).toEqual([]);
    await driver.screen.keys('ctrl+z');
    expect(await keptAt('keyed.shop', null)).toBe(true);
    await driver.screen.keys('Escape');
    expect(await card.waitForSelector('.ask-dot')).toBeTruthy();
    await driver.screen.keys(FOCUS_KEYS, 'Return');
    await card.waitForSelector('.feeling');
    await wait(900);
    await driver.screen.keys(FOCUS_KEYS, '0');
    const outcomeOf = ({ asks }: Records) =>
      asks.find((ask) => ask.site === 'keyed.shop')?.outcome === 'declined';
    expect(await seen(outcomeOf)).toBe(true);
    expect(await keptAt('keyed.shop', null)).toBe(true);
    await page.close();
  });

  test('a key that is pressed while the card still unfolds counts', async () => {
    const { page, card } = await ordered(driver, 'hasty.shop');
    await card.focus('.feeling input');
    await page.keyboard.press('4');
    await card.waitForSelector('.ask-head');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await card.waitForSelector('.feeling');
    expect(await keptAt('hasty.shop', null)).toBe(true);
    await page.close();
  });

  test('fits a window of 320 px, and every target fits a finger', async () => {
    const { page, card } = await ordered(driver, 'narrow.shop');
    await page.setViewport({ width: 320, height: 568 });
    const fits = () =>
      card.evaluate(() => {
        const { left, right, top } = (
          document.querySelector('.ask-card') as Element
        ).getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= innerWidth && innerWidth <= 320;
      });
    expect(await until(5_000, fits)).toBe(true);
    const small = () =>
      card.$$eval(
        '.ask :is(button, .feeling)',
        (targets, finger) =>
          targets.flatMap((target) => {
            const { width, height } = target.getBoundingClientRect();
            // A chip is larger to the touch than to the eye.
            const { top, left, content } = getComputedStyle(target, '::after');
            const more =
              content === 'none' ? [0, 0] : [left, top].map((side) => -2 * Number.parseFloat(side));
            const size = [width + (more[0] as number), height + (more[1] as number)];
            return size.every((side) => side >= finger - 0.5)
              ? []
              : [`${target.textContent} ${size}`];
          }),
        FINGER,
      );
    expect(await small()).toEqual([]);
    // It has moved, and must be seen where it is now before a tap counts.
    await wait(1_200);
    await card.click(face(1));
    expect(await keptAt('narrow.shop', 1)).toBe(true);
    await card.waitForSelector('.follow .link');
    await wait(600);
    await card.click('.follow .link');
    expect(await until(5_000, fits)).toBe(true);
    expect(await small()).toEqual([]);
    // What does not fit can be scrolled to.
    await card.$eval('textarea', (note) => note.scrollIntoView());
    expect(
      await card.$eval('textarea', (note) => note.getBoundingClientRect().bottom <= innerHeight),
    ).toBe(true);
    await page.close();
  });

  test('is not to be seen over a film, and there again after it', async () => {
    const { page, card } = await ordered(driver, 'cinema.shop');
    const atItsPlace = () =>
      page.evaluate(() => document.elementFromPoint(innerWidth - 150, innerHeight - 80)?.id ?? '');
    expect(await atItsPlace()).toBe('');
    await page.click('#film');
    expect(await until(5_000, async () => (await atItsPlace()) === 'screen')).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    expect(await until(5_000, async () => (await atItsPlace()) !== 'screen')).toBe(true);
    await wait(1_200);
    await card.click(face(0));
    expect(await keptAt('cinema.shop', 0)).toBe(true);
    await page.close();
  });

  test('folds to a dot after twenty seconds, and goes six seconds after an answer', async () => {
    const { page, card } = await ordered(driver, 'unhurried.shop');
    await page.mouse.move(10, 10);
    expect(await card.waitForSelector('.ask-dot', { timeout: 24_000 })).toBeTruthy();
    await wait(600);
    await card.click('.ask-dot');
    await card.waitForSelector('.ask-card');
    await wait(900);
    await card.click(face(2));
    expect(await keptAt('unhurried.shop', 2)).toBe(true);
    await page.mouse.move(10, 10);
    expect(await until(12_000, async () => cardsOn(page) === 0)).toBe(true);
    await page.close();
  });
});
