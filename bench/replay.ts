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
import { collect } from '../detection/gather.ts';
import { glance } from '../detection/glance.ts';
import { read } from '../detection/read.ts';
import { type SavedPage, savedHtml } from './corpus.ts';
import type { Seen } from './report.ts';

const ROOT = resolve(import.meta.dirname, '..');
const KEPT = join(ROOT, 'node_modules/.cache/throughline');
/** All that decides what is gathered from a page. */
const PAGE_SIDE = [
  'facts.ts',
  'gather.ts',
  'glance.ts',
  'words-in.ts',
  'chat-find.ts',
  'rules/page-words.ts',
  'rules/chat-vendors.ts',
];

/** A page's facts, and the addresses under which it would tell them. */
interface Gathering {
  facts: Facts;
  toldAt: string[];
}
export type Gathered = Map<string, Gathering | null>;

/** What is to be had of each page, by file; null where a page has no facts. */
export function gatherAll(pages: SavedPage[], folder: string): Gathered {
  const hash = createHash('sha256').update(folder);
  for (const file of PAGE_SIDE) hash.update(readFileSync(join(ROOT, 'detection', file)));
  const kept = join(KEPT, `told-${hash.digest('hex').slice(0, 16)}.json`);
  const known: Record<string, Gathering | null> = existsSync(kept)
    ? JSON.parse(readFileSync(kept, 'utf8'))
    : {};
  const missing = pages.filter(({ file }) => !(file in known));
  for (const page of missing) {
    const document = parseHTML(savedHtml(folder, page).toString()).document as unknown as Document;
    const facts = collect(document);
    const tellsAt = (url: string) => glance(document, new URL(url));
    known[page.file] = facts && { facts, toldAt: addressesOf(page).filter(tellsAt) };
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

const addressesOf = (page: SavedPage) => [...new Set([page.url, withoutAddress(page).url])];

/** The facts of a page whose script would have spoken up, else null. */
export const factsTold = ({ file, url }: SavedPage, gathered: Gathered): Facts | null => {
  const own = gathered.get(file);
  return own?.toldAt.includes(url) ? own.facts : null;
};

/** @param ruleOff which rules are switched off */
export function replay(
  pages: SavedPage[],
  gathered: Gathered,
  ruleOff?: (rule: string) => boolean,
): Seen[] {
  return pages.map((page) => {
    const facts = factsTold(page, gathered);
    const context = { now: 0, ...(ruleOff && { ruleOff }) };
    const reading = facts && read(facts, page.url, context);
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
