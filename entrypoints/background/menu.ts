/**
 * "Log a moment about …", on a page, a link or selected words. Nothing is kept by choosing it: it
 * opens the form, with what was pointed at filled in to be seen and changed.
 */
import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { hrefOf } from '../../components/route.ts';
import { pointedAt } from '../../detection/pointed.ts';
import type { Journal } from '../../journal/store.ts';

const CONTEXTS = ['page', 'link', 'selection'] as const;

/** The browser keeps the menu while we are stopped; made anew, it speaks the language of today. */
export async function keepMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const context of CONTEXTS)
    browser.contextMenus.create({
      id: context,
      title: i18n.t(`menu.${context}`),
      contexts: [context],
      documentUrlPatterns: ['*://*/*'],
    });
}

export async function openFromMenu(
  journal: Journal,
  { pageUrl, linkUrl, selectionText, menuItemId }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const { name, site, source } = pointedAt({
    page: pageUrl,
    // Each entry means what it says, though a link lies under the words.
    link: menuItemId === 'link' ? linkUrl : undefined,
    selection: menuItemId === 'selection' ? selectionText : undefined,
  });
  const brand = site === undefined ? null : await journal.brand(await journal.brandForSite(site));
  const form = hrefOf({ page: 'add', name: brand?.name ?? name, site, source });
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/timeline.html')}${form}`,
    ...(tab?.id !== undefined && { openerTabId: tab.id }),
  });
}
