import type { Page } from 'puppeteer-core';
import { type Driver, until } from './driver.ts';

/** The open popup, read through the extension's own windows: in Firefox it is no tab. */
export interface Popup {
  text(): Promise<string>;
  /** Clicks the first element that matches, from inside the extension: not a trusted click. */
  click(selector: string): Promise<void>;
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

declare const chrome: {
  action: { openPopup(): Promise<void> };
  extension: { getViews(filter: { type: 'popup' }): Window[] };
};

/** Opens it as if the person had never chosen this tab, so without `activeTab`. */
export const openPopup = (helper: Page): Promise<void> =>
  helper.evaluate(() => chrome.action.openPopup());

export async function readPopup(driver: Driver, helper: Page): Promise<Popup> {
  const open = () => helper.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length);
  if (!(await until(10_000, open))) {
    await helper.close();
    throw new Error('the popup did not open');
  }
  return {
    text: () =>
      helper.evaluate(
        () => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.textContent ?? '',
      ),
    async click(selector) {
      const found = await until(5000, () =>
        helper.evaluate((css) => {
          const popup = chrome.extension.getViews({ type: 'popup' })[0];
          const element = popup?.document.querySelector<HTMLElement>(css);
          element?.click();
          return Boolean(element);
        }, selector),
      );
      if (!found) throw new Error(`nothing in the popup matches ${selector}`);
    },
    async picture() {
      if (driver.name === 'chromium') {
        const target = await driver.browser.waitForTarget((t) => t.url().endsWith('/popup.html'));
        return Buffer.from(await (await target.asPage()).screenshot());
      }
      if (driver.screen) {
        // Firefox paints the panel up to half a second after its text is there.
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        return driver.screen.picture();
      }
      // Without a screen Firefox shows a popup to nobody; the same page in a tab looks the same.
      const page = await driver.openExtensionPage('popup.html');
      const picture = Buffer.from(await page.screenshot());
      await page.close();
      return picture;
    },
    async close() {
      await helper.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
      await helper.close();
    },
  };
}
