/** Which kinds of words does a text or an address hold, and how much of it are they? */
import { WEAK, WORDS, type WordKind } from './rules/words.ts';

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const kinds = Object.keys(WORDS) as WordKind[];

/** Path words of every language: an address is often in another language than the page. */
const pathWords = new Map<string, Set<WordKind>>();
for (const kind of kinds)
  for (const [paths] of Object.values(WORDS[kind]))
    for (const word of fold(paths).split(' ').filter(Boolean))
      pathWords.set(word, (pathWords.get(word) ?? new Set()).add(kind));

/** Words with one space before each, so that a phrase is found at the beginning of a word only. */
export const spaced = (text: string) =>
  ` ${fold(text)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/** Languages written without spaces: a phrase may begin anywhere. */
const UNSPACED = /^(ja|zh|ko)$/;

/** One expression a kind and language, made when first needed. */
const phrases = new Map<string, RegExp | null>();
function phrasesOf(kind: WordKind, lang: string): RegExp | null {
  const key = `${kind} ${lang}`;
  let found = phrases.get(key);
  if (found === undefined) {
    const rows = Object.entries(WORDS[kind])
      .filter(([own]) => own === 'en' || own === lang || !lang)
      .flatMap(([own, [, texts]]) =>
        texts
          .split('|')
          .filter(Boolean)
          .map((text) => (UNSPACED.test(own) ? spaced(text).trim() : spaced(text))),
      )
      .sort((a, b) => b.length - a.length);
    found = rows.length ? new RegExp(rows.join('|')) : null;
    phrases.set(key, found);
  }
  return found;
}

/** How much of a spaced text is said by words of this kind: 0, or a little to 1, all of it. */
export function shareOf(text: string, kind: WordKind, lang: string): number {
  const found = phrasesOf(kind, lang)?.exec(text);
  if (!found) return 0;
  if (found[0].length / text.length > 0.5) return 1;
  if (found.index === 0) return 0.8;
  // One word amid others may mean anything: a golf cart, a gift basket.
  return found[0].trim().includes(' ') ? 0.5 : 0.3;
}

/** Words of a path that mean a cart only when they are all of a segment. */
const WHOLE_ONLY = new Set(['bag', 'basket', 'cesta', 'carro', 'sacola', 'cesto', 'kurv', 'kori']);

/** Every kind of word in an address, with how strongly: the last segment whole is 1. */
export function pathKinds(url: string): Map<WordKind, number> {
  const found = new Map<WordKind, number>();
  const add = (word: string, strength: number) => {
    for (const kind of pathWords.get(word) ?? [])
      found.set(kind, Math.max(found.get(kind) ?? 0, WEAK.has(word) ? strength / 2 : strength));
  };
  if (!URL.canParse(url)) return found;
  const { pathname, searchParams, hash } = new URL(url);
  let path = pathname;
  for (const [key, value] of searchParams)
    if (/^(route|controller|page|view|action|dispatch|fc)$/.test(key)) path += `/${value}`;
  if (/^#!?\/?[\w/~-]+$/.test(hash)) path += `/${hash.slice(1)}`;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A broken escape: the raw path will do.
  }
  const segments = path
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split('/')
    .map((segment) =>
      fold(segment)
        .replace(/\.(html?|php|aspx?|jsp|do)$/, '')
        .replaceAll('_', '-'),
    )
    .filter(Boolean);
  const ids = /^[\d-]*$|^[a-z]{2}([-_][a-z]{2})?$|^[0-9a-f-]{12,}$/;
  const last = segments.findLastIndex((segment) => !ids.test(segment));
  segments.forEach((segment, i) => {
    add(segment, i === last ? 1 : 0.7);
    const parts = segment.split(/[-.~!]/);
    if (parts.length > 1 && parts.length <= 7)
      for (let from = 0; from < parts.length; from++)
        for (let to = from + 1; to <= parts.length && to - from < parts.length; to++) {
          const word = parts.slice(from, to).join('-');
          if (!WEAK.has(word) && !WHOLE_ONLY.has(word))
            add(word, parts.length > 4 ? 0.25 : i === last ? 0.6 : 0.4);
        }
  });
  return found;
}

/** The languages that words.ts knows; for others English alone would hear little, so all speak. */
const languages = new Set(Object.keys(WORDS.cart));
const spoken: Record<string, string> = {
  no: 'nb',
  nn: 'nb',
  sk: 'cs',
  gl: 'es',
  ca: 'es',
  be: 'ru',
  sr: 'hr',
  bs: 'hr',
  sl: 'hr',
  mk: 'bg',
  ms: 'id',
};

/** The language whose words a page is heard in; '' hears all of them. */
export function languageOf(lang: string): string {
  const known = spoken[lang] ?? lang;
  return languages.has(known) ? known : '';
}
