/** Which tab the popup is about, and what the background knows of it. */
import { browser } from 'wxt/browser';
import type { SiteAnswer, SiteMessage } from '../background/messages.ts';

const NOWHERE: SiteAnswer = {
  ...{ site: null, brand: null, reading: null, shape: null, access: 'none', why: null },
};

export async function currentTab(): Promise<number | null> {
  // Opened as a page of its own (on a phone), the address says which tab is meant.
  const given = new URLSearchParams(location.search).get('tab');
  if (given) return Number(given);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Where the background cannot be asked, there is nothing to rate. */
export async function ask(tab: number | null): Promise<SiteAnswer> {
  if (tab === null) return NOWHERE;
  const message = { type: 'site', tab } satisfies SiteMessage;
  const answer: SiteAnswer | undefined = await browser.runtime
    .sendMessage(message)
    .catch(() => undefined);
  return answer ?? NOWHERE;
}
