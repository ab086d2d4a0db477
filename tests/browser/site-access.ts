/** Access to every site, given as a person gives it, and what the background then knows of a tab. */
import type { Page } from 'puppeteer-core';
import type { SiteAnswer, SiteMessage } from '../../entrypoints/background/messages.ts';
import { type Driver, until } from './driver.ts';

declare const chrome: {
  permissions: {
    request(what: { origins: string[] }): Promise<boolean>;
    contains(what: { origins: string[] }): Promise<boolean>;
  };
  runtime: { sendMessage(message: SiteMessage): Promise<SiteAnswer | undefined> };
  tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
};

export const allowEverywhere = (driver: Driver): Promise<Page> => allow(driver, ['*://*/*']);

/**
 * Grants access by a real click and, where the browser shows one, its own dialog.
 * @returns the extension page it was done on, for asking what was noticed
 */
export async function allow(driver: Driver, origins: string[]): Promise<Page> {
  // The page that opens by itself after installing: any other would end up behind it.
  const page = await driver.extensionTab('timeline.html');
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const button = document.createElement('button');
    button.id = 'allow-everywhere';
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    button.onclick = () => {
      void chrome.permissions.request({ origins: wanted });
      button.remove();
    };
    document.body.append(button);
  }, origins);
  await page.click('#allow-everywhere');
  await driver.acceptPermissionDialog();
  const ready = await until(10_000, () =>
    page.evaluate(
      async (wanted) =>
        (await chrome.permissions.contains({ origins: wanted })) &&
        (await chrome.scripting.getRegisteredContentScripts()).length > 0,
      origins,
    ),
  );
  if (!ready) throw new Error(`no access to ${origins} was granted`);
  return page;
}

/** How the access in use came about, for a line of print. */
export const accessBy = ({ prepared }: Driver): string =>
  prepared ?? 'access granted in the browser’s own dialog';

/**
 * @param own a page of the extension
 * @returns what the background knows of the tab at this address; null when there is no such tab
 */
export function askSite(own: Page, url: string): Promise<SiteAnswer | null> {
  return own.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    if (tab?.id === undefined) return null;
    return (await chrome.runtime.sendMessage({ type: 'site', tab: tab.id })) ?? null;
  }, url);
}
