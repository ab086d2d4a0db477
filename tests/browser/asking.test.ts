/**
 * What of asking is true only in real browsers: two tabs at once, a background that is stopped
 * between the promise and the card, a mind that changes, visits, and the icon's badge.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Ask, EncounterKind } from '../../journal/records.ts';
import { changeSettings, type Records, readRecords } from '../../street/journal.ts';
import { earlyAfternoon, FOR_A_WALK, face, pause } from '../../street/walk.ts';
import { cardsOn } from './cards.ts';
import { type Driver, launch, until, visit } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { ORDER, openShops, type Shops } from './shops.ts';
import { allowEverywhere } from './site-access.ts';
import { tap } from './tap.ts';

const DAY = 86_400_000;
/** A card waits for ten seconds without keys; when none came in this time, none will. */
const NO_CARD = 14_000;

/** Without a name of its own: shops of one name would be one brand. */
const page = (title: string, kind: string, body: string) => `<!doctype html>
<html lang="en"><head><title>${title}</title></head><body class="woocommerce woocommerce-page ${kind}"><h1>${title}</h1>${body}
<a href="/cart/">Cart</a> <a href="/returns/">Returns</a></body></html>`;
const goods = (path: string) =>
  page(
    `Cup ${path}`,
    'single-product',
    '<p class="price">12.00 €</p><form class="cart"><button name="add-to-cart">Add to cart</button></form>',
  );

declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> };
  tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> };
};

inEachBrowser('asking in %s', (name) => {
  let shops: Shops;
  let driver: Driver;
  let timeline: Page;

  beforeAll(async () => {
    shops = await openShops(({ hostname, pathname }) =>
      hostname.endsWith('.shop') && pathname !== ORDER ? goods(pathname) : undefined,
    );
    driver = await launch(name, {
      port: shops.port,
      timeZone: earlyAfternoon(new Date()),
      // Firefox stops its background by itself, well before the page is at rest.
      backgroundIdle: 1_000,
    });
    timeline = await allowEverywhere(driver);
    await open('http://nowhere.example/');
    await until(5_000, () => changeSettings(timeline, FOR_A_WALK));
  });
  afterAll(async () => {
    await driver?.close();
    shops?.close();
  });
  // A card that a failed test left standing would be in the way of the next.
  afterEach(async () => {
    for (const tab of await driver.browser.pages())
      if (!(await tab.evaluate(() => location.href).catch(() => '')).startsWith(driver.origin))
        await tab.close().catch(() => {});
  });

  const open = async (url: string) => {
    const tab = await driver.newPage();
    await tab.bringToFront();
    await visit(tab, url);
    return tab;
  };
  const records = (): Promise<Records> => readRecords(timeline);
  const seen = <T>(what: (now: Records) => T | undefined | false, timeout = 10_000) =>
    until(timeout, async () => what(await records()));
  const asked = (site: string, kind: EncounterKind = 'purchase', wanted?: Partial<Ask>) =>
    seen(({ asks }) =>
      asks.find(
        (ask) =>
          ask.site === site &&
          ask.trigger === kind &&
          Object.entries(wanted ?? {}).every(([key, value]) => ask[key as keyof Ask] === value),
      ),
    );
  const badge = () => timeline.evaluate(() => chrome.action.getBadgeText({}));
  const shows = (text: string) => until(8_000, async () => (await badge()) === text);
  /** The popup of a tab, as a page of its own. */
  const popupOf = async (url: string) => {
    const id = await timeline.evaluate(
      async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
      url,
    );
    return driver.openExtensionPage(`popup.html?tab=${id}`);
  };
  const order = (host: string) => `http://www.${host}${ORDER}`;

  test('two orders that end at once, in two tabs, make one card', async () => {
    const tabs = await Promise.all([driver.newPage(), driver.newPage()]);
    for (const [n, tab] of tabs.entries()) {
      await tab.bringToFront();
      await visit(tab, order(`zwei${n}.shop`));
      // A page that goes to the back before it was looked at says nothing.
      await asked(`zwei${n}.shop`);
    }
    const both = await seen(({ asks }) => asks.length === 2 && asks);
    const verdicts = (both || []).map(({ decision, reason }) => `${decision} ${reason}`);
    expect(verdicts.toSorted()).toEqual(['list anotherCard', 'show due']);
    for (const tab of tabs) await tab.close();
    const left = await asked('zwei0.shop', 'purchase', { decision: 'list' });
    expect(left?.shownAt ?? null).toBeNull();
  });

  test('a background stopped between promise and card counts it once, and forgets nothing', async () => {
    const tab = await open(order('dreifuss.shop'));
    expect(await asked('dreifuss.shop', 'purchase', { decision: 'show' })).toBeTruthy();
    if (name === 'chromium') await driver.stopBackground();
    const card = await driver.card(tab, 30_000);
    expect(card).not.toBeNull();
    const ask = await seen(({ asks }) => asks.find(({ shownAt }) => shownAt !== null));
    expect(ask).toMatchObject({ site: 'dreifuss.shop', outcome: null });
    expect((await records()).asks.filter(({ site }) => site === 'dreifuss.shop')).toHaveLength(1);

    // What is said of another site is none of this card's business; of this one it is.
    const other = await open('http://www.vierkant.shop/products/cup/');
    await pause(1_500);
    const popups = [await popupOf(other.url()), await popupOf(tab.url())] as const;
    await popups[0].bringToFront();
    await tap(popups[0], '.popup-foot [role=switch]');
    expect(await seen(({ rules }) => rules.some(({ id }) => id === 'never:vierkant.shop'))).toBe(
      true,
    );
    await tab.bringToFront();
    await pause(1_000);
    expect(cardsOn(tab)).toBe(1);
    await popups[1].bringToFront();
    await tap(popups[1], '.popup-foot [role=switch]');
    expect(await until(5_000, async () => cardsOn(tab) === 0)).toBe(true);
    for (const one of [...popups, other, tab]) await one.close();
  });

  test('a pause takes back a card that waits, and says why', async () => {
    const tab = await open(order('fuenfeck.shop'));
    expect(await asked('fuenfeck.shop', 'purchase', { decision: 'show' })).toBeTruthy();
    const popup = await popupOf(tab.url());
    await popup.waitForSelector('.pause select');
    await popup.select('.pause select', 'hour');
    expect(await asked('fuenfeck.shop', 'purchase', { reason: 'paused' })).toBeTruthy();
    expect(await shows('❚❚')).toBe(true);
    await tab.bringToFront();
    await pause(NO_CARD);
    expect(cardsOn(tab)).toBe(0);
    await popup.bringToFront();
    await tap(popup, '.popup-foot-row button.quiet');
    expect(await shows('•')).toBe(true);
    for (const one of [popup, tab]) await one.close();
  });

  test('asking, then noticing, switched off in the settings hold in tabs that are open', async () => {
    const tab = await open(order('siebenlaut.shop'));
    expect(await driver.card(tab, 30_000)).not.toBeNull();
    const settings = await driver.openExtensionPage('timeline.html#settings');
    await tap(settings, '::-p-text(Ask me with a small card)');
    expect(await until(5_000, async () => cardsOn(tab) === 0)).toBe(true);
    await tab.bringToFront();
    await visit(tab, order('achteck.shop'));
    expect(await asked('achteck.shop', 'purchase', { reason: 'askingOff' })).toBeTruthy();

    await settings.bringToFront();
    await tap(settings, '::-p-text(Notice visits, orders and chats)');
    await settings.waitForSelector('.done');
    await tab.bringToFront();
    await visit(tab, order('ungesehen.shop'));
    await pause(3_000);
    expect(JSON.stringify(await records())).not.toContain('ungesehen.shop');

    await settings.bringToFront();
    for (const word of ['Notice visits, orders and chats', 'Ask me with a small card'])
      await tap(settings, `::-p-text(${word})`);
    await tab.bringToFront();
    await visit(tab, order('neuntens.shop'));
    expect(await asked('neuntens.shop', 'purchase', { decision: 'show' })).toBeTruthy();
    for (const one of [settings, tab]) await one.close();
  });

  test('the badge is a dot while something waits, and gone when the list is empty', async () => {
    expect((await records()).moments.filter(({ v }) => v === null).length).toBeGreaterThan(1);
    expect(await shows('•')).toBe(true);
    const tab = await open('http://nowhere.example/');
    const popup = await popupOf(tab.url());
    await popup.waitForSelector('.waiting');
    await tap(popup, '.waiting ::-p-text(Clear all)');
    expect(await shows('')).toBe(true);
    await tap(popup, '.waiting ::-p-text(Undo)');
    expect(await shows('•')).toBe(true);
    if (name === 'chromium') await driver.stopBackground();
    expect(await badge()).toBe('•');
    await tap(popup, '.waiting ::-p-text(Clear all)');
    expect(await shows('')).toBe(true);
    const next = await open(order('sechsfach.shop'));
    expect(await shows('•')).toBe(true);
    for (const one of [popup, tab, next]) await one.close();
  });

  test('a long visit to a known brand is asked about at a pause, on its own page', async () => {
    await changeSettings(timeline, { ...FOR_A_WALK, visitSeconds: 2 });
    await metBefore(timeline, ['achtsam.shop', 'neunauge.shop']);
    // Whatever stands from before would be in the way.
    await changeSettings(timeline, { expiryMinutes: 1, cooldownDays: 0 });

    const tab = await open('http://www.neunauge.shop/products/1/');
    for (const n of [2, 3]) {
      await pause(2_500);
      await visit(tab, `http://www.neunauge.shop/products/${n}/`);
    }
    const ask = await asked('neunauge.shop', 'visit');
    expect(ask).toMatchObject({ decision: 'show', shownAt: null });
    await visit(tab, 'http://nowhere.example/');
    expect(await asked('neunauge.shop', 'visit', { decision: 'list' })).toBeTruthy();
    await pause(NO_CARD);
    expect(cardsOn(tab)).toBe(0);

    for (const n of [1, 2, 3]) {
      await visit(tab, `http://www.achtsam.shop/products/${n}/`);
      if (n < 3) await pause(2_500);
    }
    const card = await driver.card(tab, 30_000);
    expect(card).not.toBeNull();
    await pause(900);
    await card?.click(face(1));
    const kept = await seen(({ moments }) =>
      moments.find(({ site, v }) => site === 'achtsam.shop' && v === 1),
    );
    expect(kept).toMatchObject({ source: 'browse', touchpoint: 'visit', origin: 'noticed' });
    const first = (await records()).encounters.find(({ site }) => site === 'achtsam.shop');
    expect(first).toMatchObject({ pages: 3, kind: 'visit' });
    await tab.close();
  });
});

/** As if something of theirs had been kept last month. */
function metBefore(timeline: Page, sites: string[]): Promise<void> {
  const t = Date.now() - 30 * DAY;
  const rows = sites.map((site) => ({
    ...{ schema: 1, id: `before-${site}`, rev: '0', brand: `site:${site}`, site, t, v: 0 },
    ...{ day: new Date(t).toISOString().slice(0, 10), source: 'browse', stake: 'normal' },
    ...{ touchpoint: null, channel: null, origin: 'popup' },
  }));
  return timeline.evaluate(
    (moments) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('throughline');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('moments', 'readwrite');
          for (const row of moments) tx.objectStore('moments').put(row);
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    rows,
  );
}
