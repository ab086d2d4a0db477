/** Which tab the popup is about, and what the background knows of it. */
import { browser } from 'wxt/browser';
import type { SiteAnswer, SiteMessage } from '../background/messages.ts';

const NOWHERE: SiteAnswer = {
  ...{ site: null, brand: null, reading: null, shape: null, access: 'none', why: null },
};

export interface Tab {
  id: number;
  /** Only where access was given, for good or by the click on our icon. */
  url?: string;
}

export async function currentTab(): Promise<Tab | null> {
  // Opened as a page of its own (on a phone), the address says which tab is meant.
  const given = new URLSearchParams(location.search).get('tab');
  if (given) return { id: Number(given) };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** Where the background cannot be asked, there is nothing to rate. */
export async function ask(tab: Tab | null): Promise<SiteAnswer> {
  if (tab === null) return NOWHERE;
  const message = { type: 'site', tab: tab.id } satisfies SiteMessage;
  const answer: SiteAnswer | undefined = await browser.runtime
    .sendMessage(message)
    .catch(() => undefined);
  return answer ?? NOWHERE;
}
