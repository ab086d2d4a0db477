/**
 * Opens a saved page under its own address, https included. The browser gets that page and nothing
 * else: no request leaves it, and none of the page's scripts runs, because the code they would load
 * is not there either.
 */
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { SiteAnswer } from '../../entrypoints/background/messages.ts';
import { type Driver, until } from './driver.ts';
import { askSite } from './site-access.ts';

/** Styles in the page may show and hide. Frames stay, and stay empty. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src *";

export interface Saved {
  url: string;
  html: string | Buffer;
}

/** A tab that counts as seen while others are in front: what is hidden is not looked at. */
export async function newSeenTab({ browser, name }: Driver): Promise<Page> {
  // Firefox has no such way: there the newest tab is the one in front.
  if (name === 'firefox') return browser.newPage();
  const page = await browser.newPage({ background: true });
  await page.emulateFocusedPage(true);
  return page;
}

/** Resolves after the page has loaded. Throws if it does not within `timeout` ms. */
export async function openSaved(page: Page, saved: Saved, timeout = 20_000): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, saved).catch(() => {}));
  await page.goto(saved.url, { waitUntil: 'load', timeout });
}

/**
 * Opens a saved page and waits up to `patience` ms after its load for what is noticed there.
 * @param own a page of the extension
 * @returns what the background knows of the tab then; no reading where it was told nothing
 */
export async function noticeSaved(
  tab: Page,
  own: Page,
  saved: Saved,
  patience: number,
): Promise<SiteAnswer> {
  await openSaved(tab, saved);
  const url = tab.url();
  let known: SiteAnswer | null = null;
  await until(patience, async () => {
    known = await askSite(own, url);
    if (!known) throw new Error(`no tab shows ${url}`);
    return known.reading;
  });
  return known as unknown as SiteAnswer;
}

function answer(request: HTTPRequest, { url, html }: Saved): Promise<void> {
  if (!/^https?:/.test(request.url())) return request.continue();
  if (request.isNavigationRequest() && sameAddress(request.url(), url)) {
    return request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: html,
    });
  }
  // "No content" leaves the page where it is when it wants to go elsewhere.
  return request.respond({ status: request.isNavigationRequest() ? 204 : 404, body: '' });
}

/** Requests are told without what stands after the #. */
const sameAddress = (a: string, b: string) => a.split('#')[0] === b.split('#')[0];
