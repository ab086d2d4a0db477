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

interface Phrase {
  kind: WordKind;
  text: string;
  unspaced: boolean;
  /** Heard only where it is most of a text. */
  whole: boolean;
}

/** How much longer a word may be than the one that is looked for. */
const ENDING = 1.25;

/** So many letters find a phrase; the more languages there are, the less each costs a text. */
const LETTERS = 4;
const phrases = new Map<string, Phrase[]>();
for (const kind of kinds)
  for (const [lang, [, texts]] of Object.entries(WORDS[kind]))
    for (const row of texts.split('|')) {
      const text = spaced(row).trim();
      if (!text) continue;
      const start = text.slice(0, LETTERS);
      const alike = phrases.get(start) ?? [];
      phrases.set(start, alike);
      if (!alike.some((known) => known.kind === kind && known.text === text))
        alike.push({ kind, text, unspaced: UNSPACED.test(lang), whole: row.startsWith('=') });
    }

/**
 * How much of a spaced text is said by words of each kind: a little to 1, all of it. Words of every
 * language are heard: templates say that they are English, whatever was written into them.
 */
export function kindsIn(text: string): Map<WordKind, number> {
  const spots: (Phrase & { at: number; to: number })[] = [];
  for (let at = 1; at < text.length; at++) {
    const begins = text[at - 1] === ' ';
    if (!begins && text.charCodeAt(at) < 0x3000) continue;
    for (let to = at + 1; to <= at + LETTERS && to <= text.length; to++)
      for (const phrase of phrases.get(text.slice(at, to)) ?? [])
        if (
          text.startsWith(phrase.text, at) &&
          (phrase.unspaced || (begins && isWord(phrase.text, at, text)))
        )
          spots.push({ ...phrase, at, to: at + phrase.text.length });
  }
  const found = new Map<WordKind, number>();
  for (const { kind, whole, at, to } of spots) {
    // Part of a longer phrase, it says nothing itself: the payment method that one adds.
    if (spots.some((other) => other.at <= at && other.to >= to && other.to - other.at > to - at))
      continue;
    const share = shareOf(text.slice(at, to), at, text);
    if (whole && share < 1) continue;
    if (share > (found.get(kind) ?? 0)) found.set(kind, share);
  }
  return found;
}

/** A word is often the beginning of another: it may have an ending, no more. */
function isWord(phrase: string, at: number, text: string): boolean {
  const end = text.indexOf(' ', at + phrase.length);
  return (end < 0 ? text.length : end) - at <= phrase.length * ENDING;
}

function shareOf(phrase: string, at: number, text: string): number {
  if ((phrase.length + 1) / text.length > 0.5) return 1;
  if (at === 1) return 0.8;
  // One word amid others may mean anything: a golf cart, a gift basket.
  return phrase.includes(' ') ? 0.5 : 0.3;
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
    if (/^(route|controller|(main_)?page|view|action|dispatch|fc|cl|task|step)$/.test(key))
      path += `/${value}`;
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
        .replace(/\.(x?html?|php\d?|aspx?|jspx?|jsf|do|cfm|cgi|action|seam|phtml)$/, '')
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
