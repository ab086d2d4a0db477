/** The three steps that put a card on a page; nothing of it is there before one is due. */
import { browser } from 'wxt/browser';
import type { ToPage } from './messages.ts';

const PAGE = 0;

/** First its place, which waits until the page is at rest. Fails where the tab has gone. */
export async function openCard(tab: number, nonce: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/card-host.js'] });
  await tell(tab, { type: 'open', nonce });
}

/** Then its script, into every frame: only the one with the nonce goes on. */
export async function fillCard(tab: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    files: ['/card.js'],
  });
}

/** Then its look, into its own frame: inserted, so that a page's CSP cannot undress it. */
export async function dressCard(tab: number, frame: number): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId: tab, frameIds: [frame] },
    files: ['/assets/card.css'],
  });
}

/** Takes cards away, in every tab: paused, or never here. May be called from any page of ours. */
export async function closeCards(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs have no card to close, and nobody there who would hear of it.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && tell(id, { type: 'close' })));
}

function tell(tab: number, message: ToPage): Promise<void> {
  return browser.tabs.sendMessage(tab, message, { frameId: PAGE });
}
