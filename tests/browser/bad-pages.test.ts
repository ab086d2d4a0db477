/** Pages that are broken, hostile or none: no error, no wrong brand, and markup stays text. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Records, readRecords } from '../../street/journal.ts';
import { earlyAfternoon } from '../../street/walk.ts';
import { type Driver, launch, until } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { newSeenTab } from './saved-page.ts';
import { openShops, type Shops } from './shops.ts';
import { allowEverywhere } from './site-access.ts';

interface BadPage {
  name: string;
  /** Its host, with PORT for the server's; a whole address where there is no host. */
  at: string;
  type?: string;
  body?: string;
  path?: string;
  /** The site that an order is noticed at; null: nothing at all is. */
  order: string | null;
  /** Firefox takes more than a second a page: it walks a part. */
  onlyChromium?: true;
}

const PATH = '/checkout/order-received/1234/';
const EVIL = '<img src=x onerror=alert(1)>Evil';
const TEN_THOUSAND = 10_000;

/** Says "order confirmed" as loudly as a page can; `extra` is what is bad about it. */
const thanks = (extra = '', body = '') => `<!doctype html><html lang="en"><head>
  <meta charset="utf-8"><title>Thank you for your order</title>${extra}</head>
  <body class="woocommerce-order-received"><h1>Thank you. Your order has been received.</h1>
  <p>Order number: 1234</p><a href="/cart/">Cart</a>${body}</body></html>`;
const siteName = (name: string) => `<meta property="og:site_name" content="${name}">`;
const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;
const escaped = EVIL.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const PAGES: BadPage[] = [
  {
    name: 'broken JSON-LD',
    at: 'broken-ld.de',
    body: thanks(jsonLd('{"@type":"Order","seller":{"name":')),
    order: 'broken-ld.de',
  },
  {
    name: 'JSON-LD of the wrong shape',
    at: 'odd-ld.de',
    body: thanks(jsonLd('[null,7,"x",{"@type":[null,{}],"@graph":"no","name":{"a":1}}]')),
    onlyChromium: true,
    order: 'odd-ld.de',
  },
  {
    name: 'JSON-LD nested ten thousand deep',
    at: 'deep-ld.de',
    body: thanks(
      jsonLd('{"@graph":['.repeat(TEN_THOUSAND) + ']}'.repeat(TEN_THOUSAND)) +
        jsonLd('['.repeat(TEN_THOUSAND) + ']'.repeat(TEN_THOUSAND)),
    ),
    order: 'deep-ld.de',
  },
  {
    name: 'a site name of ten thousand letters',
    at: 'long-name.de',
    body: thanks(siteName('Long name '.repeat(1000))),
    order: 'long-name.de',
  },
  {
    name: 'a site name and a title of a million letters',
    at: 'huge-name.de',
    body: thanks(`${siteName('x'.repeat(1_000_000))}<title>${'y'.repeat(1_000_000)}</title>`),
    onlyChromium: true,
    order: 'huge-name.de',
  },
  {
    name: 'a site name with markup in it',
    at: 'evil-markup.de',
    body: thanks(siteName(escaped)),
    order: 'evil-markup.de',
  },
  {
    name: 'a site name that is turned round and holds control characters',
    at: 'turned-name.de',
    body: thanks(siteName('Turned\u202e\u0007\u0000name')),
    order: 'turned-name.de',
  },
  {
    name: 'another brand’s name and address in its metadata',
    at: 'not-amazon.de',
    body: thanks(
      siteName('Amazon') +
        jsonLd('{"@type":"Organization","name":"Amazon","url":"https://www.amazon.de/"}'),
    ),
    order: 'not-amazon.de',
  },
  {
    name: 'five hundred frames',
    at: 'many-frames.de',
    body: thanks('', '<iframe></iframe><iframe srcdoc="<p>x"></iframe>'.repeat(250)),
    order: 'many-frames.de',
  },
  {
    name: 'two thousand forms and fields',
    at: 'many-fields.de',
    body: thanks('', '<form><input type="text" name="q"></form>'.repeat(2000)),
    onlyChromium: true,
    order: 'many-fields.de',
  },
  {
    name: 'frames instead of a body',
    at: 'frameset.de',
    body: '<!doctype html><title>x</title><frameset><frame src="about:blank"></frameset>',
    path: '/',
    order: null,
  },
  {
    name: 'XML',
    at: 'only-xml.de',
    type: 'application/xml',
    body: '<?xml version="1.0"?><order><title>Thank you for your order</title></order>',
    order: null,
  },
  {
    name: 'a picture as SVG',
    at: 'only-svg.de',
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><title>Thank you for your order</title></svg>',
    onlyChromium: true,
    order: null,
  },
  {
    name: 'plain text',
    at: 'only-text.de',
    type: 'text/plain',
    body: 'Thank you for your order',
    order: null,
  },
  {
    name: 'a body that the page takes away',
    at: 'bodyless.de',
    body: '<!doctype html><title>Story</title><p>x<script>document.body.remove()</script>',
    path: '/',
    order: null,
  },
  { name: 'an empty page', at: 'nothing-at-all.de', path: '/', body: '', order: null },
  { name: 'about:blank', at: 'about:blank', order: null },
  {
    name: 'a PDF',
    at: 'only-pdf.de',
    type: 'application/pdf',
    body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj trailer<</Root 1 0 R>>',
    onlyChromium: true,
    order: null,
  },
  { name: 'localhost', at: 'localhost:PORT', body: thanks(), order: null },
  { name: 'an IP address', at: '127.0.0.1:PORT', body: thanks(), order: null },
  {
    name: 'an address in the house',
    at: '192.168.0.7',
    onlyChromium: true,
    body: thanks(),
    order: null,
  },
  { name: 'a name without a dot', at: 'intranet', onlyChromium: true, body: thanks(), order: null },
  {
    name: 'an order page that goes elsewhere at once',
    at: 'goes-away.de',
    body: `<script>location.replace('http://a-diary.de/')</script>${thanks()}`,
    order: null,
  },
];

inEachBrowser('bad pages in %s', (browser) => {
  const pages = PAGES.filter((page) => browser === 'chromium' || !page.onlyChromium);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-file-'));
  const file = join(folder, 'order-received.html');
  const tabs = new Map<string, Page>();
  let shops: Shops;
  let driver: Driver;
  let own: Page;
  let records: Records;

  beforeAll(async () => {
    // What is not in the list is a story that nobody sells anything in.
    shops = await openShops(({ hostname }) => {
      const { body, type } = PAGES.find(({ at }) => at.replace(':PORT', '') === hostname) ?? {};
      return body === undefined
        ? undefined
        : { html: body, ...(type && { headers: { 'content-type': type } }) };
    });
    const { port } = shops;
    driver = await launch(browser, { port, timeZone: earlyAfternoon(new Date()) });
    own = await allowEverywhere(driver);
    const waiting = [...pages];
    const walk = async () => {
      for (let page = waiting.shift(); page; page = waiting.shift()) {
        const { name, at, path = PATH } = page;
        const url = `http://${at.replace('PORT', String(port))}${path}`;
        tabs.set(name, await open(at === 'about:blank' ? at : url, page.order));
      }
    };
    // Firefox shows one tab at a time.
    await Promise.all(Array.from({ length: browser === 'chromium' ? 4 : 1 }, walk));
    writeFileSync(file, thanks());
    if (browser === 'chromium') await open(pathToFileURL(file).href);
    await until(8000, async () => {
      records = await readRecords(own);
      return pages.every(({ order }) => !order || ordersAt(order).length > 0);
    });
  }, 240_000);
  afterAll(async () => {
    await driver?.close();
    shops?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(url: string, order: string | null = null): Promise<Page> {
    const tab = await newSeenTab(driver);
    tab.on('pageerror', (error) => driver.errors.push(`${tab.url()}: ${error}`));
    tab.on('console', (line) => {
      if (line.type() === 'error') driver.errors.push(`${tab.url()}: ${line.text()}`);
    });
    await tab.goto(url, { waitUntil: 'load', timeout: 10_000 }).catch(() => {});
    // As long as a person looks at a page at least, before the next tab hides it.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    // A busy machine takes longer over five hundred frames.
    await until(10_000, async () => {
      records = await readRecords(own);
      return !order || ordersAt(order).length > 0;
    });
    return tab;
  }
  const ordersAt = (site: string) =>
    records.moments.filter(
      ({ brand, touchpoint }) => brand === `site:${site}` && touchpoint === 'confirmation',
    );

  test.each(pages.filter(({ order }) => order))('$name: one order, at that site', ({ order }) => {
    expect(ordersAt(order as string)).toHaveLength(1);
  });

  test.each(pages.filter(({ order }) => !order))('$name: nothing', ({ at }) => {
    const trace = JSON.stringify([records.moments, records.encounters]);
    const site = `"${at.replace(':PORT', '')}"`;
    expect(trace).not.toContain(site);
  });

  test('there is no brand but those sites, each with a name that can be read', () => {
    const sites = pages.flatMap(({ at, order }) => (order ? at : []));
    expect(records.brands.map(({ id }) => id).sort()).toEqual(sites.map((s) => `site:${s}`).sort());
    for (const { name = '' } of records.brands) {
      expect(name.length).toBeLessThanOrEqual(80);
      expect(name).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }
  });

  test('markup in a name is text in the timeline and in the popup', async () => {
    const timeline = await driver.openExtensionPage('timeline.html');
    const shown = await until(5000, () =>
      timeline.evaluate(() => document.body.textContent?.includes('Evil')),
    );
    expect(shown).toBe(true);
    expect(await timeline.$$eval('img, [onerror]', (found) => found.length)).toBe(0);
    await timeline.close();

    const popup = await driver.openPopup(tabs.get('a site name with markup in it') as Page);
    expect(await until(5000, async () => (await popup.text()).includes('Evil'))).toBe(true);
    const markup = await own.evaluate(
      () =>
        chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelectorAll('img, [onerror]')
          .length,
    );
    expect(markup).toBe(0);
    await popup.close();
  });

  test('no page, no page of ours and no background wrote an error', () => {
    expect(driver.errors).toEqual([]);
    expect(driver.requests).toEqual([]);
  });
});

declare const chrome: {
  extension: { getViews(filter: { type: 'popup' }): Window[] };
};
