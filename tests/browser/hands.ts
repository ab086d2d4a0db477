/** What a person reads and does in one of our own pages. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './driver.ts';

export function handsOn(page: () => Page) {
  const text = (selector = 'main') =>
    page().evaluate((css) => document.querySelector(css)?.textContent ?? '', selector);
  const count = (selector: string) =>
    page().evaluate((css) => document.querySelectorAll(css).length, selector);
  /** The element whose words begin so; waits until it is there. */
  const find = async (selector: string, words = ''): Promise<ElementHandle<Element>> => {
    const found = await until(10_000, async () =>
      (
        await page().evaluateHandle(
          (css, start) =>
            [...document.querySelectorAll(css)].find((one) =>
              one.textContent?.trim().startsWith(start),
            ) ?? null,
          selector,
          words,
        )
      ).asElement(),
    );
    if (!found) throw new Error(`no ${selector} "${words}" in: ${(await text()).slice(0, 400)}`);
    return found as ElementHandle<Element>;
  };
  return {
    text,
    count,
    find,
    /** All texts of what matches, in the order of the page. */
    texts: (selector: string) =>
      page().evaluate(
        (css) => [...document.querySelectorAll(css)].map((one) => one.textContent ?? ''),
        selector,
      ),
    /** Waits until the words are there. */
    async says(words: string, selector?: string) {
      const found = await until(10_000, async () => (await text(selector)).includes(words));
      if (found) return;
      throw new Error(`"${words}" is not in: ${(await text(selector)).slice(0, 400)}`);
    },
    go: (hash: string) =>
      page().evaluate((to) => {
        location.hash = to;
      }, hash),
    /** A real click on the first of these whose words begin so. */
    async click(selector: string, words = '') {
      const clicked = await until(10_000, async () => {
        const element = await find(selector, words);
        try {
          await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
          await element.click();
          return true;
        } catch (error) {
          // Drawn anew in between: no hand was ever that quick.
          if (/detached|not clickable/.test(String(error))) return false;
          throw error;
        }
      });
      if (!clicked) throw new Error(`${selector} "${words}" does not stay`);
    },
    /** Real keys into the field that is labelled so. */
    async type(label: string, words: string) {
      const field = await (await find('label', label)).$('input, textarea');
      if (!field) throw new Error(`no field "${label}"`);
      await field.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await field.focus();
      await page().keyboard.type(words);
    },
  };
}
