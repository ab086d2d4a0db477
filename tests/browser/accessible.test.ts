/** axe-core over every face and state, light and dark: no rule of it may be broken. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, openGallery } from '../components/gallery/open.ts';

/** Screens with a stage of their own; the rest of the gallery varies only names and numbers. */
const SCENES: Record<string, [width: number, ...scenes: string[]]> = {
  card: [360, 'card', 'card-heard', 'card-kept', 'card-never', 'card-dot'],
  popup: [
    ...([380, 'popup', 'popup-waiting', 'popup-kept', 'popup-none', 'popup-elsewhere'] as const),
    ...['popup-newer', 'popup-denied'],
  ],
  timeline: [
    ...([1280, 'brands', 'brand', 'brand-fresh', 'empty', 'add', 'settings', 'welcome'] as const),
    ...['welcome-on', 'settings-none', 'settings-busy', 'trouble', 'identity', 'identity-long'],
    ...['record', 'record-empty', 'record-reading', 'record-sealed', 'record-looked'],
    ...['record-refused', 'record-columns', 'brand-unsaved', 'lost'],
  ],
  'narrow timeline': [
    360,
    'brands',
    'brand-left',
    'brand-fresh',
    'welcome-on',
    'settings',
    'identity',
    'record-looked',
  ],
};

/** What unfolds in a screen, and is looked at too. */
const FOLDED: Record<string, string> = {
  'card-kept': '.follow-row > .link',
  'brand-fresh': '.acts button',
  welcome: '.quietly button',
};

/** The card is a frame in a page that has landmarks and headings of its own. */
const NOT_IN_FRAMES = {
  'page-has-heading-one': { enabled: false },
  'landmark-one-main': { enabled: false },
};

if (!process.env.CHROMIUM_PATH) {
  test('skipped: no chromium here', (context) => context.skip('set CHROMIUM_PATH'));
} else {
  let gallery: Gallery;
  let page: Page;
  beforeAll(async () => {
    gallery = await openGallery();
    page = await gallery.browser.newPage();
  });
  afterAll(() => gallery?.close());

  describe.each(Object.entries(SCENES))('%s', (_, [width, ...scenes]) => {
    test.each(scenes)('%s', async (scene) => {
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await gallery.show(page, { scene });
      if (FOLDED[scene]) await page.click(FOLDED[scene]);
      await page.evaluate(axe.source);
      expect(await broken(scene.startsWith('card') ? { rules: NOT_IN_FRAMES } : {})).toEqual([]);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await broken({ runOnly: ['color-contrast'] })).toEqual([]);
    });
  });

  test('axe finds what is wrong, where something is', async () => {
    await page.setContent('<html lang="en"><title>x</title><main><button></button></main></html>');
    await page.evaluate(axe.source);
    expect((await broken({})).join()).toContain('button-name');
  });

  /** What axe found, one line a rule: its name, what it means, and where. */
  async function broken(options: RunOptions): Promise<string[]> {
    const found = await page.evaluate(
      (given) =>
        (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(
          given,
        ),
      { resultTypes: ['violations'], ...options } as RunOptions,
    );
    return found.violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(' | ')})`,
    );
  }
}
