/**
 * What the rules make of saved pages, without a browser: linkedom stands in for the page. What was
 * gathered is kept between two runs, as long as the page's side of detection is the same; then only
 * the rules are new.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { FORM_SENT } from '../detection/encounter.ts';
import type { Facts } from '../detection/facts.ts';
import { collect, worthTelling } from '../detection/gather.ts';
import { read } from '../detection/read.ts';
import { type SavedPage, savedHtml } from './corpus.ts';
import type { Seen } from './report.ts';

const ROOT = resolve(import.meta.dirname, '..');
const KEPT = join(ROOT, 'node_modules/.cache/throughline');
/** All that decides what is gathered from a page. */
const PAGE_SIDE = [
  'facts.ts',
  'gather.ts',
  'chat-find.ts',
  'rules/page-words.ts',
  'rules/chat-vendors.ts',
];

export type Gathered = Map<string, Facts | null>;

/** The facts of each page, by file; null where a page has none. */
export function gatherAll(pages: SavedPage[], folder: string): Gathered {
  const hash = createHash('sha256').update(folder);
  for (const file of PAGE_SIDE) hash.update(readFileSync(join(ROOT, 'detection', file)));
  const kept = join(KEPT, `facts-${hash.digest('hex').slice(0, 16)}.json`);
  const known: Record<string, Facts | null> = existsSync(kept)
    ? JSON.parse(readFileSync(kept, 'utf8'))
    : {};
  const missing = pages.filter(({ file }) => !(file in known));
  for (const page of missing) {
    const { document } = parseHTML(savedHtml(folder, page).toString());
    known[page.file] = collect(document as unknown as Document);
  }
  if (missing.length > 0) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(kept, JSON.stringify(known));
  }
  return new Map(pages.map(({ file }) => [file, known[file] ?? null]));
}

/** The same page at its site's home, so that no address helps. */
export const withoutAddress = (page: SavedPage): SavedPage => ({
  ...page,
  url: new URL('/', page.url).href,
});

/** Whether the page's script would have spoken up. */
export const tells = ({ url }: SavedPage, facts: Facts | null | undefined): facts is Facts =>
  !!facts && worthTelling(facts, new URL(url));

/** @param ruleOff which rules are switched off */
export function replay(
  pages: SavedPage[],
  gathered: Gathered,
  ruleOff?: (rule: string) => boolean,
): Seen[] {
  return pages.map((page) => {
    const facts = gathered.get(page.file);
    const context = { now: 0, ...(ruleOff && { ruleOff }) };
    const reading = tells(page, facts) ? read(facts, page.url, context) : null;
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
  });
}
