/**
 * Real pages that were saved and labelled by hand: a folder with `labels.tsv` and `pages/*.html.gz`.
 * The pages belong to their sites and stay outside the project; ../shared/corpus holds them here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Reading } from '../detection/reading.ts';

export const CORPUS = resolve(import.meta.dirname, '../../shared/corpus');

export interface SavedPage {
  /** Name within `pages/`. */
  file: string;
  /** Where it is served: its own address, else its site's home. */
  url: string;
  touchpoint: Reading['touchpoint'];
  /** False where two labels are right. */
  sure: boolean;
  /** Registrable domain; null where nobody knows whose page it was. */
  site: string | null;
  /** Display name; null where it was only guessed from the domain. */
  name: string | null;
  english: boolean;
  /** Who saved it. */
  source: string;
  /** The shop system, where it is known; else ''. */
  platform: string;
  /** Shops and businesses, in distinction from media and public bodies. */
  sells: boolean;
  /** A brand's page on which nothing happens: legal texts, a shop's blog. */
  quietBrandPage: boolean;
  /** Support chats by vendor: `dom` its container was saved, `script` only its loader. */
  chats: { vendor: string; saved: string }[];
}

/** The labels in the words of the data model; the others are the same there. */
const LABELS: Record<string, Reading['touchpoint']> = {
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

/** Every page of the corpus in that folder, or null where there is none. Throws on broken labels. */
export function readCorpus(folder: string): SavedPage[] | null {
  const labels = join(folder, 'labels.tsv');
  if (!existsSync(labels)) return null;
  const [head = '', ...lines] = readFileSync(labels, 'utf8').trim().split(/\r?\n/);
  const names = head.split('\t');
  for (const name of ['file', 'site', 'url', 'touchpoint'])
    if (!names.includes(name)) throw new Error(`${labels} has no column "${name}"`);
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const [label, kind, sub] = [cell('touchpoint'), cell('kind'), cell('sub')];
    const site = /^[\w-]+(\.[\w-]+)+$/.test(cell('site')) ? cell('site') : null;
    return {
      file: cell('file'),
      url: addressOf(cell('url'), site, cell('group') || cell('site')),
      touchpoint: LABELS[label] ?? (label as Reading['touchpoint']),
      sure: cell('sure') !== 'ambiguous',
      site,
      name: cell('brand_src') === 'from domain/file name' ? null : cell('brand') || null,
      english: cell('language').startsWith('en'),
      source: cell('source_repo').split('/').pop() ?? '',
      platform: cell('platform_hint'),
      sells: /^(shop|shop_content|business|service)$/.test(kind),
      quietBrandPage:
        label === 'NONE' &&
        (/^(shop|shop_content|business|service)$/.test(kind) ||
          /^(legal|brand_|corporate)/.test(sub)),
      chats: cell('chat_widget')
        .split(';')
        .filter(Boolean)
        .map((chat) => {
          const [vendor = '', saved = ''] = chat.split(':');
          return { vendor, saved };
        }),
    };
  });
}

function addressOf(url: string, site: string | null, group: string): string {
  if (URL.canParse(url)) return new URL(url).href;
  const nameless = `${
    group
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 40) || 'unknown'
  }.example`;
  return `https://${site ?? nameless}/`;
}

/** The page as it was saved, UTF-8 whatever it says of itself. */
export function savedHtml(folder: string, { file }: Pick<SavedPage, 'file'>): Buffer {
  return gunzipSync(readFileSync(join(folder, 'pages', file)));
}

/** So many pages that every label has its share. */
export function spread(pages: SavedPage[], limit: number): SavedPage[] {
  if (limit >= pages.length) return pages;
  const step = pages.length / limit;
  return Array.from({ length: limit }, (_, at) => pages[Math.floor(at * step)] as SavedPage);
}
