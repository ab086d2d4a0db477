/**
 * Is it right, without a browser? Replays the pages of a labelled corpus in Node, so that a rule
 * can be tried in a second. What a real page adds (frames, chats that draw themselves, timing) only
 * `detection` sees.
 */
import { CORPUS, readCorpus, type SavedPage, spread } from './corpus.ts';
import { FLOOR, writeFloor } from './floor.ts';
import { measureSpeed } from './growth.ts';
import { printParts } from './parts.ts';
import { factsTold, gatherAll, replay, withoutAddress } from './replay.ts';
import { report, type Seen } from './report.ts';
import type { Measured } from './run.ts';

export const about = 'the same without a browser: what the rules make of the pages, and how fast';
export const unbuilt = true;

export const options = {
  corpus: { type: 'string', default: CORPUS },
  /** So many pages, evenly spread over the labels. */
  limit: { type: 'string' },
  /** Reads every page as if at its site's home, so that no address helps. */
  'without-address': { type: 'boolean' },
  /** Prints each page that was read otherwise than labelled. */
  wrong: { type: 'boolean' },
  /** Writes down which pages are right, for `npm test` to hold. */
  floor: { type: 'boolean' },
} as const;

export async function run(values: Record<string, unknown>): Promise<Measured | null> {
  const folder = String(values.corpus);
  const all = readCorpus(folder);
  if (!all) {
    console.log(`rules: nothing measured, there is no corpus in ${folder}`);
    return null;
  }
  const own = spread(all, Number(values.limit ?? all.length));
  const pages = values['without-address'] ? own.map(withoutAddress) : own;
  const seen = replay(pages, gatherAll(pages, folder));
  if (values.floor) console.log(`${FLOOR}: ${writeFloor(seen)} pages`);
  const measured = report(seen, Boolean(values.wrong));
  const partial = pages !== own || own.length < all.length;
  return { ...(await withReplays(measured, seen, own, folder)), partial };
}

/**
 * Adds what only many readings of the same pages can tell: parts of the corpus, and speed.
 * @param seen the pages under their own addresses
 */
export async function withReplays(
  { json, ratios }: Measured,
  seen: Seen[],
  pages: SavedPage[],
  folder: string,
): Promise<Measured> {
  const gathered = gatherAll(pages, folder);
  const parts = printParts(seen, pages, gathered);
  const speed = await measureSpeed(pages, gathered);
  const quiet = pages.filter(({ touchpoint }) => touchpoint === 'none');
  const telling = quiet.filter((page) => factsTold(page, gathered));
  console.log(
    `\nthe pure rules: ${speed.median.toFixed(0)} µs a page, ${speed.slow.toFixed(0)} µs the ` +
      `slowest in a hundred; with ten times the words, signs and sites × ${speed.growth.toFixed(2)}` +
      ` · of ${quiet.length} pages of nothing ${telling.length} tell the background`,
  );
  return {
    json: { ...(json as object), replays: parts, speed },
    ratios: { ...ratios, 'rules growth': speed.growth, 'reading ms': speed.slow / 1000 },
  };
}
