/** What a person's hands do in more than one test. */
import type { Page } from 'puppeteer-core';
import { type Driver, until } from './driver.ts';

/** Gives access to all sites as the welcome page's button does, from any of our pages. */
export async function allowEverywhere(driver: Driver, ours: Page): Promise<void> {
  if (driver.prepared?.startsWith('no ')) return;
  await ours.bringToFront();
  await ours.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'allow';
    button.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9;width:80px;height:40px';
    button.onclick = () => chrome.permissions.request({ origins: ['*://*/*'] });
    document.body.append(button);
  });
  await ours.click('#allow');
  await driver.acceptPermissionDialog();
  const granted = await until(5_000, () =>
    ours.evaluate(() => chrome.permissions.contains({ origins: ['*://*/*'] })),
  );
  if (!granted) throw new Error('access was not granted by the dialog');
  await ours.evaluate(() => document.querySelector('#allow')?.remove());
}

declare const chrome: {
  permissions: {
    request(what: { origins: string[] }): Promise<boolean>;
    contains(what: { origins: string[] }): Promise<boolean>;
  };
};
