/**
 * How long does the timeline take to show a brand, with few moments and many; and what does a
 * frame cost while one drags and zooms its picture, beside uPlot with the same line, band and
 * moments? Then the list of 500 brands, and the time until an edit is drawn.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Driver, launch } from '../tests/browser/driver.ts';
import { sayIfBusy } from './busy.ts';
import { fill } from './fill.ts';
import { handled, OURS, scrolled, shownOf, UPLOT } from './hand.ts';
import { brandOf, evenly, life } from './life.ts';
import { edits, paintOnce, type Shown } from './paint.ts';
import type { Measured } from './run.ts';
import { median, quantile } from './spread.ts';
import { printTable } from './table.ts';
import { drawn, uplotPage } from './uplot.ts';

export const about = 'first useful paint of a brand, and what dragging and zooming it cost';

export const options = {
  rounds: { type: 'string', default: '7' },
} as const;

const BRAND_PAGE = `timeline.html#brand=${encodeURIComponent(brandOf(0))}`;
const BRAND = { path: BRAND_PAGE, shows: '.brand-page .says', draws: '.brand-page .chart .line' };
const ALL = { path: 'timeline.html#brands', shows: '.brands li', draws: '.brands .spark .line' };

export async function run(values: Record<string, unknown>): Promise<Measured | null> {
  sayIfBusy('timeline');
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
    const edit = await edits(many, BRAND, Number(values.rounds));
    const scroll = await scrolled(list.driver, ALL);
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
