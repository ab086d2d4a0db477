/**
 * How long does the timeline take to show a brand, with few moments and many; and what does a
 * frame cost while one drags and zooms its picture, beside uPlot with the same line, band and
 * moments? Then the list of 500 brands, and the time until an edit is drawn.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { STEP } from '../components/span.ts';
import type { Moment } from '../journal/moment.ts';
import { type Driver, launch } from '../tests/browser/driver.ts';
import { fill } from './fill.ts';
import { brandOf, evenly, life } from './life.ts';
import type { Measured } from './run.ts';
import { median, quantile } from './spread.ts';
import { printTable } from './table.ts';
import { framesOf } from './trace.ts';
import { drawn, uplotPage } from './uplot.ts';

export const about = 'first useful paint of a brand, and what dragging and zooming it cost';

export const options = {
  rounds: { type: 'string', default: '7' },
} as const;

const BRAND_PAGE = `timeline.html#brand=${encodeURIComponent(brandOf(0))}`;
const BRAND = { path: BRAND_PAGE, shows: '.brand-page .says', draws: '.brand-page .chart .line' };
const ALL = { path: 'timeline.html#brands', shows: '.brands li', draws: '.brands .spark .line' };
/** Frames of one drag or zoom, and ms between two moves of the hand. */
const MOVES = 60;
const PACE = 40;
/** Steps nearer, until at most 1,500 of the 10,000 moments are in the picture. */
const NEARER = 4;

export async function run(values: Record<string, unknown>): Promise<Measured | null> {
  let page = '';
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const extension = values.extension as string | undefined;
  const opened: Driver[] = [];
  const open = async (counts: readonly number[]) => {
    const driver = await launch('chromium', { port, ...(extension && { extension }) });
    opened.push(driver);
    const { brands, moments } = life(counts, now);
    await fill(driver, { brands, moments });
    return { driver, moments: moments.filter(({ brand }) => brand === brandOf(0)) };
  };
  const now = Date.now();
  try {
    const few = await open([100]);
    const many = await open([10_000, ...evenly(90_000, 499)]);
    const list = await open(evenly(20_000, 500));
    const paint = await paints(
      { few: [few.driver, BRAND], many: [many.driver, BRAND], list: [list.driver, ALL] },
      Number(values.rounds),
    );
    const edit = await edits(many, Number(values.rounds));
    const scroll = await scrolled(list.driver);
    const ours = await handled(many.driver, `${many.driver.origin}/${BRAND_PAGE}`, OURS);
    const size = { width: ours.width, height: ours.height };
    const span = shownOf(many.moments, now);
    page = uplotPage(drawn(many.moments, now, { span, ...size }), many.moments);
    const peer = await handled(many.driver, 'http://uplot.example/', UPLOT);
    return report({ paint, edit, scroll, ours, peer });
  } finally {
    for (const driver of opened) await driver.close();
    server.close();
  }
}

interface Shown {
  path: string;
  /** What must stand, in words and drawn, before the page is of any use. */
  shows: string;
  draws: string;
}

/** Ms from the start of the page until it is of use, by name; the first round only warms up. */
async function paints<Name extends string>(
  stands: Record<Name, [Driver, Shown]>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const all = Object.entries(stands) as [Name, [Driver, Shown]][];
  const took = Object.fromEntries(all.map(([name]) => [name, []])) as never as Record<
    Name,
    number[]
  >;
  for (let round = -1; round < rounds; round++)
    for (const [name, [driver, shown]] of round % 2 ? all.toReversed() : all) {
      const ms = await paintOnce(driver, shown);
      if (round >= 0) took[name].push(ms);
    }
  return took;
}

async function paintOnce(driver: Driver, { path, shows, draws }: Shown): Promise<number> {
  const page = await driver.newPage();
  try {
    await page.evaluateOnNewDocument(watchPaint, [shows, draws]);
    await page.goto(`${driver.origin}/${path}`);
    return await page.evaluate(() => (window as never as { painted: Promise<number> }).painted);
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function watchPaint(wanted: string[]) {
  const own = window as never as { painted: Promise<number> };
  own.painted = new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!wanted.every((css) => document.querySelector(css))) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        // The first task after the frame is after its paint.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

interface Stand {
  driver: Driver;
  moments: Moment[];
}

/** Ms from hearing that the newest moment was changed elsewhere until the picture is drawn anew. */
async function edits({ driver, moments }: Stand, rounds: number): Promise<number[]> {
  const page = await driver.openExtensionPage(BRAND_PAGE);
  await page.waitForSelector(BRAND.draws);
  await wait(4_000);
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const row = { ...moments.at(-1), v: (round % 5) - 2, rev: `zzzzzzzz${round}.000.madeup` };
    took.push(await page.evaluate(editOnce, row, BRAND.draws));
    await wait(3_000);
  }
  await page.close();
  return took;
}

/** Runs in the page: writes as another page of ours would, and waits for the picture. */
async function editOnce(row: unknown, draws: string): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('throughline');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction('moments', 'readwrite');
  tx.objectStore('moments').put(row);
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();
  const svg = document.querySelector(draws)?.closest('svg') as SVGSVGElement;
  const start = performance.now();
  const drawn = new Promise<number>((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    watch.observe(svg, { subtree: true, childList: true, attributes: true });
  });
  const channel = new BroadcastChannel('journal');
  channel.postMessage({ changed: ['moments'] });
  channel.close();
  return drawn;
}

async function scrolled(driver: Driver): Promise<number[]> {
  const page = await driver.openExtensionPage(ALL.path);
  await page.bringToFront();
  await page.waitForSelector(ALL.draws);
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

const OURS: Hand = {
  picture: '.chart svg',
  async nearer(page) {
    for (let step = 0; step < NEARER; step++) {
      await page.click('.zoom button');
      await wait(300);
    }
  },
};
const UPLOT: Hand = { picture: '.u-over', nearer: async () => {} };

/** What dragging and zooming cost, ms of each frame, and the memory of the page afterwards. */
async function handled(driver: Driver, url: string, { picture, nearer }: Hand) {
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
function shownOf(moments: readonly Moment[], now: number): [number, number] {
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

type Handled = Awaited<ReturnType<typeof handled>>;

function report(measured: {
  paint: Record<'few' | 'many' | 'list', number[]>;
  edit: number[];
  scroll: number[];
  ours: Handled;
  peer: Handled;
}): Measured {
  const { paint, edit, scroll, ours, peer } = measured;
  const ratios: Record<string, number> = {
    'first paint: 10,000 moments / 100': median(paint.many) / median(paint.few),
    'edit of the newest / first paint': median(edit) / median(paint.many),
    'memory / uPlot': ours.memory.process / peer.memory.process,
  };
  for (const way of ['drag', 'zoom'] as const) {
    ratios[`${way}: median / uPlot`] = median(ours[way]) / median(peer[way]);
    ratios[`${way}: 95th percentile / uPlot`] =
      quantile(ours[way], 0.95) / quantile(peer[way], 0.95);
  }
  const row = (name: string, all: number[], ...rest: string[]) => [
    name,
    all.length,
    median(all).toFixed(1),
    quantile(all, 0.95).toFixed(1),
    ...rest,
  ];
  printTable(
    'ms until it is of use',
    ['', 'rounds', 'median', '95th'],
    [
      row('brand of 100 moments, no others', paint.few),
      row('brand of 10,000 moments, 100,000 in all', paint.many),
      row('list of 500 brands, 20,000 moments', paint.list),
      row('its newest moment edited, 100,000 in all', edit),
    ],
  );
  printTable(
    'ms a frame, main thread and raster',
    ['', 'frames', 'median', '95th', '/ uPlot: median', '95th'],
    (['drag', 'zoom'] as const)
      .flatMap((way) => [
        row(
          `${way}, Throughline`,
          ours[way],
          (ratios[`${way}: median / uPlot`] as number).toFixed(2),
          (ratios[`${way}: 95th percentile / uPlot`] as number).toFixed(2),
        ),
        row(`${way}, uPlot`, peer[way], '', ''),
      ])
      .concat([row('scroll of the list of 500 brands', scroll, '', '')]),
  );
  printTable(
    'MB afterwards',
    ['', 'of scripts', 'of the process'],
    (
      [
        ['Throughline, 100,000 moments in all', ours.memory],
        ['uPlot, 10,000 moments', peer.memory],
      ] as const
    ).map(([name, { heap, process }]) => [name, heap.toFixed(1), process.toFixed(0)]),
  );
  return { json: { ...measured, ratios }, ratios };
}
