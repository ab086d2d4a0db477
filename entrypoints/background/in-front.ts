/**
 * Since when has a tab been in front? Needed for the seconds of attention a visit got, and taken
 * from what the browser remembers of its tabs anyway: a listener for switched tabs would wake this
 * script at every switch, and to tell it from the page would cost every page.
 */
import { browser } from 'wxt/browser';

/** ms UTC; undefined where the browser does not say, or it has been in front all along. */
export async function inFrontSince(id: number): Promise<number | undefined> {
  const tab = await browser.tabs.get(id);
  if (!tab.active) return undefined;
  // Chromium remembers when a tab came to the front. Firefox says "now" for such a tab, but when
  // the others went to the back.
  if (!import.meta.env.FIREFOX) return tab.lastAccessed;
  const others = await browser.tabs.query({ windowId: tab.windowId, active: false });
  const left = others.flatMap(({ lastAccessed }) => lastAccessed ?? []);
  return left.length > 0 ? Math.max(...left) : undefined;
}
