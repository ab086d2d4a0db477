/** A shop that is one page: rated by hand before any access is given, noticed step by step after. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Records, readRecords } from '../../street/journal.ts';
import { type Driver, launch, until, visit } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
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
  let server: Server;
  let driver: Driver;
  let ours: Page;
  let shop: Page;

  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(SHOP);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    driver = await launch(name, { port: (server.address() as AddressInfo).port });
    ours = await driver.extensionTab('timeline.html');
    shop = await driver.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
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
