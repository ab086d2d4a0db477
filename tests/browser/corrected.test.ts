/** The rules are wrong about a page: the person says so in the popup, and it holds from then on. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeSettings, type Records, readRecords } from '../../street/journal.ts';
import { type Driver, launch, until, visit } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { openShops, type Shops } from './shops.ts';
import { allowEverywhere, askSite } from './site-access.ts';

const SHOP = '<a href="/cart">Cart</a> <a href="/returns">Returns</a>';
const page = (title: string, body: string, foot = '') => `<!doctype html><html lang="en"><head>
<title>${title} · Ahornhof</title><meta property="og:site_name" content="Ahornhof"></head><body>
${body}${foot}</body></html>`;

/** What the first says, rules know; the other has nothing to tell. */
const PAGES: [RegExp, string][] = [
  [/^\/order-received/, page('Order received', '<h1>Thank you for your order</h1>', SHOP)],
  [/^\/zettel/, page('Nimm Platz', '<h1>Nimm Platz</h1>')],
];

inEachBrowser('a page that was read wrongly, in %s', (name) => {
  let shops: Shops;
  let driver: Driver;
  let ours: Page;
  let tab: Page;

  beforeAll(async () => {
    shops = await openShops(
      ({ pathname }) =>
        PAGES.find(([path]) => path.test(pathname))?.[1] ?? page('Hello', '<h1>Hello</h1>'),
    );
    driver = await launch(name, { port: shops.port });
    ours = await allowEverywhere(driver);
  });
  afterAll(async () => {
    await driver?.close();
    shops?.close();
  });

  const seen = <T>(what: (now: Records) => T) =>
    until(10_000, async () => what(await readRecords(ours)));
  const open = async (host: string, path: string) => {
    tab = await driver.newPage();
    await visit(tab, `http://www.${host}${path}`);
    await tab.bringToFront();
    await wait(1500);
  };

  test('“this wasn’t one”: the order is forgotten and none is seen there again, until undone', async () => {
    await open('ahornhof.shop', '/order-received/71');
    const order = await seen(({ moments }) => moments.find((one) => one.source === 'purchase'));
    expect(order).toMatchObject({ brand: 'site:ahornhof.shop', origin: 'noticed' });
    await changeSettings(ours, { asking: false });

    const popup = await driver.openPopup(tab);
    expect(await until(5000, async () => (await popup.text()).includes('Noticed here'))).toBe(true);
    await popup.click('.this-page .quiet');
    expect(await seen(({ moments }) => moments.length === 0)).toBe(true);
    const rule = { kind: 'ruleOff', site: 'ahornhof.shop', value: 'purchase' };
    expect(await seen(({ rules }) => rules.length > 0 && rules)).toMatchObject([rule]);

    await popup.click('.this-page .link');
    expect(await seen(({ moments }) => moments[0]?.id)).toBe(order?.id);
    const lifted = ({ rules }: Records) => rules.every(({ deleted }) => deleted) && rules;
    expect(await seen(lifted)).toMatchObject([{ ...rule, deleted: true }]);
    await popup.close();
  });

  test('“I bought something”: the moment is kept, and pages of that shape are orders', async () => {
    await open('birkenhof.shop', '/zettel/4711/fertig');
    expect((await readRecords(ours)).moments).toHaveLength(1);
    const popup = await driver.openPopup(tab);
    await popup.click('.this-page summary');
    await popup.click('.this-page .chip');
    const mine = ({ moments }: Records) =>
      moments.filter((one) => one.brand === 'site:birkenhof.shop' && one.source === 'purchase');
    expect(await seen((now) => mine(now)[0])).toMatchObject({
      touchpoint: 'confirmation',
      v: null,
    });
    const learned = ({ rules }: Records) => rules.find(({ kind }) => kind === 'pattern');
    expect(await seen(learned)).toMatchObject({
      ...{ site: 'birkenhof.shop', value: 'purchase /zettel/*/fertig' },
    });
    await popup.close();

    const later = 'http://www.birkenhof.shop/zettel/4712/fertig';
    const readAs = async (url: string) => (await askSite(ours, url))?.reading?.touchpoint;
    await visit(tab, later);
    expect(await until(5000, () => readAs(later))).toBe('confirmation');
    const elsewhere = 'http://www.birkenhof.shop/zettel/4712';
    await visit(tab, elsewhere);
    await wait(3000);
    expect(await readAs(elsewhere)).toBeUndefined();
  });
});
