/** Where we may look is the person's to say, and the journal says plainly when it cannot be used. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { openStreet, type Street } from '../../street/server.ts';
import { type Driver, launch, until, visit } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { allow, allowEverywhere } from './site-access.ts';

const SHOP = 'http://www.nordfaser.shop/';

inEachBrowser('site access in %s', (name) => {
  let street: Street;
  let driver: Driver;
  let ours: Page;

  beforeAll(async () => {
    street = await openStreet();
    driver = await launch(name, { port: street.port });
    ours = await driver.extensionTab('timeline.html');
  });
  afterAll(async () => {
    await driver?.close();
    street?.close();
  });

  const shopSeen = async () =>
    (await readRecords(ours)).encounters.filter(({ site }) => site === 'nordfaser.shop');

  test('before it is given nothing is noticed; once given, open tabs are served, once', async (context) => {
    if (driver.prepared?.startsWith('no ')) return context.skip(driver.prepared);
    const shop = await driver.newPage();
    await visit(shop, SHOP);
    await new Promise((done) => setTimeout(done, 2_500));
    expect(await shopSeen()).toEqual([]);

    await allowEverywhere(driver);
    // A tab in the background is only looked at when it is looked at.
    await shop.bringToFront();
    expect(await until(8_000, async () => (await shopSeen()).length === 1)).toBe(true);
    expect((await shopSeen())[0]).toMatchObject({ kind: 'visit', pages: 1 });

    await visit(shop, `${SHOP}product/wool-blanket/`);
    expect(await until(8_000, async () => (await shopSeen())[0]?.pages === 2)).toBe(true);
    await shop.close();
  });

  test('taken back, nothing more is noticed, and the popup says so', async () => {
    const before = await shopSeen();
    const taken = await ours.evaluate(() => chrome.permissions.remove({ origins: ['*://*/*'] }));
    if (driver.prepared?.startsWith('no ')) return expect(taken).toBe(false);
    expect(taken).toBe(true);
    const shop = await driver.newPage();
    await visit(shop, `${SHOP}product/wool-blanket/`);
    await new Promise((done) => setTimeout(done, 2_500));
    expect(await shopSeen()).toEqual(before.map((row) => ({ ...row, ...endedMeanwhile(row) })));
    expect(await popupSays(driver, shop, /may not look at sites any more/)).toBe(true);
    await shop.close();
  });

  test('with one site chosen, no frame is looked into: typing there is no chat', async (context) => {
    if (driver.prepared?.startsWith('no ')) return context.skip(driver.prepared);
    await allow(driver, ['*://*.nordfaser.shop/*']);
    const scripts = await ours.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts.map(({ id, matches }) => [id, matches])).toEqual([
      ['watch', ['*://*.nordfaser.shop/*']],
    ]);
    await ours.evaluate(() => chrome.permissions.remove({ origins: ['*://*.nordfaser.shop/*'] }));
  });

  test('a journal of a newer version is left alone, and the popup says so', async () => {
    await ours.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('throughline', 99);
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            done();
          };
        }),
    );
    const shop = await driver.newPage();
    await visit(shop, SHOP);
    expect(await popupSays(driver, shop, /newer/)).toBe(true);
    const version = await ours.evaluate(
      async () => (await indexedDB.databases()).find((db) => db.name === 'throughline')?.version,
    );
    expect(version).toBe(99);
  });
});

/** A tab that was closed ends its visit. */
const endedMeanwhile = (row: object) =>
  'endedAt' in row
    ? {}
    : { ended: expect.anything(), endedAt: expect.anything(), lastAt: expect.anything() };

async function popupSays(driver: Driver, above: Page, what: RegExp): Promise<boolean> {
  const popup = await driver.openPopup(above);
  try {
    return (await until(6_000, async () => what.test(await popup.text()))) === true;
  } finally {
    await popup.close();
  }
}

declare const chrome: {
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  scripting: {
    getRegisteredContentScripts(): Promise<
      { id: string; allFrames?: boolean; matches?: string[] }[]
    >;
  };
};
