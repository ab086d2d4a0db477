/** The three steps that put a card on a page; nothing of it is there before one is due. */
import { browser } from 'wxt/browser';
import type { Journal } from '../../journal/store.ts';
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

/**
 * Takes cards away, also those that still wait for rest: paused, switched off, or never on this
 * site. May be called from any page of ours.
 *
 * @param site registrable domain; all sites if left out
 * @param but the nonce of a card that stays
 */
export async function closeCards(
  journal: Journal,
  { site, but }: { site?: string; but?: string | undefined } = {},
): Promise<void> {
  const out = await journal.cardsOut(site === undefined ? {} : { site });
  // Most of them have gone by themselves, and nobody is there who would hear of it.
  await Promise.allSettled(
    out.map(({ tab, nonce }) => nonce !== but && tell(tab, { type: 'close', nonce })),
  );
}

/** Brings the focus into the card of the tab in front, if there is one: only the person may. */
export async function focusCard(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await tell(tab.id, { type: 'focus' }).catch(() => {});
}

function tell(tab: number, message: ToPage): Promise<void> {
  return browser.tabs.sendMessage(tab, message, { frameId: PAGE });
}
