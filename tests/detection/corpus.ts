/**
 * How well do the rules read real pages? Replays the labelled pages of ../shared/corpus in Node,
 * with and without their addresses, and prints precision and recall by touchpoint.
 *
 *   node tests/detection/corpus.ts [--facts FILE] [--wrong CLASS]
 *
 * `--facts` keeps the gathered facts between runs, so that rules can be tried in a second;
 * `--wrong` lists what was missed and what was wrongly said for one class.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { Facts } from '../../detection/facts.ts';
import { collect, worthTelling } from '../../detection/gather.ts';
import { read } from '../../detection/read.ts';
import type { Reading } from '../../detection/reading.ts';

const corpus = resolve(import.meta.dirname, '../../../shared/corpus');

/** The corpus' labels in the words of the data model. */
const LABELS: Record<string, string> = {
  NONE: 'none',
  product_browsing: 'visit',
  order_confirmation: 'confirmation',
  help_contact: 'help',
  login: 'account',
  account_billing: 'account',
  sign_up: 'signup',
  delivery_tracking: 'tracking',
  review_page: 'review',
};

/** Ways in which an address is the page's own, not only its site's home. */
const OWN_ADDRESS =
  /^(index\.json|original link|canonical|canonical\/og|rebuilt from mirror path|pywb-mapping\.json|data\.csv|og:url|saved-from)$/;

export interface LabelledPage {
  file: string;
  touchpoint: string;
  row: Record<string, string>;
  url: string;
  facts: Facts | null;
}

/** Every page of the corpus that is labelled for sure, or null where there is no corpus. */
export function labelledPages(cache?: string): LabelledPage[] | null {
  if (!existsSync(corpus)) return null;
  const [head = '', ...rows] = readFileSync(`${corpus}/labels.tsv`, 'utf8').trim().split('\n');
  const names = head.split('\t');
  const kept: Record<string, Facts | null> =
    cache && existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : {};
  const pages: LabelledPage[] = [];
  for (const line of rows) {
    const cells = line.split('\t');
    const row = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
    if (row.sure === 'ambiguous') continue;
    const file = row.file as string;
    const url =
      row.url && OWN_ADDRESS.test(row.url_src ?? '')
        ? row.url
        : `https://${/^[\w.-]+$/.test(row.site ?? '') ? row.site : 'unknown.example.com'}/`;
    if (!(file in kept)) {
      const { document } = parseHTML(
        gunzipSync(readFileSync(`${corpus}/pages/${file}`)).toString(),
      );
      kept[file] = collect(document as unknown as Document);
    }
    pages.push({
      file,
      url,
      row,
      touchpoint: LABELS[row.touchpoint ?? ''] ?? (row.touchpoint as string),
      facts: kept[file] ?? null,
    });
  }
  if (cache) writeFileSync(cache, JSON.stringify(kept));
  return pages;
}

interface Told {
  page: LabelledPage;
  /** Whether the page's script would have spoken up. */
  told: boolean;
  reading: Reading | null;
}

function tell(page: LabelledPage, address: boolean): Told {
  const url = new URL(address ? page.url : `https://${new URL(page.url).host}/`);
  const told = page.facts !== null && worthTelling(page.facts, url);
  return { page, told, reading: told ? read(page.facts as Facts, url.href, { now: 0 }) : null };
}

const percent = (a: number, b: number) => (b ? `${((100 * a) / b).toFixed(1)}` : '–').padStart(6);

/** Log-in and sign-up of media and public bodies do not count for those classes. */
const counts = (page: LabelledPage, name: string) =>
  !(
    /^(account|signup)$/.test(name) &&
    /^(account|signup)$/.test(page.touchpoint) &&
    !/shop|business|service/.test(page.row.kind ?? '')
  );

function table(told: Told[], title: string): void {
  console.log(`\n${title}`);
  console.log('touchpoint       n   said  right  precision  recall');
  for (const name of [
    'checkout',
    'confirmation',
    'help',
    'cart',
    'account',
    'signup',
    'returns',
    'tracking',
    'cancellation',
    'review',
    'visit',
    'none',
  ]) {
    const rows = told.filter(({ page }) => counts(page, name));
    const n = rows.filter(({ page }) => page.touchpoint === name).length;
    const said = rows.filter(({ reading }) => (reading?.touchpoint ?? 'none') === name);
    const right = said.filter(({ page }) => page.touchpoint === name).length;
    console.log(
      `${name.padEnd(13)} ${String(n).padStart(4)} ${String(said.length).padStart(6)} ${String(right).padStart(6)}     ${percent(right, said.length)}  ${percent(right, n)}`,
    );
  }
  const ownSite = (row: Record<string, string>) =>
    /^(shop|business|shop_content|service)$/.test(row.kind ?? '') ||
    /^(legal|brand_|corporate)/.test(row.sub ?? '');
  const brand = told.filter(({ page }) => !(page.touchpoint === 'none' && ownSite(page.row)));
  const isBrand = brand.filter(({ page }) => !/^(none|review)$/.test(page.touchpoint));
  const saidBrand = brand.filter(({ reading }) => reading?.commercial);
  const both = saidBrand.filter(({ page }) => !/^(none|review)$/.test(page.touchpoint));
  console.log(
    `brand site    ${String(isBrand.length).padStart(4)} ${String(saidBrand.length).padStart(6)} ${String(both.length).padStart(6)}     ${percent(both.length, saidBrand.length)}  ${percent(both.length, isBrand.length)}`,
  );
  const chat = (row: Record<string, string>) =>
    (row.chat_widget ?? '').split(';').filter((one) => !one.startsWith('whatsapp'));
  const dom = told.filter(({ page }) => chat(page.row).some((one) => one.endsWith(':dom')));
  const saidChat = told.filter(
    ({ page, reading }) => reading?.chat && !chat(page.row).some((one) => one.endsWith(':script')),
  );
  const bothChat = saidChat.filter((one) => dom.includes(one));
  console.log(
    `chat present  ${String(dom.length).padStart(4)} ${String(saidChat.length).padStart(6)} ${String(bothChat.length).padStart(6)}     ${percent(bothChat.length, saidChat.length)}  ${percent(bothChat.length, dom.length)}`,
  );
  const none = told.filter(({ page }) => page.touchpoint === 'none');
  const asks = /^(confirmation|returns|cancellation)$/;
  console.log(
    `labelled none: told to the background ${percent(none.filter(({ told }) => told).length, none.length)} %, would be asked about ${percent(none.filter(({ reading }) => reading && asks.test(reading.touchpoint)).length, none.length)} %`,
  );
}

function names(told: Told[]): void {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const known = (page: LabelledPage) => !page.url.endsWith('unknown.example.com/');
  const trusted = told.filter(
    ({ page, reading }) =>
      reading?.commercial && known(page) && page.row.brand_src !== 'from domain/file name',
  );
  const right = trusted.filter(({ page, reading }) => {
    const [a, b] = [fold(page.row.brand ?? ''), fold(reading?.brandName ?? '')];
    return a && b && (a.includes(b) || b.includes(a));
  });
  const sites = told.filter(({ page, reading }) => reading?.commercial && known(page));
  const rightSite = sites.filter(({ page, reading }) => reading?.site === page.row.site);
  console.log(
    `\ndisplay name right ${right.length} of ${trusted.length} (${percent(right.length, trusted.length)} %), site right ${rightSite.length} of ${sites.length} (${percent(rightSite.length, sites.length)} %)`,
  );
  if (options.wrong === 'names')
    for (const { page, reading } of trusted)
      if (!right.some((one) => one.page === page))
        console.log(page.row.brand, '≠', reading?.brandName, page.url);
}

const { values: options } = parseArgs({
  options: { facts: { type: 'string' }, wrong: { type: 'string' } },
});

if (import.meta.main) {
  const pages = labelledPages(options.facts);
  if (!pages) console.log('skipped: no corpus at ../shared/corpus');
  else {
    for (const page of pages.slice(0, 200)) tell(page, true);
    const started = performance.now();
    const told = pages.map((page) => tell(page, true));
    const took = performance.now() - started;
    const bare = pages.map((page) => tell(page, false));
    table(told, 'with addresses');
    table(bare, 'without addresses');
    const english = ({ page }: Told) => page.row.language?.startsWith('en');
    table(told.filter(english), 'with addresses, English');
    table(
      told.filter((one) => !english(one)),
      'with addresses, other languages',
    );
    names(told);
    console.log(`rules: ${((1000 * took) / pages.length).toFixed(0)} µs a page`);
    if (options.wrong)
      for (const { page, reading } of told) {
        const said = reading?.touchpoint ?? 'none';
        if ((said === options.wrong) === (page.touchpoint === options.wrong)) continue;
        console.log(
          said === options.wrong ? 'WRONG ' : 'MISSED',
          page.touchpoint,
          '→',
          said,
          page.url,
          page.row.sub,
          JSON.stringify({
            t: page.facts?.title,
            h: page.facts?.headings,
            s: page.facts?.sections,
            b: page.facts?.buttons,
          }),
          page.facts?.fields.join(' '),
          reading?.rules.join(' '),
        );
      }
  }
}
