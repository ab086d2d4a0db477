import type { Frame, Page } from 'puppeteer-core';
import { until } from './driver.ts';

/**
 * Chromium throws away every tap on a frame of another origin that moved or grew in the last half
 * second, once that frame asks whether it is in plain sight, as the card does. ms, with a margin.
 */
const STILL_FOR = 700;

/**
 * A hand's tap: what is tapped has stood still first. The card's frame grows a moment after the
 * card in it, in another process, and a popup fills up; a driver is quicker and would miss.
 */
export async function tap(face: Frame | Page, selector: string): Promise<void> {
  const target = await face.waitForSelector(selector, { visible: true });
  let stood = '';
  let since = performance.now();
  await until(5_000, async () => {
    const stands = JSON.stringify(await target?.boundingBox());
    if (stands !== stood) since = performance.now();
    stood = stands;
    return performance.now() - since > STILL_FOR;
  });
  await target?.click();
}
