/** A shop that is one page: rated by hand before any access is given, noticed step by step after. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Records, readRecords } from '../../street/journal.ts';
import { type Driver, launch, until, visit } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { openShops, type Shops } from './shops.ts';
import { allowEverywhere } from './site-access.ts';

const SHOP = `<!doctype html><html lang="en"><head><title>Quincehouse</title>
<meta property="og:site_name" content="Quincehouse"></head><body>
<h1>Checkout</h1><a href="/cart">Cart</a> <a href="/returns">Returns</a>
<form><input autocomplete="email"><input autocomplete="street-address" name="address1"></form>
<button id="order" type="button">Place order</button>
<script>
  document.querySelector('#order').onclick = () => {
    history.pushState({}, '', '/checkout/thank-you?order=7');
    document.title = 'Order confirmed – Quincehouse';
    document.querySelector('h1').textContent = 'Thank you for your order';
    document.querySelector('form').remove();
  };
</script></body></html>`;

inEachBrowser('a shop that is one page, in %s', (name) => {
  let shops: Shops;
  let driver: Driver;
  let ours: Page;
  let shop: Page;

  beforeAll(async () => {
    shops = await openShops(() => SHOP);
    driver = await launch(name, { port: shops.port });
    ours = await driver.extensionTab('timeline.html');
    shop = await driver.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    shops?.close();
  });

  const seen = <T>(what: (now: Records) => T) =>
    until(10_000, async () => what(await readRecords(ours)));

  test('is rated by hand in the popup without access to any site', async (context) => {
    if (driver.prepared?.startsWith('no ')) return context.skip(driver.prepared);
    await visit(shop, 'http://www.quincehouse.shop/');
    const popup = await driver.openPopup(shop);
    await popup.click('.feeling input[value="1"]');
    const moment = await seen(({ moments }) => moments[0]);
    expect(moment).toMatchObject({ brand: 'site:quincehouse.shop', v: 1, origin: 'popup' });
    await popup.close();
    expect((await readRecords(ours)).encounters).toEqual([]);
  });

  test('its next step counts, though no page was loaded for it', async () => {
    ours = await allowEverywhere(driver);
    await visit(shop, 'http://www.quincehouse.shop/checkout');
    await shop.bringToFront();
    const ways = ({ encounters }: Records) => encounters.map((e) => e.touchpoints.join(' → '));
    expect(await seen((now) => ways(now).includes('checkout'))).toBe(true);
    await shop.click('#order');
    expect(await seen((now) => ways(now).includes('checkout → confirmation'))).toBe(true);
    expect((await readRecords(ours)).encounters).toMatchObject([{ ended: 'confirmation' }]);
  });
});
