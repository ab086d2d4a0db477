/**
 * Does it hold on sites that nobody looked at? The same bars on parts of the pages: two halves by
 * site, languages, who saved the pages; without any address; and each shop system's pages without
 * the rows that know shop systems. Nothing is fitted, so leaving a part out changes no rule: its own
 * figures are what the rest would have given it.
 */
import { createHash } from 'node:crypto';
import type { SavedPage } from './corpus.ts';
import { type Gathered, replay, withoutAddress } from './replay.ts';
import type { Seen } from './report.ts';
import { type ClassScore, type Share, score } from './score.ts';
import { printTable } from './table.ts';

/** Classes that have a bar. */
const BARRED = [
  'checkout',
  'confirmation',
  'help',
  'cart',
  'account',
  'signup',
  'returns',
  'brand site',
  'chat',
];

/** Rows that know a shop system's own body classes and paths. */
const OF_PLATFORMS = /:(platform|done|steps|area|orders|again|order-again)$/;

/** Which half of the sites: by a hash of the name, so that it never changes. */
const halfOf = ({ site, file }: SavedPage) =>
  (createHash('sha256')
    .update(site ?? file)
    .digest()[0] ?? 0) % 2;

/** @param seen what was said of the pages, each under its own address */
export function printParts(seen: Seen[], pages: SavedPage[], gathered: Gathered): unknown {
  const sources = [...new Set(seen.map(({ page }) => page.source))];
  const large = sources.filter(
    (name) => seen.filter(({ page }) => page.source === name).length > 99,
  );
  const parts: Record<string, Seen[]> = {
    all: seen,
    'half A': seen.filter(({ page }) => halfOf(page) === 0),
    'half B': seen.filter(({ page }) => halfOf(page) === 1),
    English: seen.filter(({ page }) => page.english),
    other: seen.filter(({ page }) => !page.english),
    ...Object.fromEntries(
      large.map((name) => [name, seen.filter(({ page }) => page.source === name)]),
    ),
    'other sources': seen.filter(({ page }) => !large.includes(page.source)),
  };
  const bare = replay(pages.map(withoutAddress), gathered);
  Object.assign(parts, {
    'no address': bare,
    'no address, English': bare.filter(({ page }) => page.english),
    'no address, other': bare.filter(({ page }) => !page.english),
  });
  const scores = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, score(part)]),
  );
  printTable(
    'precision / recall in parts (a count where fewer than 25 pages; – without any)',
    ['', ...BARRED, 'site', 'name', 'asked'],
    Object.entries(scores).map(([name, { classes, site, name: named, asked }]) => [
      name,
      ...BARRED.map((key) => both(classes[key])),
      percent(site),
      percent(named),
      asked.hits,
    ]),
  );
  return { parts: scores, platforms: printPlatforms(pages, gathered, seen, bare) };
}

function printPlatforms(pages: SavedPage[], gathered: Gathered, seen: Seen[], bare: Seen[]) {
  const general = replay(pages, gathered, (rule) => OF_PLATFORMS.test(rule));
  const neither = replay(pages.map(withoutAddress), gathered, (rule) => OF_PLATFORMS.test(rule));
  const names = [...new Set(pages.map(({ platform }) => platform))].filter(Boolean).sort();
  const ways = { as: seen, general, bare, neither };
  const rows = [...names, ''].map((name) => {
    const shares = (way: Seen[]) =>
      Object.fromEntries(
        ['cart', 'checkout', 'confirmation', 'account', 'visit'].map((touchpoint) => {
          const of = way.filter(
            ({ page }) => page.sure && page.platform === name && page.touchpoint === touchpoint,
          );
          const hits = of.filter((one) => one.touchpoint === touchpoint).length;
          return [touchpoint, { of: of.length, hits }];
        }),
      );
    return {
      platform: name || 'not known',
      ...(Object.fromEntries(
        Object.entries(ways).map(([way, list]) => [way, shares(list)]),
      ) as Record<keyof typeof ways, Record<string, { of: number; hits: number }>>),
    };
  });
  const counts = (row: (typeof rows)[number], touchpoint: string) => {
    const { of = 0 } = row.as[touchpoint] ?? {};
    return of === 0
      ? '–'
      : `${(['as', 'general', 'bare', 'neither'] as const)
          .map((way) => row[way][touchpoint]?.hits)
          .join(' ')} of ${of}`;
  };
  printTable(
    'by shop system: found with everything, without rows that know a shop system, without an address, without both',
    ['', 'cart', 'checkout', 'confirmation', 'account', 'visit'],
    rows.map((row) => [
      row.platform,
      ...['cart', 'checkout', 'confirmation', 'account', 'visit'].map((key) => counts(row, key)),
    ]),
  );
  return rows;
}

const percent = ({ share, of }: Share) => (of === 0 ? '–' : (share * 100).toFixed(1));

function both(found: ClassScore | undefined): string {
  if (!found || found.n + found.precision.of === 0) return '–';
  const { n, precision, recall } = found;
  return n < 25
    ? `${recall.hits} of ${n}, ${precision.of - precision.hits} false`
    : `${percent(precision)}/${percent(recall)}`;
}
