/**
 * Is it right? Shows every page of a labelled corpus, under its own address, to the built extension
 * in a real Chromium, and compares what its background then knows of the tab with the label.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { SiteAnswer } from '../entrypoints/background/messages.ts';
import { readRecords } from '../street/journal.ts';
import { type Driver, launch } from '../tests/browser/driver.ts';
import { newSeenTab, noticeSaved } from '../tests/browser/saved-page.ts';
import { accessBy, allowEverywhere } from '../tests/browser/site-access.ts';
import { CORPUS, readCorpus, type SavedPage, savedHtml, spread } from './corpus.ts';
import { withoutAddress } from './replay.ts';
import { report, type Seen } from './report.ts';
import { withReplays } from './rules.ts';
import type { Measured } from './run.ts';

export const about =
  'what the built extension notices on labelled pages, and how often it is right';

export const options = {
  corpus: { type: 'string', default: CORPUS },
  /** The first so many pages, evenly spread over the labels. */
  limit: { type: 'string' },
  /** Tabs at a time. */
  tabs: { type: 'string', default: '6' },
  /** How long a page may stay silent after it has loaded, ms. */
  patience: { type: 'string', default: '2500' },
  /** Serves every page at its site's home, so that no address helps. */
  'without-address': { type: 'boolean' },
  /** Prints each page that was read otherwise than labelled. */
  wrong: { type: 'boolean' },
} as const;

/** What is listed and never asked about is no question: asking/decide.ts names it so. */
const NEVER_ASKS = 'kindWaits';
interface Shown extends Seen {
  /** When it was looked at, ms UTC. */
  from: number;
  to: number;
}

/** Nobody listens here: what slips through ends at once. */
const NO_PORT = 9;

export async function run(values: Record<string, unknown>): Promise<Measured | null> {
  const folder = String(values.corpus);
  const all = readCorpus(folder);
  if (!all) {
    console.log(`detection: nothing measured, there is no corpus in ${folder}`);
    return null;
  }
  const own = spread(all, Number(values.limit ?? all.length));
  const pages = values['without-address'] ? own.map(withoutAddress) : own;
  const driver = await launch('chromium', {
    port: NO_PORT,
    ...(typeof values.extension === 'string' && { extension: values.extension }),
  });
  try {
    const ours = await allowEverywhere(driver);
    console.log(
      `detection: ${pages.length} pages, the pages' own scripts off, ${accessBy(driver)}`,
    );
    const seen = await walk(driver, ours, pages, folder, values);
    await markAsked(ours, seen);
    const measured = report(seen, Boolean(values.wrong));
    const partial = pages !== own || own.length < all.length;
    return { ...(await withReplays(measured, seen, own, folder)), partial };
  } finally {
    await driver.close();
  }
}

async function walk(
  driver: Driver,
  own: Page,
  pages: SavedPage[],
  folder: string,
  { tabs, patience }: Record<string, unknown>,
): Promise<Shown[]> {
  const seen: Shown[] = [];
  const waiting = [...pages];
  const open = new Set<string>();
  const worker = async () => {
    while (waiting.length > 0) {
      // Tabs are told apart by their address.
      const at = waiting.findIndex(({ url }) => !open.has(url));
      if (at < 0) {
        await wait(100);
        continue;
      }
      const [page] = waiting.splice(at, 1) as [SavedPage];
      open.add(page.url);
      seen.push(await show(driver, own, page, folder, Number(patience)));
      open.delete(page.url);
      if (seen.length % 100 === 0) console.log(`  ${seen.length} of ${pages.length}`);
    }
  };
  await Promise.all(Array.from({ length: Number(tabs) }, worker));
  const order = new Map(pages.map(({ file }, at) => [file, at]));
  return seen.sort((a, b) => (order.get(a.page.file) ?? 0) - (order.get(b.page.file) ?? 0));
}

/** Each page in a tab of its own: what went before in a tab would colour the reading. */
async function show(
  driver: Driver,
  own: Page,
  page: SavedPage,
  folder: string,
  patience: number,
): Promise<Shown> {
  const from = Date.now();
  const tab = await newSeenTab(driver);
  let known: SiteAnswer | null = null;
  let failed: string | undefined;
  try {
    known = await noticeSaved(tab, own, { url: page.url, html: savedHtml(folder, page) }, patience);
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error);
  }
  const reading = known?.reading;
  const to = Date.now();
  await tab.close().catch(() => {});
  return {
    page,
    touchpoint: reading?.touchpoint ?? 'none',
    commercial: reading?.commercial ?? false,
    site: reading?.site ?? known?.site ?? null,
    brandName: reading?.brandName ?? null,
    chat: reading?.chat ?? null,
    rule: reading?.rules[0] ?? null,
    confidence: reading?.sure ?? 0,
    asked: false,
    from,
    to,
    ...(failed && { failed }),
  };
}

/** The journal tells on which pages something came about that may be asked about. */
async function markAsked(own: Page, seen: Shown[]): Promise<void> {
  const { asks } = await readRecords(own);
  for (const one of seen) {
    one.asked = asks.some(
      ({ site, at, reason }) =>
        site === one.site && reason !== NEVER_ASKS && one.from <= at && at <= one.to,
    );
  }
}
