/**
 * What each tab's page was last read as. In the browser's memory, never on disk, and closed to
 * pages: there so that a background that was stopped in between still knows where it is.
 */
import { browser } from 'wxt/browser';
import type { Reading } from '../../detection/reading.ts';

interface Page {
  url: string;
  reading: Reading;
}

const key = (tab: number) => `page ${tab}`;

export async function rememberPage(tab: number, page: Page): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: page });
}

export async function forgetPage(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}

/** Null if that page told nothing, or is not the one that told. */
export async function lastReading(tab: number, url: string): Promise<Reading | null> {
  const { [key(tab)]: page } = await browser.storage.session.get(key(tab));
  const last = page as Page | undefined;
  return last?.url === url ? last.reading : null;
}
