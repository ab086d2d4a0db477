/** Cards on pages: ordered up, and counted. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { type Driver, visit } from './driver.ts';
import { ORDER } from './shops.ts';

/** A card that has just come takes no tap for half a second. ms, with a margin. */
const SEEN_FOR = 900;

/** An order is placed at a shop; its card, once a hand's tap on it counts. */
export async function ordered(driver: Driver, site: string): Promise<{ page: Page; card: Frame }> {
  const page = await driver.newPage();
  await visit(page, `http://www.${site}${ORDER}`);
  await page.bringToFront();
  const card = await driver.card(page, 30_000);
  if (!card) throw new Error(`no card on ${site}`);
  await wait(SEEN_FOR);
  return { page, card };
}

/** How many stand there. */
export const cardsOn = (page: Page): number =>
  page.frames().filter((frame) => frame.url() === 'about:srcdoc').length;
