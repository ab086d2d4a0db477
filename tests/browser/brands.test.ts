/**
 * One brand at its shop, its help desk, in other countries and at the till of another, in the built
 * packages; then the person's word on it, by hand and by key, undone and after a restart.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Records, readRecords } from '../../street/journal.ts';
import { type Driver, launch, until, visit } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { openShops, type Shops } from './shops.ts';
import { allowEverywhere } from './site-access.ts';
import { tap } from './tap.ts';

const page = (name: string, title: string, main: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="${name}"></head><body><h1>${title}</h1>
<a href="/cart">Cart</a> <a href="/returns">Returns</a><main>${main}</main></body></html>`;
const shop = (name: string) => page(name, `${name}: all for the kitchen`, '<p>Bowls and more.</p>');
const CHECKOUT = page(
  'Quincebach',
  'Checkout',
  `<form action="http://pay.datatrans.com/v1/start/4711"><input autocomplete="email">
  <input autocomplete="street-address" name="address1"><button id="pay">Pay now</button></form>`,
);
const TILL = `<!doctype html><html lang="en"><head><title>Pay</title></head><body><h1>Pay</h1>
<form action="http://www.quincebach.com/checkout/thank-you"><input autocomplete="cc-number">
<input autocomplete="cc-csc"><button id="pay">Pay</button></form></body></html>`;

/** Every door of one made-up brand, and two that are not its. */
const STREET: Record<string, (path: string) => string> = {
  'www.quincebach.com': (path) =>
    path === '/checkout'
      ? CHECKOUT
      : path === '/checkout/thank-you'
        ? page('Quincebach', 'Thank you for your order', '<p>Order number 4711</p>')
        : shop('Quincebach'),
  'quincebach.zendesk.com': () =>
    page('Quincebach Help Center', 'Help Center', '<h2>How can we help?</h2>'),
  'www.quincebach.co.uk': () => shop('Quincebach UK'),
  'shop.quincebach.de': () => shop('Quincebach Deutschland'),
  'pay.datatrans.com': () => TILL,
  'www.birnweg.com': () => shop('Birnweg'),
  'www.cheap-bowls.com': () => shop('Quincebach'),
  'idas-kitchen.net': () =>
    '<!doctype html><html lang="en"><head><title>Ida’s kitchen</title></head><body><h1>Soup</h1></body></html>',
  'arxiv.org': () => page('arXiv', 'Help', '<h2>How can we help?</h2>'),
};
const QUINCEBACH = 'site:quincebach.com';
/** Longer than noticing a page takes, ms. */
const NOTICED = 3_000;

inEachBrowser('one brand in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-brands-'));
  let shops: Shops;
  let driver: Driver;
  let ours: Page;
  let street: Page;

  beforeAll(async () => {
    shops = await openShops(({ hostname, pathname }) => STREET[hostname]?.(pathname));
    driver = await start();
    ours = await allowEverywhere(driver);
    street = await driver.newPage();
  });
  afterAll(async () => {
    await driver?.close();
    shops?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const start = () => launch(name, { port: shops.port, profile });
  const seen = <T>(what: (now: Records) => T) =>
    until(10_000, async () => what(await readRecords(ours)));
  async function walkTo(url: string, site: string) {
    await street.bringToFront();
    await visit(street, url);
    const met = await seen(({ brands }) => brands.find(({ id }) => id === `site:${site}`));
    expect(met, url).toBeDefined();
    return met;
  }
  /** The words on our page, once they fit. */
  const says = (words: RegExp, selector = 'main') =>
    until(8_000, () =>
      ours.evaluate(
        ([css, source, flags]) =>
          new RegExp(source as string, flags).test(
            document.querySelector<HTMLElement>(css as string)?.innerText ?? '',
          ),
        [selector, words.source, words.flags],
      ),
    );
  async function open(brand: string) {
    await ours.bringToFront();
    await ours.evaluate((id) => {
      location.hash = `brand=${encodeURIComponent(id)}`;
    }, brand);
    await ours.waitForSelector('.this-brand');
    await ours.evaluate(() => {
      for (const part of document.querySelectorAll('.this-brand, .deny'))
        (part as HTMLDetailsElement).open = true;
    });
  }
  const undo = () => tap(ours, '.done .link');
  /** Into the field, in place of what it held. */
  async function type(field: string, words: string) {
    await tap(ours, field);
    await ours.$eval(field, (input) => (input as HTMLInputElement).select());
    await ours.keyboard.type(words);
  }
  /** Clicks the button with these words. */
  async function press(words: string) {
    const found = await until(5_000, () =>
      ours.evaluate((text) => {
        const buttons = [...document.querySelectorAll('.this-brand button')];
        const button = buttons.find((one) => one.textContent?.includes(text));
        button?.scrollIntoView({ block: 'center' });
        button?.setAttribute('data-press', '');
        return Boolean(button);
      }, words),
    );
    expect(found, words).toBe(true);
    await tap(ours, '[data-press]');
    await ours.evaluate(() =>
      document.querySelector('[data-press]')?.removeAttribute('data-press'),
    );
  }

  test('shop, help desk and two countries are one', async () => {
    expect(await walkTo('http://www.quincebach.com/', 'quincebach.com')).not.toHaveProperty('kin');
    for (const [url, site] of [
      ['http://quincebach.zendesk.com/hc/en-us', 'quincebach.zendesk.com'],
      ['http://www.quincebach.co.uk/', 'quincebach.co.uk'],
      ['http://shop.quincebach.de/', 'quincebach.de'],
    ] as const)
      expect(await walkTo(url, site)).toMatchObject({ kin: QUINCEBACH });
  });

  test('one that only claims the name is another', async () => {
    const claimed = await walkTo('http://www.cheap-bowls.com/', 'cheap-bowls.com');
    expect(claimed).not.toHaveProperty('kin');
  });

  test('an order paid at another’s till is one order, of the shop', async () => {
    await street.bringToFront();
    await visit(street, 'http://www.quincebach.com/checkout');
    const way = () => seen(({ encounters }) => encounters.find(({ kind }) => kind === 'purchase'));
    expect(await way()).toMatchObject({ brand: QUINCEBACH, site: 'quincebach.com' });
    for (const host of ['pay.datatrans.com', 'www.quincebach.com']) {
      await Promise.all([street.waitForNavigation(), street.click('#pay')]);
      expect(new URL(street.url()).hostname).toBe(host);
      await new Promise((resolve) => setTimeout(resolve, NOTICED));
    }
    const order = await seen(({ moments }) => moments.find(({ source }) => source === 'purchase'));
    expect(order).toMatchObject({ brand: QUINCEBACH, site: 'quincebach.com' });
    const { brands, encounters } = await readRecords(ours);
    expect(brands.map(({ id }) => id)).not.toContain('site:datatrans.com');
    expect(encounters.filter(({ kind }) => kind === 'purchase')).toHaveLength(1);
  });

  test('what is felt at the help desk counts for the brand', async () => {
    await street.bringToFront();
    await visit(street, 'http://quincebach.zendesk.com/hc/en-us');
    const popup = await driver.openPopup(street);
    expect(await until(5_000, async () => /Quincebach/.test(await popup.text()))).toBe(true);
    await popup.click('.feeling input[value="1"]');
    const felt = await seen(({ moments }) => moments.find(({ v }) => v === 1));
    expect(felt).toMatchObject({ brand: 'site:quincebach.zendesk.com', origin: 'popup' });
    await popup.close();
    await open(QUINCEBACH);
    expect(await says(/2 moments/)).toBe(true);
    expect(await says(/quincebach\.zendesk\.com/, '.this-brand')).toBe(true);
  });

  test('it is called what the person calls it, and that can be taken back', async () => {
    const rename = async (to: string) => {
      await type('.this-brand .field', to);
      await ours.keyboard.press('Tab');
    };
    await rename('The Quince');
    expect(await says(/^The Quince$/, 'h1')).toBe(true);
    await undo();
    expect(await says(/^Quincebach$/, 'h1')).toBe(true);
    await rename('\u200B\u2067');
    expect(await says(/something one can see/, '.this-brand')).toBe(true);
    await rename('The Quince');
    expect(await says(/^The Quince$/, 'h1')).toBe(true);
  });

  test('what does not belong is taken apart, for good', async () => {
    await press('Take apart');
    const apart = ({ brands }: Records) => brands.filter((one) => one.mergedInto === null);
    const [first] = (await seen((now) => (apart(now).length === 1 ? apart(now) : null))) ?? [];
    expect(first?.id).toBe('site:quincebach.co.uk');
    expect(await says(/^(?!.*quincebach\.co\.uk)/s, '.this-brand')).toBe(true);
    await undo();
    expect(await says(/quincebach\.co\.uk/, '.this-brand')).toBe(true);
    expect(apart(await readRecords(ours))).toEqual([]);
    await press('Take apart');
    expect(await seen((now) => apart(now).length === 1)).toBe(true);
    await street.bringToFront();
    await visit(street, 'http://www.quincebach.co.uk/bowls');
    // Met once more, with all that speaks for it: the person's word stands.
    await new Promise((resolve) => setTimeout(resolve, NOTICED));
    expect(apart(await readRecords(ours)).map(({ id }) => id)).toEqual([first?.id]);
  });

  test('what belongs is put together, by key, and nothing else is', async () => {
    await walkTo('http://www.birnweg.com/', 'birnweg.com');
    await open(QUINCEBACH);
    const merge = async (words: string) => {
      await type('.this-brand .which-brand .field', words);
      await ours.keyboard.press('Enter');
    };
    await merge('Nobody at all');
    expect(await says(/No other brand by that name/, '.this-brand .which-brand')).toBe(true);
    await merge('the quince');
    expect(await says(/this brand itself/, '.this-brand .which-brand')).toBe(true);
    await merge('birnweg');
    const merged = { id: 'site:birnweg.com', mergedInto: QUINCEBACH };
    const birnweg = ({ brands }: Records) => brands.find(({ id }) => id === merged.id);
    expect(await seen((now) => birnweg(now)?.mergedInto)).toBe(QUINCEBACH);
    expect(await says(/birnweg\.com\s+you put them together/, '.this-brand')).toBe(true);
  });

  test('no brand is no brand: all of it goes, comes back, and goes by the popup', async () => {
    await press('Remove its 2 moments');
    expect(await seen(({ moments }) => moments.length === 0)).toBe(true);
    expect(await seen(({ rules }) => rules.some(({ id }) => id === 'notBrand:birnweg.com'))).toBe(
      true,
    );
    await undo();
    expect(await seen(({ moments }) => moments.length === 2)).toBe(true);
    expect(await seen(({ rules }) => rules.every(({ deleted }) => deleted))).toBe(true);

    await visit(street, 'http://www.cheap-bowls.com/');
    const popup = await driver.openPopup(street);
    await popup.click('.popup-foot .quiet');
    expect(await until(5_000, async () => /You said that/.test(await popup.text()))).toBe(true);
    await popup.close();
    const { encounters } = await readRecords(ours);
    await visit(street, 'http://www.cheap-bowls.com/bowls');
    await new Promise((resolve) => setTimeout(resolve, NOTICED));
    const bowls = (rows: Records['encounters']) =>
      rows.filter(({ site, endedAt }) => site === 'cheap-bowls.com' && !endedAt);
    expect(bowls((await readRecords(ours)).encounters)).toEqual([]);
    expect(bowls(encounters)).toEqual([]);
  });

  test('a brand is one where none was seen, once the person says so', async () => {
    await street.bringToFront();
    await visit(street, 'http://arxiv.org/help');
    const popup = await driver.openPopup(street);
    await popup.click('.say .link');
    expect(await seen(({ rules }) => rules.some(({ id }) => id === 'allow:arxiv.org'))).toBe(true);
    await popup.close();
    await walkTo('http://arxiv.org/help/more', 'arxiv.org');
  });

  test('even where its pages have nothing to tell', async () => {
    await street.bringToFront();
    await visit(street, 'http://idas-kitchen.net/');
    const popup = await driver.openPopup(street);
    await popup.click('.say .link');
    expect(await until(5_000, async () => /Nothing rated yet/.test(await popup.text()))).toBe(true);
    await popup.close();
    const kitchen = await walkTo('http://idas-kitchen.net/soup', 'idas-kitchen.net');
    expect(kitchen).toMatchObject({ name: 'Ida’s kitchen' });
  });

  test('after a restart all of it still holds', async (context) => {
    // A copy of the package has another address after a restart, and so another journal.
    if (driver.prepared?.startsWith('no ')) return context.skip(driver.prepared);
    const before = await readRecords(ours);
    await driver.close();
    driver = await start();
    ours = await driver.openExtensionPage('timeline.html');
    const after = await readRecords(ours);
    expect(after.rules).toEqual(before.rules);
    expect(after.moments).toEqual(before.moments);
    const words = ({ brands }: Records) =>
      brands.map(({ id, name, mergedInto, kin }) => [id, name, mergedInto, kin]);
    expect(words(after)).toEqual(words(before));
    await open(QUINCEBACH);
    expect(await says(/^The Quince$/, 'h1')).toBe(true);
    expect(await says(/birnweg\.com\s+you put them together/, '.this-brand')).toBe(true);
  });

  test('nothing was asked of the network, and nothing went wrong', () => {
    expect(driver.requests).toEqual([]);
    expect(driver.errors).toEqual([]);
  });
});
