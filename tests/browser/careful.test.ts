/** Places that say too much about a person: not noticed, until the person turns one on. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { type Driver, launch, until, visit } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { openShops, type Shops } from './shops.ts';
import { allow, allowEverywhere } from './site-access.ts';

const SHOP = 'http://www.wollstube.shop/';
const PHARMACY = 'http://www.stadt-apotheke.shop/';
const CLINIC = 'http://www.hafen-klinik.shop/';

/** The same shop at every address; only its name tells what it sells. */
const RECEIPT = `<!doctype html><html lang="en"><head><title>Order received</title></head>
<body class="woocommerce-checkout woocommerce-order-received woocommerce-page">
<h1>Order received</h1><p class="woocommerce-thankyou-order-received">Thank you. Your order has been received.</p>
<a href="/cart/">Cart</a> <a href="/returns/">Returns</a></body></html>`;

inEachBrowser('sensitive sites in %s', (name) => {
  let shops: Shops;
  let driver: Driver;
  let ours: Page;

  beforeAll(async () => {
    shops = await openShops(() => RECEIPT);
    driver = await launch(name, { port: shops.port });
    ours = await driver.extensionTab('timeline.html');
  });
  afterAll(async () => {
    await driver?.close();
    shops?.close();
  });

  const noticed = async (site: string) => {
    const { encounters, moments, brands } = await readRecords(ours);
    return [...encounters, ...moments].some((row) => row.site === site)
      ? 'noticed'
      : brands.some(({ sites }) => sites.includes(site))
        ? 'met'
        : 'unseen';
  };

  test('one not chosen is turned on by the popup’s one button and the browser’s own dialog', async (context) => {
    if (!driver.screen || driver.prepared?.startsWith('no ')) {
      return context.skip(driver.prepared ?? 'no screen to press keys on');
    }
    await allow(driver, ['*://*.wollstube.shop/*']);
    const page = await driver.newPage();
    await visit(page, CLINIC);
    const popup = await driver.openPopup(page);
    expect(await until(5_000, async () => /sensitive place/.test(await popup.text()))).toBe(true);
    const { screen } = driver;
    const reached = await until(10_000, async () => {
      await screen.keys('Tab');
      return /^Notice hafen-klinik\.shop too$/.test(await focusedInPopup(ours));
    });
    expect(reached).toBe(true);
    await screen.keys('Return');
    await driver.acceptPermissionDialog();
    const granted = await until(8_000, () =>
      ours.evaluate(() => chrome.permissions.contains({ origins: ['*://*.hafen-klinik.shop/*'] })),
    );
    expect(granted).toBe(true);
    await popup.close().catch(() => {});
    await visit(page, `${CLINIC}order-received/1`);
    expect(await until(8_000, async () => (await noticed('hafen-klinik.shop')) === 'noticed')).toBe(
      true,
    );
    await page.close();
  });

  test('with all sites allowed, a shop is noticed and a pharmacy is not', async () => {
    await allowEverywhere(driver);
    const page = await driver.newPage();
    await visit(page, `${PHARMACY}order-received/1`);
    await visit(page, `${SHOP}order-received/1`);
    expect(await until(8_000, async () => (await noticed('wollstube.shop')) === 'noticed')).toBe(
      true,
    );
    expect(await noticed('stadt-apotheke.shop')).toBe('unseen');
    await page.close();
  });

  test('the popup says so, and its switch turns the site on and off again', async () => {
    const page = await driver.newPage();
    await visit(page, `${PHARMACY}order-received/2`);
    const popup = await driver.openPopup(page);
    const says = (words: RegExp) =>
      until(5_000, async () => words.test(await popup.text())).then(Boolean);
    expect(await says(/unless I turn it on: this is a sensitive place/)).toBe(true);
    await popup.click('[role=switch]');
    expect(await says(/Notice and ask on stadt-apotheke\.shop/)).toBe(true);
    await popup.click('[role=switch]');
    expect(await says(/Never on stadt-apotheke\.shop/)).toBe(true);
    await popup.click('[role=switch]');
    expect(await says(/Notice and ask on stadt-apotheke\.shop/)).toBe(true);
    await popup.close();

    await visit(page, `${PHARMACY}order-received/3`);
    const seen = await until(
      8_000,
      async () => (await noticed('stadt-apotheke.shop')) === 'noticed',
    );
    expect(seen).toBe(true);
    await page.close();
  });

  test('the settings list it, and lifting the rule closes it again', async () => {
    const settings = await driver.openExtensionPage('timeline.html#settings');
    const row = () =>
      settings.evaluate(
        () =>
          [...document.querySelectorAll('.site-list > li')].find((one) =>
            one.textContent?.includes('stadt-apotheke.shop'),
          )?.textContent ?? null,
      );
    expect(await until(8_000, async () => /always here/.test((await row()) ?? ''))).toBe(true);
    await settings.click('.site-list [aria-label*="stadt-apotheke.shop"]');
    expect(await until(5_000, async () => (await row()) === null)).toBe(true);
    const { rules } = await readRecords(ours);
    expect(rules.filter(({ site, deleted }) => site === 'stadt-apotheke.shop' && !deleted)).toEqual(
      [],
    );
    await settings.close();
  });
});

const focusedInPopup = (ours: Page) =>
  ours.evaluate(
    () =>
      chrome.extension.getViews({ type: 'popup' })[0]?.document.activeElement?.textContent ?? '',
  );

declare const chrome: {
  extension: { getViews(filter: { type: 'popup' }): Window[] };
  permissions: { contains(what: { origins: string[] }): Promise<boolean> };
};
