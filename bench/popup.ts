/**
 * How long does the popup take to open? From the start of its page until it is painted, on a site
 * of a known brand: with 100 moments in the journal, with 10,000, with 100,000 of 500 brands, and
 * beside a popup that only shows one word with the same library. Each has a browser of its own; they open in turn.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Driver, launch, until } from '../tests/browser/driver.ts';
import { allowEverywhere } from '../tests/browser/site-access.ts';
import { sayIfBusy } from './busy.ts';
import { fill } from './fill.ts';
import { evenly, life, siteOf } from './life.ts';
import type { Measured } from './run.ts';
import { median, quantile } from './spread.ts';
import { printTable } from './table.ts';

export const about = 'from opening the popup until it is painted, with few and many moments';

export const options = {
  rounds: { type: 'string', default: '15' },
} as const;

declare const chrome: {
  action: { openPopup(): Promise<void> };
  extension: { getViews(filter: { type: 'popup' }): Window[] };
};

const BARE = 'one word';
const FEW = '100 moments';
const SEVERAL = '10,000 moments';
const MANY = '100,000 moments';
const root = resolve(import.meta.dirname, '..');

/** A browser with a tab of the brand in front, and a page that opens the popup above it. */
interface Stand {
  driver: Driver;
  tab: Page;
  helper: Page;
  /** Is there when the popup shows what it is for. */
  shows: string;
}

export async function run(values: Record<string, unknown>): Promise<Measured | null> {
  sayIfBusy('popup');
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Brand 0</title><h1>Tea and cups</h1>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const scratch = mkdtempSync(join(tmpdir(), 'throughline-popup-'));
  const stands = new Map<string, Stand>();
  try {
    const now = Date.now();
    for (const [name, counts] of [
      [BARE, null],
      [FEW, evenly(100, 10)],
      [SEVERAL, evenly(10_000, 100)],
      [MANY, evenly(100_000, 500)],
    ] as const) {
      const extension = counts ? (values.extension as string | undefined) : wordExtension(scratch);
      const driver = await launch('chromium', { port, ...(extension && { extension }) });
      if (counts) {
        await allowEverywhere(driver);
        await fill(driver, life(counts, now));
      }
      const helper = await driver.openExtensionPage(counts ? 'manifest.json' : 'popup.html');
      const tab = await driver.newPage();
      await tab.goto(`http://${siteOf(0)}/`);
      const shows = counts ? '.spark .line' : 'p';
      stands.set(name, { driver, tab, helper, shows });
    }
    const rounds = Number(values.rounds);
    const awake = await opened(stands, rounds, false);
    const ours = new Map([...stands].filter(([name]) => name !== BARE));
    const asleep = await opened(ours, Math.ceil(rounds / 3), true);
    return report(awake, asleep);
  } finally {
    for (const { driver } of stands.values()) await driver.close();
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Ms until painted, by name; the first round only warms up. */
async function opened(
  stands: Map<string, Stand>,
  rounds: number,
  asleep: boolean,
): Promise<Map<string, number[]>> {
  const took = new Map([...stands.keys()].map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    const turn = [...stands];
    for (const [name, stand] of round % 2 ? turn.reverse() : turn) {
      if (asleep) await stand.driver.stopBackground();
      const ms = await openOnce(stand);
      if (round >= 0) took.get(name)?.push(ms);
    }
  }
  return took;
}

async function openOnce({ tab, helper, shows }: Stand): Promise<number> {
  await tab.bringToFront();
  await helper.evaluate(() => chrome.action.openPopup());
  const painted = await until(10_000, () =>
    helper.evaluate((wanted) => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      // Nothing at all is painted before everything is there, so the first paint is the whole.
      const [paint] = popup?.performance.getEntriesByName('first-contentful-paint') ?? [];
      return popup?.document.querySelector(wanted) && paint ? { ms: paint.startTime } : null;
    }, shows),
  );
  if (!painted) throw new Error(`the popup did not show ${shows}`);
  await helper.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
  const closed = () =>
    helper.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length === 0);
  await until(5_000, closed);
  await wait(150);
  return painted.ms;
}

/** The least that Preact can be asked for: a popup of one word. @returns its folder */
function wordExtension(parent: string): string {
  const folder = join(parent, 'word');
  mkdirSync(folder);
  copyFileSync(join(root, 'node_modules/preact/dist/preact.mjs'), join(folder, 'preact.mjs'));
  writeFileSync(
    join(folder, 'popup.js'),
    "import { h, render } from './preact.mjs';\nrender(h('p', null, 'Good'), document.body);",
  );
  writeFileSync(
    join(folder, 'popup.html'),
    `<!doctype html><meta charset="utf-8"><title>One word</title>
    <link rel="modulepreload" href="preact.mjs"><body><script type="module" src="popup.js"></script>`,
  );
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      ...{ manifest_version: 3, name: 'one word', version: '1' },
      ...{
        background: { service_worker: 'background.js' },
        action: { default_popup: 'popup.html' },
      },
    }),
  );
  return folder;
}

function report(awake: Map<string, number[]>, asleep: Map<string, number[]>): Measured {
  const typical = (name: string, of = awake) => median(of.get(name) ?? []);
  const ratios = {
    '100,000 moments / 100': typical(MANY) / typical(FEW),
    '100,000 moments / one word': typical(MANY) / typical(BARE),
    'ms with 10,000 moments': typical(SEVERAL),
    'asleep: 100,000 moments / 100': typical(MANY, asleep) / typical(FEW, asleep),
  };
  printTable(
    'ms until the popup is painted',
    ['', 'rounds', 'median', '90th', '/ 100 moments', '/ one word', 'background asleep'],
    [...awake].map(([name, times]) => [
      name,
      times.length,
      median(times).toFixed(0),
      quantile(times, 0.9).toFixed(0),
      (median(times) / typical(FEW)).toFixed(2),
      (median(times) / typical(BARE)).toFixed(2),
      asleep.has(name) ? typical(name, asleep).toFixed(0) : '–',
    ]),
  );
  const json = { awake: Object.fromEntries(awake), asleep: Object.fromEntries(asleep), ratios };
  return { json, ratios };
}
