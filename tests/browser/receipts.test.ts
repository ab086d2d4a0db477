/** One order is one moment in real browsers, however its receipt comes about and comes again. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { type Driver, launch, until, visit } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { openShops, type Shops } from './shops.ts';
import { allowEverywhere } from './site-access.ts';

const page = (title: string, main: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main>
<h1>${title}</h1><a href="/cart">Cart</a> <a href="/returns">Returns</a>${main}</main></body></html>`;
const address = '<input name="firstname"><input name="street"><input name="postcode">';
const PAGES: Record<string, string> = {
  '/cart': page('Your cart', '<input name="qty">'),
  '/checkout': page(
    'Checkout',
    `${address}<button id="order" type="button">Place order</button>
<script>order.onclick = () => {
  document.querySelector('main').innerHTML = '<h1>Thank you for your order</h1><p>7</p>';
};</script>`,
  ),
  '/checkout/failed': page('Payment failed', '<p>Please try again.</p>'),
  '/checkout/order-received/7': page('Order received', '<p>Thank you.</p>'),
  '/account/orders': page('Your orders', '<p>7</p>'),
};

inEachBrowser('an order, in %s', (name) => {
  let shops: Shops;
  let driver: Driver;
  let ours: Page;
  let tab: Page;

  beforeAll(async () => {
    shops = await openShops(({ pathname }) => ({
      html: PAGES[pathname] ?? page('Not found', ''),
      // Going back loads it anew, as the receipts of real shops do.
      headers: { 'cache-control': 'no-store' },
    }));
    driver = await launch(name, { port: shops.port });
    ours = await allowEverywhere(driver);
    tab = await driver.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    shops?.close();
  });

  const ordersOf = async (site: string) =>
    (await readRecords(ours)).moments.filter(
      (one) => one.site === site && one.source === 'purchase',
    ).length;
  const wayOf = async (site: string) =>
    (await readRecords(ours)).encounters
      .filter((one) => one.site === site && one.kind === 'purchase')
      .map(({ touchpoints }) => touchpoints.join(' → '));
  /** Opens a page and waits until it was read: the next one must not overtake it. */
  async function see(host: string, path: string, inTab = tab) {
    await visit(inTab, `http://www.${host}${path}`);
    await inTab.bringToFront();
    await wait(2_500);
  }

  test('is noticed where the receipt takes the place of the last step, minutes later', async () => {
    await see('medlar.shop', '/checkout');
    expect(await wayOf('medlar.shop')).toEqual(['checkout']);
    // Longer than anything on the page is watched for.
    await wait(24_000);
    await tab.click('#order');
    expect(await until(12_000, async () => (await ordersOf('medlar.shop')) === 1)).toBe(true);
    expect(await wayOf('medlar.shop')).toEqual(['checkout → confirmation']);
  });

  test('is one after a payment that failed, reloaded, gone back to, and in another tab', async () => {
    for (const path of ['/cart', '/checkout', '/checkout/failed', '/checkout'])
      await see('sorrel.shop', path);
    expect(await ordersOf('sorrel.shop')).toBe(0);
    await see('sorrel.shop', '/checkout/order-received/7');
    expect(await until(8_000, async () => (await ordersOf('sorrel.shop')) === 1)).toBe(true);

    await tab.reload();
    await wait(2_500);
    await see('sorrel.shop', '/account/orders');
    await tab.goBack();
    await wait(2_500);
    await see('sorrel.shop', '/cart');
    await tab.goBack();
    await wait(2_500);
    const other = await driver.newPage();
    await see('sorrel.shop', '/checkout/order-received/7', other);
    await other.close();
    expect(await ordersOf('sorrel.shop')).toBe(1);
  });
});
