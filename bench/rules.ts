/**
 * Is it right, without a browser? Replays the pages of a labelled corpus in Node, so that a rule
 * can be tried in a second, and says how long the rules take. What a real page adds (frames, chats
 * that draw themselves, timing) only `detection` sees.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { FORM_SENT } from '../detection/encounter.ts';
import type { Facts } from '../detection/facts.ts';
import { collect, worthTelling } from '../detection/gather.ts';
import { read } from '../detection/read.ts';
import { CORPUS, readCorpus, type SavedPage, savedHtml, spread } from './corpus.ts';
import { report, type Seen } from './report.ts';
import type { Measured } from './run.ts';

export const about = 'the same without a browser: what the rules make of the pages, and how fast';
export const unbuilt = true;

export const options = {
  corpus: { type: 'string', default: CORPUS },
  /** The first so many pages, evenly spread over the labels. */
  limit: { type: 'string' },
  /** Keeps what was gathered from the pages between two runs: then only the rules are new. */
  facts: { type: 'string' },
  /** Reads every page as if at its site's home, so that no address helps. */
  'without-address': { type: 'boolean' },
  /** Prints each page that was read otherwise than labelled. */
  wrong: { type: 'boolean' },
} as const;

export async function run(values: Record<string, unknown>): Promise<Measured | null> {
  const folder = String(values.corpus);
  const all = readCorpus(folder);
  if (!all) {
    console.log(`rules: nothing measured, there is no corpus in ${folder}`);
    return null;
  }
  const pages = spread(all, Number(values.limit ?? all.length)).map((page) =>
    values['without-address'] ? { ...page, url: new URL('/', page.url).href } : page,
  );
  const facts = gathered(pages, folder, values.facts as string | undefined);
  const readAll = () => pages.map((page) => say(page, facts.get(page.file) ?? null));
  // Once to warm up: in the background, too, the rules are read many times.
  readAll();
  const start = performance.now();
  const seen = readAll();
  const took = performance.now() - start;
  const quiet = pages.filter(({ touchpoint }) => touchpoint === 'none');
  const telling = quiet.filter((page) => tells(page, facts.get(page.file) ?? null));
  const measured = report(seen, Boolean(values.wrong));
  console.log(
    `rules: ${((1000 * took) / pages.length).toFixed(0)} µs a page · ` +
      `of ${quiet.length} pages of nothing ${telling.length} tell the background`,
  );
  return measured;
}

function gathered(pages: SavedPage[], folder: string, cache?: string): Map<string, Facts | null> {
  const known: Record<string, Facts | null> =
    cache && existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : {};
  for (const page of pages) {
    if (page.file in known) continue;
    const { document } = parseHTML(savedHtml(folder, page).toString());
    known[page.file] = collect(document as unknown as Document);
  }
  if (cache) writeFileSync(cache, JSON.stringify(known));
  return new Map(Object.entries(known));
}

/** Whether the page's script would have spoken up. */
const tells = ({ url }: SavedPage, facts: Facts | null): facts is Facts =>
  facts !== null && worthTelling(facts, new URL(url));

function say(page: SavedPage, facts: Facts | null): Seen {
  const reading = tells(page, facts) ? read(facts, page.url, { now: 0 }) : null;
  return {
    page,
    touchpoint: reading?.touchpoint ?? 'none',
    commercial: reading?.commercial ?? false,
    site: reading?.site ?? null,
    brandName: reading?.brandName ?? null,
    chat: reading?.chat ?? null,
    rule: reading?.rules[0] ?? null,
    confidence: reading?.sure ?? 0,
    asked: reading?.touchpoint === 'confirmation' || !!reading?.rules.includes(FORM_SENT),
  };
}
