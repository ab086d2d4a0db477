/**
 * What does a page pay? Main-thread milliseconds that an extension's own scripts take on one page
 * load, beside other extensions on the same pages in the same run. Each extension has a browser of
 * its own; every page is opened in all of them, in an order that turns.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Driver, launch } from '../tests/browser/driver.ts';
import { newSeenTab, openSaved } from '../tests/browser/saved-page.ts';
import { accessBy, allowEverywhere } from '../tests/browser/site-access.ts';
import { bareExtension } from './bare-extension.ts';
import { fraction } from './bars.ts';
import { CORPUS, readCorpus, type SavedPage, savedHtml } from './corpus.ts';
import { extensionMs, type Profile } from './profile.ts';
import type { Measured } from './run.ts';
import { printTable } from './table.ts';

export const about =
  'main-thread milliseconds a page that our scripts take, beside other extensions';

export const options = {
  pages: { type: 'string', default: CORPUS },
  /** NAME=DIR of an unpacked extension, any number of times. */
  peer: { type: 'string', multiple: true },
  rounds: { type: 'string', default: '2' },
  /** The first so many pages of the list. */
  limit: { type: 'string' },
  /** Pages at a time, over all browsers. */
  lanes: { type: 'string', default: '3' },
} as const;

const root = resolve(import.meta.dirname, '..');
const AUTOCONSENT = join(root, 'node_modules/@duckduckgo/autoconsent/dist/addon-mv3');
/** How long a page is watched after it has loaded, ms. */
const WATCHED = 2500;
const SAMPLING = 100;
const NO_PORT = 9;
const OURS = 'throughline';
const NO_OP = 'no-op';
const ONE_MESSAGE = 'one message';

interface Visit {
  extension: string;
  page: SavedPage;
  ms: number;
}

export async function run(values: Record<string, unknown>): Promise<Measured | null> {
  const folder = String(values.pages);
  const pages = listed(folder)?.slice(0, Number(values.limit ?? Number.POSITIVE_INFINITY));
  if (!pages?.length) {
    console.log(`page-cost: nothing measured, there is no corpus in ${folder}`);
    return null;
  }
  // Samples are counted by the wall clock: whoever takes the processor away is counted in.
  const [load = 0] = loadavg();
  if (load > availableParallelism()) {
    console.log(`page-cost: the machine is busy (load ${load.toFixed(1)}); do not trust this run`);
  }
  const scratch = mkdtempSync(join(tmpdir(), 'throughline-peers-'));
  const drivers = new Map<string, Driver>();
  try {
    for (const [name, extension] of contestants(values, scratch)) {
      const driver = await launch('chromium', { port: NO_PORT, ...(extension && { extension }) });
      drivers.set(name, driver);
      if (name !== OURS) continue;
      await allowEverywhere(driver);
      console.log(`page-cost: ${accessBy(driver)}`);
    }
    const visits = await walk(drivers, pages, folder, values);
    return report(visits, [...drivers.keys()]);
  } finally {
    for (const driver of drivers.values()) await driver.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * The fixed list; in another corpus, as many pages drawn in the same way. Touchpoints and none in
 * turn, so that `--limit` takes of both.
 */
function listed(folder: string): SavedPage[] | undefined {
  const pages = readCorpus(folder)?.filter(({ sure }) => sure);
  const list = new Set(
    readFileSync(join(import.meta.dirname, 'page-cost-pages.txt'), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#')),
  );
  const isHere = pages?.some(({ file }) => list.has(file));
  if (pages && !isHere)
    console.log('page-cost: another corpus, so other pages than the fixed ones');
  const drawn = isHere
    ? pages?.filter(({ file }) => list.has(file))
    : pages?.sort((a, b) => (sha1(a.file) < sha1(b.file) ? -1 : 1));
  const none = drawn?.filter(({ touchpoint }) => touchpoint === 'none').slice(0, list.size / 2);
  return drawn
    ?.filter(({ touchpoint }) => touchpoint !== 'none')
    .slice(0, list.size / 2)
    .flatMap((page, at) => [page, ...(none?.slice(at, at + 1) ?? [])]);
}

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

/** Name → folder; undefined: what the last build left. */
function contestants(values: Record<string, unknown>, scratch: string) {
  const named = (values.peer as string[] | undefined)?.map((peer): [string, string] => {
    const [name = '', folder = ''] = peer.split(/=(.*)/s);
    if (!existsSync(join(folder, 'manifest.json'))) {
      throw new Error(`--peer ${peer}: want NAME=DIR of an unpacked extension`);
    }
    return [name, resolve(folder)];
  });
  return new Map<string, string | undefined>([
    [OURS, values.extension as string | undefined],
    [NO_OP, bareExtension(scratch, 'no-op', 'void 0;')],
    [ONE_MESSAGE, bareExtension(scratch, 'one-message', 'chrome.runtime.sendMessage({});')],
    ['autoconsent', AUTOCONSENT],
    ...(named ?? []),
  ]);
}

async function walk(
  drivers: Map<string, Driver>,
  pages: SavedPage[],
  folder: string,
  { rounds, lanes }: Record<string, unknown>,
): Promise<Visit[]> {
  const names = [...drivers.keys()];
  const turns = Array.from({ length: Number(rounds) }, (_, round) =>
    pages.flatMap((page, at) =>
      names.map((_, turn) => ({
        page,
        extension: names[(turn + at + round) % names.length] as string,
      })),
    ),
  ).flat();
  // The first page in a fresh browser pays for much that is not the extension's.
  for (const driver of drivers.values()) await visit(driver, pages[0] as SavedPage, folder);
  const visits: Visit[] = [];
  const lane = async () => {
    for (let next = turns.shift(); next; next = turns.shift()) {
      const driver = drivers.get(next.extension) as Driver;
      try {
        visits.push({ ...next, ms: await visit(driver, next.page, folder) });
      } catch (error) {
        console.log(`not measured: ${next.page.file} with ${next.extension}: ${error}`);
      }
    }
  };
  await Promise.all(Array.from({ length: Number(lanes) }, lane));
  return visits;
}

/** @returns ms from the navigation until a while after the page has loaded */
async function visit(driver: Driver, page: SavedPage, folder: string): Promise<number> {
  const tab = await newSeenTab(driver);
  try {
    const session = await tab.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
    await session.send('Profiler.start');
    await openSaved(tab, { url: page.url, html: savedHtml(folder, page) });
    await wait(WATCHED);
    const { profile } = await session.send('Profiler.stop');
    return extensionMs(profile as Profile, driver.origin);
  } finally {
    await tab.close();
  }
}

function report(visits: Visit[], names: string[]): Measured {
  const groups = [
    ['touchpoints', ({ page }: Visit) => page.touchpoint !== 'none'],
    ['none', ({ page }: Visit) => page.touchpoint === 'none'],
    ['all', () => true],
  ] as const;
  const ratios: Record<string, number> = {};
  const json: Record<string, unknown> = { pages: perPage(visits) };
  for (const [group, belongs] of groups) {
    const costs = new Map(
      names.map((name) => {
        const own = perPage(visits.filter((v) => v.extension === name && belongs(v)));
        const sorted = own.map(({ ms }) => ms).sort((a, b) => a - b);
        return [name, { pages: own.length, median: at(sorted, 0.5), p95: at(sorted, 0.95) }];
      }),
    );
    json[group] = Object.fromEntries(costs);
    const ours = costs.get(OURS) as { median: number; p95: number };
    for (const [name, { median, p95 }] of costs) {
      ratios[`${group}: median / ${name}`] = ours.median / median;
      ratios[`${group}: 95th percentile / ${name}`] = ours.p95 / p95;
    }
    printTable(
      `${group}, ms a page on the main thread`,
      ['extension', 'pages', 'median', '95th', 'ours / it: median', '95th'],
      [...costs].map(([name, { pages, median, p95 }]) => [
        name,
        pages,
        median.toFixed(2),
        p95.toFixed(2),
        median > 0 ? fraction(ours.median / median) : '–',
        p95 > 0 ? fraction(ours.p95 / p95) : '–',
      ]),
    );
  }
  return { json: { ...json, ratios }, ratios };
}

/** The median over the rounds of each page with each extension. */
function perPage(visits: Visit[]) {
  const rounds = new Map<string, Visit[]>();
  for (const one of visits) {
    const key = `${one.extension} ${one.page.file}`;
    rounds.set(key, [...(rounds.get(key) ?? []), one]);
  }
  return [...rounds.values()].map((all) => {
    const { extension, page } = all[0] as Visit;
    const sorted = all.map(({ ms }) => ms).sort((a, b) => a - b);
    return { extension, file: page.file, touchpoint: page.touchpoint, ms: at(sorted, 0.5) };
  });
}

/** The quantile `q` of sorted numbers, between two of them where it falls there. */
function at(sorted: number[], q: number): number {
  const place = (sorted.length - 1) * q;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
