/** axe-core over every scene of the gallery, wide and narrow, light and dark: no rule is broken. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery } from '../components/gallery/open.ts';
import { type Screen, screenOf } from '../components/gallery/screen.ts';

/** In CSS pixels; the page is drawn once and then made narrower. */
const WIDTHS: Record<Screen, number[]> = { card: [360], popup: [380, 320], timeline: [1280, 360] };

/** The card is a frame in a page that has landmarks and headings of its own. */
const NOT_IN_FRAMES = {
  'page-has-heading-one': { enabled: false },
  'landmark-one-main': { enabled: false },
};

if (!process.env.CHROMIUM_PATH) {
  test('skipped: no chromium here', (context) => context.skip('set CHROMIUM_PATH'));
} else {
  const gallery = await openGallery();
  let page: Page;
  beforeAll(async () => {
    page = await gallery.browser.newPage();
  });
  afterAll(() => gallery.close());

  describe('nothing is wrong with', () => {
    test.each(gallery.scenes)('%s', async (scene) => {
      const screen = screenOf(scene);
      await theme('light');
      await page.setViewport({ width: WIDTHS[screen][0] as number, height: 900 });
      await gallery.show(page, { scene });
      await page.evaluate(axe.source);
      for (const width of WIDTHS[screen]) {
        await page.setViewport({ width, height: 900 });
        await theme('light');
        const found = await broken(screen === 'card' ? { rules: NOT_IN_FRAMES } : {});
        await theme('dark');
        const inTheDark = await broken({ runOnly: ['color-contrast'] });
        expect({ width, found, inTheDark }).toEqual({ width, found: [], inTheDark: [] });
      }
    });
  });

  test('axe finds what is wrong, where something is', async () => {
    await page.setContent('<html lang="en"><title>x</title><main><button></button></main></html>');
    await page.evaluate(axe.source);
    expect((await broken({})).join()).toContain('button-name');
  });

  const theme = (value: 'light' | 'dark') =>
    page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value },
    ]);

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
