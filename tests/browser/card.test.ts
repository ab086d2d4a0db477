/**
 * The card on a hostile page, in real browsers: what the page can see of it, what undo gives back,
 * and that nothing is lost when the background is stopped between the question and the answer.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeSettings, type Records, readRecords } from '../../street/journal.ts';
import { earlyAfternoon, FOR_A_WALK, face } from '../../street/walk.ts';
import { cardsOn, ordered } from './cards.ts';
import { type Driver, launch, until } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { openShops, type Shops } from './shops.ts';
import { allowEverywhere } from './site-access.ts';
import { tap } from './tap.ts';

/** The strictest a page can be: nothing may load, no string may become markup. */
const POLICY = "default-src 'none'; script-src 'nonce-own'; require-trusted-types-for 'script'";

/** An order was placed, on a page that listens to everything it can and writes it all down. */
const RECEIPT = `<!doctype html><html lang="en"><head><title>Order received – Hollerbusch</title>
<meta property="og:site_name" content="Hollerbusch">
<script nonce="own">
  window.heard = [];
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'change', 'click', 'pointerdown',
    'mousedown', 'focusin', 'focus', 'message'])
    window.addEventListener(type, (event) => window.heard.push(event.type), true);
</script></head>
<body class="woocommerce-checkout woocommerce-order-received woocommerce-page">
<h1>Order received</h1><p class="woocommerce-thankyou-order-received">Thank you. Your order has been received.</p>
<a href="/cart/">Cart</a> <a href="/returns/">Returns</a></body></html>`;

inEachBrowser('the card in %s', (name) => {
  let shops: Shops;
  let driver: Driver;
  let timeline: Page;

  beforeAll(async () => {
    shops = await openShops(() => ({
      html: RECEIPT,
      headers: { 'content-security-policy': POLICY },
    }));
    driver = await launch(name, {
      port: shops.port,
      timeZone: earlyAfternoon(new Date()),
    });
    timeline = await allowEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    shops?.close();
  });

  const records = () => readRecords(timeline);
  const seen = (what: (now: Records) => unknown) => until(8_000, async () => what(await records()));

  async function order(host: string): Promise<{ page: Page; card: Frame }> {
    // Before the first thing is noticed there is no journal to set anything in, and no need to.
    await changeSettings(timeline, FOR_A_WALK);
    return ordered(driver, host);
  }
  const press = (card: Frame, text: string) => tap(card, `::-p-text(${text})`);

  test('stands on the strictest page, and the page learns nothing of the answer', async () => {
    const { page, card } = await order('hollerbusch.shop');
    expect(await page.evaluate(() => window.length)).toBe(0);
    expect(
      await page.evaluate(() => document.querySelectorAll('iframe, [class*=ask]').length),
    ).toBe(0);
    const rounded = await card.$eval('.ask-card', (box) => getComputedStyle(box).borderRadius);
    expect(Number.parseFloat(rounded)).toBeGreaterThan(4);
    const before = await page.evaluate(() => (window as unknown as Heard).heard.slice());

    if (name === 'chromium') await driver.stopBackground();
    await tap(card, face(2));
    expect(await seen(({ moments }) => moments.some(({ v }) => v === 2))).toBe(true);
    await press(card, 'Undo');
    expect(await seen(({ moments }) => moments.every(({ v }) => v === null))).toBe(true);
    await card.waitForSelector('input[value="-1"]');
    await card.focus('input[value="-1"]');
    await page.keyboard.press('2');
    expect(await seen(({ moments }) => moments.some(({ v }) => v === -1))).toBe(true);
    const after = await page.evaluate(() => (window as unknown as Heard).heard.slice());
    expect(after.filter((type) => /key|click|input|change|message/.test(type))).toEqual(
      before.filter((type) => /key|click|input|change|message/.test(type)),
    );
    const { moments, asks } = await records();
    expect(moments).toHaveLength(1);
    expect(asks.map(({ id, outcome }) => [id, outcome])).toEqual([[moments[0]?.id, 'answered']]);
    await page.close();
  });

  test('“This wasn’t one” and “never” are undone to the letter', async () => {
    const { page, card } = await order('quittenhof.shop');
    const moment = (await records()).moments.find(({ site }) => site === 'quittenhof.shop');
    const here = ({ moments }: Records) => moments.find(({ id }) => id === moment?.id);

    await press(card, 'This wasn');
    expect(
      await seen((now) => !here(now) && now.rules.some(({ kind }) => kind === 'ruleOff')),
    ).toBe(true);
    await press(card, 'Undo');
    expect(await seen((now) => here(now))).toBeTruthy();
    expect({ ...here(await records()), rev: '' }).toEqual({ ...moment, rev: '' });

    await press(card, 'Never on');
    expect(await seen(({ rules }) => rules.some(({ kind }) => kind === 'never'))).toBe(true);
    await press(card, 'Undo');
    expect(await seen(({ rules }) => rules.every((rule) => rule.deleted))).toBe(true);

    await press(card, 'Not now');
    expect(
      await seen(({ asks }) =>
        asks.some(({ id, outcome }) => id === moment?.id && outcome === 'declined'),
      ),
    ).toBe(true);
    expect((await records()).moments.find(({ id }) => id === moment?.id)?.v).toBeNull();
    await page.close();
  });

  test('goes when a one-page shop moves on, and the moment waits in the list', async () => {
    const { page } = await order('medlarhaus.shop');
    await page.evaluate(() => history.pushState({}, '', '/checkout/payment/'));
    expect(await until(5_000, async () => cardsOn(page) === 0)).toBe(true);
    expect((await records()).moments.find(({ site }) => site === 'medlarhaus.shop')?.v).toBeNull();
    await page.close();
  });
});

interface Heard {
  heard: string[];
}
