// @vitest-environment happy-dom
/** The popup as it opens over a tab, beside a real journal: what it shows, keeps and takes back. */
import { beforeEach, expect, test, vi } from 'vitest';
import { thisSite } from '../../entrypoints/background/this-site.ts';
import { openJournal } from '../../journal/store.ts';
import { fresh } from '../journal/fresh.ts';

const SHOP = { id: 7, url: 'https://www.shop.example/cart/', title: 'Shop' };

vi.mock('wxt/browser', async () => {
  const { browser } = await import('./browser.ts');
  const nobody = { addListener: () => {}, removeListener: () => {} };
  return {
    browser: {
      ...browser,
      i18n: { getMessage: () => 'ltr' },
      permissions: { ...browser.permissions, onAdded: nobody },
      runtime: {
        ...browser.runtime,
        sendMessage: async ({ tab }: { tab: number }) => thisSite(openJournal(), tab),
      },
      tabs: { ...browser.tabs, query: async () => [SHOP] },
    },
  };
});

beforeEach(() => {
  fresh();
  document.body.innerHTML = '<main id="app"></main>';
});

const find = (css: string) => document.querySelector<HTMLElement>(css);
const button = (says: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === says);

test('shows the line, keeps a face with one tap, and takes it back', async () => {
  const journal = openJournal();
  await journal.touchBrand({ site: 'shop.example', name: 'Quittenhof', day: null });
  for (let day = 1; day <= 12; day++) {
    const t = Date.now() - day * 86_400_000;
    await journal.keepMoment({ brand: 'site:shop.example', t, v: 1, source: 'use' });
  }
  // Nothing is painted before all of it is there; the benchmark takes the first paint for the whole.
  const whole: boolean[] = [];
  new MutationObserver(() => whole.push(find('.spark .line') !== null)).observe(document.body, {
    ...{ childList: true, subtree: true },
  });
  await import('../../entrypoints/popup/main.ts');
  await vi.waitFor(() => expect(find('.spark .line')).not.toBeNull(), 5_000);
  expect(whole[0]).toBe(true);
  expect(find('h1')?.textContent).toBe('Quittenhof');

  find('.rate .feelings input')?.click();
  await vi.waitFor(async () => expect(await journal.momentCount()).toBe(13), 5_000);
  const [last] = await journal.recent('site:shop.example', 1);
  expect(last).toMatchObject({ origin: 'popup', site: 'shop.example' });
  await vi.waitFor(() => expect(button('Undo')).toBeDefined(), 5_000);
  button('Undo')?.click();
  await vi.waitFor(async () => expect(await journal.momentCount()).toBe(12), 5_000);
});
