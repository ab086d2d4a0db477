/**
 * Opens a saved page under its own address, https included, in a window of its own: a page in a
 * hidden tab is not looked at. The browser gets that page and nothing else: no request leaves it,
 * and none of the page's scripts runs, because the code they would load is not there either.
 */
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** Styles in the page may show and hide; everything else would have to be fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export interface Saved {
  url: string;
  html: string | Buffer;
}

export async function newWindow({ browser, name }: Driver): Promise<Page> {
  return name === 'chromium' ? browser.newPage({ type: 'window' }) : browser.newPage();
}

/** Resolves after the page has loaded. Throws if it does not within `timeout` ms. */
export async function openSaved(page: Page, saved: Saved, timeout = 20_000): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, saved).catch(() => {}));
  await page.goto(saved.url, { waitUntil: 'load', timeout });
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
