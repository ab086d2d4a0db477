/** A hand that drags, zooms and scrolls a picture, and what each frame of that costs. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { STEP } from '../components/span.ts';
import type { Moment } from '../journal/moment.ts';
import type { Driver } from '../tests/browser/driver.ts';
import type { Shown } from './paint.ts';
import { framesOf } from './trace.ts';

/** Frames of one drag or zoom, and ms between two moves of the hand. */
const MOVES = 60;
const PACE = 40;
/** Steps nearer, until at most 1,500 of the 10,000 moments are in the picture. */
const NEARER = 4;

/** Ms of each frame while a list is scrolled. */
export async function scrolled(driver: Driver, { path, draws }: Shown): Promise<number[]> {
  const page = await driver.openExtensionPage(path);
  await page.bringToFront();
  await page.waitForSelector(draws);
  await wait(2_000);
  await page.mouse.move(400, 500);
  const { frames } = await framesOf(page, () => paced(() => page.mouse.wheel({ deltaY: 120 })));
  await page.close();
  return frames;
}

/** Where the picture is, and how it is brought near enough. */
interface Hand {
  picture: string;
  nearer(page: Page): Promise<void>;
}

export const OURS: Hand = {
  picture: '.chart svg',
  async nearer(page) {
    for (let step = 0; step < NEARER; step++) {
      await page.click('.zoom button');
      await wait(300);
    }
  },
};
export const UPLOT: Hand = { picture: '.u-over', nearer: async () => {} };

/** What dragging and zooming cost, ms of each frame, and the memory of the page afterwards. */
export async function handled(driver: Driver, url: string, { picture, nearer }: Hand) {
  const page = await driver.newPage();
  await page.goto(url);
  await page.bringToFront();
  const found = await page.waitForSelector(picture);
  await wait(4_000);
  await nearer(page);
  const box = await found?.boundingBox();
  if (!box) throw new Error(`${url} shows no ${picture}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await wait(1_000);
  const { frames: drag } = await framesOf(page, async () => {
    await page.mouse.down();
    await paced((at) => page.mouse.move(x + swing(at) * 6, y));
    await page.mouse.up();
  });
  await wait(1_000);
  const { frames: zoom, pid } = await framesOf(page, async () => {
    await page.keyboard.down('Control');
    await paced((at) => page.mouse.wheel({ deltaY: at % 20 < 10 ? -15 : 15 }));
    await page.keyboard.up('Control');
  });
  const memory = await memoryOf(page, pid);
  await page.close();
  return { drag, zoom, memory, width: box.width, height: box.height };
}

/** What is left in use after tidying up, in MB: of the scripts, and of the page's process. */
async function memoryOf(page: Page, pid: number) {
  const session = await page.createCDPSession();
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  await wait(500);
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  const own = /^Private_Dirty:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return { heap: JSHeapUsedSize / 2 ** 20, process: Number(own?.[1]) / 1024 };
}

/** What the picture shows after so many steps nearer, ms UTC: the middle of it all. */
export function shownOf(moments: readonly Moment[], now: number): [number, number] {
  const first = moments[0]?.t ?? now;
  const [middle, half] = [(first + now) / 2, (now - first) / 2 / STEP ** NEARER];
  return [middle - half, middle + half];
}

/** To and fro, so that the picture never comes to its end. */
const swing = (at: number) => (at % 20 < 10 ? at % 20 : 20 - (at % 20));

async function paced(move: (at: number) => Promise<void>) {
  for (let at = 0; at < MOVES; at++) {
    await move(at);
    await wait(PACE);
  }
  await wait(300);
}
