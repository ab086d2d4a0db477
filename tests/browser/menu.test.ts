/**
 * "Log a moment about …". Where there is a screen, selected words are pointed at by hand, in the
 * browser's own menu. For the rest the browser is asked to tell the extension what it tells when
 * somebody chose.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../street/journal.ts';
import { type Driver, launch, until, visit } from './driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { tellFirefox } from './firefox.ts';
import { openShops, type Shops } from './shops.ts';

interface Clicked {
  menuItemId: string;
  pageUrl: string;
  linkUrl?: string;
  selectionText?: string;
}

declare const chrome: {
  contextMenus: {
    onClicked: { dispatch(clicked: Clicked, tab: { id: number }): void };
    update(id: string, change: object): Promise<void>;
  };
  tabs: { query(which: object): Promise<{ id: number }[]> };
};

/** Chromium's events can be dispatched where they are heard; Firefox has its parent process tell. */
async function choose(driver: Driver, clicked: Clicked): Promise<void> {
  if (driver.name === 'firefox') {
    await tellFirefox(
      driver.browser,
      `WebExtensionPolicy.getByID('throughline@throughline.example').extension.emit(
        'webext-menu-menuitem-click',
        ${JSON.stringify({ modifiers: [], button: 0, editable: false, ...clicked })},
        gBrowser.selectedTab,
      )`,
    );
    return;
  }
  const target = await driver.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(driver.origin),
  );
  const worker = await target.worker();
  await worker?.evaluate(async (what) => {
    const [tab] = await chrome.tabs.query({ active: true });
    if (tab) chrome.contextMenus.onClicked.dispatch(what, tab);
  }, clicked);
}

inEachBrowser('the menu of a page in %s', (name) => {
  let shops: Shops;
  let driver: Driver;
  let ours: Page;

  beforeAll(async () => {
    shops = await openShops(() => '<h1 style="font-size: 60px">Nordfaser</h1>');
    driver = await launch(name, { port: shops.port });
    ours = await driver.extensionTab('timeline.html');
  });
  afterAll(async () => {
    await driver?.close();
    shops?.close();
  });

  /** The form that a choice opens. */
  async function formAfter(clicked: Clicked): Promise<Page> {
    await choose(driver, clicked);
    return driver.extensionTab('timeline.html#add');
  }
  const begins = (form: Page) =>
    until(5000, () =>
      form.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('.form input.field');
        return field && { name: field.value, heard: location.hash.includes('source=wom') };
      }),
    );

  test('has its three entries', async () => {
    const changed = await ours.evaluate(() =>
      Promise.all(
        // Changing what is not there fails.
        ['page', 'link', 'selection'].map((id) => chrome.contextMenus.update(id, {})),
      ).then(
        () => 'all there',
        (error) => String(error),
      ),
    );
    expect(changed).toBe('all there');
  });

  test('selected words, by hand', async (context) => {
    const { screen } = driver;
    if (!screen) return context.skip('there is no screen to show a menu on');
    const page = await driver.newPage();
    await visit(page, 'http://www.quittenhaus.shop/');
    await page.bringToFront();
    await page.mouse.click(100, 60, { count: 2 });
    // Answered only once the menu is gone.
    const pointing = page.mouse.click(100, 60, { button: 'right' }).catch(() => {});
    await wait(2000);
    // The last entry, in Chromium the last but "Inspect".
    await screen.keys('Up', ...(name === 'chromium' ? ['Up'] : []), 'Return');
    const form = await driver.extensionTab('timeline.html#add');
    expect(await begins(form)).toEqual({ name: 'Nordfaser', heard: true });
    await pointing;
    await form.close();
    await page.close();
  });

  test('a page: its brand stands in the form, and is kept under its site', async () => {
    const form = await formAfter({
      menuItemId: 'page',
      pageUrl: 'http://www.quittenhaus.shop/jam',
    });
    expect(await begins(form)).toEqual({ name: 'Quittenhaus', heard: false });
    expect((await readRecords(ours)).moments).toEqual([]);
    await form.bringToFront();
    await form.locator('.form .feeling:has(input[value="1"])').click();
    const moment = await until(5000, async () => (await readRecords(ours)).moments[0]);
    expect(moment).toMatchObject({ brand: 'site:quittenhaus.shop', source: 'use', v: 1 });
    await form.close();
  });

  test('a link to somebody else: heard of', async () => {
    const form = await formAfter({
      menuItemId: 'link',
      pageUrl: 'http://blog.example/',
      linkUrl: 'http://www.nordfaser.shop/blanket',
    });
    expect(await begins(form)).toEqual({ name: 'Nordfaser', heard: true });
    await form.close();
  });

  test('selected words: shown as the name, and kept nowhere unless the person keeps them', async () => {
    const form = await formAfter({
      menuItemId: 'selection',
      pageUrl: 'http://blog.example/',
      selectionText: ' Töpferei\n Sommer ',
    });
    expect(await begins(form)).toEqual({ name: 'Töpferei Sommer', heard: true });
    await form.close();
    expect(JSON.stringify(await readRecords(ours))).not.toContain('Töpferei');
  });
});
