/** What was said of labelled pages, beside their labels: the tables, the ratios, the JSON. */
import type { Measured } from './run.ts';
import {
  type ClassScore,
  type Said,
  type Scores,
  type Share,
  score,
  TOUCHPOINTS,
} from './score.ts';
import { printTable } from './table.ts';

export interface Seen extends Said {
  rule: string | null;
  confidence: number;
  /** Why it could not be shown at all. */
  failed?: string;
}

/** @param wrong prints each page that was read otherwise than labelled, too */
export function report(seen: Seen[], wrong: boolean): Measured {
  const whole = score(seen);
  printScores(whole, 'all pages');
  for (const { page, failed } of seen.filter((one) => one.failed)) {
    console.log(`not shown: ${page.file}: ${failed}`);
  }
  if (wrong) printWrong(seen);
  const ratios: Record<string, number> = {
    'none asked about': whole.asked.share,
    'site right': whole.site.share,
    'name right': whole.name.share,
  };
  for (const [name, { precision, recall }] of Object.entries(whole.classes)) {
    ratios[`${name} precision`] = precision.share;
    ratios[`${name} recall`] = recall.share;
    ratios[`${name} false`] = precision.of - precision.hits;
  }
  return {
    json: {
      pages: seen.map(
        ({ page, touchpoint, commercial, site, brandName, chat, rule, confidence }) => ({
          file: page.file,
          touchpoint,
          commercial,
          site,
          brandName,
          chat,
          rule,
          confidence,
        }),
      ),
      classes: whole.classes,
      site: whole.site,
      name: whole.name,
      asked: whole.asked,
      askedRightly: whole.askedRightly,
    },
    ratios,
  };
}

function printScores({ classes, site, name, asked, askedRightly }: Scores, title: string): void {
  const row = (label: string, { n, precision, recall }: ClassScore) => [
    label,
    n,
    precision.of,
    precision.hits,
    percent(precision),
    interval(precision),
    percent(recall),
    interval(recall),
  ];
  printTable(
    title,
    ['touchpoint', 'n', 'said', 'right', 'precision', '95 %', 'recall', '95 %'],
    [...TOUCHPOINTS, 'brand site', 'chat'].flatMap((key) => {
      const found = classes[key];
      return found && found.n + found.precision.of > 0 ? [row(key, found)] : [];
    }),
  );
  printTable(
    `${title}: brand and asking`,
    ['', 'of', 'are', 'share', '95 %'],
    (
      [
        ['site right', site],
        ['name right', name],
        ['none, asked about', asked],
        ['confirmation, asked about', askedRightly],
      ] as const
    ).map(([label, share]) => [label, share.of, share.hits, percent(share), interval(share)]),
  );
}

const percent = ({ share }: Share) => (Number.isNaN(share) ? '–' : (share * 100).toFixed(1));
const interval = ({ of, low, high }: Share) =>
  of === 0 ? '–' : `${(low * 100).toFixed(0)}–${(high * 100).toFixed(0)}`;

function printWrong(seen: Seen[]): void {
  console.log('');
  for (const { page, touchpoint, rule } of seen) {
    if (page.sure && page.touchpoint !== touchpoint) {
      console.log(`${page.touchpoint} → ${touchpoint} (${rule}) ${page.file} ${page.url}`);
    }
  }
}
